// npm run bench:peers [-- --json]: our engine beside cSpell (German dictionary), Harper and textlint, on the same text in
// the same run: the first result of a fresh program, and checking again after one typed character. Figures are ratios;
// the others look for other faults, so this tells how long an editor waits, not who is better.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresOf, round, timesOf } from '../figures.mjs';
import { madeUpArticle } from '../made-up-news.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const WORDS = 2000;
const text = madeUpArticle(WORDS);
const at = text.indexOf(' ', text.length / 2);
const typed = (n) => `${text.slice(0, at)}${'abcdefgh'.slice(0, 1 + (n % 8))}${text.slice(at)}`;

/** Each opens its checker as its users do and gives a function that checks a text. */
const CHECKERS = {
	async copydesk() {
		const { createReader } = await import('../../../out/server/core/engine/index.js');
		return createReader();
	},
	async cspell() {
		const { spellCheckDocument } = await import('cspell-lib');
		const config = { language: 'de', import: ['@cspell/dict-de-de/cspell-ext.json'] };
		const options = { generateSuggestions: false, noConfigSearch: true, resolveImportsRelativeTo: import.meta.url };
		return (own) =>
			spellCheckDocument(
				{ uri: 'file:///article.txt', text: own, languageId: 'plaintext', locale: 'de' },
				options,
				config,
			);
	},
	async harper() {
		const { LocalLinter } = await import('harper.js');
		const { binaryInlined } = await import('harper.js/binaryInlined');
		const linter = new LocalLinter({ binary: binaryInlined });
		return (own) => linter.lint(own);
	},
	async textlint() {
		const { TextlintKernel } = await import('@textlint/kernel');
		const plugin = (await import('@textlint/textlint-plugin-text')).default;
		const rule = (await import('textlint-rule-en-capitalization')).default;
		const kernel = new TextlintKernel();
		const options = {
			ext: '.txt',
			plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
			rules: [{ ruleId: 'en-capitalization', rule: rule.default ?? rule }],
		};
		return (own) => kernel.lintText(own, options);
	},
};

const [name] = process.argv.slice(2).filter((one) => one in CHECKERS);
if (name === undefined) compare();
else await measure(name);

/** One checker in a process of its own. */
async function measure(checker) {
	const check = await CHECKERS[checker]();
	await check(text);
	const first = performance.now();
	const times = await timesOf((n) => check(typed(n)), { budget: 3000, least: 3 });
	console.log(JSON.stringify({ first, again: figuresOf(times).median }));
}

function compare() {
	if (!existsSync(path.join(here, 'node_modules'))) {
		spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
	}
	const rows = {};
	for (const checker of Object.keys(CHECKERS)) {
		const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), checker], {
			encoding: 'utf8',
		});
		const line = stdout.trim().split('\n').at(-1);
		rows[checker] = line?.startsWith('{')
			? JSON.parse(line)
			: { failed: stderr.split('\n').find((one) => /Error/u.test(one)) };
	}
	const ours = rows.copydesk;
	for (const row of Object.values(rows)) {
		if (row.first === undefined) continue;
		row['first, times ours'] = round(row.first / ours.first);
		row['again, times ours'] = round(row.again / ours.again);
		row.first = round(row.first);
	}
	if (process.argv.includes('--json')) console.log(JSON.stringify(rows, undefined, '\t'));
	else console.table(rows);
}
