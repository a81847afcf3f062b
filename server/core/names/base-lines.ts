import { countFirst } from '../text/halving.ts';
import { unpackNumbers } from '../text/packed-numbers.ts';
import { packedBase } from './base/packed.ts';
import { LINE_KINDS, type LineKind, type PackedBase } from './pack-base.ts';

/** The lines of the packed base by their numbers; none is cut out before it is asked for. */
export interface BaseLines {
	readonly packed: PackedBase;
	line(number: number): string;
	kindOf(number: number): LineKind;
	/** The number of the line that holds this place of all lines. */
	numberAt(offset: number): number;
	/** The numbers of the lines of a kind: from the first up to, but not with, the second. */
	range(kind: LineKind): readonly [from: number, to: number];
}

let made: BaseLines | undefined;

export const baseLines = (): BaseLines => {
	made ??= readLines(packedBase());
	return made;
};

function readLines(packed: PackedBase): BaseLines {
	const starts = startsOf(unpackNumbers(packed.lengths));
	const ends = packed.counts.map((_, kind) => packed.counts.slice(0, kind + 1).reduce((sum, count) => sum + count, 0));
	return {
		packed,
		line: (number) => packed.lines.slice(starts[number], (starts[number + 1] ?? 0) - 1),
		kindOf: (number) => LINE_KINDS[ends.findIndex((end) => number < end)] as LineKind,
		numberAt: (offset) => countFirst(starts.length, (at) => (starts[at] ?? 0) <= offset) - 1,
		range(kind) {
			const at = LINE_KINDS.indexOf(kind);
			return [ends[at - 1] ?? 0, ends[at] ?? 0];
		},
	};
}

/** Where each line begins, and one more where the next would. */
function startsOf(lengths: Int32Array): Int32Array {
	const starts = new Int32Array(lengths.length + 1);
	for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0) + 1;
	return starts;
}
