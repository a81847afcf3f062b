/** So many words are remembered before those are forgotten that were not asked for since as many others came up. */
const MOST = 8_000;

/**
 * Remembers what `read` says of a word: news uses the same words again and again, so a question that needs the word
 * alone is thought through once. Purely a shortcut: the answer is the one `read` would give, so `read` must be pure and
 * its answers must not be changed.
 */
export function rememberByWord<Answer>(read: (word: string) => Answer): (word: string) => Answer {
	let recent = new Map<string, Answer | typeof NOTHING>();
	let older = new Map<string, Answer | typeof NOTHING>();
	const note = (word: string, answer: Answer | typeof NOTHING) => {
		if (MOST <= recent.size) {
			older = recent;
			recent = new Map();
		}
		recent.set(word, answer);
		return answer === NOTHING ? (undefined as Answer) : answer;
	};
	return (word) => {
		const last = recent.get(word);
		if (last !== undefined) return last === NOTHING ? (undefined as Answer) : last;
		const own = ownCopy(word);
		const answer = older.get(word) ?? read(own);
		return note(own, answer === undefined ? NOTHING : answer);
	};
}

/** Stands for `undefined`, which a map cannot tell from a word it never met. */
const NOTHING = Symbol('nothing');

/** From this length on engines cut a string out of another by pointing into it. */
const SLICED_FROM = 13;

/** The word as a string of its own: a piece of an article that is kept would keep the whole article in memory. */
const ownCopy = (word: string): string => (word.length < SLICED_FROM ? word : word.split('').join(''));
