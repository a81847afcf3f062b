import type { BookName } from '../style-book.ts';
import { type Item, nameOf, newItem, readLine } from './plain-fields.ts';

/** A name that was read line by line. */
export interface ReadItem {
	/** Undefined where a line of it is of another shape. */
	readonly name: BookName | undefined;
	/** End of its last line, without the line end. */
	readonly end: number;
	/** Where the line of the next one, or of what follows the list, begins. */
	readonly next: number;
}

/** Reads the name whose dash stands here. */
export function readItem(text: string, dash: number): ReadItem {
	const indent = dash - text.lastIndexOf('\n', dash) - 1;
	const item = newItem();
	let isPlain = readLine(text, { at: dash + 2, column: indent + 2 }, { indent, item });
	let at = nextLine(text, dash);
	let end = lineEnd(text, at);
	for (let next = at; at < text.length; at = next) {
		next = nextLine(text, at);
		const column = blanksAt(text, at);
		if (saysNothing(text, at + column)) {
			// Whether a tab on an empty line is a mistake hangs on what stands before it.
			isPlain &&= text.charCodeAt(at + column) !== TAB;
			continue;
		}
		if (column <= indent) break;
		end = lineEnd(text, next);
		isPlain &&= readLine(text, { at: at + column, column }, { indent, item });
	}
	return { name: isPlain ? named(item) : undefined, end, next: at };
}

const named = (item: Item): BookName | undefined => (item.name === undefined ? undefined : nameOf(item, item.name));

/** The column of the first dash and where its line begins; undefined if something else comes first. */
export function firstItem(text: string, from: number): { readonly start: number; readonly indent: number } | undefined {
	for (let start = from; start < text.length; start = nextLine(text, start)) {
		const indent = blanksAt(text, start);
		const code = text.charCodeAt(start + indent);
		if (isDash(text, start + indent)) return { start, indent };
		if (code !== HASH && !isLineEnd(code)) return undefined;
	}
	return undefined;
}

export const isItemAt = (text: string, at: number, indent: number): boolean =>
	blanksAt(text, at) === indent && isDash(text, at + indent);

const isDash = (text: string, at: number): boolean => text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === BLANK;

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
