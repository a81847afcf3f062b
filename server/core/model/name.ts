import type { Span } from '../text/span.ts';

export type Gender = 'm' | 'f' | 'n' | 'plural';

export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** How a mention stands in the text. */
export type MentionUse = 'full' | 'surname' | 'given' | 'name' | 'acronym' | 'compound';

/** One occurrence of a name (`Außenminister Antony Blinkens` → the words `Antony Blinkens`). */
export interface Mention extends Span {
	readonly paragraph: number;
	readonly use: MentionUse;
	/** The name without inflection: `Antony Blinken`. */
	readonly name: string;
	/** The part of the span that is the name itself, without ending or compound tail. */
	readonly stem: Span;
	/** Index into `entities`. */
	readonly entity: number;
	/** Title or function right before or after it (`Außenminister`), as written. */
	readonly role: Span | undefined;
}

/** A known name: from the base of names or the style book. */
export interface KnownName {
	/** Right form in the language of the article: `Antony Blinken`. */
	readonly name: string;
	readonly kind: EntityKind;
	readonly gender: Gender | undefined;
	/** What to say of it in a hover: `US-Außenminister 2021–2025`. */
	readonly role: string | undefined;
	readonly source: 'base' | 'style-book';
}

/** A word that carries a name: all of it, ending and compound included; `tail` is what follows the name in it (`s`, `-Reise`). */
export interface SpeltPlace extends Span {
	readonly tail: string;
}

/** One way a part of a name is spelt, with all its places in text order. */
export interface Spelling {
	readonly written: string;
	readonly places: readonly SpeltPlace[];
}

/** A part of a name that the article spells in more than one way. The most frequent spelling first, earlier ones before later. */
export interface Variance {
	readonly part: 'given' | 'surname' | 'name' | 'acronym';
	readonly spellings: readonly Spelling[];
}

/** Everything in the article that goes by one name. */
export interface Entity {
	readonly kind: EntityKind;
	/** The fullest form found (`Antony Blinken`), uninflected. */
	readonly name: string;
	readonly given: string | undefined;
	readonly surname: string | undefined;
	readonly gender: Gender | undefined;
	/** What the text says somebody is (`US-Außenminister`, `Bürgermeister von Avon`), as a list shows it. */
	readonly role: string | undefined;
	/** Indexes into `mentions`, in text order; never empty. */
	readonly mentions: readonly number[];
	readonly known: KnownName | undefined;
	/** Where the article does not agree with itself on the spelling; mostly empty. */
	readonly variances: readonly Variance[];
}

/** All names of the article. */
export interface NameFacts {
	readonly mentions: readonly Mention[];
	readonly entities: readonly Entity[];
}
