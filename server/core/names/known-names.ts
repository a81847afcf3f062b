import type { LanguageId } from '../model/language.ts';
import { indexNear, type NearIndex } from './near-index.ts';
import { type KnownEntry, readBase } from './read-base.ts';

/** The names the newsroom knows: the base of names and the style book, ready to be asked. */
export interface KnownNames {
	/** The known name that is written exactly so (full form, alias) in a text of this language. */
	find(written: string, lang: LanguageId): KnownEntry | undefined;
	/** Persons by the last word of their surname, in lower case; by that of another right form or transliteration too. */
	bySurname(lower: string, lang: LanguageId): readonly KnownEntry[];
	/** Persons whose surname sounds nearly so; for the caller to judge. */
	nearSurname(lower: string, lang: LanguageId): readonly KnownEntry[];
	/** True if the word alone is known: a surname, a place, an organisation, a people. */
	isWord(lower: string, lang: LanguageId): boolean;
	/** Most words of a place or an organisation whose name begins with this word (`den` → 2: Den Haag); 0 if there is none of several words. */
	mostWordsFrom(lower: string, lang: LanguageId): number;
}

const NO_ENTRIES: readonly KnownEntry[] = [];

export const noNames: KnownNames = {
	find: () => undefined,
	bySurname: () => NO_ENTRIES,
	nearSurname: () => NO_ENTRIES,
	isWord: () => false,
	mostWordsFrom: () => 0,
};

interface Table {
	readonly exact: ReadonlyMap<string, KnownEntry>;
	readonly bySurname: ReadonlyMap<string, readonly KnownEntry[]>;
	readonly words: ReadonlySet<string>;
	readonly mostWords: ReadonlyMap<string, number>;
	readonly surnames: readonly string[];
	near: NearIndex | undefined;
}

/** The names that come with the program, with those of the house before them. Tables are made when a language first asks. */
export function knownNames(house: readonly KnownEntry[] = []): KnownNames {
	const tables = new Map<LanguageId, Table>();
	const tableOf = (lang: LanguageId): Table => {
		let table = tables.get(lang);
		if (table === undefined) {
			table = makeTable([...house, ...baseOf(lang)]);
			tables.set(lang, table);
		}
		return table;
	};
	return {
		find: (written, lang) => tableOf(lang).exact.get(written.toLowerCase()),
		bySurname: (lower, lang) => tableOf(lang).bySurname.get(lower) ?? NO_ENTRIES,
		nearSurname(lower, lang) {
			const table = tableOf(lang);
			table.near ??= indexNear(table.surnames);
			return table.near.near(lower).flatMap((index) => table.bySurname.get(table.surnames[index] ?? '') ?? NO_ENTRIES);
		},
		isWord: (lower, lang) => tableOf(lang).words.has(lower),
		mostWordsFrom: (lower, lang) => tableOf(lang).mostWords.get(lower) ?? 0,
	};
}

const bases = new Map<LanguageId, readonly KnownEntry[]>();

function baseOf(lang: LanguageId): readonly KnownEntry[] {
	let base = bases.get(lang);
	if (base === undefined) {
		base = readBase(lang);
		bases.set(lang, base);
	}
	return base;
}

/** The names that come with the program. */
export const shippedNames: KnownNames = knownNames();

function makeTable(entries: readonly KnownEntry[]): Table {
	const exact = new Map<string, KnownEntry>();
	const bySurname = new Map<string, KnownEntry[]>();
	const words = new Set<string>();
	const mostWords = new Map<string, number>();
	for (const entry of entries) {
		for (const form of formsOf(entry)) {
			if (!exact.has(form)) exact.set(form, entry);
			addWords(words, form);
			if (entry.kind === 'person') addTo(bySurname, surnameKey(form), entry);
			else if (form.includes(' ')) addLength(mostWords, form);
		}
		for (const people of entry.inhabitants) addWords(words, people.toLowerCase());
	}
	addWrongForms(exact, entries.filter(isOfHouse));
	return { exact, bySurname, words, mostWords, surnames: [...bySurname.keys()], near: undefined };
}

function addLength(mostWords: Map<string, number>, form: string): void {
	const [first = '', ...others] = form.split(' ');
	mostWords.set(first, Math.max(mostWords.get(first) ?? 0, 1 + others.length));
}

/** All right forms, in lower case. */
function formsOf({ name, aliases, foreign }: KnownEntry): string[] {
	return [name, ...aliases, ...(foreign === undefined ? [] : [foreign])].map(toLower);
}

/** What the house calls wrong means the house's name, even where the base knows it otherwise; unless the house has it as right too. */
function addWrongForms(exact: Map<string, KnownEntry>, house: readonly KnownEntry[]): void {
	const right = new Set(house.flatMap(formsOf));
	for (const entry of house) {
		for (const form of (entry.wrong ?? []).map(toLower)) if (!right.has(form)) exact.set(form, entry);
	}
}

const isOfHouse = ({ source }: KnownEntry): boolean => source === 'style-book';
const toLower = (form: string): string => form.toLowerCase();

function addWords(words: Set<string>, lower: string): void {
	if (!lower.includes(' ')) words.add(lower);
	else for (const word of lower.split(' ')) words.add(word);
}

function addTo(map: Map<string, KnownEntry[]>, key: string, entry: KnownEntry): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [entry]);
	else if (!list.includes(entry)) list.push(entry);
}

/** The last word of a surname in lower case: `von der Leyen` → `leyen`. */
export const surnameKey = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1).toLowerCase();
