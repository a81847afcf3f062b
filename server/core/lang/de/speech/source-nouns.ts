import { Class, sourceNouns } from './closed-words.ts';
import { is, type Unit } from './units.ts';

/** True if the phrase at `at` has a noun for something said or found as its head. */
export function hasSourceNoun(units: readonly Unit[], at: number, length: number): boolean {
	for (let i = at; i < Math.min(length, at + 6); i += 1) {
		const unit = units[i];
		if (unit === undefined || unit.kind === 'punctuation' || is(unit, Class.preposition)) return false;
		if (!unit.isNominal) continue;
		if (isSourceNoun(unit.lower)) return true;
		// `nach Anna Becks Meinung`: the genitive of a name stands before it.
		if (!units[i + 1]?.isNominal) return false;
	}
	return false;
}

export const isSourceNoun = (noun: string): boolean =>
	SOURCE_NOUNS.has(noun) || TAILS.some((tail) => noun.endsWith(tail));

export const SOURCE_NOUNS: ReadonlySet<string> = new Set(sourceNouns);
/** Tails long enough to be safe in a compound: `Polizeiangaben`, `Medienberichten`, `Expertenmeinung`. */
const TAILS = sourceNouns.filter((noun) =>
	/^(?:angaben|aussagen|berichte?n?|informationen|meldungen|erkenntnissen|ansicht|meinung|einschätzung|schätzungen|studie|umfragen?|auskunft|darstellung)$/u.test(
		noun,
	),
);
