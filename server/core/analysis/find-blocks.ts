import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/block.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { lineBeginnings } from '../names/style-book/line-beginnings.ts';
import type { Steps } from '../text/steps.ts';
import { findBody } from './blocks/find-body.ts';
import { findRepeats } from './blocks/find-repeats.ts';
import { judgeLines } from './blocks/judge-lines.ts';
import { type Judgement, PLAIN } from './blocks/judgement.ts';
import { readLines } from './blocks/line.ts';

/** Tells what each paragraph is: headline, caption, credit, furniture of the page, or the article itself. */
export function* findBlocks(
	paragraphs: readonly Paragraph[],
	lang: LanguagePack,
	belongs: readonly string[] = [],
): Steps<Block[]> {
	const lines = yield* readLines(paragraphs, lang);
	const repeats = findRepeats(lines);
	yield;
	const body = findBody(lines, repeats.count);
	yield;
	const judgements = judgeLines(lines, repeats, body, { lexicon: lang.blocks, isCopy: lineBeginnings(belongs) });
	return blocksOf(paragraphs, judgements);
}

/** The same for a text that nothing is known of: every line a paragraph. */
export const plainBlocks = (paragraphs: readonly Paragraph[]): Block[] => blocksOf(paragraphs, []);

const blocksOf = (paragraphs: readonly Paragraph[], judgements: readonly Judgement[]): Block[] =>
	paragraphs.map(({ start, end, index }) => {
		const { kind, sure, sort, reasons, partner, repeats } = judgements[index] ?? PLAIN;
		return { start, end, paragraph: index, kind, sure, sort, reasons, partner, repeats };
	});
