import type { WordForm } from '../../model/paragraph.ts';
import { oncePer } from '../../text/once.ts';
import { rememberOn } from '../../text/remember-on.ts';
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
	const isIn = (stem: string) => lines.some((line) => line.isProse && stemSetOf(line).has(stem));
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
const stemSetsByTokens = oncePer((tokens: Line['tokens']): ReadonlySet<string> => new Set(stemsOf({ tokens })));

const stemSetOf = ({ tokens }: Line): ReadonlySet<string> => stemSetsByTokens(tokens);

/** Beginnings of the words that carry meaning: `Ministern` and `Ministers` meet in `minist`. */
export function stemsOf({ tokens }: Pick<Line, 'tokens'>): string[] {
	const stems: string[] = [];
	for (const { kind, form } of tokens) {
		const stem = kind === 'word' ? stemOf(form) : undefined;
		if (stem !== undefined) stems.push(stem);
	}
	return stems;
}

const stemOf = rememberOn(({ lower }: WordForm) => (4 < lower.length ? lower.slice(0, 6) : undefined));
