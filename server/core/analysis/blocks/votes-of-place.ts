import type { Line } from './line.ts';
import { cast, type Vote } from './votes.ts';
import type { Surroundings } from './weigh.ts';

/** What speaks for furniture in the place of a line. Alone it never makes a line surely furniture. */
export function votesOfPlace(line: Line, around: Surroundings, votes: Vote[]): void {
	byZone(line, around, votes);
	if (line.isProse) {
		const isBlurb =
			around.zone === 'after' && 1 < around.nPassed && around.isBelowFurniture && line.length < LONG_BLURB;
		if (isBlurb) cast(votes, { reason: 'below-furniture', weight: 0.9 * around.pageness, sort: 'teaser' });
		return;
	}
	// Within the article a colon leads to words of its own.
	if (around.afterTeaser && !(around.zone === 'inside' && line.text.endsWith(':'))) {
		cast(votes, { reason: 'after-teaser', weight: around.nextIsProse ? 1.4 : 1.8, sort: 'teaser' });
	}
	if (line.ending === 'none' && around.zone !== 'before') headlineLike(line, around, votes);
}

/** Behind the article the text of a teaser is taken for one up to this length. */
const LONG_BLURB = 400;

function byZone(line: Line, around: Surroundings, votes: Vote[]): void {
	const { zone, pageness, nPassed } = around;
	if (zone === 'before') {
		// Navigation is short; what is longer may be a headline that was not recognised.
		const share = 40 < line.length ? 0.5 : 1;
		const weight = nPassed === 0 ? 0.2 : 0.2 + share * pageness * passed(around);
		cast(votes, { reason: 'before-article', weight: weight + (around.isBetweenKnown && line.length <= 40 ? 0.6 : 0) });
	} else if (closesArticle(line, around)) cast(votes, { reason: 'after-article', weight: 0.2 });
	else if (zone === 'after') {
		cast(votes, { reason: 'after-article', weight: nPassed === 0 ? 0.2 : 0.9 + pageness * passed(around) });
	}
}

/** `Ben Cole contributed reporting from Leeds.`: what gives a page away in the last lines of its article is of the page. */
export const closesArticle = ({ wording }: Line, { isAtEnd, pageness }: Surroundings): boolean =>
	isAtEnd && 0.5 <= pageness && (wording?.strength === 'anywhere' || wording?.isTelling === true);

/** Grows with the furniture that parts the line from the article, if some of it is near. */
const passed = ({ nPassed, nNear }: Surroundings): number =>
	(0.9 + Math.min(1.2, 0.2 * nPassed)) * Math.min(1, Math.max(0.3 + 0.2 * nNear, nPassed / 8));

/** Headlines of other pieces: no sentence, several in a row, longer than a subhead. Weak in a text that is no page. */
function headlineLike(line: Line, { zone, pageness, run, besideKnown }: Surroundings, votes: Vote[]): void {
	cast(votes, { reason: 'no-sentence', weight: zone === 'head' ? 0.2 + 0.5 * pageness : 0.2 + 0.1 * pageness });
	if (1 < run && besideKnown)
		cast(votes, { reason: 'in-run', weight: Math.min(0.6, 0.15 * run) * (0.3 + 1.2 * pageness), sort: 'teaser' });
	if (58 < line.length) {
		cast(votes, { reason: 'unlike-text', weight: 0.1 + (besideKnown ? 0.6 : 0.3) * pageness, sort: 'teaser' });
	}
}
