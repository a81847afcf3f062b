import { wordSet } from '../../../text/words.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { type Frame, hasForm, is, isComma, type Unit } from './units.ts';

/** What frames the quotation, as far as it tells whether there is one. */
export interface Framed {
	/** A verb of saying or a source stands by. */
	readonly hasCue: boolean;
	/** What the verb takes (`a`: it names something, `bezeichnete … als „…“`). */
	readonly frames: string;
	/** It stands inside reported speech. */
	readonly isHosted: boolean;
	/** The verb of saying follows right behind its comma. */
	readonly isFollowed: boolean;
	/** The quotation it is joined to by `und` or `oder` holds speech: `„aggressiv“ und „herausfordernd“`. */
	readonly isPaired: boolean;
	/** Somebody stands before the bracket that holds it: `Anna Beck („Ein Segen für die Stadt“)`. */
	readonly hasOwner: boolean;
}

/**
 * How likely a pair of marks holds something said rather than a name, a title or a so-called word: above 0 it is taken
 * for a quotation, from 1 on surely. Every feature is a reason an editor could give.
 */
export function quotationScore(frame: Frame, at: number, words: readonly Unit[], framed: Framed): number {
	const nWords = words.filter((word) => word.kind === 'word').length;
	let score = byLength(nWords) + byWords(words, nWords) + byFrame(frame, at, framed);
	score += byNeighbours(frame, at, nWords, words);
	if (framed.hasCue && framed.frames.includes('a') && isNaming(frame, at)) score += 1.6;
	if (framed.isPaired) score += 1.2;
	return score;
}

/** `bezeichnete sie als „…“`, `sprach von einer „Zumutung“`, `nannte den Platzverweis „überzogen“`. */
const isNaming = ({ units }: Frame, at: number): boolean =>
	NAMING.has(units[at - 1]?.lower ?? '') ||
	(units[at - 1]?.lower === 'einer' && units[at - 2]?.lower === 'von') ||
	units[at]?.isNominal === false;

const NAMING = wordSet('als einen einem eine ein eines das den die der von');

function byLength(nWords: number): number {
	if (nWords === 0) return -5;
	if (nWords === 1) return -2.2;
	if (nWords === 2) return -1.6;
	if (nWords <= 4) return -1;
	return nWords <= 6 ? -0.4 : 1.4;
}

function byWords(words: readonly Unit[], nWords: number): number {
	const first = words.find((word) => word.kind !== 'punctuation');
	let score = byForeignness(words, nWords);
	// `„zur Kenntnis“`: what begins small continues somebody's sentence, names begin with a capital.
	if (first?.kind === 'word' && !/^\p{Lu}/u.test(first.text)) score += 1.2;
	if (2 < nWords && /[.!?]$/u.test(words[words.length - 1]?.text ?? '')) score += 1;
	return hasPredicate(words) ? score + 1 : score;
}

const hasPredicate = (words: readonly Unit[]): boolean =>
	words.some((word) => hasForm(word, Form.finite) || is(word, Class.pronoun));

/** Titles of films, clubs and events: nothing but capitals, or no German function word at all. */
function byForeignness(words: readonly Unit[], nWords: number): number {
	if (nWords < 2) return 0;
	const nCapitals = words.filter((word) => word.kind === 'word' && /^\p{Lu}/u.test(word.text)).length;
	const hasGerman = words.some((word) => word.class !== 0 || hasForm(word, Form.auxiliary));
	if (3 < nWords && !hasGerman) return -2;
	return nCapitals === nWords ? -0.8 : 0;
}

function byFrame(frame: Frame, at: number, { hasCue, isHosted, isFollowed, hasOwner }: Framed): number {
	const { units, length } = frame;
	// `„Niemals“, sagte sie.`: nothing else stands before the verb.
	let score = isFollowed ? (at === 0 ? 3 : 2) : 0;
	if (units[at - 1]?.text === ':') score += 1.6;
	if (isComma(units[at + 1]) || length <= at + 1) score += 0.2;
	if (hasCue || isHosted) score += 1;
	if (isHosted) score += 0.3;
	// `(Motto: „…“)`, `(kurz: „…“)` name something.
	if (units[at]?.inBracket && !hasOwner) score -= 2;
	if (units.some((unit) => hasForm(unit, Form.subjunctive))) score += 0.5;
	return score;
}

/** `die Zeitung „…“`, `in der „Berliner Zeitung“` name what the marks hold; `einen „…“` quotes a judgement. */
function byNeighbours({ units }: Frame, at: number, nWords: number, words: readonly Unit[]): number {
	const before = units[at - 1];
	const after = units[at + 1];
	let score = 0;
	// `Als Grund nannte das Unternehmen „…“`: the noun is the subject.
	const isSubject = units[0]?.lower === 'als' && hasForm(units[at - 3], Form.finite);
	if (before?.isNominal && before.kind === 'word' && !isSubject) score -= isNamer(before.lower) ? 2.4 : 0.9;
	if (before !== undefined && /^(?:als|eine?[nm]?)$/u.test(before.lower)) score += 0.7;
	if (isPlaceOf(before) && units[at]?.isNominal && !hasPredicate(words)) score -= 0.9;
	if (after?.text === '(' || after?.text === '-') score -= 1.2;
	if (after?.isNominal && nWords < 5) score -= 0.3;
	return score;
}

const isPlaceOf = (unit: Unit | undefined): boolean =>
	unit !== undefined && /^(?:der|dem|des|im|beim|vom|am|zur|zum|die|das)$/u.test(unit.lower);

/** Nouns for things that carry a name or title. */
const NAMERS = wordSet(`
	motto titel untertitel überschrift film buch roman lied song album sendung serie reihe aktion kampagne partei verein organisation zeitung tageszeitung wochenzeitung
	magazin nachrichtenmagazin zeitschrift nachrichtenagentur agentur gruppe terrorgruppe band projekt programm initiative stamm stück theaterstück musical oper ausstellung konferenz
	begriff wort namen name beinamen spitznamen bezeichnung schiff fähre satellit raumsonde stiftung verband bündnis bewegung unternehmen firma kanal sender fernsehsender
	hotel restaurant club diskothek orden preis festival wettbewerb computerspiel spiel software betriebssystem website homepage portal blog
`);
const isNamer = (noun: string): boolean =>
	NAMERS.has(noun) ||
	/(?:zeitung|magazin|film|sendung|sender|agentur|partei|gruppe|organisation|projekt|programm|serie)$/u.test(noun);
