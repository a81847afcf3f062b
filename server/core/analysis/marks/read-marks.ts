import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { INNER, isSingleStyle } from '../../model/mark-style.ts';
import { closingGlyphPrice, closingPosition, isLoose, openingPosition, otherPrice, PRICE } from './costs.ts';
import type { Candidate } from './scan-marks.ts';

/** How one candidate is read. `open` and `parent` are indexes of candidates. */
export type Reading =
	| { readonly as: 'open'; readonly style: MarkStyle; readonly parent: number | undefined }
	| { readonly as: 'close'; readonly open: number }
	| { readonly as: 'reopen'; readonly open: number }
	| { readonly as: 'other' }
	| { readonly as: 'alone' };

/** The candidates of one paragraph, and where in it words of saying make it unlikely that a quotation goes on. */
export interface MarkLine {
	readonly first: number;
	readonly candidates: readonly Candidate[];
	/** Offsets of the paragraph in the article. */
	readonly start: number;
	readonly end: number;
	lastSaying(): number;
}

interface ReadContext {
	readonly lang: MarkConventions;
	readonly likely: MarkStyle | undefined;
}

/** The quotations open at a place, innermost first. */
interface Open {
	readonly style: MarkStyle;
	readonly mark: number;
	readonly at: number;
	readonly isPart: boolean;
	readonly around: Open | undefined;
	readonly depth: number;
	readonly key: string;
}

interface Step {
	readonly mark: number;
	readonly reading: Reading;
	readonly before: Step | undefined;
}

interface State {
	readonly price: number;
	readonly open: Open | undefined;
	/** True at the start of a paragraph that the open quotation was carried into. */
	readonly isCarried: boolean;
	readonly last: Step | undefined;
}

/** So many readings are followed at once. */
const BEAM = 12;
/** A reading so much dearer than the best one is given up. */
const HOPELESS = 15;
/** Deeper nesting is not read as such: nobody could follow it either. */
const DEEPEST = 5;

/**
 * Reads all marks of the article at once: follows the cheapest readings (see `costs.ts`) from mark to mark, so that
 * what comes later decides about an ambiguous glyph. At the end of a paragraph everything open is given up or, for a
 * price, carried on: a missing mark never turns the rest of the article upside down. Linear in the number of marks.
 */
export function readMarks(lines: readonly MarkLine[], context: ReadContext, nCandidates: number): Reading[] {
	let states: State[] = [{ price: 0, open: undefined, isCarried: false, last: undefined }];
	for (const line of lines) {
		// Most paragraphs of an article quote nothing, and nothing is open.
		if (line.candidates.length === 0 && states.length === 1 && states[0]?.open === undefined) continue;
		for (let index = 0; index < line.candidates.length; index += 1) {
			const candidate = line.candidates[index];
			if (candidate === undefined) continue;
			const next: State[] = [];
			for (const state of states) followCandidate(state, candidate, line.first + index, context, next);
			states = cheapest(next, BEAM);
		}
		states = cheapest(endParagraph(states, line, context), 4);
	}
	const best = states.reduce((a, b) => (totalPrice(b) < totalPrice(a) ? b : a));
	const readings = new Array<Reading>(nCandidates).fill({ as: 'alone' });
	for (let step = best.last; step !== undefined; step = step.before) readings[step.mark] = step.reading;
	return readings;
}

const totalPrice = ({ price, open }: State): number => price + alonePrice(open);

function alonePrice(open: Open | undefined): number {
	let sum = 0;
	for (let one = open; one !== undefined; one = one.around) sum += priceAlone(one.style);
	return sum;
}

const priceAlone = (style: MarkStyle): number => (isSingleStyle(style) ? PRICE.aloneSingle : PRICE.alone);

/** Keeps the cheapest state for each set of open quotations; the lists are short (see `BEAM`). */
function keepCheapest(states: State[], state: State): void {
	const key = state.open?.key ?? '';
	const at = states.findIndex((one) => (one.open?.key ?? '') === key && one.isCarried === state.isCarried);
	const rival = states[at];
	if (rival === undefined) states.push(state);
	else if (state.price < rival.price) states[at] = state;
}

function cheapest(states: State[], width: number): State[] {
	states.sort((a, b) => a.price - b.price);
	const limit = (states[0]?.price ?? 0) + HOPELESS;
	return states.filter((state, index) => index < width && state.price < limit);
}

function followCandidate(state: State, candidate: Candidate, mark: number, context: ReadContext, next: State[]): void {
	const step = (price: number, open: Open | undefined, reading: Reading) => {
		if (price === Number.POSITIVE_INFINITY) return;
		keepCheapest(next, {
			price: state.price + price,
			open,
			isCarried: false,
			last: { mark, reading, before: state.last },
		});
	};
	const { shape } = candidate;
	const turned = state.open !== undefined && shape.plain === '‘' ? PRICE.turnedInside : 0;
	step(turned + otherPrice(candidate, context.lang), state.open, { as: 'other' });
	if (shape.isNever) {
		if (isLoose(candidate)) step(-1, state.open, { as: 'alone' });
		return;
	}
	const inside = state.open === undefined ? 0 : PRICE.aloneInside;
	step(inside + aloneMarkPrice(candidate), state.open, { as: 'alone' });
	followReopening(state, candidate, step);
	followClosing(state, candidate, step);
	followOpening(state, candidate, mark, context, step);
}

function aloneMarkPrice(candidate: Candidate): number {
	if (candidate.shape.isSingle) return PRICE.aloneSingle;
	return isLoose(candidate) ? PRICE.aloneLoose : PRICE.alone;
}

type AddStep = (price: number, open: Open | undefined, reading: Reading) => void;

function followReopening({ open, isCarried }: State, candidate: Candidate, step: AddStep): void {
	if (!isCarried || open === undefined || candidate.before !== 'edge') return;
	if (candidate.shape.opens !== open.style) return;
	step(0.5 - PRICE.carried, open, { as: 'reopen', open: open.mark });
}

/** Closes the innermost quotation, or the one around it, whose inner mark then lacks its partner. */
function followClosing({ open }: State, candidate: Candidate, step: AddStep): void {
	let given = closingPosition(candidate);
	for (let one = open, n = 0; one !== undefined && n < 2; one = one.around, n += 1) {
		step(given + closingGlyphPrice(one.style, candidate), one.around, { as: 'close', open: one.mark });
		given += priceAlone(one.style);
	}
}

function followOpening({ open }: State, candidate: Candidate, mark: number, context: ReadContext, step: AddStep): void {
	const { opens: style, openCost } = candidate.shape;
	if (style === undefined || (open !== undefined && DEEPEST <= open.depth)) return;
	const price = openingPosition(candidate) + openCost + stylePrice(style, open, context);
	const inner: Open = {
		style,
		mark,
		at: candidate.start,
		isPart: candidate.opensPart,
		around: open,
		depth: (open?.depth ?? 0) + 1,
		key: (open?.key ?? '') + style,
	};
	step(price, inner, { as: 'open', style, parent: open?.mark });
}

function stylePrice(style: MarkStyle, around: Open | undefined, { lang, likely }: ReadContext): number {
	const isForeign = !lang.styles.includes(style) || (style !== likely && style !== innerOf(likely));
	const foreign = isForeign ? PRICE.foreign : 0;
	if (around === undefined) return foreign + (isSingleStyle(style) ? PRICE.outerSingle : 0);
	for (let one: Open | undefined = around; one !== undefined; one = one.around) {
		if (one.style === style) return foreign + (one === around ? PRICE.nestedSame : 2);
	}
	return foreign + (isSingleStyle(style) === isSingleStyle(around.style) ? PRICE.nestedOther : 0);
}

const innerOf = (style: MarkStyle | undefined): MarkStyle | undefined =>
	style === undefined ? undefined : INNER[style];

/** What is open is given up, or its outermost quotation carried into the next paragraph. */
function endParagraph(states: readonly State[], line: MarkLine, { likely }: ReadContext): State[] {
	const next: State[] = [];
	for (const state of states) {
		const { open, price, last } = state;
		keepCheapest(next, { price: price + alonePrice(open), open: undefined, isCarried: false, last });
		if (open === undefined || open.around !== undefined) continue;
		if (isSingleStyle(open.style) && open.style !== likely) continue;
		// Past a paragraph that was not reopened only the closing mark can follow; a subhead or a caption is passed over.
		const isCarried = !state.isCarried || line.end - line.start < SHORT;
		keepCheapest(next, { price: price + carryingPrice(open, line), open, isCarried, last });
	}
	return next;
}

/** A line of fewer characters between two paragraphs is most likely none; so few quoted ones are a part of a sentence. */
export const SHORT = 60;

function carryingPrice({ at, isPart }: Open, line: MarkLine): number {
	if (isPart && line.end - at < SHORT) return PRICE.carriedPart;
	return at < line.lastSaying() ? PRICE.carriedPastSaying : PRICE.carried;
}
