import type { Report } from '../../model/finding.ts';
import { deletion, insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';

export const commaInside = defineRule({
	meta: {
		id: 'quotes/comma-inside',
		title: { de: 'Komma vor dem schließenden Zeichen', en: 'Comma before the closing mark' },
		why: {
			de: 'Das Komma zwischen Zitat und Begleitsatz gehört zum Begleitsatz und steht hinter dem schließenden Zeichen: `„…“, sagte sie` (Amtliches Regelwerk 2006 §§ 90, 93). `…,“ sagte sie` ist amerikanische Setzung, meist aus einer Übersetzung übrig.',
			en: 'In German the comma between quotation and attribution stands after the closing mark: `„…“, sagte sie` (official rules 2006, §§ 90, 93). Before it, it is left over from an American text.',
		},
		languages: ['de'],
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			inside: {
				de: 'Das Komma gehört hinter das schließende Anführungszeichen.',
				en: 'The comma belongs after the closing quotation mark.',
			},
			move: { de: 'Komma hinter das Zeichen setzen', en: 'Move the comma after the mark' },
		},
		options: {},
		examples: {
			bad: ['„Das reicht⟦,“⟧ sagte sie.'],
			good: ['„Das reicht“, sagte sie.', '„Das reicht, sage ich“, sagte sie.'],
		},
	},
	*check(article): Generator<Report<'inside' | 'move'>> {
		const { text } = article;
		for (const { open, close } of wholeQuotations(article)) {
			const comma = open.end + text.slice(open.end, close.start).trimEnd().length - 1;
			if (text[comma] !== ',' || comma <= open.end || /[.,;:!?]/u.test(text[comma - 1] ?? '')) continue;
			const isThere = /^[,.;:!?]/u.test(text.slice(close.end, close.end + 1));
			const move = [deletion({ start: comma, end: comma + 1 }), ...(isThere ? [] : [insertion(close.end, ',')])];
			yield {
				message: 'inside',
				at: { start: comma, end: close.end },
				fixes: [{ kind: 'safe', title: 'move', preferred: true, edits: move }],
			};
		}
	},
});
