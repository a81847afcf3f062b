import { wordSet } from '../../../text/words.ts';

/** Verbs whose content is what their speaker says is not so (`bestritt, dass …`); not `widersprechen`, whose content is said. */
export const denials = wordSet(
	'abstreiten ausschließen bestreiten bezweifeln dementieren leugnen verneinen zurückweisen',
);
