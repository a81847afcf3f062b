import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Reading, SpeechParagraph, Statement } from '../../pack/speech.ts';
import { readHeadline } from '../../speech/headlines.ts';
import { askedIn } from '../../speech/interviews.ts';
import { hasFinite } from './clauses.ts';
import { continueSentence, type SentenceBefore } from './continue.ts';
import { findVerbCues } from './cues.ts';
import { readIndirect } from './indirect.ts';
import { ASKING, readTurn } from './interview.ts';
import { isAlone, readQuotations } from './quotations.ts';
import { topicsOf } from './topics.ts';
import { type Frame, readFrames } from './units.ts';

/** Everything said in an English paragraph; a split quotation (`“…,” he said. “…”`) is one statement with several spans. */
export function readEnglish(paragraph: SpeechParagraph): Reading {
	const turn = readTurn(paragraph);
	if (turn !== undefined) return { statements: [turn], topics: turn.speaker };
	const told: Telling = { statements: [], topics: [], last: undefined, before: undefined };
	const frames = readFrames(paragraph);
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
		told.last = { ...last, spans: [...last.spans, ...direct.spans] };
	}
	statements.push(told.last);
}

function take(told: Telling, own: readonly Statement[], frame: Frame): void {
	told.statements.push(...own);
	const topics = topicsOf(frame);
	told.before = { own, topic: topics.at(-1), frame };
	const direct = own.find(({ type, nested }) => type === 'Direct' && !nested);
	told.last = direct ?? (own.length === 0 ? undefined : told.last);
	const speaker = own.find((statement) => statement.speaker.length !== 0)?.speaker[0];
	told.topics.push(...(speaker === undefined ? topics : [...topics.slice(0, -1), speaker]));
}

function readFrame(frame: Frame): Statement[] {
	const cues = findVerbCues(frame);
	const told = readIndirect(frame, cues);
	return [...readQuotations(frame, cues, told), ...told.map(({ statement }) => statement)].sort(
		(a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0),
	);
}
