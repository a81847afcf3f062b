/**
 * Words as they are met, each with the number of what holds it. Of a word no more than a hash is kept. Those whose hashes
 * end alike are linked, the last one first, so that the list can be asked without being sorted.
 */
export interface WordList {
	keys: Int32Array<ArrayBuffer>;
	holders: Int32Array<ArrayBuffer>;
	/** By word: one more than the place of the one before it in its chain; 0 at the end of it. */
	links: Int32Array<ArrayBuffer>;
	/** By the last bits of the hash: one more than the place of the last word of that chain. A power of two of them. */
	readonly heads: Int32Array<ArrayBuffer>;
	size: number;
}

export const newWordList = (nExpected = 16): WordList => ({
	keys: new Int32Array(nExpected),
	holders: new Int32Array(nExpected),
	links: new Int32Array(nExpected),
	heads: new Int32Array(Math.min(2 ** 14, Math.max(2, 2 ** Math.ceil(Math.log2(Math.max(1, nExpected)))))),
	size: 0,
});

export function addWord(list: WordList, key: number, holder: number): void {
	const { size } = list;
	if (size === list.keys.length) lengthen(list);
	const head = key & (list.heads.length - 1);
	list.keys[size] = key;
	list.holders[size] = holder;
	list.links[size] = list.heads[head] ?? 0;
	list.size = size + 1;
	list.heads[head] = size + 1;
}

function lengthen(list: WordList): void {
	list.keys = longer(list.keys);
	list.holders = longer(list.holders);
	list.links = longer(list.links);
}

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const all = new Int32Array(Math.max(16, numbers.length * 2));
	all.set(numbers);
	return all;
}

/** Takes the last words out again, as far as this holds them. */
export function dropWords(list: WordList, holder: number): void {
	for (let last = list.size - 1; 0 <= last && list.holders[last] === holder; last -= 1) {
		list.heads[(list.keys[last] ?? 0) & (list.heads.length - 1)] = list.links[last] ?? 0;
		list.size = last;
	}
}

/** A word in lower case as a key. */
export function keyOfWord(lower: string): number {
	let key = NO_WORD;
	for (let at = 0; at < lower.length; at += 1) key = mixIn(key, lower.charCodeAt(at));
	return key;
}

/** Enters each word between blanks as if it were written in lower case. */
export function addWords(list: WordList, text: string, holder: number): void {
	for (const word of text.toLowerCase().split(' ')) if (word !== '') addWord(list, keyOfWord(word), holder);
}

/** The key of nothing, to which letters are added. */
export const NO_WORD = 0x811c9dc5 | 0;

/** The key of a beginning and one letter more, by its code. */
export function mixIn(key: number, code: number): number {
	const mixed = Math.imul(key ^ code, 0x5bd1e995);
	// Every letter changes every bit of what follows, or words that differ at the end alone would lie side by side.
	return mixed ^ (mixed >>> 15);
}
