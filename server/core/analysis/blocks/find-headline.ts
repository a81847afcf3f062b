import type { Shape } from '../../model/block.ts';
import { hasSameWords, isTeaserHead, type Line, LONGEST_LIST } from './line.ts';
import { tellsTime } from './made.ts';
import { stemsOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How far above the copy a headline is looked for, in lines: share bars, captions and the author stand between. */
const REACH = 40;

/** What belongs to the article above its copy. */
export interface Headlines {
	/** Headline, second headline, lead. Top down; empty if none is found. */
	readonly chosen: readonly number[];
	/** Lines that might have been chosen, and second headlines below them: a page says its headline more than once, in other words. */
	readonly kin: ReadonlySet<number>;
}

export function findHeadlines(
	lines: readonly Line[],
	count: readonly number[],
	first: number,
	last: number,
): Headlines {
	const ranked = rankHeadlines(lines, count, first, vocabularyOf(lines.slice(first, last + 1)));
	const kin = new Set(ranked.filter(({ score }) => 0.75 < score).map(({ at }) => at));
	for (const at of [...kin]) if (isSecond(lines[at + 1])) kin.add(at + 1);
	const best = ranked.reduce((a, b) => (a.score < b.score ? b : a), { at: -1, score: 0.45 }).at;
	if (best < 0) return { chosen: plainHeadline(lines, first), kin };
	return { chosen: withLinesAbove(lines, best, pickTwin(lines, best)), kin };
}

/** The headline, and above it up to two lines more that may belong to it; its twin is none of them. */
function withLinesAbove(lines: readonly Line[], best: number, headline: number): number[] {
	const chosen = [headline];
	let isOfMenu = false;
	for (let at = headline - 1; 0 <= at && chosen.length <= 2 && best - at <= 8; at -= 1) {
		const line = lines[at];
		if (line === undefined || line.shapes.includes('contact')) break;
		isOfMenu ||= isOfPath(line);
		if (isPassed(line) || hasSameWords(line, lines[headline])) continue;
		if (!mayBeHeadline(line) || line.text.includes('|')) break;
		if (isOfMenu && !isAlike(line, lines[headline])) break;
		chosen.unshift(at);
	}
	return chosen;
}

/** `Startseite`, `Politik`: above the way to the article only its headline in other words belongs to it. */
const isOfPath = ({ made, wording }: Line): boolean => made === 'sections' || wording?.sort === 'navigation';

function isAlike(line: Line, other: Line | undefined): boolean {
	const stems = new Set(other && stemsOf(other));
	return stemsOf(line).filter((stem) => stems.has(stem)).length * 2 >= stems.size;
}

/** A second headline or lead: longer than a name or a date. */
const isSecond = (line: Line | undefined): boolean => line !== undefined && 60 < line.length && mayBeHeadline(line);

/** What stands between headline and copy on a page: dates, buttons, the author, a picture's number. */
const isPassed = (line: Line): boolean =>
	line.wording?.strength === 'sure' || tellsTime(line) || line.made === 'buttons' || line.isByline || line.nWords < 3;

/** Without furniture above the copy its first line is the headline, whatever its words. */
function plainHeadline(lines: readonly Line[], first: number): number[] {
	const line = lines[0];
	return 0 < first && first <= 2 && line !== undefined && mayBeHeadline(line) ? [0] : [];
}

/**
 * Of equal lines the first one that the copy follows soon, else the last: the others are the page's own.
 * Two right below each other on a page: the upper one is the path to the article, the lower one its headline.
 */
function pickTwin(lines: readonly Line[], best: number): number {
	const one = lines[best] as Line;
	const isTwin = (at: number) => hasSameWords(one, lines[at]);
	for (let at = Math.max(0, best - REACH); at <= best; at += 1) {
		if (!isTwin(at)) continue;
		if (0 < at && isTwin(at + 1)) return at + 1;
		// Below a page's own lines the first one may be the last step of the path, so the one right above the copy counts.
		if (lines.slice(at + 1, at + 3).some((line) => line.isProse || (at === 0 && hasSameWords(one, line)))) return at;
	}
	return best;
}

function rankHeadlines(
	lines: readonly Line[],
	count: readonly number[],
	first: number,
	vocabulary: Vocabulary,
): { readonly at: number; readonly score: number }[] {
	const opening = lines[first];
	const end = opening?.isProse === true ? first : first + 1;
	const ranked: { at: number; score: number }[] = [];
	let nLed = 0;
	for (let at = Math.max(0, first - REACH); at < end; at += 1) {
		const line = lines[at];
		if (line === undefined) continue;
		const isGenre = isUnderGenre(line, at);
		nLed = !isGenre && isTeaserHead(line) ? LONGEST_LIST : nLed - 1;
		if (!isGenre && !mayBeHeadline(line)) continue;
		const place = (0 < nLed ? -0.5 : 0) + (isSigned(lines, at) ? 0.4 : 0) - (first - at) * 0.01;
		ranked.push({ at, score: headlineScore(line, count[at] ?? 1, vocabulary) + place });
	}
	return ranked;
}

/** `Eilmeldung: Kreistag schließt die Klinik` at the very top, where nothing else could be linked yet. */
const isUnderGenre = ({ wording, length, keys, ending }: Line, at: number): boolean =>
	at === 0 && wording?.sort === 'teaser' && 30 < length && length < 150 && keys.includes(':') && ending !== 'colon';

const mayBeHeadline = (line: Line): boolean =>
	3 <= line.nWords &&
	12 <= line.length &&
	line.length <= 200 &&
	line.made === undefined &&
	!line.isByline &&
	!line.shapes.some((shape) => NO_HEADLINE.has(shape)) &&
	line.wording?.strength !== 'sure' &&
	(line.ending !== 'stop' || line.length < 120) &&
	line.ending !== 'colon';

/** What has such a shape is of the page or of its author. */
const NO_HEADLINE: ReadonlySet<Shape> = new Set([
	'author-and-job',
	'contact',
	'slug',
	'handle',
	'path',
	'hashtags',
	'label-and-bar',
	'arrow',
]);

function headlineScore(line: Line, count: number, vocabulary: Vocabulary): number {
	const stems = stemsOf(line);
	const nKnown = stems.filter((stem) => vocabulary.has(stem)).length;
	const overlap = (nKnown - 0.5) / Math.max(2, stems.length);
	const length = Math.min(0.3, line.length / 200);
	const heading = line.markup === 'heading' ? 1 : 0;
	return overlap + length + heading + (1 < count ? 0.2 : 0) - (line.text.includes('|') ? 0.3 : 0);
}

/** A date or the author's name stands right below, with a second headline between at most. */
const isSigned = (lines: readonly Line[], at: number): boolean =>
	lines.slice(at + 1, at + 4).some((line) => tellsTime(line) || line.isByline);
