import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import type { Block } from '../../model/block.ts';
import type { Body } from './find-body.ts';
import { captionOf } from './find-captions.ts';
import { type CreditEvidence, creditEvidence } from './find-credits.ts';
import { stemsOf } from './find-headline.ts';
import type { Repeats } from './find-repeats.ts';
import { findRuns, isKnown, type Run } from './find-runs.ts';
import { isTeaserHead, type Line, LONGEST_LIST } from './line.ts';
import { type Surroundings, weigh, type Zone } from './weigh.ts';

export type Judgement = Pick<Block, 'kind' | 'sure' | 'sort' | 'reasons' | 'partner'>;

interface Scene {
	readonly lines: readonly Line[];
	readonly repeats: Repeats;
	readonly body: Body | undefined;
	readonly lexicon: BlockLexicon;
	readonly credits: readonly (CreditEvidence | undefined)[];
	readonly pageness: number;
	/** How many lines up to each one are furniture by their wording. */
	readonly nKnown: readonly number[];
}

/** Gives every line its kind, with the reasons. One pass from top to bottom; looks at neighbours only. */
export function judgeLines(
	lines: readonly Line[],
	repeats: Repeats,
	body: Body | undefined,
	lexicon: BlockLexicon,
): Judgement[] {
	const credits = lines.map((line) => creditEvidence(line, lexicon));
	const nKnown = countKnown(lines);
	const pageness = pagenessOf(nKnown.at(-1) ?? 0, lines.length);
	const scene: Scene = { lines, repeats, body, lexicon, credits, pageness, nKnown };
	const runs = findRuns(lines, (index) => credits[index] !== undefined);
	const out: Judgement[] = [];
	let nLed = 0;
	for (const line of lines) {
		const judgement = judge(scene, line, runs[line.index], 0 < nLed);
		if (leadsOn(line, judgement)) nLed = LONGEST_LIST;
		else nLed = line.isProse ? 0 : nLed - 1;
		out.push(judgement);
	}
	return out;
}

const leadsOn = (line: Line, { kind, sort }: Judgement): boolean =>
	kind === 'boilerplate' && sort === 'teaser' && isTeaserHead(line);

const plain = (kind: Judgement['kind'], sure = true): Judgement => ({
	kind,
	sure,
	sort: undefined,
	reasons: [],
	partner: undefined,
});

function judge(scene: Scene, line: Line, run: Run | undefined, afterTeaser: boolean): Judgement {
	const { body, lexicon } = scene;
	const headlineAt = body?.headlines.indexOf(line.index) ?? -1;
	if (0 <= headlineAt) return headlineKind(line, headlineAt);
	const repeated = repeatedHeadline(scene, line);
	if (repeated !== undefined) return repeated;
	const evidence = scene.credits[line.index];
	if (evidence !== undefined) return { ...plain('credit', true), reasons: [evidence] };
	const zone = zoneOf(line, body);
	const verdict = weigh(line, surroundings(scene, line, zone, run, afterTeaser));
	if (!verdict.sure && zone !== 'after') {
		const caption = captionOf(line, creditsAround(scene, line), lexicon);
		if (caption !== undefined) {
			return {
				kind: 'caption',
				sure: caption.sure,
				sort: undefined,
				reasons: caption.reasons,
				partner: caption.credit,
			};
		}
	}
	if (line.isByline && isSignature(scene, line, zone) && scene.pageness < PAGE) return plain('byline');
	if (verdict.isFurniture) {
		return {
			kind: 'boilerplate',
			sure: verdict.sure,
			sort: verdict.sort,
			reasons: verdict.reasons,
			partner: undefined,
		};
	}
	return repeatedParagraph(scene, line) ?? copyKind(scene, line, zone);
}

/** From here on a text counts as a page: its author's line belongs to the page, not to the text of an agency. */
const PAGE = 0.4;

/** The author between headline and copy: `Von Ada Weber`, also below the lead; `Ada Weber` beside a date. */
function isSignature({ body, lines }: Scene, line: Line, zone: Zone): boolean {
	if (body === undefined) return false;
	if (line.isByline) return zone === 'head' || (zone === 'inside' && line.index < body.first + 4);
	const isName = 2 <= line.nWords && line.nWords <= 3 && line.nUpper === line.nWords && line.ending === 'none';
	if (zone !== 'head' || !isName || line.nNumbers !== 0) return false;
	return lines
		.slice(Math.max(0, line.index - 2), line.index + 3)
		.some((one) => one.made === 'date' || one.made === 'stamp' || one.isDated);
}

function headlineKind(line: Line, at: number): Judgement {
	if (at === 0) return plain('headline');
	return line.length < 90 && line.ending === 'none' ? plain('headline', false) : plain('lead', false);
}

function copyKind(scene: Scene, line: Line, zone: Zone): Judgement {
	if (line.isProse || line.ending === 'stop') return plain('paragraph');
	const next = scene.lines[line.index + 1];
	if (line.index + 1 === scene.body?.headlines[0] && line.length < 50) return plain('kicker', false);
	if (zone === 'inside' && line.length < 120 && line.ending !== 'colon' && next?.isProse === true) {
		return plain('subhead', line.markup === 'heading');
	}
	return plain('paragraph');
}

function repeatedHeadline({ body, lines }: Scene, line: Line): Judgement | undefined {
	const headline = body?.headlines[0];
	if (headline === undefined || line.nWords < 3 || line.identity !== lines[headline]?.identity) return undefined;
	return {
		kind: 'boilerplate',
		sure: true,
		sort: 'repeated-headline',
		reasons: ['repeats-headline'],
		partner: headline,
	};
}

/** A paragraph that stands twice; sure if word for word. It stays a paragraph: which of the two goes is the editor's choice. */
function repeatedParagraph({ body, repeats, lines }: Scene, line: Line): Judgement | undefined {
	const first = repeats.first[line.index];
	if (first === undefined || line.length < 60 || line.nWords < 9) return undefined;
	if (isBetterOf(body, line.index, first)) return undefined;
	const isExact = lines[first]?.identity === line.identity;
	return { ...plain('paragraph', isExact), reasons: ['repeats-paragraph'], partner: first };
}

/** Of two equal paragraphs the one within the article stays. */
const isBetterOf = (body: Body | undefined, index: number, first: number): boolean =>
	body !== undefined && first < body.first && body.first <= index && index <= body.last;

function zoneOf({ index }: Line, body: Body | undefined): Zone {
	if (body === undefined) return 'inside';
	if (body.last < index) return 'after';
	if (body.first <= index) return 'inside';
	return index < (body.headlines[0] ?? body.first) ? 'before' : 'head';
}

function surroundings(scene: Scene, line: Line, zone: Zone, run: Run | undefined, afterTeaser: boolean): Surroundings {
	const next = scene.lines[line.index + 1];
	const nextIsProse = next?.isProse === true;
	return {
		zone,
		count: scene.repeats.count[line.index] ?? 1,
		pageness: scene.pageness,
		run: run === undefined ? 1 : run.end - run.first,
		besideKnown: isBesideKnown(scene, line, zone, run),
		nPassed: passedKnown(scene, line, zone),
		nNear: knownAround(scene, line.index, NEAR),
		afterTeaser,
		nextIsProse,
		isShort: scene.body !== undefined && scene.body.nProse < 3,
		isSignature: isSignature(scene, line, zone),
		isKin: scene.body?.kin.has(line.index) === true,
		besideSame: [scene.lines[line.index - 1], next].some((one) => one?.made !== undefined && one.made === line.made),
		underColon: run?.underColon === true,
		sharesWordsWithNext: nextIsProse && !line.isProse && sharesWords(line, next),
	};
}

/** Right behind the article stands its own list as often as furniture: there the first known line decides. */
function isBesideKnown(scene: Scene, line: Line, zone: Zone, run: Run | undefined): boolean {
	if (run?.hasKnown !== true || knownAround(scene, line.index, CLOSE) === 0) return false;
	return zone !== 'after' || 0 < passedKnown(scene, line, zone);
}

/** How far around a line furniture tells of it, in lines. */
const NEAR = 8;
const CLOSE = 3;

const knownAround = ({ nKnown }: Scene, index: number, reach: number): number =>
	(nKnown[index + reach] ?? nKnown.at(-1) ?? 0) - (nKnown[index - reach - 1] ?? 0);

/** How many lines of known furniture part a line outside the article from it. */
function passedKnown({ body, nKnown }: Scene, { index }: Line, zone: Zone): number {
	if (body === undefined || (zone !== 'after' && zone !== 'before')) return 0;
	const upTo = (at: number) => nKnown[at] ?? 0;
	if (zone === 'after') return upTo(index) - upTo(body.last);
	return upTo(body.headlines[0] ?? body.first) - upTo(index - 1);
}

function sharesWords(line: Line, next: Line): boolean {
	const stems = new Set(stemsOf(next));
	return stemsOf(line).some((stem) => stems.has(stem));
}

function creditsAround({ credits }: Scene, { index }: Line): { before: number | undefined; after: number | undefined } {
	return {
		before: credits[index - 1] === undefined ? undefined : index - 1,
		after: credits[index + 1] === undefined ? undefined : index + 1,
	};
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
		if (!line.isProse && (isKnown(line) || (isPage && line.made === 'date'))) nKnown += 1;
		return nKnown;
	});
}
