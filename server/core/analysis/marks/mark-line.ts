import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { findSaying } from './find-saying.ts';
import type { MarkLine } from './read-marks.ts';
import { scanMarks } from './scan-marks.ts';

/** What a paragraph gives to the reading of all marks: its candidates, and where its last words of saying stand. */
export const lineOf = (paragraph: Paragraph, lang: MarkConventions): Omit<MarkLine, 'first'> => ({
	candidates: isProse(paragraph) ? scanMarks(paragraph, lang) : [],
	start: paragraph.start,
	end: paragraph.end,
	lastSaying: () => findSaying(paragraph, paragraph.facts.tokens, lang).at(-1) ?? -1,
});

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
