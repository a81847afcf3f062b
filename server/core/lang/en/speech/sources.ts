import type { LocalSpan } from '../../../model/paragraph.ts';
import { subjectBehind } from './phrases.ts';
import { type Frame, spanOfUnits } from './units.ts';

/** A source named by a preposition, with its place among the units. */
export interface SourcePhrase {
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: LocalSpan;
	readonly first: number;
	readonly last: number;
}

/** `according to police`. */
export function accordingTo({ units, length }: Frame): SourcePhrase | undefined {
	const at = units.findIndex((unit, i) => unit.lower === 'according' && units[i + 1]?.lower === 'to');
	const cue = at < 0 ? undefined : spanOfUnits(units, at, at + 2);
	const source = cue === undefined ? undefined : subjectBehind(units, at + 2, length);
	const speaker = source === undefined ? undefined : spanOfUnits(units, source.first, source.last);
	if (cue === undefined || source === undefined || speaker === undefined) return undefined;
	return { cue: { spans: [cue], lemma: 'according to' }, speaker, first: at, last: source.last };
}
