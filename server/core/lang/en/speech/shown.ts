import { allRoles, isKnown } from './role-words.ts';
import { anyBody } from './word-lists.ts';

/** `The editor, Alison Burns` is shown as Alison Burns, `Alison Burns, the editor` too. */
export function shownAs(words: string): string {
	const [head = words, ...parts] = words.split(/,\s/u);
	if (isList(head, parts)) return capital(words.replace(/^the\s+/iu, ''));
	const core = coreOf(head);
	const isName = core === head || / of \p{Lu}/u.test(head);
	const titled = isName ? TITLED.exec(core)?.groups : undefined;
	const { role = '', name: own } = titled ?? {};
	if (own !== undefined && (isKnown(role.replace(/^(?:co|ex|vice)-/u, '')) || anyBody.has(role))) return own;
	const isCommon =
		/['’]s? \p{Ll}|^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Aa]nother|[Oo]ne)\s|\p{Ll})/u.test(
			head,
		);
	const name = isCommon ? parts.map(nameIn).find((part) => BARE_NAME.test(part)) : undefined;
	const bare = (name ?? head).replace(/^(?:the|an?)\s+/iu, '').replace(/,$/u, '');
	return capital(bare);
}

/** `Duke professor |Ellen Park`, `the Rev. |Anna Beck`. */
function nameIn(part: string): string {
	const { role = '', name } = TITLED.exec(` ${part}`)?.groups ?? {};
	return name !== undefined && allRoles().has(role) ? name : untitled(part);
}

/** `Germany, France and Spain`, `The tenants, teachers and pupils`; not `Anna Beck, mayor and coach`. */
function isList(head: string, parts: readonly string[]): boolean {
	const last = parts.at(-1)?.split(' and ') ?? [];
	if (last.length !== 2) return false;
	const others = [...parts.slice(0, -1), ...last];
	if (others.some((part) => /^(?:the|an?|who|whose|which) /u.test(part))) return false;
	return (
		/(?:^\p{L}|\s\p{Ll})[\p{Ll}-]*(?:[^s]s|police|people)$/u.test(head) ||
		[head, ...others].every((part) => BARE_NAME.test(part))
	);
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** `Avon resident Tina Moss`, `Ferry operator Northline`. */
const TITLED = / (?<role>\p{Ll}[\p{L}-]+) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2})$/u;

export const BARE_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|de|van|von|al)){0,4},?$/u;

/** `the Rev. Anna Beck` */
export const untitled = (part: string): string => part.replace(/^the (?=\p{Lu}\p{Ll}{1,4}\. \p{Lu})/u, '');

/** The phrase without what hangs on it: `the spokeswoman` of `the spokeswoman for the police`. */
export const coreOf = (words: string): string =>
	(
		words.split(
			/\s+(?:of|for|from|at|in|with|to|on|who|that|which|by|across|near|about|outside|inside|among|behind|beside|between|around|under|against|representing|confirming)\s+|,|\(/u,
		)[0] ?? words
	).trim();
