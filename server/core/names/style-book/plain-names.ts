import { countFirst } from '../../text/halving.ts';
import type { BookNames } from '../book-names.ts';
import { enterName, enterNames, newNames } from './enter-names.ts';
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
	const { names, end, cuts } = findNames(text, first.start, first.indent);
	if (names.length === 0) return undefined;
	return { names, at: head.index, indent: first.indent, end, ...without(text, cuts) };
}

interface Found extends Pick<PlainNames, 'names' | 'end'> {
	/** What they take of the text, neighbours in one piece. */
	readonly cuts: readonly Cut[];
}

interface Cut {
	readonly start: number;
	readonly end: number;
}

function findNames(text: string, from: number, indent: number): Found {
	const found = newNames(text, from, indent);
	const pattern = hasLineOver(MOST_REMEMBERED, text) ? NEVER : namePattern(indent, MANY);
	const cuts: Cut[] = [];
	let cut = from;
	let end = from;
	let at = from;
	for (let isItem = true; isItem; isItem = isItemAt(text, at, indent)) {
		pattern.lastIndex = at;
		while (at === pattern.lastIndex && pattern.test(text)) at = enterNames(found, at, pattern.lastIndex);
		// What the pattern does not know: the last one at least.
		const item = readItem(text, at + indent);
		if (item.name === undefined) {
			if (cut < at) cuts.push({ start: cut, end: at });
			cut = item.next;
		} else {
			enterName(found, item.name, at + indent);
			end = item.end;
		}
		at = item.next;
	}
	if (cut < at) cuts.push({ start: cut, end: at });
	const { length, words, places } = found;
	return { names: { length, text, places: places.slice(0, length), others: [], words }, end, cuts };
}

/** How many names are taken at once. */
const MANY = 64;
/** The pattern remembers each sign of a line. */
const MOST_REMEMBERED = 10_000;

const NEVER = /(?!)/y;

function without(text: string, cuts: readonly Cut[]): Pick<PlainNames, 'rest' | 'placeOf'> {
	const pieces: string[] = [];
	/** By cut: where it lies in the rest, and how much is gone up to its end. */
	const places: number[] = [];
	const gone: number[] = [];
	let from = 0;
	let length = 0;
	for (const { start, end } of cuts) {
		pieces.push(text.slice(from, start));
		length += start - from;
		places.push(length);
		gone.push(end - length);
		from = end;
	}
	pieces.push(text.slice(from));
	return {
		rest: pieces.join(''),
		placeOf(inRest) {
			const nBefore = countFirst(places.length, (at) => (places[at] ?? 0) <= inRest);
			return inRest + (gone[nBefore - 1] ?? 0);
		},
	};
}
