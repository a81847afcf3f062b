import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Mark, MarkFacts, MarkRole, MarkStyle, Quotation } from '../../model/mark.ts';
import { closingGlyph } from '../../model/mark-style.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { closingPosition, isLoose, openingPosition } from './costs.ts';
import { guessClosing, guessOpening } from './guess-missing.ts';
import { mostVoted } from './prevailing.ts';
import type { Reading } from './read-marks.ts';
import type { Candidate } from './scan-marks.ts';

/** What is known of the whole article while its quotations are built. */
interface Building {
	readonly paragraphs: readonly Paragraph[];
	readonly candidates: readonly Candidate[];
	readonly marks: readonly Mark[];
	readonly likely: MarkStyle | undefined;
	readonly lang: LanguagePack;
}

/** A quotation whose depth and parent are not known yet. */
type Draft = { -readonly [Property in keyof Quotation]: Quotation[Property] };

/** Turns readings into marks with roles, and quotations with extents; also those that lack a mark. */
export function buildQuotations(
	paragraphs: readonly Paragraph[],
	candidates: readonly Candidate[],
	readings: readonly Reading[],
	likely: MarkStyle | undefined,
	lang: LanguagePack,
): MarkFacts {
	const closes = new Map<number, number>();
	readings.forEach((reading, mark) => {
		if (reading.as === 'close') closes.set(reading.open, mark);
	});
	const emphasis = emphasised(closes, candidates, lang.marks);
	const marks = candidates.map((candidate, mark): Mark => {
		const { start, end, glyph, paragraph } = candidate;
		return { start, end, glyph, paragraph, role: emphasis.has(mark) ? 'other' : roleOf(candidate, readings[mark]) };
	});
	const building: Building = { paragraphs, candidates, marks, likely, lang };
	const drafts: Draft[] = [];
	marks.forEach(({ role }, mark) => {
		if (role === 'open') drafts.push(openedAt(mark, closes.get(mark), building));
		else if (role === 'close' && readings[mark]?.as !== 'close') drafts.push(closedAt(mark, building));
	});
	drafts.sort((a, b) => a.start - b.start || b.end - a.end);
	nest(drafts);
	return { marks, quotations: drafts, prevailing: prevailingOf(drafts, lang.marks) ?? likely };
}

/** Italics of a wiki (`''Le Monde''`), left over where they stand in pairs; one alone is a mark gone wrong. */
const EMPHASIS = "''";

/**
 * The marks that are italics. Where a comma before the closing mark is the custom and a good part of the pairs ends in a
 * stop (`''We wait,'' she said`), the article quotes with them.
 */
function emphasised(
	closes: ReadonlyMap<number, number>,
	candidates: readonly Candidate[],
	{ commaInside }: MarkConventions,
): ReadonlySet<number> {
	if (!candidates.some(({ glyph }) => glyph === EMPHASIS)) return new Set();
	const pairs = [...closes].filter((pair) => pair.every((mark) => candidates[mark]?.glyph === EMPHASIS));
	const stopped = pairs.filter(([, close]) => candidates[close]?.before === 'closer');
	return new Set(commaInside && pairs.length < 3 * stopped.length ? [] : pairs.flat());
}

/** A mark alone is taken for the half it looks like; one between blanks is neither. */
function roleOf(candidate: Candidate, reading: Reading | undefined): MarkRole {
	if (reading !== undefined && reading.as !== 'alone') return reading.as;
	if (candidate.shape.isNever || isLoose(candidate)) return 'stray';
	const opening = openingPosition(candidate) + (candidate.shape.opens === undefined ? 9 : candidate.shape.openCost);
	return opening < closingPosition(candidate) ? 'open' : 'close';
}

function openedAt(mark: number, close: number | undefined, building: Building): Draft {
	const opening = at(building.candidates, mark);
	const style = opening.shape.opens ?? building.lang.marks.usual;
	const firstParagraph = opening.paragraph;
	if (close !== undefined) {
		const closing = at(building.candidates, close);
		return {
			start: opening.start,
			end: closing.end,
			open: mark,
			close,
			style: styleMeant(style, closing, building.likely),
			depth: 0,
			parent: undefined,
			firstParagraph,
			lastParagraph: closing.paragraph,
			content: { start: opening.end, end: closing.start },
			guesses: NONE,
		};
	}
	const paragraph = at(building.paragraphs, firstParagraph);
	const next = neighbourMark(building, mark, 1);
	const within = { start: opening.end, end: next?.start ?? paragraph.end };
	const guesses = guessClosing(paragraph, within, building.lang);
	const end = guesses[0] ?? within.end;
	return {
		start: opening.start,
		end,
		open: mark,
		close: undefined,
		style,
		depth: 0,
		parent: undefined,
		firstParagraph,
		lastParagraph: firstParagraph,
		content: { start: opening.end, end },
		guesses,
	};
}

function closedAt(mark: number, building: Building): Draft {
	const closing = at(building.candidates, mark);
	const paragraph = at(building.paragraphs, closing.paragraph);
	const within = { start: neighbourMark(building, mark, -1)?.end ?? paragraph.start, end: closing.start };
	const guesses = guessOpening(paragraph, within, building.lang);
	const start = guesses[0] ?? within.start;
	return {
		start,
		end: closing.end,
		open: undefined,
		close: mark,
		style: styleClosedBy(closing, building),
		depth: 0,
		parent: undefined,
		firstParagraph: closing.paragraph,
		lastParagraph: closing.paragraph,
		content: { start, end: closing.start },
		guesses,
	};
}

function at<T>(list: readonly T[], index: number): T {
	const item = list[index];
	if (item === undefined) throw new RangeError(`Nothing at ${index}.`);
	return item;
}

/** The next mark of the same paragraph that opens or closes something. */
function neighbourMark({ marks }: Building, from: number, by: 1 | -1): Mark | undefined {
	const { paragraph } = at(marks, from);
	for (let index = from + by; ; index += by) {
		const mark = marks[index];
		if (mark === undefined || mark.paragraph !== paragraph) return undefined;
		if (mark.role !== 'other') return mark;
	}
}

/** `"so”` in an article that uses “…” was meant as “so”: the opening mark is the wrong one. */
function styleMeant(opened: MarkStyle, { shape }: Candidate, likely: MarkStyle | undefined): MarkStyle {
	if (likely === undefined || likely === opened) return opened;
	return shape.plain === closingGlyph(likely) && shape.plain !== closingGlyph(opened) ? likely : opened;
}

function styleClosedBy({ shape }: Candidate, { likely, lang }: Building): MarkStyle {
	if (likely !== undefined && closingGlyph(likely) === shape.plain) return likely;
	const known = [...lang.marks.styles, ...ALL].find((style) => closingGlyph(style) === shape.plain);
	return known ?? likely ?? lang.marks.usual;
}

const ALL: readonly MarkStyle[] = ['„“', '“”', '""', '»«', '«»', '‚‘', '‘’', "''", '›‹', '‹›'];

const NONE: readonly number[] = [];

/** Adds depth and parent: drafts are sorted, outer before inner. */
function nest(drafts: readonly Draft[]): void {
	const around: number[] = [];
	clipGuesses(drafts);
	for (let index = 0; index < drafts.length; index += 1) {
		const draft = at(drafts, index);
		while (0 < around.length && at(drafts, at(around, around.length - 1)).end <= draft.start) around.pop();
		draft.depth = around.length;
		draft.parent = around.at(-1);
		around.push(index);
	}
}

/** Where one mark lacks its closing and the next its opening partner, both guesses may claim the same words: the first ends where the second begins. */
function clipGuesses(drafts: readonly Draft[]): void {
	drafts.forEach((draft, index) => {
		const next = drafts[index + 1];
		if (draft.close !== undefined || next === undefined || next.start < draft.content.start) return;
		if (draft.end <= next.start || next.end <= draft.end) return;
		draft.end = next.start;
		draft.content = { start: draft.content.start, end: next.start };
	});
}

function prevailingOf(quotations: readonly Quotation[], lang: MarkConventions): MarkStyle | undefined {
	const votes = new Map<MarkStyle, number>();
	for (const { style, depth, open, close } of quotations) {
		if (depth !== 0 || open === undefined || close === undefined) continue;
		votes.set(style, (votes.get(style) ?? 0) + 1);
	}
	return mostVoted(votes, lang);
}
