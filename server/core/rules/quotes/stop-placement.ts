import type { Report } from '../../model/finding.ts';
import { deletion, insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';

export const stopPlacement = defineRule({
	meta: {
		id: 'quotes/stop-placement',
		title: { de: 'Punkt und Komma am Ende der Anführung', en: 'Full stop and comma at the end of a quotation' },
		why: {
			de: 'Im Englischen setzt AP Punkt und Komma immer vor das schließende Zeichen; Guardian, BBC und Economist setzen sie nach dem Sinn. Ab Werk ausgeschaltet; Redaktionen, die nach AP setzen, schalten die Regel ein.',
			en: 'AP puts full stops and commas always inside the marks; the Guardian, the BBC and the Economist go by sense. Off as shipped; newsrooms that follow AP switch it on.',
		},
		languages: ['en'],
		level: 'off',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			outside: { de: 'Nach AP steht „{stop}“ vor dem schließenden Zeichen.', en: 'AP puts “{stop}” inside the marks.' },
			move: { de: 'Vor das Zeichen setzen', en: 'Move it inside' },
		},
		options: {},
		examples: {
			bad: ['They call it “news”⟦,⟧ and “art”⟦.⟧'],
			good: ['They call it “news,” and “art.”', 'They call it “news”; we do not.'],
		},
	},
	*check(article): Generator<Report<'outside' | 'move'>> {
		for (const { close, quotation } of wholeQuotations(article)) {
			const stop = article.text.charAt(close.end);
			if (quotation.depth !== 0 || (stop !== '.' && stop !== ',')) continue;
			if (/[.,!?…;:—]/u.test(article.text.charAt(close.start - 1))) continue;
			const at = { start: close.end, end: close.end + 1 };
			const edits = [insertion(close.start, stop), deletion(at)];
			yield {
				message: 'outside',
				at,
				data: { stop },
				fixes: [{ kind: 'safe', title: 'move', preferred: true, edits }],
			};
		}
	},
});
