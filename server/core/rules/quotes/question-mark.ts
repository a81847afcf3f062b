import type { Report } from '../../model/finding.ts';
import { insertion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations, wordAt } from '../support/quotations.ts';
import { lineBehind } from '../support/same-line.ts';

export const questionMark = defineRule({
	meta: {
		id: 'quotes/question-mark',
		title: { de: 'Fragezeichen im Zitat fehlt', en: 'Question mark missing in the quotation' },
		why: {
			de: 'Eine zitierte Frage behält ihr Fragezeichen, auch vor dem Begleitsatz: `„Kommst du morgen?“, fragte er.` (Amtliches Regelwerk 2006 § 91).',
			en: 'A quoted question keeps its question mark, and takes no comma besides: `“Are you coming?” he asked.` (AP).',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			missing: { de: 'Wer fragt, setzt ein Fragezeichen.', en: 'A question takes a question mark.' },
			insert: { de: 'Fragezeichen setzen', en: 'Insert the question mark' },
		},
		options: {},
		examples: {
			bad: ['„Was soll das werden⟦“⟧, fragte sie.', '“What is that,⟦”⟧ she asked.'],
			good: ['„Was soll das werden?“, fragte sie.', '„Das frage ich mich auch“, sagte sie.'],
		},
	},
	*check(article, { lang }): Generator<Report<'missing' | 'insert'>> {
		const { text } = article;
		for (const { open, close } of wholeQuotations(article)) {
			if (!lang.marks.questionWords.has(wordAt(text, open.end))) continue;
			const after = /^,? (?:\p{Ll}+ )?(\p{Ll}+)/u.exec(text.slice(close.end, close.end + 50));
			const first = wordAt(text, close.end + (text[close.end] === ',' ? 1 : 0));
			if (!lang.marks.asking.has(first) && !lang.marks.asking.has(after?.[1] ?? '')) continue;
			const words = text.slice(Math.max(open.end, close.start - 200), close.start);
			if (/[?!…]|\.\.$/u.test(words) || INTERRUPTED.test(lineBehind(text, close.end, 90))) continue;
			const isComma = /[,.]$/u.test(words);
			const edit = isComma
				? replacement({ start: close.start - 1, end: close.start }, '?')
				: insertion(close.start, '?');
			yield {
				message: 'missing',
				at: { start: close.start, end: close.end },
				fixes: [{ kind: 'offer', title: 'insert', preferred: true, edits: [edit] }],
			};
		}
	},
});

/** `“Why,” she asked, “do you wait?”`: the question goes on behind the attribution. */
const INTERRUPTED = /^[^.!?„“”"»«]{0,70},\s[„“"»«‘]/u;
