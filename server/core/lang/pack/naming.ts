/**
 * How a language makes terms of names: `lenzsche Regel`, `Lorentzkraft`, `Max-Planck-Institut`, `Satz des Pythagoras`.
 * The head is the noun that says what it is (`Regel`, `Kraft`). All words in lower case.
 */
export interface NamingGrammar {
	/** The name in an adjective made of it (`lenzsche`, `lenz’schen` → `lenz`); undefined if the word is none. */
	adjectiveStem(lower: string): string | undefined;
	/** See `NameGrammar`: `moebius` for `möbius` is a matter of the keyboard. */
	spellOut(lower: string): string;
	/** What the forms of a head begin with: `satz` → `satz`, `sätz`. */
	headStems(lower: string): readonly string[];
	/** What a form of a head may end in behind that (`satz`, `satzes`, `sätzen` …); a few such forms may be none. */
	readonly headEndings: readonly string[];
	/** Words between a head and the name behind it: `Regel von Lenz`. */
	readonly links: ReadonlySet<string>;
	/** Heads that stand before the name without a link: `Morbus Crohn`. */
	readonly headsBefore: ReadonlySet<string>;
	/** Beginnings of words that make units larger or smaller: `Kilowatt`. */
	readonly unitPrefixes: readonly string[];
	/** The head under which the table lists a unit itself, which stands behind a figure: `einheit`. */
	readonly unitHead: string;
}
