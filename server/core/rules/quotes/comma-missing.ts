import type { LanguagePack } from '../../lang/pack.ts';
import type { Report } from '../../model/finding.ts';
import { insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { type Attribution, attributionAfter, startsWithPronoun } from '../support/attribution.ts';
import { type Whole, wholeQuotations } from '../support/quotations.ts';
import { endsShortened } from '../support/stops.ts';

export const commaMissing = defineRule({
	meta: {
		id: 'quotes/comma-missing',
		title: { de: 'Komma vor dem Begleitsatz fehlt', en: 'Comma missing before the attribution' },
		why: {
			de: 'Folgt der Begleitsatz dem Zitat, trennt sie ein Komma, auch nach Frage- und Ausrufezeichen: `„…“, sagte sie`, `„…!“, rief er` (Amtliches Regelwerk 2006 § 93).',
			en: 'A comma separates the quotation from the attribution and stands inside the marks: `“…,” she said` (AP: periods and commas always inside).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			missing: {
				de: 'Zwischen Zitat und Begleitsatz fehlt das Komma.',
				en: 'The comma between quotation and attribution is missing.',
			},
			insert: { de: 'Komma setzen', en: 'Insert the comma' },
		},
		options: {},
		examples: {
			bad: ['„Das reicht jetzt⟦“⟧ sagte sie.', '“That will do⟦”⟧ she said.', '»Ich gehe nach Hause⟦«⟧ sagte sie.'],
			good: [
				'„Das reicht jetzt“, sagte sie.',
				'Ich wollte nur „Danke!“ sagen.',
				'„Die Woche“ berichtete am Montag darüber.',
				'The “cost of living” report said so.',
			],
		},
	},
	*check(article, { lang }): Generator<Report<'missing' | 'insert'>> {
		for (const whole of wholeQuotations(article)) {
			const { close } = whole;
			const isSure = certainty(article.text, whole, lang);
			if (isSure === undefined) continue;
			const at = lang.marks.commaInside ? close.start : close.end;
			yield {
				message: 'missing',
				...(isSure === 'sure' ? {} : { level: 'hint' }),
				at: { start: close.start, end: close.end },
				fixes: [
					{ kind: isSure === 'sure' ? 'safe' : 'offer', title: 'insert', preferred: true, edits: [insertion(at, ',')] },
				],
			};
		}
	},
});

/**
 * How sure it is that an attribution follows at once and the quoted words are an utterance, not a name or a title.
 * In doubt where the quotation brings its own mark (before 1996 `!“ rief er` was right) and in the middle of a sentence.
 */
function certainty(text: string, { open, close }: Whole, lang: LanguagePack): 'sure' | 'doubtful' | undefined {
	const words = text.slice(Math.max(open.end, close.start - 300), close.start);
	if (lang.marks.commaInside ? !/[\p{L}\p{N})\]]$/u.test(words) : words.endsWith(',')) return undefined;
	if (words.endsWith('.') && !endsShortened(text, close.start - 1, lang)) return undefined;
	const rest = text.slice(close.end, close.end + 80);
	const attribution = attributionAfter(rest, lang);
	if (attribution === undefined) return undefined;
	const shape = { n: words.split(/\s+/u).length, endsLower: ENDS_LOWER.test(words) };
	if (!opensSentence(text, open.start)) return isLongEnough(shape, attribution) ? 'doubtful' : undefined;
	if (/[!?]$/u.test(words)) return 'doubtful';
	if (attribution !== 'verb-first' || 4 < shape.n || (1 < shape.n && shape.endsLower)) return 'sure';
	return 2 < shape.n && startsWithPronoun(rest, lang) ? 'sure' : undefined;
}

const ENDS_LOWER = /(?:^|[\s(„“"‚‘])\p{Ll}[\p{L}-]*$/u;

/** In the middle of a sentence short quoted words are its object: `weil er „Halt“ sagte`. */
function isLongEnough({ n, endsLower }: { n: number; endsLower: boolean }, attribution: Attribution): boolean {
	if (attribution === 'particle') return 1 < n;
	return 6 < n || (3 < n && endsLower);
}

/** True at the start of a paragraph, and behind a stop, a colon or the closing mark of another quotation. */
function opensSentence(text: string, start: number): boolean {
	return /(?:^|[\n\r\ufeff]|[.!?:…“”"«»] ?|[–—] )$/u.test(text.slice(Math.max(0, start - 2), start));
}
