import assert from 'node:assert/strict';
import { withoutOverlaps } from '../../client/edits.ts';
import { at } from './who-said-what.ts';

const edit = (line: number, from: number, to: number, newText = 'x') => ({ range: at(line, from, to), newText });

describe('edits for VS Code', () => {
	it('come in the order of the text', () => {
		assert.deepEqual(withoutOverlaps([edit(2, 0, 1), edit(0, 4, 5), edit(0, 1, 2)]), [
			edit(0, 1, 2),
			edit(0, 4, 5),
			edit(2, 0, 1),
		]);
	});

	it('may touch but not overlap; the first in the text stays', () => {
		assert.deepEqual(withoutOverlaps([edit(0, 0, 4), edit(0, 3, 6), edit(0, 4, 7)]), [edit(0, 0, 4), edit(0, 4, 7)]);
		assert.deepEqual(withoutOverlaps([edit(0, 0, 9), edit(0, 2, 3), edit(0, 5, 6)]), [edit(0, 0, 9)]);
	});

	it('keep one of two at the same place', () => {
		assert.deepEqual(withoutOverlaps([edit(0, 3, 3, 'a'), edit(0, 3, 3, 'b')]), [edit(0, 3, 3, 'a')]);
		assert.deepEqual(withoutOverlaps([edit(0, 3, 5, 'a'), edit(0, 3, 5, 'a')]), [edit(0, 3, 5, 'a')]);
	});
});
