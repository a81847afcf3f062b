import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import type { Body } from './find-body.ts';
import { captionOf } from './find-captions.ts';
import { creditEvidence } from './find-credits.ts';
import { isQuoteBlock } from './find-quote-blocks.ts';
import type { Repeats } from './find-repeats.ts';
import { findRuns, type Run } from './find-runs.ts';
import { type Judgement, plain } from './judgement.ts';
import { isTeaserHead, type Line, LONGEST_LIST } from './line.ts';
import { type Above, isSignature, pageFacts, type Scene, surroundings, zoneOf } from './scene.ts';
import { weigh, type Zone } from './weigh.ts';

/** Gives every line its kind, with the reasons. One pass from top to bottom; looks at neighbours only. */
export function judgeLines(
	lines: readonly Line[],
	repeats: Repeats,
	body: Body | undefined,
	{ lexicon, isCopy }: { readonly lexicon: BlockLexicon; readonly isCopy: (line: string) => boolean },
): Judgement[] {
	const credits = lines.map((line) => creditEvidence(line, lexicon));
	const scene: Scene = { lines, repeats, body, lexicon, credits, ...pageFacts(lines) };
	const runs = findRuns(lines, (index) => credits[index] !== undefined);
	const firstMarked = findMarked(lines, lexicon);
	const out: Judgement[] = [];
	let nLed = 0;
	for (const line of lines) {
		const above = { afterTeaser: 0 < nLed, isBelowFurniture: out.at(-1)?.kind === 'boilerplate' };
		const judgement =
			firstMarked <= line.index
				? { ...plain('caption'), reasons: ['marked' as const] }
				: isCopy(line.text)
					? plain('paragraph')
					: judge(scene, line, runs[line.index], above);
		if (leadsOn(line, judgement)) nLed = LONGEST_LIST;
		else nLed = line.isProse ? 0 : nLed - 1;
		out.push(judgement);
	}
	return out;
}

/** Where the captions begin that an editor has put below the article. */
function findMarked(lines: readonly Line[], { captionMark }: BlockLexicon): number {
	const mark = `${captionMark}: `;
	let first = lines.length;
	while (lines[first - 1]?.text.startsWith(mark) === true) first -= 1;
	return first;
}

const leadsOn = (line: Line, { kind, sort }: Judgement): boolean =>
	kind === 'boilerplate' && sort === 'teaser' && isTeaserHead(line);

function judge(scene: Scene, line: Line, run: Run | undefined, above: Above): Judgement {
	const { body, lexicon } = scene;
	const headlineAt = body?.headlines.indexOf(line.index) ?? -1;
	if (0 <= headlineAt) return headlineKind(line, headlineAt);
	const repeated = repeatedHeadline(scene, line);
	if (repeated !== undefined) return repeated;
	const evidence = scene.credits[line.index];
	if (evidence !== undefined) return { ...plain('credit', true), reasons: [evidence] };
	if (isQuoteBlock(line, scene.lines[line.index + 1])) return plain('quote-block');
	const zone = zoneOf(line, body);
	const verdict = weigh(line, surroundings(scene, line, zone, run, above));
	if (!verdict.sure && (zone !== 'after' || scene.pageness < PAGE)) {
		const caption = captionOf(line, creditsAround(scene, line), lexicon);
		if (caption !== undefined) {
			const { sure, reasons, credit } = caption;
			return { ...plain('caption', sure), reasons, partner: credit, repeats: repeatedLead(scene, line) };
		}
	}
	if (line.isByline && isSignature(scene, line, zone) && scene.pageness < PAGE) return plain('byline');
	if (verdict.isFurniture) {
		const { sure, sort, reasons } = verdict;
		return { ...plain('boilerplate', sure), sort, reasons };
	}
	return repeatedParagraph(scene, line) ?? copyKind(scene, line, { zone, run });
}

/** From here on a text counts as a page: its author's line belongs to the page, not to the text of an agency. */
const PAGE = 0.4;

function headlineKind(line: Line, at: number): Judgement {
	if (at === 0) return plain('headline');
	return line.length < 90 && line.ending === 'none' ? plain('headline', false) : plain('lead', false);
}

function copyKind(scene: Scene, line: Line, { zone, run }: { zone: Zone; run: Run | undefined }): Judgement {
	const next = scene.lines[line.index + 1];
	if (line.markup === 'item') return plain('list');
	if (line.isProse || line.ending === 'stop') return plain('paragraph');
	if (line.index + 1 === scene.body?.headlines[0] && line.length < 50) return plain('kicker', false);
	if (run?.underColon === true && line.ending !== 'colon' && 1 < run.end - run.first) return plain('list', false);
	if (zone === 'inside' && line.length < 120 && line.ending !== 'colon' && next?.isProse === true) {
		return plain('subhead', line.markup === 'heading');
	}
	return plain('paragraph');
}

function repeatedHeadline({ body, lines }: Scene, line: Line): Judgement | undefined {
	const headline = body?.headlines[0];
	if (headline === undefined || line.nWords < 3 || line.identity !== lines[headline]?.identity) return undefined;
	// Above the headline it may be the last step of the path to the article, or a headline of its own: the editor sees.
	return {
		...plain('boilerplate', headline < line.index),
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

/** The lead, or another paragraph above, whose words come back as this caption. */
const repeatedLead = ({ repeats }: Scene, { index, nWords }: Line): number | undefined =>
	nWords < 6 ? undefined : repeats.first[index];

/** Of two equal paragraphs the one within the article stays. */
const isBetterOf = (body: Body | undefined, index: number, first: number): boolean =>
	body !== undefined && first < body.first && body.first <= index && index <= body.last;

function creditsAround({ credits }: Scene, { index }: Line): { before: number | undefined; after: number | undefined } {
	return {
		before: credits[index - 1] === undefined ? undefined : index - 1,
		after: credits[index + 1] === undefined ? undefined : index + 1,
	};
}
