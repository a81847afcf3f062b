import type { Gender } from '../../../model/name.ts';

/**
 * A noun phrase as a panel lists it: without its article, the first adjective in the strong nominative, a capital first
 * (`des russischen Verteidigungsministeriums` → `Russisches Verteidigungsministerium`, `ein hochrangiger Beamter` →
 * `Hochrangiger Beamter`). Where the gender is not known the phrase stays as it is.
 */
export function nominative(words: string, genders: readonly Gender[]): string {
	const match = /^(?<article>de[rmns]|die|das|ein(?:e[rmns]?)?)\s+(?<rest>.+)$/isu.exec(words);
	const owned = OWNED.exec(words)?.groups;
	if (owned !== undefined) return ofOwner(owned['owner'] ?? '', owned['ending'] ?? '', owned['rest'] ?? '', genders);
	const article = match?.groups?.['article']?.toLowerCase();
	const rest = match?.groups?.['rest'];
	// `aus | Diplomatenkreisen`
	if (article === undefined || rest === undefined) return upperFirst(words.replace(/(?<=\p{L})kreisen$/u, 'kreise'));
	// `die „Weser-Nachrichten“`
	const inMarks = /^[„“"»«](?<title>[^„“”"»«]+)[“”"»«]$/u.exec(rest)?.groups?.['title'];
	if (inMarks !== undefined) return article === 'des' ? withoutGenitive(inMarks) : inMarks;
	// `Einer der drei Zeugen` stays whole.
	if (/^(?:de[rs]|die|von)\s/u.test(rest)) return upperFirst(words);
	const [gender] = genders;
	const adjective =
		gender === undefined || article === 'ein'
			? rest
			: rest.replace(/^(\p{Ll}[\p{L}-]*?)e[nrsm]?(?=\s)/u, `$1${ENDINGS[gender]}`);
	const isGenitive = article === 'des' || article === 'eines';
	return upperFirst(isGenitive ? withoutGenitive(adjective) : adjective);
}

/** `seines Ministeriums` → `Sein Ministerium`, `ihrer Partei` → `Ihre Partei`. */
const OWNED = /^(?<owner>sein|ihr|unser|mein)(?<ending>e[mnrs])\s+(?<rest>.+)$/isu;

function ofOwner(owner: string, ending: string, rest: string, [gender]: readonly Gender[]): string {
	const isLong = gender === 'f' || gender === 'plural' || (gender === undefined && ending === 'er');
	return `${upperFirst(owner)}${isLong ? 'e' : ''} ${ending === 'es' ? withoutGenitive(rest) : rest}`;
}

const ENDINGS: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es', plural: 'e' };

/** `Verteidigungsministeriums` → `Verteidigungsministerium`, on the first noun only; `Haus` keeps its s. */
const withoutGenitive = (phrase: string): string =>
	phrase.replace(/(\p{Lu}[\p{L}-]{3,}?)(?:(?<=[dtgbkpfz]|nn|amt|rat)es|(?<=[^s])s)(?=$|[\s,(])/u, '$1');

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
