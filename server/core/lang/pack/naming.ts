/**
 * How a language makes terms of names: `lenzsche Regel`, `Lorentzkraft`, `Max-Planck-Institut`, `Satz des Pythagoras`.
 * The head is the noun that says what it is (`Regel`, `Kraft`). All words in lower case.
 */
export interface NamingGrammar {
	/** The name in an adjective made of it (`lenzsche`, `lenz’schen` → `lenz`); undefined if the word is none. */
	adjectiveStem(lower: string): string | undefined;
	/** All forms of a head: `satz` → `satz`, `satzes`, `sätze`, `sätzen` …; a few may be none. */
	headForms(lower: string): readonly string[];
	/** Words between a head and the name behind it: `Regel von Lenz`. */
	readonly links: ReadonlySet<string>;
	/** Heads that stand before the name without a link: `Morbus Crohn`. */
	readonly headsBefore: ReadonlySet<string>;
	/** Beginnings of words that make units larger or smaller: `Kilowatt`. */
	readonly unitPrefixes: readonly string[];
}
