import type { LanguagePack } from '../../lang/pack.ts';
import type { Mark, MarkFacts, Quotation } from '../../model/mark.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { lastSaying, lineOf } from '../marks/mark-line.ts';
import { SHORT } from '../marks/read-marks.ts';
import type { Candidate } from '../marks/scan-marks.ts';
import { type Change, moved, stretchOf } from './change.ts';

/**
 * The marks of the article after a keystroke, from those before it: they are read the same as long as the paragraph has
 * the same marks beside the same kinds of neighbours. Undefined where that is not so, or where a quotation of the
 * paragraph lacks a mark, whose place is then guessed from the words.
 */
export function carryMarks(last: MarkFacts, change: Change, lang: LanguagePack): MarkFacts | undefined {
	const old: Candidate[] = [];
	const now: Candidate[] = [];
	lineOf(change.before, lang.marks, old);
	lineOf(change.after, lang.marks, now);
	if (!areAlike(old, now) || shapeOf(change.before, old, lang) !== shapeOf(change.after, now, lang)) return undefined;
	const isBroken = ({ open, close, firstParagraph, lastParagraph }: Quotation) =>
		(open === undefined || close === undefined) && firstParagraph <= change.index && change.index <= lastParagraph;
	if (last.quotations.some(isBroken)) return undefined;
	const marks = carriedMarks(last.marks, now, change);
	return {
		marks,
		quotations: last.quotations.map((one) => carriedQuotation(one, marks, change)),
		prevailing: last.prevailing,
	};
}

const areAlike = (a: readonly Candidate[], b: readonly Candidate[]): boolean =>
	a.length === b.length && a.every((one, index) => isAlike(one, b[index]));

const isAlike = (a: Candidate, b: Candidate | undefined): boolean =>
	a.glyph === b?.glyph &&
	a.before === b.before &&
	a.after === b.after &&
	a.opensPart === b.opensPart &&
	// The words beside a mark tell apostrophes apart, and double marks are none.
	(!a.shape.isSingle || (a.wordBefore === b.wordBefore && a.wordAfter === b.wordAfter));

/** What tells whether a quotation goes on behind the paragraph: its length, and what stands before its words of saying. */
function shapeOf(paragraph: Paragraph, candidates: readonly Candidate[], lang: LanguagePack): string {
	const { start, end } = paragraph;
	const saying = lastSaying(paragraph, lang.marks);
	const nBefore = saying < 0 ? -1 : candidates.filter((one) => one.start < saying).length;
	const nFar = candidates.filter((one) => SHORT <= end - one.start).length;
	return `${nBefore} ${nFar} ${end - start < SHORT}`;
}

function carriedMarks(marks: readonly Mark[], now: readonly Candidate[], { index, delta }: Change): Mark[] {
	const [first, last] = stretchOf(marks, index);
	return marks.map((mark, at) => {
		if (at < first) return mark;
		const { start, end } = at < last ? (now[at - first] ?? mark) : moved(mark, delta);
		return { start, end, glyph: mark.glyph, role: mark.role, paragraph: mark.paragraph };
	});
}

function carriedQuotation(one: Quotation, marks: readonly Mark[], { index, delta }: Change): Quotation {
	if (one.lastParagraph < index) return one;
	const { open, close, style, depth, parent, firstParagraph, lastParagraph } = one;
	const opening = open === undefined ? undefined : marks[open];
	const closing = close === undefined ? undefined : marks[close];
	const by = firstParagraph <= index ? 0 : delta;
	const start = opening?.start ?? one.start + by;
	const end = closing?.end ?? one.end + by;
	return {
		start,
		end,
		open,
		close,
		style,
		depth,
		parent,
		firstParagraph,
		lastParagraph,
		content: {
			start: opening?.end ?? one.content.start + by,
			end: closing?.start ?? one.content.end + by,
		},
		guesses: by === 0 || one.guesses.length === 0 ? one.guesses : one.guesses.map((at) => at + by),
	};
}
