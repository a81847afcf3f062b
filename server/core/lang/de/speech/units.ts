import type { LocalSpan, ParagraphFacts, Token } from '../../../model/paragraph.ts';
import { startsUpper } from '../../../text/chars.ts';
import type { LocalQuotation, SpeechParagraph } from '../../pack/speech.ts';
import { Class, closedWords } from './closed-words.ts';
import { commonForms, Form } from './common-verbs.ts';
import { speechVerbForms, type VerbReading } from './verbs.ts';

/** A step of the sentence frame: a token outside quotation marks, or a whole quotation. */
export interface Unit extends LocalSpan {
	readonly text: string;
	readonly lower: string;
	readonly kind: 'word' | 'number' | 'punctuation' | 'quotation';
	/** What closed class the word is of (`Class`), 0 for open classes. */
	readonly class: number;
	/** What it says as a form of any known verb (`Form`), 0 if it is none. */
	readonly form: number;
	readonly readings: readonly VerbReading[];
	/** Noun or name by its capital; a quotation counts, since titles and names stand in marks too. */
	readonly isNominal: boolean;
	readonly quotation: LocalQuotation | undefined;
	/** Inside round brackets, where commas do not divide the sentence. */
	readonly inBracket: boolean;
}

/** A sentence of the text around the quotations; a quotation of several sentences does not break it. */
export interface Frame {
	readonly units: readonly Unit[];
	/** Index of the first and behind the last unit that is not the final stop. */
	readonly length: number;
	readonly span: LocalSpan;
}

const NO_READINGS: readonly VerbReading[] = [];

/**
 * No sentence has more words and marks than this; a run without any stop is cut here, so that what looks around in the
 * whole sentence stays cheap. Cuts a list of a hundred names in two, whose speaker stands at its start anyway.
 */
const LONGEST = 160;

/** The sentences of a paragraph as frames, in order. */
export function readFrames({ facts, quotations }: SpeechParagraph): Frame[] {
	const outer = outermost(quotations);
	const frames: Frame[] = [];
	let units: Unit[] = [];
	let nextQuotation = 0;
	let covered = 0;
	const ends = new Set(facts.sentences.map((sentence) => sentence.last));
	facts.tokens.forEach((token, at) => {
		if ((ends.has(at) || units.length === LONGEST) && covered <= token.from && units.length !== 0) {
			frames.push(frameOf(units));
			units = [];
		}
		if (token.from < covered) return;
		const quotation = outer[nextQuotation];
		if (quotation !== undefined && quotation.from <= token.from) {
			nextQuotation += 1;
			units.push(quotationUnit(facts, quotation));
			covered = quotation.to;
		} else units.push(tokenUnit(facts, at, units.length === 0));
	});
	if (units.length !== 0) frames.push(frameOf(units));
	return frames;
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

function frameOf(units: readonly Unit[]): Frame {
	let length = units.length;
	while (0 < length && FINAL.has(units[length - 1]?.text ?? '') && units[length - 1]?.text !== ':') length -= 1;
	return {
		units: withBrackets(units),
		length,
		span: { from: units[0]?.from ?? 0, to: units[units.length - 1]?.to ?? 0 },
	};
}

/** Marks what stands in round brackets; an open bracket that is never closed counts for nothing. */
function withBrackets(units: readonly Unit[]): readonly Unit[] {
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

function quotationUnit(facts: ParagraphFacts, quotation: LocalQuotation): Unit {
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
		inBracket: false,
		quotation,
	};
}

function tokenUnit({ tokens }: ParagraphFacts, at: number, isFirst: boolean): Unit {
	const token = tokens[at];
	if (token === undefined) throw new Error('No such token.');
	const { text, lower } = token;
	if (token.kind !== 'word') return otherUnit(token, token.kind === 'number' ? 'number' : 'punctuation', 0, false);
	const closed = closedWords.get(lower) ?? 0;
	if (!startsUpper(text)) return wordUnit(token, closed, AGE.test(text) || SITE.test(text));
	const isNominal = closed === 0 || (!isFirst && !POLITE.has(lower));
	// Verbs are written small, but for the first word of a sentence (`Sagt der Minister …`).
	if (isFirst && closed === 0 && speechVerbForms.has(lower)) return wordUnit(token, 0, true);
	return otherUnit(token, 'word', isNominal ? 0 : closed, isNominal);
}

/** `faz.net`, `n24`: names written small. */
const SITE = /^\p{Ll}+(?:\.\p{Ll}|\d)/u;
/** `58-Jährige`, `81-jährige`. */
const AGE = /^\p{N}+-?jährige/iu;
const POLITE = new Set(['sie', 'ihr', 'ihre', 'ihnen', 'der', 'die', 'das']);
/** Names and titles in marks begin with a capital or a digit; `„zur Kenntnis“` is no noun. */
const BEGINS_AS_NAME = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N}|\p{L}+\.\p{L})/u;

/** A unit that is no form of a verb. Written out, as is the one below: this runs for every word, and copies are slow. */
const otherUnit = (token: Token, kind: Unit['kind'], closed: number, isNominal: boolean): Unit => ({
	from: token.from,
	to: token.to,
	text: token.text,
	lower: token.lower,
	kind,
	class: closed,
	form: 0,
	readings: NO_READINGS,
	isNominal,
	inBracket: false,
	quotation: undefined,
});

function wordUnit(token: Token, closed: number, isNominal: boolean): Unit {
	const { from, to, text, lower } = token;
	const readings = speechVerbForms.get(lower) ?? NO_READINGS;
	const form = (commonForms.get(lower) ?? 0) | (readings.length === 0 ? 0 : formOfReadings(readings));
	return {
		from,
		to,
		text,
		lower,
		kind: 'word',
		class: closed,
		form,
		readings,
		isNominal,
		inBracket: false,
		quotation: undefined,
	};
}

function formOfReadings(readings: readonly VerbReading[]): number {
	let bits = 0;
	for (const reading of readings) bits |= formOfReading(reading);
	// `verwiesen` is first of all a participle, `riefen` an indicative.
	const isOther = readings.some(
		({ kind, mood }) => kind === 'participle' || (kind === 'finite' && mood === 'indicative'),
	);
	return isOther ? bits & ~(Form.subjunctive | Form.conditional) : bits;
}

function formOfReading({ kind, mood, number, needsParticle, isPast }: VerbReading): number {
	if (kind !== 'finite') return Form[kind];
	const bits = Form.finite | (number === 'plural' ? Form.plural : 0);
	if (mood !== 'subjunctive' || needsParticle) return bits;
	return bits | (isPast ? Form.conditional : Form.subjunctive);
}

export const is = (unit: Unit | undefined, bits: number): boolean => unit !== undefined && (unit.class & bits) !== 0;

export const hasForm = (unit: Unit | undefined, bits: number): boolean =>
	unit !== undefined && (unit.form & bits) !== 0;

/** A comma that divides the sentence; those in brackets do not. */
export const isComma = (unit: Unit | undefined): boolean => unit?.text === ',' && !unit.inBracket;

/** Signs that end a clause. */
export const isBreak = (unit: Unit | undefined): boolean => unit === undefined || BREAKS.has(unit.text);

const BREAKS = new Set([',', ':', ';', '–', '—', '(', ')']);

/** The place of units `first` to `last` (exclusive), without commas and dashes at its ends. */
export function spanOfUnits(units: readonly Unit[], first: number, last: number): LocalSpan | undefined {
	let a = first;
	let b = last;
	while (a < b && isEdge(units[a])) a += 1;
	while (a < b && isEdge(units[b - 1])) b -= 1;
	const start = units[a];
	const end = units[b - 1];
	return start === undefined || end === undefined || b <= a ? undefined : { from: start.from, to: end.to };
}

const isEdge = (unit: Unit | undefined) =>
	unit?.text === ',' || unit?.text === '–' || unit?.text === ';' || unit?.text === ':' || unit?.text === '-';

/** `Ein Satz mit einem Verb`: a form that is finite and nothing else stands outside quotations. */
export function hasFinite(units: readonly Unit[], first: number, last: number): boolean {
	for (let at = first; at < last; at += 1) if (isFinite_(units, at)) return true;
	return false;
}

/** A finite verb at this place; unknown verbs by their ending (`kollidierte`), unless a noun follows (`geplante Reise`). */
export function isFinite_(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit === undefined || unit.kind !== 'word' || unit.isNominal || unit.class !== 0) return false;
	if ((unit.form & Form.finite) !== 0) return (unit.form & Form.infinitive) === 0 || !isBehindModal(units, at);
	if (unit.form !== 0) return false;
	const next = units[at + 1];
	return (
		/(?:te|ten|iert|igt|elt|ert|tet|cht|llt|nkt|tzt|ckt)$/u.test(unit.lower) &&
		!next?.isNominal &&
		!is(units[at - 1], Class.article)
	);
}

/** `werden … sagen`, `zu sagen`: an infinitive, though the plural looks alike. */
function isBehindModal(units: readonly Unit[], at: number): boolean {
	if (units[at - 1]?.lower === 'zu' || units[at + 1]?.lower === 'zu') return true;
	for (let before = at - 1; 0 <= before && !isBreak(units[before]); before -= 1) {
		if (hasForm(units[before], Form.auxiliary)) return true;
	}
	return hasForm(units[at + 1], Form.auxiliary);
}
