import { bestFix, chooseFixes, combineFixes, rules, safeFix, wordFinding } from '../../core/engine/index.ts';
import type { CleanUpResult } from '../../protocol/index.ts';
import { textEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { safeRepairsOf } from './safe-repairs.ts';

/** The edits of "Clean up article": the safe ones, and beside them the best offer for each other finding. */
export function cleanUp(reading: Reading): CleanUpResult {
	const { document, findings, version, ui } = reading;
	const safe = safeRepairsOf(reading);
	const mended = new Set(combineFixes(chooseFixes(findings, safeFix)).chosen.map(({ finding }) => finding));
	const rest = findings.filter((finding) => !mended.has(finding));
	const offered = combineFixes(chooseFixes(rest, bestFix), safe.edits);
	const kept = new Set(offered.edits);
	return {
		version,
		safe: safe.edits.map((edit) => textEditOf(document, edit)),
		offered: offered.chosen.flatMap(({ finding, fix }) =>
			fix.edits
				.filter((edit) => kept.has(edit))
				.map((edit) => ({
					...textEditOf(document, edit),
					label: titles.get(finding.rule)?.[ui] ?? finding.rule,
					description: wordFinding(finding, ui),
					ruleId: finding.rule,
					isSure: leftovers.has(finding.rule) && finding.level !== 'hint',
				})),
		),
	};
}

/** Rules on what does not belong in the article at all; a finding above hint is sure. */
const leftovers = new Set(rules.filter(({ meta }) => meta.unnecessary).map(({ meta }) => meta.id as string));

const titles = new Map(rules.map(({ meta }) => [meta.id as string, meta.title]));
