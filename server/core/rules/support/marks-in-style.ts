import type { Article } from '../../model/article.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { closingGlyph, INNER, openingGlyph } from '../../model/mark-style.ts';
import { type Edit, replacement } from '../../text/edit.ts';
import type { Whole } from './quotations.ts';

/** The marks of a quotation in the wanted style, with the single ones inside and those that reopen it. */
export function marksInStyle(
	{ quotations, marks }: Article,
	{ quotation, index, open, close }: Whole,
	wanted: MarkStyle,
): Edit[] {
	const out = [replacement(open, openingGlyph(wanted)), replacement(close, closingGlyph(wanted))];
	for (let at = (quotation.open ?? 0) + 1; at < (quotation.close ?? 0); at += 1) {
		const mark = marks[at];
		if (mark?.role === 'reopen') out.push(replacement(mark, openingGlyph(wanted)));
	}
	for (let at = index + 1; at < quotations.length; at += 1) {
		const inner = quotations[at];
		if (inner === undefined || quotation.end <= inner.start) break;
		const [left, right] = [marks[inner.open ?? -1], marks[inner.close ?? -1]];
		if (inner.style !== INNER[quotation.style] || left === undefined || right === undefined) continue;
		out.push(replacement(left, openingGlyph(INNER[wanted])), replacement(right, closingGlyph(INNER[wanted])));
	}
	return out;
}
