import type { WordForm } from '../../../model/paragraph.ts';
import { startsUpper } from '../../../text/chars.ts';
import type { SpeechParagraph } from '../../pack/speech.ts';
import * as frames from '../../speech/frames.ts';
import { isComma } from '../../speech/frames.ts';
import { Class, closedWords } from './closed-words.ts';
import { commonForms, Form } from './common-verbs.ts';
import { speechVerbForms, type VerbReading } from './verbs.ts';

export { isBreak, isComma, restOf, type Stretch, spanOfUnits } from '../../speech/frames.ts';

/** `class` holds bits of `Class`, `form` bits of `Form`. */
export type Unit = frames.Unit<VerbReading>;
export type Frame = frames.Frame<VerbReading>;

/** The sentences of a German paragraph as frames, in order. */
export const readFrames = (paragraph: SpeechParagraph): Frame[] =>
	frames.readFrames(paragraph, tagWord).map(withInsertion);

/** `Beck – seit Mai im Amt – sagte`: what stands between dashes behind the subject divides the sentence as little as a bracket. */
function withInsertion(frame: Frame): Frame {
	const { units } = frame;
	const first = units.findIndex(isDash);
	const last = first < 1 ? -1 : units.findIndex((unit, at) => first < at && isDash(unit));
	if (last < 0 || !isFiniteAt(units, last + 1) || hasFinite(units, 0, first)) return frame;
	return {
		...frame,
		units: units.map((unit, at) => (first <= at && at <= last ? { ...unit, inBracket: true } : unit)),
	};
}

const isDash = ({ text }: Unit): boolean => text === '–' || text === '—' || text === '-';

const tagWord = frames.rememberTags(readWord);

function readWord({ text, lower: written }: WordForm, isFirst: boolean): frames.WordTag<VerbReading> {
	const lower = withSharp(written);
	const closed = closedWords.get(lower) ?? 0;
	if (!startsUpper(text)) return openTag(lower, closed, NAMED_SMALL.test(text));
	const isNominal = closed === 0 || (!isFirst && !POLITE.has(lower));
	// Verbs are written small, but for the first word of a sentence (`Sagt der Minister …`).
	if (isFirst && closed === 0 && speechVerbForms().has(lower)) return openTag(lower, 0, true);
	if (isFirst && opensQuestion(lower)) return openTag(lower, 0, false);
	return { lower, class: isNominal ? 0 : closed, form: 0, readings: NO_READINGS, isNominal };
}

/** Swiss `heisst`, `ausschliesst` by the spelling of our lists; `dass` and `wisse` are words of their own. */
function withSharp(written: string): string {
	const at = written.lastIndexOf('ss');
	if (at < 0 || isListed(written)) return written;
	const sharp = `${written.slice(0, at)}ß${written.slice(at + 2)}`;
	return isListed(sharp) ? sharp : written;
}

const isListed = (lower: string): boolean =>
	closedWords.has(lower) || speechVerbForms().has(lower) || commonForms().has(lower);

/** `Hatte sie im Mai noch gezögert, …`; `Würde` and `Will` may be a noun and a name. */
const opensQuestion = (lower: string): boolean =>
	((commonForms().get(lower) ?? 0) & Form.auxiliary) !== 0 &&
	!closedWords.has(lower) &&
	!/^(?:würde|will)$/u.test(lower);

const NO_READINGS: readonly VerbReading[] = [];
/** Nouns that begin small: `faz.net`, `n24`, `58-Jährige`, `81-jährige`, `dpa-Bericht`, `al-Assad`. */
const NAMED_SMALL = /^(?:[\p{Ll}-]+\.\p{Ll}|\p{Ll}+\d|\p{N}+-?[Jj]ährige|\p{Ll}+-\p{Lu})/u;
const POLITE = new Set(['sie', 'ihr', 'ihre', 'ihnen', 'der', 'die', 'das']);

function openTag(lower: string, closed: number, isNominal: boolean): frames.WordTag<VerbReading> {
	const readings = speechVerbForms().get(lower) ?? NO_READINGS;
	return {
		lower,
		class: closed,
		form: (commonForms().get(lower) ?? 0) | formOfReadings(readings),
		readings,
		isNominal,
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

/** `Ein Satz mit einem Verb`: a form that is finite and nothing else stands outside quotations. */
export function hasFinite(units: readonly Unit[], first: number, last: number): boolean {
	for (let at = first; at < last; at += 1) if (isFiniteAt(units, at)) return true;
	return false;
}

/** A finite verb at this place; unknown verbs by their ending (`kollidierte`), unless a noun follows (`geplante Reise`). */
export function isFiniteAt(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit === undefined || unit.kind !== 'word' || unit.isNominal) return false;
	if (unit.class !== 0) return isMeaning(units, at);
	if ((unit.form & Form.finite) !== 0) return (unit.form & Form.infinitive) === 0 || !isBehindModal(units, at);
	if (unit.form !== 0) return false;
	const next = units[at + 1];
	return (
		/(?:te|ten|iert|igt|elt|ert|tet|cht|llt|nkt|tzt|ckt)$/u.test(unit.lower) &&
		!next?.isNominal &&
		!is(units[at - 1], Class.article)
	);
}

/** `„…“, meinen die Ärzte`: the verb looks like the article `meinen`. */
const isMeaning = (units: readonly Unit[], at: number): boolean =>
	units[at]?.lower === 'meinen' &&
	(units[at - 1]?.kind === 'quotation' || isComma(units[at - 1])) &&
	is(units[at + 1], Class.article | Class.pronoun);

/** `werden … sagen`, `zu sagen`: an infinitive, though the plural looks alike. */
function isBehindModal(units: readonly Unit[], at: number): boolean {
	if (units[at - 1]?.lower === 'zu' || units[at + 1]?.lower === 'zu') return true;
	for (let before = at - 1; 0 <= before && !frames.isBreak(units[before]); before -= 1) {
		if (hasForm(units[before], Form.auxiliary)) return true;
	}
	return hasForm(units[at + 1], Form.auxiliary);
}
