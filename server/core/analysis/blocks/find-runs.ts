import type { Line } from './line.ts';
import { isProse } from './prose.ts';

/** Lines in a row that do not read like copy. */
export interface Run {
	readonly first: number;
	/** Index behind the last one. */
	readonly end: number;
	/** What stands before it ends in a colon, so it may be a list of the article. */
	readonly underColon: boolean;
}

/** The run each line belongs to; copy and credits stand alone. */
export function findRuns(lines: readonly Line[], isCredit: (index: number) => boolean): Run[] {
	const out: Run[] = [];
	let first = 0;
	for (let at = 0; at <= lines.length; at += 1) {
		const line = lines[at];
		if (line !== undefined && isOpen(line) && !isCredit(at)) continue;
		const underColon = endsInColon(lines[first - 1]) || endsInColon(lines[first]);
		const run: Run = { first, end: at, underColon };
		for (let back = first; back < at; back += 1) out.push(run);
		if (line !== undefined) out.push({ first: at, end: at + 1, underColon: false });
		first = at + 1;
	}
	return out;
}

const isOpen = (line: Line): boolean => !isProse(line) && !(line.ending === 'stop' && 1 < line.nFunction);

const endsInColon = (line: Line | undefined): boolean => line?.ending === 'colon' && line.wording?.strength !== 'sure';
