import assert from 'node:assert/strict';
import { matchesIn } from '../../server/core/text/matches.ts';

describe('matchesIn', () => {
	for (const [text, pattern] of [
		['Regie- rung, Mün- chen', /\p{L}- /gu],
		['nichts davon', /\d/gu],
		['', /x*/gu],
		['ab', /x*/gu],
		['a👩‍👧b', /x*/gu],
		['\ud83d', /(?=.)/gu],
		['aXbX', /x(?<rest>.)?/giu],
	] as const) {
		it(`finds what matchAll finds: ${pattern} in ${JSON.stringify(text)}`, () => {
			const expected = [...text.matchAll(pattern)];
			assert.deepEqual(matchesIn(text, pattern), expected);
			assert.deepEqual(matchesIn(text, pattern), expected, 'The expression remembers nothing.');
		});
	}

	it('refuses an expression that is not global', () => {
		assert.throws(() => matchesIn('a', /a/u), TypeError);
	});
});
