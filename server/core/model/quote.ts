import type { Span } from '../text/span.ts';

/**
 * The types of the annotated German news corpus (Petersen-Frey & Biemann 2024), and `Mixed` of PolNeAR for English: what is
 * reported in the article's own words with some of the speaker's own among them, as one quote (`said it was “a shame”`).
 */
export type QuoteType = 'Direct' | 'Mixed' | 'Indirect' | 'IndirectFreeIndirect' | 'FreeIndirect' | 'Reported';

/** The words that show that somebody speaks: a verb of saying with its parts, `laut`, `so`, `zufolge`. */
export interface Cue {
	readonly spans: readonly Span[];
	/** Dictionary form: `mitteilen`, `laut`, `say`. */
	readonly lemma: string;
}

/** How a speaker was found; each is worded in the hover. */
export type AttributionBasis =
	| 'subject-of-cue'
	| 'object-of-preposition'
	| 'agent-of-passive'
	| 'colon-before'
	| 'continued-quote'
	| 'continued-speech'
	| 'previous-sentence'
	| 'interview'
	| 'same-words'
	| 'around';

/** Who a quote is attributed to, and why. */
export interface Attribution {
	/** The words in the text that name the speaker (`er`, `ein hochrangiger Beamter`). */
	readonly mention: readonly Span[];
	readonly basis: AttributionBasis;
	/** Index into `speakers`; undefined where the words name nobody (`es`, `man`). */
	readonly speaker: number | undefined;
	/** Mentions from the pronoun or role back to the name, nearest first; empty if the mention itself names the speaker. */
	readonly chain: readonly Span[];
	/** Number of the verb of saying, where it shows one: `sagten` tells of several. */
	readonly number: 'singular' | 'plural' | undefined;
	/** False where the panel must show doubt. */
	readonly sure: boolean;
}

/** Something somebody says, in the article's own words or in the speaker's. */
export interface Quote {
	readonly type: QuoteType;
	/** The quoted stretch; several spans where a frame stands in the middle. Direct quotes include their marks. */
	readonly spans: readonly Span[];
	/** The speaker's own words with their marks: all of a direct quote, some of a mixed one. */
	readonly verbatim: readonly Span[];
	readonly cue: Cue | undefined;
	readonly frame: readonly Span[];
	readonly addressee: readonly Span[];
	readonly nested: boolean;
	readonly attribution: Attribution | undefined;
	/** False if it may be no quotation at all (a name, a title, a so-called word). */
	readonly sure: boolean;
	/** Only what somebody spoke of is told, not what they said: `praised the plan`. */
	readonly isTopic?: true | undefined;
	readonly paragraph: number;
}

/** Somebody who speaks in the article. */
export interface Speaker {
	/** What the panel shows: the resolved name (`Antony Blinken`) or the noun phrase (`ein hochrangiger Beamter`). */
	readonly name: string;
	readonly role: string | undefined;
	/** Index into `entities` if the speaker is one of them. */
	readonly entity: number | undefined;
	/** Place of the first mention. */
	readonly at: Span;
	/** Indexes into `quotes`, in text order. */
	readonly quotes: readonly number[];
	readonly anonymous: boolean;
}

export interface SpeechFacts {
	readonly quotes: readonly Quote[];
	readonly speakers: readonly Speaker[];
	/** Some paragraphs were read as answers because others ask; no single one shows that. */
	readonly isInterview: boolean;
}
