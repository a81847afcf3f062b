import type { Report } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { MOST_IN_PARAGRAPH, missingMarkFixes } from '../support/missing-mark.ts';

export const unclosed = defineRule({
	meta: {
		id: 'quotes/unclosed',
		title: { de: 'Anführung nicht geschlossen', en: 'Quotation not closed' },
		why: {
			de: 'Anführungszeichen stehen paarweise (Amtliches Regelwerk § 79, früher § 89). Fehlt das schließende, ist nicht mehr zu erkennen, wo die Worte des Zitierten enden und die eigenen anfangen. Geht ein Zitat im nächsten Absatz weiter, darf das schließende Zeichen fehlen, wenn der Absatz mit einem öffnenden beginnt (AP, running quotations).',
			en: 'Quotation marks come in pairs. Where the closing one is missing, nobody can tell where the quoted words end and ours begin. AP allows it only for a running quotation: no closing mark at the end of the paragraph, an opening one at the start of the next.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			unclosed: { de: 'Diese Anführung wird nicht geschlossen.', en: 'This quotation is never closed.' },
			insert: { de: 'Schließen: {words}', en: 'Close it: {words}' },
			remove: { de: '{glyph} löschen', en: 'Delete {glyph}' },
		},
		options: {},
		examples: {
			bad: ['Er sagte: ⟦„⟧Das reicht.', 'Der ⟦„⟧Große Preis wird morgen verliehen.'],
			good: ['Er sagte: „Das reicht.“', '“It rained for days.\n\n“Then it snowed,” she said.'],
		},
	},
	*check(article): Generator<Report<'unclosed' | 'insert' | 'remove'>> {
		const perParagraph = new Map<number, number>();
		for (const quotation of article.quotations) {
			if (quotation.open === undefined || quotation.close !== undefined) continue;
			const mark = article.marks[quotation.open];
			if (mark === undefined) continue;
			const n = perParagraph.get(mark.paragraph) ?? 0;
			perParagraph.set(mark.paragraph, n + 1);
			if (MOST_IN_PARAGRAPH <= n) continue;
			const fixes = missingMarkFixes(article, quotation, mark);
			yield { message: 'unclosed', at: { start: mark.start, end: mark.end }, fixes };
		}
	},
});
