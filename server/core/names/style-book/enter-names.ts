import type { Span } from '../../text/span.ts';
import { addWord, dropWords, mixIn, NO_WORD, newWordList, type WordList } from '../../text/word-list.ts';
import { enterForms } from '../book-names.ts';
import { type ReadItem, readItem } from './plain-item.ts';

/** Names that are being found, with their words. */
export interface FoundNames {
	readonly text: string;
	/** Column of the dashes. */
	readonly indent: number;
	/** Where the dash of each stands, as far as they were found. */
	readonly places: Int32Array<ArrayBuffer>;
	readonly words: WordList;
	length: number;
	/** A line end, and what stands before each of them. */
	readonly beginning: string;
	/** Lines that tell no other form, up to the next name. */
	readonly fields: RegExp;
	/** Where the first line of the next one ends whose words are entered already; -1 where they are not. */
	end: number;
	/** What has to be left to the reader of YAML. */
	readonly left: Span[];
	/** End of the last part. */
	to: number;
}

/** A part of the list: names such as the pattern finds, or one that was read since it does not know it. */
export interface Part {
	readonly from: number;
	readonly to: number;
	readonly item: ReadItem | undefined;
}

export function newNames(text: string, from: number, indent: number): FoundNames {
	const nUnits = text.length - from;
	const item = `${' '.repeat(indent)}- `;
	return {
		text,
		indent,
		beginning: `\n${item}`,
		fields: new RegExp(`(?:  ${' '.repeat(indent)}${NO_FORMS}:[^\\n]*\\n){1,3}(?=${item})`, 'y'),
		places: new Int32Array(1 + Math.ceil(nUnits / SHORTEST_NAME)),
		words: newWordList(Math.ceil(nUnits / UNITS_PER_WORD)),
		length: 0,
		end: UNREAD,
		left: [],
		to: from,
	};
}

const NO_FORMS = '(?:role|kind|gender)';

/** Where something wants to be read with more care. */
const UNREAD = -1;

/** `- name: A` with its line end, in UTF-16 units. */
const SHORTEST_NAME = 10;
/** As they mostly are, with the names of their fields. */
const UNITS_PER_WORD = 12;

/** Takes in the names in a part of the text. Their words are entered as they stand, without making a string of any of them. */
export function enterPart(found: FoundNames, { from, to, item }: Part): void {
	found.to = to;
	if (item !== undefined) enterItem(found, { start: from, end: to }, item);
	else for (let at = enterLines(found, from, to); at < to; at = enterLines(found, at, to)) at = enterOne(found, at);
}

/**
 * Takes in names that have no other form, as most, and tells where one begins that has; its first line is entered too, if
 * it can be. Short, with all that is rare elsewhere: it is compiled while it runs.
 */
function enterLines(found: FoundNames, from: number, to: number): number {
	const { text, places, indent, fields } = found;
	for (let at = from; at < to; found.length += 1) {
		const end = enterValue(found, at + indent + NAME.length, BARE);
		found.end = end;
		if (end === UNREAD || text.charCodeAt(end) !== LINE_FEED) return at;
		let next = end + 1;
		if (text.charCodeAt(next + indent) !== DASH) {
			fields.lastIndex = next;
			if (!fields.test(text)) return at;
			next = fields.lastIndex;
		}
		if (LONGEST < next - at) return at;
		places[found.length] = at + indent;
		at = next;
	}
	return to;
}

const NAME = '- name: ';
/** In UTF-16 units; longer words are no name. */
const LONGEST = 400;

/** Takes in a name with all its lines and tells where the next one begins. */
function enterOne(found: FoundNames, start: number): number {
	const { text, places, indent, beginning, length } = found;
	const place = start + indent;
	const end = text.indexOf(beginning, start) + 1;
	if (LONGEST < end - start || !enterRest(found, place)) enterItem(found, { start, end }, readItem(text, place));
	else {
		places[length] = place;
		found.length += 1;
	}
	return end;
}

function enterItem(found: FoundNames, at: Span, { name }: ReadItem): void {
	// Some of them may have been entered already.
	dropWords(found.words, found.length);
	if (name === undefined) {
		found.left.push(at);
		return;
	}
	found.places[found.length] = at.start + found.indent;
	enterForms(found.words, name, found.length);
	found.length += 1;
}

/** Enters the words from here to the end of a value, and tells where that is. */
function enterValue({ words, text, length }: FoundNames, from: number, lower: Uint16Array): number {
	let key = NO_WORD;
	for (let at = from; ; at += 1) {
		const small = lower[text.charCodeAt(at)] ?? UNKNOWN;
		if (END < small) {
			key = mixIn(key, small);
			continue;
		}
		if (small === UNKNOWN) return UNREAD;
		if (key !== NO_WORD) addWord(words, key, length);
		if (small === END) return at;
		key = NO_WORD;
	}
}

/**
 * Enters what follows the first line of a name, or all of it where that could not be entered; false where something wants
 * to be read with more care.
 */
function enterRest(found: FoundNames, place: number): boolean {
	const { text, end } = found;
	LIST.lastIndex = end === UNREAD ? place + '- '.length : text.indexOf('\n', end) + 1;
	while (LIST.test(text)) {
		const last = enterListed(found, LIST.lastIndex);
		if (last === UNREAD) return false;
		LIST.lastIndex = text.indexOf('\n', last) + 1;
	}
	return true;
}

/** The name of a list, or the dash of an item on a line of its own; fields without names in them before it. */
const LIST = new RegExp(`(?: *${NO_FORMS}:[^\\n]*\\n){0,3} *(?:(?:name|aliases|wrong):|- (?!name:))`, 'y');

/** Enters a value of any shape, or nothing where a list begins on the next line. */
function enterListed(found: FoundNames, from: number): number {
	let at = from;
	while (found.text.charCodeAt(at) === BLANK) at += 1;
	const lower = BEHIND.get(found.text.charCodeAt(at));
	return lower === undefined ? enterValue(found, at, BARE_WITH_QUOTES) : enterValue(found, at + 1, lower);
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** What a sign is in the tables, unless it is a letter or mark with its small form. */
const UNKNOWN = 0;
const GAP = 1;
const END = 2;

/** Small forms by code. Unknown are those of two letters (`İ`), and blanks that nobody sees. */
const LOWER = Uint16Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

function lowerBut(kinds: Readonly<Record<number, number>>): Uint16Array {
	const table = LOWER.slice();
	const all = { 304: UNKNOWN, 160: UNKNOWN, [HASH]: END, [BLANK]: GAP, [LINE_FEED]: END, [RETURN]: GAP, ...kinds };
	for (const [code, kind] of Object.entries(all)) table[Number(code)] = kind;
	return table;
}

const BARE = lowerBut({ [DOUBLE]: UNKNOWN, [SINGLE]: UNKNOWN });
const BARE_WITH_QUOTES = lowerBut({});
/** By the sign in front. */
const BEHIND: ReadonlyMap<number, Uint16Array> = new Map([
	[DOUBLE, lowerBut({ [DOUBLE]: END, [HASH]: HASH })],
	[SINGLE, lowerBut({ [SINGLE]: END, [HASH]: HASH })],
	[OPEN, lowerBut({ [COMMA]: GAP, [CLOSE]: END, [DOUBLE]: UNKNOWN, [SINGLE]: UNKNOWN })],
]);
