import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import { type KnownNames, shippedNames } from '../names/known-names.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { findBlocks } from './find-blocks.ts';
import { findNames } from './find-names.ts';
import { pairMarks } from './pair-marks.ts';
import { type ParagraphMemory, readParagraphs } from './read-paragraphs.ts';

/** The pipeline: text → paragraphs, sentences, tokens → marks → blocks → names → quotes and speakers. Never fails. */
export function analyse(
	text: string,
	lang: LanguagePack,
	memory: ParagraphMemory,
	known: KnownNames = shippedNames,
): Article {
	const paragraphs = readParagraphs(text, lang, memory);
	const marks = pairMarks(paragraphs, lang);
	const blocks = findBlocks(paragraphs, lang);
	const names = findNames(paragraphs, lang, known);
	const speech = attributeQuotes({ text, paragraphs, blocks, ...marks, ...names }, lang);
	return Object.freeze({ text, lang: lang.id, paragraphs, blocks, ...marks, ...names, ...speech });
}
