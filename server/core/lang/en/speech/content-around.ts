import { hasFinite, isTime } from './clauses.ts';
import { CONTRAST } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { phraseEnd } from './phrases.ts';
import { isInsertion } from './subjects.ts';
import { type Frame, is, isBreak, isComma, isDash, type Stretch, type Unit } from './units.ts';
import { Class } from './words.ts';

/** `Her first visit, she says, was short.`: the sentence without what stands between the two commas. */
export function contentAround(frame: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch[] | undefined {
	const { units, length } = frame;
	const inserted = insertion(units, cue);
	if (inserted === undefined) return undefined;
	const { first } = inserted;
	const last = behindAdverbials(units, inserted.last, length);
	// `a hall that leaks and, its friends say, matters`
	const isConjunct = 2 < first && isComma(units[first - 1]) && is(units[first - 2], Class.coordinator);
	if (isConjunct && isComma(units[last]) && last + 1 < length) return [{ first: last + 1, last: length }];
	const isOneWord = length === last + 2 && units[last + 1]?.kind !== 'quotation';
	if (!isComma(units[last]) || length <= last + 1 || isOneWord) return undefined;
	// `As Beck put it, the bridge is late`
	const isFront = first === 0 || (first === 1 && is(units[0], Class.coordinator));
	if (isFront && units[first]?.lower === 'as') return [{ first: last + 1, last: length }];
	return bothParts(frame, { first, last }, cue, cues);
}

/** What stands before and behind the inserted words. */
function bothParts(
	{ units, length }: Frame,
	{ first, last }: Stretch,
	cue: VerbCue,
	cues: readonly VerbCue[],
): Stretch[] | undefined {
	// `Hall “got a deal,” he said, and “got away”`
	const isInMarks = units[first - 1]?.kind === 'quotation' && isPart(units, 0, first - 1, cues);
	if (!isComma(units[first - 1]) && !isInMarks) return undefined;
	const next = units[last + 1];
	if (next === undefined || (isAfterthought(next) && !isSubject(units, last + 1, length))) return undefined;
	// `…, Beck said, though she warned that …`
	if (CONTRAST.test(next.lower) && cues.some(({ subject }) => subject?.first === last + 2)) return undefined;
	if (cue.isInverted && isOfSpeaker(units, last + 1, length)) return undefined;
	// `As for the roof, he said, “we wait”`: the words before the comma only lead to the quotation.
	const leadsOn = length === last + 2 && is(units[0], Class.preposition) && !is(units[0], Class.determiner);
	if (next.kind === 'quotation' && (!startsSmall(next) || leadsOn)) return undefined;
	return [
		{ first: contentStart(units, first - 1), last: isInMarks ? first : first - 1 },
		{ first: last + 1, last: length },
	];
}

/** `The bridge is closed, he said`: the clause before the comma, or before a quotation that ends it. */
export function contentBefore({ units, length }: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch[] | undefined {
	const inserted = insertion(units, cue);
	if (inserted === undefined || !endsSentence(units, inserted.last, length)) return undefined;
	const { first } = inserted;
	const end = isComma(units[first - 1]) ? first - 1 : first;
	const start = contentStart(units, end);
	const last = units[end - 1];
	const isWhole =
		last?.kind === 'quotation' && end === first
			? isPart(units, start, end - 1, cues)
			: end !== first && isStatement(units, start, end, cue);
	return isWhole ? [{ first: start, last: end }] : undefined;
}

/** Nothing but a time, a place or an afterthought follows; `In Rome, he said: “We wait.”` goes on. */
function endsSentence(units: readonly Unit[], from: number, length: number): boolean {
	const rest = behindAdverbials(units, from, length);
	if (units[rest]?.text === ':' || units[rest + 1]?.kind === 'quotation') return false;
	return length <= rest || isBreak(units[rest]) || isAfterthought(units[rest]);
}

/** `In the end, he agreed`: a phrase alone says nothing. */
function isStatement(units: readonly Unit[], start: number, end: number, { reading, subject }: VerbCue): boolean {
	if (end - start < 2) return false;
	if (hasFinite(units, start, end)) return !isAside(units, start);
	const isFronted = is(units[start], Class.preposition | Class.subordinator) && !is(units[start], Class.determiner);
	return reading.lemma === 'say' && !isFronted && units[(subject?.first ?? 0) - 1]?.lower !== 'as';
}

/** Where subject and verb stand, if they can be put into what is said. */
function insertion(units: readonly Unit[], { reading, subject, isInverted, first, at }: VerbCue): Stretch | undefined {
	if (!/[sb]/u.test(reading.frames) && reading.lemma !== 'tell') return undefined;
	if (reading.form === 'gerund' || subject === undefined) return undefined;
	const opener = units[subject.first];
	if (is(opener, Class.relative | Class.subordinator) || is(units[subject.first - 1], Class.relative)) return undefined;
	// `a clerk in Bonn | who told them`
	if (!isInverted && /^(?:who|which)$/u.test(units[first - 1]?.lower ?? '')) return undefined;
	if (isInverted) return { first, last: subject.last };
	// `…, he told reporters on Monday`, `…, as he put it`
	const isAs = units[subject.first - 1]?.lower === 'as';
	return {
		first: isAs ? subject.first - 1 : subject.first,
		last: reading.lemma === 'tell' ? phraseEnd(units, at + 1, units.length) : at + 1,
	};
}

/** The quotation goes on with the words before it: `Without the bridge, “we are lost,” he said`. */
const isPart = (units: readonly Unit[], start: number, end: number, cues: readonly VerbCue[]): boolean =>
	start < end &&
	/^\P{L}{1,3}\p{Ll}/u.test(units[end]?.text ?? '') &&
	!units.slice(start, end).some(({ text }) => text === ':') &&
	!cues.some(({ at }) => start <= at && at < end);

/** `As a phone rang, a voice said`: a clause that only tells when. */
export const isAside = (units: readonly Unit[], start: number): boolean =>
	/^(?:as|when|after|before|while|once|although|though|because)$/u.test(units[start]?.lower ?? '') &&
	!units
		.slice(start)
		.some(
			(unit, i) =>
				isComma(unit) && !is(units[start + i + 1], Class.auxiliary) && hasFinite(units, start + i + 1, start + i + 9),
		);

/** `“we wait”` goes on with the sentence around it. */
export const startsSmall = ({ text }: Unit): boolean => /^\P{L}{1,3}\p{Ll}/u.test(text);

/** `said on Monday in Rome`, `told the paper in an interview`. */
function behindAdverbials(units: readonly Unit[], from: number, limit: number): number {
	let i = from;
	while (i < limit && opensAdverbial(units[i]) && i - from < 12) {
		i += 1;
		while (i < limit && !isBreak(units[i]) && !is(units[i], Class.preposition | Class.auxiliary)) {
			// `said at the time | that Beck, …`
			if (units[i]?.kind === 'quotation' || units[i]?.lower === 'that') return i;
			i += 1;
		}
	}
	return i;
}

const opensAdverbial = (unit: Unit | undefined): boolean =>
	isTime(unit) ||
	is(unit, Class.preposition | Class.adverb) ||
	/^(?:last|next|this|late|early)$/u.test(unit?.lower ?? '');

/** `…, he said, citing the report`, `…, he said, as the crowd cheered`: no part of what is said. */
const isAfterthought = (unit: Unit | undefined): boolean =>
	unit !== undefined && (/ing$/u.test(unit.lower) || /^(?:as|after|while|when|during|following)$/u.test(unit.lower));

/** `…, said Beck, who left`, `…, said Beck, a friend of the mayor who left` */
const isOfSpeaker = (units: readonly Unit[], first: number, length: number): boolean =>
	/^(?:who|whose|whom|which)$/u.test(units[first]?.lower ?? '') ||
	(is(units[first], Class.determiner) && isInsertion(units, first, length));

/** `…, he said, replacing it | would cost more`: the word in -ing begins the clause. */
const isSubject = (units: readonly Unit[], first: number, length: number): boolean =>
	/ing$/u.test(units[first]?.lower ?? '') &&
	units.slice(first, Math.min(length, first + 6)).some((unit) => is(unit, Class.auxiliary) && !is(unit, Class.pronoun));

/** Behind `But`, `And` and a place line: `WASHINGTON — The bridge …`. */
function contentStart(units: readonly Unit[], end: number): number {
	const dash = units.slice(0, 10).findIndex(isDash);
	const isPlace = 0 < dash && units.slice(0, dash).every((unit) => unit.isNominal || /^[,.()]$/u.test(unit.text));
	const start = isPlace ? dash + 1 : 0;
	// `However, | growth is slow`
	const isHowever = /^(?:however|meanwhile)$/u.test(units[start]?.lower ?? '') && isComma(units[start + 1]);
	return start + 1 < end && (isHowever || is(units[start], Class.coordinator)) ? start + 1 : start;
}
