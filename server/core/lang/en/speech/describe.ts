import { SECOND } from './offices.ts';
import { allRoles } from './role-words.ts';

/** Nouns by which somebody named here may be taken up: `Otto Hall, 81,` → `81-year-old`, `striker Emre Aydin` → `striker`. */
export function describe(before: string, behind: string): readonly string[] {
	const age = /^(?:, (?<comma>\d{1,3})(?=[,.])| \((?<bracket>\d{1,3})\))/u.exec(behind)?.groups;
	const years = age?.['comma'] ?? age?.['bracket'];
	const [article = '', word = ''] = before.endsWith(' ') ? before.slice(0, -1).split(' ').slice(-2) : [];
	// `Vice President Hall` is not the president.
	const role = SECOND.test(article.toLowerCase()) ? undefined : lastRole(word);
	const aside = lastRole(
		/^, (?:the|an?|his|her|its|their) (?<words>(?:\p{L}[\p{L}-]+ ?){1,3})/u.exec(behind)?.groups?.['words'] ?? '',
	);
	// `the Dane Laura Stone`
	const isDemonym = /^(?:the|an?)$/iu.test(article) && /^\p{Lu}\p{Ll}{2,}$/u.test(word);
	return [
		...(years === undefined ? [] : [`${years}-year-old`]),
		...(role === undefined ? [] : [role]),
		...(isDemonym && role === undefined ? [word.toLowerCase()] : []),
		...(aside === undefined ? [] : [aside]),
	];
}

const lastRole = (words: string): string | undefined =>
	words
		.trim()
		.toLowerCase()
		.split(' ')
		.findLast((word) => allRoles().has(word));
