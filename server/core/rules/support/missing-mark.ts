import type { Article } from '../../model/article.ts';
import type { Fix } from '../../model/finding.ts';
import type { Mark, Quotation } from '../../model/mark.ts';
import { closingGlyph, openingGlyph } from '../../model/mark-style.ts';
import { deletion, insertion } from '../../text/edit.ts';

/** So many broken marks of one paragraph are shown; more of them tell an editor nothing new. */
export const MOST_IN_PARAGRAPH = 10;

/** Ways to mend a quotation that lacks a mark: put it where it may belong, or take the lonely one away. */
export function missingMarkFixes({ text }: Article, quotation: Quotation, mark: Mark): Fix<'insert' | 'remove'>[] {
	const isClosing = quotation.close === undefined;
	const glyph = isClosing ? closingGlyph(quotation.style) : openingGlyph(quotation.style);
	const fixes = quotation.guesses.map((at, index): Fix<'insert' | 'remove'> => {
		const words = isClosing
			? text.slice(Math.max(mark.end, at - 25), at)
			: text.slice(at, Math.min(mark.start, at + 25));
		return {
			kind: 'offer',
			title: 'insert',
			data: { words: isClosing ? `${shorten(words, 'end')}${glyph}` : `${glyph}${shorten(words, 'start')}` },
			preferred: index === 0,
			edits: [insertion(at, glyph)],
		};
	});
	const remove: Fix<'insert' | 'remove'> = {
		kind: 'offer',
		title: 'remove',
		data: { glyph: mark.glyph },
		edits: [deletion(mark)],
	};
	// `„„So“`, `„So““`: typed twice.
	const isTwin = text[mark.end] === mark.glyph || text[mark.start - 1] === mark.glyph;
	return isTwin ? [{ preferred: true, ...remove }] : [...fixes, remove];
}

/** The words around the place, cut at a blank, so that the editor can tell the offers apart. */
function shorten(words: string, near: 'start' | 'end'): string {
	const flat = words.replaceAll(/\s/gu, ' ');
	if (flat.length < 25) return flat;
	return near === 'end' ? `… ${flat.slice(flat.indexOf(' ') + 1)}` : `${flat.slice(0, flat.lastIndexOf(' '))} …`;
}
