import type { LocalSpan } from '../../../model/paragraph.ts';
import { isTime } from './clauses.ts';
import { phraseEnd, subjectBehind } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { type Frame, is, isBreak, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';
import type { VerbReading } from './verbs.ts';
import { Class } from './words.ts';

/** A verb of saying in its sentence. Indexes count units of the frame. */
export interface VerbCue {
	readonly reading: VerbReading;
	readonly at: number;
	/** First unit of the verb group (`has said`). */
	readonly first: number;
	/** The subject stands behind: `…,” said Beck`. */
	readonly isInverted: boolean;
	readonly spans: readonly LocalSpan[];
	/** The words for who says it; undefined if none stand by. */
	readonly subject: Stretch | undefined;
}

/** All verbs of saying of a sentence, in order. */
export function findVerbCues({ units, length }: Frame): VerbCue[] {
	const out: VerbCue[] = [];
	for (let at = 0; at < length; at += 1) {
		const cue = cueAt(units, at, length, out);
		if (cue !== undefined) out.push(cue);
	}
	return out;
}

function cueAt(units: readonly Unit[], at: number, length: number, earlier: readonly VerbCue[]): VerbCue | undefined {
	const unit = units[at];
	const reading = unit?.readings[0];
	if (unit === undefined || reading === undefined) return undefined;
	const first = groupStart(units, at);
	const isInverted = isInvertedAt(units, at, length);
	if (first === at && !isInverted && !isFiniteVerb(units, at, reading)) return undefined;
	const span = spanOfUnits(units, first, at + 1);
	if (span === undefined) return undefined;
	const subject = isInverted ? subjectBehind(units, at + 1, length) : subjectOf(units, first, reading, earlier);
	return { reading, at, first, isInverted, spans: [span], subject };
}

/** `he said, adding that …`, `he smiled and said`: the verb shares the subject of the one before it. */
function subjectOf(
	units: readonly Unit[],
	first: number,
	{ form }: VerbReading,
	earlier: readonly VerbCue[],
): Stretch | undefined {
	const before = units[first - 1];
	if (form === 'gerund' && (isComma(before) || is(before, Class.coordinator)))
		return earlier[earlier.length - 1]?.subject ?? firstSubject(units, first);
	if (is(before, Class.coordinator)) return earlier[earlier.length - 1]?.subject ?? firstSubject(units, first);
	return subjectBefore(units, first);
}

/** The subject of the verb that opens the sentence, before which another one stands without its own. */
function firstSubject(units: readonly Unit[], before: number): Stretch | undefined {
	for (let at = 1; at < before; at += 1) {
		const subject =
			is(units[at], Class.auxiliary) || /[a-z]ed$/u.test(units[at]?.lower ?? '') ? subjectBefore(units, at) : undefined;
		if (subject !== undefined) return subject;
	}
	return undefined;
}

/** `has repeatedly said`: auxiliaries and adverbs before the verb belong to it. */
function groupStart(units: readonly Unit[], at: number): number {
	let first = at;
	for (let i = at - 1; 0 <= i && at - i < 5; i -= 1) {
		if (is(units[i], Class.auxiliary)) first = i;
		else if (!is(units[i], Class.adverb) && !/ly$/u.test(units[i]?.lower ?? '')) break;
	}
	return first;
}

/** A verb without auxiliary is finite behind a subject: `Beck said`, `officials say`, `saying` goes with the subject before. */
function isFiniteVerb(units: readonly Unit[], at: number, { form }: VerbReading): boolean {
	const before = units[at - 1];
	if (before === undefined || is(before, Class.preposition | Class.determiner)) return false;
	if (before.lower === 'to') return false;
	if (form === 'participle') return false;
	if (form === 'base') return isPluralSubject(before);
	return true;
}

const isPluralSubject = (before: Unit): boolean =>
	/^(?:they|we|i|you|who|both|many|some|others|people|police)$/u.test(before.lower) ||
	(/[^s]s$/u.test(before.lower) && before.class === 0);

/** `“…,” said Beck`, `…, says Beck`: right behind a quotation or a comma, with a subject behind it and nothing more. */
function isInvertedAt(units: readonly Unit[], at: number, length: number): boolean {
	const before = units[at - 1];
	const next = units[at + 1];
	if (before === undefined || next === undefined || length <= at + 1) return false;
	if ((before.kind !== 'quotation' && !isComma(before)) || isBreak(next) || isTime(next)) return false;
	if (units[at]?.readings.every(({ form }) => form === 'gerund' || form === 'base')) return false;
	if (!beginsSubject(next)) return false;
	if (before.kind === 'quotation') return true;
	const end = phraseEnd(units, at + 1, length);
	return at + 1 < end && (end === length || isBreak(units[end]) || is(units[end], Class.preposition));
}

const beginsSubject = (unit: Unit): boolean =>
	unit.isNominal ||
	is(unit, Class.determiner) ||
	/^(?:he|she|they|i|we)$/u.test(unit.lower) ||
	(unit.class === 0 && unit.readings.length === 0 && unit.kind === 'word');
