import type { BoilerplateSort } from '../../model/block.ts';
import { BLURB, isDatedAbove, isOfPage, reachOf, startOf } from './article-ends.ts';
import { findHeadlines } from './find-headline.ts';
import { headsEntry, type Line, mayBeCopy } from './line.ts';
import { tellsTime } from './made.ts';

/** Where the article lies in the text, by lines: its headline, and its copy from `first` to `last`. */
export interface Body {
	/** Headline first, then second headline and lead, as far as they stand above the copy. */
	readonly headlines: readonly number[];
	/** Other lines above the copy that might be its headline. */
	readonly kin: ReadonlySet<number>;
	readonly first: number;
	readonly last: number;
	/** How many lines of prose it has. */
	readonly nProse: number;
}

/**
 * Finds the stretch of lines that holds the article: the one where prose most outweighs what stands between
 * (the densest run, by one pass over the running sum), and above it the line whose words the copy takes up.
 */
export function findBody(lines: readonly Line[], count: readonly number[]): Body | undefined {
	let best: { first: number; last: number; sum: number } | undefined;
	let sum = 0;
	let from = 0;
	let nStrange = 0;
	const isTicker = 1 < lines.filter((line, at) => line.made === 'entry' || headsEntry(lines, at)).length;
	const lone = isTicker ? NONE : loneProse(lines);
	const many = isTicker ? 0 : MANY;
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		if (sum <= 0) {
			sum = 0;
			from = at;
		}
		const gain = gainOf(line, lone.has(at));
		nStrange = gain === STRANGE ? nStrange + 1 : 0;
		sum += many < nStrange ? STRANGE / 3 : gain;
		if (0 < sum && (best === undefined || best.sum < sum)) best = { first: from, last: at, sum };
	}
	if (best === undefined) return undefined;
	const first = startOf(lines, best.first, best.last);
	const last = reachOf(lines, first, best.last);
	const { chosen, kin } = findHeadlines(lines, count, first, last);
	const nProse = lines.slice(first, last + 1).filter((line) => line.isProse).length;
	return { headlines: chosen, kin, first, last, nProse };
}

/** Cost of a short line that nothing is known of: a subhead, an item of a list, a teaser. */
const STRANGE = -0.35;
/** Behind so many in a row the rest costs little: a long list within the article must not cut it in two. A live ticker is made of such lines. */
const MANY = 8;

const NONE: ReadonlySet<number> = new Set();

/** A comment form closes the article as nothing else does; ads and teasers stand in its middle. */
const COST: Readonly<Partial<Record<BoilerplateSort, number>>> = {
	'comment-form': -4,
	copyright: -2,
	navigation: -0.8,
	tags: -0.8,
	newsletter: -0.4,
	paywall: -0.3,
	advertisement: -0.1,
	notice: -0.1,
};

function gainOf(line: Line, isLone: boolean): number {
	if (line.wording?.strength === 'sure' && line.length < 300 && !mayBeCopy(line))
		return costOf(line, line.wording.sort);
	if (line.isProse) {
		if (isLone) return line.length < BLURB ? 0.3 : 0.8;
		return Math.min(1.6, 0.4 + line.length / 200);
	}
	// The head of an entry of a live ticker: more of the article follows.
	if (line.made === 'entry' || line.made === 'clock') return 0;
	if (line.markup === 'item' || isOfPage(line) || line.made === 'buttons' || tellsTime(line)) return -0.1;
	if (line.ending === 'stop' && 0 < line.nFunction) return 0.3;
	return STRANGE;
}

function costOf(line: Line, sort: BoilerplateSort): number {
	if (sort === 'teaser') return line.length < 30 ? -1 : -0.3;
	const cost = COST[sort] ?? -0.25;
	return sort === 'comment-form' && line.keys.includes(':') ? cost / 4 : cost;
}

/**
 * Short prose alone between lines that are none: the text of a teaser under its headline, where a report goes on
 * for some paragraphs. What is known furniture between paragraphs does not count; without any there are no teasers.
 */
function loneProse(lines: readonly Line[]): ReadonlySet<number> {
	const out = new Set<number>();
	const isPage = 2 < lines.filter((line) => line.wording?.strength === 'sure').length;
	if (!isPage) return out;
	let isBehindSentence = false;
	/** Stands alone as far as the lines above tell. */
	let candidate: number | undefined;
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		if (isOfPage(line)) continue;
		const is = isSentence(line);
		if (candidate !== undefined && !is) out.add(candidate);
		candidate = line.isProse && !isBehindSentence && line.length < 2 * BLURB && !isQuoting(lines, at) ? at : undefined;
		isBehindSentence = is;
	}
	if (candidate !== undefined) out.add(candidate);
	return out;
}

/** `Der Verein widersprach. „…“, sagte sie.`: reports go on so, the text of a teaser hardly ever, if it has no date. */
function isQuoting(lines: readonly Line[], at: number): boolean {
	const { hasMark, nSentences, length } = lines[at] as Line;
	return hasMark && 2 < nSentences && 120 < length && !isDatedAbove(lines, at);
}

const isSentence = (line: Line): boolean => line.isProse || (line.ending === 'stop' && 0 < line.nFunction);
