import type { LanguageId } from '../model/language.ts';
import type { WordForm } from '../model/paragraph.ts';
import { rememberOn } from '../text/remember-on.ts';
import { type BookNames, noNames } from './book-names.ts';
import { indexHouse } from './house-names.ts';
import type { NameIndex, NameRow } from './name-index.ts';
import type { NearPhrases } from './near-phrases.ts';
import type { KnownEntry } from './read-base.ts';
import { shippedBase } from './shipped-base.ts';

/** The names the newsroom knows: the base of names and the style book, ready to be asked. */
export interface KnownNames {
	/** The known name that is written exactly so (full form, alias) in a text of this language. */
	find(written: string, lang: LanguageId): KnownEntry | undefined;
	/** Persons by the last word of their surname, in lower case; by that of another right form or transliteration too. */
	bySurname(lower: string, lang: LanguageId): readonly KnownEntry[];
	/**
	 * Persons by their first given name, in lower case; by that of another right form or transliteration too. Those whose
	 * surname has quite other letters than `surname` may be left out: a house may know a thousand of one given name.
	 */
	byGiven(lower: string, lang: LanguageId, surname: string): readonly KnownEntry[];
	/** True if the word alone is known: a surname, a place, an organisation, a people. */
	isWord(lower: string, lang: LanguageId): boolean;
	/** Names that begin so, or one of whose words does, for completion; those of the house first. Costs a look at every name. */
	startingWith(typed: string, lang: LanguageId, most: number): readonly KnownEntry[];
	/** Most words of a place or an organisation whose name begins with this word (`Den` → 2: Den Haag); 0 if there is none of several words. */
	mostWordsFrom(word: WordForm): number;
	/** Places and organisations of the base, by what is one slip away from them. */
	nearPhrases(): NearPhrases;
}

const NO_ENTRIES: readonly KnownEntry[] = [];

/** The names that come with the program, with those of the house before them. */
export function knownNames(house: BookNames = noNames): KnownNames {
	const own = indexHouse(house);
	const base = shippedBase;
	/** Those of the house before those of the base. */
	const both = (lang: LanguageId, ask: (index: NameIndex) => readonly NameRow[]): readonly KnownEntry[] => {
		const ofBase = entriesOf(ask(base().index), (row) => base().entryOf(row, lang));
		const ofHouse = own === undefined ? NO_ENTRIES : entriesOf(ask(own.index), own.entryOf);
		return ofHouse.length === 0 ? ofBase : [...ofHouse, ...ofBase];
	};
	return {
		find(written, lang) {
			const lower = written.toLowerCase();
			const ofHouse = own?.index.find(lower);
			if (ofHouse !== undefined) return own?.entryOf(ofHouse);
			const ofBase = base().index.find(lower);
			return ofBase && base().entryOf(ofBase, lang);
		},
		bySurname: (lower, lang) => both(lang, (index) => index.bySurname(lower)),
		byGiven: (lower, lang, surname) => both(lang, (index) => index.byGiven(lower, surname)),
		isWord: (lower) => own?.index.isWord(lower) || base().index.isWord(lower),
		startingWith(typed, lang, most) {
			const ofHouse = own?.startingWith(typed, most) ?? NO_ENTRIES;
			return [...ofHouse, ...base().startingWith(typed, lang, most - ofHouse.length)];
		},
		mostWordsFrom: (word) => Math.max(own?.index.mostWordsFrom(word.lower) ?? 0, mostWordsOfBase(word)),
		nearPhrases: () => base().nearPhrases(),
	};
}

/** Asked of every capitalised word. */
const mostWordsOfBase = rememberOn(({ lower }: WordForm) => shippedBase().index.mostWordsFrom(lower));

const entriesOf = (rows: readonly NameRow[], entryOf: (row: NameRow) => KnownEntry): readonly KnownEntry[] =>
	rows.length === 0 ? NO_ENTRIES : rows.map(entryOf);

/** The names that come with the program. */
export const shippedNames: KnownNames = knownNames();
