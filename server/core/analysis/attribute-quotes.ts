import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/block.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { NameFacts } from '../model/name.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { SpeechFacts } from '../model/quote.ts';

/** What the earlier passes found, as the attribution needs it. */
export interface SpeechInput extends MarkFacts, NameFacts {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly blocks: readonly Block[];
}

/** Finds who says what. */
export function attributeQuotes(_input: SpeechInput, _lang: LanguagePack): SpeechFacts {
	return { quotes: [], speakers: [] };
}
