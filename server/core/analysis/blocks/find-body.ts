import { findHeadlines } from './find-headline.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';

/** Where the article lies in the text, by lines: its headline, and its copy from `first` to `last`. */
export interface Body {
	/** Headline first, then second headline and lead, as far as they stand above the copy. */
	readonly headlines: readonly number[];
	readonly first: number;
	readonly last: number;
}

/**
 * Finds the stretch of lines that holds the article: the one where prose most outweighs what stands between
 * (the densest run, by one pass over the running sum), and above it the line whose words the copy takes up.
 */
export function findBody(lines: readonly Line[], count: readonly number[]): Body | undefined {
	let best: { first: number; last: number; sum: number } | undefined;
	let sum = 0;
	let first = 0;
	for (const line of lines) {
		if (sum <= 0) {
			sum = 0;
			first = line.index;
		}
		sum += gainOf(line);
		if (0 < sum && (best === undefined || best.sum < sum)) best = { first, last: line.index, sum };
	}
	if (best === undefined) return undefined;
	return { headlines: findHeadlines(lines, count, best.first, best.last), first: best.first, last: best.last };
}

/** A comment form closes the article as nothing else does; ads and teasers stand in its middle. */
const COST = {
	'comment-form': -4,
	navigation: -0.8,
	copyright: -2,
	newsletter: -0.4,
	paywall: -0.4,
	tags: -0.8,
} as const;

function gainOf(line: Line): number {
	if (line.wording?.strength === 'sure' && line.length < 300) {
		if (line.wording.sort === 'teaser') return line.length < 30 ? -1 : -0.3;
		return (COST as Partial<Record<string, number>>)[line.wording.sort] ?? -0.25;
	}
	if (isProse(line)) return Math.min(1.6, 0.4 + line.length / 200);
	if (line.markup === 'item') return -0.1;
	if (line.ending === 'stop' && 0 < line.nFunction) return 0.3;
	return -0.35;
}
