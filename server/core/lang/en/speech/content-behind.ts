import { firstFinite, hasFinite, isFiniteVerb, isTime } from './clauses.ts';
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

function startBehind(units: readonly Unit[], cue: VerbCue, last: number, cues: readonly VerbCue[]): number | undefined {
	const { reading } = cue;
	const { frames, lemma } = reading;
	const behind = cue.at + 1;
	const start = behindAside(units, cue, behind);
	if (units[start] === undefined || last <= start + 1) return undefined;
	if (units[start]?.text === ':') return frames.includes('s') ? behindColon(units, start + 1, last) : undefined;
	const that = takesThat(frames, units[start]) ? thatBehind(units, start, last, frames) : undefined;
	if (that !== undefined) {
		const isOfNext = cues.some((next) => start <= next.at && next.at < that);
		return !isOfNext && holdsClause(units, that + 1, last) ? that : undefined;
	}
	const task = takesTask(cue) ? taskStart(units, start, last, frames) : undefined;
	if (task !== undefined) return task;
	return isQuestion(units, start, last, lemma) ? start : bareClause(units, start, last, reading);
}

/** `admitted, however, | that`, `What Beck says is | that` */
function behindAside(units: readonly Unit[], { subject }: VerbCue, at: number): number {
	const opener = units[(subject?.first ?? 0) - 1];
	if (/^(?:all|what)$/u.test(opener?.lower ?? '') && /^(?:is|was)$/u.test(units[at]?.lower ?? '')) return at + 1;
	return isComma(units[at]) && isManner(units[at + 1]) && isComma(units[at + 2]) ? at + 3 : at;
}

/** `called on them to go`, not `called a meeting to discuss it` */
const takesTask = ({ reading, isPhrasal }: VerbCue): boolean =>
	/[id]/u.test(reading.frames) && (reading.lemma !== 'call' || isPhrasal);

/** Not `declined that offer`, `refused to be drawn on reports that`. */
const takesThat = (frames: string, next: Unit | undefined): boolean =>
	/[^dnop]/u.test(frames) && (/[stb]/u.test(frames) || next?.lower !== 'to');

/** `said | the bridge was closed` */
function bareClause(units: readonly Unit[], start: number, last: number, reading: VerbReading): number | undefined {
	const clause = reading.frames.includes('c') ? clauseStart(units, start, last, reading) : undefined;
	return clause !== undefined && isClause(units, clause, last, reading) ? clause : undefined;
}

/** `The union said: The plan is dead.` */
const behindColon = (units: readonly Unit[], first: number, last: number): number | undefined =>
	hasFinite(units, first, last) && !units.slice(first, last).some(({ kind }) => kind === 'quotation')
		? first
		: undefined;

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
		if (!/^(?:that|whether)$/u.test(unit.lower) && !(frames.includes('t') && isTold(units, start, i))) continue;
		const isFree = i === start || frames.includes('t') || isAdverbial(units[start]);
		const isRelative = i !== start && isOfNoun(units, i);
		return isFree && !isRelative && !hasFinite(units, start, i) ? i : undefined;
	}
	return undefined;
}

/** `told reporters after a meeting | that was held`, not `that she’s glad` */
const isOfNoun = (units: readonly Unit[], at: number): boolean =>
	units[at]?.lower === 'that' && isFiniteVerb(units, at + 1) && !is(units[at + 1], Class.pronoun);

/** `told the host on Monday | how`; not `told them to find out how`. */
const isTold = (units: readonly Unit[], start: number, at: number): boolean =>
	/^(?:how|why)$/u.test(units[at]?.lower ?? '') && !units.slice(start, at).some(({ lower }) => lower === 'to');

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
	return (
		opens.test(word) &&
		(hasFinite(units, start, last) || (ASKING.test(lemma) && start + 2 < last && units[start + 1]?.lower !== 'to'))
	);
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
			return /^(?:not|never)$/u.test(units[i - 1]?.lower ?? '') ? i - 1 : i;
	}
	return undefined;
}

/** `told them to go`, not `told them the plan to go`: up to where a clause may begin. */
const infinitiveLimit = (units: readonly Unit[], start: number, last: number, frames: string): number =>
	frames.includes('t') ? Math.min(last, (hearerEnd(units, start, last) ?? start) + 3) : last;

/** `said Tuesday he would …`, `said in a statement the bridge …`, `said on Twitter she …`: where the clause begins. */
function skipAdverbials(units: readonly Unit[], from: number, last: number): number | undefined {
	let i = from;
	while (i < last && isAdverbial(units[i]) && !isCount(units, i) && !OPENS_CLAUSE.test(units[i]?.lower ?? '')) {
		i += 1;
		while (i < last && !isTime(units[i]) && !isAdverbial(units[i]) && !beginsClause(units, i, i - 1)) {
			if (isBreak(units[i])) return undefined;
			i += 1;
		}
		while (isTime(units[i])) i += 1;
	}
	// `said after Hall left the hall he was called to`
	return /^(?:after|before|since|until)$/u.test(units[from]?.lower ?? '') && hasFinite(units, from, i) ? undefined : i;
}

/** `too much is made of it`, `not everybody wins` */
const OPENS_CLAUSE = /^(?:too|not|just|only|even)$/u;

/** `about 20 people`, `more than half`. */
const isCount = (units: readonly Unit[], at: number): boolean =>
	/^(?:about|around|over|nearly|only|just|some)$/u.test(units[at]?.lower ?? '') && units[at + 1]?.kind === 'number';

/** `reporters the bridge`, `Fox he`: the article or pronoun begins the clause. */
function hearerEnd(units: readonly Unit[], from: number, last: number): number | undefined {
	const end = Math.min(last, from + 9);
	for (let i = from + 1; i < end && !isBreak(units[i]); i += 1)
		if (beginsClause(units, i, from) || followsName(units, i)) return i;
	const phrase = phraseEnd(units, from, last);
	return from < phrase && phrase - from < 6 ? phrase : undefined;
}

/** `told BBC News | shelves were bare` */
const followsName = (units: readonly Unit[], at: number): boolean =>
	units[at - 1]?.isNominal === true &&
	units[at]?.class === 0 &&
	units[at]?.kind === 'word' &&
	!units[at]?.isNominal &&
	is(units[at + 1], Class.auxiliary);

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
	if (next.kind === 'quotation') return isQuotedSubject(units, first, last);
	if (is(next, Class.preposition) && !is(next, Class.determiner) && !isCount(units, first)) return false;
	if (last <= first + 1 || /^(?:them|him|me|us)$/u.test(next.lower) || isOfNoun(units, first)) return false;
	const verb = lemma === 'say' ? firstFinite(units, first, last) : ownVerb(units, first, last);
	// `denied 17 counts of fraud but was convicted`
	if (0 <= verb && isBehindOwn(units, first, verb)) return false;
	if (0 <= verb)
		return !is(units[verb - 1], Class.coordinator) && (lemma === 'say' || !isOfAnother(units.slice(first, verb)));
	if (goesOnInMarks(units, first, last)) return true;
	return lemma === 'say' && 2 < last - first && !/^(?:so|as|yes|no|the)$/u.test(next.lower);
}

/** `when he wrote his book, | Beck said`: the clause of another. */
function isBehindOwn(units: readonly Unit[], first: number, verb: number): boolean {
	const comma = units.findIndex((unit, at) => first < at && isComma(unit));
	return (
		0 < comma &&
		comma < verb - 1 &&
		phraseEnd(units, comma + 1, verb) === verb &&
		(is(units[comma + 1], Class.pronoun) || units[verb]?.readings.length !== 0)
	);
}

/** `said “road tolls” and the sale of land would help` */
const isQuotedSubject = (units: readonly Unit[], at: number, last: number): boolean =>
	!/[,.!?]\P{L}{1,3}$/u.test(units[at]?.text ?? '') &&
	(isFiniteVerb(units, at + 1) ||
		(is(units[at + 1], Class.coordinator) && hasFinite(units, at + 2, Math.min(last, at + 9))));

/** The first verb that stands in no clause on a noun: `those who left | were`. */
function ownVerb(units: readonly Unit[], first: number, last: number): number {
	let verb = firstFinite(units, first, last);
	while (first + 1 < verb && /^(?:who|which|that)$/u.test(units[verb - 1]?.lower ?? ''))
		verb = firstFinite(units, verb + 1, last);
	return verb;
}

/** `recalled a batch after tests found …`, `denied a claim by the mayor that …`, `noted the cost, which rose`: the verb is no part of what is said. */
const isOfAnother = (before: readonly Unit[]): boolean =>
	before
		.slice(1)
		.some(
			({ lower }, i) =>
				/^(?:after|before|while|until|as|when|because)$/u.test(lower) ||
				(isComma(before[i]) && /^(?:who|which|whose)$/u.test(lower)),
		) ||
	(before.some(({ lower }) => lower === 'that') && before.some(({ lower }) => sayingNouns.has(lower)));

/** `said the plan “would be a shame”`: the verb stands between the marks. */
const goesOnInMarks = (units: readonly Unit[], first: number, last: number): boolean =>
	units.slice(first, last).some((unit) => unit.kind === 'quotation' && startsSmall(unit));
