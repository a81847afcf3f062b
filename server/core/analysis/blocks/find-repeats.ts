import type { Line } from './line.ts';

/** Which earlier line each line repeats, and how often its words stand as a line of the text. */
export interface Repeats {
	/** Index of the first line with the same words, or with nearly the same in a long one; undefined for the first itself. */
	readonly first: readonly (number | undefined)[];
	/** How many lines have exactly these words. */
	readonly count: readonly number[];
}

/** Finds lines that stand twice: by their words exactly, long ones also nearly. Linear in the text. */
export function findRepeats(lines: readonly Line[]): Repeats {
	const known = new Map<string, { readonly first: number; count: number }>();
	const near = new Map<number, number>();
	const first: (number | undefined)[] = [];
	const same = lines.map((line, at) => {
		const last = known.get(line.identity);
		if (last !== undefined) {
			last.count += 1;
			first.push(line.identity === '' ? undefined : last.first);
			return last;
		}
		const own = { first: at, count: 1 };
		known.set(line.identity, own);
		first.push(line.nWords < FEWEST_WORDS ? undefined : findNear(line, at, lines, near));
		return own;
	});
	return { first, count: lines.map(({ identity }, at) => (identity === '' ? 0 : (same[at]?.count ?? 0))) };
}

/** Shorter lines are alike by chance (`Er bestritt das am Montag.`). */
const FEWEST_WORDS = 12;
const N_SMALLEST = 8;
/** Share of the shingles of the shorter line that the longer one must have. */
const NEAR = 0.8;

/**
 * Looks a line up by the smallest hashes of its word triples (a bottom-k sketch): two paragraphs that share most
 * triples share some of the smallest ones. What looks alike is compared in full once.
 */
function findNear(line: Line, at: number, lines: readonly Line[], near: Map<number, number>): number | undefined {
	const sketch = sketchOf(line);
	const votes: number[] = [];
	for (const hash of sketch) {
		const other = near.get(hash);
		if (other !== undefined) votes.push(other);
		else near.set(hash, at);
	}
	// Most lines share hardly anything with any other.
	if (votes.length < N_SMALLEST / 2) return undefined;
	const best = mostFrequent(votes);
	const other = lines[best];
	if (other === undefined || nOf(votes, best) < N_SMALLEST / 2) return undefined;
	return share(new Set(shinglesOf(line)), new Set(shinglesOf(other))) < NEAR ? undefined : best;
}

const nOf = (votes: readonly number[], one: number): number => votes.filter((vote) => vote === one).length;

/** The first of them, if several come equally often. */
const mostFrequent = (votes: readonly number[]): number =>
	votes.reduce((best, one) => (nOf(votes, best) < nOf(votes, one) ? one : best));

/** By the words of a line, which stay the same object as long as the line is not typed in. */
const sketches = new WeakMap<readonly string[], readonly number[]>();

function sketchOf(line: Line): readonly number[] {
	const known = sketches.get(line.keys);
	if (known !== undefined) return known;
	const made = smallest(shinglesOf(line));
	sketches.set(line.keys, made);
	return made;
}

/** The smallest of them in order, each once. */
function smallest(hashes: readonly number[]): number[] {
	const out: number[] = [];
	for (const hash of hashes) {
		if (out.length === N_SMALLEST && (out[N_SMALLEST - 1] ?? 0) <= hash) continue;
		let at = out.length;
		while (0 < at && hash < (out[at - 1] ?? 0)) at -= 1;
		if (out[at - 1] === hash) continue;
		out.splice(at, 0, hash);
		if (N_SMALLEST < out.length) out.pop();
	}
	return out;
}

function shinglesOf({ keys }: Line): number[] {
	const hashes = keys.map(hashOf);
	const out: number[] = [];
	for (let at = 0; at + 2 < hashes.length; at += 1) {
		out.push(join(join(hashes[at] ?? 0, hashes[at + 1] ?? 0), hashes[at + 2] ?? 0));
	}
	return out;
}

const join = (a: number, b: number): number => Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x01000193) >>> 0;

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let nShared = 0;
	for (const hash of a) if (b.has(hash)) nShared += 1;
	return nShared / Math.max(1, Math.max(a.size, b.size));
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}
