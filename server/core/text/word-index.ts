import { type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';
import type { WordList } from './word-list.ts';

/**
 * Tells what holds a word, for hundreds of thousands of words. No word is kept, only its hash or some bits of that, so
 * that now and then a holder is named that does not hold the word; whoever asks looks at the holder anyway.
 */
export interface WordIndex {
	/** The numbers of the holders, in the order in which they were added. */
	holdersOf(key: number): readonly number[];
}

/** An index as a text, to be made once and read often. */
export interface PackedIndex {
	readonly counts: PackedNumbers;
	readonly marks: PackedNumbers;
	readonly holders: PackedNumbers;
}

/** Entries by buckets: where the entries of each begin, and of each entry the rest of the hash and the holder. */
interface Tables {
	/** One more than there are buckets. */
	readonly starts: Int32Array;
	readonly marks: ArrayLike<number>;
	readonly holders: Int32Array;
}

/** A list as it can be asked. */
export const indexWords = ({ keys, holders, links, heads }: WordList): WordIndex => ({
	holdersOf(key) {
		let found: number[] | undefined;
		for (let next = heads[key & (heads.length - 1)] ?? 0; next !== 0; next = links[next - 1] ?? 0) {
			if (keys[next - 1] !== key) continue;
			const holder = holders[next - 1] ?? 0;
			if (found === undefined) found = [holder];
			else if (found[found.length - 1] !== holder) found.push(holder);
		}
		return found?.reverse() ?? NONE;
	},
});

/** Sorts the words of a list by their hashes. */
export function packIndex({ keys, holders, size }: WordList): PackedIndex {
	const sorted = sortIntoBuckets(keys.subarray(0, size).map(mixed), holders);
	const counts = sorted.starts.subarray(1).map((end, at) => end - (sorted.starts[at] ?? 0));
	return { counts: packNumbers(counts), marks: packNumbers(sorted.marks), holders: packNumbers(sorted.holders) };
}

export function unpackIndex({ counts, marks, holders }: PackedIndex): WordIndex {
	return readIndex({
		starts: startsOf(unpackNumbers(counts)),
		marks: unpackNumbers(marks),
		holders: unpackNumbers(holders),
	});
}

/** What holds one of several words, in rising order. */
export function holdersOfAny(index: WordIndex, keys: readonly number[]): readonly number[] {
	const found = new Set<number>();
	for (const key of keys) for (const holder of index.holdersOf(key)) found.add(holder);
	return [...found].sort((a, b) => a - b);
}

/** Bits of a hash that are kept of each entry; others choose the bucket. */
const MARK = 0x3ff;

function readIndex({ starts, marks, holders }: Tables): WordIndex {
	const shift = shiftFor(starts.length - 1);
	return {
		holdersOf(key) {
			const hash = mixed(key);
			const bucket = hash >>> shift;
			const end = starts[bucket + 1] ?? 0;
			let found: number[] | undefined;
			for (let at = starts[bucket] ?? 0; at < end; at += 1) {
				if (marks[at] !== (hash & MARK)) continue;
				const holder = holders[at] ?? 0;
				if (found === undefined) found = [holder];
				else if (found[found.length - 1] !== holder) found.push(holder);
			}
			return found ?? NONE;
		},
	};
}

const NONE: readonly number[] = [];

/** So that the first bits, which choose the bucket, hang on all bits of the key. */
function mixed(key: number): number {
	const hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
	return hash ^ (hash >>> 13);
}

/** Buckets are a power of two. */
const shiftFor = (nBuckets: number): number => Math.clz32(nBuckets) + 1;

function sortIntoBuckets(hashes: Int32Array, holders: Int32Array): Tables {
	const nBuckets = Math.min(2 ** 16, Math.max(2, 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length / 4)))));
	const shift = shiftFor(nBuckets);
	const counts = new Int32Array(nBuckets);
	for (let at = 0; at < hashes.length; at += 1) {
		const bucket = (hashes[at] ?? 0) >>> shift;
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	}
	const starts = startsOf(counts);
	const next = starts.slice();
	const marks = new Uint16Array(hashes.length);
	const sorted = new Int32Array(hashes.length);
	for (let at = 0; at < hashes.length; at += 1) {
		const hash = hashes[at] ?? 0;
		const place = next[hash >>> shift] ?? 0;
		next[hash >>> shift] = place + 1;
		marks[place] = hash & MARK;
		sorted[place] = holders[at] ?? 0;
	}
	return { starts, marks, holders: sorted };
}

function startsOf(counts: Int32Array): Int32Array {
	const starts = new Int32Array(counts.length + 1);
	for (let at = 0; at < counts.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
	return starts;
}
