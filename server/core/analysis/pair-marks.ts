import type { LanguagePack } from '../lang/pack.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { buildQuotations } from './marks/build-quotations.ts';
import { lineOf } from './marks/mark-line.ts';
import { likelyStyle } from './marks/prevailing.ts';
import { type MarkLine, readMarks } from './marks/read-marks.ts';
import type { Candidate } from './marks/scan-marks.ts';

/**
 * Finds every quotation mark of the article and pairs it, in the article's own prevailing style: candidates are
 * gathered paragraph by paragraph, read all together at the lowest price, and built into quotations.
 */
export function pairMarks(paragraphs: readonly Paragraph[], pack: LanguagePack): MarkFacts {
	const lang = pack.marks;
	const candidates: Candidate[] = [];
	const lines: MarkLine[] = [];
	for (const paragraph of paragraphs) {
		const line = { first: candidates.length, ...lineOf(paragraph, lang) };
		lines.push(line);
		for (const candidate of line.candidates) candidates.push(candidate);
	}
	if (isRubble(paragraphs, candidates.length)) return { marks: [], quotations: [], prevailing: undefined };
	const likely = likelyStyle(candidates, lang);
	const readings = readMarks(lines, { lang, likely }, candidates.length);
	return buildQuotations(paragraphs, candidates, readings, likely, pack);
}

/** So many marks, and more than this part of the tokens: a broken file. */
const MANY = 20_000;
const MOST = 0.3;

/** True for a whole file of hardly anything but marks, a few in each line. */
function isRubble(paragraphs: readonly Paragraph[], nMarks: number): boolean {
	if (nMarks < MANY) return false;
	const nTokens = paragraphs.reduce((sum, { facts }) => sum + facts.tokens.length, 0);
	return MOST * nTokens < nMarks;
}
