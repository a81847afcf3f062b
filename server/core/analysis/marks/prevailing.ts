import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { isSingleStyle } from '../../model/mark-style.ts';
import { openingPosition } from './costs.ts';
import type { Candidate } from './scan-marks.ts';

/**
 * The style the article seems to use, before anything is paired: the one most marks that stand like an opening mark
 * belong to. Single marks count only if there are no others. Undefined if nothing opens.
 */
export function likelyStyle(candidates: readonly Candidate[], lang: MarkConventions): MarkStyle | undefined {
	const votes = new Map<MarkStyle, number>();
	for (const candidate of candidates) {
		const { opens, openCost } = candidate.shape;
		if (opens === undefined || openCost !== 0 || openingPosition(candidate) !== 0) continue;
		votes.set(opens, (votes.get(opens) ?? 0) + 1);
	}
	return mostVoted(votes, lang);
}

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
