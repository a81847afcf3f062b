import type { BlockReason, BoilerplateSort } from '../../model/block.ts';
import type { Line } from './line.ts';
import type { Shape } from './shapes.ts';

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
	/** A line of the row is furniture by its words. */
	readonly besideKnown: boolean;
	/** Outside the article: how many lines of known furniture part this line, itself included, from it. */
	readonly nPassed: number;
	/** Lines of known furniture close by, itself included. */
	readonly nNear: number;
	/** The last line of the article or the one before it. */
	readonly isAtEnd: boolean;
	/** The line before is furniture. */
	readonly isBelowFurniture: boolean;
	/** A line that leads to other pieces stands before it with no prose between. */
	readonly afterTeaser: boolean;
	readonly nextIsProse: boolean;
	/** The article found has hardly any prose: it may be the wrong stretch. */
	readonly isShort: boolean;
	/** Names only, between headline and copy. */
	readonly isSignature: boolean;
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

interface Vote {
	readonly reason: BlockReason;
	readonly weight: number;
	readonly sort?: BoilerplateSort;
	/** Says what the line is, not only where it stands: without one a line is never surely furniture. */
	readonly isProof?: boolean;
}

const LIKELY = 1.6;
const SURE = 2;

/** Adds up what speaks for furniture and what speaks for copy. The weights are reasoned, not learnt. */
export function weigh(line: Line, around: Surroundings): Verdict {
	const votes = [...byWording(line), ...byWords(line, around), ...byShape(line, around), ...byPlace(line, around)]
		.filter(({ weight }) => 0 < weight)
		.sort((a, b) => b.weight - a.weight);
	const score = votes.reduce((sum, vote) => sum + vote.weight, 0) - forCopy(line, around);
	return {
		isFurniture: LIKELY <= score,
		sure: SURE <= score && votes.some((vote) => vote.isProof === true),
		sort: votes.find((vote) => vote.sort !== undefined)?.sort ?? (around.zone === 'before' ? 'navigation' : 'other'),
		reasons: votes.map((vote) => vote.reason),
	};
}

function byWording(line: Line): Vote[] {
	if (line.wording === undefined) return [];
	const { sort, strength, isWhole, isTelling } = line.wording;
	if (strength === 'sure') {
		return [{ reason: 'wording', weight: isWhole || line.length < 160 ? 3 : 2.2, sort, isProof: true }];
	}
	if (strength === 'likely') return [{ reason: 'wording-in-place', weight: isWhole || isTelling ? 1.2 : 0.6, sort }];
	return [{ reason: 'wording-inside', weight: line.isProse ? 0.8 : 1.6, sort, isProof: !line.isProse }];
}

/** A line made of one kind of words only. */
function byWords(line: Line, { pageness, besideSame, besideKnown, run }: Surroundings): Vote[] {
	const words = line.keys.filter((key) => key !== ':' && key !== '#');
	if (line.made === 'entry') return [{ reason: 'ticker-entry', weight: 2.2, sort: 'live-ticker', isProof: true }];
	if (line.made === 'stamp') return [{ reason: 'date-and-time', weight: 2.2, sort: 'timestamp', isProof: true }];
	if (line.made === 'date') return [{ reason: 'date-and-time', weight: pageness, sort: 'timestamp' }];
	if (line.made === 'buttons') {
		const weight = words.length < 2 && !besideSame ? 1.2 : 2.2;
		return [{ reason: 'buttons', weight, sort: 'share-bar', isProof: true }];
	}
	if (line.isDated) return [{ reason: 'date-and-time', weight: 0.9 * pageness, sort: 'timestamp' }];
	if (line.made === undefined) return [];
	const sort = words.length < 2 ? 'section-label' : 'navigation';
	const weight = 0.7 + 0.3 * words.length + (1 < run && besideKnown ? 0.3 : 0);
	return [{ reason: 'sections', weight: Math.min(2.2, weight), sort, isProof: 2 < words.length }];
}

function byShape(line: Line, around: Surroundings): Vote[] {
	const votes: Vote[] = [];
	if (line.nWords === 0) votes.push({ reason: 'symbols', weight: 0.8 });
	if (ADDRESS.test(line.text)) votes.push({ reason: 'address', weight: 1.2 });
	if (line.markup === 'tags' || line.markup === 'image') {
		votes.push({ reason: 'markup', weight: 3, sort: 'other', isProof: true });
	}
	if (line.hasLinkTail) votes.push({ reason: 'link-at-end', weight: 1.6, sort: 'teaser', isProof: true });
	for (const shape of line.shapes) votes.push({ reason: shape, ...SHAPES[shape](around) });
	if (around.isSignature) votes.push(signature(line, around));
	if (3 < around.count && line.length < 120) {
		votes.push({ reason: 'repeats-often', weight: around.count < 6 ? 1 : 2 });
	}
	return votes;
}

/** What a shape of pages weighs: what reports hardly ever have counts everywhere, the rest as far as the text is a page. */
const SHAPES: Readonly<Record<Shape, (around: Surroundings) => Omit<Vote, 'reason'>>> = {
	embed: () => ({ weight: 0 }),
	'label-and-bar': () => ({ weight: 2, sort: 'teaser', isProof: true }),
	'label-at-end': () => ({ weight: 1.6, sort: 'teaser', isProof: true }),
	handle: ({ pageness }) => ({ weight: 0.6 + pageness, sort: 'author' }),
	'author-and-job': ({ pageness }) => ({ weight: 1.5 * pageness, sort: 'author' }),
	'about-the-author': ({ isAtEnd, zone }) => ({ weight: isAtEnd || zone === 'after' ? 3.8 : 0, sort: 'author' }),
	'speaks-to-readers': ({ pageness }) => ({ weight: 2.6 + pageness, sort: 'notice', isProof: true }),
	capitals: ({ pageness }) => ({ weight: 1.2 * pageness, sort: 'teaser' }),
	'kicker-and-colon': ({ run, zone, pageness }) => ({
		weight: run === 1 || zone !== 'inside' ? 0 : 0.6 * pageness,
		sort: 'teaser',
	}),
	arrow: ({ pageness }) => ({ weight: 1.2 + pageness, sort: 'teaser', isProof: true }),
	hashtags: () => ({ weight: 2.2, sort: 'tags', isProof: true }),
	path: ({ pageness }) => ({ weight: 0.8 + 0.9 * pageness, sort: 'navigation' }),
	'bare-words': ({ pageness }) => ({ weight: pageness, sort: 'tags' }),
	'cut-off': ({ pageness }) => ({ weight: 0.8 * pageness, sort: 'teaser' }),
};

/** On a page `Von Ada Weber` below the headline is the page's line; a bare name may also be a kicker or a caption. */
const signature = ({ isByline }: Line, { pageness, zone }: Surroundings): Vote =>
	isByline && zone === 'head' && 0.8 <= pageness
		? { reason: 'author', weight: 2, sort: 'author', isProof: true }
		: { reason: 'author', weight: pageness, sort: 'author' };

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w{2,}$/u;

function byPlace(line: Line, around: Surroundings): Vote[] {
	const votes = byZone(line, around);
	if (line.isProse) {
		const isBlurb = around.zone === 'after' && 1 < around.nPassed && around.isBelowFurniture && line.length < BLURB;
		if (isBlurb) votes.push({ reason: 'below-furniture', weight: 0.9 * around.pageness, sort: 'teaser' });
		return votes;
	}
	if (around.afterTeaser) {
		votes.push({ reason: 'after-teaser', weight: around.nextIsProse ? 1.4 : 1.8, sort: 'teaser' });
	}
	if (line.ending === 'none' && around.zone !== 'before') votes.push(...headlineLike(line, around));
	return votes;
}

/** The longest text below the headline of a teaser. */
const BLURB = 400;

function byZone(line: Line, around: Surroundings): Vote[] {
	const { zone, pageness, nPassed } = around;
	if (zone === 'before') {
		// Navigation is short; what is longer may be a headline that was not recognised.
		const share = 40 < line.length ? 0.5 : 1;
		const weight = nPassed === 0 ? 0.2 : 0.2 + share * pageness * passed(around);
		return [{ reason: 'before-article', weight }];
	}
	if (zone !== 'after') return [];
	return [{ reason: 'after-article', weight: nPassed === 0 ? 0.2 : 0.9 + pageness * passed(around) }];
}

/** Grows with the furniture that parts the line from the article, if some of it is near. */
const passed = ({ nPassed, nNear }: Surroundings): number =>
	(0.9 + Math.min(1.2, 0.2 * nPassed)) * Math.min(1, Math.max(0.3 + 0.2 * nNear, nPassed / 8));

/** Headlines of other pieces: no sentence, several in a row, longer than a subhead. Weak in a text that is no page. */
function headlineLike(line: Line, { zone, pageness, run, besideKnown }: Surroundings): Vote[] {
	const votes: Vote[] = [
		{ reason: 'no-sentence', weight: zone === 'head' ? 0.2 + 0.5 * pageness : 0.2 + 0.1 * pageness },
	];
	if (1 < run && besideKnown)
		votes.push({ reason: 'in-run', weight: Math.min(0.6, 0.15 * run) * (0.3 + 1.2 * pageness), sort: 'teaser' });
	if (58 < line.length) {
		votes.push({ reason: 'unlike-text', weight: 0.1 + (besideKnown ? 0.6 : 0.3) * pageness, sort: 'teaser' });
	}
	return votes;
}

/** What speaks for copy: sentences, a subhead's place right above a paragraph that takes its words up, items of a list. */
function forCopy(line: Line, around: Surroundings): number {
	const { zone, nextIsProse } = around;
	let weight = line.isProse ? forProse(line, around) : 0;
	if (!line.isProse && line.ending === 'stop' && 0 < line.nFunction) weight += 0.8;
	if (zone === 'inside' && around.run === 1 && nextIsProse) weight += 0.5;
	if (zone === 'inside' && around.sharesWordsWithNext) weight += 0.4;
	if (line.markup === 'item' || line.markup === 'heading') weight += 0.6;
	if (around.underColon) weight += 0.6;
	if (asks(line) && zone === 'inside') weight += 1.2;
	if (around.isKin) weight += 1.2;
	return weight;
}

/** `Lesen Sie auch Zeitung?`: a question in an interview, where a teaser would have a colon. */
const asks = ({ text, keys }: Line): boolean => /\?["”“»«’]?$/u.test(text) && !keys.includes(':');

function forProse(line: Line, { zone, isShort }: Surroundings): number {
	if (zone === 'after' || zone === 'before') return isShort ? 1.5 : 0.5;
	return line.wording?.isTelling === true ? 0.5 : 1.6 + Math.min(1, line.length / 300);
}
