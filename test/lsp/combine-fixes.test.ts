import assert from 'node:assert/strict';
import { type ChosenFix, combineFixes } from '../../server/core/engine/index.ts';

/** Edits as `from-to text`; a repair may have several. */
function repair(...edits: readonly string[]): ChosenFix {
	const read = (edit: string) => {
		const [, start, end, newText = ''] = /^(\d+)-(\d+) ?(.*)$/u.exec(edit) ?? [];
		return { span: { start: Number(start), end: Number(end) }, newText };
	};
	const fix = { kind: 'offer', title: 'fix', edits: edits.map(read) } as const;
	return { fix, finding: { rule: 'quotes/x', level: 'hint', message: 'x', at: { start: 0, end: 0 } } };
}

const combined = (...fixes: readonly ChosenFix[]) =>
	combineFixes(fixes).edits.map(({ span, newText }) => `${span.start}-${span.end} ${newText}`.trim());

describe('repairs together', () => {
	const table: readonly [string, readonly ChosenFix[], readonly string[]][] = [
		['come in the order of the text', [repair('8-9 b'), repair('1-2 a')], ['1-2 a', '8-9 b']],
		['leave out whole what overlaps', [repair('1-5 a'), repair('4-6 b', '9-9 c')], ['1-5 a']],
		['share an equal edit', [repair('1-2 a', '7-8 z'), repair('4-5 b', '7-8 z')], ['1-2 a', '4-5 b', '7-8 z']],
		['may touch', [repair('1-3 a'), repair('3-5 b')], ['1-3 a', '3-5 b']],
		['never insert two things at one place', [repair('3-3 a'), repair('3-3 b')], ['3-3 a']],
		['insert before what is replaced', [repair('3-5 b'), repair('3-3 a')], ['3-3 a', '3-5 b']],
		['do not insert into what is replaced', [repair('3-6 b'), repair('4-4 a')], ['3-6 b']],
	];
	for (const [name, fixes, edits] of table) {
		it(name, () => assert.deepEqual(combined(...fixes), edits));
	}

	it('keep clear of edits decided on before', () => {
		const taken = [{ span: { start: 0, end: 4 }, newText: '' }];
		assert.deepEqual(combineFixes([repair('3-5 a'), repair('6-7 b')], taken).edits.length, 1);
	});
});
