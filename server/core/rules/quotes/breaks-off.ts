import type { Report } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';
import { lineBehind } from '../support/same-line.ts';

export const breaksOff = defineRule({
	meta: {
		id: 'quotes/breaks-off',
		title: { de: 'Zitat bricht ab', en: 'Quotation breaks off' },
		why: {
			de: 'Ein zitierter Satz, der mit „und“, „dass“ oder „eine“ endet, ist beim Kürzen oder Übersetzen abgeschnitten worden. Wer absichtlich abbricht, setzt Auslassungspunkte (Amtliches Regelwerk 2006 § 99).',
			en: 'A quoted sentence that ends with “and”, “because” or “the” was cut off while editing. A deliberate break takes an ellipsis (AP).',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'none',
		messages: {
			breaks: { de: 'Das Zitat bricht nach „{word}“ ab.', en: 'The quotation breaks off after “{word}”.' },
		},
		options: {},
		examples: {
			bad: ['„Wir warten, weil der Rat noch nicht tagt ⟦und⟧“, sagte sie.'],
			good: ['„Wir warten, weil der Rat noch nicht tagt und …“, sagte sie.', 'Das Wort „und“ fehlt.'],
		},
	},
	*check(article, { lang }): Generator<Report<'breaks'>> {
		const { text } = article;
		for (const { quotation, close } of wholeQuotations(article)) {
			const words = text.slice(Math.max(quotation.content.start, close.start - 60), close.start);
			const word = words.slice(words.lastIndexOf(' ') + 1).replace(/[.,]$/u, '');
			if (!lang.marks.cannotEnd.has(word) || words.split(' ').length < 3 || goesOn(text, close.end)) continue;
			const end = close.start - (/[.,]$/u.test(words) ? 1 : 0);
			yield { message: 'breaks', at: { start: end - word.length, end }, data: { word } };
		}
	},
});

/** `eine „sehr“ lange Rede`: quoted words inside a sentence may end anywhere; only a stop or comma ends the quotation. */
const goesOn = (text: string, end: number): boolean => !/^(?:[.,!?]|$)/u.test(lineBehind(text, end, 1));
