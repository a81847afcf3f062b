import { phraseWords } from '../../phrase-words.ts';
import { determiners } from './lexicon.ts';
import { personOf } from './role-phrase.ts';

/** The words end in a mark, and no list of people goes on behind the comma. */
export function closes(rest: string, goesOn: (word: string, next: string) => boolean): boolean {
	if (rest === '' || /^[.;:)–“”"»«!?(]/u.test(rest.trimStart())) return true;
	if (!rest.startsWith(',')) return false;
	const [first, second] = phraseWords(rest.slice(1, 60));
	return !goesOn(first?.text ?? '', second?.text ?? '');
}

type GoesOn = Parameters<typeof closes>[1];

const ARTICLE = /^(?:d(?:er|ie|as|e[nm])|ein(?:e[nmr]?)?)$/u;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** `, der Pfarrer` is somebody else. */
export const PERSON: GoesOn = (word, next) => ARTICLE.test(word) && personOf(phraseWords(next)[0]) !== undefined;
export const ANY: GoesOn = (word, next) => isCapital(word) || PERSON(word, next);
/** `, der seit Jahren …` may be said of the name alone; `, den Bericht` goes on with the sentence. */
export const CLAUSE: GoesOn = (word, next) =>
	isCapital(word) || (determiners.has(word) && !isCapital(next)) || PERSON(word, next);
