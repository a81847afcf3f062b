import type { Gender } from '../../model/name.ts';
import type { LocalSpan, ParagraphFacts } from '../../model/paragraph.ts';
import type { AttributionBasis, QuoteType } from '../../model/quote.ts';

/** How a language reports speech: what is said in one paragraph, and what the words for a speaker refer to. */
export interface SpeechGrammar {
	/** Everything said in a paragraph, in text order. Looks at nothing but the paragraph. */
	readonly read: (paragraph: SpeechParagraph) => readonly Statement[];
	/** What the words that name a speaker say about who is meant. */
	readonly refer: (words: string) => Reference;
}

/** A quotation as one paragraph sees it. Offsets are local and lie inside the paragraph. */
export interface LocalQuotation extends LocalSpan {
	/** Index into `article.quotations`. */
	readonly index: number;
	readonly depth: number;
	/** Between the marks. */
	readonly content: LocalSpan;
	/** The quotation began in an earlier paragraph, or goes on in the next. */
	readonly beganBefore: boolean;
	readonly goesOn: boolean;
}

export interface SpeechParagraph {
	readonly facts: ParagraphFacts;
	/** Sorted by start, outer before inner. */
	readonly quotations: readonly LocalQuotation[];
	/** Names in the paragraph, sorted. */
	readonly names: readonly LocalSpan[];
}

/** Where a statement without words for its speaker gets one from. */
export type Continues =
	/** From the quote right before (a quotation alone behind an attributed one). */
	| 'quote'
	/** From the last speaker, else the subject of the sentence before (free indirect speech). */
	| 'speech'
	/** From a colon or a sentence that announces the quotation. */
	| 'announcement';

/** Something said, as one paragraph shows it. */
export interface Statement {
	readonly type: QuoteType;
	readonly spans: readonly LocalSpan[];
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string } | undefined;
	/** The words that name the speaker; empty if the paragraph's own words name none. */
	readonly speaker: readonly LocalSpan[];
	readonly basis: AttributionBasis | undefined;
	readonly frame: readonly LocalSpan[];
	readonly addressee: readonly LocalSpan[];
	readonly nested: boolean;
	/** False if it may be no quotation at all. */
	readonly sure: boolean;
	/** Set where the speaker has to come from what stands before. */
	readonly continues: Continues | undefined;
	/** Words that name the subject of this sentence, for statements that continue it. */
	readonly topic?: LocalSpan | undefined;
}

/** What the words for a speaker say about who is meant. */
export interface Reference {
	readonly kind: 'pronoun' | 'definite' | 'indefinite' | 'name' | 'nobody';
	/** Genders that fit; empty if the words do not tell. */
	readonly genders: readonly Gender[];
	/** The noun of the phrase in its dictionary form, lower case (`minister`); undefined for pronouns and bare names. */
	readonly head: string | undefined;
	/** How the panel names a speaker that has no name: the phrase in the nominative as far as can be told. */
	readonly shown: string;
	/** An official who does not want to be named, a person familiar with the matter. */
	readonly anonymous: boolean;
}
