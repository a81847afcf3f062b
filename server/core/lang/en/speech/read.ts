import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import type { Reading, SpeechParagraph, Statement } from '../../pack/speech.ts';
import { roles } from '../roles.ts';
import { findVerbCues, phraseEnd, speakerOf, subjectBehind, type VerbCue } from './cues.ts';
import { type Frame, is, isBreak, isComma, readFrames, restOf, type Stretch, spanOfUnits, type Unit } from './units.ts';
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

/** Nothing but quotations: the speech goes on. */
const isAlone = ({ units }: Frame): boolean =>
	units.every(({ kind }) => kind === 'quotation' || kind === 'punctuation');

function readFrame(frame: Frame): Statement[] {
	const cues = findVerbCues(frame);
	const direct = readQuotations(frame, cues);
	const taken = direct.flatMap(({ cue }) => cue?.spans.map(({ from }) => from) ?? []);
	const free = cues.filter(({ spans }) => !taken.includes(spans[0]?.from ?? -1));
	return [...direct, ...readIndirect(frame, free)];
}

/** The quotations of a sentence that hold speech, joined if one frame splits them: `“A,” he said, “B.”` */
function readQuotations(frame: Frame, cues: readonly VerbCue[]): Statement[] {
	const { units } = frame;
	const places = units.flatMap((unit, at) => (unit.quotation !== undefined && isSpeech(frame, at, cues) ? [at] : []));
	if (places.length === 0) return [];
	const groups = new Map<VerbCue | 'source' | undefined, number[]>();
	for (const at of places) {
		const key = cueFor(frame, at, cues);
		groups.set(key, [...(groups.get(key) ?? []), at]);
	}
	return [...groups].map(([cue, group]) => directOf(frame, group, typeof cue === 'object' ? cue : undefined));
}

function directOf(frame: Frame, group: readonly number[], cue: VerbCue | undefined): Statement {
	const { units } = frame;
	const stretches: Stretch[] = group.map((at) => ({ first: at, last: at + 1 }));
	const isLone = isAlone(frame);
	const { speaker, basis, said } = framing(frame, group[0] ?? 0, cue);
	return {
		type: 'Direct',
		spans: group.flatMap((at) => spanOfUnits(units, at, at + 1) ?? []),
		cue: said,
		speaker: speaker === undefined ? [] : [speaker],
		basis: speaker === undefined ? undefined : basis,
		frame: restOf(frame, stretches),
		addressee: [],
		nested: false,
		sure: said !== undefined || isLone,
		continues: speaker === undefined && isLone ? 'quote' : undefined,
		number: undefined,
	};
}

interface Framing {
	readonly speaker: LocalSpan | undefined;
	readonly basis: NonNullable<Statement['basis']>;
	readonly said: Statement['cue'];
}

/** The verb of saying, else `according to`, else a label before the colon. */
function framing(frame: Frame, at: number, cue: VerbCue | undefined): Framing {
	if (cue !== undefined) {
		const said = { spans: cue.spans, lemma: cue.reading.lemma };
		return { speaker: speakerOf(frame.units, cue, frame.length), basis: 'subject-of-cue', said };
	}
	const source = accordingTo(frame);
	if (source !== undefined) return { speaker: source.speaker, basis: 'object-of-preposition', said: source.cue };
	return { speaker: labelBefore(frame.units, at), basis: 'colon-before', said: undefined };
}

/** `WALLACE: “…”`, `Clinton: “…”`. */
function labelBefore(units: readonly Unit[], at: number): LocalSpan | undefined {
	if (units[at - 1]?.text !== ':') return undefined;
	return phraseEnd(units, 0, at - 1) === at - 1 ? spanOfUnits(units, 0, at - 1) : undefined;
}

/** Speech rather than a title or a so-called word: long, or a sentence, or framed by a verb of saying. */
function isSpeech(frame: Frame, at: number, cues: readonly VerbCue[]): boolean {
	const text = frame.units[at]?.text ?? '';
	const words = text.match(/[\p{L}\p{N}’']+/gu) ?? [];
	return 0 < scoreOfWords(text, words) + scoreOfPlace(frame, at, cues, words.length);
}

function scoreOfWords(text: string, words: readonly string[]): number {
	let score = words.length < 3 ? -1.2 : words.length < 7 ? 0 : 1.6;
	if (/^[“"'‘«]\p{Ll}/u.test(text)) score += 0.6;
	if (/[,.!?][”"'’»]?$/u.test(text)) score += 0.6;
	if (words.length < 7 && words.every((word) => /^\p{Lu}/u.test(word))) score -= 1;
	return /^['‘]/u.test(text) ? score - 0.4 : score;
}

function scoreOfPlace({ units }: Frame, at: number, cues: readonly VerbCue[], nWords: number): number {
	const before = units[at - 1];
	const isFramed =
		cues.length !== 0 || units.some((one, i) => one.lower === 'according' && units[i + 1]?.lower === 'to');
	let score = isFramed ? 0.9 : 0;
	if (isComma(before) || before?.text === ':') score += 0.4;
	if (before?.isNominal && nWords < 6) score -= 0.8;
	return score;
}

/** Right behind it, right before it, else the nearest verb of saying. */
function cueFor({ units }: Frame, at: number, cues: readonly VerbCue[]): VerbCue | 'source' | undefined {
	const behind = isComma(units[at + 1]) ? at + 2 : at + 1;
	const isNear = (cue: VerbCue) =>
		behind <= cue.first &&
		!units.slice(behind, cue.first).some((unit) => unit.kind === 'quotation' || unit.text === ';');
	const before = cues.findLast(
		(cue) => cue.at < at && !units.slice(cue.at, at).some(({ kind }) => kind === 'quotation'),
	);
	const after = cues.find((cue) => isNear(cue));
	const ends = /[,?!.…—-]\W?$/u.test(units[at]?.text ?? '');
	if (after !== undefined && (ends || isComma(units[at + 1])) && after.first - behind < 24 && !isComma(units[at - 1]))
		return after;
	return before ?? after ?? cues.findLast((cue) => cue.at < at) ?? undefined;
}

interface SourcePhrase {
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: LocalSpan;
	readonly first: number;
	readonly last: number;
}

/** `according to police`. */
function accordingTo({ units, length }: Frame): SourcePhrase | undefined {
	const at = units.findIndex((unit, i) => unit.lower === 'according' && units[i + 1]?.lower === 'to');
	const cue = at < 0 ? undefined : spanOfUnits(units, at, at + 2);
	const speaker = cue === undefined ? undefined : subjectBehind(units, at + 2, length);
	if (cue === undefined || speaker === undefined) return undefined;
	const last = units.findIndex(({ to }) => to === speaker.to);
	return { cue: { spans: [cue], lemma: 'according to' }, speaker, first: at, last: (last < 0 ? at + 2 : last) + 1 };
}

function readIndirect(frame: Frame, cues: readonly VerbCue[]): Statement[] {
	const { units, length } = frame;
	const source = accordingTo(frame);
	if (source !== undefined && units.every(({ kind }) => kind !== 'quotation')) {
		const stretches = [
			{ first: 0, last: source.first },
			{ first: source.last, last: length },
		].filter(({ first, last }) => first + 2 < last);
		return indirectOf(frame, stretches, source.cue, source.speaker, 'object-of-preposition');
	}
	for (const cue of cues) {
		const content = contentAround(frame, cue) ?? contentOf(frame, cue);
		if (content === undefined) continue;
		const speaker = speakerOf(units, cue, length);
		return indirectOf(
			frame,
			Array.isArray(content) ? content : [content],
			{ spans: cue.spans, lemma: cue.reading.lemma },
			speaker,
			'subject-of-cue',
		);
	}
	return [];
}

/** `Her first visit, she says, was short.`: the sentence without what stands between the two commas. */
function contentAround({ units, length }: Frame, cue: VerbCue): Stretch[] | undefined {
	if (!cue.reading.frames.includes('s') || cue.reading.form === 'gerund') return undefined;
	const last = cue.isInverted ? phraseEnd(units, cue.at + 1, length) : cue.at + 1;
	const start = cue.isInverted ? cue.at : subjectStartOf(units, cue);
	if (!isComma(units[last]) || !isComma(units[start - 1]) || 8 < last - start || length <= last + 2) return undefined;
	return hasVerb(units, 0, start)
		? undefined
		: [
				{ first: 0, last: start - 1 },
				{ first: last + 1, last: length },
			];
}

/** `said (that) …` behind the verb, or the clause before `, he said`. */
function contentOf({ units, length }: Frame, cue: VerbCue): Stretch | undefined {
	const { frames, form } = cue.reading;
	if (!/[stb]/u.test(frames) || form === 'base') return undefined;
	const end = phraseEndOf(units, cue, length);
	if (length <= end + 1) return clauseBefore(units, cue);
	if (cue.isInverted) return clauseBefore(units, cue);
	const that = nextThat(units, cue.at + 1, length);
	if (that !== undefined) return { first: that, last: length };
	const next = units[cue.at + 1];
	if (next === undefined || isBreak(next) || is(next, Class.preposition | Class.coordinator) || !frames.includes('s'))
		return clauseBefore(units, cue);
	return hasVerb(units, cue.at + 1, length) ? { first: cue.at + 1, last: length } : undefined;
}

function phraseEndOf(units: readonly Unit[], cue: VerbCue, length: number): number {
	return cue.isInverted ? phraseEnd(units, cue.at + 1, length) : cue.at;
}

/** `told reporters on Monday that …`: the conjunction within a few words. */
function nextThat(units: readonly Unit[], from: number, length: number): number | undefined {
	for (let i = from; i < Math.min(length, from + 9) && !isComma(units[i]); i += 1) {
		if (/^(?:that|whether|if|how|why)$/u.test(units[i]?.lower ?? '')) return i;
	}
	return undefined;
}

function clauseBefore(units: readonly Unit[], cue: VerbCue): Stretch | undefined {
	const subjectStart = cue.isInverted ? cue.at : subjectStartOf(units, cue);
	if (!isComma(units[subjectStart - 1]) || subjectStart < 4 || !hasVerb(units, 0, subjectStart)) return undefined;
	if (is(units[0], Class.preposition | Class.subordinator) && !is(units[0], Class.determiner)) return undefined;
	return { first: 0, last: subjectStart - 1 };
}

function subjectStartOf(units: readonly Unit[], cue: VerbCue): number {
	let i = cue.first;
	while (0 < i && !isComma(units[i - 1])) i -= 1;
	return i;
}

/** A clause has an auxiliary or a word with the ending of a verb behind a noun or pronoun. */
function hasVerb(units: readonly Unit[], first: number, last: number): boolean {
	for (let i = first; i < last; i += 1) {
		const unit = units[i];
		if (is(unit, Class.auxiliary)) return true;
		if (
			unit?.kind === 'word' &&
			unit.class === 0 &&
			!unit.isNominal &&
			first < i &&
			/(?:s|ed)$/u.test(unit.lower) &&
			(units[i - 1]?.isNominal || is(units[i - 1], Class.pronoun))
		)
			return true;
	}
	return false;
}

function indirectOf(
	frame: Frame,
	stretches: readonly Stretch[],
	cue: NonNullable<Statement['cue']>,
	speaker: LocalSpan | undefined,
	basis: NonNullable<Statement['basis']>,
): Statement[] {
	const spans = stretches.flatMap(({ first, last }) => spanOfUnits(frame.units, first, last) ?? []);
	if (spans.length === 0) return [];
	return [
		{
			type: 'Indirect',
			spans,
			cue,
			speaker: speaker === undefined ? [] : [speaker],
			basis: speaker === undefined ? undefined : basis,
			frame: restOf(frame, stretches),
			addressee: [],
			nested: false,
			sure: speaker !== undefined,
			continues: undefined,
			number: undefined,
		},
	];
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
