import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { LanguageId } from './language.ts';
import type { MarkFacts } from './mark.ts';
import type { NameFacts } from './name.ts';
import type { Paragraph } from './paragraph.ts';
import type { SpeechFacts } from './quote.ts';

/** Everything the engine knows of a text. Readonly plain data; rules and fronts only read it. */
export interface Article extends MarkFacts, NameFacts, SpeechFacts {
	readonly text: string;
	readonly lang: LanguageId;
	readonly paragraphs: readonly Paragraph[];
	/** One per paragraph, same index. */
	readonly blocks: readonly Block[];
	/** Sentences of the copy that stand further up already, in the order of the text. */
	readonly repeatedSentences: readonly RepeatedSentence[];
}

/** The second place of a sentence that stands twice, word for word. */
export interface RepeatedSentence extends Span {
	readonly first: Span;
}
