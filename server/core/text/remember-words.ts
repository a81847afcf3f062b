/** So many different words are remembered before all are forgotten: the vocabulary of some hundred articles. */
const MOST = 16_000;

/**
 * Remembers what `read` says of a word: news uses the same words again and again, so a question that needs the word
 * alone is thought through once. Purely a shortcut: the answer is the one `read` would give, so `read` must be pure and
 * its answers must not be changed.
 */
export function rememberByWord<Answer>(read: (word: string) => Answer): (word: string) => Answer {
	const known = new Map<string, Answer | typeof NOTHING>();
	return (word) => {
		const last = known.get(word);
		if (last !== undefined) return last === NOTHING ? (undefined as Answer) : last;
		if (MOST <= known.size) known.clear();
		const own = ownCopy(word);
		const answer = read(own);
		known.set(own, answer === undefined ? NOTHING : answer);
		return answer;
	};
}

/** Stands for `undefined`, which a map cannot tell from a word it never met. */
const NOTHING = Symbol('nothing');

/** From this length on engines cut a string out of another by pointing into it. */
const SLICED_FROM = 13;

/** The word as a string of its own: a piece of an article that is kept would keep the whole article in memory. */
const ownCopy = (word: string): string => (word.length < SLICED_FROM ? word : word.split('').join(''));
