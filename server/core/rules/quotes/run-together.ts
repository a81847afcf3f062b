import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import { deletion, type Edit, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { type Whole, wholeQuotations } from '../support/quotations.ts';

export const runTogether = defineRule({
	meta: {
		id: 'quotes/run-together',
		title: { de: 'Zitat stößt an Zitat', en: 'Quotation runs into quotation' },
		why: {
			de: 'Zwischen zwei Zitaten in einem Absatz steht, wer spricht. Fehlt das, ist entweder der Begleitsatz verloren gegangen, oder ein Zitat wurde (oft beim Übersetzen) in zwei zerschnitten. Spricht eine andere Person, beginnt ein neuer Absatz (AP, Guardian).',
			en: 'Between two quotations in one paragraph stands who is speaking. If nothing does, either the attribution was lost or one quotation was cut in two. Another speaker gets a new paragraph (AP, Guardian).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			together: {
				de: 'Hier endet ein Zitat und das nächste beginnt sofort; wer spricht?',
				en: 'One quotation ends and the next begins at once; who is speaking?',
			},
			join: { de: 'Zu einem Zitat verbinden', en: 'Join into one quotation' },
			part: { de: 'Neuen Absatz beginnen', en: 'Start a new paragraph' },
		},
		options: {},
		examples: {
			bad: ['„Wir haben verloren.⟦“ „⟧Aber wir spielen weiter“, sagte sie.'],
			good: ['„Wir haben verloren“, sagte sie. „Aber wir spielen weiter.“', 'Lieder wie „Eins“ „Zwei“ und „Drei“.'],
		},
	},
	*check(article, { lang }): Generator<Report<'together' | 'join' | 'part'>> {
		const { text } = article;
		if (!hasFrame(article)) return;
		let last: Whole | undefined;
		for (const whole of wholeQuotations(article)) {
			if (whole.quotation.depth !== 0) continue;
			const { open } = whole;
			const before = last;
			last = whole;
			if (before === undefined || before.close.paragraph !== open.paragraph) continue;
			const gap = text.slice(before.close.end, open.start);
			if (!/^[ \u00a0]{1,2}$/u.test(gap) || !ENDS.test(text.slice(before.close.start - 1, before.close.start)))
				continue;
			if (before.open.end === before.close.start || isListed(text, before) || isPart(text, before, lang)) continue;
			yield {
				message: 'together',
				at: { start: before.close.start, end: open.end },
				fixes: [
					{ kind: 'offer', title: 'join', preferred: true, edits: join(text, before, whole) },
					{
						kind: 'offer',
						title: 'part',
						edits: [replacement({ start: before.close.end, end: open.start }, '\n\n')],
					},
				],
			};
		}
	},
});

/** False for a text of nothing but quotations: there is nobody to attribute them to. */
function hasFrame({ quotations, paragraphs }: Article): boolean {
	const nQuoted = new Map<number, number>();
	for (const { depth, firstParagraph, start, end } of quotations) {
		if (depth === 0) nQuoted.set(firstParagraph, (nQuoted.get(firstParagraph) ?? 0) + end - start);
	}
	return paragraphs.some(({ start, end, index }) => (nQuoted.get(index) ?? 0) + 5 < end - start);
}

const ENDS = /[.!?…,]$/u;

/** English commas stand inside the marks: `songs like “Hey You,” “Help,” and “Stay”`. One word alone, or words inside a sentence. */
function isListed(text: string, { open, close }: Whole): boolean {
	if (text[close.start - 1] !== ',') return false;
	const isWord = !/\s/u.test(text.slice(open.end, Math.min(close.start, open.end + 40)));
	return isWord || /(?:[\p{L}\p{N}]|,[”"]) $/u.test(text.slice(Math.max(0, open.start - 3), open.start));
}

/** Where stops stand inside the marks: `He was “mortified.” “My daughter …`, `on “Evening News.” “They …`: words inside a sentence, which ends with them. */
function isPart(text: string, { open, close }: Whole, { marks }: LanguagePack): boolean {
	if (
		!marks.commaInside ||
		text[close.start - 1] === ',' ||
		!/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, open.start - 2), open.start))
	)
		return false;
	const words = text.slice(open.end, close.start);
	return /^\p{Ll}/u.test(words) || words.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

/** A comma that led to the lost attribution becomes the stop of its sentence if a capital follows. */
function join(text: string, { close }: Whole, { open }: Whole): Edit[] {
	const edits = [deletion(close), deletion(open)];
	const isComma = text[close.start - 1] === ',' && /^\p{Lu}/u.test(text.slice(open.end, open.end + 2));
	return isComma ? [...edits, replacement({ start: close.start - 1, end: close.start }, '.')] : edits;
}
