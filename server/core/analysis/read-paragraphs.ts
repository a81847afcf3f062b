import type { LanguagePack } from '../lang/pack.ts';
import type { Paragraph, ParagraphFacts } from '../model/paragraph.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

/** Remembers what paragraphs say about themselves, by their text. One per language and document. */
export interface ParagraphMemory {
	get(text: string): ParagraphFacts | undefined;
	set(text: string, facts: ParagraphFacts): unknown;
}

/** The paragraphs of a text with their local facts; those that `memory` knows are not read again. */
export function readParagraphs(text: string, lang: LanguagePack, memory: ParagraphMemory): Paragraph[] {
	return splitParagraphs(text).map(({ start, end, nBlankLinesBefore }, index) => {
		const own = text.slice(start, end);
		let facts = memory.get(own);
		if (facts === undefined) {
			facts = readParagraph(own, lang);
			memory.set(own, facts);
		}
		return { index, start, end, nBlankLinesBefore, facts };
	});
}

function readParagraph(text: string, lang: LanguagePack): ParagraphFacts {
	const tokens = tokenise(text);
	return { text, tokens, sentences: splitSentences(tokens, lang) };
}
