import type { Line } from './line.ts';
import type { Made } from './made.ts';

/** Lines in a row that do not read like copy. */
export interface Run {
	readonly first: number;
	/** Index behind the last one. */
	readonly end: number;
	/** What stands before it ends in a colon, so it may be a list of the article. */
	readonly underColon: boolean;
	/** A line in it is furniture by its wording or words; ads do not count, they stand between subheads too. */
	readonly hasKnown: boolean;
	/** How many of them are built like headlines with kicker and colon. */
	readonly nKickers: number;
}

/** The run each line belongs to; copy and credits stand alone. */
export function findRuns(lines: readonly Line[]): Run[] {
	const out: Run[] = [];
	let first = 0;
	for (let at = 0; at <= lines.length; at += 1) {
		const line = lines[at];
		if (line !== undefined && isOpen(line) && line.credit === undefined) continue;
		const underColon = endsInColon(lines[first - 1]) || endsInColon(lines[first]);
		if (first < at) {
			const run: Run = { first, end: at, underColon, ...countKinds(lines, first, at) };
			for (let back = first; back < at; back += 1) out.push(run);
		}
		if (line !== undefined) out.push({ first: at, end: at + 1, underColon: false, hasKnown: false, nKickers: 0 });
		first = at + 1;
	}
	return out;
}

function countKinds(lines: readonly Line[], first: number, end: number): Pick<Run, 'hasKnown' | 'nKickers'> {
	let hasKnown = false;
	let nKickers = 0;
	for (let at = first; at < end; at += 1) {
		const line = lines[at] as Line;
		hasKnown ||= isKnown(line);
		if (line.shapes.includes('kicker-and-colon')) nKickers += 1;
	}
	return { hasKnown, nKickers };
}

const isOpen = (line: Line): boolean => !line.isProse && !(line.ending === 'stop' && 1 < line.nFunction);

const endsInColon = (line: Line | undefined): boolean => line?.ending === 'colon' && line.wording?.strength !== 'sure';

const STANDS_WITHIN: ReadonlySet<Made> = new Set(['date', 'clock', 'entry']);

/** Furniture by its wording or by its words. Ads and notices stand within articles too, and so do bare dates and times. */
export const isKnown = (line: Line): boolean =>
	(line.made !== undefined && !STANDS_WITHIN.has(line.made)) ||
	(line.wording?.strength === 'sure' && line.wording.sort !== 'advertisement' && line.wording.sort !== 'notice');
