import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import type { Body } from './find-body.ts';
import type { Letter } from './find-letter.ts';
import type { Repeats } from './find-repeats.ts';
import { isKnown, type Run } from './find-runs.ts';
import { headsEntry, isTeaserHead, type Line, mayBeCopy } from './line.ts';
import { tellsTime } from './made.ts';
import { stemsOf } from './vocabulary.ts';
import type { Surroundings, Zone } from './weigh.ts';

/** All that is known of the text before its lines are judged. */
export interface Scene {
	readonly lines: readonly Line[];
	readonly repeats: Repeats;
	readonly body: Body | undefined;
	readonly letter: Letter | undefined;
	readonly lexicon: BlockLexicon;
	readonly pageness: number;
	/** How many lines may be the time of an entry of a live ticker. */
	readonly nEntries: number;
	/** How many lines up to each one are furniture by their wording. */
	readonly nKnown: readonly number[];
	/** The same without wordings that are few words of a short line. */
	readonly nSolid: readonly number[];
}

/** What the lines above have turned out to be. */
export type Above = Pick<Surroundings, 'afterTeaser' | 'isBelowFurniture'>;

/** What stands around the line at `at`. */
export function surroundings(scene: Scene, at: number, zone: Zone, run: Run | undefined, above: Above): Surroundings {
	const { lines } = scene;
	const line = lines[at] as Line;
	const next = lines[at + 1];
	const nextIsProse = next?.isProse === true;
	const isAboveTeaser = next !== undefined && isTeaserHead(next);
	return {
		zone,
		count: scene.repeats.count[at] ?? 1,
		pageness: scene.pageness,
		run: run === undefined ? 1 : run.end - run.first,
		nKickers: run?.nKickers ?? 0,
		besideKnown: isBesideKnown(scene, at, zone, run),
		nPassed: passedKnown(scene, at, zone),
		nNear: countAround(scene.nKnown, at, NEAR),
		hasSolid: 0 < countAround(scene.nSolid, at, NEAR),
		afterTeaser: above.afterTeaser,
		isBelowFurniture: above.isBelowFurniture,
		isAtEnd: scene.body !== undefined && zone === 'inside' && scene.body.last - 1 <= at,
		nextIsProse,
		isAboveTeaser,
		isSiteSection: isAboveTeaser && isSiteSection(line, scene.lexicon),
		isBetweenKnown: zone === 'before' && isKnownAt(scene, at - 1) && isKnownAt(scene, at + 1),
		isShort: scene.body !== undefined && scene.body.nProse < 3,
		isSignature: isSignature(scene, at, zone),
		headsEntry: headsEntryAt(scene, at, zone),
		isKin: scene.body?.kin.has(at) === true,
		besideSame: line.made !== undefined && (lines[at - 1]?.made === line.made || next?.made === line.made),
		underColon: run?.underColon === true,
		sharesWordsWithNext: zone === 'inside' && nextIsProse && !line.isProse && sharesWords(line, next),
	};
}

/** Below the headline a time may be that of the page, unless entries with their times follow. */
function headsEntryAt({ lines, nEntries }: Scene, at: number, zone: Zone): boolean {
	const isTicker = 1 < nEntries;
	return (zone === 'inside' || (zone === 'head' && isTicker)) && headsEntry(lines, at, isTicker ? 3 : 2);
}

const isKnownAt = ({ lines }: Scene, index: number): boolean => {
	const line = lines[index];
	return line !== undefined && isKnown(line);
};

/** `Bote Politik`: names, the last of them that of a section. */
const isSiteSection = ({ nWords, nUpper, keys, ending }: Line, { sectionWords }: BlockLexicon): boolean =>
	nWords <= 3 && nUpper === nWords && ending === 'none' && sectionWords.has(keys.at(-1) ?? '');

/** Right behind the article stands its own list as often as furniture: there the first known line decides. */
function isBesideKnown(scene: Scene, at: number, zone: Zone, run: Run | undefined): boolean {
	if (run?.hasKnown !== true || countAround(scene.nKnown, at, CLOSE) === 0) return false;
	return zone !== 'after' || 0 < passedKnown(scene, at, zone);
}

/** How far around a line furniture tells of it, in lines. */
const NEAR = 8;
const CLOSE = 3;

const countAround = (upTo: readonly number[], index: number, reach: number): number =>
	(upTo[index + reach] ?? upTo.at(-1) ?? 0) - (upTo[index - reach - 1] ?? 0);

/** How many lines of known furniture part a line outside the article from it. */
function passedKnown({ body, nKnown }: Scene, index: number, zone: Zone): number {
	if (body === undefined || (zone !== 'after' && zone !== 'before')) return 0;
	const upTo = (line: number) => nKnown[line] ?? 0;
	if (zone === 'after') return upTo(index) - upTo(body.last);
	return upTo(body.headlines[0] ?? body.first) - upTo(index - 1);
}

function sharesWords(line: Line, next: Line): boolean {
	const stems = new Set(stemsOf(next));
	return stemsOf(line).some((stem) => stems.has(stem));
}

export function zoneOf(index: number, body: Body | undefined): Zone {
	if (body === undefined) return 'inside';
	if (body.last < index) return 'after';
	if (body.first <= index) return 'inside';
	return index < (body.headlines[0] ?? body.first) ? 'before' : 'head';
}

/** The author between headline and copy: `Von Ada Weber`, also below the lead; `Ada Weber` beside a date. */
export function isSignature({ body, lines, pageness, lexicon }: Scene, at: number, zone: Zone): boolean {
	const line = lines[at];
	if (body === undefined || line === undefined) return false;
	// On a page also within: there it stands above the piece that a box shows.
	if (line.isByline) return zone === 'head' || 0.5 <= pageness || (zone === 'inside' && at < body.first + 4);
	if (zone === 'head' && isAlone(line, lexicon)) return isNameOnly(lines[at + 1]);
	if (zone !== 'head' || !isNameOnly(line)) return false;
	if (isAlone(lines[at - 1], lexicon) || isAlone(lines[at - 2], lexicon)) return true;
	return lines.slice(Math.max(0, at - 2), at + 3).some((one) => tellsTime(one) || one.isDated);
}

const isNameOnly = (line: Line | undefined): boolean =>
	line !== undefined &&
	2 <= line.nWords &&
	line.nWords <= 3 &&
	line.nUpper === line.nWords &&
	line.nNumbers === 0 &&
	line.ending === 'none';

/** `Von` in a line of its own: the names follow. */
const isAlone = (line: Line | undefined, { by }: BlockLexicon): boolean =>
	line?.keys.length === 1 && by.has(line.keys[0] ?? '');

/** How much of a page the text is. */
export function pageFacts(lines: readonly Line[]): Pick<Scene, 'pageness' | 'nEntries' | 'nKnown' | 'nSolid'> {
	const nKnown = countKnown(lines);
	let solid = 0;
	const nSolid = lines.map((line) => {
		if (isKnown(line) && !mayBeCopy(line)) solid += 1;
		return solid;
	});
	const nEntries = lines.filter((_, at) => headsEntry(lines, at)).length;
	// Lines that may be copy make no page by themselves.
	if (solid < 2) return { nEntries, nKnown: nSolid, nSolid, pageness: 0 };
	return { nEntries, nKnown, nSolid, pageness: pagenessOf(nKnown.at(-1) ?? 0, lines.length) };
}

/** How much of the text is furniture by its wording or words: 0 for an article, 1 for a page. */
function pagenessOf(nKnown: number, nLines: number): number {
	return nKnown < 2 ? 0 : Math.min(1, nKnown / 6, (nKnown / nLines) * 6);
}

/** How many lines up to each one are known furniture. On a page bare dates are too: they stand below its teasers. */
function countKnown(lines: readonly Line[]): number[] {
	const isPage = 3 < lines.filter(isKnown).length;
	let nKnown = 0;
	return lines.map((line) => {
		if (!line.isProse && (isKnown(line) || (isPage && tellsTime(line)))) nKnown += 1;
		return nKnown;
	});
}
