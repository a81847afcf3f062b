import type { Statement } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import { placeIn } from '../../model/place.ts';
import type { Quote, Speaker, SpeechFacts } from '../../model/quote.ts';
import { contains, type Span } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import { placesIn, saidIn } from '../speech/continue-speakers.ts';
import { mayHaveRole } from '../speech/role-beside.ts';
import { isBare } from '../speech/same-words.ts';
import { type Change, moved } from './change.ts';
import { areDescribedAlike } from './described.ts';
import { areToldAlike, type Told, toldIn } from './told.ts';

/**
 * Who says what after a keystroke, from what was known before it: as long as the paragraph says the same by the same
 * words, and brings the same people to mind in the same order, everybody means whom they meant.
 */
export function carrySpeech(
	last: Article,
	input: SpeechInput,
	change: Change,
	lang: LanguagePack,
): SpeechFacts | undefined {
	if (!last.blocks.every(({ kind }, index) => kind === input.blocks[index]?.kind)) return undefined;
	// In an interview it hangs on all paragraphs which of them are answers.
	if (last.isInterview) return undefined;
	if (!last.entities.every(({ role }, index) => role === input.entities[index]?.role)) return undefined;
	if (last.speakers.some((speaker) => mayHaveRole(speaker) && contains(change.before, speaker.at))) return undefined;
	const old = toldIn(last, change.before, lang);
	const now = toldIn(input, change.after, lang);
	if ((quotesIn(old) || quotesIn(now)) && last.quotes.some((quote) => isBorrowed(quote, last))) return undefined;
	if (!areToldAlike(old, now) || !areDescribedAlike(old, now, lang)) return undefined;
	const carrying: Carrying = { change, old, now, place: placesOf(old, now, change) };
	const quotes = carriedQuotes(last.quotes, carrying);
	const speakers = last.speakers.map((speaker) => carriedSpeaker(speaker, carrying));
	if (quotes === undefined || speakers.includes(undefined)) return undefined;
	return { quotes, speakers: speakers as Speaker[], isInterview: false };
}

/** A headline whose speaker was found by the same words, or may be now. */
const isBorrowed = (quote: Quote, last: Article): boolean =>
	quote.attribution?.basis === 'same-words' || isBare(quote, last);

const quotesIn = ({ reading }: Told): boolean => reading.statements.some(({ type }) => type === 'Direct');

interface Carrying {
	readonly change: Change;
	readonly old: Told;
	readonly now: Told;
	/** Where a place of the last reading is now; undefined for one inside the paragraph that is no event of the story. */
	readonly place: (span: Span) => Span | undefined;
}

function placesOf(old: Told, now: Told, { before, delta }: Change): Carrying['place'] {
	const own = new Map<string, Span>();
	const pair = (a: Span, b: Span | undefined) => {
		if (b !== undefined) own.set(`${a.start} ${a.end}`, { start: b.start, end: b.end });
	};
	for (const [at, event] of old.events.entries()) pair(event, now.events[at]);
	old.reading.statements.forEach(({ speaker }, index) => {
		const others = now.reading.statements[index]?.speaker ?? [];
		speaker.forEach((span, at) => {
			const other = others[at];
			if (other !== undefined) pair(placeIn(old.paragraph, span), placeIn(now.paragraph, other));
		});
	});
	return (span) => {
		if (span.end <= before.start) return span;
		return before.end <= span.start ? moved(span, delta) : own.get(`${span.start} ${span.end}`);
	};
}

/** Undefined where a quote runs over several paragraphs, of which the changed one is one. */
function carriedQuotes(quotes: readonly Quote[], carrying: Carrying): Quote[] | undefined {
	const { change, now } = carrying;
	const out: Quote[] = [];
	let nOwn = 0;
	for (const quote of quotes) {
		const isEarlier = quote.paragraph < change.index;
		if (isEarlier && quote.spans.some(({ end }) => change.before.start < end)) return undefined;
		let carried: Quote | undefined = earlierQuote(quote, carrying);
		if (quote.paragraph === change.index) {
			const statement = now.reading.statements[now.order[nOwn] ?? -1];
			carried = statement === undefined ? undefined : ownQuote(quote, statement, carrying);
			nOwn += 1;
		} else if (!isEarlier) carried = laterQuote(quote, carrying);
		if (carried === undefined) return undefined;
		out.push(carried);
	}
	return nOwn === now.reading.statements.length ? out : undefined;
}

/** A headline may take its speaker from words behind the change. */
function earlierQuote(quote: Quote, { place }: Carrying): Quote | undefined {
	const { attribution } = quote;
	if (attribution?.basis !== 'same-words') return quote;
	const mention = attribution.mention.map(place);
	const chain = attribution.chain.map(place);
	if (mention.includes(undefined) || chain.includes(undefined)) return undefined;
	return { ...quote, attribution: { ...attribution, mention: mention as Span[], chain: chain as Span[] } };
}

/** A quote of the changed paragraph: everything but who is meant is read anew. */
function ownQuote(quote: Quote, statement: Statement, { now, change, place }: Carrying): Quote | undefined {
	const isWhole = quote.spans.every(({ end }) => end <= change.before.end);
	const { attribution } = quote;
	const chain = attribution?.chain.map(place) ?? [];
	if (!isWhole || chain.includes(undefined)) return undefined;
	return {
		attribution: attribution && {
			...attribution,
			mention: statement.speaker.length === 0 ? attribution.mention : placesIn(now.paragraph, statement.speaker),
			chain: chain as Span[],
		},
		...saidIn(now.paragraph, statement),
	};
}

function laterQuote(quote: Quote, { change, place }: Carrying): Quote | undefined {
	const { delta } = change;
	const further = (spans: readonly Span[]) => spans.map((span) => moved(span, delta));
	const { attribution, cue } = quote;
	const mention = attribution?.mention.map(place) ?? [];
	const chain = attribution?.chain.map(place) ?? [];
	if (mention.includes(undefined) || chain.includes(undefined)) return undefined;
	return {
		type: quote.type,
		spans: further(quote.spans),
		verbatim: further(quote.verbatim),
		cue: cue && { spans: further(cue.spans), lemma: cue.lemma },
		frame: further(quote.frame),
		addressee: further(quote.addressee),
		nested: quote.nested,
		sure: quote.sure,
		isTopic: quote.isTopic,
		paragraph: quote.paragraph,
		attribution: attribution && { ...attribution, mention: mention as Span[], chain: chain as Span[] },
	};
}

function carriedSpeaker(speaker: Speaker, { place }: Carrying): Speaker | undefined {
	const at = place(speaker.at);
	return at && { ...speaker, at };
}
