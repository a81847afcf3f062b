import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import type { Block } from '../../model/block.ts';
import type { Body } from './find-body.ts';
import { captionOf } from './find-captions.ts';
import { type CreditEvidence, creditEvidence } from './find-credits.ts';
import { stemsOf } from './find-headline.ts';
import type { Repeats } from './find-repeats.ts';
import { findRuns, type Run } from './find-runs.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';
import { type Surroundings, weigh, type Zone } from './weigh.ts';

export type Judgement = Pick<Block, 'kind' | 'sure' | 'sort' | 'reasons' | 'partner'>;

interface Scene {
	readonly lines: readonly Line[];
	readonly repeats: Repeats;
	readonly body: Body | undefined;
	readonly lexicon: BlockLexicon;
	readonly credits: readonly (CreditEvidence | undefined)[];
	readonly pageness: number;
}

/** Gives every line its kind, with the reasons. One pass from top to bottom; looks at neighbours only. */
export function judgeLines(
	lines: readonly Line[],
	repeats: Repeats,
	body: Body | undefined,
	lexicon: BlockLexicon,
): Judgement[] {
	const credits = lines.map((line) => creditEvidence(line, lexicon));
	const scene: Scene = { lines, repeats, body, lexicon, credits, pageness: pagenessOf(lines) };
	const runs = findRuns(lines, (index) => credits[index] !== undefined);
	const out: Judgement[] = [];
	let afterTeaser = false;
	for (const line of lines) {
		const judgement = judge(scene, line, runs[line.index], afterTeaser);
		afterTeaser = leadsOn(line, judgement) || (afterTeaser && !isProse(line));
		out.push(judgement);
	}
	return out;
}

const leadsOn = (line: Line, { kind, sort }: Judgement): boolean =>
	kind === 'boilerplate' &&
	sort === 'teaser' &&
	line.wording?.sort === 'teaser' &&
	(line.length < 60 || line.ending === 'colon');

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
	const repeated = repeatOf(scene, line);
	if (repeated !== undefined) return repeated;
	const evidence = scene.credits[line.index];
	if (evidence !== undefined) return { ...plain('credit', true), reasons: [evidence] };
	const zone = zoneOf(line, body);
	const verdict = weigh(line, surroundings(scene, line, zone, run, afterTeaser), lexicon);
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
	if (zone === 'head' && isByline(line, lexicon)) return plain('byline');
	if (verdict.isFurniture) {
		return {
			kind: 'boilerplate',
			sure: verdict.sure,
			sort: verdict.sort,
			reasons: verdict.reasons,
			partner: undefined,
		};
	}
	return copyKind(scene, line, zone);
}

function headlineKind(line: Line, at: number): Judgement {
	if (at === 0) return plain('headline');
	return line.length < 90 && line.ending === 'none' ? plain('headline', false) : plain('lead', false);
}

function copyKind(scene: Scene, line: Line, zone: Zone): Judgement {
	if (isProse(line) || line.ending === 'stop') return plain('paragraph');
	const next = scene.lines[line.index + 1];
	if (line.index + 1 === scene.body?.headlines[0] && line.length < 50) return plain('kicker', false);
	if (zone === 'inside' && line.length < 120 && line.ending !== 'colon' && next !== undefined && isProse(next)) {
		return plain('subhead', line.markup === 'heading');
	}
	return plain('paragraph');
}

/** The headline again, or a paragraph that stands twice. */
function repeatOf({ body, repeats, lines }: Scene, line: Line): Judgement | undefined {
	const first = repeats.first[line.index];
	const headline = body?.headlines[0];
	if (headline !== undefined && 2 < line.nWords && line.identity === lines[headline]?.identity) {
		return {
			kind: 'boilerplate',
			sure: true,
			sort: 'repeated-headline',
			reasons: ['repeats-headline'],
			partner: headline,
		};
	}
	if (first === undefined || line.length < 60 || line.nWords < 9) return undefined;
	const isExact = lines[first]?.identity === line.identity;
	if (!isExact) return { ...plain('paragraph', false), reasons: ['repeats-paragraph'], partner: first };
	return {
		kind: 'boilerplate',
		sure: true,
		sort: 'repeated-paragraph',
		reasons: ['repeats-paragraph'],
		partner: first,
	};
}

function zoneOf({ index }: Line, body: Body | undefined): Zone {
	if (body === undefined) return 'inside';
	if (body.last < index) return 'after';
	if (body.first <= index) return 'inside';
	return index < (body.headlines[0] ?? body.first) ? 'before' : 'head';
}

function surroundings(scene: Scene, line: Line, zone: Zone, run: Run | undefined, afterTeaser: boolean): Surroundings {
	const next = scene.lines[line.index + 1];
	const nextIsProse = next !== undefined && isProse(next);
	return {
		zone,
		count: scene.repeats.count[line.index] ?? 1,
		pageness: scene.pageness,
		run: run === undefined ? 1 : run.end - run.first,
		afterTeaser,
		nextIsProse,
		besideSame: [scene.lines[line.index - 1], next].some((one) => one?.made !== undefined && one.made === line.made),
		underColon: run?.underColon === true,
		sharesWordsWithNext: nextIsProse && sharesWords(line, next),
	};
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

/** `Von Ada Weber`, `By Ada Weber and Ben Cole`. */
function isByline(line: Line, { by, joins }: BlockLexicon): boolean {
	const [first, ...rest] = line.keys;
	if (first === undefined || !by.has(first) || 10 < rest.length || line.ending === 'stop') return false;
	const nNames = rest.filter((key) => !joins.has(key) && key !== ':').length;
	return 0 < nNames && nNames <= line.nUpper && line.nNumbers === 0;
}

/** How much of the text is furniture by its wording alone: 0 for an article, 1 for a page. */
function pagenessOf(lines: readonly Line[]): number {
	const nSure = lines.filter((line) => line.wording?.strength === 'sure' && !isProse(line)).length;
	if (nSure < 2) return 0;
	return Math.min(1, nSure / 6, (nSure / lines.length) * 6);
}
