import type { NameGrammar } from '../pack/names.ts';

export const names: NameGrammar = { titles: new Set() };
