import type { LocalSpan } from '../../../model/paragraph.ts';
import { Class } from './closed-words.ts';
import type { VerbCue } from './cues.ts';
import { isSpeaker } from './genders.ts';
import { phraseEnd, phraseSpan, prepositionalEnd } from './phrases.ts';
import { isMedium, isOccasion } from './speech-nouns.ts';
import { NOBODY, type Subject, saidBy } from './subject.ts';
import { is, spanOfUnits, type Unit } from './units.ts';
import { sentenceStart } from './verb-bracket.ts';

/**
 * Who says it in a passive: `wurde von der Polizei mitgeteilt`, else the paper that prints it, else nobody. A `von` that
 * hangs on another phrase names no speaker (`auf der Seite von Nordwerk zitiert`).
 */
export function agentOf(units: readonly Unit[], cue: VerbCue, length: number): Subject {
	const limit = Math.min(length, cue.last);
	let agent: LocalSpan | undefined;
	for (let i = Math.min(cue.first, cue.finite); i < limit; ) {
		const end = partEnd(units, i, limit);
		const isAgent = isVon(units[i]) && (cue.finite < i || i === cue.first || limit - 1 <= cue.finite);
		if (isAgent && i + 1 < end) agent = spanOfUnits(units, agentStart(units, i + 1, end), end);
		i = Math.max(i + 1, end);
	}
	return agent === undefined ? (mediumOf(units, cue) ?? NOBODY) : saidBy(agent);
}

/** `die Gefahr von Bränden vom Wetterdienst`: the later one can act, the earlier one hangs on the noun. */
function agentStart(units: readonly Unit[], first: number, end: number): number {
	for (let i = end - 2; first < i; i -= 1)
		if (isVon(units[i]) && canAct(units, i + 1, end) && !canAct(units, first, i)) return i + 1;
	return first;
}

function canAct(units: readonly Unit[], first: number, end: number): boolean {
	const noun = units.slice(first, end).find(({ isNominal, isName }) => isNominal || isName);
	return noun !== undefined && (noun.isName || isSpeaker(noun.lower));
}

const isVon = (unit: Unit | undefined): boolean => unit?.lower === 'von' || unit?.lower === 'vom';

/** Behind a phrase with a preposition or `als`, with all that hangs on it. */
function partEnd(units: readonly Unit[], i: number, limit: number): number {
	if (units[i]?.lower === 'als') return phraseEnd(units, i + 1, limit);
	return is(units[i], Class.preposition) ? prepositionalEnd(units, i, limit) : i;
}

/** `in den Medien wurde er als „…“ bezeichnet`: the paper speaks where a passive names nobody. */
function mediumOf(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	for (let i = Math.min(cue.first, cue.finite); i < cue.last; i += 1) {
		if (!/^(?:in|im)$/u.test(units[i]?.lower ?? '')) continue;
		const span = phraseSpan(units, i + 1, cue.last);
		if (span !== undefined && someUnit(units, span, ({ lower, kind }) => kind === 'quotation' || isMedium(lower)))
			return saidBy(span);
	}
	return undefined;
}

/** `In dem Antrag heißt es`, `Er habe von Plänen gewusst, heißt es aus dem Amt`: the text, or the body, speaks. */
export function textOf(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	const first = cue.isInverted ? sentenceStart(units, cue.finite) : cue.first;
	return textIn(units, cue.finite + 1, cue.last) ?? textIn(units, first, cue.finite);
}

function textIn(units: readonly Unit[], first: number, last: number): Subject | undefined {
	for (let i = first; i < last; i += 1) {
		const isIn = /^(?:in|im|auf|aus|bei|beim|von|vom|seitens)$/u.test(units[i]?.lower ?? '');
		const span = isIn ? phraseSpan(units, i + 1, last) : undefined;
		if (span !== undefined && !isOccasion(headOf(units, span))) return saidBy(span);
	}
	return undefined;
}

/** `Aus dem Bericht geht hervor`, `Dies geht aus einer Mitteilung hervor`. */
export function textBehind(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	for (let i = cue.first; i < cue.last; i += 1) {
		const span = units[i]?.lower === 'aus' ? phraseSpan(units, i + 1, cue.last) : undefined;
		if (span !== undefined) return saidBy(span);
	}
	return undefined;
}

/** The first noun: in `Erklärung vom Dienstagabend` the paper, not the evening. */
const headOf = (units: readonly Unit[], { from, to }: LocalSpan): Unit | undefined =>
	units.find((unit) => from <= unit.from && unit.to <= to && unit.isNominal);

const someUnit = (units: readonly Unit[], { from, to }: LocalSpan, test: (unit: Unit) => boolean): boolean =>
	units.some((unit) => from <= unit.from && unit.to <= to && test(unit));
