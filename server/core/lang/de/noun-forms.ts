import { wordList } from '../../text/words.ts';

/** Nouns with their other forms: `wahl/en` is `wahl` and `wahlen`, `baum/~e` is `baum` and `bäume`. */
export const nounForms = (list: string): string[] =>
	wordList(list).flatMap((word) => {
		const [stem = '', ...endings] = word.split('/');
		return [
			stem,
			...endings.map((ending) => (ending.startsWith('~') ? umlauted(stem) + ending.slice(1) : stem + ending)),
		];
	});

/** Its last `a`, `o`, `u` or `au` with an umlaut. */
const umlauted = (stem: string): string =>
	stem.replace(/(?:au|[aou])(?=[^aou]*$)/u, (vowel) => UMLAUTS[vowel] ?? vowel);

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };
