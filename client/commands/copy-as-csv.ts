import { asCsv } from '../speakers/as-text.ts';
import { copyRows } from '../speakers/copy-rows.ts';
import type { Desk } from './index.ts';

export const copyAsCsv = (desk: Desk): Promise<void> => copyRows(desk, desk.panel.rows, asCsv);
