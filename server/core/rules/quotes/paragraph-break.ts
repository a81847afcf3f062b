import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { Quotation } from '../../model/mark.ts';
import { closingGlyph, openingGlyph } from '../../model/mark-style.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { insertion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wordAt } from '../support/quotations.ts';

type Message = 'broken' | 'join' | 'reopen' | 'forgotten' | 'close';

export const paragraphBreak = defineRule({
	meta: {
		id: 'quotes/paragraph-break',
		title: { de: 'Zitat über einen Absatz hinweg', en: 'Quotation across a paragraph break' },
		why: {
			de: 'Reicht ein Zitat über einen Absatz, beginnt jeder neue Absatz mit einem öffnenden Zeichen; sonst ist mitten im Text nicht zu sehen, dass noch zitiert wird (AP, running quotations; im Deutschen üblich, nicht vorgeschrieben). Oft ist nur ein Zeilenumbruch ins Zitat geraten. Nennt jeder der beiden Absätze seinen Sprecher, fehlt wohl ein schließendes Zeichen.',
			en: 'When a quotation runs on, each new paragraph starts with an opening mark and only the last one closes (AP, running quotations). Often a line break merely slipped into the quotation. In German, where both paragraphs name a speaker, a closing mark is probably missing.',
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
			forgotten: {
				de: 'Hier fehlt wohl das schließende Zeichen, denn der nächste Absatz beginnt mit einem öffnenden.',
				en: 'The closing mark is probably missing here, since the next paragraph begins with an opening one.',
			},
			close: { de: 'Absatz mit {glyph} schließen', en: 'End the paragraph with {glyph}' },
			join: { de: 'Absätze verbinden', en: 'Join the paragraphs' },
			reopen: { de: 'Absatz mit {glyph} beginnen', en: 'Start the paragraph with {glyph}' },
		},
		options: {},
		examples: {
			bad: [
				'Sie sagte: „Das ist das eine.\n\n⟦Das⟧ ist das andere.“',
				'Die Wirtin sagte: „Wir öffnen ⟦morgen.⟧\n\n„Ich komme“, sagte der Koch.',
			],
			good: [
				'Sie sagte: „Das ist das eine.\n\n„Das ist das andere.“',
				'Sie sagte: „Das ist das eine. Das ist das andere.“',
			],
		},
	},
	*check(article, { lang }): Generator<Report<Message>> {
		const long = article.quotations.filter(
			({ firstParagraph, lastParagraph, depth }) => firstParagraph < lastParagraph && depth === 0,
		);
		const [only] = long;
		if (only === undefined) return;
		const isSet = lineBreaks(article);
		for (const quotation of long) if (!isSet(quotation)) yield* breaksIn(article, quotation);
		if (1 < long.length || lang.marks.reopensParagraphs) return;
		if (areTwo(article, only, lang)) yield forgotten(article, only);
	},
});

/**
 * Tells of a quotation whether its lines were broken on purpose: in a text copied from a PDF or an e-mail each line
 * breaks within its sentence, and verses are short and begin with a capital.
 */
function lineBreaks({ paragraphs }: Article): (quotation: Quotation) => boolean {
	const isTight = (index: number) => paragraphs[index]?.nBlankLinesBefore === 0;
	const textAt = (index: number) => paragraphs[index]?.facts.text ?? '';
	const goesOn = (index: number) => isTight(index) && !/[.:!?…“”"»«]$/u.test(textAt(index - 1).slice(-1));
	const nTight = paragraphs.filter((_, index) => isTight(index)).length;
	const nOn = paragraphs.filter((_, index) => goesOn(index)).length;
	const isWrapped = 3 < nOn && nTight < 2 * nOn;
	return ({ firstParagraph, lastParagraph }) => {
		const within = paragraphs.slice(firstParagraph + 1, lastParagraph + 1);
		if (!within.every(({ index }) => isTight(index))) return false;
		if (isWrapped) return true;
		const isShort = ({ facts: { text } }: Paragraph) => text.length < LONGEST_VERSE;
		return 1 < within.length && within.every((line) => isShort(line) && /^\p{Lu}/u.test(line.facts.text));
	};
}

const LONGEST_VERSE = 60;

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

/**
 * Two quotations rather than one that runs on: a colon leads to the first, and words of saying follow the second in
 * the very next paragraph, with a name. Whoever goes on with one speaker writes `sagte sie` there or nothing.
 */
function areTwo({ text, marks }: Article, { open, close, ...lines }: Quotation, lang: LanguagePack): boolean {
	const [opening, closing] = [marks[open ?? -1], marks[close ?? -1]];
	if (opening === undefined || closing === undefined || lines.firstParagraph + 1 < lines.lastParagraph) return false;
	if (marks[(open ?? 0) + 1]?.role !== 'reopen') return false;
	const isLedTo = /:\s?$/u.test(text.slice(Math.max(0, opening.start - 2), opening.start));
	if (!isLedTo || text[closing.end] !== ',') return false;
	const said = wordAt(text, closing.end + 1);
	if (!lang.marks.saying.has(said) || lang.marks.sayingParticles.has(said)) return false;
	return !lang.marks.pronouns.has(wordAt(text, text.indexOf(' ', closing.end + 2)));
}

/** Asks at the last word of the first paragraph. */
function forgotten({ paragraphs }: Article, { firstParagraph, style }: Quotation): Report<Message> {
	const { start, end, facts } = paragraphs[firstParagraph] ?? { start: 0, end: 0, facts: { text: '' } };
	const last = /[^\s]{1,40}$/u.exec(facts.text.slice(-40))?.index ?? 0;
	const glyph = closingGlyph(style);
	const at = { start: Math.max(start, end - 40) + last, end };
	return {
		message: 'forgotten',
		at,
		fixes: [{ kind: 'offer', title: 'close', data: { glyph }, preferred: true, edits: [insertion(end, glyph)] }],
	};
}
