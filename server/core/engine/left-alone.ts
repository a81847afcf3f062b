import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { insideVerbatim } from '../rules/support/verbatim.ts';
import { lastStartingAtOrBefore } from '../text/span.ts';

/**
 * Tells whether an offset lies where nobody mends how a text is set: in an address, in code, or in a line that surely
 * belongs to the page and goes.
 */
export function insideLeftAlone(article: Article): (offset: number) => boolean {
	const isVerbatim = insideVerbatim(article);
	const gone = article.blocks.filter(isGone);
	if (gone.length === 0) return isVerbatim;
	return (offset) => offset < (gone[lastStartingAtOrBefore(gone, offset)]?.end ?? 0) || isVerbatim(offset);
}

/** Furniture for sure, which is dimmed and goes with _Clean up article_. */
const isGone = ({ kind, sure }: Block): boolean => kind === 'boilerplate' && sure;

/** True if the same lines go as before, the changed one aside. */
export const isSameGone = (before: readonly Block[], after: readonly Block[], changed: number): boolean =>
	before.every((block, at) => {
		const now = after[at];
		return at === changed || (now !== undefined && isGone(block) === isGone(now));
	});
