import type { BlockReason, BoilerplateSort, Shape } from '../../model/block.ts';
import { type Line, mayBeCopy } from './line.ts';
import type { Surroundings } from './weigh.ts';
import type { Wording } from './wording.ts';

/** What one feature says for furniture. */
export interface Vote {
	readonly reason: BlockReason;
	readonly weight: number;
	readonly sort?: BoilerplateSort;
	/** Says what the line is, not only where it stands: without one a line is never surely furniture. */
	readonly isProof?: boolean;
}

/** Adds a vote; the strongest stand first, of equal ones the earlier. Hardly a line has more than four. */
export function cast(votes: Vote[], vote: Vote): void {
	if (vote.weight <= 0) return;
	let at = votes.length;
	for (; 0 < at; at -= 1) {
		const before = votes[at - 1];
		if (before === undefined || vote.weight <= before.weight) break;
		votes[at] = before;
	}
	votes[at] = vote;
}

/** What speaks for furniture in the line itself: its wording, the kind of its words, its shape. */
export function votesOfLine(line: Line, around: Surroundings, votes: Vote[]): void {
	if (line.wording !== undefined) cast(votes, byWording(line, line.wording, around));
	byWords(line, around, votes);
	byShape(line, around, votes);
}

function byWording(line: Line, wording: Wording, around: Surroundings): Vote {
	const { sort, strength, isWhole, isTelling } = wording;
	if (strength === 'sure') {
		if (isTakenUp(line, around) || (mayBeCopy(line) && !isAmongKnown(around)))
			return { reason: 'wording-in-place', weight: 1.4, sort };
		return { reason: 'wording', weight: isWhole || line.length < 160 ? 3 : 2.2, sort, isProof: true };
	}
	if (strength === 'likely') return { reason: 'wording-in-place', weight: isWhole || isTelling ? 1.2 : 0.6, sort };
	return wordingInside(line, wording, around);
}

function wordingInside({ isProse }: Line, { sort, isLoose, isTelling }: Wording, { pageness }: Surroundings): Vote {
	const reason = 'wording-inside';
	if (!isProse) {
		const isLone = isLoose && pageness === 0;
		return { reason, weight: isLone ? 1.2 : 1.6, sort, isProof: !isLone };
	}
	return { reason, weight: isTelling ? 2.2 : 0.8, sort, isProof: isTelling };
}

/** `Passwort vergessen` above a paragraph about a password. */
const isTakenUp = ({ nWords }: Line, { run, pageness, sharesWordsWithNext }: Surroundings): boolean =>
	nWords <= 3 && run === 1 && pageness < 0.5 && sharesWordsWithNext;

/** The text is a page, or furniture stands close by. */
const isAmongKnown = ({ pageness, hasSolid }: Surroundings): boolean => 0.5 <= pageness || hasSolid;

/** A line made of one kind of words only. */
function byWords(line: Line, around: Surroundings, votes: Vote[]): void {
	const { pageness, besideSame, isSiteSection } = around;
	if (around.headsEntry) return;
	if (line.made === 'sections') bySections(line, around, votes);
	else if (line.made === 'entry') {
		cast(votes, { reason: 'ticker-entry', weight: 2.2, sort: 'live-ticker', isProof: true });
	} else if (line.made === 'clock' && around.zone === 'inside') {
		cast(votes, { reason: 'date-and-time', weight: 0.9 * pageness, sort: 'timestamp' });
	} else if (line.made === 'stamp' || line.made === 'clock') {
		cast(votes, { reason: 'date-and-time', weight: 2.2, sort: 'timestamp', isProof: true });
	} else if (line.made === 'date') cast(votes, { reason: 'date-and-time', weight: pageness, sort: 'timestamp' });
	else if (line.made === 'buttons') {
		const weight = nNamesIn(line) < 2 && !besideSame ? 1.2 : 2.2;
		cast(votes, { reason: 'buttons', weight, sort: 'share-bar', isProof: true });
	} else if (line.isDated) cast(votes, { reason: 'date-and-time', weight: 0.9 * pageness, sort: 'timestamp' });
	else if (isSiteSection) cast(votes, { reason: 'above-teaser', weight: 2.2, sort: 'section-label', isProof: true });
}

/** Names of sections: a menu, or the one that stands above links to its pieces. */
function bySections(line: Line, around: Surroundings, votes: Vote[]): void {
	const { pageness, besideSame, besideKnown, isAboveTeaser, run, zone } = around;
	const nNames = nNamesIn(line) - line.nFunction;
	// `Termine` above a list, where nothing else is of a page.
	if (nNames < 2 && pageness === 0 && !isAboveTeaser) return;
	const weight = Math.min(2.2, 0.7 + 0.3 * nNames + (1 < run && besideKnown ? 0.3 : 0));
	const isProof = 2 < nNames || (besideSame && zone === 'before' && 0.8 <= pageness);
	cast(votes, { reason: 'sections', weight, sort: nNames < 2 ? 'section-label' : 'navigation', isProof });
	if (isAboveTeaser) cast(votes, { reason: 'above-teaser', weight: 0.8, isProof: true });
}

const nNamesIn = ({ keys }: Line): number => keys.filter((key) => key !== ':' && key !== '#').length;

function byShape(line: Line, around: Surroundings, votes: Vote[]): void {
	if (line.nWords === 0 && !around.headsEntry) cast(votes, { reason: 'symbols', weight: 0.8 });
	if (isAddress(line.text)) cast(votes, { reason: 'address', weight: 1.2 });
	if (line.markup === 'tags' || line.markup === 'image') {
		cast(votes, { reason: 'markup', weight: 3, sort: 'other', isProof: true });
	}
	if (line.hasLinkTail) cast(votes, { reason: 'link-at-end', weight: 1.6, sort: 'teaser', isProof: true });
	for (const shape of line.shapes) cast(votes, { reason: shape, ...SHAPES[shape](around) });
	if (around.isSignature) cast(votes, signature(line, around));
	if (3 < around.count && line.length < 120) {
		cast(votes, { reason: 'repeats-often', weight: around.count < 6 ? 1 : 2 });
	}
}

/** What a shape of pages weighs: what reports hardly ever have counts everywhere, the rest as far as the text is a page. */
const SHAPES: Readonly<Record<Shape, (around: Surroundings) => Omit<Vote, 'reason'>>> = {
	embed: () => ({ weight: 0 }),
	contact: () => ({ weight: 0 }),
	slug: () => ({ weight: 3, sort: 'letter', isProof: true }),
	'label-and-bar': () => ({ weight: 2, sort: 'teaser', isProof: true }),
	'label-at-end': () => ({ weight: 1.6, sort: 'teaser', isProof: true }),
	handle: ({ pageness }) => ({ weight: 0.6 + pageness, sort: 'author' }),
	'author-and-job': ({ pageness, zone }) =>
		zone === 'head' && 0.8 <= pageness
			? { weight: 2, sort: 'author', isProof: true }
			: { weight: 1.5 * pageness, sort: 'author' },
	'about-the-author': ({ isAtEnd, zone }) => ({ weight: isAtEnd || zone === 'after' ? 3.8 : 0, sort: 'author' }),
	'speaks-to-readers': ({ pageness }) => ({ weight: 2.6 + pageness, sort: 'notice', isProof: true }),
	capitals: ({ pageness }) => ({ weight: 1.2 * pageness, sort: 'teaser' }),
	// Two or three such lines in a row are hardly subheads.
	'kicker-and-colon': ({ run, nKickers, zone, pageness }) => ({
		weight: run === 1 || zone !== 'inside' ? 0 : (1 < nKickers && run < 5 ? 1.2 : 0.6) * pageness,
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
	isByline && zone !== 'after' && 0.5 <= pageness
		? { reason: 'author', weight: 2, sort: 'author', isProof: 0.8 <= pageness }
		: { reason: 'author', weight: pageness, sort: 'author' };

/** The signs are quick to look for, and every address has one. */
const isAddress = (text: string): boolean =>
	(text.includes('@') || text.includes('/') || text.includes('www.')) && ADDRESS.test(text);

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]{1,200}@[^\s@]{1,200}\.\w{2,}$/u;
