import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Mark } from '../../model/mark.ts';
import { deletion } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { MOST_IN_PARAGRAPH, missingMarkFixes } from '../support/missing-mark.ts';

type Message = 'unopened' | 'stray' | 'insert' | 'remove';

export const stray = defineRule({
	meta: {
		id: 'quotes/stray',
		title: { de: 'Einzelnes Anführungszeichen', en: 'Stray quotation mark' },
		why: {
			de: 'Anführungszeichen stehen paarweise (Amtliches Regelwerk § 79, früher § 89). Ein Zeichen ohne Gegenstück ist ein Rest oder der Rand eines Zitats, dessen anderes Zeichen verloren ging.',
			en: 'Quotation marks come in pairs, around the quoted words (usage; for German the official rules, § 79). One without a partner is left over, or it is one end of a quotation whose other mark was lost.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			unopened: {
				de: 'Hier endet eine Anführung, die nirgends beginnt.',
				en: 'A quotation ends here that never began.',
			},
			stray: { de: 'Dieses Anführungszeichen gehört zu keinem Wort.', en: 'This quotation mark belongs to no words.' },
			insert: { de: 'Öffnen: {words}', en: 'Open it: {words}' },
			remove: { de: '{glyph} löschen', en: 'Delete {glyph}' },
		},
		options: {},
		examples: {
			bad: ['Das reicht⟦“⟧, sagte er.', 'Der Rat tagt ⟦“⟧ am Montag.'],
			good: ['„Das reicht“, sagte er.', 'Das Rad misst 26″ und kommt in Marx’ Laden.'],
		},
	},
	*check(article): Generator<Report<Message>> {
		const perParagraph = new Map<number, number>();
		const isNew = ({ paragraph }: Mark): boolean => {
			const n = perParagraph.get(paragraph) ?? 0;
			perParagraph.set(paragraph, n + 1);
			return n < MOST_IN_PARAGRAPH;
		};
		for (const mark of article.marks) {
			if (mark.role === 'stray' && isNew(mark)) yield strayReport(article, mark);
		}
		for (const quotation of article.quotations) {
			const mark = quotation.close === undefined ? undefined : article.marks[quotation.close];
			if (mark === undefined || quotation.open !== undefined || !isNew(mark)) continue;
			const fixes = missingMarkFixes(article, quotation, mark);
			yield { message: 'unopened', at: { start: mark.start, end: mark.end }, fixes };
		}
	},
});

function strayReport(article: Article, mark: Mark): Report<Message> {
	const gap = withBlank(article, mark);
	return {
		message: 'stray',
		at: { start: mark.start, end: mark.end },
		fixes: [{ kind: 'offer', title: 'remove', data: { glyph: mark.glyph }, preferred: true, edits: [deletion(gap)] }],
	};
}

/** The mark with the blank behind it, if there is one before it too; blanks at the ends of a line are none of the paragraph. */
function withBlank({ text, paragraphs }: Article, { start, end, paragraph }: Mark): Span {
	const line = paragraphs[paragraph];
	const isWithin = line !== undefined && line.start < start && end < line.end;
	return isWithin && text[start - 1] === ' ' && text[end] === ' ' ? { start, end: end + 1 } : { start, end };
}
