import type { BlockReason, BoilerplateSort } from '../../model/block.ts';
import { asks, type Line } from './line.ts';
import { type Vote, votesOfLine } from './votes.ts';
import { closesArticle, votesOfPlace } from './votes-of-place.ts';

/** Where a line lies with regard to the article. */
export type Zone = 'before' | 'head' | 'inside' | 'after';

/** What stands around a line, as far as it speaks for or against furniture. */
export interface Surroundings {
	readonly zone: Zone;
	/** How often these words stand as a line of the text. */
	readonly count: number;
	/** 0 where nothing else in the text is furniture, 1 where the whole is a page. */
	readonly pageness: number;
	/** Lines in a row here, itself included, that are neither prose nor known. */
	readonly run: number;
	/** How many of the row are built like headlines with kicker and colon. */
	readonly nKickers: number;
	/** A line of the row is furniture by its words. */
	readonly besideKnown: boolean;
	/** Outside the article: how many lines of known furniture part this line, itself included, from it. */
	readonly nPassed: number;
	/** Lines of known furniture close by, itself included. */
	readonly nNear: number;
	/** Some of them is furniture by more than a word or two of a short line. */
	readonly hasSolid: boolean;
	/** The last line of the article or the one before it. */
	readonly isAtEnd: boolean;
	/** The line before is furniture. */
	readonly isBelowFurniture: boolean;
	/** The lines right before and right behind are known furniture. */
	readonly isBetweenKnown: boolean;
	/** A line that leads to other pieces stands right below. */
	readonly isAboveTeaser: boolean;
	/** Such a line that ends in the name of a section: `Bote Politik`. */
	readonly isSiteSection: boolean;
	/** A line that leads to other pieces stands before it with no prose between. */
	readonly afterTeaser: boolean;
	readonly nextIsProse: boolean;
	/** The article found has hardly any prose: it may be the wrong stretch. */
	readonly isShort: boolean;
	/** Names only, between headline and copy. */
	readonly isSignature: boolean;
	/** The time of an entry of a live ticker. */
	readonly headsEntry: boolean;
	/** It might be the headline: the copy takes up its words. */
	readonly isKin: boolean;
	/** The line before or behind is made of the same kind of words. */
	readonly besideSame: boolean;
	/** The copy before the run ends in a colon: what follows is its list. */
	readonly underColon: boolean;
	readonly sharesWordsWithNext: boolean;
}

export interface Verdict {
	readonly isFurniture: boolean;
	readonly sure: boolean;
	readonly sort: BoilerplateSort;
	/** Strongest first. */
	readonly reasons: readonly BlockReason[];
}

const LIKELY = 1.75;
const SURE = 2;

/** No furniture; nobody asks why. */
const COPY: Verdict = { isFurniture: false, sure: false, sort: 'other', reasons: [] };

/** Adds up what speaks for furniture and what speaks for copy. The weights are reasoned, not learnt. */
export function weigh(line: Line, around: Surroundings): Verdict {
	const votes: Vote[] = [];
	votesOfLine(line, around, votes);
	votesOfPlace(line, around, votes);
	const score = votes.reduce((sum, vote) => sum + vote.weight, 0) - forCopy(line, around);
	if (score < LIKELY) return COPY;
	return {
		isFurniture: true,
		sure: SURE <= score && votes.some((vote) => vote.isProof === true),
		// What the line says of itself counts before what only speaks for furniture of some sort.
		sort:
			(votes.find(({ reason }) => reason === 'wording') ?? votes.find((vote) => vote.sort !== undefined))?.sort ??
			(around.zone === 'before' ? 'navigation' : 'other'),
		reasons: votes.map((vote) => vote.reason),
	};
}

/** What speaks for copy: sentences, items of a list, and what only the article has. */
function forCopy(line: Line, around: Surroundings): number {
	let weight = line.isProse ? forProse(line, around) : 0;
	if (!line.isProse && line.ending === 'stop' && 0 < line.nFunction && !closesArticle(line, around)) weight += 0.8;
	// `06. 01. 2026, 14:59 Uhr` is no item of a list.
	if (line.markup === 'heading' || (line.markup === 'item' && line.made === undefined)) weight += 0.6;
	if (around.underColon) weight += 0.6;
	if (around.isKin) weight += 1.2;
	return around.zone === 'inside' && !line.isProse ? weight + forSubhead(line, around) : weight;
}

/** A subhead stands alone above a paragraph that takes its words up; in a live ticker its time runs together with it. */
function forSubhead(line: Line, { run, nextIsProse, sharesWordsWithNext }: Surroundings): number {
	let weight = sharesWordsWithNext ? 0.4 : 0;
	if (run === 1 && nextIsProse) weight += 0.5;
	if (asks(line)) weight += 1.2;
	if (TIME_AT_END.test(line.text.slice(-TAIL))) weight += 2;
	return weight;
}

const TIME_AT_END = /\p{Ll}[’'”"]?\d{1,2}:\d\d$/u;
/** No more of the end is looked at. */
const TAIL = 8;

function forProse(line: Line, { zone, isShort }: Surroundings): number {
	if (zone === 'after' || zone === 'before') return isShort ? 1.5 : 0.5;
	return line.wording?.isTelling === true ? 0.5 : 1.6 + Math.min(1, line.length / 300);
}
