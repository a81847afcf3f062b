import type { Reading, Statement } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { LocalSpan, Paragraph } from '../../model/paragraph.ts';
import { placeIn } from '../../model/place.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import { verbatimOf } from '../speech/continue-speakers.ts';
import { isSender } from '../speech/events.ts';
import { readingOf } from '../speech/read-statements.ts';
import { refer, withClause } from '../speech/refer.ts';
import { stretchOf } from './change.ts';

/** What one paragraph adds to the story of who is spoken of, as far as later paragraphs hang on it. */
export interface Told {
	readonly paragraph: Paragraph;
	readonly reading: Reading;
	/** The statements in the order of the text, by their index. */
	readonly order: readonly number[];
	/** Places that bring somebody to mind, in the order in which the story meets them. */
	readonly events: readonly ToldEvent[];
	/** How many sentences count as steps of the story. */
	readonly nSentences: number;
}

interface ToldEvent extends Span {
	/** Kind and number, the same for the same thing in two readings. */
	readonly key: string;
	/** The words, from which it is told who is meant. */
	readonly words: string;
	/** A clause behind them tells so, too. */
	readonly isExplained: boolean;
	/** In which of the counted sentences it stands. */
	readonly sentence: number;
}

export function toldIn(input: SpeechInput, paragraph: Paragraph, lang: LanguagePack): Told {
	const reading = readingOf(input, paragraph, lang);
	const { statements } = reading;
	const quoted = statements.flatMap(verbatimOf);
	const steps = paragraph.facts.sentences.filter(({ from }) => !quoted.some((one) => one.from < from && from < one.to));
	const order = statements.map((_, index) => index);
	order.sort((a, b) => startOf(statements[a]) - startOf(statements[b]));
	const events = placesOf(input, paragraph, reading, quoted).map(({ start, end, key }) => ({
		start,
		end,
		key,
		words: input.text.slice(start, end),
		isExplained: isExplained(input.text, { start, end }, lang),
		sentence: steps.findLastIndex(({ from }) => paragraph.start + from <= start),
	}));
	return { paragraph, reading, order, events, nSentences: steps.length };
}

/** Of a name it says nothing; then it only makes a keystroke cost more. */
const isExplained = (text: string, at: Span, lang: LanguagePack): boolean =>
	withClause(refer(textOf(text, at), [], lang), text, at, lang).isExplained === true;

const startOf = (statement: Statement | undefined): number => statement?.spans[0]?.from ?? 0;

function placesOf(
	{ text, mentions, blocks }: SpeechInput,
	paragraph: Paragraph,
	{ statements, topics, told = [], others = [] }: Reading,
	quoted: readonly LocalSpan[],
): (Span & { readonly key: string })[] {
	const quotes = quoted.map((span) => placeIn(paragraph, span));
	const kind = blocks[paragraph.index]?.kind;
	const [first, last] = stretchOf(mentions, paragraph.index);
	const named = mentions.slice(first, last).flatMap(({ start, end }, index) => {
		const isHidden = quotes.some((quote) => contains(quote, { start, end }));
		return isHidden || isSender(text, { start, end }) ? [] : [{ start, end, key: `0 mention ${index}` }];
	});
	return [
		...(kind === 'caption' || kind === 'credit' || kind === 'boilerplate' ? [] : named),
		...others.map((span, index) => ({ key: `1 other ${index}`, ...placeIn(paragraph, span) })),
		...topics.map((span, index) => ({ key: `2 topic ${index}`, ...placeIn(paragraph, span) })),
		...told.map((span, index) => ({ key: `2 told ${index}`, ...placeIn(paragraph, span) })),
		...statements.flatMap(({ speaker }, index) =>
			speaker.slice(0, 1).map((span) => ({ key: `3 speaker ${index}`, ...placeIn(paragraph, span) })),
		),
	].sort((a, b) => a.start - b.start || a.key.charCodeAt(0) - b.key.charCodeAt(0));
}

/** The paragraph says the same of the same people, wherever the words now stand. */
export function areToldAlike(old: Told, now: Told): boolean {
	return (
		old.nSentences === now.nSentences &&
		old.events.length === now.events.length &&
		old.reading.statements.length === now.reading.statements.length &&
		old.reading.statements.every((one, index) => isSameStatement(one, now.reading.statements[index])) &&
		askedIn(old) === askedIn(now) &&
		old.reading.turn?.kind === now.reading.turn?.kind &&
		old.order.every((index, at) => index === now.order[at]) &&
		old.events.every((event, at) => isSameEvent(old, now, event, at)) &&
		endsAlike(old, now)
	);
}

const askedIn = ({ paragraph, reading: { asked } }: Told): string | undefined =>
	asked && paragraph.facts.text.slice(asked.from, asked.to);

const isSameStatement = (a: Statement, b: Statement | undefined): boolean =>
	a.type === b?.type &&
	a.sure === b.sure &&
	a.nested === b.nested &&
	a.basis === b.basis &&
	a.number === b.number &&
	a.continues === b.continues &&
	a.cue?.lemma === b.cue?.lemma &&
	a.speaker.length === b.speaker.length;

function isSameEvent(old: Told, now: Told, event: ToldEvent, at: number): boolean {
	const other = now.events[at];
	const isShared = ({ events }: Told) => events[at - 1]?.start === events[at]?.start;
	return (
		event.key === other?.key &&
		event.words === other.words &&
		event.isExplained === other.isExplained &&
		event.sentence === other.sentence &&
		isShared(old) === isShared(now)
	);
}

/** The next paragraph may go on with what this one ends in. */
const endsAlike = (old: Told, now: Told): boolean =>
	endsInColon(old) === endsInColon(now) && endsInSpeech(old) === endsInSpeech(now);

const endsInColon = ({ paragraph }: Told): boolean => paragraph.facts.text.endsWith(':');

function endsInSpeech({ paragraph, reading }: Told): boolean {
	const last = paragraph.facts.sentences.at(-1)?.from ?? 0;
	return reading.statements.some(({ spans, frame }) => [...spans, ...frame].some(({ to }) => last < to));
}
