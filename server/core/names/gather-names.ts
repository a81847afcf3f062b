import { countFirst } from '../text/halving.ts';
import { addWord, newWordList } from '../text/word-list.ts';
import { type BookNames, enterForms } from './book-names.ts';
import type { BookName } from './style-book.ts';

/** A name that was read, with its place in the text. */
export interface PlacedName {
	readonly name: BookName;
	readonly start: number;
}

/** Names with others between them, all in the order of their places. */
export function withOthers(names: BookNames, others: readonly PlacedName[]): BookNames {
	if (others.length === 0) return names;
	const all = gather(names.text, [names], others.length);
	let next = 0;
	for (const { name, start } of others) {
		const before = countFirst(names.length, (number) => (names.places[number] ?? 0) < start);
		takeRange(all, names, { from: next, to: before, shift: 0 });
		takeName(all, name);
		next = before;
	}
	takeRange(all, names, { from: next, to: names.length, shift: 0 });
	return gathered(all);
}

/** Two lists, the first one before the second. Of that, some names have changed; those that are gone are undefined. */
export function joinNames(
	first: BookNames,
	second: BookNames,
	changes: ReadonlyMap<number, BookName | undefined>,
): BookNames {
	const all = gather(`${first.text}${APART}${second.text}`, [first, second], 0);
	const shift = first.text.length + APART.length;
	takeRange(all, first, { from: 0, to: first.length, shift: 0 });
	let next = 0;
	for (const number of [...changes.keys()].sort((a, b) => a - b)) {
		const changed = changes.get(number);
		takeRange(all, second, { from: next, to: number, shift });
		if (changed !== undefined) takeName(all, changed);
		next = number + 1;
	}
	takeRange(all, second, { from: next, to: second.length, shift });
	return gathered(all);
}

/** Neither a name nor more of the one before it. */
const APART = '\n-\n';

interface Gathering extends BookNames {
	length: number;
	readonly others: BookName[];
}

function gather(text: string, parts: readonly BookNames[], nMore: number): Gathering {
	const nNames = parts.reduce((sum, { length }) => sum + length, nMore);
	const nWords = parts.reduce((sum, { words }) => sum + words.size, 3 * nMore);
	return { length: 0, text, places: new Int32Array(nNames), others: [], words: newWordList(nWords) };
}

const gathered = (all: Gathering): BookNames => ({ ...all, places: all.places.slice(0, all.length) });

function takeName(all: Gathering, one: BookName): void {
	all.places[all.length] = ~all.others.length;
	all.others.push(one);
	enterForms(all.words, one, all.length);
	all.length += 1;
}

interface Range {
	readonly from: number;
	readonly to: number;
	/** How much further back their text is, in UTF-16 units. */
	readonly shift: number;
}

function takeRange(all: Gathering, { places, others, words }: BookNames, { from, to, shift }: Range): void {
	const base = all.length - from;
	for (let number = from; number < to; number += 1) {
		const place = places[number] ?? 0;
		const other = place < 0 ? others[~place] : undefined;
		all.places[base + number] = other === undefined ? place + shift : ~(all.others.push(other) - 1);
	}
	const { holders, keys, size } = words;
	let at = countFirst(size, (index) => (holders[index] ?? 0) < from);
	for (; at < size && (holders[at] ?? 0) < to; at += 1) addWord(all.words, keys[at] ?? 0, base + (holders[at] ?? 0));
	all.length = base + to;
}
