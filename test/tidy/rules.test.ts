import assert from 'node:assert/strict';
import { rules } from '../../server/core/engine/index.ts';
import { projectFiles, read, sourcesIn } from './project-files.ts';

const GROUPS = ['names', 'quotes', 'speakers', 'boilerplate', 'typography'];
const ids = rules.map((rule) => rule.meta.id as string);

describe('the list of rules', () => {
	it('names no rule twice', () => {
		assert.deepEqual(ids, [...new Set(ids)]);
	});

	it('holds every file that defines a rule, under its path', () => {
		const defined = sourcesIn('server/core/rules')
			.filter((file) => file.split('/').length === 5 && /\bdefineRule\(/u.test(read(file)))
			.map((file) => file.slice('server/core/rules/'.length, -'.ts'.length));
		assert.deepEqual([...defined].sort(), [...ids].sort());
	});

	it('goes through the groups in their order', () => {
		const order = ids.map((id) => GROUPS.indexOf(id.slice(0, id.indexOf('/'))));
		assert.deepEqual(
			order,
			[...order].sort((a, b) => a - b),
		);
		assert.ok(!order.includes(-1), `Groups: ${GROUPS.join(', ')}`);
	});

	for (const id of ids) {
		it(`${id} has a table of its own`, () => {
			const table = `test/rules/${id}.test.ts`;
			assert.ok(projectFiles.includes(table), `${table} is missing.`);
			assert.match(read(table), /\bruleTable\(/u);
		});
	}

	for (const { meta } of rules) {
		it(`${meta.id} says what, why and since when, in German and English, with examples`, () => {
			for (const ui of ['de', 'en'] as const) {
				assert.match(meta.title[ui], /^\S.*[^\s.]$/u, 'A title has no full stop.');
				assert.match(meta.why[ui], /^\S[\s\S]*[.!?)]$/u, 'The reason is a sentence.');
				for (const wording of Object.values(meta.messages as Record<string, { de: string; en: string }>)) {
					assert.match(wording[ui], /^\S[\s\S]*\S$/u);
					assert.doesNotMatch(wording[ui], /[.?!] \p{Lu}/u, 'A message is one sentence.');
					assert.deepEqual(placeholders(wording.de), placeholders(wording.en));
				}
			}
			assert.match(meta.since, /^\d+\.\d+\.\d+$/u);
			assert.notEqual(meta.examples.bad.length, 0);
			assert.notEqual(meta.examples.good.length, 0);
			if (meta.stage === 'trial')
				assert.ok(['hint', 'off'].includes(meta.level), 'A rule on trial ships as hint or off.');
		});
	}

	for (const { meta } of rules.filter(({ meta }) => /^(?:quotes|typography)\//u.test(meta.id))) {
		it(`${meta.id} names its source in German and English, or says that it is nothing but usage`, () => {
			for (const ui of ['de', 'en'] as const) assert.match(meta.why[ui], SOURCE);
		});
	}
});

/** Rules of spelling and of setting, style books, standards: what an editor can look up. */
const SOURCE =
	/Amtliches Regelwerk|official rules|DIN 5008|\bAP\b|Guardian|Chicago Manual|dpa|Wikinews|Unicode|WHATWG|HTML.Standard|CommonMark|\(usage\)/u;

const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();
