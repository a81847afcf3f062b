import type { LanguagePack } from '../../lang/pack.ts';
import type { Report } from '../../model/finding.ts';
import { insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { type Attribution, attributionAfter, attributionBetween, startsWithPronoun } from '../support/attribution.ts';
import { type Whole, wholeQuotations } from '../support/quotations.ts';
import { endsShortened } from '../support/stops.ts';

export const commaMissing = defineRule({
	meta: {
		id: 'quotes/comma-missing',
		title: { de: 'Komma vor dem Begleitsatz fehlt', en: 'Comma missing before the attribution' },
		why: {
			de: 'Folgt der Begleitsatz dem Zitat, trennt sie ein Komma, auch nach Frage- und Ausrufezeichen: `„…“, sagte sie`, `„…!“, rief er`; ein eingeschobener steht zwischen zwei Kommas: `„…“, sagte sie, „…“` (Amtliches Regelwerk 2006 § 93).',
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
			second: {
				de: 'Hinter dem eingeschobenen Begleitsatz fehlt das Komma.',
				en: 'The comma behind the attribution is missing where the quotation goes on.',
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
	*check(article, { lang }): Generator<Report<'missing' | 'second' | 'insert'>> {
		const wholes = wholeQuotations(article);
		for (const [index, whole] of wholes.entries()) {
			const second = secondComma(article.text, whole, { next: wholes[index + 1], lang });
			if (second !== undefined) yield second;
			const { close } = whole;
			const isSure = certainty(article.text, whole, lang);
			if (isSure === undefined) continue;
			const at = lang.marks.commaInside ? close.start : close.end;
			yield {
				message: 'missing',
				at: { start: close.start, end: close.end },
				fixes: [
					{ kind: isSure === 'sure' ? 'safe' : 'offer', title: 'insert', preferred: true, edits: [insertion(at, ',')] },
				],
				...(isSure === 'sure' ? {} : { level: 'hint' }),
			};
		}
	},
});

/**
 * `„Das“, sagte sie „ist neu.“`: the comma behind the words of saying. Only where a sentence goes on in lower case up to
 * its stop; `sagte sie „ganz offen“` is an adverb that was quoted.
 */
function secondComma(
	text: string,
	{ quotation: { depth }, open, close }: Whole,
	{ next, lang }: { readonly next: Whole | undefined; readonly lang: LanguagePack },
): Report<'second' | 'insert'> | undefined {
	if (next === undefined || next.quotation.depth !== depth) return undefined;
	if (!/^\p{Ll}/u.test(text.slice(next.open.end, next.open.end + 2))) return undefined;
	if (!/[.!?…]$/u.test(text.slice(next.open.end, next.close.start)) || ENDED.test(text.slice(open.end, close.start)))
		return undefined;
	const between = text.slice(close.end, next.open.start);
	const end = between.endsWith(', ') ? undefined : attributionBetween(between, lang);
	if (end === undefined) return undefined;
	const at = { start: next.open.start, end: next.open.end };
	const edits = [insertion(close.end + end, ',')];
	return { message: 'second', at, fixes: [{ kind: 'offer', title: 'insert', preferred: true, edits }] };
}

/** A sentence that has come to its end does not go on in lower case. */
const ENDED = /[.!?]$/u;

/**
 * How sure it is that an attribution follows at once and the quoted words are an utterance, not a name or a title.
 * In doubt where the quotation brings its own mark (before 1996 `!“ rief er` was right) and in the middle of a sentence.
 */
function certainty(text: string, { open, close }: Whole, lang: LanguagePack): 'sure' | 'doubtful' | undefined {
	const words = text.slice(Math.max(open.end, close.start - 300), close.start).trimEnd();
	if (lang.marks.commaInside ? !/[\p{L}\p{N})\]]$/u.test(words) : words.endsWith(',')) return undefined;
	if (words.endsWith('.') && !endsShortened(text, close.start - 1, lang)) return undefined;
	const rest = text.slice(close.end, close.end + 80);
	const attribution = attributionAfter(rest, lang);
	if (attribution === undefined) return undefined;
	const shape = { n: words.split(/\s+/u).length, endsLower: ENDS_LOWER.test(words) };
	if (!opensSentence(text, open.start)) return isLongEnough(shape, attribution) ? 'doubtful' : undefined;
	return /[!?]$/u.test(words) ? 'doubtful' : ofStart(rest, shape, { attribution, lang });
}

/** At the start of a sentence few words may be a title (`„Die Woche“ berichtete gestern`). */
function ofStart(
	rest: string,
	shape: { readonly n: number; readonly endsLower: boolean },
	{ attribution, lang }: { readonly attribution: Attribution; readonly lang: LanguagePack },
): 'sure' | undefined {
	if (attribution !== 'verb-first' || 4 < shape.n || (1 < shape.n && shape.endsLower)) return 'sure';
	return ENCLOSED.test(rest) || (2 < shape.n && startsWithPronoun(rest, lang)) ? 'sure' : undefined;
}

/** ` sagte sie, „ist neu`: the other half follows the words of saying. */
const ENCLOSED = /^ \p{Ll}+ [\p{L}\p{M}’' -]{1,40}, [„“"»«]\p{Ll}/u;

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
