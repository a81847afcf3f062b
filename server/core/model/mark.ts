import type { Span } from '../text/span.ts';

/**
 * What a glyph that may be a quotation mark turned out to be. `reopen` is the opening mark at the start of a paragraph
 * that goes on with the quotation of the paragraph before. `other` is an apostrophe, inch, minute or the like.
 * `stray` is a mark that belongs to no words at all.
 */
export type MarkRole = 'open' | 'close' | 'reopen' | 'other' | 'stray';

/** A family of marks, named by its pair of glyphs. */
export type MarkStyle = '„“' | '»«' | '«»' | '“”' | '""' | '‚‘' | '›‹' | '‹›' | '‘’' | "''";

/** One glyph (or doubled glyph such as `,,`) that is or may be a quotation mark. */
export interface Mark extends Span {
	readonly glyph: string;
	readonly role: MarkRole;
	readonly paragraph: number;
}

/** A quotation as its marks show it: from the opening to the closing mark, both included. */
export interface Quotation extends Span {
	/** Index into `marks`; undefined where the mark is missing. */
	readonly open: number | undefined;
	readonly close: number | undefined;
	/** The style meant: where the two glyphs do not agree, the one that fits the article better. */
	readonly style: MarkStyle;
	/** 0 outermost. */
	readonly depth: number;
	/** Index of the quotation around this one. */
	readonly parent: number | undefined;
	/** First and last paragraph (inclusive); they differ where a quotation runs over paragraphs. */
	readonly firstParagraph: number;
	readonly lastParagraph: number;
	/** The part between the marks. */
	readonly content: Span;
	/** Where a missing mark may belong, the likeliest place first; empty if both marks are there. */
	readonly guesses: readonly number[];
}

/** All marks of the article, paired. */
export interface MarkFacts {
	readonly marks: readonly Mark[];
	/** Sorted by start; outer before inner. */
	readonly quotations: readonly Quotation[];
	/** The style most outer quotations of the article use; undefined if it has none. */
	readonly prevailing: MarkStyle | undefined;
}
