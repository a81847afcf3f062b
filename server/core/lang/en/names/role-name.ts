import type { Gender } from '../../../model/name.ts';
import { notNames } from './lexicon.ts';
import { salutations } from './titles.ts';

/** `President` of `Vice President Menon` is `Vice President`; a word that opens the sentence is no part of it (`But President`). */
export function roleName(role: string, _gender: Gender | undefined, before: string): string | undefined {
	if (salutations.has(role.toLowerCase().replace(/\.$/u, ''))) return undefined;
	const lead = LEAD.exec(before)?.[0].trimStart() ?? '';
	return lead === '' || notNames.has(lead.trimEnd().toLowerCase()) ? role : lead + role;
}

/** One word with a capital right before. */
const LEAD = /(?:^|\s)\p{Lu}\p{Ll}+ $/u;
