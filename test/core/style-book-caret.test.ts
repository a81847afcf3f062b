import assert from 'node:assert/strict';
import { caretIn, textOf } from '../../server/core/engine/index.ts';

/** The caret stands at `|`. Expected: the field whose value is written (`-` for the name of a field), the word, some fields known there, those there already. */
const CARETS: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
	['|', '-', '', ['names', 'region'], []],
	['re|', '-', 're', ['region'], []],
	['names: []\nre|\nterms: []\n', '-', 're', ['region'], ['names', 'terms']],
	['region: |', 'region', '', ['region'], []],
	['region: de-|AT # hier\n', 'region', 'de-AT', ['region'], []],
	['region:\n  de|', 'region', 'de', ['region'], []],
	['names:\n  - |', '-', '', ['name', 'gender'], []],
	['names:\n  - na|', '-', 'na', ['name'], []],
	['names:\n- na|', '-', 'na', ['name'], []],
	['names:\n  - name: Jan M|', 'name', 'Jan M', ['name'], []],
	[
		'names:\n  - name: Jan\n    ro|\n    kind: person\n  - name: Bo\n    gender: m\n',
		'-',
		'ro',
		['role'],
		['name', 'kind'],
	],
	['names:\n  - name: Jan\n    gender: |\n', 'gender', '', ['gender'], ['name']],
	['names:\n  - name: Jan\n    aliases: [J. M|]\n', 'aliases', 'J. M', ['aliases'], ['name']],
	['names:\n  - name: Jan\n    aliases:\n      - J|\n', 'aliases', 'J', ['aliases'], []],
	['names: [{ name: Jan, gen|', '-', 'gen', ['gender'], []],
	['names: [{ name: Jan, gender: |', 'gender', '', ['gender'], []],
	['terms:\n  - use: A\n    examples:\n      - ba|', '-', 'ba', ['bad', 'good'], []],
	['terms:\n  - use: A\n    examples:\n      - bad: x y|', 'bad', 'x y', ['bad'], []],
	['terms:\n  - use: A\n    examples:\n      - bad: x\n    w|\n', '-', 'w', ['why'], ['use', 'examples']],
	['terms:\n  - use: A\n# Ende\n|names: []\n', '-', 'names', ['region'], ['terms']],
];

describe('the caret in a style book', () => {
	for (const [marked, field, word, known, others] of CARETS) {
		it(JSON.stringify(marked), () => {
			const text = marked.replace('|', '');
			const caret = caretIn(text, marked.indexOf('|'));
			assert.ok(caret !== undefined);
			assert.equal(caret.field ?? '-', field);
			assert.equal(textOf(text, caret.word), word);
			for (const name of known) assert.ok(Object.hasOwn(caret.fields, name), name);
			assert.deepEqual([...caret.others].sort(), [...others].sort());
		});
	}

	for (const marked of ['# Haus|', 'names: # u|', 'nmaes:\n  - na|']) {
		it(`has nothing to offer: ${JSON.stringify(marked)}`, () =>
			assert.equal(caretIn(marked.replace('|', ''), marked.indexOf('|')), undefined));
	}
});
