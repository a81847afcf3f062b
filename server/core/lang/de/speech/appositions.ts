import { Class } from './closed-words.ts';
import { isAdjective } from './noun-phrases.ts';
import { isGivenName, phraseEnd } from './phrases.ts';
import { is, isComma, isFinite_, type Unit } from './units.ts';

/**
 * End of an apposition that begins with the comma at `at`: `, Präsident des Verbands (DFB),`, `at` if there is none.
 * A relative clause ends in a verb and is none: `, der als Beobachter dabei war,`.
 */
export function appositionEnd(units: readonly Unit[], at: number, limit: number): number {
	if (!isComma(units[at])) return at;
	let i = at + 1;
	const first = units[i];
	const age = ageEnd(units, i, limit);
	if (age !== i) return age;
	const name = isGivenName(units, i) ? phraseEnd(units, i, limit) : i;
	if (name !== i && is(units[name], Class.article)) return name;
	if (first === undefined || !(first.isNominal || is(first, Class.article) || isAdjective(first))) return at;
	for (; i < limit && !isClauseBreak(units[i]); i += 1) {
		if (isFinite_(units, i) || is(units[i], Class.subordinator) || isLongQuotation(units[i])) return at;
	}
	return units[i - 1]?.isNominal || units[i - 1]?.text === ')' || units[i - 1]?.kind === 'number' ? i : at;
}

const isClauseBreak = (unit: Unit | undefined): boolean =>
	unit === undefined || unit.text === ',' || unit.text === ':' || unit.text === ';' || unit.text === '–';

/** `Alice Kamm, 30, sagte`: behind the number of the age. */
const ageEnd = (units: readonly Unit[], i: number, limit: number): number =>
	units[i]?.kind === 'number' && (limit <= i + 1 || isComma(units[i + 1])) ? i + 1 : i;

/** `sagte die Königin, ihre „Gedanken sind bei allen, die leiden“`: said, not a name. */
const isLongQuotation = (unit: Unit | undefined): boolean =>
	unit?.kind === 'quotation' && 4 < unit.text.split(' ').length;
