import { once } from '../../text/once.ts';
import { wordList } from '../../text/words.ts';
import { roles, trades } from './roles.ts';

/** `Minister` → `Ministerin`, `Kollege` → `Kollegin`. */
export const feminineForm = (stem: string): string => `${stem.endsWith('e') ? stem.slice(0, -1) : stem}in`;

/**
 * Words for women: those that are listed, and those made of the words for men. Of short ones (`Dr`, `Sir`) and of those
 * that are declined like adjectives (`Abgeordneter`) none is made; for some of the others it is a word nobody writes (`Vaterin`).
 */
export const women = once((): readonly string[] => {
	const adjectival = wordList(roles.x);
	const isAdjectival = (word: string) => adjectival.some((one) => word.endsWith(`${one}r`));
	const made = wordList(`${roles.m} ${trades.m}`).filter((word) => SHORTEST <= word.length && !isAdjectival(word));
	return [...wordList(`${roles.f} ${trades.f}`), ...made.map(feminineForm)];
});

const SHORTEST = 5;
