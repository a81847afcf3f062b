import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { Body } from './find-body.ts';
import { type Credits, captionOf, endsInCredit } from './find-captions.ts';
import { agencyPlaces } from './find-credits.ts';
import { findLetter } from './find-letter.ts';
import { isQuoteBlock } from './find-quote-blocks.ts';
import type { Repeats } from './find-repeats.ts';
import { findRuns, type Run } from './find-runs.ts';
import { type Judgement, plain } from './judgement.ts';
import { hasSameWords, isTeaserHead, type Line, LONGEST_LIST } from './line.ts';
import { type Above, isSignature, pageFacts, type Scene, surroundings, zoneOf } from './scene.ts';
import { weigh, type Zone } from './weigh.ts';

/** Gives every line its kind, with the reasons. One pass from top to bottom; looks at neighbours only. */
export function judgeLines(
	lines: readonly Line[],
	repeats: Repeats,
	body: Body | undefined,
	{ lexicon, isCopy }: { readonly lexicon: BlockLexicon; readonly isCopy: (line: string) => boolean },
): Judgement[] {
	const letter = findLetter(lines, body, lexicon);
	const scene: Scene = { lines, repeats, body, letter, lexicon, ...pageFacts(lines) };
	const runs = findRuns(lines);
	const firstMarked = findMarked(lines, lexicon);
	const out: Judgement[] = [];
	let nLed = 0;
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		const above = { afterTeaser: 0 < nLed, isBelowFurniture: out[at - 1]?.kind === 'boilerplate' };
		const judgement =
			firstMarked <= at
				? { ...plain('caption'), reasons: ['marked' as const] }
				: isCopy(line.text)
					? plain('paragraph')
					: judge(scene, at, runs[at], above);
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

function judge(scene: Scene, at: number, run: Run | undefined, above: Above): Judgement {
	const { body, lexicon } = scene;
	const line = scene.lines[at] as Line;
	const known =
		headlineKind(scene, at, line) ??
		repeatedHeadline(scene, at, line) ??
		aroundRelease(scene, at, line) ??
		creditKind(scene, at, line);
	if (known !== undefined) return known;
	if (isQuoteBlock(line, scene.lines[at + 1])) return plain('quote-block');
	const zone = zoneOf(at, body);
	const verdict = weigh(line, surroundings(scene, at, zone, run, above));
	if (!verdict.sure && (zone !== 'after' || scene.pageness < PAGE)) {
		const caption = captionOf(line, creditsAround(scene, at), lexicon);
		if (caption !== undefined) {
			const { sure, reasons, credit } = caption;
			return { ...plain('caption', sure), reasons, partner: credit, repeats: repeatedLead(scene, at, line) };
		}
	}
	if (line.isByline && isSignature(scene, at, zone) && scene.pageness < PAGE) return plain('byline');
	if (verdict.isFurniture) {
		const { sure, sort, reasons } = verdict;
		return { ...plain('boilerplate', sure), sort, reasons };
	}
	return repeatedParagraph(scene, at, line) ?? copyKind(scene, at, { zone, run });
}

function creditKind(scene: Scene, at: number, line: Line): Judgement | undefined {
	if (line.credit === undefined) return undefined;
	if (isDateline(scene, at)) return plain('dateline');
	// `Von Ada Weber, dpa` above the text of an agency.
	if (line.isByline && scene.pageness < PAGE) return undefined;
	return { ...plain('credit', !mayBeOfFigure(scene, line)), reasons: [line.credit] };
}

/** `Quelle: Landeswahlleiter` below the results of the article. */
const mayBeOfFigure = ({ pageness, lexicon }: Scene, { keys }: Line): boolean =>
	pageness < PAGE &&
	matchPhrase(lexicon.sourceLabels, keys) !== undefined &&
	agencyPlaces(keys, lexicon.agencies) === 0;

/** From here on a text counts as a page: its author's line belongs to the page, not to the text of an agency. */
const PAGE = 0.4;

/** Headline, second headline or lead; a line among them that ends in a credit is the caption below the headline. */
function headlineKind({ body, lexicon }: Scene, index: number, line: Line): Judgement | undefined {
	const at = body?.headlines.indexOf(index) ?? -1;
	if (at === 0) return plain('headline');
	if (at < 0 || endsInCredit(line, lexicon)) return undefined;
	return line.length < 90 && line.ending === 'none' ? plain('headline', false) : plain('lead', false);
}

function copyKind(scene: Scene, at: number, { zone, run }: { zone: Zone; run: Run | undefined }): Judgement {
	const line = scene.lines[at] as Line;
	const next = scene.lines[at + 1];
	if (line.markup === 'item') return plain('list');
	if (line.isProse || line.ending === 'stop') return plain('paragraph');
	if (at + 1 === scene.body?.headlines[0] && line.length < 50) return plain('kicker', false);
	if (run?.underColon === true && line.ending !== 'colon' && 1 < run.end - run.first) return plain('list', false);
	if (zone === 'inside' && line.length < 120 && line.ending !== 'colon' && next?.isProse === true) {
		return plain('subhead', line.markup === 'heading');
	}
	return plain('paragraph');
}

/** Head and foot of a press release. A name above the headline may be its kicker, so the head is sure by its addresses only. */
function aroundRelease({ letter }: Scene, at: number, line: Line): Judgement | undefined {
	if (letter === undefined || line.wording?.strength === 'sure') return undefined;
	const isOfFoot = letter.footStart <= at;
	if (!isOfFoot && (letter.headEnd <= at || line.isProse)) return undefined;
	const sure = letter.sure && (isOfFoot || line.shapes.includes('contact'));
	return { ...plain('boilerplate', sure), sort: 'letter', reasons: ['of-release'] };
}

function repeatedHeadline({ body, lines }: Scene, at: number, line: Line): Judgement | undefined {
	const headline = body?.headlines[0];
	if (headline === undefined || line.nWords < 3 || !hasSameWords(line, lines[headline])) return undefined;
	// Above the headline it may be the last step of the path to the article, or a headline of its own: the editor sees.
	return {
		...plain('boilerplate', headline < at),
		sort: 'repeated-headline',
		reasons: ['repeats-headline'],
		partner: headline,
	};
}

/** A paragraph that stands twice; sure if word for word. It stays a paragraph: which of the two goes is the editor's choice. */
function repeatedParagraph({ body, repeats, lines }: Scene, at: number, line: Line): Judgement | undefined {
	const first = repeats.first[at];
	if (first === undefined || line.length < 60 || line.nWords < 9) return undefined;
	if (isBetterOf(body, at, first)) return undefined;
	const isExact = hasSameWords(line, lines[first]);
	return { ...plain('paragraph', isExact), reasons: ['repeats-paragraph'], partner: first };
}

/** The lead, or another paragraph above, whose words come back as this caption. */
const repeatedLead = ({ repeats }: Scene, at: number, { nWords }: Line): number | undefined =>
	nWords < 6 ? undefined : repeats.first[at];

/** Of two equal paragraphs the one within the article stays. */
const isBetterOf = (body: Body | undefined, index: number, first: number): boolean =>
	body !== undefined && first < body.first && body.first <= index && index <= body.last;

function creditsAround(scene: Scene, at: number): Credits {
	const { lines, lexicon } = scene;
	const above = lines[at - 1];
	const below = lines[at + 1];
	return {
		before: above?.credit === undefined ? undefined : at - 1,
		isAgencyBefore: above?.credit !== undefined && agencyPlaces(above.keys, lexicon.agencies) === above.keys.length,
		after: below?.credit === undefined || namesItsSource(lines, at) || mayBeOfFigure(scene, below) ? undefined : at + 1,
	};
}

/** `(dpa)`, `SDA/kam`, `© dpa, dpa:0314-99-123/4` below a paragraph says where the report comes from. */
const namesItsSource = (lines: readonly Line[], at: number): boolean =>
	lines[at]?.isProse === true && isSource(lines[at + 1]);

const isSource = (line: Line | undefined): boolean =>
	line?.credit !== undefined && (1 < line.nNumbers || (line.credit === 'agency' && line.keys.every(isShort)));

/** As agencies and initials are. */
const isShort = (key: string): boolean => key.length <= 4;

/** `Neustadt (ots)` in a line of its own, right above the report. */
const isDateline = ({ lines, lexicon }: Scene, at: number): boolean =>
	lines[at]?.credit === 'agency' &&
	lines[at + 1]?.isProse === true &&
	PLACE_AND_AGENCY.test(lines[at]?.text ?? '') &&
	!lexicon.pictureWords.has(lines[at]?.keys[0] ?? '');

const PLACE_AND_AGENCY = /^\p{Lu}[\p{L}./-]{1,30} \([\p{L}/-]{2,12}\)(?: [-–—])?$/u;
