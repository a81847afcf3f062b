import type { LocalSpan } from '../../../model/paragraph.ts';
import { Class } from './closed-words.ts';
import { phraseSpan, TIMES } from './phrases.ts';
import { isOccasion } from './speech-nouns.ts';
import { NOBODY, type Subject, saidBy } from './subject.ts';
import { type Frame, is, type Unit } from './units.ts';
import { clauseEnd, clauseStart } from './verb-bracket.ts';

/** What stands written somewhere, and where: `Auf dem Plakat stand: „…“`, `war von einem „…“ die Rede`. */
export interface Writing {
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: Subject;
}

/** The paper, wall or banner that the sentence says the words stand on; undefined if it says nothing of the kind. */
export function writingOf({ units, length }: Frame): Writing | undefined {
	const verb = units.findIndex((unit, at) => at < length && isWritten(units, at, unit.lower));
	const word = units[verb];
	if (word === undefined) return undefined;
	const place = placeOf(units, clauseStart(units, verb), clauseEnd(units, verb, length));
	if (place === undefined && !units.some(({ lower }) => POINTS.test(lower))) return undefined;
	const cue = { spans: [{ from: word.from, to: word.to }], lemma: word.lower };
	return { cue, speaker: place === undefined ? NOBODY : saidBy(place) };
}

/** `Darin steht: „…“`: where the words stand was told before. */
const POINTS = /^(?:dar(?:in|an|auf|unter|über)|dort)$/u;

/** `stand`, `fand sich`, `war … zu lesen`, `war von … die Rede`. */
function isWritten(units: readonly Unit[], at: number, word: string): boolean {
	if (/^(?:steht|stehen|stand|standen|prangt|prangte|prangten)$/u.test(word)) return true;
	if (/^(?:lesen|hören|finden)$/u.test(word) && units[at - 1]?.lower === 'zu') return true;
	if (/^(?:fand|fanden|findet|finden)$/u.test(word)) return units[at + 1]?.lower === 'sich';
	return word === 'rede' && units[at - 1]?.lower === 'die' && /^(?:vo[nm])$/u.test(vonBefore(units, at));
}

/** The preposition of `von einem „…“ die Rede`. */
const vonBefore = (units: readonly Unit[], at: number): string =>
	units.slice(Math.max(0, at - 6), at).find(({ lower }) => lower === 'von' || lower === 'vom')?.lower ?? '';

/** `auf dem Plakat`, `in einem Schreiben an alle`; not `am Montag`, `im vergangenen Jahr`. */
function placeOf(units: readonly Unit[], first: number, length: number): LocalSpan | undefined {
	for (let i = first; i < length; i += 1) {
		if (!is(units[i], Class.preposition) || !/^(?:in|im|auf|an|am|unter|über)$/u.test(units[i]?.lower ?? '')) continue;
		const span = phraseSpan(units, i + 1, length);
		const words: readonly Unit[] = units.filter(
			({ from, to }) => span !== undefined && span.from <= from && to <= span.to,
		);
		if (span !== undefined && words.some(({ isNominal }) => isNominal) && !words.some(isTime)) return span;
	}
	return undefined;
}

const isTime = (unit: Unit): boolean => isOccasion(unit) || TIMES.test(unit.lower);
