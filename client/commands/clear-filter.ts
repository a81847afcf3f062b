import type { Desk } from './index.ts';

export const clearFilter = ({ panel }: Desk): void => panel.filterBy('');
