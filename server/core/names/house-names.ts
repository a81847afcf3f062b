import { createWordTable, type WordTable } from '../text/word-table.ts';
import { mayBeNear } from './near-index.ts';
import { type KnownEntry, surnameKey } from './read-base.ts';
import { type BookName, entryOf, kindOf } from './style-book.ts';

/** The names of a house, ready to be asked by their words in lower case. A hundred thousand of them take some megabytes. */
export interface HouseNames {
	find(lower: string): KnownEntry | undefined;
	bySurname(lower: string): readonly KnownEntry[];
	/** Without those whose surname has quite other letters. */
	byGiven(lower: string, surname: string): readonly KnownEntry[];
	isWord(lower: string): boolean;
	startingWith(typed: string, most: number): readonly KnownEntry[];
	mostWordsFrom(lower: string): number;
}

/** By the numbers of words; numbers of names are counted from 1, 0 is none. */
interface Tables {
	readonly words: WordTable;
	/** The name that has this right form. */
	readonly exact: number[];
	/** The last of a chain of persons with this surname, and with this given name. */
	readonly bySurname: number[];
	readonly byGiven: number[];
	/** Links of the chains: the person, and the link before. */
	readonly bearers: number[];
	readonly before: number[];
	/** Most words of a name that is none of a person, by its first word. */
	readonly mostWords: Map<string, number>;
}

export function indexHouse(names: readonly BookName[]): HouseNames {
	const tables = makeTables(names);
	const { words, exact } = tables;
	// What was added from here on is wrong.
	const nRight = words.size;
	addWrongForms(tables, names);
	const entries = new Map<number, KnownEntry>();
	const entryAt = (index: number): KnownEntry => {
		const known = entries.get(index) ?? entryOf(names[index] as BookName);
		entries.set(index, known);
		return known;
	};
	/** Of the names in a chain, in the order of the file. */
	const chained = (last: number, isMeant: (name: BookName) => boolean): KnownEntry[] => {
		const found: KnownEntry[] = [];
		for (let link = last; 0 < link; link = tables.before[link] ?? 0) {
			const index = (tables.bearers[link] ?? 0) - 1;
			if (isMeant(names[index] as BookName)) found.push(entryAt(index));
		}
		return found.reverse();
	};
	return {
		find(lower) {
			const name = exact[words.indexOf(lower)] ?? 0;
			return name === 0 ? undefined : entryAt(name - 1);
		},
		bySurname: (lower) => chained(tables.bySurname[words.indexOf(lower)] ?? 0, () => true),
		byGiven: (lower, surname) =>
			chained(tables.byGiven[words.indexOf(lower)] ?? 0, ({ name, aliases }) =>
				[name, ...aliases].some((form) => mayBeNear(surnameKey(form), surname)),
			),
		isWord(lower) {
			const word = words.indexOf(lower);
			return 0 <= word && word < nRight && !lower.includes(' ');
		},
		startingWith(typed, most) {
			const found: KnownEntry[] = [];
			for (let index = 0; index < names.length && found.length < most; index += 1) {
				const name = names[index]?.name ?? '';
				if (name.startsWith(typed) || name.includes(` ${typed}`)) found.push(entryAt(index));
			}
			return found;
		},
		mostWordsFrom: (lower) => tables.mostWords.get(lower) ?? 0,
	};
}

function makeTables(names: readonly BookName[]): Tables {
	const tables: Tables = {
		words: createWordTable(2 * names.length),
		exact: [],
		bySurname: [],
		byGiven: [],
		bearers: [0],
		before: [0],
		mostWords: new Map(),
	};
	names.forEach((name, index) => {
		const isPerson = kindOf(name) === 'person';
		addForm(tables, name.name, index + 1, isPerson);
		for (const form of name.aliases) addForm(tables, form, index + 1, isPerson);
	});
	return tables;
}

function addForm(tables: Tables, form: string, name: number, isPerson: boolean): void {
	const { words, exact } = tables;
	const lower = form.toLowerCase();
	const first = take(tables, words.add(lower, 0, endOfWord(lower, 0)));
	let last = first;
	for (let to = endOfWord(lower, 0); to < lower.length; ) {
		const from = to + 1;
		to = endOfWord(lower, from);
		last = take(tables, words.add(lower, from, to));
	}
	const isWord = endOfWord(lower, 0) === lower.length;
	const whole = isWord ? first : take(tables, words.add(lower, 0, lower.length));
	if (exact[whole] === 0) exact[whole] = name;
	if (isPerson) {
		chain(tables, tables.bySurname, last, name);
		chain(tables, tables.byGiven, first, name);
	} else if (!isWord) addLength(tables.mostWords, lower);
}

function endOfWord(lower: string, from: number): number {
	const to = lower.indexOf(' ', from);
	return to < 0 ? lower.length : to;
}

function chain({ bearers, before }: Tables, heads: number[], word: number, name: number): void {
	const last = heads[word] ?? 0;
	// The forms of a name are added one after the other.
	if (bearers[last] === name) return;
	heads[word] = bearers.length;
	bearers.push(name);
	before.push(last);
}

/** Keeps the tables as long as there are words. */
function take({ exact, bySurname, byGiven }: Tables, word: number): number {
	if (word === exact.length) {
		exact.push(0);
		bySurname.push(0);
		byGiven.push(0);
	}
	return word;
}

function addLength(mostWords: Map<string, number>, form: string): void {
	const [first = '', ...others] = form.split(' ');
	mostWords.set(first, Math.max(mostWords.get(first) ?? 0, 1 + others.length));
}

/** What the house calls wrong means the house's name, even where the base knows it otherwise; unless the house has it as right too. */
function addWrongForms(tables: Tables, names: readonly BookName[]): void {
	names.forEach(({ wrong }, index) => {
		for (const form of wrong) {
			const lower = form.toLowerCase();
			const word = take(tables, tables.words.add(lower, 0, lower.length));
			if (tables.exact[word] === 0) tables.exact[word] = index + 1;
		}
	});
}
