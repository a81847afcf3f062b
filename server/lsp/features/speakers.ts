import { explainQuote, type Quote, type Span, type Speaker } from '../../core/engine/index.ts';
import type { QuoteView, SpeakersView, SpeakerView } from '../../protocol/index.ts';
import { rangeOf } from '../convert.ts';
import type { Reading } from '../reading.ts';

/** Longest text of a quote in the panel, in UTF-16 units. */
const MAX_TEXT = 120;

/** Who says what, for the panel: speakers in order of appearance, then what nobody could be found for. */
export function speakersView(reading: Reading): SpeakersView {
	const { article, document, version } = reading;
	const views = article.quotes.map((quote) => quoteView(quote, reading));
	const words = article.quotes.map((quote) => (quote.nested ? 0 : nWords(article.text, quote.spans)));
	const total = words.reduce((sum, n) => sum + n, 0);
	const viewsAt = (indexes: readonly number[]) => indexes.flatMap((index) => views[index] ?? []);
	return {
		uri: document.uri,
		version,
		speakers: article.speakers.map((speaker): SpeakerView => {
			const own = speaker.quotes.reduce((sum, index) => sum + (words[index] ?? 0), 0);
			return {
				name: speaker.name,
				role: speaker.role,
				kind: kindOfSpeaker(speaker, reading),
				anonymous: speaker.anonymous,
				share: total === 0 ? 0 : own / total,
				range: rangeOf(document, speaker.at),
				quotes: viewsAt(speaker.quotes),
			};
		}),
		unattributed: viewsAt(unattributed(article.quotes, article.speakers)),
	};
}

function unattributed(quotes: readonly Quote[], speakers: readonly Speaker[]): number[] {
	const taken = new Set(speakers.flatMap((speaker) => speaker.quotes));
	return quotes.flatMap((quote, index) => (taken.has(index) || (quote.nested && !quote.sure) ? [] : [index]));
}

function quoteView(quote: Quote, reading: Reading): QuoteView {
	const { article, document, ui } = reading;
	const first = quote.spans[0];
	const last = quote.spans.at(-1);
	const at: Span = { start: first?.start ?? 0, end: last?.end ?? 0 };
	return {
		kind: kindOf(quote),
		text: shownText(article.text, quote),
		range: rangeOf(document, at),
		parts: quote.spans.map((span) => rangeOf(document, span)),
		sure: quote.sure && quote.attribution?.sure !== false,
		why: explainQuote(quote, article, ui),
	};
}

function kindOfSpeaker({ entity }: Speaker, { article }: Reading): SpeakerView['kind'] {
	const kind = entity === undefined ? undefined : article.entities[entity]?.kind;
	return kind === 'person' || kind === 'organisation' ? kind : 'unknown';
}

function kindOf({ type, nested }: Quote): QuoteView['kind'] {
	if (type === 'Direct') return nested ? 'partial' : 'direct';
	return type === 'Indirect' || type === 'IndirectFreeIndirect' ? 'indirect' : 'weak';
}

const MARKS = /^[„“”»«‚‘’›‹"']+|[„“”»«‚‘’›‹"']+$/gu;

function shownText(text: string, { spans, type }: Quote): string {
	const whole = spans
		.map(({ start, end }) => text.slice(start, Math.min(end, start + 4 * MAX_TEXT)).trim())
		.join(' … ')
		.replace(/\s+/gu, ' ');
	const bare = type === 'Direct' ? whole.replace(MARKS, '') : whole;
	return bare.length <= MAX_TEXT ? bare : `${bare.slice(0, MAX_TEXT - 1).trimEnd()}…`;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

const nWords = (text: string, spans: readonly Span[]) =>
	spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
