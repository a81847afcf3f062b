import type { Report } from '../../model/finding.ts';
import { deletion, insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';

export const stopPlacement = defineRule({
	meta: {
		id: 'quotes/stop-placement',
		title: { de: 'Punkt und Komma am Ende der Anführung', en: 'Full stop and comma at the end of a quotation' },
		why: {
			de: 'Im Englischen setzt AP Punkt und Komma immer vor das schließende Zeichen; Guardian, BBC und Economist setzen sie nach dem Sinn. Geprüft wird nur, wenn das Haus sich festgelegt hat.',
			en: 'AP puts full stops and commas always inside the marks; the Guardian, the BBC and the Economist go by sense. Checked only if the house has made up its mind.',
		},
		languages: ['en'],
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			outside: { de: 'Nach AP steht „{stop}“ vor dem schließenden Zeichen.', en: 'AP puts “{stop}” inside the marks.' },
			move: { de: 'Vor das Zeichen setzen', en: 'Move it inside' },
		},
		options: {
			punctuation: {
				default: 'sense' as string,
				doc: {
					de: '`sense` = nach dem Sinn (nicht geprüft), `ap` = Punkt und Komma immer innen.',
					en: '`sense` = by sense (not checked), `ap` = full stops and commas always inside.',
				},
			},
		},
		examples: { bad: [], good: ['It is called “news”.', 'It is called “news.”'] },
	},
	*check(article, { options }): Generator<Report<'outside' | 'move'>> {
		if (options.punctuation !== 'ap') return;
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
