import type { LanguagePack } from '../lang/pack.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { buildQuotations } from './marks/build-quotations.ts';
import { findSaying } from './marks/find-saying.ts';
import { likelyStyle } from './marks/prevailing.ts';
import { type MarkLine, readMarks } from './marks/read-marks.ts';
import { type Candidate, scanMarks } from './marks/scan-marks.ts';

/**
 * Finds every quotation mark of the article and pairs it, in the article's own prevailing style: candidates are
 * gathered paragraph by paragraph, read all together at the lowest price, and built into quotations.
 */
export function pairMarks(paragraphs: readonly Paragraph[], pack: LanguagePack): MarkFacts {
	const lang = pack.marks;
	const candidates: Candidate[] = [];
	const lines: MarkLine[] = [];
	for (const paragraph of paragraphs) {
		const own = isProse(paragraph) ? scanMarks(paragraph, lang) : [];
		lines.push({
			first: candidates.length,
			candidates: own,
			start: paragraph.start,
			end: paragraph.end,
			lastSaying: () => findSaying(paragraph, paragraph.facts.tokens, lang).at(-1) ?? -1,
		});
		for (const candidate of own) candidates.push(candidate);
	}
	const likely = likelyStyle(candidates, lang);
	const readings = readMarks(lines, { lang, likely }, candidates.length);
	return buildQuotations(paragraphs, candidates, readings, likely, pack);
}

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
