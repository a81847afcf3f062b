import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Reading, SpeechParagraph, Statement } from '../../pack/speech.ts';
import { Form } from './common-verbs.ts';
import { findVerbCues, speakerOf, type VerbCue } from './cues.ts';
import type { Context, Draft } from './draft.ts';
import { draftStatements } from './drafts.ts';
import { freeStatement } from './free.ts';
import { findSources } from './sources.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { type Frame, hasForm, isFinite_, readFrames } from './units.ts';

/** Everything said in a German paragraph. */
export function readGerman(paragraph: SpeechParagraph): Reading {
	const out: Statement[] = [];
	const topics: LocalSpan[] = [];
	let before: Context = { speaker: undefined, topic: undefined, frame: undefined, wasSpeech: false };
	for (const frame of readFrames(paragraph)) {
		const cues = findVerbCues(frame).filter((cue) => isSaying(frame, cue));
		const drafts = draftStatements({ paragraph, frame, cues, sources: findSources(frame), before: before.frame });
		const statements = drafts.map((draft) => statementOf(draft, before));
		if (!drafts.some(isSpeech)) addFree(out, statements, frame, before);
		out.push(...statements);
		before = contextAfter(frame, cues, statements, before);
		topics.push(...(before.topic?.spans ?? []));
	}
	return { statements: out, topics };
}

/** `heißen` reports speech only as `es heißt`. */
function isSaying({ units }: Frame, cue: VerbCue): boolean {
	if (cue.verb.lemma !== 'heißen') return true;
	return units[cue.at + 1]?.lower === 'es' || units[cue.at - 1]?.lower === 'es';
}

const isSpeech = (draft: Draft): boolean => draft.type !== 'Direct' || !draft.isNested;

function statementOf(draft: Draft, before: Context): Statement {
	const continued = draft.speaker === undefined ? (before.speaker ?? before.topic?.spans) : undefined;
	const mustContinue = draft.speaker === undefined && continued === undefined;
	return {
		type: draft.type,
		spans: draft.spans,
		cue: draft.cue,
		speaker: draft.speaker?.spans ?? continued ?? [],
		basis:
			draft.speaker === undefined
				? before.wasSpeech
					? 'continued-quote'
					: 'previous-sentence'
				: draft.speaker.spans.length === 0
					? undefined
					: draft.basis,
		frame: draft.frame,
		addressee: draft.addressee,
		nested: draft.isNested,
		sure: draft.sure,
		continues: mustContinue ? 'quote' : undefined,
		number: draft.number,
	};
}

/** A sentence in the subjunctive without a frame goes on with the last speaker; sentences in a row are one statement. */
function addFree(out: Statement[], statements: Statement[], frame: Frame, before: Context): void {
	const free = freeStatement(frame, before);
	if (free === undefined) return;
	const last = out[out.length - 1];
	if (
		last !== undefined &&
		last.type === free.type &&
		before.wasSpeech &&
		last.spans.length === 1 &&
		isAdjacent(last, before)
	) {
		const [span] = last.spans;
		const [more] = free.spans;
		if (span !== undefined && more !== undefined) {
			out[out.length - 1] = { ...last, spans: [{ from: span.from, to: more.to }] };
			for (const statement of statements) if (statement.type === 'Direct') Object.assign(statement, { nested: true });
			return;
		}
	}
	out.push(free);
}

const isAdjacent = (last: Statement, before: Context): boolean => last.spans[0]?.to === before.frame?.span.to;

function contextAfter(
	frame: Frame,
	cues: readonly VerbCue[],
	statements: readonly Statement[],
	before: Context,
): Context {
	const attributed = statements.filter((statement) => statement.speaker.length !== 0);
	const isFree =
		freeStatement(frame, before) !== undefined && attributed.every((statement) => statement.type === 'Direct');
	const speaker = attributed.find((statement) => !statement.nested)?.speaker ?? attributed[0]?.speaker;
	const topic = topicOf(frame, cues);
	if (isFree) return { speaker: before.speaker ?? before.topic?.spans, topic, frame, wasSpeech: true };
	return { speaker, topic, frame, wasSpeech: speaker !== undefined };
}

/** The subject of the main clause of a sentence. */
export function topicOf({ units, length }: Frame, cues: readonly VerbCue[]): Subject | undefined {
	const [cue] = cues;
	if (cue !== undefined) return speakerOf(units, cue, length);
	for (let i = 0; i < length; i += 1) {
		if (isFinite_(units, i) || hasForm(units[i], Form.auxiliary))
			return subjectBefore(units, 0, i) ?? subjectAfter(units, i, length);
	}
	return undefined;
}
