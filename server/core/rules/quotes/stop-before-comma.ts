import type { Report } from '../../model/finding.ts';
import { deletion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';
import { endsShortened } from '../support/stops.ts';

export const stopBeforeComma = defineRule({
	meta: {
		id: 'quotes/stop-before-comma',
		title: { de: 'Punkt im Zitat vor dem Komma', en: 'Full stop in the quotation before the comma' },
		why: {
			de: 'Ein zitierter Satz verliert seinen Punkt, wenn der Begleitsatz folgt: `„…“, sagte sie`, nie `….“, sagte sie` (Amtliches Regelwerk 2006 § 92). Frage- und Ausrufezeichen bleiben.',
			en: 'A quoted sentence gives up its full stop when the attribution follows: `…,” she said` (AP), never `….”, she said`.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			stop: {
				de: 'Vor dem Komma des Begleitsatzes entfällt der Punkt im Zitat.',
				en: 'No full stop inside the quotation where a comma follows it.',
			},
			remove: { de: 'Punkt löschen', en: 'Delete the full stop' },
			american: { de: 'Komma statt Punkt ins Zitat setzen', en: 'Put the comma inside instead' },
		},
		options: {},
		examples: {
			bad: ['„Das reicht⟦.⟧“, sagte sie.', '“That will do⟦.⟧”, she said.'],
			good: ['„Das reicht“, sagte sie.', '„Das reicht?“, fragte sie.', '„Das kostet 10 Mio.“, sagte sie.'],
		},
	},
	*check(article, { lang }): Generator<Report<'stop' | 'remove' | 'american'>> {
		const { text } = article;
		for (const { open, close } of wholeQuotations(article)) {
			const stop = close.start - 1;
			if (text[stop] !== '.' || text[close.end] !== ',' || stop <= open.end) continue;
			if (endsShortened(text, stop, lang)) continue;
			const at = { start: stop, end: close.start };
			const american = [replacement(at, ','), deletion({ start: close.end, end: close.end + 1 })];
			const remove = { kind: 'safe', title: 'remove', preferred: true, edits: [deletion(at)] } as const;
			yield {
				message: 'stop',
				at,
				fixes: lang.marks.commaInside
					? [{ kind: 'safe', title: 'american', preferred: true, edits: american }]
					: [remove],
			};
		}
	},
});
