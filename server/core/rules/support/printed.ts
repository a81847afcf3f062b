import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/paragraph.ts';

/** The paragraphs that are to be printed: no code, and nothing that belongs to the page and goes. */
export const printedParagraphs = ({ paragraphs, blocks }: Article): readonly Paragraph[] =>
	paragraphs.filter(({ isCode, index }) => !isCode && blocks[index]?.kind !== 'boilerplate');
