import type { BlockLexicon } from '../pack/blocks.ts';

export const blocks: BlockLexicon = { teasers: [] };
