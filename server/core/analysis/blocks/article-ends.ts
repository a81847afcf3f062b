import type { BoilerplateSort, Shape } from '../../model/block.ts';
import type { Line } from './line.ts';
import { tellsTime } from './made.ts';
import { stemsOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The longest text under the headline of a teaser. */
export const BLURB = 280;

/** How far above the copy a first paragraph of it is looked for, in lines: a video or an advertisement stands between. */
const GAP = 4;

/** Where the article really begins: a paragraph above, parted from the rest by lines of the page alone, that its words come back to. */
export function startOf(lines: readonly Line[], first: number, last: number): number {
	const vocabulary = vocabularyOf(lines.slice(first, last + 1));
	let start = first;
	for (let at = first - 1; 0 <= at && start - at <= GAP; at -= 1) {
		const line = lines[at];
		if (line === undefined || (!line.isProse && !isOfPage(line))) break;
		if (line.isProse && !isOfPage(line) && takesUp(line, vocabulary)) start = at;
	}
	return start;
}

/** Shares its words with the copy. */
function takesUp(line: Line, vocabulary: Vocabulary): boolean {
	const stems = stemsOf(line);
	return stems.length * 0.3 < stems.filter((stem) => vocabulary.has(stem)).length;
}

/** How far behind the copy a last paragraph of it is looked for, in lines: a box of teasers stands between. */
const BOX = 25;

/**
 * Where the article really ends: long paragraphs behind a box of teasers still belong to it if they take up its words, short
 * ones if a box of the page stands between (`goesOn`).
 * What stands below a comment form never does.
 */
export function reachOf(lines: readonly Line[], first: number, last: number): number {
	const vocabulary = vocabularyOf(lines.slice(first, last + 1));
	let reach = last;
	for (let at = last + 1; at < lines.length && at <= reach + BOX; at += 1) {
		const line = lines[at];
		if (line === undefined || closes(line)) break;
		if (!line.isProse || line.nSentences < 2 || isDatedAbove(lines, at)) continue;
		if (line.length < BLURB ? goesOn(lines, at, reach) : takesUp(line, vocabulary)) reach = at;
	}
	return reach;
}

/**
 * Right below a box that offers a newsletter, an advertisement or words of the page the article goes on; what another
 * piece is about stands below its headline. So do the paragraphs that follow.
 */
function goesOn(lines: readonly Line[], at: number, reach: number): boolean {
	const line = lines[at] as Line;
	if (line.wording !== undefined || 0 < line.shapes.length || CLOSE_BOX < at - reach) return false;
	const above = lines[at - 1] as Line;
	return at - 1 === reach || (above.wording?.strength === 'sure' && WITHIN.has(above.wording.sort));
}

/** A box within an article is no longer, in lines. */
const CLOSE_BOX = 8;

/** What stands between the paragraphs of an article more often than below it. */
const WITHIN: ReadonlySet<BoilerplateSort> = new Set(['advertisement', 'newsletter', 'notice', 'paywall']);

/** The text of a teaser stands below its date. */
export const isDatedAbove = (lines: readonly Line[], at: number): boolean =>
	lines.slice(Math.max(0, at - 2), at).some((line) => tellsTime(line) || line.isDated);

/** `Kommentare: 49` may stand below every teaser; the form itself has neither number nor colon. */
const closes = ({ wording, nNumbers, keys }: Line): boolean =>
	wording?.strength === 'sure' &&
	(wording.sort === 'copyright' || (wording.sort === 'comment-form' && nNumbers === 0 && !keys.includes(':')));

/** Known to be of the page by its words or by its shape. */
export const isOfPage = (line: Line): boolean =>
	line.wording?.strength === 'sure' || line.made !== undefined || line.shapes.some((shape) => OF_PAGE.has(shape));

const OF_PAGE: ReadonlySet<Shape> = new Set(['label-and-bar', 'arrow', 'path', 'hashtags', 'author-and-job', 'handle']);
