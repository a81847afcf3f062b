import type { WordForm } from '../../../model/paragraph.ts';
import { startsUpper } from '../../../text/chars.ts';
import { wordSet } from '../../../text/words.ts';
import type { SpeechParagraph } from '../../pack/speech.ts';
import * as frames from '../../speech/frames.ts';
import { speechVerbForms, type VerbReading } from './verbs.ts';
import { Class, closedWords } from './words.ts';

export { isComma, restOf, type Stretch, spanOfUnits } from '../../speech/frames.ts';

/** `class` holds bits of `Class`; `form` is not used. */
export type Unit = frames.Unit<VerbReading>;
export type Frame = frames.Frame<VerbReading>;

/** The sentences of an English paragraph as frames, in order. */
export const readFrames = (paragraph: SpeechParagraph): Frame[] => frames.readFrames(paragraph, tagWord);

const tagWord = frames.rememberTags(readWord);

/** Verbs that headlines write with a capital, and that are no names; those below may be nouns elsewhere. */
const isHeadlineVerb = (lower: string): boolean =>
	/^(?:shows|calls|backs)$/u.test(lower) ||
	speechVerbForms()
		.get(lower)
		?.some(({ form, frames }) => form === 'finite' && !frames.includes('n')) === true;

const NO_READINGS: readonly VerbReading[] = [];

function readWord({ text, lower }: WordForm, isFirst: boolean): frames.WordTag<VerbReading> {
	const closed = closedWords.get(lower) ?? 0;
	const isUpper = startsUpper(text);
	const isNominal =
		isUpper &&
		(isFirst || !isHeadlineVerb(lower)) &&
		// `WHO`, `IT`
		(closed === 0 || (text.length !== 1 && (!isFirst || text === text.toUpperCase())));
	const isName = isUpper && !isFirst && !isHeadlineVerb(lower);
	const readings = isName ? NO_READINGS : (speechVerbForms().get(lower) ?? NO_READINGS);
	return { lower, class: isNominal ? 0 : closed, form: 0, readings, isNominal };
}

export const is = (unit: Unit | undefined, bits: number): boolean => unit !== undefined && (unit.class & bits) !== 0;

/** A hyphen alone stands for one, and so do two: `WASHINGTON -- The bank`. */
export const isDash = (unit: Unit | undefined): boolean => /^[–—―-]$/u.test(unit?.text ?? '');

/** Signs that end a clause. */
export const isBreak = (unit: Unit | undefined): boolean => frames.isBreak(unit) || isDash(unit);

/** `Clara “Nell” Orde`: the marks hold a part of the name. */
export const isNickname = (units: readonly Unit[], at: number): boolean =>
	units[at]?.kind === 'quotation' &&
	/^\P{L}\p{Lu}[\p{L}-]*(?: \p{L}+)?\P{L}$/u.test(units[at]?.text ?? '') &&
	units[at - 1]?.isNominal === true &&
	units[at + 1]?.isNominal === true &&
	units[at + 1]?.kind === 'word';

/** `repeatedly`, `again`; not `the family`. */
export const isManner = (unit: Unit | undefined): boolean =>
	unit !== undefined &&
	!unit.isNominal &&
	(is(unit, Class.adverb) || (/[a-z]ly$/u.test(unit.lower) && !NOUNS_IN_LY.has(unit.lower)));

/** `and | repeatedly said`: the word before the adverbs that stand before `at`. */
export function beforeManner(units: readonly Unit[], at: number): number {
	let i = at - 1;
	while (0 < i && isManner(units[i])) i -= 1;
	return i;
}

const NOUNS_IN_LY = wordSet('family ally assembly monopoly supply reply rally bully anomaly july');
