import { countFirst } from '../../text/halving.ts';
import type { BookName } from '../style-book.ts';
import { type Item, nameOf, newItem, readLine } from './plain-fields.ts';

/**
 * The names of a style book as nearly all are written, read line by line: a house may have a hundred thousand, and a reader
 * that knows all of YAML takes seconds for them.
 *
 *     names:
 *       - name: Fabrice Coffrini # one line for each field
 *         aliases: [F. Coffrini]
 *
 * Names written in any other way, and those with a mistake in them, are left to the reader of YAML, as is the rest of
 * the file.
 */
export interface PlainNames {
	/** In the order of the file, with the place where the line of each begins. */
	readonly names: readonly BookName[];
	readonly starts: readonly number[];
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
	const from = text.indexOf('\n', head.index) + 1;
	const indent = from === 0 ? -1 : indentOfItems(text, from);
	if (indent < 0) return undefined;
	const found: Found = { names: [], starts: [], ends: [], lastLine: from };
	readItems(text, { from, indent }, found);
	if (found.names.length === 0) return undefined;
	return {
		names: found.names,
		starts: found.starts,
		at: head.index,
		indent,
		end: found.lastLine,
		...without(text, found),
	};
}

interface Found {
	readonly names: BookName[];
	readonly starts: number[];
	/** Where the next item, or what follows the list, begins. */
	readonly ends: number[];
	lastLine: number;
}

/** The column of the first dash; -1 if something else comes first. */
function indentOfItems(text: string, from: number): number {
	for (let at = from; at < text.length; at = nextLine(text, at)) {
		const column = blanksAt(text, at);
		const code = text.charCodeAt(at + column);
		if (isDash(text, at + column)) return column;
		if (code !== HASH && !isLineEnd(code)) return -1;
	}
	return -1;
}

const TAB = 0x09;
const BLANK = 0x20;
const HASH = 0x23;
const DASH = 0x2d;

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d || Number.isNaN(code);

function blanksAt(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === BLANK) at += 1;
	return at - from;
}

function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

interface OpenItem {
	readonly item: Item;
	readonly start: number;
	/** End of its last line. */
	end: number;
	/** False as soon as a line of it is of another shape. */
	isPlain: boolean;
}

function readItems(text: string, { from, indent }: { from: number; indent: number }, found: Found): void {
	let open: OpenItem | undefined;
	let at = from;
	for (let next = at; at < text.length; at = next) {
		next = nextLine(text, at);
		const column = blanksAt(text, at);
		if (saysNothing(text, at + column)) {
			doubtTab(open, text.charCodeAt(at + column));
			continue;
		}
		const isItem = isItemAt(text, at, indent);
		if (!isItem && column <= indent) break;
		if (isItem) {
			close(open, at, found);
			open = undefined;
			open = { item: newItem(), start: at, end: at, isPlain: true };
		}
		if (open === undefined) continue;
		open.end = lineEnd(text, next);
		const place = isItem ? { at: at + indent + 2, column: indent + 2 } : { at: at + column, column };
		open.isPlain &&= readLine(text, place, { indent, item: open.item });
	}
	close(open, at, found);
}

/** Whether a tab on an empty line is a mistake hangs on what stands before it. */
function doubtTab(open: OpenItem | undefined, code: number): void {
	if (open !== undefined && code === TAB) open.isPlain = false;
}

function close(open: OpenItem | undefined, next: number, found: Found): void {
	if (open?.isPlain !== true || open.item.name === undefined) return;
	add(found, { name: nameOf(open.item, open.item.name), start: open.start, next, end: open.end });
}

interface FoundName {
	readonly name: BookName;
	readonly start: number;
	readonly next: number;
	/** End of its last line. */
	readonly end: number;
}

function add(found: Found, { name, start, next, end }: FoundName): void {
	found.names.push(name);
	found.starts.push(start);
	found.ends.push(next);
	found.lastLine = end;
}

const isItemAt = (text: string, at: number, indent: number): boolean =>
	blanksAt(text, at) === indent && isDash(text, at + indent);

const isDash = (text: string, at: number): boolean => text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === BLANK;

/** A comment, or nothing but tabs, if anything. */
function saysNothing(text: string, from: number): boolean {
	let at = from;
	while (text.charCodeAt(at) === TAB) at += 1;
	return isLineEnd(text.charCodeAt(at)) || text.charCodeAt(from) === HASH;
}

/** Before the line end. */
function lineEnd(text: string, next: number): number {
	let end = next;
	while (0 < end && isLineEnd(text.charCodeAt(end - 1))) end -= 1;
	return end;
}

/** Cuts what was read out of the text; neighbours go in one piece. */
function without(text: string, { starts, ends }: Found): Pick<PlainNames, 'rest' | 'placeOf'> {
	const pieces: string[] = [];
	/** By cut: where it lies in the rest, and how much is gone up to its end. */
	const places: number[] = [];
	const gone: number[] = [];
	let from = 0;
	let length = 0;
	for (let index = 0; index < starts.length; index += 1) {
		const start = starts[index] ?? 0;
		const end = ends[index] ?? start;
		if (start !== from || index === 0) {
			pieces.push(text.slice(from, start));
			length += start - from;
			places.push(length);
			gone.push(0);
		}
		gone[gone.length - 1] = end - length;
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
