import { countFirst } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';
import type { BookNames } from '../book-names.ts';
import { enterPart, type FoundNames, newNames, type Part } from './enter-names.ts';
import { hasLineOver, namePattern } from './name-pattern.ts';
import { firstItem, isItemAt, readItem } from './plain-item.ts';

/**
 * The names of a style book as nearly all are written: a house may have a hundred thousand, and a reader that knows all
 * of YAML takes seconds for them.
 *
 *     names:
 *       - name: Fabrice Coffrini # one line for each field
 *         aliases: [F. Coffrini]
 *
 * Most are but found, and each is read when it is asked for. Names written in any other way, and those with a mistake in
 * them, are left to the reader of YAML, as is the rest of the file.
 */
export interface PlainNames {
	readonly names: BookNames;
	/** Where the field `names` stands. */
	readonly at: number;
	/** Column of the dashes. */
	readonly indent: number;
	/** End of the last of them, without the line end. */
	readonly end: number;
	/** The text without them. */
	readonly rest: string;
	/** Where something in the rest stands in the whole text. */
	placeOf(inRest: number): number;
}

/** Longest style book, in UTF-16 units: a hundred thousand names with all their fields. */
const MOST_UNITS = 20_000_000;

const HEAD = /^names:[ \t]*(?:#[^\r\n]*)?\r?$/mu;

/** Undefined where there are none. */
export function readPlainNames(text: string): PlainNames | undefined {
	const head = text.length <= MOST_UNITS ? HEAD.exec(text) : null;
	if (head === null) return undefined;
	const below = text.indexOf('\n', head.index) + 1;
	const first = below === 0 ? undefined : firstItem(text, below);
	if (first === undefined) return undefined;
	const { start, indent } = first;
	const found = newNames(text, start, indent);
	const parts = partsOf(text, start, indent);
	// A little of the work first: while that is compiled for the rest of it, the rest is found.
	for (const part of take(FIRST_PARTS, parts)) enterPart(found, part);
	for (const part of [...parts]) enterPart(found, part);
	const { length, places, words } = found;
	if (length === 0) return undefined;
	const names = { length, text, places: places.slice(0, length), others: [], words };
	const { end } = readItem(text, places[length - 1] ?? 0);
	return { names, at: head.index, indent, end, ...without(text, start, found) };
}

/** How many names are found at once. */
const MANY = 64;
/** So many are some thousand names. */
const FIRST_PARTS = 64;

/** Parts of the list, one after the other: many names such as the pattern finds, or one that it does not know. */
function* partsOf(text: string, start: number, indent: number): Generator<Part> {
	const pattern = hasLineOver(MOST_REMEMBERED, text) ? NEVER : namePattern(indent, MANY);
	let from = start;
	for (let isItem = true; isItem; isItem = isItemAt(text, from, indent)) {
		pattern.lastIndex = from;
		for (; pattern.test(text); from = pattern.lastIndex) yield { from, to: pattern.lastIndex, item: undefined };
		// The last one at least.
		const item = readItem(text, from + indent);
		yield { from, to: item.next, item };
		from = item.next;
	}
}

/** The pattern remembers each sign of a line. */
const MOST_REMEMBERED = 10_000;

const NEVER = /(?!)/y;

function* take<Item>(most: number, items: Iterator<Item, undefined>): Generator<Item> {
	for (let n = 0; n < most; n += 1) {
		const { value } = items.next();
		if (value === undefined) return;
		yield value;
	}
}

/** Cuts the names out of the text. */
function without(text: string, start: number, { left, to }: FoundNames): Pick<PlainNames, 'rest' | 'placeOf'> {
	const kept: readonly Span[] = [{ start: 0, end: start }, ...left, { start: to, end: text.length }];
	/** By piece: where it begins in the rest. */
	const places: number[] = [];
	let length = 0;
	for (const piece of kept) {
		places.push(length);
		length += piece.end - piece.start;
	}
	return {
		rest: kept.map((piece) => text.slice(piece.start, piece.end)).join(''),
		placeOf(inRest) {
			const index = countFirst(places.length, (at) => (places[at] ?? 0) <= inRest) - 1;
			return inRest - (places[index] ?? 0) + (kept[index]?.start ?? 0);
		},
	};
}
