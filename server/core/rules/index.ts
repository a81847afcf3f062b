import type { AnyRule } from './define.ts';

/** All rules, in the order in which they are listed for the editor. A tidy test compares the list with the folder. */
export const rules: readonly AnyRule[] = [];
