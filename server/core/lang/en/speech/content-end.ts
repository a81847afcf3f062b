import { hasFinite, isPast } from './clauses.ts';
import type { VerbCue } from './cues.ts';
import { beforeManner, type Frame, is, isComma, isDash, isManner, type Unit } from './units.ts';
import { Class } from './words.ts';

/** What is said ends where the next one begins to speak, with the subordinate clause that holds the verb, or with the sentence. */
export function contentEnd({ units, length }: Frame, cue: VerbCue, cues: readonly VerbCue[]): number {
	let end = Math.min(clauseEnd(units, cue, length), relativeEnd(units, cue, length));
	const stop = units.findIndex(
		(unit, i) => cue.at < i && (unit.text === ';' || (unit.text === ')' && units[cue.at]?.inBracket)),
	);
	if (0 <= stop && stop < end) end = stop;
	for (const next of cues) {
		if (next.at <= cue.at || end <= next.at) continue;
		const start = turn(units, cue, next);
		if (start !== undefined) return Math.min(end, start);
	}
	return end;
}

/** `…, adding that …`, `… and warned that …`, `…, but Beck said …`, `…, though she noted …`: where the next statement begins. */
function turn(units: readonly Unit[], cue: VerbCue, next: VerbCue): number | undefined {
	const opening = beforeManner(units, next.first);
	const before = units[opening];
	if (next.reading.form === 'gerund' && isComma(before)) return opening;
	const shared = is(before, Class.coordinator) ? sharedTurn(units, opening, cue, next) : undefined;
	if (shared !== undefined) return shared;
	if (announces(units, next)) return clauseStart(units, cue, next);
	const start = next.subject?.first ?? next.first;
	const opener = units[start - 1];
	const isOpened = is(opener, Class.coordinator) || CONTRAST.test(opener?.lower ?? '');
	if (cue.at >= start || !isOpened) return undefined;
	return behindSign(units, start - 1) ?? (isOtherTurn(units, cue, next) ? start - 1 : undefined);
}

/** `Beck said they are ready and Hall accused them of lying`: what is said is no tale from the past. */
const isOtherTurn = (units: readonly Unit[], cue: VerbCue, { subject, first, reading }: VerbCue): boolean =>
	subject?.last === first &&
	units[subject.first - 1]?.lower === 'and' &&
	cue.reading.form === 'past' &&
	reading.form === 'past' &&
	isOtherTense(units, cue.at + 1, subject.first);

/** `…, and warned that …`: the place of the conjunction, or of the comma before it. */
function sharedTurn(units: readonly Unit[], at: number, cue: VerbCue, next: VerbCue): number | undefined {
	// `says they were seen and declared safe`
	if (next.reading.form === 'past' && cue.reading.form !== 'past' && isDone(units, at, cue, next)) return undefined;
	const comma = isComma(units[at - 1]) ? at - 1 : undefined;
	return sharesSubject(units, cue, next) || (comma !== undefined && isTold(next)) ? (comma ?? at) : undefined;
}

/** `says he was seen and asked to go`, `says he slept and refused to go`: what is done as well as said. */
const isDone = (units: readonly Unit[], at: number, cue: VerbCue, { reading }: VerbCue): boolean =>
	isPast(units[at - 1] as Unit) || (/^[idno]+$/u.test(reading.frames) && !isOtherTense(units, cue.at + 1, at));

/** `…, Beck replied, “We wait.”`: whoever announces a quotation of whole sentences speaks for himself. */
const announces = (units: readonly Unit[], { at }: VerbCue): boolean =>
	(isComma(units[at + 1]) || units[at + 1]?.text === ':') && /^\P{L}{1,3}\p{Lu}/u.test(units[at + 2]?.text ?? '');

/** `…, and when asked why, | Beck replied`: behind the sign and the conjunction before that clause. */
function clauseStart(units: readonly Unit[], { at }: VerbCue, { subject, first }: VerbCue): number | undefined {
	const start = subject?.first ?? first;
	for (let i = start - 1; at < i; i -= 1) {
		const isSign = isComma(units[i]) && is(units[i + 1], Class.coordinator);
		if (isSign || isDash(units[i])) return i;
		if (is(units[i], Class.coordinator) && i === start - 1) return i;
	}
	return undefined;
}

/** Where what stands before `but Beck said` ends, if a sign divides them: `…, but`, `… – but`, `“a shame,” and`. */
function behindSign(units: readonly Unit[], opener: number): number | undefined {
	const sign = units[opener - 1];
	if (/,\P{L}{1,4}$/u.test(sign?.text ?? '')) return opener;
	return isComma(sign) || isDash(sign) ? opener - 1 : undefined;
}

/** `Beck, who said it was late, left early`, `– Beck says it is late –`: up to the verb or the dash of what is around it. */
function relativeEnd(units: readonly Unit[], { first, at, subject }: VerbCue, length: number): number {
	const who = subject?.first ?? first - 1;
	const dash = isDash(units[who - 1]) ? units.findIndex((unit, i) => at < i && isDash(unit)) : -1;
	if (0 < dash) return dash;
	// `The council, whose leader said it was late, | met`
	const opener = units[who - 1]?.lower === 'whose' ? who - 1 : who;
	if (!/^(?:who|which|whose)$/u.test(units[opener]?.lower ?? '') || !isComma(units[opener - 1])) return length;
	const end = units.findIndex(
		(unit, i) => at + 2 < i && isComma(unit) && isMainVerb(units[isManner(units[i + 1]) ? i + 2 : i + 1]),
	);
	return end < 0 ? length : end;
}

export const isMainVerb = (unit: Unit | undefined): boolean =>
	unit?.isNominal === false &&
	(is(unit, Class.auxiliary) || unit.readings.some(({ form }) => form !== 'gerund') || isPast(unit));

export const CONTRAST = /^(?:though|although|while|as|but)$/u;

/** `says the bridge is safe and said …`: the same subject goes on, in its own tense; not `said he met Beck and told him`. */
const sharesSubject = (units: readonly Unit[], cue: VerbCue, next: VerbCue): boolean =>
	isTold(next) &&
	(announces(units, next) ||
		/^(?:that|he|she|it|they|of|against)$/u.test(units[next.at + 1]?.lower ?? '') ||
		next.reading.form !== cue.reading.form ||
		(next.reading.form === 'past' &&
			(units[next.first - 2]?.kind === 'quotation' || isOtherTense(units, cue.at + 1, next.first))));

const isTold = ({ reading, isPhrasal }: VerbCue): boolean =>
	(isPhrasal || /[stiod]/u.test(reading.frames)) && reading.form !== 'base';

/** `said prices would rise and warned`, `said the bill “goes too far” and urged`: what is said has no past form the verb could join. */
const isOtherTense = (units: readonly Unit[], first: number, last: number): boolean =>
	!units.slice(first, last).some((unit) => isPast(unit) && !/^(?:is|are|does|has)$/u.test(unit.lower));

/** `While his advisers say he is ready, he waits`: the clause ends before the main one. */
function clauseEnd(units: readonly Unit[], { at, subject }: VerbCue, length: number): number {
	// `After saying it was safe, | Beck drove on`
	if (subject !== undefined && at < subject.first)
		return isComma(units[subject.first - 1]) ? subject.first - 1 : subject.first;
	const opener = subject === undefined ? undefined : units[subject.first - 1];
	if (subject === undefined || 3 < subject.first || !FRONTED.test(opener?.lower ?? '')) return length;
	for (let i = at + 3; i < length - 2; i += 1) {
		if (!isComma(units[i])) continue;
		const next = units[i + 1];
		const isMain = next?.isNominal || is(next, Class.determiner | Class.pronoun);
		if (isMain && hasFinite(units, i + 1, Math.min(length, i + 12))) return i;
	}
	return length;
}

const FRONTED = /^(?:while|when|after|although|though|as|if|because|since|once|before)$/u;
