import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { findSaying } from './find-saying.ts';
import { type Candidate, scanMarks } from './scan-marks.ts';

/** A paragraph with its candidates: those of the article from `first` to `end`, exclusive. */
export interface MarkLine {
	readonly paragraph: Paragraph;
	readonly first: number;
	readonly end: number;
}

/** Adds the candidates of a paragraph to those of the paragraphs before it. */
export function lineOf(paragraph: Paragraph, lang: MarkConventions, candidates: Candidate[]): MarkLine {
	const first = candidates.length;
	if (isProse(paragraph)) scanMarks(paragraph, lang, candidates);
	return { paragraph, first, end: candidates.length };
}

/** Offset in the article of the last words of saying in a paragraph, behind which a quotation hardly goes on; -1 if there are none. */
export const lastSaying = (paragraph: Paragraph, lang: MarkConventions): number =>
	findSaying(paragraph, paragraph.facts.tokens, lang).at(-1) ?? -1;

/** So many marks in one paragraph are looked at twice… */
const MANY = 400;
/** …and if they are more than this part of its tokens, it is a pattern or a broken file. */
const MOST = 0.3;

/** False for code, and for a paragraph of hardly anything but marks: there is nothing to quote in it, and a million of them would take long. */
function isProse({ facts, isCode }: Paragraph): boolean {
	if (isCode) return false;
	if (facts.tokens.length < MANY) return true;
	let n = 0;
	for (const { kind } of facts.tokens) if (kind === 'mark') n += 1;
	return n < MANY || n < MOST * facts.tokens.length;
}
