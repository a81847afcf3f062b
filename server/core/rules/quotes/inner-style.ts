import type { Report } from '../../model/finding.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { closingGlyph, INNER, isSingleStyle, openingGlyph } from '../../model/mark-style.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { isPure, outerOf, sampleOf, wholeQuotations } from '../support/quotations.ts';

export const innerStyle = defineRule({
	meta: {
		id: 'quotes/inner-style',
		title: { de: 'Innere Zeichen passen nicht', en: 'Inner marks do not match' },
		why: {
			de: 'Im Zitat stehen halbe Zeichen derselben Art: ‚…‘ in „…“, ›…‹ in »…«, ‹…› in «…» (Amtliches Regelwerk § 79, früher § 95; style-guide.europa.eu 5.10). Andere verraten, dass das Innere aus einem fremden System stammt.',
			en: 'Inside a quotation stand the other marks of the same kind: ‘…’ in “…” and “…” in ‘…’ (AP; Guardian: quotations within quotations). Others show that the words were pasted from another system.',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			other: {
				de: 'In {outer} gehören {inner}, hier steht {here}.',
				en: 'Inside {outer} the marks should be {inner}; here they are {here}.',
			},
			replace: { de: 'Innen {inner} setzen', en: 'Use {inner} inside' },
		},
		options: {},
		examples: {
			bad: ['„Er rief ⟦»Halt«⟧ und lief“, sagte sie.', '“He cried ⟦"stop"⟧ and ran,” she said.'],
			good: ['„Er rief ‚Halt‘ und lief“, sagte sie.', '"Er rief ‚Halt‘ und lief", sagte sie.'],
		},
	},
	*check(article): Generator<Report<'other' | 'replace'>> {
		for (const whole of wholeQuotations(article)) {
			const outer = outerOf(article, whole)?.style;
			if (outer === undefined || !isOdd(outer, whole.quotation.style) || !isPure(whole)) continue;
			const inner = INNER[outer];
			const { quotation, open, close } = whole;
			// Straight single marks may be two apostrophes after all.
			const isStraight = quotation.style === "''";
			const edits = [replacement(open, openingGlyph(inner)), replacement(close, closingGlyph(inner))];
			yield {
				message: 'other',
				at: { start: quotation.start, end: quotation.end },
				data: { outer: sampleOf(outer), inner: sampleOf(inner), here: sampleOf(quotation.style) },
				fixes: [
					{
						kind: isStraight ? 'offer' : 'safe',
						title: 'replace',
						data: { inner: sampleOf(inner) },
						preferred: true,
						edits,
					},
				],
				...(isStraight ? { level: 'hint' } : {}),
			};
		}
	},
});

/** The same marks once more are another rule’s; inside straight ones any single marks will do. */
function isOdd(outer: MarkStyle, inner: MarkStyle): boolean {
	if (inner === outer || inner === INNER[outer]) return false;
	return outer !== '""' || !isSingleStyle(inner);
}
