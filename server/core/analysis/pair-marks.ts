import type { LanguagePack } from '../lang/pack.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { buildQuotations } from './marks/build-quotations.ts';
import { lineOf } from './marks/mark-line.ts';
import { likelyStyle } from './marks/prevailing.ts';
import { readMarks } from './marks/read-marks.ts';
import type { Candidate } from './marks/scan-marks.ts';

/**
 * Finds every quotation mark of the article and pairs it, in the article's own prevailing style: candidates are
 * gathered paragraph by paragraph, read all together at the lowest price, and built into quotations.
 */
export function pairMarks(paragraphs: readonly Paragraph[], pack: LanguagePack): MarkFacts {
	const lang = pack.marks;
	const candidates: Candidate[] = [];
	const lines = paragraphs.map((paragraph) => lineOf(paragraph, lang, candidates));
	const likely = likelyStyle(candidates, lang);
	const readings = readMarks(lines, candidates, { lang, likely });
	return buildQuotations(paragraphs, candidates, readings, likely, pack);
}
