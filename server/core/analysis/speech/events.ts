import type { Mention } from '../../model/name.ts';
import { joined } from '../../text/joined.ts';
import { contains, lastStartingAtOrBefore, type Span, spanOf } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import type { Utterance } from './continue-speakers.ts';

/** Something in the text that brings somebody to the reader's mind. */
export type Event =
	| { readonly at: Span; readonly kind: 'mention'; readonly mention: Mention }
	| { readonly at: Span; readonly kind: 'topic' | 'told' | 'other' }
	| { readonly at: Span; readonly kind: 'speaker'; readonly utterance: Utterance };

/** Places that bring somebody to mind, by paragraphs: the subjects of sentences, those of reported ones, and others they speak of. */
export interface SpokenOf {
	readonly topics: readonly Span[];
	readonly told: readonly Span[];
	readonly others: readonly Span[];
}

const ORDER = { mention: 0, other: 1, topic: 2, told: 2, speaker: 3 } as const;

/** In the order of the text; of two at one place the one that names somebody first. */
export function eventsOf(
	utterances: readonly Utterance[],
	{ topics, told, others }: SpokenOf,
	{ text, mentions, blocks }: SpeechInput,
): Event[] {
	const quoted = quotedSpans(utterances);
	const isQuoted = (span: Span) => {
		const around = quoted[lastStartingAtOrBefore(quoted, span.start)];
		return around !== undefined && contains(around, span);
	};
	const isOutside = (mention: Mention) => {
		const kind = blocks[mention.paragraph]?.kind;
		return isSender(text, mention) || kind === 'caption' || kind === 'credit' || kind === 'boilerplate';
	};
	const events: Event[] = [];
	for (const mention of mentions) {
		if (!isQuoted(mention) && !isOutside(mention))
			events.push({ at: spanOf(mention.start, mention.end), kind: 'mention', mention });
	}
	for (const at of topics) events.push({ at, kind: 'topic' });
	for (const at of told) events.push({ at, kind: 'told' });
	for (const at of others) events.push({ at, kind: 'other' });
	for (const utterance of utterances) {
		const [at] = utterance.mention;
		if (at !== undefined) events.push({ at, kind: 'speaker', utterance });
	}
	return events.sort((a, b) => a.at.start - b.at.start || ORDER[a.kind] - ORDER[b.kind]);
}

/** `LONDON (|Reuters|) - The bank …`: who sends the news takes no part in it. */
export const isSender = (text: string, { start, end }: Span): boolean =>
	text[start - 1] === '(' && AGENCY.test(text.slice(end, end + 4));

const AGENCY = /^\) ?[–—-]/u;

/** Sentences as distances count them: those inside a quotation are one with the sentence around it. */
export function sentencesOf({ paragraphs }: SpeechInput, utterances: readonly Utterance[]): Span[] {
	const quoted = quotedSpans(utterances);
	const all = paragraphs.map(({ start, facts }) =>
		facts.sentences.map(({ from, to }) => ({ start: start + from, end: start + to })),
	);
	return joined(all).filter(({ start }) => {
		const around = quoted[lastStartingAtOrBefore(quoted, start)];
		return around === undefined || start <= around.start || around.end <= start;
	});
}

const quotedSpans = (utterances: readonly Utterance[]): Span[] =>
	joined(utterances.map(({ verbatim }) => verbatim)).sort((a, b) => a.start - b.start);
