import type { Detection } from '../pack/detection.ts';

export const detection: Detection = {
	words: new Set(
		'the of and to a in is that for it as with on by be are this was were from at have has had not they but which or an his her their its said who will would been about more he she we you there than when after'.split(
			' ',
		),
	),
	letters: new Set(),
};
