import type { LocalSpan } from '../../../model/paragraph.ts';
import { Class, contentNouns, sourceNouns } from './closed-words.ts';
import { closePhraseEnd, phraseEnd } from './phrases.ts';
import { withApposition } from './subjects.ts';
import { type Frame, is, isBreak, isComma, isFinite_, spanOfUnits, type Unit } from './units.ts';
import { particles } from './verbs.ts';

/** A phrase that names the source of its clause: `laut Polizei`, `nach Angaben der Bahn`, `Medienberichten zufolge`, `so Murtha`. */
export interface Source {
	readonly lemma: string;
	readonly cue: LocalSpan;
	readonly speaker: LocalSpan;
	/** It opens a clause of its own: `…, wonach jeder Dritte umzieht`. */
	readonly opensClause: boolean;
	/** First and last (exclusive) unit of the phrase. */
	readonly first: number;
	readonly last: number;
}

/** All source phrases of a sentence, in order. */
export function findSources({ units, length }: Frame): Source[] {
	const found: Source[] = [];
	for (let at = 0; at < length; at += 1) {
		const source = sourceAt(units, at, length);
		if (source === undefined) continue;
		found.push(source);
		at = Math.max(at, source.last - 1);
	}
	return found;
}

function sourceAt(units: readonly Unit[], at: number, length: number): Source | undefined {
	switch (units[at]?.lower) {
		case 'laut':
			return before(units, at, length);
		case 'gemäß':
			return postposed(units, at) ?? before(units, at, length);
		case 'nach':
			return (
				ofRelative(units, at, length) ??
				(hasSourceNoun(units, at + 1, length) ? before(units, at, length) : sourcePostposed(units, at))
			);
		case 'wonach':
			return ofWonach(units, at, length);
		case 'zufolge':
			return postposed(units, at);
		case 'so':
			return soSource(units, at, length);
		default:
			return undefined;
	}
}

/** `eine Umfrage, nach der die Mehrheit zweifelt`: the relative pronoun stands for the source. */
function ofRelative(units: readonly Unit[], at: number, length: number): Source | undefined {
	const isRelative = isBehindSource(units, at) && RELATIVES.has(units[at + 1]?.lower ?? '');
	if (!isRelative || !endsInVerb(units, at + 2, length)) return undefined;
	const source = sourceOf(units, at, at + 1, at + 2, at, undefined);
	return source === undefined ? undefined : { ...source, opensClause: true };
}

const RELATIVES = new Set(['dem', 'der', 'denen', 'welchem', 'welcher', 'welchen']);

/** `eine Schätzung, wonach jeder Dritte umzieht`: the noun before it is the source. */
function ofWonach(units: readonly Unit[], at: number, length: number): Source | undefined {
	const word = units[at];
	if (word === undefined || !isBehindSource(units, at) || !endsInVerb(units, at + 1, length)) return undefined;
	const cue = { from: word.from, to: word.to };
	// `schloss sich dem Verdacht an, wonach …`: the particle of the verb stands between.
	const end = particles.has(units[at - 2]?.lower ?? '') ? at - 2 : at - 1;
	const phrase = phraseBefore(units, end);
	const speaker = phrase === undefined ? undefined : spanOfUnits(units, phrase, end);
	return { lemma: word.lower, cue, speaker: speaker ?? cue, opensClause: true, first: at, last: at + 1 };
}

/** Behind the comma of a noun for something said or found, which may have its genitive with it: `ein Bericht der Bank, …`. */
function isBehindSource(units: readonly Unit[], at: number): boolean {
	if (!isComma(units[at - 1])) return false;
	for (let i = at - 2; 0 <= i && at - i < 8 && !isBreak(units[i]); i -= 1) {
		const { isNominal, lower } = units[i] ?? NO_WORD;
		if (isNominal && (isSourceNoun(lower) || contentNouns.has(lower))) return true;
	}
	return false;
}

const NO_WORD = { isNominal: false, lower: '' };

const isSourceNoun = (noun: string): boolean => SOURCE_NOUNS.has(noun) || TAILS.some((tail) => noun.endsWith(tail));

/** The clause has its verb at the end, as a subordinate one. */
function endsInVerb(units: readonly Unit[], first: number, length: number): boolean {
	let end = first;
	while (end < length && !isBreak(units[end])) end += 1;
	return isFinite_(units, end - 1) && first + 1 < end;
}

/** `laut dem Innenminister`: the phrase behind the preposition. */
function before(units: readonly Unit[], at: number, length: number): Source | undefined {
	const isFirst = at === 0 || isBreak(units[at - 1]);
	const end = isFirst ? firstPlaceEnd(units, at, length) : closeEnd(units, at + 1, length);
	return sourceOf(units, at, at + 1, end, at, isFirst ? relativeEnd(units, end, length) : undefined);
}

/** In the first place the phrase reaches to the finite verb: `Nach Angaben der Zeitung und der Polizei | sollen`. */
function firstPlaceEnd(units: readonly Unit[], at: number, length: number): number {
	const short = wideEnd(units, at + 1, length);
	for (let i = at + 1; i < Math.min(length, at + 20); i += 1) {
		if (isComma(units[i]) || units[i]?.text === ':') return short;
		if (isFinite_(units, i) && units[i - 1] !== undefined && short <= i) return i;
	}
	return short;
}

/** Behind the relative clause of the source, if it has one: `nach Angaben der Times, die sich auf Zeugen stützt, …`. */
function relativeEnd(units: readonly Unit[], end: number, length: number): number | undefined {
	if (!isComma(units[end]) || !(is(units[end + 1], Class.relative) || is(units[end + 2], Class.relative)))
		return undefined;
	for (let i = end + 2; i < length; i += 1) if (isComma(units[i]) && isFinite_(units, i - 1)) return i + 1;
	return undefined;
}

const closeEnd = (units: readonly Unit[], at: number, length: number): number => {
	const end = closePhraseEnd(units, at, length);
	return end === at ? at : withApposition(units, end, length);
};

const sourcePostposed = (units: readonly Unit[], at: number): Source | undefined => {
	const next = units[at + 1];
	if (next !== undefined && (next.isNominal || is(next, Class.article))) return undefined;
	const source = postposed(units, at);
	return source !== undefined && hasSourceNoun(units, source.first, at) ? source : undefined;
};

/** `dem Bericht zufolge`. */
function postposed(units: readonly Unit[], at: number): Source | undefined {
	const first = phraseBefore(units, at);
	return first === undefined ? undefined : sourceOf(units, at, first, at, first, at + 1);
}

/** Where the longest phrase begins that ends right before `at`. */
function phraseBefore(units: readonly Unit[], at: number): number | undefined {
	let best: number | undefined;
	for (let i = at - 1; 0 <= i && at - i < 16; i -= 1) {
		if (isComma(units[i]) || isFinite_(units, i)) break;
		if (
			phraseEnd(units, i, at) === at &&
			!(is(units[i], Class.pronoun | Class.preposition) && !is(units[i], Class.article)) &&
			!(is(units[i], Class.adverb) && !is(units[i], Class.article))
		)
			best = i;
	}
	return best;
}

/** `…, so Murtha`, `…“, so die Sprecherin weiter`, `So Müller: …`; not `so genannt`, `so dass`, `so viel`. */
function soSource(units: readonly Unit[], at: number, length: number): Source | undefined {
	const isLoose =
		at === 0 || isComma(units[at - 1]) || units[at - 1]?.kind === 'quotation' || units[at - 1]?.text === '–';
	const next = units[at + 1];
	if (!isLoose || next === undefined) return undefined;
	const begins =
		next.isNominal ||
		(is(next, Class.article) && is(next, Class.nominative)) ||
		next.lower === 'er' ||
		next.lower === 'sie';
	if (!begins || isFinite_(units, at + 1)) return undefined;
	const end = next.lower === 'er' || next.lower === 'sie' ? at + 2 : wideEnd(units, at + 1, length);
	if (end === at + 1 || isFinite_(units, end)) return undefined;
	if (at === 0 && units[end]?.text !== ':') return undefined;
	return sourceOf(units, at, at + 1, end, at, soClauseEnd(units, end, length));
}

/** What stands behind `so X` up to the comma belongs to the frame: `so Ute Bader am Montag`. */
function soClauseEnd(units: readonly Unit[], end: number, length: number): number {
	let i = end;
	while (i < length && !isBreak(units[i])) i += 1;
	return units[i]?.text === '(' ? soClauseEnd(units, i + 1, length) : i;
}

const wideEnd = (units: readonly Unit[], at: number, length: number): number => {
	const end = phraseEnd(units, at, length);
	return end === at ? at : withApposition(units, end, length);
};

function sourceOf(
	units: readonly Unit[],
	cueAt: number,
	first: number,
	last: number,
	phraseFirst: number,
	phraseLast: number | undefined,
): Source | undefined {
	const speaker = spanOfUnits(units, first, last);
	const cue = units[cueAt];
	if (speaker === undefined || cue === undefined) return undefined;
	return {
		lemma: cue.lower,
		cue: { from: cue.from, to: cue.to },
		speaker,
		opensClause: false,
		first: Math.min(phraseFirst, cueAt),
		last: phraseLast ?? last,
	};
}

const SOURCE_NOUNS = new Set(sourceNouns);
/** Tails long enough to be safe in a compound: `Polizeiangaben`, `Medienberichten`, `Expertenmeinung`. */
const TAILS = sourceNouns.filter((noun) =>
	/^(?:angaben|aussagen|berichte?n?|informationen|meldungen|erkenntnissen|ansicht|meinung|einschätzung|schätzungen|studie|umfragen?|auskunft|darstellung)$/u.test(
		noun,
	),
);

/** True if the phrase at `at` has a noun for something said or found as its head. */
function hasSourceNoun(units: readonly Unit[], at: number, length: number): boolean {
	for (let i = at; i < Math.min(length, at + 6); i += 1) {
		const unit = units[i];
		if (unit === undefined || unit.kind === 'punctuation' || is(unit, Class.preposition)) return false;
		if (!unit.isNominal) continue;
		if (isSourceNoun(unit.lower)) return true;
		// `nach Anna Becks Meinung`: the genitive of a name stands before it.
		if (!units[i + 1]?.isNominal) return false;
	}
	return false;
}
