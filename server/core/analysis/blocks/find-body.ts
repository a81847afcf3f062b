import type { BoilerplateSort } from '../../model/block.ts';
import { findHeadlines } from './find-headline.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';

/** Where the article lies in the text, by lines: its headline, and its copy from `first` to `last`. */
export interface Body {
	/** Headline first, then second headline and lead, as far as they stand above the copy. */
	readonly headlines: readonly number[];
	/** Other lines above the copy that might be its headline. */
	readonly kin: ReadonlySet<number>;
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
	let nStrange = 0;
	const lone = loneProse(lines);
	for (const line of lines) {
		if (sum <= 0) {
			sum = 0;
			first = line.index;
		}
		const gain = gainOf(line, lone.has(line.index));
		nStrange = gain === STRANGE ? nStrange + 1 : 0;
		sum += MANY < nStrange ? STRANGE / 3 : gain;
		if (0 < sum && (best === undefined || best.sum < sum)) best = { first, last: line.index, sum };
	}
	if (best === undefined) return undefined;
	const { chosen, kin } = findHeadlines(lines, count, best.first, best.last);
	return { headlines: chosen, kin, first: best.first, last: best.last };
}

/** Cost of a short line that nothing is known of: a subhead, an item of a list, a teaser. */
const STRANGE = -0.35;
/** Behind so many in a row the rest costs little: a long list within the article must not cut it in two. */
const MANY = 8;

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
	if (line.wording?.strength === 'sure' && line.length < 300) {
		if (line.wording.sort === 'teaser') return line.length < 30 ? -1 : -0.3;
		return COST[line.wording.sort] ?? -0.25;
	}
	if (isProse(line)) return isLone ? 0.3 : Math.min(1.6, 0.4 + line.length / 200);
	if (line.markup === 'item') return -0.1;
	if (line.ending === 'stop' && 0 < line.nFunction) return 0.3;
	return STRANGE;
}

/** The longest text under the headline of a teaser. */
const BLURB = 280;

/**
 * Short prose alone between lines that are none: the text of a teaser under its headline, where a report goes on
 * for some paragraphs. What is known furniture between paragraphs does not count; without any there are no teasers.
 */
function loneProse(lines: readonly Line[]): ReadonlySet<number> {
	const out = new Set<number>();
	const isPage = 2 < lines.filter((line) => line.wording?.strength === 'sure').length;
	if (!isPage) return out;
	const told = lines.filter((line) => line.wording?.strength !== 'sure' && line.made === undefined);
	told.forEach((line, at) => {
		const isAlone = ![told[at - 1], told[at + 1]].some((one) => one !== undefined && isSentence(one));
		if (isAlone && isProse(line) && line.length < BLURB) out.add(line.index);
	});
	return out;
}

const isSentence = (line: Line): boolean => isProse(line) || (line.ending === 'stop' && 0 < line.nFunction);
