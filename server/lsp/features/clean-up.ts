import { bestFix, chooseFixes, combineFixes, rules, safeFix, wordFinding } from '../../core/engine/index.ts';
import type { CleanUpResult, OfferedEdit } from '../../protocol/index.ts';
import { textEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { isLeftover, isSureLeftover } from './leftovers.ts';
import { safeRepairsOf } from './safe-repairs.ts';

/**
 * The edits of "Clean up article": first the lines that go, since nothing within them needs repair any more, then the
 * safe repairs of the rest, then for each other finding the best offer that fits beside them.
 */
export function cleanUp(reading: Reading): CleanUpResult {
	const { document, findings, version } = reading;
	const lines = combineFixes(chooseFixes(findings.filter(isLeftover), bestFix));
	const safe = combineFixes(chooseFixes(findings, safeFix), lines.edits);
	const mended = new Set([...lines.chosen, ...safe.chosen].map(({ finding }) => finding));
	const rest = findings.filter((finding) => !mended.has(finding));
	const offers = combineFixes(chooseFixes(rest, bestFix), [...lines.edits, ...safe.edits]);
	return {
		version,
		safe: safeRepairsOf(reading).edits.map((edit) => textEditOf(document, edit)),
		offered: [lines, safe, offers].flatMap((group) => worded(group, reading)),
	};
}

/** The edits of repairs, with the words VS Code's preview shows for them. */
function worded({ chosen, edits }: ReturnType<typeof combineFixes>, { document, ui }: Reading): OfferedEdit[] {
	const kept = new Set(edits);
	return chosen.flatMap(({ finding, fix }) =>
		fix.edits
			.filter((edit) => kept.has(edit))
			.map((edit) => ({
				...textEditOf(document, edit),
				label: TITLES.get(finding.rule)?.[ui] ?? finding.rule,
				description: wordFinding(finding, ui),
				ruleId: finding.rule,
				isSure: fix.kind === 'safe' || isSureLeftover(finding),
			})),
	);
}

const TITLES = new Map(rules.map(({ meta }) => [meta.id as string, meta.title]));
