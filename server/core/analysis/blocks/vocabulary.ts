import { rememberByWord } from '../../text/remember-words.ts';
import type { Line } from './line.ts';

/** Tells of a stem whether the copy has it. */
export interface Vocabulary {
	has(stem: string): boolean;
}

/**
 * The words of the copy, by their stems. Mostly only those of a few lines are asked for, so each paragraph is asked
 * instead of gathering all words of the article; who asks for more gets them gathered, so that work stays linear.
 */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
	const known = new Map<string, boolean>();
	let all: ReadonlySet<string> | undefined;
	const isIn = (stem: string) => lines.some((line) => line.isProse && stemSetOf(line.keys).has(stem));
	return {
		has(stem) {
			const answer = known.get(stem);
			if (answer !== undefined) return answer;
			if (known.size === MOST_ASKED) all ??= new Set(lines.filter(({ isProse }) => isProse).flatMap(stemsOf));
			const isKnown = all?.has(stem) ?? isIn(stem);
			if (known.size < MOST_ASKED) known.set(stem, isKnown);
			return isKnown;
		},
	};
}

const MOST_ASKED = 200;

/** By the words of a line, which stay the same object as long as the line is not typed in. */
const stemSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function stemSetOf(keys: readonly string[]): ReadonlySet<string> {
	let set = stemSets.get(keys);
	if (set === undefined) {
		set = new Set(stemsOf({ keys }));
		stemSets.set(keys, set);
	}
	return set;
}

/** Beginnings of the words that carry meaning: `Ministern` and `Ministers` meet in `minist`. */
export const stemsOf = ({ keys }: Pick<Line, 'keys'>): string[] => keys.filter((key) => 4 < key.length).map(stemOf);

const stemOf = rememberByWord((key) => key.slice(0, 6));
