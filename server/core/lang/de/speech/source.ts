import type { LocalSpan } from '../../../model/paragraph.ts';
import { appositionEnd } from './appositions.ts';
import { phraseEnd } from './phrases.ts';
import { spanOfUnits, type Unit } from './units.ts';

/** A phrase that names the source of its clause: `laut Polizei`, `nach Angaben der Bahn`, `Medienberichten zufolge`, `so Murtha`. */
export interface Source {
	readonly lemma: string;
	readonly cue: LocalSpan;
	readonly speaker: LocalSpan;
	/** It opens a clause of its own: `…, wonach jeder Dritte umzieht`. */
	readonly opensClause: boolean;
	/** First and last (exclusive) unit of the phrase. */
	readonly first: number;
	readonly last: number;
}

export function sourceOf(
	units: readonly Unit[],
	cueAt: number,
	first: number,
	last: number,
	phraseFirst: number,
	phraseLast: number | undefined,
): Source | undefined {
	const speaker = spanOfUnits(units, first, last);
	const cue = units[cueAt];
	if (speaker === undefined || cue === undefined) return undefined;
	return {
		lemma: cue.lower,
		cue: { from: cue.from, to: cue.to },
		speaker,
		opensClause: false,
		first: Math.min(phraseFirst, cueAt),
		last: phraseLast ?? last,
	};
}

/** End of the phrase with all that hangs on it and its apposition. */
export const wideEnd = (units: readonly Unit[], at: number, length: number): number => {
	const end = phraseEnd(units, at, length);
	return end === at ? at : appositionEnd(units, end, length);
};
