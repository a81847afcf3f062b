import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { closingGlyph, isSingleStyle } from '../../model/mark-style.ts';
import type { Candidate } from './scan-marks.ts';

/**
 * The prices of reading marks one way or another; the cheapest reading of the article wins. Only their order matters:
 * a mark without its partner is dearest, one on the wrong side of a blank is dearer than one of the wrong shape.
 */
export const PRICE = {
	/** A quotation mark whose partner is missing. */
	alone: 6,
	/** The same between two blanks, where it is most likely just left over. */
	aloneLoose: 3.5,
	/** Added inside a quotation: of two opening marks in a row the earlier one is the broken one. */
	aloneInside: 0.5,
	/** The same for a single mark, which hardly ever is one. */
	aloneSingle: 4,
	/** Marks inside marks of the same style. */
	nestedSame: 4,
	/** Double marks of one style inside those of another. */
	nestedOther: 0.5,
	/** A single mark outside any double one. */
	outerSingle: 0.2,
	/** A style the language or the article does not use. */
	foreign: 1,
	/** A quotation that goes on in the next paragraph without being reopened there. */
	carried: 3,
	/** …although the words before the paragraph's end already say who speaks. */
	carriedPastSaying: 9,
	/** …or although only a few words of a sentence are quoted, which are closed where they end (AP, running quotations). */
	carriedPart: 9,
	/** Added for ‘ as an apostrophe inside a quotation, where it much rather opens an inner one. */
	turnedInside: 1.5,
} as const;

/** True between blanks: neither half by its place. */
export const isLoose = ({ before, after }: Candidate): boolean =>
	(before === 'blank' || before === 'edge') && (after === 'blank' || after === 'edge');

/** The price of taking the candidate for an opening mark by what it touches. */
export function openingPosition({ before, after }: Candidate): number {
	const isFreeBefore = before === 'edge' || before === 'blank' || before === 'opener' || before === 'dash';
	const isFreeAfter = after === 'edge' || after === 'blank';
	if (before === 'mark') return isFreeAfter ? 3 : 0.5;
	if (isFreeBefore) return isFreeAfter ? 2 : after === 'closer' ? 1.5 : 0;
	if (isFreeAfter) return 5;
	return after === 'closer' ? 4.5 : 2;
}

export function closingPosition({ before, after }: Candidate): number {
	const isFreeBefore = before === 'edge' || before === 'blank' || before === 'opener';
	if (after === 'mark') return isFreeBefore ? 3 : 0.3;
	if (after === 'letter' || after === 'digit' || after === 'opener') return isFreeBefore ? 5 : 2;
	return isFreeBefore ? (before === 'opener' ? 3 : 2) : 0;
}

/** The price of closing `style` with this glyph: nothing for its own, more the less alike they are. */
export function closingGlyphPrice(style: MarkStyle, { shape }: Candidate): number {
	if (shape.plain === closingGlyph(style)) return 0;
	if (shape.isSingle !== isSingleStyle(style)) return Number.POSITIVE_INFINITY;
	if (shape.plain === '„' || shape.plain === '‚') return 3.5;
	return shape.plain === '”' || shape.plain === '’' ? 1.5 : 2.5;
}

/** The price of taking the candidate for something other than a quotation mark: `26"`, `5'`, `Texas’`, `’n`, `’80s`. */
export function otherPrice(candidate: Candidate, lang: MarkConventions): number {
	const { shape, before, after } = candidate;
	if (shape.isNever) return 0;
	const isRound = !ANGLES.has(shape.plain);
	if (candidate.glyph === ',,' && (before === 'letter' || before === 'mark') && (after === 'blank' || after === 'edge'))
		return 0;
	if (before === 'digit' && isInch(candidate)) return 1;
	if (shape.plain === '‚') return before === 'letter' && after === 'blank' ? 1 : NEVER;
	return shape.isSingle && isRound ? apostrophePrice(candidate, lang) : NEVER;
}

const ANGLES = new Set('»«›‹');
const NEVER = Number.POSITIVE_INFINITY;

/** `26"`, `41‘‘`, `5'`; but `Apollo 13“` closes. */
const isInch = ({ shape, glyph }: Candidate): boolean =>
	shape.plain === '"' || shape.plain === '”' || glyph.length === 2 || (shape.isSingle && !ANGLES.has(shape.plain));

/** Wrong for a plural that ends a quotation (`‘the boys’`) only if another mark closes that quotation later. */
function apostrophePrice({ shape, before, after, wordBefore, wordAfter }: Candidate, lang: MarkConventions): number {
	const typical = shape.plain === '’' ? 0 : 0.5;
	if (after === 'digit') return 2 * typical;
	if (wordAfter !== '' && before !== 'letter') {
		return lang.elisions.has(wordAfter) ? typical : shape.plain === '‘' ? 3.5 : 3;
	}
	if (wordBefore === '') return 3.5;
	if (lang.elisions.has(wordBefore)) return typical;
	return typical + (lang.apostropheEndings.some((ending) => wordBefore.endsWith(ending)) ? 0 : 2);
}
