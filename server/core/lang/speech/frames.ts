import type { LocalSpan, ParagraphFacts, Sentence, Token, WordForm } from '../../model/paragraph.ts';
import { type Keeper, noAnswers, rememberOn } from '../../text/remember-on.ts';
import type { LocalQuotation, SpeechParagraph } from '../pack/speech.ts';

/** What a language says of a word: bits and readings of its own, and whether it is a noun or name. */
export interface WordTag<Reading> {
	/** In lower case, as the lists of the language spell it. */
	readonly lower: string;
	/** What closed class the word is of, as bits of the language; 0 for open classes. */
	readonly class: number;
	/** What it says as a form of any known verb, as bits of the language; 0 if it is none. */
	readonly form: number;
	readonly readings: readonly Reading[];
	readonly isNominal: boolean;
}

/** The tag of a word, which keeps what else the language thinks of it. */
export interface KeptTag<Reading> extends WordTag<Reading>, Keeper {}

/** A step of the sentence frame: a token outside quotation marks, or a whole quotation. */
export interface Unit<Reading> extends LocalSpan, WordTag<Reading> {
	readonly text: string;
	readonly kind: 'word' | 'number' | 'punctuation' | 'quotation';
	readonly quotation: LocalQuotation | undefined;
	/** Of a word. */
	readonly tag: KeptTag<Reading> | undefined;
	/** Part of a name the article's names pass knows: a person, a body, a place. */
	readonly isName: boolean;
	/** Inside round brackets, where commas do not divide the sentence. */
	readonly inBracket: boolean;
}

/** A sentence of the text around the quotations; a quotation of several sentences does not break it. */
export interface Frame<Reading> {
	readonly units: readonly Unit<Reading>[];
	/** Number of units without the final stop. */
	readonly length: number;
	readonly span: LocalSpan;
}

/** Tags a word; `isFirst` tells that it opens its sentence, where every word has a capital. */
export type TagWord<Reading> = (form: WordForm, isFirst: boolean) => KeptTag<Reading>;

/** Tags each word of the language once. */
export function rememberTags<Reading>(tag: (form: WordForm, isFirst: boolean) => WordTag<Reading>): TagWord<Reading> {
	const first = rememberOn((form: WordForm) => keptTag(tag(form, true)));
	const later = rememberOn((form: WordForm) => keptTag(tag(form, false)));
	return (form, isFirst) => (isFirst ? first(form) : later(form));
}

const keptTag = <Reading>(tag: WordTag<Reading>): KeptTag<Reading> => ({ answers: noAnswers(), ...tag });

/**
 * No sentence has more words and marks than this; a run without any stop is cut here, so that what looks around in the
 * whole sentence stays cheap. Cuts a list of a hundred names in two, whose speaker stands at its start anyway.
 */
const LONGEST = 160;

/** The sentences of a paragraph as frames, in order. */
export function readFrames<Reading>(
	{ facts, quotations, names }: SpeechParagraph,
	tag: TagWord<Reading>,
): Frame<Reading>[] {
	const outer = outermost(quotations);
	const frames: Frame<Reading>[] = [];
	let units: Unit<Reading>[] = [];
	let nextQuotation = 0;
	let covered = 0;
	const begins = startsOf(facts.sentences);
	const isNamed = walkThrough(names);
	facts.tokens.forEach((token, at) => {
		if ((begins(at) || units.length === LONGEST) && covered <= token.from && units.length !== 0) {
			frames.push(frameOf(units));
			units = [];
		}
		if (token.from < covered) return;
		const quotation = outer[nextQuotation];
		if (quotation !== undefined && quotation.from <= token.from) {
			nextQuotation += 1;
			units.push(quotationUnit(facts, quotation));
			covered = quotation.to;
		} else units.push(tokenUnit(token, tag, opensSentence(units), isNamed(token)));
	});
	if (units.length !== 0) frames.push(frameOf(units));
	return frames;
}

/** Behind a colon, a sentence that begins has a capital too. */
const opensSentence = <Reading>(units: readonly Unit<Reading>[]): boolean =>
	units.length === 0 || units[units.length - 1]?.text === ':';

/** Tells of each token, asked in order, whether a sentence ends right before it. */
function startsOf(sentences: readonly Sentence[]): (at: number) => boolean {
	let next = 0;
	return (at) => {
		while ((sentences[next]?.last ?? at) < at) next += 1;
		return sentences[next]?.last === at;
	};
}

/** Tells of each token, asked in order, whether it belongs to one of the places. */
function walkThrough(places: readonly LocalSpan[]): (token: Token) => boolean {
	let next = 0;
	return ({ from, to }) => {
		while ((places[next]?.to ?? from + 1) <= from) next += 1;
		return (places[next]?.from ?? to) < to;
	};
}

/** Quotations that stand in no other one; depth counts within the paragraph, since an outer one may be broken. */
function outermost(quotations: readonly LocalQuotation[]): LocalQuotation[] {
	let end = -1;
	return quotations.filter((quotation) => {
		if (quotation.from < end) return false;
		end = quotation.to;
		return true;
	});
}

const FINAL = new Set(['.', '!', '?', '…', ':', ';']);

function frameOf<Reading>(units: readonly Unit<Reading>[]): Frame<Reading> {
	let length = units.length;
	while (0 < length && FINAL.has(units[length - 1]?.text ?? '') && units[length - 1]?.text !== ':') length -= 1;
	return {
		units: withBrackets(units),
		length,
		span: { from: units[0]?.from ?? 0, to: units[units.length - 1]?.to ?? 0 },
	};
}

/** Marks what stands in round brackets; an open bracket that is never closed counts for nothing. */
function withBrackets<Reading>(units: readonly Unit<Reading>[]): readonly Unit<Reading>[] {
	const open = units.findIndex((unit) => unit.text === '(');
	if (open < 0) return units;
	let depth = 0;
	const close = units.findLastIndex((unit) => unit.text === ')');
	return units.map((unit, at) => {
		if (unit.text === '(') depth += 1;
		else if (unit.text === ')') depth = Math.max(0, depth - 1);
		return 0 < depth && at < close ? { ...unit, inBracket: true } : unit;
	});
}

function quotationUnit<Reading>(facts: ParagraphFacts, quotation: LocalQuotation): Unit<Reading> {
	const { from, to } = quotation;
	const text = facts.text.slice(from, to);
	return {
		from,
		to,
		text,
		lower: text,
		kind: 'quotation',
		class: 0,
		form: 0,
		readings: [],
		isNominal: BEGINS_AS_NAME.test(text),
		isName: false,
		inBracket: false,
		quotation,
		tag: undefined,
	};
}

/** Names and titles in marks begin with a capital or a digit; `„zur Kenntnis“` is no noun. */
const BEGINS_AS_NAME = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N}|\p{L}+\.\p{L})/u;

const NO_READINGS: readonly never[] = [];

/** Written out on purpose: this runs for every word of every text, and copying objects together is ten times slower. */
function tokenUnit<Reading>(token: Token, tag: TagWord<Reading>, isFirst: boolean, isName: boolean): Unit<Reading> {
	const { from, to, text, lower, kind } = token;
	const own = kind === 'word' ? tag(token.form, isFirst) : undefined;
	return {
		from,
		to,
		text,
		lower: own === undefined ? lower : own.lower,
		kind: kind === 'word' || kind === 'number' ? kind : 'punctuation',
		class: own === undefined ? 0 : own.class,
		form: own === undefined ? 0 : own.form,
		readings: own === undefined ? NO_READINGS : own.readings,
		isNominal: own?.isNominal === true,
		isName,
		inBracket: false,
		quotation: undefined,
		tag: own,
	};
}

/** A comma that divides the sentence; those in brackets do not. */
export const isComma = <Reading>(unit: Unit<Reading> | undefined): boolean => unit?.text === ',' && !unit.inBracket;

/** Signs that end a clause. */
export const isBreak = <Reading>(unit: Unit<Reading> | undefined): boolean =>
	unit === undefined || BREAKS.has(unit.text);

const BREAKS = new Set([',', ':', ';', '–', '—', '―', '(', ')']);

/** The place of units `first` to `last` (exclusive), without commas and dashes at its ends. */
export function spanOfUnits<Reading>(
	units: readonly Unit<Reading>[],
	first: number,
	last: number,
): LocalSpan | undefined {
	let a = first;
	let b = last;
	while (a < b && EDGES.has(units[a]?.text ?? '')) a += 1;
	while (a < b && EDGES.has(units[b - 1]?.text ?? '')) b -= 1;
	const start = units[a];
	const end = units[b - 1];
	return start === undefined || end === undefined || b <= a ? undefined : { from: start.from, to: end.to };
}

const EDGES = new Set([',', '–', '—', '―', ';', ':', '-']);

/** A stretch of the sentence by its units, end exclusive. */
export interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** The sentence without its final stop and the units that are taken, told by their index: the frame of a quote. */
export function restOf<Reading>({ units, length }: Frame<Reading>, isTaken: (at: number) => boolean): LocalSpan[] {
	const out: LocalSpan[] = [];
	let start: number | undefined;
	for (let i = 0; i <= length; i += 1) {
		const isOut = i === length || isTaken(i);
		if (isOut && start !== undefined) {
			const a = units[start];
			const b = units[i - 1];
			if (a !== undefined && b !== undefined) out.push({ from: a.from, to: b.to });
			start = undefined;
		} else if (!isOut) start ??= i;
	}
	return out;
}
