import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Continues, Statement } from '../../pack/speech.ts';
import { statementOf } from '../../speech/statement.ts';
import type { VerbCue } from './cues.ts';
import type { Told } from './indirect.ts';
import { phraseEnd } from './phrases.ts';
import { sourceOf } from './sources.ts';
import { topicsOf } from './topics.ts';
import { type Frame, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';

/** The quotations of a sentence that hold speech, joined if one frame splits them: `“A,” he said, “B.”` */
export function readQuotations(frame: Frame, cues: readonly VerbCue[], told: readonly Told[]): Statement[] {
	const { units } = frame;
	const out: Statement[] = [];
	const groups = new Map<VerbCue | undefined, number[]>();
	units.forEach((unit, at) => {
		if (unit.quotation === undefined) return;
		if (told.some(({ stretches }) => stretches.some(({ first, last }) => first <= at && at < last))) return;
		if (isSpeech(frame, at, cues)) {
			const cue = cueFor(frame, at, cues);
			groups.set(cue, [...(groups.get(cue) ?? []), at]);
		}
	});
	for (const [cue, group] of groups) out.push(directOf(frame, group, cue));
	return out;
}

/** Nothing but quotations: the speech goes on. */
export const isAlone = ({ units }: Frame): boolean =>
	units.every(({ kind }) => kind === 'quotation' || kind === 'punctuation');

/** Quoted words within reported speech are the speaker's own, if they are no title. */
export const verbatimIn = ({ units }: Frame, { first, last }: Stretch): LocalSpan[] =>
	units
		.slice(first, last)
		.filter(({ quotation, text }) => quotation !== undefined && 0 < scoreOfWords(text) + WITHIN_SPEECH)
		.map(({ from, to }) => ({ from, to }));

/** Somebody is speaking anyway. */
const WITHIN_SPEECH = 1.3;

function directOf(frame: Frame, group: readonly number[], cue: VerbCue | undefined): Statement {
	const { units } = frame;
	const isLone = isAlone(frame);
	const { speaker, basis, said } = framing(frame, group, cue);
	return statementOf({
		type: 'Direct',
		spans: group.flatMap((at) => spanOfUnits(units, at, at + 1) ?? []),
		cue: said,
		speaker: speaker === undefined ? [] : [speaker],
		basis: speaker === undefined ? undefined : basis,
		sure: said !== undefined || isLone || basis !== 'subject-of-cue',
		continues: continuesOf(units[group[0] ?? 0], speaker === undefined && isLone),
	});
}

function continuesOf(unit: Unit | undefined, isLone: boolean): Continues | undefined {
	if (unit?.quotation?.beganBefore === true) return 'quotation';
	return isLone ? 'quote' : undefined;
}

interface Framing {
	readonly speaker: LocalSpan | undefined;
	readonly basis: NonNullable<Statement['basis']>;
	readonly said: Statement['cue'];
}

/** The verb of saying, else `according to`, else a label before the colon or a signature behind a dash. */
function framing(frame: Frame, group: readonly number[], cue: VerbCue | undefined): Framing {
	const { units } = frame;
	if (cue !== undefined) {
		const said = { spans: cue.spans, lemma: cue.reading.lemma };
		const { subject } = cue;
		const speaker = subject === undefined ? undefined : spanOfUnits(units, subject.first, subject.last);
		return { speaker, basis: 'subject-of-cue', said };
	}
	const source = sourceOf(frame);
	if (source !== undefined) return { speaker: source.speaker, basis: 'object-of-preposition', said: source.cue };
	const label = labelBefore(units, group[0] ?? 0) ?? signatureBehind(frame, group[group.length - 1] ?? 0);
	if (label !== undefined) return { speaker: label, basis: 'colon-before', said: undefined };
	// `Another put it bluntly: “He was told.”`
	const announcer = units[(group[0] ?? 0) - 1]?.text === ':' ? topicsOf(frame).at(-1) : undefined;
	return { speaker: announcer, basis: 'subject-of-cue', said: undefined };
}

/** `Clinton: “…”`. */
function labelBefore(units: readonly Unit[], at: number): LocalSpan | undefined {
	if (units[at - 1]?.text !== ':') return undefined;
	return phraseEnd(units, 0, at - 1) === at - 1 ? spanOfUnits(units, 0, at - 1) : undefined;
}

const DASH = /^[–—―-]+$/u;

/** `“…” — Anna Beck, 34`: the one who signs. */
function signatureBehind({ units, length }: Frame, at: number): LocalSpan | undefined {
	if (!DASH.test(units[at + 1]?.text ?? '') || units[at + 2]?.isNominal !== true) return undefined;
	const end = phraseEnd(units, at + 2, length);
	return end === length || isComma(units[end]) ? spanOfUnits(units, at + 2, end) : undefined;
}

/** Speech rather than a title or a so-called word: long, or a sentence, or framed by a verb of saying. */
function isSpeech(frame: Frame, at: number, cues: readonly VerbCue[]): boolean {
	const text = frame.units[at]?.text ?? '';
	// `“We will say sorry,” Burns said. “On Page 6.”`
	if (isAlone(frame) && /[.!?…]\P{L}?$/u.test(text)) return true;
	return 0 < scoreOfWords(text) + scoreOfPlace(frame, at, cues);
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];

function scoreOfWords(text: string): number {
	const words = wordsOf(text);
	let score = words.length < 3 ? -1.2 : words.length < 7 ? 0 : 1.6;
	if (/^[“"'‘«]\p{Ll}/u.test(text)) score += words.length < 3 ? 0.2 : 0.6;
	if (/[,.!?][”"'’»]?$/u.test(text)) score += words.length < 3 ? 0.2 : 0.6;
	if (words.length < 8 && isTitle(words)) score -= words.length < 2 ? 1 : 2.2;
	return /^['‘]/u.test(text) ? score - 0.4 : score;
}

/** `The Long Way Home`, `Legend in the Coal Fields`: capitals but for small words inside. */
const isTitle = (words: readonly string[]): boolean =>
	words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at !== 0 && SMALL.test(word)));

const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u;

function scoreOfPlace(frame: Frame, at: number, cues: readonly VerbCue[]): number {
	const { units } = frame;
	const nWords = wordsOf(units[at]?.text ?? '').length;
	const before = units[at - 1];
	let score = cues.some(({ subject }) => subject !== undefined) || sourceOf(frame) !== undefined ? 0.7 : 0;
	const isBesideCue = cues.some((cue) => isBeside(units, at, cue));
	if (isBesideCue) score += 0.6;
	if (isComma(before) || before?.text === ':') score += 0.4;
	// `She replied: “Yes.”`
	if (isBesideCue && before?.text === ':' && /[.!?]\P{L}$/u.test(units[at]?.text ?? '')) score += 0.4;
	if (before?.isNominal && nWords < 6) score -= 0.8;
	return isBesideCue && (isSplit(units, at) || opensSentence(units, at)) ? score + 1.4 : score;
}

/** `“That,” he added, “will do.”` */
const isSplit = (units: readonly Unit[], at: number): boolean =>
	/,\P{L}{1,3}$/u.test(units[at]?.text ?? '') &&
	units.slice(at + 2, at + 12).some(({ kind }, i) => kind === 'quotation' && isComma(units[at + 1 + i]));

/** `“Never,” said Beck.`, `“Really?” Beck asked.`: nothing before it, and the sign that leads to whoever says it. */
const opensSentence = (units: readonly Unit[], at: number): boolean =>
	at === 0 && /[,!?]\P{L}{1,3}$/u.test(units[at]?.text ?? '') && units[at + 1]?.kind === 'word';

/** `said, “Yes.”`, `“Yes,” said Beck`, `“Yes,” Beck said`. */
function isBeside(units: readonly Unit[], at: number, { first, at: verb, subject }: VerbCue): boolean {
	const before = isComma(units[at - 1]) || units[at - 1]?.text === ':' ? at - 2 : at - 1;
	return verb === before || first === at + 1 || subject?.first === at + 1;
}

/** Right behind it, right before it, else the nearest verb of saying. */
function cueFor({ units }: Frame, at: number, cues: readonly VerbCue[]): VerbCue | undefined {
	const beside = cues.find((cue) => isBeside(units, at, cue));
	if (beside !== undefined) return beside;
	// `When Beck began to speak, she cut him off: “No.”`: another clause announces it
	if (units[at - 1]?.text === ':') return cues.findLast((cue) => cue.at < at && !units.slice(cue.at, at).some(isComma));
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
	return before ?? after ?? cues.findLast((cue) => cue.at < at);
}
