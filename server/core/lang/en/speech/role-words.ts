import type { Gender } from '../../../model/name.ts';
import { once } from '../../../text/once.ts';
import { wordList, wordSet } from '../../../text/words.ts';
import { collectives, roles } from '../roles.ts';

/** Titles, offices, functions and professions, whatever gender they show. */
export const allRoles = once(() => wordSet(Object.values(roles).join(' ')));

/** What pronoun takes up each noun for a person or a body. */
export const nounGenders = once(() => {
	const byNoun = new Map<string, Gender>();
	for (const gender of ['n', 'plural'] as const)
		for (const word of wordList(collectives[gender])) byNoun.set(word, gender);
	for (const gender of ['m', 'f', 'plural'] as const)
		for (const word of wordList(roles[gender])) byNoun.set(word, gender);
	return byNoun;
});

/** No noun but a name, or one for an office or a body. */
export const isKnown = (head: string | undefined): boolean =>
	head === undefined || allRoles().has(head) || nounGenders().has(head) || /-year-old$/u.test(head);
