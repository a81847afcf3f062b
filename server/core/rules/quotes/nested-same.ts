import type { Report } from '../../model/finding.ts';
import { closingGlyph, INNER, isSingleStyle, openingGlyph } from '../../model/mark-style.ts';
import { deletion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { outerOf, sampleOf, wholeQuotations } from '../support/quotations.ts';

export const nestedSame = defineRule({
	meta: {
		id: 'quotes/nested-same',
		title: { de: 'Gleiche Zeichen ineinander', en: 'Same marks inside each other' },
		why: {
			de: 'Eine Anführung in der Anführung steht in halben Zeichen derselben Art: „… ‚…‘ …“, »… ›…‹ …« (Amtliches Regelwerk § 79, früher § 95; style-guide.europa.eu 5.10). Mit gleichen Zeichen liest man das erste schließende als Ende des ganzen Zitats.',
			en: 'A quotation within a quotation takes the other marks: “… ‘…’ …” (AP, Guardian). With the same marks, the first closing one reads as the end of the whole quotation.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			nested: {
				de: 'Im Zitat stehen die gleichen Zeichen noch einmal; innen gehören {inner} hin.',
				en: 'The same marks appear again inside the quotation; the inner ones should be {inner}.',
			},
			inner: { de: 'Innen {inner} setzen', en: 'Use {inner} inside' },
			remove: { de: 'Innere Anführung aufheben', en: 'Remove the inner marks' },
		},
		options: {},
		examples: {
			bad: ['„Ich habe ⟦„das Ding“⟧ nicht gesehen“, sagte sie.'],
			good: ['„Ich habe ‚das Ding‘ nicht gesehen“, sagte sie.', 'Den »Freund« mochte er »gar nicht«.'],
		},
	},
	*check(article): Generator<Report<'nested' | 'inner' | 'remove'>> {
		for (const whole of wholeQuotations(article)) {
			const { quotation, open, close } = whole;
			if (outerOf(article, whole)?.style !== quotation.style) continue;
			const style = INNER[quotation.style];
			yield {
				message: 'nested',
				at: { start: quotation.start, end: quotation.end },
				data: { inner: sampleOf(style) },
				fixes: [
					{
						kind: 'offer',
						title: 'inner',
						preferred: !isSingleStyle(quotation.style),
						edits: [replacement(open, openingGlyph(style)), replacement(close, closingGlyph(style))],
					},
					{ kind: 'offer', title: 'remove', edits: [deletion(open), deletion(close)] },
				],
			};
		}
	},
});
