import type { Finding, Fix } from '../model/finding.ts';
import type { Edit } from '../text/edit.ts';
import { countFirst } from '../text/halving.ts';

/** A repair together with the finding it mends. */
export interface ChosenFix {
	readonly finding: Finding;
	readonly fix: Fix;
}

/** The repair an editor most likely wants: the preferred one, else the first safe one, else the first that leaves quoted words alone. */
export const bestFix = ({ fixes = [] }: Finding): Fix | undefined =>
	fixes.find((fix) => fix.preferred) ?? fixes.find((fix) => fix.kind === 'safe') ?? fixes.find((fix) => !fix.quoted);

export const safeFix = ({ fixes = [] }: Finding): Fix | undefined => fixes.find((fix) => fix.kind === 'safe');

/** The repairs that `choose` picks from the findings. */
export function chooseFixes(
	findings: readonly Finding[],
	choose: (finding: Finding) => Fix | undefined,
): readonly ChosenFix[] {
	return findings.flatMap((finding) => {
		const fix = choose(finding);
		return fix === undefined || fix.edits.length === 0 ? [] : [{ finding, fix }];
	});
}

/**
 * Those of the repairs that can be applied together, in the order of the text. A repair that overlaps an earlier one
 * is left out whole; an edit that two findings share is applied once. `taken` are edits decided on before.
 */
export function combineFixes(
	fixes: readonly ChosenFix[],
	taken: readonly Edit[] = [],
): { readonly chosen: readonly ChosenFix[]; readonly edits: readonly Edit[] } {
	const chosen: ChosenFix[] = [];
	const sorted = [...taken].sort(byPlace);
	const edits: Edit[] = [];
	for (const one of [...fixes].sort((a, b) => firstOf(a.fix) - firstOf(b.fix))) {
		if (!one.fix.edits.every((edit) => fits(sorted, edit))) continue;
		chosen.push(one);
		for (const edit of one.fix.edits) {
			const at = placeFor(sorted, edit);
			if (isSame(sorted[at - 1], edit)) continue;
			sorted.splice(at, 0, edit);
			edits.push(edit);
		}
	}
	return { chosen, edits: edits.sort(byPlace) };
}

const byPlace = (a: Edit, b: Edit) => a.span.start - b.span.start || a.span.end - b.span.end;

const firstOf = (fix: Fix) =>
	fix.edits.reduce((first, { span }) => Math.min(first, span.start), Number.MAX_SAFE_INTEGER);

/** True if the edit touches no sorted one, or is one of them. Two different insertions at one place do not fit: their order would matter. */
function fits(sorted: readonly Edit[], edit: Edit): boolean {
	const at = placeFor(sorted, edit);
	const before = sorted[at - 1];
	const after = sorted[at];
	if (isSame(before, edit)) return true;
	if (before !== undefined && (edit.span.start < before.span.end || samePlace(before, edit))) return false;
	return after === undefined || edit.span.end <= after.span.start;
}

/** Index of the first sorted edit that stands behind this one. */
const placeFor = (sorted: readonly Edit[], edit: Edit): number =>
	countFirst(sorted.length, (at) => byPlace(sorted[at] as Edit, edit) <= 0);

const samePlace = (a: Edit, b: Edit) => a.span.start === b.span.start && a.span.end === b.span.end;

const isSame = (a: Edit | undefined, b: Edit) => a !== undefined && samePlace(a, b) && a.newText === b.newText;
