import type { LanguageId } from '../model/language.ts';
import { indexPhrases, type NearPhrases } from './near-phrases.ts';
import type { KnownEntry } from './read-base.ts';
import { addWords, shippedBase } from './shipped-base.ts';

/** The names the newsroom knows: the base of names and the style book, ready to be asked. */
export interface KnownNames {
	/** The known name that is written exactly so (full form, alias) in a text of this language. */
	find(written: string, lang: LanguageId): KnownEntry | undefined;
	/** Persons by the last word of their surname, in lower case; by that of another right form or transliteration too. */
	bySurname(lower: string, lang: LanguageId): readonly KnownEntry[];
	/** Persons by their first given name, in lower case; by that of another right form or transliteration too. */
	byGiven(lower: string, lang: LanguageId): readonly KnownEntry[];
	/** True if the word alone is known: a surname, a place, an organisation, a people. */
	isWord(lower: string, lang: LanguageId): boolean;
	/** Names that begin so, or one of whose words does, for completion; those of the house first. Costs a look at every name. */
	startingWith(typed: string, lang: LanguageId, most: number): readonly KnownEntry[];
	/** Most words of a place or an organisation whose name begins with this word (`den` → 2: Den Haag); 0 if there is none of several words. */
	mostWordsFrom(lower: string, lang: LanguageId): number;
	/** Places and organisations of the base, by what is one slip away from them. */
	nearPhrases(): NearPhrases;
}

const NO_ENTRIES: readonly KnownEntry[] = [];

export const noNames: KnownNames = {
	find: () => undefined,
	bySurname: () => NO_ENTRIES,
	byGiven: () => NO_ENTRIES,
	isWord: () => false,
	startingWith: () => NO_ENTRIES,
	mostWordsFrom: () => 0,
	nearPhrases: () => noPhrases,
};

const noPhrases = indexPhrases([]);

/** The names that come with the program, with those of the house before them. */
export function knownNames(house: readonly KnownEntry[] = []): KnownNames {
	const own = makeTable(house);
	const base = shippedBase;
	return {
		find(written, lang) {
			const lower = written.toLowerCase();
			return own.exact.get(lower) ?? base().find(lower, lang);
		},
		bySurname: (lower, lang) => joined(own.bySurname.get(lower), base().bySurname(lower, lang)),
		byGiven: (lower, lang) => joined(own.byGiven.get(lower), base().byGiven(lower, lang)),
		isWord: (lower) => own.words.has(lower) || base().isWord(lower),
		startingWith(typed, lang, most) {
			const ofHouse = house.filter(({ name }) => beginsAWord(name, typed)).slice(0, most);
			return [...ofHouse, ...base().startingWith(typed.toLowerCase(), lang, most - ofHouse.length)];
		},
		mostWordsFrom: (lower) => Math.max(own.mostWords.get(lower) ?? 0, base().mostWordsFrom(lower)),
		nearPhrases: () => base().nearPhrases(),
	};
}

const beginsAWord = (name: string, typed: string): boolean => name.startsWith(typed) || name.includes(` ${typed}`);

const joined = (house: readonly KnownEntry[] | undefined, base: readonly KnownEntry[]): readonly KnownEntry[] =>
	house === undefined || house.length === 0 ? base : [...house, ...base];

/** The names of a house by the words in them. */
interface Table {
	readonly exact: ReadonlyMap<string, KnownEntry>;
	readonly bySurname: ReadonlyMap<string, readonly KnownEntry[]>;
	readonly words: ReadonlySet<string>;
	readonly mostWords: ReadonlyMap<string, number>;
	readonly byGiven: ReadonlyMap<string, readonly KnownEntry[]>;
}

/** The names that come with the program. */
export const shippedNames: KnownNames = knownNames();

function makeTable(entries: readonly KnownEntry[]): Table {
	const exact = new Map<string, KnownEntry>();
	const bySurname = new Map<string, KnownEntry[]>();
	const byGiven = new Map<string, KnownEntry[]>();
	const words = new Set<string>();
	const mostWords = new Map<string, number>();
	for (const entry of entries) {
		for (const form of formsOf(entry)) {
			if (!exact.has(form)) exact.set(form, entry);
			addWords(words, form);
			if (entry.kind === 'person') {
				addTo(bySurname, surnameKey(form), entry);
				addTo(byGiven, givenKey(form), entry);
			} else if (form.includes(' ')) addLength(mostWords, form);
		}
		for (const people of entry.inhabitants) addWords(words, people.toLowerCase());
	}
	addWrongForms(exact, entries);
	return { exact, bySurname, byGiven, words, mostWords };
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

const toLower = (form: string): string => form.toLowerCase();

function addTo(map: Map<string, KnownEntry[]>, key: string, entry: KnownEntry): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [entry]);
	else if (!list.includes(entry)) list.push(entry);
}

/** The last word of a surname in lower case: `von der Leyen` → `leyen`. */
export const surnameKey = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1).toLowerCase();

/** The first word of a name in lower case: `Jean-Claude Juncker` → `jean-claude`. */
export const givenKey = (name: string): string => (/^\S+/u.exec(name)?.[0] ?? '').toLowerCase();
