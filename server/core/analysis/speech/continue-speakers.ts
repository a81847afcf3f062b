import type { Statement } from '../../lang/pack/speech.ts';
import type { LocalSpan, Paragraph } from '../../model/paragraph.ts';
import { placeIn } from '../../model/place.ts';
import type { AttributionBasis, Quote } from '../../model/quote.ts';
import type { Span } from '../../text/span.ts';
import { findAnswers } from './find-answers.ts';
import type { ParagraphSpeech } from './read-statements.ts';

/** A statement in its place, with the words for its speaker, before it is known who they mean. */
export interface Utterance extends Omit<Quote, 'attribution'> {
	readonly mention: readonly Span[];
	readonly basis: AttributionBasis | undefined;
	readonly isSure: boolean;
	readonly number: 'singular' | 'plural' | undefined;
}

/** Whom a paragraph leaves to the next one. */
interface Left {
	/** The last speaker, for free speech that goes on (`Die Lage sei ernst.`). */
	readonly speaker: readonly Span[];
	/** The same if the paragraph ends with what is said, or announces it, for a quotation that goes on. */
	readonly quoted: readonly Span[];
	/** `Beck went on:` */
	readonly isAnnounced: boolean;
	/** Whoever the article said is interviewed; nobody if it said so of several. */
	readonly asked: readonly Span[];
}

/** All that is said, in the order of the text. */
export interface Utterances {
	readonly utterances: readonly Utterance[];
	readonly isInterview: boolean;
}

/** Gives statements at the head of a paragraph that name nobody the speaker the paragraph before left. */
export function continueSpeakers(read: readonly ParagraphSpeech[]): Utterances {
	const out: Utterance[] = [];
	const pieces = new Set<Utterance>();
	let left: Left = { speaker: [], quoted: [], isAnnounced: false, asked: [] };
	const answers = findAnswers(read);
	let isInterview = false;
	for (const paragraph of read) {
		const asked = askedAfter(paragraph, left);
		const isAnswer = answers.has(paragraph) && asked.length !== 0;
		isInterview ||= isAnswer;
		const one = isAnswer ? { ...paragraph, statements: paragraph.turn?.said ?? [] } : paragraph;
		const said = one.statements.map((statement) => utteranceOf(statement, one.paragraph, asked, left));
		const piece = said[one.statements.findIndex(({ continues }) => continues === 'quotation')];
		if (piece !== undefined) pieces.add(piece);
		out.push(...said);
		const speaker = lastMention(said);
		const isAnnounced = said.length === 0 && one.paragraph.facts.text.endsWith(':');
		const quoted = endsInSpeech(said, one.paragraph) ? speaker : isAnnounced ? lastTopic(one) : [];
		left = { speaker, quoted, isAnnounced, asked };
	}
	const utterances = joinPieces(out, pieces).sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
	return { utterances, isInterview };
}

/** `Im Interview mit Anna Beck …`: one person, named once or more. */
function askedAfter({ paragraph, asked }: ParagraphSpeech, { asked: last }: Left): readonly Span[] {
	return asked === undefined || last.length !== 0 ? last : [placeIn(paragraph, asked)];
}

const lastMention = (said: readonly Utterance[]): readonly Span[] =>
	said.findLast(({ mention }) => mention.length !== 0)?.mention ?? [];

/** `Beck went on:` */
function lastTopic({ paragraph, topics }: ParagraphSpeech): Span[] {
	const topic = topics[topics.length - 1];
	return topic === undefined ? [] : [placeIn(paragraph, topic)];
}

/** A quotation that runs over paragraphs, each of which opens it anew, is one utterance. */
function joinPieces(said: readonly Utterance[], pieces: ReadonlySet<Utterance>): Utterance[] {
	const wholes: { readonly begun: Utterance; readonly more: Utterance[] }[] = [];
	let open: Utterance[] | undefined;
	for (const one of said) {
		if (open !== undefined && pieces.has(one)) open.push(one);
		else {
			const more: Utterance[] = [];
			wholes.push({ begun: one, more });
			if (one.type === 'Direct' && !one.nested) open = more;
		}
	}
	return wholes.map(({ begun, more }) => join(begun, more));
}

function join(begun: Utterance, more: readonly Utterance[]): Utterance {
	if (more.length === 0) return begun;
	const whole = [begun, ...more];
	const named = whole.find(({ cue, mention }) => cue !== undefined && mention.length !== 0) ?? begun;
	const { mention, basis, isSure, number, cue } = named;
	const spans = whole.flatMap((piece) => piece.spans);
	const verbatim = whole.flatMap((piece) => piece.verbatim);
	return { ...begun, spans, verbatim, frame: whole.flatMap(({ frame }) => frame), mention, basis, isSure, number, cue };
}

/** The last sentence of the paragraph holds something said. */
function endsInSpeech(own: readonly Utterance[], { facts, start }: Paragraph): boolean {
	const sentence = facts.sentences[facts.sentences.length - 1];
	if (sentence === undefined) return false;
	const isInside = ({ end }: Span) => start + sentence.from < end;
	return own.some(({ spans, frame }) => spans.some(isInside) || frame.some(isInside));
}

/** Written out on purpose, as `quoteOf` is. */
function utteranceOf(statement: Statement, paragraph: Paragraph, asked: Left['asked'], left: Left): Utterance {
	const isContinued = statement.continues !== undefined && statement.speaker.length === 0;
	const {
		type,
		spans,
		verbatim,
		cue,
		frame,
		addressee,
		nested,
		sure,
		isTopic,
		paragraph: index,
	} = saidIn(paragraph, statement);
	return {
		type,
		spans,
		verbatim,
		cue,
		frame,
		addressee,
		nested,
		sure,
		isTopic,
		paragraph: index,
		mention: isContinued ? speakerLeft(statement, asked, left) : placesIn(paragraph, statement.speaker),
		basis: isContinued ? basisOf(statement, left) : statement.basis,
		isSure: sure && !isContinued,
		number: statement.number,
	};
}

/** All of a quote that a statement tells by itself: everything but whom it is attributed to. */
export function saidIn(paragraph: Paragraph, statement: Statement): Omit<Quote, 'attribution'> {
	const { type, spans, cue, frame, addressee, nested, sure, isTopic } = statement;
	const place = (spans: readonly LocalSpan[]) => placesIn(paragraph, spans);
	return {
		type,
		spans: place(spans),
		verbatim: place(verbatimOf(statement)),
		cue: cue && { spans: place(cue.spans), lemma: cue.lemma },
		frame: place(frame),
		addressee: place(addressee),
		nested,
		sure,
		isTopic,
		paragraph: paragraph.index,
	};
}

export const placesIn = (paragraph: Paragraph, spans: readonly LocalSpan[]): Span[] =>
	spans.map((span) => placeIn(paragraph, span));

/** The speaker's own words in it. */
export const verbatimOf = ({ verbatim, type, spans }: Statement): readonly LocalSpan[] =>
	verbatim ?? (type === 'Direct' ? spans : []);

const isQuotation = ({ continues }: Statement): boolean => continues === 'quote' || continues === 'quotation';

function speakerLeft(statement: Statement, asked: Left['asked'], left: Left): readonly Span[] {
	if (statement.continues === 'answer') return asked;
	return isQuotation(statement) ? left.quoted : left.speaker;
}

/** `Beck went on:` at the end of the paragraph before announces the quotation. */
function basisOf(statement: Statement, { isAnnounced }: Left): AttributionBasis {
	if (statement.continues === 'answer') return 'interview';
	if (!isQuotation(statement)) return 'continued-speech';
	return isAnnounced ? 'colon-before' : 'continued-quote';
}
