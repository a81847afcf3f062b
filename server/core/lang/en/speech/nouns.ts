import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import { hasFinite, isFiniteVerb } from './clauses.ts';
import { subjectBehind } from './phrases.ts';
import { type Frame, is, isBreak, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { saidTasks, sayingNouns, tasks } from './word-lists.ts';
import { Class } from './words.ts';

/** A noun of saying with what it holds: `Beck’s claim that it rained`, `a warning by police that it would`. */
export interface NounCue {
	readonly at: number;
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: LocalSpan | undefined;
	readonly content: Stretch;
	/** It was said, not only meant. */
	readonly isSaid: boolean;
}

export function findNounCues({ units, length }: Frame): NounCue[] {
	const out: NounCue[] = [];
	for (let at = 1; at < length - 3; at += 1) {
		const noun = units[at];
		if (noun === undefined || noun.isNominal) continue;
		const cue = sayingNouns.has(noun.lower) ? nounAt(units, at, length) : undefined;
		const task = cue ?? (tasks.has(noun.lower) ? taskAt(units, at, length) : undefined);
		const told = task ?? (noun.readings.length === 0 ? undefined : passiveAt(units, at, length));
		if (told !== undefined) out.push(told);
	}
	return out;
}

/** Only where a verb stands before: behind a noun that opens its sentence it is not told where the clause ends. */
function nounAt(units: readonly Unit[], at: number, length: number): NounCue | undefined {
	const owner = ownerBefore(units, at);
	const giver = owner ?? giverBehind(units, at + 1, length);
	const that = owner === undefined && giver !== undefined ? behindAside(units, giver.last) : at + 1;
	const span = spanOfUnits(units, at, at + 1);
	if (units[that]?.lower !== 'that' || span === undefined || giver === undefined) return undefined;
	if (!hasVerb(units, owner?.first ?? at) || !hasFinite(units, that, length)) return undefined;
	return {
		at,
		cue: { spans: [span], lemma: units[at]?.lower ?? '' },
		speaker: spanOfUnits(units, giver.first, giver.last),
		content: { first: that, last: length },
		isSaid: true,
	};
}

/** `Beck’s promise to go`, `the council’s plan to close it`: up to the next verb or sign. */
function taskAt(units: readonly Unit[], at: number, length: number): NounCue | undefined {
	const owner = ownerBefore(units, at);
	const span = spanOfUnits(units, at, at + 1);
	const verb = units[at + 2];
	if (owner === undefined || span === undefined || units[at + 1]?.lower !== 'to' || !mayBeVerb(verb)) return undefined;
	let last = at + 3;
	while (last < length && !isBreak(units[last]) && !isFiniteVerb(units, last)) last += 1;
	const lemma = units[at]?.lower ?? '';
	// `Beck’s call to action`
	if (last === at + 3 && !ALONE.has(verb?.lower ?? '')) return undefined;
	return {
		at,
		cue: { spans: [span], lemma },
		speaker: spanOfUnits(units, owner.first, owner.last),
		content: { first: at + 1, last },
		isSaid: saidTasks.has(lemma),
	};
}

/** Behind `to`: `to close`, not `to the people` or `to voters`. */
const mayBeVerb = (unit: Unit | undefined): boolean =>
	unit?.isNominal === false &&
	!is(unit, Class.determiner | Class.pronoun | Class.preposition) &&
	!/[^su]s$/u.test(unit.lower);

/** Verbs that need nothing behind them. */
const ALONE = wordSet('act appeal fight go help leave listen quit resign return stay step stop talk vote wait win');

const hasVerb = (units: readonly Unit[], end: number): boolean =>
	hasFinite(units, 0, end) || units.slice(1, end).some(({ readings }) => readings.length !== 0);

const POSSESSIVE = /^(?:his|her|their|its)$/u;

/** `Beck’s repeated claim`, `his claim`. */
function ownerBefore(units: readonly Unit[], at: number): Stretch | undefined {
	for (let i = at - 1; 0 <= i && at - i < 4; i -= 1) {
		const unit = units[i];
		if (unit === undefined) return undefined;
		if (POSSESSIVE.test(unit.lower)) return { first: i, last: i + 1 };
		if (/['’]s$/u.test(unit.lower))
			return unit.isNominal || is(units[i - 1], Class.determiner)
				? { first: nameStart(units, i), last: i + 1 }
				: undefined;
		if (unit.kind !== 'word' || unit.class !== 0) return undefined;
	}
	return undefined;
}

function nameStart(units: readonly Unit[], at: number): number {
	let first = at;
	while (0 < first && units[first - 1]?.isNominal && units[first - 1]?.kind === 'word') first -= 1;
	return is(units[first - 1], Class.determiner) ? first - 1 : first;
}

/** `a claim by the mayor that …`, `a warning from police that …`. */
function giverBehind(units: readonly Unit[], at: number, length: number): Stretch | undefined {
	return /^(?:by|from)$/u.test(units[at]?.lower ?? '') ? subjectBehind(units, at + 1, length) : undefined;
}

/** `Tom Hall KC, defending, | that …` */
const behindAside = (units: readonly Unit[], at: number): number =>
	isComma(units[at]) ? (isComma(units[at + 2]) ? at + 3 : at + 1) : at;

const BE = /^(?:is|are|was|were|been|being)$/u;

/** `He was accused by residents of lying`, `She was told by police that it was late`: whoever does it says it. */
function passiveAt(units: readonly Unit[], at: number, length: number): NounCue | undefined {
	const reading = units[at]?.readings.find(({ form }) => form === 'past' || form === 'participle');
	if (reading === undefined || units[at + 1]?.lower !== 'by' || !BE.test(units[at - 1]?.lower ?? '')) return undefined;
	const giver = subjectBehind(units, at + 2, length);
	const span = spanOfUnits(units, at - 1, at + 1);
	if (giver === undefined || span === undefined) return undefined;
	const of = units.findIndex(
		({ lower }, i) =>
			at + 2 < i && i < giver.last && /^(?:of|for)$/u.test(lower) && /ing$/u.test(units[i + 1]?.lower ?? ''),
	);
	const first = of < 0 ? giver.last : of;
	const isTold = /^(?:that|to)$/u.test(units[first]?.lower ?? '') && /[ti]/u.test(reading.frames);
	if (of < 0 && !isTold) return undefined;
	const end = units.findIndex((unit, i) => first < i && isBreak(unit));
	return {
		at,
		cue: { spans: [span], lemma: reading.lemma },
		speaker: spanOfUnits(units, giver.first, first),
		content: { first, last: end < 0 ? length : Math.min(end, length) },
		isSaid: true,
	};
}
