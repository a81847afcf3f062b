import { asQuotation } from '../speakers/as-text.ts';
import { copyRows } from '../speakers/copy-rows.ts';
import { type Row, rowById } from '../speakers/rows.ts';
import type { Desk } from './index.ts';

/** From a row's context menu: one quote, or all of one speaker. */
export function copyQuote(desk: Desk, row: Row): Promise<void> {
	const newest = rowById(desk.panel.rows, row.id);
	return copyRows(desk, newest === undefined ? [] : [newest], asQuotation);
}
