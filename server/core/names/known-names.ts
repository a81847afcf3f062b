import type { LanguageId } from '../model/language.ts';
import { indexHouse } from './house-names.ts';
import { indexPhrases, type NearPhrases } from './near-phrases.ts';
import type { KnownEntry } from './read-base.ts';
import { shippedBase } from './shipped-base.ts';
import type { BookName } from './style-book.ts';

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
export function knownNames(house: readonly BookName[] = []): KnownNames {
	const own = indexHouse(house);
	const base = shippedBase;
	return {
		find(written, lang) {
			const lower = written.toLowerCase();
			return own.find(lower) ?? base().find(lower, lang);
		},
		bySurname: (lower, lang) => joined(own.bySurname(lower), base().bySurname(lower, lang)),
		byGiven: (lower, lang, surname) => joined(own.byGiven(lower, surname), base().byGiven(lower, lang)),
		isWord: (lower) => own.isWord(lower) || base().isWord(lower),
		startingWith(typed, lang, most) {
			const ofHouse = own.startingWith(typed, most);
			return [...ofHouse, ...base().startingWith(typed.toLowerCase(), lang, most - ofHouse.length)];
		},
		mostWordsFrom: (lower) => Math.max(own.mostWordsFrom(lower), base().mostWordsFrom(lower)),
		nearPhrases: () => base().nearPhrases(),
	};
}

const joined = (house: readonly KnownEntry[], base: readonly KnownEntry[]): readonly KnownEntry[] =>
	house.length === 0 ? base : [...house, ...base];

/** The names that come with the program. */
export const shippedNames: KnownNames = knownNames();
