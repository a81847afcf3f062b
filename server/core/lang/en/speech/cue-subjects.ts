import { wordSet } from '../../../text/words.ts';
import { hasFinite, isTimeSpan, isFiniteVerb as isVerbOfClause, opensFront } from './clauses.ts';
import type { VerbCue } from './cues.ts';
import { subjectBehind } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { beforeManner, is, isComma, isManner, type Stretch, type Unit } from './units.ts';
import type { VerbReading } from './verbs.ts';
import { Class } from './words.ts';

/** `After saying it was safe, Beck drove on`: the subject behind the comma, which may stand inside the marks. */
export function mainSubject(units: readonly Unit[], at: number, length: number): Stretch | undefined {
	for (let i = at + 1; i < length - 2; i += 1) {
		if (!isComma(units[i]) && !/,\P{L}{1,3}$/u.test(units[i]?.text ?? '')) continue;
		const next = units[i + 1];
		const begins = next?.isNominal || is(next, Class.determiner | Class.pronoun) || next?.class === 0;
		const subject = begins && !/ing$/u.test(next?.lower ?? '') ? subjectBehind(units, i + 1, length) : undefined;
		if (subject !== undefined && hasFinite(units, subject.last, Math.min(length, subject.last + 4))) return subject;
	}
	return undefined;
}

/** `he said, adding that …`, `he smiled and said`: the verb shares the subject of the one before it. */
export function subjectOf(
	units: readonly Unit[],
	{ first, at }: Pick<VerbCue, 'first' | 'at'>,
	reading: VerbReading,
	earlier: readonly VerbCue[],
): Stretch | undefined {
	const before = units[beforeManner(units, first)];
	// `has been telling`
	const form = first === at ? reading.form : 'finite';
	const isShared = is(before, Class.coordinator) || (form === 'gerund' && (isComma(before) || isBeforeGerund(before)));
	const beside = form === 'gerund' ? besideWith(units, first) : undefined;
	if (beside !== undefined) return shownIn(units, beside) ?? beside;
	if (!isShared && before?.lower !== 'to') {
		const subject = subjectBefore(units, first);
		if (form !== 'gerund') return subject;
		// `she said at a conference announcing that …`
		if (subject !== undefined) return actorOf(units, subject) ?? shownIn(units, subject) ?? subject;
	}
	return (
		relativeBeside(units, first, before) ??
		frontedMain(units, first) ??
		outermost(units, earlier)?.subject ??
		firstSubject(units, first)
	);
}

/** `…, with | each side accusing the other` */
function besideWith(units: readonly Unit[], verb: number): Stretch | undefined {
	const first = units.findLastIndex(({ lower }, i) => i < verb && verb - i < 7 && lower === 'with') + 1;
	return 0 < first && first < verb && subjectBehind(units, first, verb)?.last === verb
		? { first, last: verb }
		: undefined;
}

/** `Beck says we must go on, adding that …`: what she adds is no part of what she says, nor added by `we`. */
const outermost = (units: readonly Unit[], earlier: readonly VerbCue[]): VerbCue | undefined =>
	earlier.findLast(
		({ subject }, i) =>
			!earlier
				.slice(0, i)
				.some(
					({ at, subject: outer }) =>
						outer !== undefined &&
						subject !== undefined &&
						at < subject.first &&
						!units.slice(at, subject.first).some(({ text }) => /^[,;]$/u.test(text)),
				),
	);

/** `footage of Beck saying`. */
function shownIn(units: readonly Unit[], { first, last }: Stretch): Stretch | undefined {
	const of = units.findIndex(
		(unit, i) => first <= i && i < last - 1 && unit.lower === 'of' && PICTURES.has(units[i - 1]?.lower ?? ''),
	);
	return of < 0 ? undefined : { first: of + 1, last };
}

const PICTURES = wordSet('footage video videos clip clips audio recording recordings tape picture pictures film');

/** `Beck issued a statement saying`, `Beck spent weeks insisting`, `Beck kept saying`: Beck does. */
function actorOf(units: readonly Unit[], { first, last }: Stretch): Stretch | undefined {
	const verb = isVerbOfClause(units, last - 1) ? last - 1 : first - 1;
	const isActor = verb === last - 1 || ISSUING.has(units[verb]?.lower ?? '') || isTimeSpan(units[last - 1]);
	return isActor ? subjectBefore(units, groupStart(units, verb)) : undefined;
}

const ISSUING = wordSet(
	'issued sent wrote released posted published signed filed unleashed circulated delivered made issues',
);

/** `Critics claim | the report shows`: the subject begins behind the verb before it, if that does not belong to it (`who asked`). */
export function behindCue(
	units: readonly Unit[],
	subject: Stretch | undefined,
	cue: VerbCue | undefined,
): Stretch | undefined {
	if (subject === undefined || cue === undefined || cue.at < subject.first || subject.last <= cue.at + 1)
		return subject;
	return cue.subject === undefined || units.slice(subject.first, cue.at).some((unit) => is(unit, Class.relative))
		? subject
		: { ...subject, first: cue.at + 1 };
}

/** `by saying`, `before adding`, `as saying`. */
export const isBeforeGerund = (unit: Unit | undefined): boolean =>
	/^(?:by|for|before|after|while|of|as|in)$/u.test(unit?.lower ?? '');

/** The subject of the verb that opens the sentence, before which another one stands without its own. */
function firstSubject(units: readonly Unit[], before: number): Stretch | undefined {
	for (let at = 1; at < before; at += 1) {
		const mayBeVerb =
			isVerbOfClause(units, at) ||
			(!units[at]?.isNominal && !is(units[at - 1], Class.determiner) && /[a-z]ed$/u.test(units[at]?.lower ?? ''));
		const subject = mayBeVerb ? subjectBefore(units, at) : undefined;
		if (subject !== undefined && !is(units[subject.first], Class.relative)) return subject;
	}
	return undefined;
}

/** `neighbours, who have marched and | called for it, …`: the same `who` goes on, if no second verb stands between. */
function relativeBeside(units: readonly Unit[], first: number, before: Unit | undefined): Stretch | undefined {
	if (before?.lower !== 'and') return undefined;
	let nVerbs = 0;
	for (let i = first - 2; 0 < i && !isComma(units[i]); i -= 1) {
		if (units[i]?.lower === 'who' && isComma(units[i - 1])) return nVerbs === 1 ? { first: i, last: i + 1 } : undefined;
		if (isVerbOfClause(units, i)) nVerbs += 1;
	}
	return undefined;
}

/** `Pressed on whether Hall would go, Beck paused before saying …`: not the one in the clause before. */
function frontedMain(units: readonly Unit[], before: number): Stretch | undefined {
	const start = is(units[0], Class.coordinator) ? 1 : 0;
	const opener = units[start];
	return opener?.isName === false && opensFront(opener) ? mainSubject(units, start, before) : undefined;
}

/** `has repeatedly said`: auxiliaries and adverbs before the verb belong to it. */
export function groupStart(units: readonly Unit[], at: number): number {
	let first = at;
	for (let i = at - 1; 0 <= i && at - i < 5; i -= 1) {
		const unit = units[i];
		if (is(unit, Class.pronoun) && is(unit, Class.auxiliary)) return first;
		if (is(unit, Class.auxiliary)) first = i;
		else if (!isManner(unit)) break;
	}
	return first;
}
