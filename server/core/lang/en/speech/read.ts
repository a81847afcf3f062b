import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Reading, SpeechParagraph, Statement } from '../../pack/speech.ts';
import { readHeadline } from '../../speech/headlines.ts';
import { askedIn } from '../../speech/interviews.ts';
import { hasFinite } from './clauses.ts';
import { contentBehind } from './content-behind.ts';
import { continueSentence, isSomebody, type SentenceBefore } from './continue.ts';
import { findVerbCues } from './cues.ts';
import { readIndirect } from './indirect.ts';
import { ASKING, readTurn } from './interview.ts';
import { isAlone, readQuotations } from './quotations.ts';
import { topicsOf } from './topics.ts';
import { type Frame, readFrames } from './units.ts';
import { isOnlyPhrasal } from './verbs.ts';

/** Everything said in an English paragraph; a split quotation (`“…,” he said. “…”`) is one statement with several spans. */
export function readEnglish(paragraph: SpeechParagraph): Reading {
	const turn = readTurn(paragraph);
	if (turn !== undefined) return { statements: [turn], topics: turn.speaker };
	const told: Telling = { statements: [], topics: [], last: undefined, before: undefined };
	const frames = withAskers(readFrames(paragraph));
	const headline = readHeadline(paragraph, frames, hasFinite);
	if (headline !== undefined) return { statements: [headline], topics: headline.speaker };
	for (const frame of frames) {
		const own = readFrame(frame);
		const [direct] = own;
		if (direct !== undefined && direct.continues !== 'quotation' && isAlone(frame)) goOn(told, direct);
		else take(told, own, frame);
	}
	return { statements: told.statements, topics: told.topics, asked: askedIn(paragraph, ASKING) };
}

/** `“Why?” | Beck asked.`: the mark of a question ends no sentence where the next words only say who asks. */
function withAskers(frames: readonly Frame[]): Frame[] {
	const out: Frame[] = [];
	for (const frame of frames) {
		const before = out.at(-1);
		if (before !== undefined && /[?!…—-]\P{L}$/u.test(before.units.at(-1)?.text ?? '') && isAlone(before)) {
			const shift = before.units.length;
			const joined: Frame = {
				units: [...before.units, ...frame.units],
				length: shift + frame.length,
				span: { from: before.span.from, to: frame.span.to },
			};
			const [cue, ...more] = findVerbCues(joined);
			if (cue?.subject?.first === shift && more.length === 0 && contentBehind(joined, cue, []) === undefined) {
				out[out.length - 1] = joined;
				continue;
			}
		}
		out.push(frame);
	}
	return out;
}

/** What the paragraph has told so far. */
interface Telling {
	readonly statements: Statement[];
	readonly topics: LocalSpan[];
	/** The quotation that a sentence of nothing but quoted words goes on with. */
	last: Statement | undefined;
	before: SentenceBefore | undefined;
}

function goOn(told: Telling, direct: Statement): void {
	const { last, statements } = told;
	if (last === undefined) {
		told.last = continueSentence(direct, told.before);
		told.before = undefined;
	} else {
		statements.splice(statements.indexOf(last), 1);
		const spans = [...last.spans, ...direct.spans];
		told.last =
			last.verbatim === undefined
				? { ...last, spans }
				: { ...last, spans, verbatim: [...last.verbatim, ...direct.spans] };
	}
	statements.push(told.last);
}

function take(told: Telling, own: readonly Statement[], frame: Frame): void {
	told.statements.push(...own);
	const topics = topicsOf(frame);
	told.before = { own, topic: topics.at(-1), frame };
	// `The plan is “too late,” Beck said. “It will fail.”`
	const isSplit = ({ type, spans, cue }: Statement) =>
		type === 'Direct' || (type === 'Mixed' && (spans.at(-1)?.to ?? 0) < (cue?.spans[0]?.from ?? 0));
	told.last = own.find((statement) => isSplit(statement));
	const speaker = own.find((statement) => statement.speaker.length !== 0)?.speaker[0];
	const last = topics.at(-1);
	// `Anna Beck read a letter in which she said …` is about her before `she` is.
	const isApart = last !== undefined && speaker !== undefined && isSomebody(last, frame) && last.to < speaker.from;
	told.topics.push(...(speaker === undefined || isApart ? topics : topics.slice(0, -1)));
	if (speaker !== undefined) told.topics.push(speaker);
}

function readFrame(frame: Frame): Statement[] {
	const cues = findVerbCues(frame);
	const told = readIndirect(frame, cues);
	const framing = cues.filter(({ reading }) => !isOnlyPhrasal(reading));
	return [...readQuotations(frame, framing, told), ...told.map(({ statement }) => statement)].sort(
		(a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0),
	);
}
