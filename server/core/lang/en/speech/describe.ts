import { wordSet } from '../../../text/words.ts';
import { roles } from '../roles.ts';

const ROLES = wordSet(Object.values(roles).join(' '));

/** Nouns by which somebody named here may be taken up: `Otto Hall, 81,` → `81-year-old`, `striker Emre Aydin` → `striker`. */
export function describe(before: string, behind: string): readonly string[] {
	const age = /^(?:, (?<comma>\d{1,3})(?=[,.])| \((?<bracket>\d{1,3})\))/u.exec(behind)?.groups;
	const years = age?.['comma'] ?? age?.['bracket'];
	const role = lastRole(/(?<words>\p{L}[\p{L}-]+) $/u.exec(before)?.groups?.['words'] ?? '');
	const aside = lastRole(
		/^, (?:the|an?|his|her|its|their) (?<words>(?:\p{L}[\p{L}-]+ ?){1,3})/u.exec(behind)?.groups?.['words'] ?? '',
	);
	const demonym = /\b(?:[Tt]he|[Aa]n?) (?<word>\p{Lu}\p{Ll}{2,}) $/u.exec(before)?.groups?.['word'];
	return [
		...(years === undefined ? [] : [`${years}-year-old`]),
		...(role === undefined ? [] : [role]),
		// `the Dane Laura Stone`
		...(demonym === undefined ? [] : [demonym.toLowerCase()]),
		...(aside === undefined ? [] : [aside]),
	];
}

const lastRole = (words: string): string | undefined =>
	words
		.trim()
		.toLowerCase()
		.split(' ')
		.findLast((word) => ROLES.has(word));
