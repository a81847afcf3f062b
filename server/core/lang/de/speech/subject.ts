import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Unit } from './units.ts';

/** The subject of a clause: the words, or `nobody` where the clause has none (`es heißt`, `man`). */
export interface Subject {
	readonly spans: readonly LocalSpan[];
	readonly isNobody: boolean;
}

export const NOBODY: Subject = { spans: [], isNobody: true };

export const saidBy = ({ from, to }: LocalSpan): Subject => ({ spans: [{ from, to }], isNobody: false });

/** The words are the subject, or stand in it. */
export const isOfSubject = (span: LocalSpan, subject: Subject | undefined): boolean =>
	subject?.spans.some(({ from, to }) => from < span.to && span.from < to) === true;

/** `vor allem die Stadt`: the words stand before the subject, not with a phrase of their own. */
export const isAboveAll = (units: readonly Unit[], i: number): boolean =>
	units[i]?.lower === 'vor' && units[i + 1]?.lower === 'allem';

/** `es heißt`, `man sagt`. */
export const isNobody = (unit: Unit): boolean => unit.lower === 'es' || unit.lower === 'man';

/** Names in marks are shorter than this, in UTF-16 units with the marks. */
export const LONGEST_NAME = 40;
