import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { LanguagePack } from '../../lang/pack.ts';

/** How the words behind a quotation name its speaker: `sagte er`, `he said`, `so der Minister`. */
export type Attribution = 'verb-first' | 'name-first' | 'particle';

// The verb and what may be its subject: `sagte er`, `sagte die Ministerin`, `said Kim`, `so der Sprecher`.
const VERB = /^ (\p{Ll}+) ([\p{L}\p{M}’'-]+)/u;
const NAME = /^ ((?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|the|de|von|van|der) ){0,5})(\p{Ll}+)(?: (\p{Ll}+))?/u;

/** The attribution these words (what follows a closing mark, without a comma) begin with, if they do. */
export function attributionAfter(rest: string, { marks, detection }: LanguagePack): Attribution | undefined {
	const [, first = '', subject = ''] = VERB.exec(rest) ?? [];
	if (marks.saying.has(first) && isSubject(subject, marks, detection.words)) {
		return marks.sayingParticles.has(first) ? 'particle' : 'verb-first';
	}
	const name = marks.commaInside ? NAME.exec(rest) : null;
	if (name === null) return undefined;
	const [, names = '', word = '', second = ''] = name;
	if (names !== '' && marks.saying.has(word)) return 'name-first';
	return names === '' && marks.pronouns.has(word) && marks.saying.has(second) ? 'name-first' : undefined;
}

/** A name, a pronoun or an article; no preposition (`„Die Woche“ berichtete am Montag`). */
function isSubject(word: string, marks: MarkConventions, functionWords: ReadonlySet<string>): boolean {
	if (marks.prepositions.has(word)) return false;
	return /^\p{Lu}/u.test(word) || functionWords.has(word) || marks.pronouns.has(word);
}

/** `sagte er`: nobody takes the quoted words for a newspaper that says something. */
export function startsWithPronoun(rest: string, { marks }: LanguagePack): boolean {
	return marks.pronouns.has(VERB.exec(rest)?.[2] ?? '');
}
