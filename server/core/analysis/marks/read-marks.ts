import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { INNER, isSingleStyle } from '../../model/mark-style.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { closingGlyphPrice, closingPosition, isLoose, openingPosition, otherPrice, PRICE } from './costs.ts';
import { lastSaying, type MarkLine } from './mark-line.ts';
import type { Candidate } from './scan-marks.ts';

/** How one candidate is read. `open` and `parent` are indexes of candidates. */
export type Reading =
	| { readonly as: 'open'; readonly style: MarkStyle; readonly parent: number | undefined }
	| { readonly as: 'close'; readonly open: number }
	| { readonly as: 'reopen'; readonly open: number }
	| { readonly as: 'other' }
	| { readonly as: 'alone' };

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
	/** The styles of all that is open, as a number; 0 where nothing is. */
	readonly key: number;
	/** How the mark is read that closes it. */
	readonly closing: Reading;
}

/** One way to read all marks up to here. */
interface State {
	readonly price: number;
	readonly open: Open | undefined;
	/** True at the start of a paragraph that the open quotation was carried into. */
	readonly isCarried: boolean;
	/** The last mark, how it is read, and the state before it; undefined before the first. */
	readonly mark: number;
	readonly reading: Reading;
	readonly before: State | undefined;
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
export function readMarks(
	lines: readonly MarkLine[],
	candidates: readonly Candidate[],
	context: ReadContext,
): Reading[] {
	let states: State[] = [{ price: 0, open: undefined, isCarried: false, mark: -1, reading: ALONE, before: undefined }];
	for (const line of lines) {
		// Most paragraphs of an article quote nothing, and nothing is open.
		if (line.first === line.end && states.length === 1 && states[0]?.open === undefined) continue;
		for (let mark = line.first; mark < line.end; mark += 1) {
			const next: State[] = [];
			for (const state of states) followCandidate(state, candidates[mark] as Candidate, mark, context, next);
			keepCheapest(next, BEAM);
			states = next;
		}
		states = endParagraph(states, line, context);
		keepCheapest(states, 4);
	}
	const best = states.reduce((a, b) => (totalPrice(b) < totalPrice(a) ? b : a));
	const readings = new Array<Reading>(candidates.length).fill(ALONE);
	for (let state: State | undefined = best; state?.before !== undefined; state = state.before) {
		readings[state.mark] = state.reading;
	}
	return readings;
}

const totalPrice = ({ price, open }: State): number => price + alonePrice(open);

function alonePrice(open: Open | undefined): number {
	let sum = 0;
	for (let one = open; one !== undefined; one = one.around) sum += priceAlone(one.style);
	return sum;
}

const priceAlone = (style: MarkStyle): number => (isSingleStyle(style) ? PRICE.aloneSingle : PRICE.alone);

/**
 * Where among the states one of this price would stand, -1 if a cheaper one has the same quotations open: only the
 * cheapest of each kind is followed. The lists are short (see `BEAM`).
 */
function placeFor(states: readonly State[], price: number, key: number, carried: Carried): number {
	for (let at = 0; at < states.length; at += 1) {
		const rival = states[at];
		if (rival === undefined || keyOf(rival.open) !== key || rival.isCarried !== carried.isCarried) continue;
		return price < rival.price ? at : -1;
	}
	return states.length;
}

type Carried = Pick<State, 'isCarried'>;
const STAYS: Carried = { isCarried: false };
const GOES_ON: Carried = { isCarried: true };

const keyOf = (open: Open | undefined): number => open?.key ?? 0;

/** Sorts them by price, which for so few is quicker by hand, and gives up the dear ones. */
function keepCheapest(states: State[], width: number): void {
	for (let next = 1; next < states.length; next += 1) {
		const state = states[next] as State;
		let at = next;
		for (; 0 < at && state.price < (states[at - 1] as State).price; at -= 1) states[at] = states[at - 1] as State;
		states[at] = state;
	}
	const limit = (states[0]?.price ?? 0) + HOPELESS;
	let n = Math.min(width, states.length);
	while (0 < n && limit <= (states[n - 1] as State).price) n -= 1;
	states.length = n;
}

function followCandidate(state: State, candidate: Candidate, mark: number, context: ReadContext, next: State[]): void {
	const step: Step = { from: state, mark, next };
	const { open } = state;
	const { shape } = candidate;
	const turned = open !== undefined && shape.plain === '‘' ? PRICE.turnedInside : 0;
	take(step, turned + otherPrice(candidate, context.lang), open, OTHER);
	if (shape.isNever) {
		if (isLoose(candidate)) take(step, -1, open, ALONE);
		return;
	}
	take(step, (open === undefined ? 0 : PRICE.aloneInside) + aloneMarkPrice(candidate), open, ALONE);
	if (open !== undefined && reopens(state, candidate)) {
		take(step, 0.5 - PRICE.carried, open, { as: 'reopen', open: open.mark });
	}
	followClosing(step, candidate);
	followOpening(step, candidate, context);
}

const OTHER: Reading = { as: 'other' };
const ALONE: Reading = { as: 'alone' };

/** From a state over a mark to those behind it. */
interface Step {
	readonly from: State;
	readonly mark: number;
	readonly next: State[];
}

/** Reads the mark so, unless that is impossible or a cheaper reading leaves the same quotations open. */
function take({ from, mark, next }: Step, price: number, open: Open | undefined, reading: Reading): void {
	const own = from.price + price;
	const at = own === Number.POSITIVE_INFINITY ? -1 : placeFor(next, own, keyOf(open), STAYS);
	if (0 <= at) next[at] = { price: own, open, isCarried: false, mark, reading, before: from };
}

function aloneMarkPrice(candidate: Candidate): number {
	if (candidate.shape.isSingle) return PRICE.aloneSingle;
	return isLoose(candidate) ? PRICE.aloneLoose : PRICE.alone;
}

const reopens = ({ open, isCarried }: State, candidate: Candidate): boolean =>
	isCarried && candidate.before === 'edge' && candidate.shape.opens === open?.style;

/** Closes the innermost quotation, or the one around it, whose inner mark then lacks its partner. */
function followClosing(step: Step, candidate: Candidate): void {
	let given = closingPosition(candidate);
	for (let one = step.from.open, n = 0; one !== undefined && n < 2; one = one.around, n += 1) {
		take(step, given + closingGlyphPrice(one.style, candidate), one.around, one.closing);
		given += priceAlone(one.style);
	}
}

function followOpening({ from, mark, next }: Step, candidate: Candidate, context: ReadContext): void {
	const { open: around } = from;
	const { opens: style, openCost } = candidate.shape;
	if (style === undefined || (around !== undefined && DEEPEST <= around.depth)) return;
	const price = from.price + (openingPosition(candidate) + openCost + stylePrice(style, around, context));
	const key = keyOf(around) * KEYS.size + (KEYS.get(style) ?? 0);
	const at = placeFor(next, price, key, STAYS);
	if (at < 0) return;
	const depth = (around?.depth ?? 0) + 1;
	const closing: Reading = { as: 'close', open: mark };
	const open: Open = { style, mark, at: candidate.start, isPart: candidate.opensPart, around, depth, key, closing };
	next[at] = {
		price,
		open,
		isCarried: false,
		mark,
		reading: { as: 'open', style, parent: around?.mark },
		before: from,
	};
}

/** Numbers from 1, so that every set of open quotations has its own key. */
const KEYS: ReadonlyMap<MarkStyle, number> = new Map(
	Object.keys(INNER).map((style, index) => [style as MarkStyle, index + 1]),
);

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
function endParagraph(states: readonly State[], { paragraph }: MarkLine, { lang, likely }: ReadContext): State[] {
	const next: State[] = [];
	for (const state of states) {
		const { open, mark, reading, before } = state;
		const given = state.price + alonePrice(open);
		const at = placeFor(next, given, 0, STAYS);
		if (0 <= at) next[at] = { price: given, open: undefined, isCarried: false, mark, reading, before };
		if (open === undefined || open.around !== undefined) continue;
		if (isSingleStyle(open.style) && open.style !== likely) continue;
		// Past a paragraph that was not reopened only the closing mark can follow; a subhead or a caption is passed over.
		const carried = !state.isCarried || paragraph.end - paragraph.start < SHORT ? GOES_ON : STAYS;
		const price = state.price + carryingPrice(open, paragraph, lang);
		const place = placeFor(next, price, open.key, carried);
		if (0 <= place) next[place] = { price, open, isCarried: carried.isCarried, mark, reading, before };
	}
	return next;
}

/** A line of fewer characters between two paragraphs is most likely none; so few quoted ones are a part of a sentence. */
export const SHORT = 60;

function carryingPrice({ at, isPart }: Open, paragraph: Paragraph, lang: MarkConventions): number {
	if (isPart && paragraph.end - at < SHORT) return PRICE.carriedPart;
	return at < lastSaying(paragraph, lang) ? PRICE.carriedPastSaying : PRICE.carried;
}
