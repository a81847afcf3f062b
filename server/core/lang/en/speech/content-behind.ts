import { wordSet } from '../../../text/words.ts';
import { firstFinite, hasFinite, isFiniteVerb, isPast, isTime } from './clauses.ts';
import { isAside, startsSmall } from './content-around.ts';
import { contentEnd } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { phraseEnd } from './phrases.ts';
import { type Frame, is, isBreak, isComma, isManner, type Stretch, type Unit } from './units.ts';
import type { VerbReading } from './verbs.ts';
import { sayingNouns } from './word-lists.ts';
import { Class } from './words.ts';

/** `said (that) …`, `told reporters that …`, `asked whether …`, `promised to …`: the clause behind the verb. */
export function contentBehind(frame: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch[] | undefined {
	if (cue.isInverted) return undefined;
	const last = contentEnd(frame, cue, cues);
	const first = startBehind(frame.units, cue, last, cues);
	return first === undefined || last <= first + 1 ? undefined : [{ first, last }];
}

/** `called the plan “a shame”`, `accused him of lying`, `announced a curfew`: what is said of it, up to a time or a new clause. */
export function objectBehind(frame: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch[] | undefined {
	if (cue.isInverted || !cue.reading.frames.includes('o')) return undefined;
	const { units } = frame;
	// `“Do not drop him,” she warns the front row`
	if (cue.subject?.last === cue.first && units[cue.subject.first - 1]?.kind === 'quotation') return undefined;
	const first = objectStart(units, cue);
	const opener = units[first];
	if (opener === undefined || !beginsObject(opener)) return undefined;
	const last = contentEnd(frame, cue, cues);
	let end = first + 1;
	// `what she called “a small breakdown” | sent her home`
	const isWhat = units[(cue.subject?.first ?? 0) - 1]?.lower === 'what';
	if (isWhat && opener.kind === 'quotation') return [{ first, last: end }];
	while (end < last && !endsObject(units, end) && !(isWhat && isFiniteVerb(units, end))) end += 1;
	const isQuoted = units.slice(first, end).some(({ kind }) => kind === 'quotation');
	return isQuoted || first + 1 < end ? [{ first, last: end }] : undefined;
}

/** `called | the plan a shame`, `rejected as | “cheap”`. */
function objectStart(units: readonly Unit[], cue: VerbCue): number {
	const isAs = units[cue.at + 1]?.lower === 'as' && units[cue.at + 2]?.kind === 'quotation';
	return isAs ? cue.at + 2 : behindVerb(units, cue);
}

/** `pointed out | that`, `called for | a vote`, `called on | them to go`: the word that goes with the verb is no part of it. */
function behindVerb(units: readonly Unit[], { at, reading }: VerbCue): number {
	const next = units[at + 1]?.lower ?? '';
	return next === 'out' || (reading.lemma === 'call' && /^(?:for|on|upon)$/u.test(next)) ? at + 2 : at + 1;
}

function beginsObject(unit: Unit): boolean {
	if (unit.readings.length !== 0 || isBreak(unit)) return false;
	if (is(unit, Class.determiner)) return true;
	return (
		!is(unit, Class.auxiliary | Class.coordinator | Class.subordinator | Class.preposition) ||
		OBJECT_PREPOSITION.test(unit.lower)
	);
}

function startBehind(units: readonly Unit[], cue: VerbCue, last: number, cues: readonly VerbCue[]): number | undefined {
	const { reading } = cue;
	const { frames, lemma } = reading;
	const behind = behindVerb(units, cue);
	// `admitted, however, | that`
	const isAside = isComma(units[behind]) && isManner(units[behind + 1]) && isComma(units[behind + 2]);
	const start = isAside ? behind + 3 : behind;
	if (units[start] === undefined || last <= start + 1) return undefined;
	const that = thatBehind(units, start, last, frames);
	if (that !== undefined && cues.some((next) => start <= next.at && next.at < that)) return undefined;
	if (that !== undefined) return holdsClause(units, that + 1, last) ? that : undefined;
	const task = /[id]/u.test(frames) ? taskStart(units, start, last, frames) : undefined;
	if (task !== undefined) return task;
	if (isQuestion(units, start, last, lemma)) return start;
	if (!frames.includes('c')) return undefined;
	const clause = clauseStart(units, start, last, reading);
	return clause !== undefined && isClause(units, clause, last, reading) ? clause : undefined;
}

/** Behind the hearer (`told reporters | the bridge was closed`), unless it is the subject (`warn | the deal would fail`). */
function clauseStart(
	units: readonly Unit[],
	start: number,
	last: number,
	{ frames, lemma }: VerbReading,
): number | undefined {
	const hearer = frames.includes('t') ? hearerEnd(units, start, last) : undefined;
	if (hearer !== undefined && !isFiniteVerb(units, hearer)) return hearer;
	return lemma === 'tell' ? undefined : skipAdverbials(units, start, last);
}

/** `heard that before` is no clause. */
const holdsClause = (units: readonly Unit[], first: number, last: number): boolean =>
	first + 2 < last ||
	(first < last && units.slice(first, last).some((unit) => !is(unit, Class.adverb | Class.preposition)));

/** `told reporters on Monday that …`: the conjunction, if nothing but a hearer, a time or a place stands between. */
function thatBehind(units: readonly Unit[], start: number, last: number, frames: string): number | undefined {
	for (let i = start; i < Math.min(last, start + 14); i += 1) {
		const unit = units[i];
		if (unit === undefined || (isBreak(unit) && !(isComma(unit) && isAdverbial(units[start])))) return undefined;
		if (unit.lower !== 'that' && unit.lower !== 'whether') continue;
		const isFree = i === start || frames.includes('t') || isAdverbial(units[start]);
		const isRelative = i !== start && isFiniteVerb(units, i + 1);
		return isFree && !isRelative && !hasFinite(units, start, i) ? i : undefined;
	}
	return undefined;
}

const isAdverbial = (unit: Unit | undefined): boolean =>
	unit !== undefined &&
	unit.lower !== 'there' &&
	(isTime(unit) ||
		(is(unit, Class.preposition | Class.adverb) && !is(unit, Class.determiner)) ||
		isManner(unit) ||
		/^(?:late|early|last|next|this)$/u.test(unit.lower));

const ASKING =
	/^(?:ask|wonder|question|know|explain|understand|learn|find|decide|see|discuss|describe|inquire|query|reveal|show)$/u;

/** `asked whether he would`, `explained how it works`; what follows `said when` is a time. */
function isQuestion(units: readonly Unit[], start: number, last: number, lemma: string): boolean {
	const word = units[start]?.lower ?? '';
	const opens = ASKING.test(lemma) ? /^(?:how|why|what|who|whom|whose|which|if|where|when)$/u : /^(?:how|why|what)$/u;
	return opens.test(word) && hasFinite(units, start, last);
}

/** `urged | the council to resign`, `vowed on Monday | to resign`. */
function taskStart(units: readonly Unit[], start: number, last: number, frames: string): number | undefined {
	const to = infinitive(units, start, infinitiveLimit(units, start, last, frames));
	return to === undefined || isAdverbial(units[start]) ? to : start;
}

/** `vowed to fight`, `urged Republicans to join`. */
function infinitive(units: readonly Unit[], from: number, last: number): number | undefined {
	for (let i = from; i < Math.min(last - 1, from + 8) && !isBreak(units[i]) && units[i]?.kind !== 'quotation'; i += 1) {
		const verb = units[i + 1];
		const isVerb =
			verb?.kind === 'quotation'
				? startsSmall(verb)
				: verb?.kind === 'word' && !verb.isNominal && !is(verb, Class.determiner | Class.pronoun);
		if (units[i]?.lower === 'to' && isVerb && !hasFinite(units, from, i))
			return units[i - 1]?.lower === 'not' ? i - 1 : i;
	}
	return undefined;
}

/** `told them to go`, not `told them the plan to go`: up to where a clause may begin. */
const infinitiveLimit = (units: readonly Unit[], start: number, last: number, frames: string): number =>
	frames.includes('t') ? Math.min(last, (hearerEnd(units, start, last) ?? start) + 2) : last;

const OBJECT_PREPOSITION = /^(?:for|of|against|about|on)$/u;

/** `in an interview`, `in a joint statement`. */
const MEDIA = wordSet(
	'interview statement speech tweet post letter email e-mail memo report news press phone conference call video message blog visit debate',
);

function endsObject(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit === undefined || (isBreak(unit) && unit.text !== '(' && !unit.inBracket) || isTime(unit)) return true;
	if (/^(?:after|during|when|while|before|since|because|amid|until|saying|but)$/u.test(unit.lower)) return true;
	// `called it “a shame” and | appealed`
	if (units[at - 1]?.kind === 'quotation' && is(unit, Class.coordinator)) return isPast(units[at + 1] ?? unit);
	if (!/^(?:in|on)$/u.test(unit.lower)) return false;
	const isMedium =
		/^an?$/u.test(units[at + 1]?.lower ?? '') && units.slice(at + 2, at + 5).some(({ lower }) => MEDIA.has(lower));
	return isMedium || isTime(units[at + 1]);
}

/** `said Tuesday he would …`, `said in a statement the bridge …`, `said on Twitter she …`: where the clause begins. */
function skipAdverbials(units: readonly Unit[], from: number, last: number): number | undefined {
	let i = from;
	while (i < last && isAdverbial(units[i]) && !isCount(units, i)) {
		i += 1;
		while (i < last && !isTime(units[i]) && !isAdverbial(units[i]) && !beginsClause(units, i, i - 1)) {
			if (isBreak(units[i])) return undefined;
			i += 1;
		}
		while (isTime(units[i])) i += 1;
	}
	return i;
}

/** `about 20 people`, `more than half`. */
const isCount = (units: readonly Unit[], at: number): boolean =>
	/^(?:about|around|over|nearly|only|just|some)$/u.test(units[at]?.lower ?? '') && units[at + 1]?.kind === 'number';

/** `reporters the bridge`, `Fox he`: the article or pronoun begins the clause. */
function hearerEnd(units: readonly Unit[], from: number, last: number): number | undefined {
	const end = Math.min(last, from + 9);
	for (let i = from + 1; i < end && !isBreak(units[i]); i += 1) if (beginsClause(units, i, from)) return i;
	const phrase = phraseEnd(units, from, last);
	return from < phrase && phrase - from < 6 ? phrase : undefined;
}

function beginsClause(units: readonly Unit[], at: number, from: number): boolean {
	const before = units[at - 1];
	if (at - 1 <= from - 1 || is(before, Class.preposition | Class.determiner | Class.coordinator)) return false;
	const unit = units[at];
	return /^(?:he|she|it|they|we|i|you|there|no)(?:['’]|$)/u.test(unit?.lower ?? '') || is(unit, Class.determiner);
}

/** A clause may begin here, and has a verb; behind `said` nothing else can stand. */
function isClause(units: readonly Unit[], first: number, last: number, { lemma }: VerbReading): boolean {
	const next = units[first];
	if (next === undefined || isBreak(next) || is(next, Class.coordinator) || isAside(units, first)) return false;
	// `said “road tolls” and the sale of land would help`
	if (next.kind === 'quotation')
		return (
			!/[,.!?]\P{L}{1,3}$/u.test(next.text) &&
			(isFiniteVerb(units, first + 1) ||
				(is(units[first + 1], Class.coordinator) && hasFinite(units, first + 2, Math.min(last, first + 9))))
		);
	if (is(next, Class.preposition) && !is(next, Class.determiner) && !isCount(units, first)) return false;
	if (last <= first + 1 || /^(?:them|him|me|us)$/u.test(next.lower)) return false;
	// `denied 17 counts of fraud but was convicted`
	const verb = firstFinite(units, first, last);
	if (0 <= verb)
		return !is(units[verb - 1], Class.coordinator) && (lemma === 'say' || !isOfAnother(units.slice(first, verb)));
	if (goesOnInMarks(units, first, last)) return true;
	return lemma === 'say' && 2 < last - first && !/^(?:so|as|yes|no|the)$/u.test(next.lower);
}

/** `recalled a batch after tests found …`, `denied a claim by the mayor that …`: the verb is no part of what is said. */
const isOfAnother = (before: readonly Unit[]): boolean =>
	before.slice(1).some(({ lower }) => /^(?:after|before|while|until)$/u.test(lower)) ||
	(before.some(({ lower }) => lower === 'that') && before.some(({ lower }) => sayingNouns.has(lower)));

/** `said the plan “would be a shame”`: the verb stands between the marks. */
const goesOnInMarks = (units: readonly Unit[], first: number, last: number): boolean =>
	units.slice(first, last).some((unit) => unit.kind === 'quotation' && startsSmall(unit));
