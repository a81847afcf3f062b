import type { Block } from '../../model/block.ts';

/** What a line is, without its place. */
export type Judgement = Pick<Block, 'kind' | 'sure' | 'sort' | 'reasons' | 'partner' | 'repeats'>;

export const plain = (kind: Judgement['kind'], sure = true): Judgement => ({
	kind,
	sure,
	sort: undefined,
	reasons: [],
	partner: undefined,
	repeats: undefined,
});

/** A paragraph of the article. */
export const PLAIN: Judgement = plain('paragraph');
