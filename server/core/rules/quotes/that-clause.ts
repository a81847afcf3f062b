import type { LanguagePack } from '../../lang/pack.ts';
import type { Report } from '../../model/finding.ts';
import type { Mark } from '../../model/mark.ts';
import { startsUpper } from '../../text/chars.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';
import { lineBefore, lineBehind } from '../support/same-line.ts';

export const thatClause = defineRule({
	meta: {
		id: 'quotes/that-clause',
		title: { de: '„dass“ vor Worten, die kein Satz sind', en: '“dass” before words that are no clause' },
		why: {
			de: 'Nach `sagte, dass` folgt ein Nebensatz mit gebeugtem Verb am Ende. `sagte, dass „ein Vorwand für einen Angriff“.` ist zerschnitten: Es fehlt, was mit dem Vorwand ist (Amtliches Regelwerk 2006 § 74: der Nebensatz).',
			en: 'In German `dass` leads to a clause with its verb at the end (official rules 2006, § 74). Where only a phrase is quoted after it, part of the sentence was lost in cutting or translation.',
		},
		languages: ['de'],
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			noClause: {
				de: 'Nach „{word}“ fehlt dem Zitat das Verb; der Satz ist zerschnitten.',
				en: 'The quoted words after “{word}” have no verb; part of the sentence is missing.',
			},
			colon: { de: 'Mit Doppelpunkt statt „{word}“ anschließen', en: 'Use a colon instead of “{word}”' },
		},
		options: {},
		examples: {
			bad: [
				'Er sagte, ⟦dass „ein Vorwand für den Angriff“⟧.',
				'Er sagte, ⟦dass „ein Vorwand, da Russland den Angriff plant“⟧.',
			],
			good: ['Er sagte, dass „ein Vorwand gesucht wird“.', 'Er sagte, dass „ein Vorwand“ gesucht werde.'],
		},
	},
	*check(article, { lang }): Generator<Report<'noClause' | 'colon'>> {
		const word = lang.marks.thatWord;
		if (word === undefined) return;
		const { text } = article;
		for (const { quotation, open, close } of wholeQuotations(article)) {
			const before = open.start - word.length - 1;
			if (text.slice(before, open.start) !== `${word} ` || !endsSentence(text, close)) continue;
			const words = text.slice(quotation.content.start, quotation.content.end);
			if (isClause(words, lang)) continue;
			const led = lineBefore(text, before, 3);
			if (led === '') continue;
			const comma = /,\s*$/u.exec(led);
			const from = comma === null ? before : before - comma[0].length;
			yield {
				message: 'noClause',
				at: { start: before, end: close.end },
				data: { word },
				fixes: [{ kind: 'offer', title: 'colon', edits: [replacement({ start: from, end: open.start }, ': ')] }],
			};
		}
	},
});

const endsSentence = (text: string, close: Mark): boolean =>
	/^(?:[.!?]|$)/u.test(lineBehind(text, close.end, 1)) || /[.!?]/u.test(text[close.start - 1] ?? '');

/**
 * True if the words may hold the verb that `dass` waits for. Clauses that bring their own conjunction (`da Russland …
 * plant`) are left out; what remains must not end in a noun or a number. Silent for anything it cannot judge, so it
 * misses phrases that end in an adjective or adverb (`dass „die Lage sehr ernst“.`).
 */
function isClause(words: string, { marks }: LanguagePack): boolean {
	const parts = words.split(/,\s+/u);
	const main = parts.filter((part, index) => index === 0 || !marks.subordinators.has(firstWord(part)));
	const last = /([\p{L}\p{M}\p{N}-]+)[.!?]?$/u.exec(main.at(-1) ?? '')?.[1] ?? '';
	return last === '' || !(startsUpper(last) || /^\p{N}/u.test(last));
}

const firstWord = (part: string): string => (/^[\p{L}\p{M}]+/u.exec(part)?.[0] ?? '').toLowerCase();
