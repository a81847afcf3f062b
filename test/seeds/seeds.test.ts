import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { type Checked, checkText } from '../../server/core/engine/index.ts';
import { type Expectations, type Expected, falseFindings, missesFinding, missesQuote } from './expectation.ts';

/** Set it to rewrite the lists: what holds by now moves up. */
const { UPDATE_SEEDS } = process.env;

describe('seeds', () => {
	for (const lang of ['de', 'en']) {
		for (const file of readdirSync(`seeds/${lang}`).filter((name) => /\.(?:txt|md)$/u.test(name))) {
			describe(`${lang}/${file}`, () => testSeed(lang, file));
		}
	}
});

function testSeed(lang: string, file: string): void {
	const path = `test/seeds/expected/${lang}-${parse(file).name}.expected.json`;
	const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
	const checked = checkText(readFileSync(`seeds/${lang}/${file}`, 'utf8'));

	it('is read in its language', () => assert.equal(checked.article.lang, lang));

	it('gives what is expected', () => assert.deepEqual(misses(checked, expected), []));

	it('gives nothing that is not expected', () => assert.deepEqual(falseFindings(checked, expected), []));

	it('cannot do yet what is listed under later', () => {
		const holds = holding(checked, expected.later);
		if (UPDATE_SEEDS !== undefined) writeFileSync(path, moveUp(expected, holds));
		else {
			const texts = [...holds.findings, ...holds.quotes].map(({ text }) => text);
			assert.deepEqual(texts, [], 'these hold now: run the test with UPDATE_SEEDS=1 to move them up');
		}
	});
}

function misses(checked: Checked, { findings, quotes }: Expectations): readonly string[] {
	return [
		...findings.map((one) => missesFinding(checked, one)),
		...quotes.map((one) => missesQuote(checked, one)),
	].filter((miss) => miss !== undefined);
}

function holding(checked: Checked, { findings, quotes }: Expectations): Expectations {
	return {
		findings: findings.filter((one) => missesFinding(checked, one) === undefined),
		quotes: quotes.filter((one) => missesQuote(checked, one) === undefined),
	};
}

function moveUp({ findings, quotes, later }: Expected, holds: Expectations): string {
	return `{
	"findings": ${rows([...findings, ...holds.findings], '\t')},
	"quotes": ${rows([...quotes, ...holds.quotes], '\t')},
	"later": {
		"findings": ${rows(
			later.findings.filter((one) => !holds.findings.includes(one)),
			'\t\t',
		)},
		"quotes": ${rows(
			later.quotes.filter((one) => !holds.quotes.includes(one)),
			'\t\t',
		)}
	}
}
`;
}

/** One expectation a line, so that a moved one is one line of the diff. */
function rows(list: readonly object[], indent: string): string {
	if (list.length === 0) return '[]';
	const lines = list.map((one) => {
		const fields = Object.entries(one).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
		return `${indent}\t{ ${fields.join(', ')} }`;
	});
	return `[\n${lines.join(',\n')}\n${indent}]`;
}
