import type { Gender } from '../../../model/name.ts';
import { once } from '../../../text/once.ts';
import { wordList, wordSet } from '../../../text/words.ts';
import type { Title } from '../../pack/names.ts';
import { roles } from '../roles.ts';

/** More of them, of either gender, where the word is told as a man's elsewhere (`host`) too. */
const MORE = `
	cllr coun insp supt sen rep gov gen col maj capt lt sgt actor host cto rabbi imam sheikh ayatollah sultan emir jockey philosopher curator skipper trooper headteacher
	rancher restaurateur forecaster zookeeper strongman rookie defenceman
`;

const listed = (list: string, gender: Gender | undefined) => wordList(list).map((word) => [word, { gender }] as const);

const titles = once(
	() =>
		new Map<string, Title>([
			...listed(roles.m, 'm'),
			...listed(roles.f, 'f'),
			...listed(roles.x, undefined),
			...listed(MORE, undefined),
		]),
);

/** `ex-president` and `vice-president` end in a title too. */
export const titleOf = (lower: string): Title | undefined =>
	titles().get(lower) ?? titles().get(lower.slice(lower.lastIndexOf('-') + 1));

export const salutations: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
	['mr', 'm'],
	['mrs', 'f'],
	['ms', 'f'],
	['miss', 'f'],
	['madam', 'f'],
	['mx', undefined],
	['sir', 'm'],
	['dame', 'f'],
	['lady', 'f'],
	['madame', 'f'],
	['monsieur', 'm'],
]);

/** Those of a family; in front of a name they tell it from its namesake. */
export const kin: ReadonlySet<string> = wordSet(`
	son daughter brother sister father mother wife husband widow widower nephew niece cousin uncle aunt grandson granddaughter
	grandfather grandmother twin stepson stepdaughter
`);

export const soleOffice =
	/^(?:president|chancellor|premier|minister|governor|mayor|speaker|secretary|commissioner|chairman|chairwoman|archbishop|cardinal|pope|king|queen|emperor)$/u;
