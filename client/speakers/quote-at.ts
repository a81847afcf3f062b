import type { Position, Range } from '../../server/protocol/index.ts';
import type { QuoteRow } from './rows.ts';

/** The quote under the caret; of nested ones the innermost (the shortest). */
export function quoteAt(rows: readonly QuoteRow[], at: Position): QuoteRow | undefined {
	let best: QuoteRow | undefined;
	for (const row of rows) {
		if (!contains(row.quote.range, at)) continue;
		if (best === undefined || contains(best.quote.range, row.quote.range.start)) best = row;
	}
	return best;
}

/** Both ends count: a caret behind the closing mark still stands at the quote. */
const contains = ({ start, end }: Range, at: Position) => !isBefore(at, start) && !isBefore(end, at);

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character < b.character);
