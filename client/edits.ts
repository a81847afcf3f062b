import type { Position, TextEdit } from '../server/protocol/index.ts';

/** In text order, without those that touch ground an earlier one has taken: VS Code refuses all if two overlap. */
export function withoutOverlaps<E extends TextEdit>(edits: readonly E[]): readonly E[] {
	const kept: E[] = [];
	for (const edit of [...edits].sort(
		(a, b) => compare(a.range.start, b.range.start) || compare(a.range.end, b.range.end),
	)) {
		const last = kept.at(-1);
		if (last === undefined || isFree(last, edit)) kept.push(edit);
	}
	return kept;
}

/** Two insertions at one place would be free as well, but their order would be a matter of luck. */
const isFree = (last: TextEdit, next: TextEdit) =>
	compare(last.range.end, next.range.start) <= 0 && compare(last.range.start, next.range.start) < 0;

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
