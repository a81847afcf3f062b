import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { isSingleStyle } from '../../model/mark-style.ts';
import { closingPosition, openingPosition } from './costs.ts';
import type { Candidate } from './scan-marks.ts';

/**
 * The style the article seems to use, before anything is paired: the one most marks belong to, by the side of the
 * word they stand on: `“so“` has the opening mark of “…” and the closing one of „…“. Single marks count only if there are no others. Undefined without marks.
 */
export function likelyStyle(candidates: readonly Candidate[], lang: MarkConventions): MarkStyle | undefined {
	const votes = new Map<MarkStyle, number>();
	const vote = (style: MarkStyle | undefined) => {
		if (style !== undefined) votes.set(style, (votes.get(style) ?? 0) + 1);
	};
	for (const candidate of candidates) {
		const { opens, openCost, plain } = candidate.shape;
		if (openingPosition(candidate) === 0) vote(openCost === 0 ? opens : undefined);
		else if (closingPosition(candidate) === 0 && candidate.before !== 'digit') vote(CLOSED_BY.get(plain));
	}
	return mostVoted(votes, lang);
}

/** Double marks only: a single one on the right of a word is mostly an apostrophe. */
const CLOSED_BY: ReadonlyMap<string, MarkStyle> = new Map([
	['“', '„“'],
	['”', '“”'],
	['"', '""'],
	['«', '»«'],
	['»', '«»'],
]);

/** The style with most votes; double marks before single ones, the usual style of the language where two are equal. */
export function mostVoted(votes: ReadonlyMap<MarkStyle, number>, lang: MarkConventions): MarkStyle | undefined {
	let best: MarkStyle | undefined;
	let bestWorth = 0;
	for (const [style, n] of votes) {
		const rank = lang.styles.indexOf(style);
		const worth = (isSingleStyle(style) ? 0.001 * n : n) * (1 - (rank < 0 ? 0.02 : 0.001 * rank));
		if (worth <= bestWorth) continue;
		best = style;
		bestWorth = worth;
	}
	return best;
}
