import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import type { NamePlace, Reference } from '../../pack/speech.ts';
import { givenGender } from '../names/given.ts';
import { kin } from '../names/titles.ts';
import { contentNouns } from './closed-words.ts';
import { gendersOf, isPersonal, isSpeaker } from './genders.ts';
import { introducedBody } from './introduced-bodies.ts';
import { attributeIn, isAtSeat, isOfBody, nameIn } from './name-in-words.ts';
import { nominative } from './nominative.ts';
import { type Phrase, readPhrase } from './phrase-head.ts';
import { BODIES, COUPLES, isGeneric, OFFICES, PARTY_OFFICE } from './pointing-words.ts';
import { PRONOUNS, type PronounRow, pronoun } from './pronouns.ts';
import { isSourceNoun, SOURCE_NOUNS } from './source-nouns.ts';
import { saidNouns } from './speech-nouns.ts';
import { synonymsOf } from './synonyms.ts';
import { hasVoice } from './voices.ts';

/**
 * What the words for a speaker say about who is meant: a pronoun (`er`), a name (`Außenminister Blinken`, also behind
 * an apposition: `die Sprecherin der Stiftung, Heike van Laak`), a phrase that points back (`der Minister`) or brings in
 * somebody new (`ein Sprecher der Polizei`). In `Angaben der Polizei` the police speaks.
 */
export function refer(words: string, names: readonly NamePlace[]): Reference {
	const pronoun = PRONOUNS.get(words.toLowerCase());
	if (pronoun !== undefined) return { ...NOTHING, ...pronoun, shown: words };
	const one = SOME_ONE.exec(words)?.groups;
	if (one !== undefined)
		return { ...SOMEBODY, genders: [one['woman'] === undefined ? 'm' : 'f'], shown: nominative(words, []) };
	const phrase = readPhrase(words);
	const own = ownSource(phrase, words);
	if (own !== undefined) return { ...NOTHING, ...own, shown: words };
	const teller = phrase.article === '' && words.length === phrase.headEnd ? tellerOf(phrase.head) : undefined;
	if (teller !== undefined) return refer(teller, []);
	const placed = PLACED.exec(words)?.[0].length;
	if (placed !== undefined) return { ...referBehind(words, names, placed), shown: words };
	const attribute = attributeIn(words);
	if (attribute !== undefined) return referWithout(words, names, attribute);
	const source = sourceBehind(words, phrase);
	if (source !== undefined) return ofGenitive(referBehind(words, names, source), words.slice(source));
	const owned = ownedBy(words, names);
	if (owned !== undefined) return { ...refer(words.slice(owned), []), kind: 'indefinite', shown: words };
	const name = nameIn(words, phrase, names);
	return name === undefined ? ofPhrase(words, phrase) : ofName(words, phrase, names, name);
}

/** `Der Juwelier|, der verletzt worden war, …`: he himself, or somebody new; of `der 43-Jährige|, der …` more is told. */
export const isExplained = ({ kind, isGeneric, head }: Reference, behind: string): boolean =>
	kind === 'definite' &&
	(!isGeneric || head === 'mann' || head === 'frau') &&
	/^, (?:d(?:er|ie|as|e[mn]|essen|eren)|(?:mit|von|bei|für|gegen|auf) de[mnr]) (?!\p{Lu}[^,\n]*, )/u.test(behind);

/** `Angaben | der Ärzte` are those of several, or of a woman. */
const ofGenitive = (reference: Reference, words: string): Reference =>
	/^der\s/iu.test(words) && reference.genders.includes('m')
		? {
				...reference,
				genders: reference.genders.length === 1 ? ['plural'] : reference.genders.filter((one) => one !== 'm'),
			}
		: reference;

/** What the words from there on say. */
function referBehind(words: string, names: readonly NamePlace[], start: number): Reference {
	const inner = names
		.map(({ from, to, isInflected }) => ({ from: from - start, to: to - start, isInflected }))
		.filter(({ from }) => 0 <= from);
	const reference = refer(words.slice(start), inner);
	return {
		...reference,
		name: reference.name === undefined ? undefined : reference.name + names.length - inner.length,
	};
}

/** What the words say without some of them. */
function referWithout(words: string, names: readonly NamePlace[], { from, to }: LocalSpan): Reference {
	const inner = names
		.filter((name) => to <= name.from)
		.map((name) => ({ ...name, from: name.from - (to - from), to: name.to - (to - from) }));
	const reference = refer(words.slice(0, from) + words.slice(to), inner);
	return {
		...reference,
		name: reference.name === undefined ? undefined : reference.name + names.length - inner.length,
	};
}

/** `Im Exil | lebende Autoren`: what an attribute says of a place. */
const PLACED = /^(?:i[mn]|a(?:[mn]|us|uf)|beim?|seit|unter|nach) (?:\p{L}+ ){1,3}?(?=\p{Ll}+e[nr]? \p{Lu})/iu;

function ofName(words: string, phrase: Phrase, names: readonly NamePlace[], name: number): Reference {
	const { article, head } = phrase;
	const genders = gendersOf(article, head);
	const isInLonger = isOfBody(phrase, names[name]);
	return { ...NOTHING, kind: 'name', name, genders, head, shown: nominative(words, genders), isInLonger };
}

function ofPhrase(words: string, phrase: Phrase): Reference {
	const { article, head } = phrase;
	const given = article === '' && words.length === phrase.headEnd ? givenGender(head ?? '') : undefined;
	const genders = given === 'm' || given === 'f' ? [given] : gendersOf(article, head);
	const anonymous = ANONYMOUS.test(words);
	const speaks = given !== undefined || canSpeak(head, article, words);
	const isTheirs = /^(?:sein|ihr)(?:e[rmns]?)?$/iu.test(article) && head !== undefined && isPersonal(head);
	const shared = {
		...NOTHING,
		kind: isTheirs || pointsBack(words, phrase) ? 'definite' : 'indefinite',
		genders,
		canSpeak: speaks,
		hasVoice: speaks || anonymous || hasVoice(words, article),
		shown: nominative(words, genders),
		anonymous,
	} as const;
	if (head === undefined) return shared;
	return {
		...shared,
		head,
		isGeneric: isGeneric(head),
		isAnyBody: BODIES.has(head),
		synonyms: synonymsOf(head),
		isPersonal: given !== undefined || isGeneric(head) || isPersonal(head),
		isOffice: (OFFICES.test(head) || kin.has(head)) && !FORMER.test(words) && !PARTY_OFFICE.test(head),
		...introducedBody(words, phrase, genders),
		isPair: COUPLES.test(head),
		// `ihr Vater` is the one who was called so, or somebody new.
		isExplained: isTheirs || isKinOf(words, phrase),
	};
}

/** `der frühere Präsident` may be anybody with another office now. */
const FORMER = /^d(?:er|ie) (?:früher|ehemalig|einstig)e /iu;

/** `die Mutter des Jungen` tells whose she is, and is nobody who was called otherwise. */
const isKinOf = (words: string, { head, headEnd }: Phrase): boolean =>
	head !== undefined &&
	(kin.has(head) || /^(?:frau|mann|(?:freund|partner)(?:in)?)$/u.test(head)) &&
	/^ (?:de[rs]|ein?e[rs]|seine[rs]|ihre[rs]|von) /u.test(words.slice(headEnd));

const pointsBack = (words: string, phrase: Phrase): boolean =>
	DEFINITE.has(phrase.article) &&
	!POSSESSIVE.test(phrase.article) &&
	// `der Sender Radio Nord`
	!/^ \p{Lu}/u.test(words.slice(phrase.headEnd)) &&
	!isNamedBody(words, phrase) &&
	!isAtSeat(words, phrase);

/** `der Verband der Gärtner` says of itself which one it is, and points back to no other. */
const isNamedBody = (words: string, { head, headEnd }: Phrase): boolean =>
	head !== undefined &&
	!isPersonal(head) &&
	!isGeneric(head) &&
	/^ (?:de[rs]|für|von) \p{Lu}/u.test(words.slice(headEnd));

/** People and bodies speak, things do not; a bare name may be anybody's. */
const canSpeak = (head: string | undefined, article: string, words: string): boolean =>
	head !== undefined &&
	(isGeneric(head) ||
		isSpeaker(head) ||
		isPersonal(head) ||
		(article === '' && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(words)));

const NOTHING: Reference = {
	kind: 'nobody',
	name: undefined,
	isLatter: false,
	isRelative: false,
	isOffice: false,
	isInLonger: false,
	isPair: false,
	isExplained: false,
	role: undefined,
	genders: [],
	head: undefined,
	isGeneric: false,
	isAnyBody: false,
	synonyms: [],
	canSpeak: false,
	hasVoice: true,
	isPersonal: false,
	shown: '',
	anonymous: false,
};

/** `Eine von ihnen ist Helga Strobl.`, `rief einer aus der Menge`, `sagt ein anderer`: somebody new. */
const SOME_ONE =
	/^(?:(?<woman>eine|(?:d?ie )?eine|(?:eine|die) andere)|einer|der eine|(?:ein anderer|der andere))(?: (?:von ihnen|davon|aus .+))?$/iu;
const SOMEBODY: Reference = { ...NOTHING, kind: 'indefinite', canSpeak: true, isPersonal: true };

const DEFINITE = wordSet('der die das dem den des dieser diese dieses diesem diesen jener jene jenes');
const POSSESSIVE = /^(?:sein|ihr|unser|mein)/u;
const ANONYMOUS =
	/anonym|ungenannt|namentlich nicht|nicht genannt|hochrangige[rn]? (?:beamte|vertreter|regierungs|mitarbeiter)|insider|(?:mit|der) (?:der )?(?:sache|angelegenheit) vertraut|aus (?:\p{L}+ ){0,2}kreisen/iu;

const SOURCE_TAIL =
	/^(?<who>\p{L}{3,}?)s?(?:angaben|berichten?|informationen|aussagen|meldungen|erkenntnissen|einschätzung)$/u;

/** `Polizeiangaben` are what the police says. */
function tellerOf(head: string | undefined): string | undefined {
	const who = SOURCE_TAIL.exec(head ?? '')?.groups?.['who'];
	return who !== undefined && isSpeaker(who) ? who.slice(0, 1).toUpperCase() + who.slice(1) : undefined;
}

/** `eigenen Angaben`, `seiner Ansicht`, `ihr Fazit`, `ihrer Überzeugung`: said by whom the sentence is about. */
function ownSource({ article, head }: Phrase, words: string): PronounRow | undefined {
	const isSaid =
		head !== undefined &&
		(SOURCE_NOUNS.has(head) || SOURCE_TAIL.test(head) || saidNouns.has(head) || contentNouns.has(head));
	if (head === undefined || !isSaid || PERSONS.has(head)) return undefined;
	if (/^(?:\p{L}+ )?eigene[nrms]?\s/iu.test(words)) return pronoun('m', 'f', 'n', 'plural');
	if (article.startsWith('sein')) return pronoun('m', 'n');
	return article.startsWith('ihr') ? pronoun('f', 'plural') : undefined;
}

/** Where the one who speaks begins in `Angaben der Polizei`, `einem Bericht der Zeitung`, `Ansicht von Experten`. */
function sourceBehind(words: string, { head, headEnd }: Phrase): number | undefined {
	const isSource = (noun: string) =>
		isSourceNoun(noun) || contentNouns.has(noun) || saidNouns.has(noun) || noun === 'sicht';
	if (head === undefined || !isSource(head) || PERSONS.has(head)) return undefined;
	const behind = /^\s+(?:von\s+|vom\s+|aus\s+)?(?=(?:de[rs]|eine[rs]|\p{Lu}|„|"|»|seine[rs]|ihre[rs]))/u.exec(
		words.slice(headEnd),
	);
	return behind === null ? undefined : headEnd + behind[0].length;
}

/** Sources that are people themselves. */
const PERSONS = wordSet(
	'sprecher sprecherin experten augenzeugen zeugen beobachtern medien agentur nachrichtenagentur kreisen',
);

/** Where the noun begins that a name in the genitive stands before: `Becks | Anwalt`, `Becks | Mann Till` is not Beck, `Becks Meinung` is hers. */
function ownedBy(words: string, [name, next]: readonly NamePlace[]): number | undefined {
	if (name === undefined || next !== undefined || name.from !== 0 || !/(?:s|’)$/u.test(words.slice(0, name.to)))
		return undefined;
	const noun = /^ (?=(?<noun>\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)*$)/u
		.exec(words.slice(name.to))
		?.groups?.['noun']?.toLowerCase();
	// `Becks Rat: „…“`
	const isSource =
		noun === undefined || saidNouns.has(noun) || (SOURCE_NOUNS.has(noun) && !PERSONS.has(noun)) || !isSpeaker(noun);
	return isSource ? undefined : name.to + 1;
}
