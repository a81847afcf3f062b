import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, type Edit } from '../../server/core/text/edit.ts';

/** Edits of a text of this length that do not overlap, out of any numbers. */
const editsIn = (length: number): fc.Arbitrary<Edit[]> =>
	fc
		.array(fc.tuple(fc.nat({ max: length }), fc.nat({ max: 4 }), fc.constantFrom('', 'x', 'yz', 'abcde')), {
			maxLength: 6,
		})
		.map((list) => {
			let at = -1;
			return list
				.toSorted(([a], [b]) => a - b)
				.flatMap(([start, width, newText]) => {
					if (start <= at) return [];
					at = Math.min(length, start + width);
					return [{ span: { start, end: at }, newText }];
				});
		});

describe('composeEdits', () => {
	it('does at once what two rounds of edits do', () => {
		const rounds = fc
			.string({ maxLength: 12 })
			.chain((text) => fc.tuple(fc.constant(text), editsIn(text.length)))
			.chain(([text, first]) =>
				fc.tuple(fc.constant(text), fc.constant(first), editsIn(applyEdits(text, first).length)),
			);
		fc.assert(
			fc.property(rounds, ([text, first, second]) => {
				const both = composeEdits(text, first, second);
				assert.equal(applyEdits(text, both), applyEdits(applyEdits(text, first), second));
			}),
			{ numRuns: 1000 },
		);
	});

	it('leaves out what the second round takes back', () => {
		const first = [{ span: { start: 1, end: 2 }, newText: 'x' }];
		const second = [{ span: { start: 1, end: 2 }, newText: 'b' }];
		assert.deepEqual(composeEdits('abc', first, second), []);
	});
});
