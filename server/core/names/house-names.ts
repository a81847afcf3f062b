import { indexWords } from '../text/word-index.ts';
import { type BookNames, nameAt, numbersWith } from './book-names.ts';
import { indexNames, type NameIndex, type NameRow } from './name-index.ts';
import type { KnownEntry } from './read-base.ts';
import { type BookName, entryOf, kindOf } from './style-book.ts';

/** The names of a house. A hundred thousand of them take some megabytes. */
export interface HouseNames {
	readonly index: NameIndex;
	entryOf(row: NameRow): KnownEntry;
	startingWith(typed: string, most: number): readonly KnownEntry[];
}

export function indexHouse(names: BookNames): HouseNames | undefined {
	if (names.length === 0) return undefined;
	const entries = new Map<number, KnownEntry>();
	const entryAt = (number: number): KnownEntry => {
		const known = entries.get(number) ?? entryOf(nameAt(names, number));
		entries.set(number, known);
		return known;
	};
	return {
		index: indexNames(indexWords(names.words), (number) => rowOf(nameAt(names, number), number)),
		entryOf: ({ number }) => entryAt(number),
		startingWith(typed, most) {
			const found: KnownEntry[] = [];
			if (most <= 0) return found;
			for (const number of numbersWith(names, mayHold(typed))) {
				const { name } = nameAt(names, number);
				if (!name.startsWith(typed) && !name.includes(` ${typed}`)) continue;
				found.push(entryAt(number));
				if (most <= found.length) break;
			}
			return found;
		},
	};
}

/** Finds what was typed, or a sign that may stand for another one in a name. */
const mayHold = (typed: string): RegExp =>
	new RegExp(`${typed.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}|[\u0300-\uffff]`, 'g');

function rowOf(one: BookName, number: number): NameRow {
	const right = [one.name, ...one.aliases].map((form) => form.toLowerCase());
	return { number, kind: kindOf(one), right, wrong: one.wrong.map((form) => form.toLowerCase()), people: NO_PEOPLE };
}

const NO_PEOPLE: readonly string[] = [];
