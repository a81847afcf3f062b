import type { Paragraph } from '../../model/paragraph.ts';
import { countFirst } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';

/** Two readings of a text that differ in the words of one paragraph: what a keystroke mostly comes to. */
export interface Change {
	readonly index: number;
	readonly before: Paragraph;
	readonly after: Paragraph;
	/** How far everything behind the paragraph has moved, in UTF-16 units. */
	readonly delta: number;
}

/** The one paragraph that is another one; undefined if more have changed, or only blanks between them. */
export function changeBetween(before: readonly Paragraph[], after: readonly Paragraph[]): Change | undefined {
	if (before.length !== after.length) return undefined;
	let index = 0;
	while (index < before.length && isSame(before[index], after[index], 0)) index += 1;
	const old = before[index];
	const now = after[index];
	if (old === undefined || now === undefined || old.nBlankLinesBefore !== now.nBlankLinesBefore) return undefined;
	if (old.isCode !== now.isCode) return undefined;
	const delta = (after[index + 1]?.start ?? 0) - (before[index + 1]?.start ?? 0);
	for (let at = index + 1; at < before.length; at += 1) {
		if (!isSame(before[at], after[at], delta)) return undefined;
	}
	return { index, before: old, after: now, delta };
}

const isSame = (a: Paragraph | undefined, b: Paragraph | undefined, delta: number): boolean =>
	a !== undefined &&
	b !== undefined &&
	a.facts === b.facts &&
	a.isCode === b.isCode &&
	a.start + delta === b.start &&
	a.nBlankLinesBefore === b.nBlankLinesBefore;

export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Where in a list sorted by place the items of a paragraph stand: from the first to the last, exclusive. */
export function stretchOf(
	items: readonly { readonly paragraph: number }[],
	paragraph: number,
): readonly [first: number, last: number] {
	const firstFrom = (wanted: number) => countFirst(items.length, (at) => (items[at]?.paragraph ?? wanted) < wanted);
	return [firstFrom(paragraph), firstFrom(paragraph + 1)];
}
