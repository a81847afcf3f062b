import type { Gender } from '../../../model/name.ts';
import { wordSet } from '../../../text/words.ts';
import { addPart, fits, lowerAt, type PhraseWord, phraseWords, shortened, textOf } from '../../phrase-words.ts';
import { gendersOf, isPersonal } from '../speech/genders.ts';
import { givenGender } from './given.ts';
import { looksLikeNoun } from './inflection.ts';
import { determiners, notNames } from './lexicon.ts';
import { roleName } from './role-name.ts';
import { kin, titleOf } from './titles.ts';

/** A noun phrase for what somebody is: `dem früheren Bürgermeister von Avon` → `früherer Bürgermeister von Avon`. */
export interface RolePhrase {
	readonly role: string;
	/** What stands behind it, from a mark on. */
	readonly rest: string;
	/** A noun alone that may be several (`Lehrer`). */
	readonly mayBePlural: boolean;
}

const ARTICLES = wordSet(`
	der die dem den des ein eine einem einen einer eines sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
	deren dessen unser unsere dieser diese diesem diesen dieses vom zum zur beim
`);

/** Words that lead on from the noun: `Sprecher | der Stadt | für Verkehr | im Rathaus`. */
const LINKS = wordSet('der des von vom für aus in im am an bei beim zu zum zur auf eines einer gegen über um und');

/** Reads the phrase that begins the text, for somebody of that gender; undefined if it is none or none of theirs. */
export function readRole(text: string, gender: Gender | undefined): RolePhrase | undefined {
	const words = phraseWords(text);
	const article = ARTICLES.has(lowerAt(words, 0)) ? lowerAt(words, 0) : '';
	const first = article === '' ? 0 : 1;
	const at = behindAdjectives(words, first, article);
	const adjectives = words.slice(first, at).map((word) => word.text);
	const own = personOf(words[at]) ?? (isShown(words, at, article) ? craftsman(words[at], article, gender) : undefined);
	// `die Lehrer` are several.
	if (own === undefined || !fits(own, gender) || (article === 'die' && own === 'm')) return undefined;
	const shown = own === 'x' ? gender : own;
	const ending = endingFor(words[at]?.text ?? '', shown);
	if (ending === undefined && (adjectives.length !== 0 || article === 'die')) return undefined;
	const head = headsFrom(words, at, shown);
	const parts = complementsFrom(words, head.end);
	if (tellsNothing(lowerAt(words, at), article, parts)) return undefined;
	const noun = [...adjectives.flatMap((one) => strong(one, ending ?? '')), head.text].join(' ');
	return {
		role: shortened([noun, ...parts.list]),
		rest: text.slice(words[parts.end]?.from ?? text.length),
		mayBePlural: article === '' && parts.list.length === 0 && own === 'm' && /(?:e[rn]?|ten)$/u.test(head.text),
	};
}

/** An article or what leads on from it shows a noun (`Töpfer aus Avon`); `Hannover` alone is where somebody comes from. */
const isShown = (words: readonly PhraseWord[], at: number, article: string): boolean =>
	article !== '' || (words[at + 1]?.text !== 'und' && LINKS.has(words[at + 1]?.text ?? ''));

function behindAdjectives(words: readonly PhraseWord[], first: number, article: string): number {
	let at = first;
	while (at < first + 2 && isAdjective(words[at], article, words[at + 1])) at += 1;
	return at;
}

/** `Tochter des Bürgermeisters`, `seine Frau`, `ein Mann`; `Mutter von zwei Kindern`, `Witwe aus Avon` is something. */
const tellsNothing = (noun: string, article: string, { list, isCut }: Complements): boolean =>
	(OWN.test(article) && RELATED.test(noun)) ||
	((kin.has(noun) || ANYBODY.test(noun)) && (list.length === 0 || isCut || OWN.test(article))) ||
	(kin.has(noun) && !list.some((part) => TELLS_OF_KIN.test(part)));

/** How many, or from where. */
const TELLS_OF_KIN =
	/\d|^(?:von|eines|zweier|dreier) (?:zwei|drei|vier|fünf|sechs|sieben|acht)(?!\p{L})|^(?:zweier|dreier|aus) /u;

/** Somebody’s, of whom the phrase need not tell. */
export const RELATED = /kolleg|nachfolger|vorgänger|freund|partner|gegner|rival|kamerad|genoss/iu;

const OWN = /^(?:sein|ihr|unser|deren|dessen)/u;

/** `frühere`, `Leitender`, `43-jährige`; behind an article any word declined like one. */
function isAdjective(word: PhraseWord | undefined, article: string, next?: PhraseWord): boolean {
	const { text = '', isCapital = false } = word ?? {};
	const lower = text.toLowerCase();
	if (isCapital)
		return (/[^i]er$/u.test(text) ? !notNames.has(lower) : OFFICIAL.test(text)) && personOf(next) !== undefined;
	if (!/^[\p{Ll}\d][\p{L}-]*e[nrm]?$/u.test(text)) return false;
	if (/^(?:neu|erst|.*(?:isch|deutsch))e[nrm]?$/u.test(text)) return true;
	return !notNames.has(text) && !determiners.has(text) && (article !== '' || !/ten?$/u.test(text));
}

/** `Vorsitzender Richter`, `Parlamentarische Geschäftsführerin` */
export const OFFICIAL =
	/^(?:Vorsitzend|Leitend|Erst|Zweit|Stellvertretend|Geschäftsführend|Parlamentarisch|Wissenschaftlich|Künstlerisch|Kaufmännisch|Ständig|Ehemalig|Früher|Ärztlich|Medizinisch|Technisch|Kommissarisch|Ehrenamtlich|Hauptamtlich)e[nrm]?$/u;

/** In the nominative without an article; years tell no function. */
const strong = (adjective: string, ending: string): string[] =>
	/^(?:\d|ander|weiter)/u.test(adjective)
		? []
		: [OFFICIAL.test(adjective) || /^\p{Ll}/u.test(adjective) ? adjective.replace(/e[nrm]?$/u, ending) : adjective];

/** Of an adjective in the nominative: `frühere Leiterin`, `neues Mitglied`; undefined if the noun may be of either gender. */
export function endingFor(noun: string, gender: Gender | undefined): string | undefined {
	if (/(?:mitglied|talent|opfer|haupt|model)(?:e?s)?$/iu.test(noun)) return 'es';
	if (/(?:legende|kraft|größe|ikone|figur)$/iu.test(noun)) return 'e';
	if (/(?:star|fan|profi|gast)s?$/iu.test(noun)) return 'er';
	return gender === undefined ? undefined : gender === 'f' ? 'e' : 'er';
}

/** Tells of nobody what they are. */
const ANYBODY = /^(?:mann|frau|junge|mädchen|mensch|person)$/u;

/** The gender of one person that the noun shows, `x` if it may be either; undefined if it means none. */
export function personOf(word: PhraseWord | undefined): Gender | 'x' | undefined {
	if (word?.isCapital !== true) return undefined;
	const lower = word.text.toLowerCase();
	const title = titleOf(lower);
	if (title !== undefined) return title.gender ?? 'x';
	const [gender] = isPersonal(lower) ? gendersOf('das', lower) : [];
	if (gender === 'm' || gender === 'f') return gender;
	// `Bühnenbildnerin`, not `Valentin`
	if (givenGender(lower) !== undefined) return undefined;
	return /^.{5,}(?:er|ist|ent|ant|or|eur|log|nom|graf|soph)in$/u.test(lower) ? 'f' : undefined;
}

/** `ein Töpfer aus Avon`: a noun no list has, for a man by its ending. */
export function craftsman(word: PhraseWord | undefined, article: string, gender: Gender | undefined): 'm' | undefined {
	const lower = word?.text.toLowerCase() ?? '';
	if (gender !== 'm' || word?.isCapital !== true || !/^(?:|der|einen?)$/u.test(article)) return undefined;
	const isNoun = looksLikeNoun(lower) || notNames.has(lower) || givenGender(lower) !== undefined;
	return !isNoun && /.{3}(?:ers?|(?:ist|ent|ant)(?:en)?|[st]or|eur|logen?)$/u.test(lower) ? 'm' : undefined;
}

/** `Klimaforscher und Buchautor`: the nouns, and where they end. */
function headsFrom(words: readonly PhraseWord[], at: number, gender: Gender | undefined) {
	const named = (index: number) => roleName(words[index]?.text ?? '', gender) ?? words[index]?.text ?? '';
	const isSecond = words[at + 1]?.text === 'und' && [gender, 'x'].includes(personOf(words[at + 2]));
	return isSecond ? { text: `${named(at)} und ${named(at + 2)}`, end: at + 3 } : { text: named(at), end: at + 1 };
}

interface Complements {
	readonly list: readonly string[];
	/** The name of another person stood among them. */
	readonly isCut: boolean;
	readonly end: number;
}

/** What leads on from the noun, part by part; cut before the name of another person. */
export function complementsFrom(words: readonly PhraseWord[], at: number): Complements {
	const list: string[] = [];
	let isCut = false;
	let end = at;
	// `Verteidigungsminister Österreichs`
	if (isOwner(words, at)) {
		list.push(words[at]?.text ?? '');
		end += 1;
	}
	for (let next = complementEnd(words, end); end < next; next = complementEnd(words, end)) {
		const part = words.slice(end, next);
		// `Lehrer und Eltern` are others.
		if (list.length === 0 && part[0]?.text === 'und') break;
		isCut ||= hasPerson(part);
		if (!isCut && !TIMES.test(textOf(part))) addPart(list, textOf(part), 'und');
		end = next;
	}
	// `Präsident des Verbands (DFB)`
	if (words[end]?.text === '(' && words[end + 2]?.text === ')' && words[end + 1]?.isCapital) end += 3;
	return { list, isCut, end };
}

const isOwner = (words: readonly PhraseWord[], at: number): boolean =>
	/^\p{Lu}[\p{L}-]{3,}s$/u.test(words[at]?.text ?? '') &&
	!words[at + 1]?.isCapital &&
	personOf(words[at]) === undefined &&
	givenGender(lowerAt(words, at)) === undefined;

/** `, Kommandeur der Truppe | am Montag`: when it was said. */
const TIMES =
	/^[ai]m (?:\p{L}+ )?(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn|Mit)(?:tag|woch)|Abend|Jahr|Monat|Jan|Feb|März|April|Mai|Ju[nl]i|Aug|Sep|Okt|Nov|Dez)/u;

function complementEnd(words: readonly PhraseWord[], at: number): number {
	const link = words[at]?.text ?? '';
	if (!LINKS.has(link)) return at;
	if (link === 'und') return thingEnd(words, at);
	let end = at + 1;
	if (determiners.has(words[end]?.text ?? '')) end += 1;
	while (words[end]?.isCapital === false && isAdjective(words[end], 'der')) end += 1;
	const first = end;
	while (words[end]?.isCapital || (first < end && /^\d/u.test(words[end]?.text ?? ''))) end = behindStop(words, end);
	return end === first ? at : end;
}

/** `für Arbeit | und Soziales`; a person is somebody else. */
function thingEnd(words: readonly PhraseWord[], at: number): number {
	const [thing, next] = words.slice(at + 1);
	const isPerson = personOf(thing) !== undefined || givenGender(lowerAt(words, at + 1)) !== undefined;
	return thing?.isCapital && !isPerson && !next?.isCapital ? at + 2 : at;
}

/** `St. Gallen`, `Dr. Beck`: the stop of a short word ends no sentence. */
export const behindStop = (words: readonly PhraseWord[], at: number): number =>
	words[at + 1]?.text === '.' && /^(?:\p{Lu}|Dr|Prof|St|Nr)$/u.test(words[at]?.text ?? '') && words[at + 2]?.isCapital
		? at + 2
		: at + 1;

const hasPerson = (part: readonly PhraseWord[]): boolean =>
	part.some(({ text }, at) => part[at + 1]?.isCapital && givenGender(text.toLowerCase()) !== undefined);
