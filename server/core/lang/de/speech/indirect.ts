import type { AttributionBasis } from '../../../model/quote.ts';
import { addresseesOf } from './addressees.ts';
import { numberOf, type VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Subject } from './subject.ts';
import { type Frame, restOf, type Stretch, spanOfUnits } from './units.ts';

/** Indirect speech in these stretches of the sentence; the rest is its frame. Undefined if they hold no word. */
export function indirectOf(
	frame: Frame,
	stretches: readonly Stretch[],
	cue: Draft['cue'],
	speaker: Subject | undefined,
	basis: AttributionBasis,
	verb?: VerbCue,
): Draft | undefined {
	const spans = stretches.flatMap(({ first, last }) => spanOfUnits(frame.units, first, last) ?? []);
	if (spans.length === 0) return undefined;
	return {
		type: 'Indirect',
		spans,
		stretches,
		cue,
		speaker: speaker ?? { spans: [], isNobody: true },
		basis: verb?.isPassive ? 'agent-of-passive' : basis,
		frame: restOf(frame, (at) => stretches.some(({ first, last }) => first <= at && at < last)),
		addressee: verb === undefined ? [] : addresseesOf(frame.units, verb, speaker?.spans ?? []),
		isNested: false,
		sure: speaker !== undefined,
		number: verb === undefined ? undefined : numberOf(frame.units, verb),
	};
}
