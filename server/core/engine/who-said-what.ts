import { packOf } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { LanguageId } from '../model/language.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import type { Span } from '../text/span.ts';
import { explainQuote } from './explain.ts';

/** How a quote is shown: in full marks, as quoted words inside indirect speech, or in the article's words. */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

export interface ShownQuote {
	readonly kind: QuoteKind;
	/** The first words without marks; what is denied with the word that denies it. */
	readonly text: string;
	/** At least one; several where a frame stands in the middle. */
	readonly spans: readonly Span[];
	readonly sure: boolean;
	/** One sentence: why we think so. */
	readonly why: string;
}

export interface ShownSpeaker {
	readonly speaker: Speaker;
	readonly kind: 'person' | 'organisation' | 'unknown';
	/** Share of the quoted words, 0 to 1. */
	readonly share: number;
	readonly quotes: readonly ShownQuote[];
}

export interface WhoSaidWhat {
	/** In order of appearance. */
	readonly speakers: readonly ShownSpeaker[];
	/** Quotes nobody was found for. */
	readonly unattributed: readonly ShownQuote[];
}

/**
 * Who says what in an article, as the panel and the command line show it. Hearsay (`soll gestohlen haben`) is left out:
 * only every second such sentence is anybody's speech. So is what somebody only spoke of (`praised the plan`).
 */
export function whoSaidWhat(article: Article, ui: LanguageId): WhoSaidWhat {
	const shown = article.quotes.map((quote, index) =>
		isLeftOut(quote) || isRelayed(article, index) ? undefined : showQuote(quote, article, ui),
	);
	const words = article.quotes.map((quote) =>
		quote.nested || isLeftOut(quote) ? 0 : nWords(article.text, quote.spans),
	);
	const total = words.reduce((sum, n) => sum + n, 0);
	const taken = new Set(article.speakers.flatMap((speaker) => speaker.quotes));
	return {
		speakers: article.speakers.flatMap((speaker) => {
			const quotes = speaker.quotes.flatMap((index) => shown[index] ?? []);
			if (quotes.length === 0) return [];
			const own = speaker.quotes.reduce((sum, index) => sum + (words[index] ?? 0), 0);
			return {
				speaker,
				kind: kindOfSpeaker(speaker, article),
				share: total === 0 ? 0 : own / total,
				quotes,
			};
		}),
		// A so-called word inside somebody's speech, and what may be no speech at all, need no speaker of their own.
		unattributed: shown.flatMap((one, index) =>
			one === undefined || taken.has(index) || isAside(article.quotes[index]) ? [] : one,
		),
	};
}

/** The same words again, for the one who passed them on: the panel names the one who said them. */
function isRelayed({ quotes }: Article, index: number): boolean {
	const [a, b] = [quotes[index - 1]?.spans[0], quotes[index]?.spans[0]];
	return (
		a !== undefined &&
		a.start === b?.start &&
		a.end === b.end &&
		quotes[index]?.type === 'Direct' &&
		quotes[index - 1]?.type === 'Direct'
	);
}

const isLeftOut = ({ type, isTopic }: Quote): boolean =>
	type === 'FreeIndirect' || type === 'Reported' || isTopic === true;

const isAside = (quote: Quote | undefined) => (quote?.nested === true || quote?.type !== 'Direct') && !quote?.sure;

function showQuote(quote: Quote, article: Article, ui: LanguageId): ShownQuote {
	return {
		kind: kindOf(quote),
		text: `${denialIn(quote, article)}${shownText(article.text, quote)}`,
		spans: quote.spans,
		sure: quote.sure && quote.attribution?.sure !== false,
		why: explainQuote(quote, article, ui),
	};
}

/** `bestritt: dass er gelogen habe`; without the word it would read as if he had said so. */
function denialIn({ type, cue }: Quote, { text, lang }: Article): string {
	if (type === 'Direct' || cue === undefined || !packOf(lang).speech.denials.has(cue.lemma)) return '';
	return `${cue.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}: `;
}

function kindOf({ type, nested }: Quote): QuoteKind {
	if (type === 'Direct') return nested ? 'partial' : 'direct';
	return type === 'Mixed' ? 'partial' : 'indirect';
}

function kindOfSpeaker({ entity }: Speaker, { entities }: Article): ShownSpeaker['kind'] {
	const kind = entity === undefined ? undefined : entities[entity]?.kind;
	return kind === 'person' || kind === 'organisation' ? kind : 'unknown';
}

/** `Das Geld fehlt. | Das` (teilte die Stadt mit): nothing by itself. */
const takesUp = (words: string): boolean => /^(?:das|dies|so|this|that)$/iu.test(words);

/** Longest text of a quote, in UTF-16 units. */
const MAX_TEXT = 120;

/** The mark at each end, two signs where it is typed so (`,,`, `''`); those of a quotation inside stay. */
const MARKS = /^(?:,,|''|``|<<|>>|[„“”»«‚‘’›‹"'])|(?:''|<<|>>|[„“”»«‚‘’›‹"'])$/gu;

function shownText(text: string, { spans, type }: Quote): string {
	const whole = spans
		.filter((span, at) => at === 0 || !takesUp(text.slice(span.start, span.end)))
		.map(({ start, end }) => text.slice(start, Math.min(end, start + 4 * MAX_TEXT)).trim())
		.map((part) => (type === 'Direct' ? part.replace(MARKS, '') : part))
		.join(' … ')
		.replace(/\s+/gu, ' ');
	return whole.length <= MAX_TEXT ? whole : `${whole.slice(0, MAX_TEXT - 1).trimEnd()}…`;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

const nWords = (text: string, spans: readonly Span[]) =>
	spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
