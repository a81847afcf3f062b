import { addWords, newWordList, type WordList } from '../text/word-list.ts';
import { readItem } from './style-book/plain-item.ts';
import type { BookName } from './style-book.ts';

/**
 * The names of a house, by their numbers. A file may hold a hundred thousand of them: most are but places in its text, and
 * each is read when it is asked for. Plain data: it travels between threads.
 */
export interface BookNames {
	readonly length: number;
	readonly text: string;
	/** By name: where its dash stands in the text; of one that is among the others, -1 less its index there. */
	readonly places: Int32Array<ArrayBuffer>;
	/** Names that only the reader of YAML knows. */
	readonly others: readonly BookName[];
	/**
	 * The words of all of them in lower case, held by their numbers, in rising order; those of wrong forms too: what the
	 * house calls wrong means the house's name, even where the base knows it otherwise.
	 */
	readonly words: WordList;
}

export const noNames: BookNames = Object.freeze({
	length: 0,
	text: '',
	places: new Int32Array(0),
	others: [],
	words: newWordList(0),
});

export function nameAt({ text, places, others }: BookNames, number: number): BookName {
	const place = places[number] ?? 0;
	return (place < 0 ? others[~place] : (nameAlone(text, place) ?? readItem(text, place).name)) ?? bare('');
}

/** A name without fields, as most: they may all have to be looked at. */
function nameAlone(text: string, place: number): BookName | undefined {
	ALONE.lastIndex = place;
	const name = ALONE.exec(text)?.[1];
	return name === undefined ? undefined : bare(name.trimEnd());
}

const ALONE = /- name: ([a-z0-9\u00c0-\u02ff][^\0-\x1f\x7f\x85:#\u0300-\uffff]*)\n *- /iy;

const bare = (name: string): BookName => ({
	name,
	kind: undefined,
	gender: undefined,
	role: undefined,
	aliases: NONE,
	wrong: NONE,
});

const NONE: readonly string[] = Object.freeze([]);

export function* eachName(names: BookNames): Generator<BookName> {
	for (let number = 0; number < names.length; number += 1) yield nameAt(names, number);
}

/**
 * The numbers of all names in whose lines a pattern (a global one) finds something, in rising order; those of the others
 * too, since they have no lines. Costs a look at the whole text; no name is read.
 */
export function* numbersWith({ text, places, others }: BookNames, pattern: RegExp): Generator<number> {
	const findFrom = (from: number): number => {
		pattern.lastIndex = from;
		return pattern.exec(text)?.index ?? text.length;
	};
	let found = findFrom(0);
	if (found === text.length && others.length === 0) return;
	for (let number = 0; number < places.length; number += 1) {
		const place = places[number] ?? 0;
		if (found < place) found = findFrom(place);
		if (place < 0 || found < endOf(number)) yield number;
	}

	function endOf(number: number): number {
		let next = number + 1;
		while ((places[next] ?? 0) < 0) next += 1;
		return places[next] ?? text.length;
	}
}

/** Enters all words of a name. */
export function enterForms(words: WordList, { name, aliases, wrong }: BookName, number: number): void {
	for (const form of [name, ...aliases, ...wrong]) addWords(words, form, number);
}
