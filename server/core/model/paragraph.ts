import type { Remembering } from '../text/remember.ts';
import type { Keeper } from '../text/remember-on.ts';
import type { Span } from '../text/span.ts';

/**
 * A place inside a paragraph: UTF-16 offsets counted from the start of that paragraph, not of the article.
 * The names differ from `Span` on purpose, so that the compiler notices when the two are mixed.
 * Everything that hangs on a paragraph alone is local, and so stays true when the paragraph moves.
 */
export interface LocalSpan {
	readonly from: number;
	readonly to: number;
}

/** The kind of a token. `mark` is any glyph that may be a quotation mark. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark' | 'symbol';

/** A word (`Biden-Regierung`, `O’Keefe`, `z.B.` without its last stop), a number (`100.000`, `21`), or one other glyph. */
export interface Token extends LocalSpan {
	readonly form: WordForm;
	readonly kind: TokenKind;
	readonly text: string;
	/** The text in lower case; same object as `text` where nothing changes. */
	readonly lower: string;
}

/** What is written, whatever stands around it: one object for all places of it. */
export interface WordForm extends Keeper {
	readonly kind: TokenKind;
	readonly text: string;
	readonly lower: string;
}

/** A sentence by its tokens: `first` to `last` (exclusive) index `tokens` of the paragraph. */
export interface Sentence extends LocalSpan {
	readonly first: number;
	readonly last: number;
}

/** What a paragraph says about itself, whatever stands around it. Cached by its text. */
export interface ParagraphFacts extends Remembering {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	/** Addresses and inline code, which nobody sets as prose; empty for nearly all. */
	readonly verbatim: readonly LocalSpan[];
}

/** One line of the article that holds text (a paragraph ends at every line end), in its place; blanks at both ends are left out. */
export interface Paragraph extends Span {
	readonly index: number;
	readonly facts: ParagraphFacts;
	/** How many empty lines stand before it; 0 for the first. */
	readonly nBlankLinesBefore: number;
	/** True inside a fenced block of code (between two lines of three backticks), its fences included. */
	readonly isCode: boolean;
}
