import { countFirst } from './halving.ts';

/** A half-open place in the article: UTF-16 offsets into the text as the editor holds it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True if `inner` lies wholly inside `outer` (equal spans count). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True if the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Index of the last item that starts at or before `offset`, -1 if there is none.
 * The list must be sorted by `start`.
 */
export function lastStartingAtOrBefore(items: readonly Span[], offset: number): number {
	return countFirst(items.length, (at) => (items[at] as Span).start <= offset) - 1;
}
