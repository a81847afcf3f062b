import assert from 'node:assert/strict';
import { indexEnds } from '../../server/core/text/word-ends.ts';

describe('ends of words', () => {
	const told = indexEnds([
		['chef', 'm'],
		['rat', 'body'],
		['stadtrat', 'council'],
		['rat', 'second'],
	]);

	for (const [word, meaning] of [
		['Küchenchef', 'm'],
		['chef', 'm'],
		['Chefin', undefined],
		['Beirat', 'body'],
		['Oberstadtrat', 'council'],
		['at', undefined],
		['', undefined],
	] as const) {
		it(`tell of ${word || 'nothing'}: ${meaning}`, () => assert.equal(told(word), meaning));
	}
});
