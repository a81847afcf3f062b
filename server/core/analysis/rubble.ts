import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { plainBlocks } from './find-blocks.ts';

/** So many glyphs that may be quotation marks, and more than this part of the tokens: a broken file. */
const MANY = 20_000;
const MOST = 0.3;

/**
 * True for a whole file of hardly anything but marks. It has no headline, no names and nobody who speaks, and to look for
 * them in half a million lines would take long; an article of a thousand pages has fewer marks.
 */
export function isRubble(paragraphs: readonly Paragraph[]): boolean {
	let nTokens = 0;
	for (const { facts } of paragraphs) nTokens += facts.tokens.length;
	if (nTokens < MANY) return false;
	let nMarks = 0;
	for (const { facts } of paragraphs) {
		for (const { kind } of facts.tokens) if (kind === 'mark') nMarks += 1;
	}
	return MANY <= nMarks && MOST * nTokens < nMarks;
}

/** A broken file as an article: paragraphs, and nothing found in them. */
export const rubble = (text: string, paragraphs: readonly Paragraph[], lang: LanguagePack): Article =>
	Object.freeze({
		text,
		lang: lang.id,
		paragraphs,
		blocks: plainBlocks(paragraphs),
		marks: [],
		quotations: [],
		prevailing: undefined,
		mentions: [],
		entities: [],
		quotes: [],
		isInterview: false,
		speakers: [],
		repeatedSentences: [],
	});
