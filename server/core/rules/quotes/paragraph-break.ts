import type { Article } from '../../model/article.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { Quotation } from '../../model/mark.ts';
import { openingGlyph } from '../../model/mark-style.ts';
import { insertion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';

type Message = 'broken' | 'join' | 'reopen';

export const paragraphBreak = defineRule({
	meta: {
		id: 'quotes/paragraph-break',
		title: { de: 'Zitat über einen Absatz hinweg', en: 'Quotation across a paragraph break' },
		why: {
			de: 'Reicht ein Zitat über einen Absatz, beginnt jeder neue Absatz mit einem öffnenden Zeichen; sonst ist mitten im Text nicht zu sehen, dass noch zitiert wird (AP, running quotations; im Deutschen üblich, nicht vorgeschrieben). Oft ist nur ein Zeilenumbruch ins Zitat geraten.',
			en: 'When a quotation runs on, each new paragraph starts with an opening mark and only the last one closes (AP, running quotations). Often a line break merely slipped into the quotation.',
		},
		languages: 'all',
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			broken: {
				de: 'Das Zitat geht hier weiter, ohne dass der Absatz es zeigt.',
				en: 'The quotation goes on here, but the paragraph does not show it.',
			},
			join: { de: 'Absätze verbinden', en: 'Join the paragraphs' },
			reopen: { de: 'Absatz mit {glyph} beginnen', en: 'Start the paragraph with {glyph}' },
		},
		options: {},
		examples: {
			bad: ['Sie sagte: „Das ist das eine.\n\n⟦Das⟧ ist das andere.“'],
			good: [
				'Sie sagte: „Das ist das eine.\n\n„Das ist das andere.“',
				'Sie sagte: „Das ist das eine. Das ist das andere.“',
			],
		},
	},
	*check(article): Generator<Report<Message>> {
		for (const quotation of article.quotations) {
			if (quotation.firstParagraph === quotation.lastParagraph || quotation.depth !== 0) continue;
			yield* breaksIn(article, quotation);
		}
	},
});

function* breaksIn({ text, paragraphs, marks }: Article, quotation: Quotation): Generator<Report<Message>> {
	const reopened = new Set<number>();
	for (let at = (quotation.open ?? 0) + 1; at < (quotation.close ?? 0); at += 1) {
		const mark = marks[at];
		if (mark?.role === 'reopen') reopened.add(mark.paragraph);
	}
	for (let index = quotation.firstParagraph + 1; index <= quotation.lastParagraph; index += 1) {
		const paragraph = paragraphs[index];
		const before = paragraphs[index - 1];
		if (paragraph === undefined || before === undefined || reopened.has(index)) continue;
		const first = /^[^\s]{1,40}/u.exec(paragraph.facts.text)?.[0] ?? '';
		const fixes: Fix<Message>[] = [
			{
				kind: 'offer',
				title: 'join',
				preferred: true,
				edits: [replacement({ start: before.end, end: paragraph.start }, ' ')],
			},
			{
				kind: 'offer',
				title: 'reopen',
				data: { glyph: openingGlyph(quotation.style) },
				edits: [insertion(paragraph.start, openingGlyph(quotation.style))],
			},
		];
		const end = Math.min(paragraph.start + first.length, quotation.end, text.length);
		yield { message: 'broken', at: { start: paragraph.start, end }, fixes };
	}
}
