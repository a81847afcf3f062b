import { type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';

/**
 * Tells what holds a word, for hundreds of thousands of words. No word is kept, only some bits of its hash, so that now
 * and then a holder is named that does not hold the word; whoever asks looks at the holder anyway.
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

/** Collects what holds which word; words are given by their keys. */
export interface IndexMaker {
	add(key: number, holder: number): void;
	index(): WordIndex;
	packed(): PackedIndex;
}

export function makeIndex(nExpected = 16): IndexMaker {
	let hashes = new Int32Array(nExpected);
	let holders = new Int32Array(nExpected);
	let size = 0;
	const tables = () => sortIntoBuckets(hashes.subarray(0, size), holders);
	return {
		add(key, holder) {
			if (size === hashes.length) {
				hashes = longer(hashes);
				holders = longer(holders);
			}
			hashes[size] = mixed(key);
			holders[size] = holder;
			size += 1;
		},
		index: () => readIndex(tables()),
		packed() {
			const { starts, marks, holders } = tables();
			const counts = starts.subarray(1).map((end, at) => end - (starts[at] ?? 0));
			return { counts: packNumbers(counts), marks: packNumbers(marks), holders: packNumbers(holders) };
		},
	};
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
	const all = new Int32Array(Math.max(16, numbers.length * 2));
	all.set(numbers);
	return all;
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

/** A word in lower case as a key. */
export function keyOfWord(lower: string): number {
	let hash = START;
	for (let at = 0; at < lower.length; at += 1) hash = mixIn(hash, lower.charCodeAt(at));
	return hash;
}

/**
 * Enters each word between blanks as if it were written in lower case. Makes no strings of the words: a house may have a
 * hundred thousand names.
 */
export function addWords(maker: IndexMaker, text: string, holder: number): void {
	const own = BEYOND.test(text) ? text.toLowerCase() : text;
	let hash = START;
	for (let at = 0; at <= own.length; at += 1) {
		const code = at === own.length ? BLANK : own.charCodeAt(at);
		if (code !== BLANK) hash = mixIn(hash, lowerCodes[code] ?? code);
		else if (hash !== START) {
			maker.add(hash, holder);
			hash = START;
		}
	}
}

const BLANK = 0x20;

/** The small letters of the first ones, by their codes. */
const lowerCodes = Uint16Array.from({ length: 0x250 }, (_, code) =>
	String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

/** What is not among them, or becomes two letters (`İ`). */
const BEYOND = /[\u0250-\uffff\u0130]/;

const START = 0x811c9dc5 | 0;

function mixIn(hash: number, code: number): number {
	const mixed = Math.imul(hash ^ code, 0x5bd1e995);
	// Every letter changes every bit of what follows, or words that differ at the end alone would lie side by side.
	return mixed ^ (mixed >>> 15);
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
