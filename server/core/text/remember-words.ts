import { ownCopy } from './own-copy.ts';

/** So many words are remembered before those are forgotten that were not asked for since as many others came up. */
let most = 8_000;

/**
 * Has the process remember more words: an editor reads one article for hours and shares the machine with others, a batch
 * reads thousands of articles and has the machine to itself.
 */
export function rememberMore(nWords: number): void {
	most = nWords;
}

/**
 * Remembers what `read` says of a word: news uses the same words again and again, so a question that needs the word
 * alone is thought through once. Purely a shortcut: the answer is the one `read` would give, so `read` must be pure and
 * its answers must not be changed.
 */
export function rememberByWord<Answer>(read: (word: string) => Answer): (word: string) => Answer {
	const memory = createWordMemory<Answer | typeof NOTHING>();
	return (word) => {
		const last = memory.get(word);
		if (last !== undefined) return last === NOTHING ? (undefined as Answer) : last;
		const own = ownCopy(word);
		const answer = read(own);
		memory.set(own, answer === undefined ? NOTHING : answer);
		return answer;
	};
}

/** What is known of words; those that were not asked for since `most` others came up are forgotten. */
export interface WordMemory<Known> {
	get(word: string): Known | undefined;
	/** The word is kept: a slice of an article would keep the whole of it in memory. */
	set(word: string, known: Known): void;
}

export function createWordMemory<Known>(): WordMemory<Known> {
	let recent = new Map<string, Known>();
	let older = new Map<string, Known>();
	const set = (word: string, known: Known) => {
		if (most <= recent.size) {
			older = recent;
			recent = new Map();
		}
		recent.set(word, known);
	};
	return {
		get(word) {
			const last = recent.get(word);
			if (last !== undefined || older.size === 0) return last;
			const known = older.get(word);
			if (known !== undefined) set(ownCopy(word), known);
			return known;
		},
		set,
	};
}

/** Stands for `undefined`, which a map cannot tell from a word it never met. */
const NOTHING = Symbol('nothing');
