import type { Statement } from '../../lang/pack/speech.ts';
import type { LocalSpan, Paragraph } from '../../model/paragraph.ts';
import { placeIn } from '../../model/place.ts';
import type { AttributionBasis, Quote } from '../../model/quote.ts';
import type { Span } from '../../text/span.ts';
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
	/** The same if the paragraph ends with what is said, for a quotation that goes on. */
	readonly quoted: readonly Span[];
}

/** Gives statements at the head of a paragraph that name nobody the speaker the paragraph before left. */
export function continueSpeakers(read: readonly ParagraphSpeech[]): Utterance[] {
	const out: Utterance[] = [];
	let left: Left = { speaker: [], quoted: [] };
	for (const { paragraph, statements } of read) {
		const own = statements.map((statement) => utteranceOf(statement, paragraph, left));
		const speaker = own.findLast(({ mention }) => mention.length !== 0)?.mention ?? [];
		left = { speaker, quoted: endsInSpeech(own, paragraph) ? speaker : [] };
		out.push(...own);
	}
	return out.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The last sentence of the paragraph holds something said. */
function endsInSpeech(own: readonly Utterance[], { facts, start }: Paragraph): boolean {
	const sentence = facts.sentences[facts.sentences.length - 1];
	if (sentence === undefined) return false;
	return own.some(({ spans, frame }) => [...spans, ...frame].some(({ end }) => start + sentence.from < end));
}

function utteranceOf(statement: Statement, paragraph: Paragraph, left: Left): Utterance {
	const place = (spans: readonly LocalSpan[]): Span[] => spans.map((span) => placeIn(paragraph, span));
	const isContinued = statement.continues !== undefined && statement.speaker.length === 0;
	return {
		type: statement.type,
		spans: place(statement.spans),
		cue: statement.cue === undefined ? undefined : { spans: place(statement.cue.spans), lemma: statement.cue.lemma },
		frame: place(statement.frame),
		addressee: place(statement.addressee),
		nested: statement.nested,
		sure: statement.sure,
		paragraph: paragraph.index,
		mention: isContinued ? (statement.continues === 'quote' ? left.quoted : left.speaker) : place(statement.speaker),
		basis: isContinued ? (statement.continues === 'quote' ? 'continued-quote' : 'continued-speech') : statement.basis,
		isSure: statement.sure && !isContinued,
		number: statement.number,
	};
}
