import { Class } from './closed-words.ts';
import { isAdjective } from './noun-phrases.ts';
import { isGivenName, phraseEnd, prepositionalEnd } from './phrases.ts';
import { is, isComma, isFiniteAt, type Unit } from './units.ts';

/**
 * End of an apposition that begins with the comma at `at`: `, Präsident des Verbands (DFB),`, `at` if there is none.
 * A relative clause ends in a verb and is none: `, der als Beobachter dabei war,`.
 */
export function appositionEnd(units: readonly Unit[], at: number, limit: number): number {
	if (!isComma(units[at])) return behindPlace(units, at, limit);
	if (isAge(units, at + 1, limit)) return at + 2;
	const name = isGivenName(units, at + 1) ? phraseEnd(units, at + 1, limit) : at;
	// `Volker Behr den Plan`: behind the name the next phrase begins.
	return at < name && is(units[name], Class.article) ? name : phraseBehindComma(units, at, limit);
}

function phraseBehindComma(units: readonly Unit[], at: number, limit: number): number {
	let i = at + 1;
	const first = units[i];
	if (first === undefined || !(first.isNominal || is(first, Class.article) || isAdjective(first))) return at;
	for (; i < limit && !isClauseBreak(units[i]); i += 1) {
		if (isFiniteAt(units, i) || is(units[i], Class.subordinator) || isLongQuotation(units[i])) return at;
	}
	if (units[i - 1]?.isNominal || units[i - 1]?.text === ')' || units[i - 1]?.kind === 'number') return i;
	// `zeigte sich Beck, der Trainer der Gäste nach dem Spiel zufrieden`: the second comma is missing.
	const end = units[at - 1]?.isName && is(first, Class.article) ? phraseEnd(units, at + 1, limit) : at;
	return end === at + 1 ? at : end;
}

const isClauseBreak = (unit: Unit | undefined): boolean =>
	unit === undefined || unit.text === ',' || unit.text === ':' || unit.text === ';' || unit.text === '–';

/** `die Sprecherin der Fraktion im Bundestag, Anna Beck`: a place stands between the office and the name. */
function behindPlace(units: readonly Unit[], at: number, limit: number): number {
	if (!/^(?:in|im|am|aus|bei|beim)$/u.test(units[at]?.lower ?? '') || !units[at - 1]?.isNominal) return at;
	const comma = prepositionalEnd(units, at, limit);
	const isNamed = isComma(units[comma]) && units.slice(comma + 1, comma + 4).some(({ isName }) => isName);
	const end = isNamed && units[comma + 1]?.isNominal ? appositionEnd(units, comma, limit) : at;
	return end === comma ? at : end;
}

/** `Alice Kamm, 30, sagte`. */
const isAge = (units: readonly Unit[], i: number, limit: number): boolean =>
	units[i]?.kind === 'number' && (limit <= i + 1 || isComma(units[i + 1]));

/** `sagte die Königin, ihre „Gedanken sind bei allen, die leiden“`: said, not a name. */
const isLongQuotation = (unit: Unit | undefined): boolean =>
	unit?.kind === 'quotation' && 4 < unit.text.split(' ').length;
