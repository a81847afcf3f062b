import type { LocalSpan } from '../../../model/paragraph.ts';
import type { AttributionBasis, QuoteType } from '../../../model/quote.ts';
import type { SpeechParagraph } from '../../pack/speech.ts';
import type { VerbCue } from './cues.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';
import type { Frame, Stretch } from './units.ts';

/** A statement before its speaker is looked for in other sentences. */
export interface Draft {
	readonly type: QuoteType;
	readonly spans: readonly LocalSpan[];
	/** The units it covers, so that nested ones are told. */
	readonly stretches: readonly Stretch[];
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string } | undefined;
	/** undefined: look before; no spans: nobody is named. */
	readonly speaker: Subject | undefined;
	readonly basis: AttributionBasis;
	readonly frame: readonly LocalSpan[];
	readonly addressee: readonly LocalSpan[];
	readonly isNested: boolean;
	readonly sure: boolean;
	/** Nobody said it: `verriet nicht, wie viele kommen`. */
	readonly isTopic?: true;
	/** Number of the finite verb of saying. */
	readonly number: 'singular' | 'plural' | undefined;
}

export interface SentenceInput {
	readonly paragraph: SpeechParagraph;
	readonly frame: Frame;
	readonly cues: readonly VerbCue[];
	readonly sources: readonly Source[];
	/** What the sentence before left. */
	readonly before: Context;
}

/** What a sentence leaves for the next one. */
export interface Context {
	/** Words for the last speaker of the paragraph. */
	readonly speaker: readonly LocalSpan[] | undefined;
	/** The subject of the sentence before. */
	readonly topic: Subject | undefined;
	readonly frame: Frame | undefined;
	/** Sentences since somebody spoke; 0 if the sentence before reports speech. */
	readonly nSilent: number;
	/** The sentence before holds a verb of saying. */
	readonly hasCue: boolean;
	/** Its subject is somebody who can speak. */
	readonly canSpeak: () => boolean;
	/** It brings in somebody by name who did not speak last. */
	readonly isTurn: boolean;
}
