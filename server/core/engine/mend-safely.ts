import type { Finding } from '../model/finding.ts';
import { applyEdits, composeEdits, type Edit } from '../text/edit.ts';
import { chooseFixes, combineFixes, safeFix } from './fixes.ts';

export interface SafeRepairs {
	/** Edits of the text as it stands, which do not overlap. */
	readonly edits: readonly Edit[];
	/** How many places are mended. */
	readonly nMended: number;
}

/** One repair may uncover another (`habitats .” she said`); this many times over is enough for any text. */
const MOST_ROUNDS = 12;

/**
 * All safe repairs of a text and those that they uncover: done again, there is nothing left to do. `findingsOf` checks a
 * text in the same situation; `findings` is what it says of the text as it stands.
 */
export function mendSafely(
	text: string,
	findings: readonly Finding[],
	findingsOf: (text: string) => readonly Finding[],
): SafeRepairs {
	let { chosen, edits } = combineFixes(chooseFixes(findings, safeFix));
	let nMended = chosen.length;
	for (let round = 1; round < MOST_ROUNDS && chosen.length !== 0; round += 1) {
		const now = applyEdits(text, edits);
		const next = combineFixes(chooseFixes(findingsOf(now), safeFix));
		chosen = next.chosen;
		nMended += chosen.length;
		edits = composeEdits(text, edits, next.edits);
	}
	return { edits, nMended };
}
