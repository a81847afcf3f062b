import type { MarkStyle } from '../../model/mark.ts';

/** How a language sets its quotation marks, and what else looks like one. */
export interface MarkConventions {
	/** The usual style where the article itself does not show one. */
	readonly usual: MarkStyle;
	/** Styles in use by newsrooms of this language; any other one is foreign. */
	readonly styles: readonly MarkStyle[];
	/** What follows an apostrophe at the start of a word, in lower case: `n` (’n Abend), `em` (get ’em). */
	readonly elisions: ReadonlySet<string>;
	/** Ends of words, in lower case, that may carry an apostrophe: `s` (Texas’), `in` (dunkin’). */
	readonly apostropheEndings: readonly string[];
	/** Finite verbs of saying in lower case, and words that stand for one (`so` in `“, so der Minister`). */
	readonly saying: ReadonlySet<string>;
	/** How many words may stand between the comma and the verb: none in German, the speaker in English (`, the mayor of Bonn said`). */
	readonly betweenCommaAndSaying: number;
	/** Words that show that the verb behind the comma does not introduce the speaker (`, which he said`, `, I told them`). */
	readonly breaksSaying: ReadonlySet<string>;
	/** True if the comma between quoted words and `sagte sie` stands before the closing mark (`,” she said`). */
	readonly commaInside: boolean;
	/** True if each paragraph of a running quotation has to be opened anew (AP: running quotations). */
	readonly reopensParagraphs: boolean;
}
