import { hasSameWords, type Line } from './line.ts';
import { N_SMALLEST, shinglesOf } from './sketch.ts';

/** Which earlier line each line repeats, and how often its words stand as a line of the text. */
export interface Repeats {
	/** Index of the first line with the same words, or with nearly the same in a long one; undefined for the first itself. */
	readonly first: readonly (number | undefined)[];
	/** How many lines have exactly these words. */
	readonly count: readonly number[];
}

/** Finds lines that stand twice: by their words exactly, long ones also nearly. Linear in the text. */
export function findRepeats(lines: readonly Line[]): Repeats {
	const known = new Map<number, number>();
	const near = new Map<number, number>();
	const first: (number | undefined)[] = [];
	/** For each line the first one with the same words, and for each of those how many there are. */
	const root: number[] = [];
	const nOfRoot: number[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		const last = firstSame(lines, line, at, known);
		root.push(last ?? at);
		nOfRoot.push(0);
		nOfRoot[last ?? at] = (nOfRoot[last ?? at] ?? 0) + 1;
		if (last === undefined) first.push(line.sketch.length === 0 ? undefined : findNear(line, at, lines, near));
		else first.push(hasWords(line) ? last : undefined);
	}
	return { first, count: root.map((one, at) => (hasWords(lines[at]) ? (nOfRoot[one] ?? 0) : 0)) };
}

/** The first line with the same words. Where others have the same print, which chance hardly ever brings, it is missed. */
function firstSame(lines: readonly Line[], line: Line, at: number, known: Map<number, number>): number | undefined {
	const first = known.get(line.print);
	if (first !== undefined) return hasSameWords(line, lines[first]) ? first : undefined;
	known.set(line.print, at);
	return undefined;
}

const hasWords = (line: Line | undefined): boolean => line !== undefined && 0 < line.nWords + line.nNumbers;

/** Share of the shingles of the shorter line that the longer one must have. */
const NEAR = 0.8;

/**
 * Looks a line up by its sketch: two paragraphs that share most triples of words share some of the smallest ones. What
 * looks alike is compared in full once.
 */
function findNear(line: Line, at: number, lines: readonly Line[], near: Map<number, number>): number | undefined {
	const votes: number[] = [];
	for (const hash of line.sketch) {
		const other = near.get(hash);
		if (other !== undefined) votes.push(other);
		else near.set(hash, at);
	}
	// Most lines share hardly anything with any other.
	if (votes.length < N_SMALLEST / 2) return undefined;
	const best = mostFrequent(votes);
	const other = lines[best];
	if (other === undefined || nOf(votes, best) < N_SMALLEST / 2) return undefined;
	return share(new Set(shinglesOf(line.tokens)), new Set(shinglesOf(other.tokens))) < NEAR ? undefined : best;
}

const nOf = (votes: readonly number[], one: number): number => votes.filter((vote) => vote === one).length;

/** The first of them, if several come equally often. */
const mostFrequent = (votes: readonly number[]): number =>
	votes.reduce((best, one) => (nOf(votes, best) < nOf(votes, one) ? one : best));

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let nShared = 0;
	for (const hash of a) if (b.has(hash)) nShared += 1;
	return nShared / Math.max(1, Math.max(a.size, b.size));
}
