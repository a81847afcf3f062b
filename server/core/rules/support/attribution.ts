import type { LanguagePack } from '../../lang/pack.ts';

/** How the words behind a quotation name its speaker: `sagte er`, `he said`, `so der Minister`. */
export type Attribution = 'verb-first' | 'name-first' | 'particle';

// The verb and what may be its subject: `sagte er`, `sagte die Ministerin`, `said Kim`, `so der Sprecher`.
const VERB = /^ (\p{Ll}+) ([\p{L}\p{M}’'-]+)/u;

/** The attribution these words (what follows a closing mark, without a comma) begin with, if they do. */
export function attributionAfter(rest: string, lang: LanguagePack): Attribution | undefined {
	const { marks } = lang;
	const [, first = '', subject = ''] = VERB.exec(rest) ?? [];
	if (marks.saying.has(first) && isSubject(subject, rest, lang)) {
		return marks.sayingParticles.has(first) ? 'particle' : 'verb-first';
	}
	const name = marks.speakerFirst?.exec(rest);
	if (!name) return undefined;
	const [, names = '', word = '', second = ''] = name;
	if (names !== '' && marks.saying.has(word)) return 'name-first';
	return names === '' && marks.pronouns.has(word) && marks.saying.has(second) ? 'name-first' : undefined;
}

/** A name, a pronoun or an article; no preposition (`„Die Woche“ berichtete am Montag`). */
function isSubject(word: string, rest: string, { marks, detection }: LanguagePack): boolean {
	if (marks.prepositions.has(word)) return false;
	if (/^\p{Lu}/u.test(word) || detection.words.has(word) || marks.pronouns.has(word)) return true;
	return !marks.capitalNouns && ROLE_AND_NAME.test(rest);
}

/** `said engineer Ada Weber`, `said former head teacher Ada Weber`: a role without an article, and the whole name. */
const ROLE_AND_NAME = /^ \p{Ll}+ (?:\p{Ll}[\p{Ll}-]+ ){1,3}\p{Lu}[\p{L}’'.-]+ \p{Lu}/u;

/**
 * Where a quotation goes on behind words of saying set between its halves (`„Das“, sagte sie, „ist neu.“`): the end of
 * those words, where their second comma belongs. Undefined unless the other half follows at once. `between` is what
 * stands between the two marks.
 */
export function attributionBetween(between: string, lang: LanguagePack): number | undefined {
	if (LONGEST_BETWEEN < between.length) return undefined;
	const led = lang.marks.commaInside ? between : LED.test(between) ? between.slice(1) : undefined;
	if (led === undefined || !SHORT_WORDS.test(led) || attributionAfter(led, lang) === undefined) return undefined;
	return between.trimEnd().replace(/,$/u, '').length;
}

/** In UTF-16 units. */
const LONGEST_BETWEEN = 80;
const LED = /^, \p{Ll}/u;
/** `sagte die Ministerin aus Bonn`: no other mark but the comma asked for. */
const SHORT_WORDS = /^ [\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){1,7},? $/u;

/** `sagte er`: nobody takes the quoted words for a newspaper that says something. */
export function startsWithPronoun(rest: string, { marks }: LanguagePack): boolean {
	return marks.pronouns.has(VERB.exec(rest)?.[2] ?? '');
}
