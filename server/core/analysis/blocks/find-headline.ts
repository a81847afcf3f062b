import type { Line } from './line.ts';
import { isProse } from './prose.ts';

/** How far above the copy a headline is looked for, in lines: share bars, captions and the author stand between. */
const REACH = 40;

/** The lines above the copy that belong to it: headline, second headline, lead. Top down; empty if none is found. */
export function findHeadlines(lines: readonly Line[], count: readonly number[], first: number, last: number): number[] {
	const best = bestHeadline(lines, count, first, vocabularyOf(lines.slice(first, last + 1)));
	if (best === undefined) return plainHeadline(lines, first);
	const found = [firstOfTwins(lines, best)];
	for (let at = (found[0] ?? 0) - 1, nSteps = 0; 0 <= at && nSteps < 2; at -= 1) {
		const line = lines[at];
		if (line === undefined || best - at > 8) break;
		if (isPassed(line)) continue;
		if (!mayBeHeadline(line) || line.nWords < 3 || line.text.includes('|')) break;
		found.unshift(at);
		nSteps += 1;
	}
	return found;
}

/** What stands between headline and copy on a page: dates, buttons, the author, a picture's number. */
const isPassed = (line: Line): boolean =>
	line.wording?.strength === 'sure' || line.made === 'date' || line.made === 'buttons' || line.nWords < 3;

/** Without furniture above the copy its first line is the headline, whatever its words. */
function plainHeadline(lines: readonly Line[], first: number): number[] {
	const line = lines[0];
	return 0 < first && first <= 2 && line !== undefined && mayBeHeadline(line) ? [0] : [];
}

/** Of equal lines the first one that the copy follows soon, else the last: the others are the page's own. */
function firstOfTwins(lines: readonly Line[], best: number): number {
	const identity = lines[best]?.identity;
	for (let at = Math.max(0, best - REACH); at < best; at += 1) {
		if (lines[at]?.identity !== identity) continue;
		if (lines.slice(at + 1, at + 3).some((line) => isProse(line) || line.identity === identity)) return at;
	}
	return best;
}

function bestHeadline(
	lines: readonly Line[],
	count: readonly number[],
	first: number,
	vocabulary: ReadonlySet<string>,
): number | undefined {
	const opening = lines[first];
	const end = opening !== undefined && isProse(opening) ? first : first + 1;
	let best: number | undefined;
	let bestScore = 0.45;
	for (let at = Math.max(0, first - REACH); at < end; at += 1) {
		const line = lines[at];
		if (line === undefined || !mayBeHeadline(line)) continue;
		const score = headlineScore(line, count[at] ?? 1, vocabulary) - (first - at) * 0.01;
		if (bestScore < score) {
			best = at;
			bestScore = score;
		}
	}
	return best;
}

const mayBeHeadline = (line: Line): boolean =>
	2 <= line.nWords &&
	12 <= line.length &&
	line.length <= 200 &&
	line.made === undefined &&
	line.wording?.strength !== 'sure' &&
	(line.ending !== 'stop' || line.length < 120) &&
	line.ending !== 'colon';

function headlineScore(line: Line, count: number, vocabulary: ReadonlySet<string>): number {
	const stems = stemsOf(line);
	const nKnown = stems.filter((stem) => vocabulary.has(stem)).length;
	const overlap = (nKnown - 0.5) / Math.max(2, stems.length);
	const length = Math.min(0.3, line.length / 200);
	const heading = line.markup === 'heading' ? 1 : 0;
	return overlap + length + heading + (1 < count ? 0.2 : 0) - (line.text.includes('|') ? 0.3 : 0);
}

function vocabularyOf(lines: readonly Line[]): Set<string> {
	const out = new Set<string>();
	for (const line of lines) {
		if (isProse(line)) for (const stem of stemsOf(line)) out.add(stem);
	}
	return out;
}

/** Beginnings of the words that carry meaning: `Ministern` and `Ministers` meet in `minist`. */
export const stemsOf = ({ keys }: Line): string[] => keys.filter((key) => 4 < key.length).map((key) => key.slice(0, 6));
