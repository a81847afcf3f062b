import type { LanguagePack } from '../../lang/pack.ts';
import type { Report } from '../../model/finding.ts';
import { deletion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';
import { lineBefore } from '../support/same-line.ts';

type Message = 'doubled' | 'remove';

export const doubleAttribution = defineRule({
	meta: {
		id: 'quotes/double-attribution',
		title: { de: 'Begleitsatz vor und nach dem Zitat', en: 'Attribution before and after the quotation' },
		why: {
			de: 'Ein Begleitsatz genügt: `Sie sagte: „…“` oder `„…“, sagte sie`, nicht beides (Amtliches Regelwerk 2006 §§ 90–93 mit Beispielen).',
			en: 'One attribution is enough: `She said: “…”` or `“…,” she said`, not both (AP, Guardian).',
		},
		languages: 'all',
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			doubled: {
				de: 'Wer spricht, steht schon vor dem Zitat.',
				en: 'The speaker is already named before the quotation.',
			},
			remove: { de: 'Zweiten Begleitsatz streichen', en: 'Delete the second attribution' },
		},
		options: {},
		examples: {
			bad: ['Die Ministerin sagte: „Das reicht“⟦, sagte sie⟧.', 'She said: “That will do,”⟦ she said⟧.'],
			good: ['Die Ministerin sagte: „Das reicht.“', 'Er nannte das Wort: „Halt“, und ging.'],
		},
	},
	*check(article, { lang }): Generator<Report<Message>> {
		const { text } = article;
		for (const { quotation, open, close } of wholeQuotations(article)) {
			if (quotation.firstParagraph !== quotation.lastParagraph) continue;
			if (!endsWithSaying(lineBefore(text, open.start, 60), lang)) continue;
			const rest = text.slice(close.end, close.end + 60);
			const after = lang.marks.commaInside
				? /^ (\p{Ll}+) (\p{Ll}+)(?=\.)/u.exec(rest)
				: /^,? (\p{Ll}+) (\p{Ll}+)(?=\.)/u.exec(rest);
			if (after === null || !isPair(after[1] ?? '', after[2] ?? '', lang)) continue;
			const at = { start: close.end, end: close.end + after[0].length };
			const isComma = text[close.start - 1] === ',';
			const edits = isComma
				? [
						replacement({ start: close.start - 1, end: close.start }, '.'),
						deletion({ start: at.start, end: at.end + 1 }),
					]
				: [deletion(at)];
			yield { message: 'doubled', at, fixes: [{ kind: 'offer', title: 'remove', preferred: true, edits }] };
		}
	},
});

/** `Die Ministerin sagte gestern: ` right before the opening mark. */
function endsWithSaying(before: string, { marks }: LanguagePack): boolean {
	if (!/:\s$/u.test(before.slice(-2))) return false;
	const clause = /([^.!?:]*):\s$/u.exec(before)?.[1] ?? '';
	return clause.split(/\s+/u).some((word) => marks.saying.has(word));
}

const isPair = (first: string, second: string, { marks }: LanguagePack): boolean =>
	(marks.saying.has(first) && marks.pronouns.has(second)) || (marks.pronouns.has(first) && marks.saying.has(second));
