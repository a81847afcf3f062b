import type { LocalSpan } from '../../../model/paragraph.ts';
import { phraseSpan } from './agents.ts';
import { Class } from './closed-words.ts';
import { TIMES } from './phrases.ts';
import { isOccasion } from './speech-nouns.ts';
import { type Subject, saidBy } from './subject.ts';
import { type Frame, is, type Unit } from './units.ts';

/** What stands written somewhere, and where: `Auf dem Plakat stand: „…“`, `war von einem „…“ die Rede`. */
export interface Writing {
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: Subject;
}

/** The paper, wall or banner that the sentence says the words stand on; undefined if it says nothing of the kind. */
export function writingOf({ units, length }: Frame): Writing | undefined {
	const verb = units.findIndex((unit, at) => at < length && isWritten(units, at, unit.lower));
	const word = units[verb];
	const place = word === undefined ? undefined : placeOf(units, length);
	if (word === undefined || place === undefined) return undefined;
	return { cue: { spans: [{ from: word.from, to: word.to }], lemma: word.lower }, speaker: saidBy(place) };
}

/** `stand`, `fand sich`, `war … zu lesen`, `war von … die Rede`. */
function isWritten(units: readonly Unit[], at: number, word: string): boolean {
	if (/^(?:steht|stehen|stand|standen|prangt|prangte|prangten)$/u.test(word)) return true;
	if (/^(?:fand|fanden|findet|finden)$/u.test(word)) return units[at + 1]?.lower === 'sich';
	if (/^(?:lesen|hören)$/u.test(word)) return units[at - 1]?.lower === 'zu';
	return word === 'rede' && units[at - 1]?.lower === 'die' && /^(?:vo[nm])$/u.test(vonBefore(units, at));
}

/** The preposition of `von einem „…“ die Rede`. */
const vonBefore = (units: readonly Unit[], at: number): string =>
	units.slice(Math.max(0, at - 6), at).find(({ lower }) => lower === 'von' || lower === 'vom')?.lower ?? '';

/** `auf dem Plakat`, `in einem Schreiben an alle`; not `am Montag`, `im vergangenen Jahr`. */
function placeOf(units: readonly Unit[], length: number): LocalSpan | undefined {
	for (let i = 0; i < length; i += 1) {
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
