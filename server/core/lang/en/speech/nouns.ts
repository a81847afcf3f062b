import type { LocalSpan } from '../../../model/paragraph.ts';
import { hasFinite } from './clauses.ts';
import { subjectBehind } from './phrases.ts';
import { type Frame, is, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { sayingNouns } from './word-lists.ts';
import { Class } from './words.ts';

/** A noun of saying with what it holds: `Beck’s claim that it rained`, `a warning by police that it would`. */
export interface NounCue {
	readonly at: number;
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: LocalSpan | undefined;
	readonly content: Stretch;
}

/** Only where a verb stands before: behind a noun that opens its sentence it is not told where the clause ends. */
export function findNounCues({ units, length }: Frame): NounCue[] {
	const out: NounCue[] = [];
	for (let at = 1; at < length - 3; at += 1) {
		const noun = units[at];
		if (noun === undefined || !sayingNouns.has(noun.lower) || noun.isNominal) continue;
		const owner = ownerBefore(units, at);
		const giver = owner ?? giverBehind(units, at + 1, length);
		const that = owner === undefined && giver !== undefined ? giver.last : at + 1;
		const start = owner?.first ?? at;
		const span = spanOfUnits(units, at, at + 1);
		if (units[that]?.lower !== 'that' || span === undefined || giver === undefined) continue;
		if (!hasVerb(units, start) || !hasFinite(units, that, length)) continue;
		out.push({
			at,
			cue: { spans: [span], lemma: noun.lower },
			speaker: spanOfUnits(units, giver.first, giver.last),
			content: { first: that, last: length },
		});
	}
	return out;
}

const hasVerb = (units: readonly Unit[], end: number): boolean =>
	hasFinite(units, 0, end) || units.slice(1, end).some(({ readings }) => readings.length !== 0);

const POSSESSIVE = /^(?:his|her|their|its)$/u;

/** `Beck’s repeated claim`, `his claim`. */
function ownerBefore(units: readonly Unit[], at: number): Stretch | undefined {
	for (let i = at - 1; 0 <= i && at - i < 4; i -= 1) {
		const unit = units[i];
		if (unit === undefined) return undefined;
		if (POSSESSIVE.test(unit.lower)) return { first: i, last: i + 1 };
		if (/['’]s$/u.test(unit.lower) && unit.isNominal) return { first: nameStart(units, i), last: i + 1 };
		if (unit.kind !== 'word' || unit.class !== 0) return undefined;
	}
	return undefined;
}

function nameStart(units: readonly Unit[], at: number): number {
	let first = at;
	while (0 < first && units[first - 1]?.isNominal && units[first - 1]?.kind === 'word') first -= 1;
	return is(units[first - 1], Class.determiner) ? first - 1 : first;
}

/** `a claim by the mayor that …`, `a warning from police that …`. */
function giverBehind(units: readonly Unit[], at: number, length: number): Stretch | undefined {
	return /^(?:by|from)$/u.test(units[at]?.lower ?? '') ? subjectBehind(units, at + 1, length) : undefined;
}
