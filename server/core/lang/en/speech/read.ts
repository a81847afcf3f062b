import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import type { Reading, SpeechParagraph, Statement } from '../../pack/speech.ts';
import { roles } from '../roles.ts';
import { findVerbCues } from './cues.ts';
import { readIndirect } from './indirect.ts';
import { phraseEnd } from './phrases.ts';
import { isAlone, readQuotations } from './quotations.ts';
import { type Frame, is, isComma, readFrames, spanOfUnits } from './units.ts';
import { Class } from './words.ts';

/** Everything said in an English paragraph; a split quotation (`“…,” he said. “…”`) is one statement with several spans. */
export function readEnglish(paragraph: SpeechParagraph): Reading {
	const statements: Statement[] = [];
	const topics: LocalSpan[] = [];
	let last: Statement | undefined;
	let before: SentenceBefore | undefined;
	for (const frame of readFrames(paragraph)) {
		const own = readFrame(frame);
		const [direct] = own;
		if (direct !== undefined && isAlone(frame) && last?.type === 'Direct') {
			const joined: Statement = { ...last, spans: [...last.spans, ...direct.spans] };
			statements[statements.indexOf(last)] = joined;
			last = joined;
			continue;
		}
		if (direct !== undefined && isAlone(frame)) {
			const continued = continueSentence(direct, before);
			statements.push(continued);
			last = continued;
			before = undefined;
			continue;
		}
		statements.push(...own);
		before = { own, topic: topicOf(frame), frame };
		last = own.find(({ type, nested }) => type === 'Direct' && !nested) ?? (own.length === 0 ? undefined : last);
		const topic = own.find(({ speaker }) => speaker.length !== 0)?.speaker[0] ?? topicOf(frame);
		if (topic !== undefined) topics.push(topic);
	}
	return { statements, topics };
}

/** What the sentence right before a quotation said, and what it was about. */
interface SentenceBefore {
	readonly own: readonly Statement[];
	readonly topic: LocalSpan | undefined;
	readonly frame: Frame;
}

/** `Her visit, she says, was short. “I saw nothing.”` goes on with her; `He shook his head. “Never.”` is likely his. */
function continueSentence(direct: Statement, before: SentenceBefore | undefined): Statement {
	if (before === undefined) return direct;
	const said = before.own.findLast(({ speaker }) => speaker.length !== 0);
	if (said !== undefined) return { ...direct, speaker: said.speaker, basis: 'continued-quote', continues: undefined };
	const { topic, frame } = before;
	if (topic === undefined || !isSomebody(topic, frame)) return { ...direct, continues: undefined };
	return { ...direct, speaker: [topic], basis: 'previous-sentence', continues: undefined, sure: false };
}

const ROLES = wordSet(Object.values(roles).join(' '));

/** A pronoun, a name, or a phrase whose noun is a person; `The hall grew loud.` is about nobody. */
function isSomebody(topic: LocalSpan, { units }: Frame): boolean {
	const own = units.filter(({ from, to }) => topic.from <= from && to <= topic.to);
	const [first] = own;
	if (first === undefined) return false;
	if (own.length === 1 && /^(?:he|she|they)$/u.test(first.lower)) return true;
	const isName = own.every((unit) => unit.isNominal || unit.text === '.');
	return isName || own.some(({ lower }) => ROLES.has(lower));
}

function readFrame(frame: Frame): Statement[] {
	const cues = findVerbCues(frame);
	const told = readIndirect(frame, cues);
	return [...readQuotations(frame, cues, told), ...told.map(({ statement }) => statement)].sort(
		(a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0) || Number(a.nested) - Number(b.nested),
	);
}

/** The first noun phrase of a sentence that is followed by a verb: what the next pronoun takes up. */
function topicOf({ units, length }: Frame): LocalSpan | undefined {
	let start = 0;
	if (is(units[0], Class.preposition)) {
		while (start < length && !isComma(units[start])) start += 1;
		start += 1;
	}
	const end = phraseEnd(units, start, length);
	return start < end ? spanOfUnits(units, start, Math.min(end, start + 6)) : undefined;
}
