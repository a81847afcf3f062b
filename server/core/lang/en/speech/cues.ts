import type { LocalSpan } from '../../../model/paragraph.ts';
import { type Frame, is, isBreak, isComma, spanOfUnits, type Unit } from './units.ts';
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
}

/** All verbs of saying of a sentence, in order. */
export function findVerbCues({ units, length }: Frame): VerbCue[] {
	const out: VerbCue[] = [];
	for (let at = 0; at < length; at += 1) {
		const cue = cueAt(units, at, length);
		if (cue !== undefined) out.push(cue);
	}
	return out;
}

function cueAt(units: readonly Unit[], at: number, length: number): VerbCue | undefined {
	const unit = units[at];
	const reading = unit?.readings[0];
	if (unit === undefined || reading === undefined) return undefined;
	const first = groupStart(units, at);
	const isInverted = isInvertedAt(units, at, length);
	if (first === at && !isInverted && !isFiniteVerb(units, at, reading)) return undefined;
	const span = spanOfUnits(units, first, at + 1);
	return span === undefined ? undefined : { reading, at, first, isInverted, spans: [span] };
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
	if (form === 'base') return before.isNominal || is(before, Class.pronoun) || /s$/u.test(before.lower);
	return true;
}

/** `“…,” said Beck`, `…, says Beck`: right behind a quotation or a comma, with a subject behind it. */
function isInvertedAt(units: readonly Unit[], at: number, length: number): boolean {
	const before = units[at - 1];
	if (before !== undefined && before.kind !== 'quotation' && !isComma(before)) return false;
	const next = units[at + 1];
	if (next === undefined || length <= at + 1 || isBreak(next)) return false;
	if (before === undefined || units[at]?.readings.every(({ form }) => form === 'gerund' || form === 'base'))
		return false;
	return (
		next.isNominal ||
		is(next, Class.determiner) ||
		isSubjectPronoun(next) ||
		(next.class === 0 && next.readings.length === 0)
	);
}

const isSubjectPronoun = (unit: Unit): boolean => /^(?:he|she|they|i|we)$/u.test(unit.lower);

/** Words for who says it; undefined if none stand by. */
export function speakerOf(units: readonly Unit[], cue: VerbCue, length: number): LocalSpan | undefined {
	return cue.isInverted ? subjectBehind(units, cue.at + 1, length) : subjectBefore(units, cue.first);
}

const STOPS =
	/^(?:in|on|at|during|after|before|when|as|while|to|about|via|by|since|because|amid|through|following|last|this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|adding|referring|speaking|citing)$/u;

/** `said David Kamin, an adviser to the campaign, on Monday`: to the end of the name with its apposition. */
export function subjectBehind(units: readonly Unit[], at: number, length: number): LocalSpan | undefined {
	let end = phraseEnd(units, at, length);
	if (end === at) return undefined;
	if (isComma(units[end])) {
		const inner = phraseEnd(units, end + 1, length, true);
		if (end + 1 < inner && (inner === length || isBreak(units[inner]))) end = inner;
	}
	return spanOfUnits(units, at, end);
}

/** To the next sign, verb, or preposition of time; prepositions inside an apposition belong to it. */
export function phraseEnd(units: readonly Unit[], at: number, limit: number, inApposition?: true): number {
	const first = units[at];
	if (first === undefined || isPronounAlone(first)) return first === undefined ? at : at + 1;
	let i = at;
	for (; i < limit; i += 1) {
		const unit = units[i];
		if (unit === undefined) break;
		if (unit.text === '(') {
			i = bracketEnd(units, i, limit);
			continue;
		}
		if (isStop(units, i, at, inApposition)) break;
	}
	return i;
}

function isStop(units: readonly Unit[], i: number, at: number, inApposition: true | undefined): boolean {
	const unit = units[i];
	if (
		unit === undefined ||
		unit.kind === 'quotation' ||
		(unit.kind === 'punctuation' && unit.text !== '.' && unit.text !== '’' && unit.text !== '&')
	)
		return true;
	if (unit.text === '.') return !(units[i + 1]?.isNominal && (units[i - 1]?.text.length ?? 9) <= 4);
	if (
		is(unit, Class.auxiliary | Class.subordinator | Class.relative) &&
		!is(unit, Class.determiner | Class.preposition)
	)
		return true;
	if (at < i && isPronounAlone(unit)) return true;
	if (at < i && /^(?:that|who|which)$/u.test(unit.lower)) return true;
	return at < i && inApposition === undefined && STOPS.test(unit.lower) && !units[i]?.isNominal;
}

const isPronounAlone = (unit: Unit): boolean =>
	/^(?:he|she|they|i|we|you|it|who|everyone|someone|others)$/u.test(unit.lower);

const bracketEnd = (units: readonly Unit[], at: number, limit: number): number => {
	for (let i = at; i < Math.min(limit, at + 10); i += 1) if (units[i]?.text === ')') return i;
	return at;
};

/** `On Monday, David Kamin, an outside adviser, said`: back from the verb over an apposition to where the clause begins. */
function subjectBefore(units: readonly Unit[], verb: number): LocalSpan | undefined {
	let end = verb;
	while (0 < end && (isComma(units[end - 1]) || is(units[end - 1], Class.adverb))) end -= 1;
	const hadComma = units.slice(end, verb).some(isComma);
	let start = clauseStart(units, end);
	if (hadComma) start = appositionStart(units, start) ?? start;
	start = skipOpeners(units, start, end);
	return start < end ? spanOfUnits(units, start, end) : undefined;
}

/** Where the phrase that ends at `end` begins: behind a sign, a quotation, a conjunction or another verb. */
function clauseStart(units: readonly Unit[], end: number): number {
	let i = end;
	while (0 < i) {
		const unit = units[i - 1];
		if (unit === undefined || unit.kind === 'quotation' || (isBreak(unit) && unit.text !== ')' && !unit.inBracket))
			break;
		if (/^(?:that|but|because|although|while|when|if|where|as)$/u.test(unit.lower)) break;
		if (/^(?:and|or)$/u.test(unit.lower) && i !== end && !isNounish(units[i - 2])) break;
		i -= 1;
	}
	return i;
}

const isNounish = (unit: Unit | undefined): boolean => unit?.isNominal === true;

/** `Tim Hess, a developer in Virginia, said`: what stands before the first comma is the name. */
function appositionStart(units: readonly Unit[], start: number): number | undefined {
	if (start < 2 || !isComma(units[start - 1])) return undefined;
	const before = clauseStart(units, start - 1);
	const isName = units.slice(before, start - 1).some((unit) => unit.isNominal) && start - 1 - before < 9;
	const beginsPhrase = is(units[start], Class.determiner | Class.relative) || units[start]?.class === 0;
	return isName && beginsPhrase && !is(units[skipOpeners(units, before, start - 1)], Class.preposition)
		? before
		: undefined;
}

/** `And`, `On Monday`, `In a statement`: what opens a sentence before its subject. */
function skipOpeners(units: readonly Unit[], start: number, end: number): number {
	let i = start;
	while (
		i < end &&
		(is(units[i], Class.coordinator) ||
			is(units[i], Class.adverb) ||
			units[i]?.kind === 'quotation' ||
			isComma(units[i]) ||
			/ly$/u.test(units[i]?.lower ?? ''))
	)
		i += 1;
	return i;
}
