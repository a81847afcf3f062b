import type { Token } from '../../model/paragraph.ts';
import { hashOfForm, isKey } from './count-words.ts';
import { hashOf, mix } from './hash.ts';

/** Shorter lines are alike by chance (`Er bestritt das am Montag.`). */
const FEWEST_WORDS = 12;
/** So many of the smallest hashes of a line are kept. */
export const N_SMALLEST = 8;

/** The smallest hashes of the triples of words of a line (a bottom-k sketch), in order; empty for a short line. */
export const sketchOf = (tokens: readonly Token[], nWords: number): readonly number[] =>
	nWords < FEWEST_WORDS ? NONE : smallest(shinglesOf(tokens));

const NONE: readonly number[] = [];

/** The smallest of them in order, each once. */
function smallest(hashes: readonly number[]): number[] {
	const out: number[] = [];
	for (const hash of hashes) {
		if (out.length === N_SMALLEST && (out[N_SMALLEST - 1] ?? 0) <= hash) continue;
		let at = out.length;
		while (0 < at && hash < (out[at - 1] ?? 0)) at -= 1;
		if (out[at - 1] === hash) continue;
		const end = Math.min(out.length, N_SMALLEST - 1);
		for (let to = end; at < to; to -= 1) out[to] = out[to - 1] ?? 0;
		out[at] = hash;
	}
	return out;
}

/** The hashes of its triples of words. */
export function shinglesOf(tokens: readonly Token[]): number[] {
	const out: number[] = [];
	let n = 0;
	let a = 0;
	let b = 0;
	for (const token of tokens) {
		const c = hashOfKey(token);
		if (c === undefined) continue;
		n += 1;
		// Two bits less, so that engines hold it as a plain number.
		if (2 < n) out.push(mix(mix(a, b), c) >>> 2);
		a = b;
		b = c;
	}
	return out;
}

/** One of the keys of the line: numbers are all alike. */
function hashOfKey({ kind, form, lower }: Token): number | undefined {
	if (kind === 'word') return hashOfForm(form);
	if (kind === 'number') return OF_NUMBER;
	return isKey(lower) ? hashOfForm(form) : undefined;
}

const OF_NUMBER = hashOf('#');
