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
}
