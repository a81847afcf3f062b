import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { Line } from './line.ts';

export type CreditEvidence = 'credit-label' | 'agency';

type Uncredited = Omit<Line, 'credit'>;

/** What shows that a line is a credit (`Foto: Ada Weber`, `Ada Weber | AFP | Getty Images`, `(Ada Weber/dpa)`). */
export function creditEvidence(line: Uncredited, lexicon: BlockLexicon): CreditEvidence | undefined {
	if (LONGEST < line.length || line.nWords === 0 || line.isProse) return undefined;
	if (COPYRIGHT_YEAR.test(line.text)) return undefined;
	const isLabelled =
		GLYPH.test(line.text) ||
		[lexicon.creditLabels, lexicon.sourceLabels].some((labels) => matchPhrase(labels, line.keys)?.isWhole === false);
	if (isLabelled) return line.nFunction <= 2 && namesMostly(line, lexicon) ? 'credit-label' : undefined;
	return isNamed(line, lexicon) ? 'agency' : undefined;
}

const LONGEST = 140;
const GLYPH = /^[([]?\s?(?:©|\([cC]\))\s*\p{L}/u;
const COPYRIGHT_YEAR = /^(?:©|\([cC]\))\s*(?:19|20)\d\d/u;
const SEPARATOR = /[|/·•]|\s[–—-]\s|,/u;

/** Names with an agency among them, parted by bars or slashes; or an agency in brackets. */
function isNamed(line: Uncredited, { agencies, agencyLinks, joins }: BlockLexicon): boolean {
	if (2 < line.nFunction || line.ending === 'stop' || line.ending === 'call' || 0 < line.nNumbers) return false;
	const nAgency = agencyPlaces(line.keys, agencies);
	if (nAgency === 0) return false;
	const nLower = line.keys.filter((key) => key !== ':' && !joins.has(key)).length - line.nUpper - nAgency;
	if (isInitialled(line)) return true;
	if (line.nWords * 0.35 < nLower) return false;
	if (SEPARATOR.test(line.text) || /^\(.*\)$/u.test(line.text)) return true;
	return line.keys.length <= 2 || line.keys.some((key) => agencyLinks.has(key));
}

/** `kw/dpa`, `AFP/ab`, `dpa kw bk z2`: agencies with the initials of whoever edited it. */
const isInitialled = ({ keys, nFunction, text }: Uncredited): boolean =>
	keys.length <= 6 && keys.every((key) => key.length <= 4) && (nFunction === 0 || text.includes('/'));

/** How many of the words belong to names of agencies. */
export function agencyPlaces(keys: readonly string[], agencies: BlockLexicon['agencies']): number {
	let nFound = 0;
	for (let at = 0; at < keys.length; ) {
		const found = matchPhrase(agencies, keys, at);
		nFound += found === undefined ? 0 : found.end - at;
		at = found === undefined ? at + 1 : found.end;
	}
	return nFound;
}

/** `Foto: Ada Weber, Archiv`, `© dpa, dpa:0314-99-123/4`, but not `Grafik: globale Vermögen im Jahr 2019`. */
const namesMostly = ({ keys, nWords, nUpper, nNumbers }: Uncredited, { agencies }: BlockLexicon): boolean =>
	nWords < 3 + nUpper + agencyPlaces(keys, agencies) && (nNumbers < 2 || matchPhrase(agencies, keys, 1) !== undefined);
