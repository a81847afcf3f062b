import type { Article } from '../../model/article.ts';
import { lastStartingAtOrBefore, type Span } from '../../text/span.ts';

/** Tells whether an offset lies in an address or in code, where marks, dots and dashes are not those of a text. */
export function insideVerbatim({ paragraphs }: Article): (offset: number) => boolean {
	const spans = paragraphs.flatMap(({ start, end, facts, isCode }): readonly Span[] =>
		isCode ? [{ start, end }] : facts.verbatim.map(({ from, to }) => ({ start: start + from, end: start + to })),
	);
	if (spans.length === 0) return () => false;
	return (offset) => offset < (spans[lastStartingAtOrBefore(spans, offset)]?.end ?? 0);
}
