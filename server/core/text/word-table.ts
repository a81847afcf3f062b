/**
 * Numbers words, for hundreds of thousands of them: no word is kept, only 64 bits of hash. That two of a million words
 * share them is as likely as a fault of the machine.
 */
export interface WordTable {
	/** The number of the words between two places of a text, from 0 in the order they were first added. */
	add(text: string, from: number, to: number): number;
	/** The number of a word that was added; -1 if it was not. */
	indexOf(word: string): number;
	readonly size: number;
}

export function createWordTable(nExpected: number): WordTable {
	let slots = new Int32Array(slotsFor(nExpected));
	let first = new Int32Array(Math.max(16, nExpected));
	let second = new Int32Array(first.length);
	let size = 0;

	/** The slot of the hash, or the free one where it belongs. */
	const slotOf = (one: number, two: number): number => {
		const mask = slots.length - 1;
		for (let at = one & mask; ; at = (at + 1) & mask) {
			const index = (slots[at] ?? 0) - 1;
			if (index < 0 || (first[index] === one && second[index] === two)) return at;
		}
	};
	const grow = () => {
		if (size === first.length) {
			first = longer(first);
			second = longer(second);
		}
		if (size * 4 < slots.length * 3) return;
		slots = new Int32Array(slots.length * 2);
		for (let index = 0; index < size; index += 1) slots[slotOf(first[index] ?? 0, second[index] ?? 0)] = index + 1;
	};

	return {
		add(text, from, to) {
			const one = hashOf(text, from, to, SEED_ONE);
			const two = hashOf(text, from, to, SEED_TWO);
			const slot = slotOf(one, two);
			const known = (slots[slot] ?? 0) - 1;
			if (0 <= known) return known;
			first[size] = one;
			second[size] = two;
			size += 1;
			slots[slot] = size;
			grow();
			return size - 1;
		},
		indexOf: (word) =>
			(slots[slotOf(hashOf(word, 0, word.length, SEED_ONE), hashOf(word, 0, word.length, SEED_TWO))] ?? 0) - 1,
		get size() {
			return size;
		},
	};
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
	const all = new Int32Array(numbers.length * 2);
	all.set(numbers);
	return all;
}

/** A power of two, so that a third of the slots or more stays free. */
const slotsFor = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, n * 1.4)));

const SEED_ONE = 0x811c9dc5;
const SEED_TWO = 0x2f0b4c47;

/** Every unit changes every bit of what follows, or words that differ at the end alone would lie side by side. */
function hashOf(text: string, from: number, to: number, seed: number): number {
	let hash = seed;
	for (let at = from; at < to; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
		hash ^= hash >>> 15;
	}
	return hash | 0;
}
