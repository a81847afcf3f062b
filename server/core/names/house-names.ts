import { addWords, makeIndex } from '../text/word-index.ts';
import { indexNames, type NameIndex, type NameRow } from './name-index.ts';
import type { KnownEntry } from './read-base.ts';
import { type BookName, entryOf, kindOf } from './style-book.ts';

/** The names of a house. A hundred thousand of them take some megabytes. */
export interface HouseNames {
	readonly index: NameIndex;
	entryOf(row: NameRow): KnownEntry;
	startingWith(typed: string, most: number): readonly KnownEntry[];
}

export function indexHouse(names: readonly BookName[]): HouseNames | undefined {
	if (names.length === 0) return undefined;
	const entries = new Map<number, KnownEntry>();
	const entryAt = (number: number): KnownEntry => {
		const known = entries.get(number) ?? entryOf(names[number] as BookName);
		entries.set(number, known);
		return known;
	};
	return {
		index: indexNames(indexWords(names), (number) => rowOf(names[number] as BookName, number)),
		entryOf: ({ number }) => entryAt(number),
		startingWith(typed, most) {
			const found: KnownEntry[] = [];
			for (let number = 0; number < names.length && found.length < most; number += 1) {
				const name = names[number]?.name ?? '';
				if (name.startsWith(typed) || name.includes(` ${typed}`)) found.push(entryAt(number));
			}
			return found;
		},
	};
}

/** By the wrong forms too: what the house calls wrong means the house's name, even where the base knows it otherwise. */
function indexWords(names: readonly BookName[]) {
	const words = makeIndex(2 * names.length);
	names.forEach(({ name, aliases, wrong }, number) => {
		addWords(words, name, number);
		for (const form of aliases) addWords(words, form, number);
		for (const form of wrong) addWords(words, form, number);
	});
	return words.index();
}

function rowOf(one: BookName, number: number): NameRow {
	const right = [one.name, ...one.aliases].map((form) => form.toLowerCase());
	return { number, kind: kindOf(one), right, wrong: one.wrong.map((form) => form.toLowerCase()), people: NO_PEOPLE };
}

const NO_PEOPLE: readonly string[] = [];
