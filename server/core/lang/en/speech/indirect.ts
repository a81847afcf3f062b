import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Statement } from '../../pack/speech.ts';
import { hasFinite, isTime } from './clauses.ts';
import type { VerbCue } from './cues.ts';
import { phraseEnd } from './phrases.ts';
import { verbatimIn } from './quotations.ts';
import { accordingTo } from './sources.ts';
import { type Frame, is, isBreak, isComma, restOf, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { Class } from './words.ts';

/** Reported speech with its place among the units. */
export interface Told {
	readonly statement: Statement;
	readonly stretches: readonly Stretch[];
}

/** What the sentence reports in its own words, quoted words within it included. */
export function readIndirect(frame: Frame, cues: readonly VerbCue[]): Told[] {
	const source = accordingTo(frame);
	if (source !== undefined) {
		const stretches = [
			{ first: 0, last: source.first },
			{ first: source.last, last: frame.length },
		].filter(({ first, last }) => first + 2 < last);
		const whole = stretches.every((stretch) => isOwnWords(frame, stretch)) ? stretches : [];
		return toldOf(frame, whole, source.cue, source.speaker, 'object-of-preposition');
	}
	const out: Told[] = [];
	const inSubject = (at: number) => cues.some(({ subject }) => subject && subject.first <= at && at < subject.last);
	for (const cue of cues) {
		if (inSubject(cue.at)) continue;
		if (out.some(({ stretches }) => stretches.some(({ first, last }) => first <= cue.at && cue.at < last))) continue;
		const stretches = contentOf(frame, cue, cues);
		if (stretches.length === 0 || !stretches.some((stretch) => isOwnWords(frame, stretch))) continue;
		const speaker = cue.subject && spanOfUnits(frame.units, cue.subject.first, cue.subject.last);
		out.push(...toldOf(frame, stretches, { spans: cue.spans, lemma: cue.reading.lemma }, speaker, 'subject-of-cue'));
	}
	return out;
}

/** More than a quotation with its conjunction (`said that “…”`). */
const isOwnWords = ({ units }: Frame, { first, last }: Stretch): boolean =>
	units.slice(first, last).filter(({ kind, lower }) => kind === 'word' && lower !== 'that').length !== 0;

function contentOf(frame: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch[] {
	const { frames, form } = cue.reading;
	if (!/[stbi]/u.test(frames) || (form === 'base' && cue.subject === undefined)) return [];
	const around = contentAround(frame, cue);
	if (around !== undefined) return around;
	const last = contentEnd(frame, cue, cues);
	const behind = cue.isInverted ? undefined : contentBehind(frame, cue, last);
	const content = behind ?? clauseBefore(frame, cue);
	return content === undefined ? [] : [content];
}

/** `Her first visit, she says, was short.`: the sentence without what stands between the two commas. */
function contentAround({ units, length }: Frame, cue: VerbCue): Stretch[] | undefined {
	if (!cue.reading.frames.includes('s') || cue.reading.form === 'gerund' || cue.subject === undefined) return undefined;
	const start = cue.isInverted ? cue.at : cue.subject.first;
	const last = cue.isInverted ? cue.subject.last : cue.at + 1;
	if (!isComma(units[last]) || !isComma(units[start - 1]) || length <= last + 2) return undefined;
	if (units[last + 1]?.kind === 'quotation' || hasFinite(units, 0, start)) return undefined;
	return [
		{ first: 0, last: start - 1 },
		{ first: last + 1, last: length },
	];
}

/** What is said ends where the next one begins to speak: `…, adding that …`, `…, but Beck said …`. */
function contentEnd({ units, length }: Frame, cue: VerbCue, cues: readonly VerbCue[]): number {
	for (const next of cues) {
		if (next.at <= cue.at) continue;
		if (next.reading.form === 'gerund' && isComma(units[next.first - 1])) return next.first - 1;
		const start = next.subject?.first ?? next.first;
		if (cue.at < start && is(units[start - 1], Class.coordinator) && isComma(units[start - 2])) return start - 2;
	}
	return length;
}

const THAT = /^(?:that|whether)$/u;
const QUESTION = /^(?:how|why|what|who|if|where|when)$/u;

/** `said (that) …`, `told reporters that …`, `promised to …` behind the verb. */
function contentBehind({ units }: Frame, { reading, at }: VerbCue, last: number): Stretch | undefined {
	const start = at + 1;
	const that = nextThat(units, start, last);
	if (that !== undefined) return that + 2 < last ? { first: that, last } : undefined;
	const next = units[start];
	if (next === undefined || last <= start + 1) return undefined;
	const to = reading.frames.includes('i') ? infinitive(units, start, last) : undefined;
	if (to !== undefined) return { first: to, last };
	if (QUESTION.test(next.lower) && hasFinite(units, start, last)) return { first: start, last };
	return bareClause(units, reading.frames, start, last);
}

/** `said he would`, `told reporters he would`, `believes he will`. */
function bareClause(units: readonly Unit[], frames: string, start: number, last: number): Stretch | undefined {
	if (frames.includes('s')) return clauseFrom(units, skipTime(units, start), last);
	if (frames.includes('t')) {
		const hearer = hearerEnd(units, start, phraseEnd(units, start, last));
		return start < hearer && hearer - start < 6 ? clauseFrom(units, hearer, last) : undefined;
	}
	return /^(?:he|she|they|it|there)$/u.test(units[start]?.lower ?? '') ? clauseFrom(units, start, last) : undefined;
}

/** `reporters the bridge`: the article begins the clause. */
function hearerEnd(units: readonly Unit[], start: number, end: number): number {
	for (let i = start + 1; i < end; i += 1) {
		const before = units[i - 1];
		if (is(units[i], Class.determiner) && !is(before, Class.preposition | Class.determiner | Class.coordinator))
			return i;
	}
	return end;
}

/** `told reporters on Monday that …`: the conjunction within a few words. */
function nextThat(units: readonly Unit[], from: number, last: number): number | undefined {
	for (let i = from; i < Math.min(last, from + 9) && !isComma(units[i]) && units[i]?.text !== ':'; i += 1) {
		if (THAT.test(units[i]?.lower ?? '')) return i;
	}
	return undefined;
}

/** `vowed to fight`, `urged Republicans to join`. */
function infinitive(units: readonly Unit[], from: number, last: number): number | undefined {
	for (let i = from; i < Math.min(last - 1, from + 6) && !isBreak(units[i]); i += 1) {
		const verb = units[i + 1];
		if (
			units[i]?.lower === 'to' &&
			verb?.kind === 'word' &&
			!verb.isNominal &&
			!is(verb, Class.determiner | Class.pronoun)
		)
			return i;
	}
	return undefined;
}

/** `said Tuesday he would …`, `said on Tuesday he would …`. */
function skipTime(units: readonly Unit[], from: number): number {
	let i = from;
	if (/^(?:on|late|early|last)$/u.test(units[i]?.lower ?? '') && isTime(units[i + 1])) i += 1;
	while (isTime(units[i])) i += 1;
	return i;
}

function clauseFrom(units: readonly Unit[], first: number, last: number): Stretch | undefined {
	const next = units[first];
	if (next === undefined || isBreak(next) || is(next, Class.coordinator)) return undefined;
	if (is(next, Class.preposition) && !is(next, Class.determiner)) return undefined;
	return first + 1 < last && hasFinite(units, first, last) ? { first, last } : undefined;
}

/** `The bridge is closed, he said`: the clause before the comma. */
function clauseBefore({ units }: Frame, { isInverted, first, subject, reading }: VerbCue): Stretch | undefined {
	if (subject === undefined || reading.form === 'gerund' || !/[sb]/u.test(reading.frames)) return undefined;
	const start = isInverted ? first : subject.first;
	if (!isComma(units[start - 1]) || start < 4 || !hasFinite(units, 0, start - 1)) return undefined;
	if (is(units[0], Class.subordinator) && !is(units[0], Class.determiner)) return undefined;
	return { first: 0, last: start - 1 };
}

function toldOf(
	frame: Frame,
	stretches: readonly Stretch[],
	cue: NonNullable<Statement['cue']>,
	speaker: LocalSpan | undefined,
	basis: NonNullable<Statement['basis']>,
): Told[] {
	const spans = stretches.flatMap(({ first, last }) => spanOfUnits(frame.units, first, last) ?? []);
	if (spans.length === 0) return [];
	const verbatim = stretches.flatMap((stretch) => verbatimIn(frame, stretch));
	const statement: Statement = {
		type: verbatim.length === 0 ? 'Indirect' : 'Mixed',
		spans,
		verbatim,
		cue,
		speaker: speaker === undefined ? [] : [speaker],
		basis: speaker === undefined ? undefined : basis,
		frame: restOf(frame, stretches),
		addressee: [],
		nested: false,
		sure: speaker !== undefined,
		continues: undefined,
		number: undefined,
	};
	return [{ statement, stretches }];
}
