import { Class } from './closed-words.ts';
import { phraseEnd } from './phrases.ts';
import { is, isComma, isFiniteAt, type Unit } from './units.ts';

/** Where the longest phrase begins that ends right before `at`. */
export function phraseBefore(units: readonly Unit[], at: number): number | undefined {
	let best: number | undefined;
	for (let i = at - 1; 0 <= i && at - i < 16; i -= 1) {
		if (isComma(units[i]) || isFiniteAt(units, i)) break;
		if (
			phraseEnd(units, i, at) === at &&
			!(is(units[i], Class.pronoun | Class.preposition) && !is(units[i], Class.article)) &&
			!(is(units[i], Class.adverb) && !is(units[i], Class.article))
		)
			best = i;
	}
	return best;
}
