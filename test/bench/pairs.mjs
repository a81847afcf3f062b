// The pairs of names of the shared benchmarks: two people with similar names must not be taken for one, the German and the
// English spelling of one person must be. Read by the guard; alone it prints what went wrong:
//   node test/bench/pairs.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const file = path.join(here, '../../../shared/benchmarks/names/pairs.jsonl');

/** Each pair in one short article, as its language would name the two. */
const ARTICLES = {
	de: (a, b) => `${a} traf am Montag in Wien ein. Am Abend sprach ${b} vor dem Ausschuss.`,
	en: (a, b) => `${a} arrived in Vienna on Monday. In the evening ${b} spoke to the committee.`,
};

const KINDS = [
	{ kind: 'two-people', what: 'two people taken for one', better: 'less', bar: '≤ 3 %', of: ({ a, b }) => [a, b] },
	{
		kind: 'transliteration',
		what: 'transliterations recognised as one person',
		better: 'more',
		bar: '≥ 80 %',
		of: ({ right, other }) => [right, other],
	},
];

/** The figures in percent by their name, empty where the benchmarks are not there; `list` holds the pairs that rang or not. */
export function measurePairs() {
	if (!existsSync(file)) return {};
	const pairs = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
	return Object.fromEntries(
		KINDS.map(({ kind, what, better, bar, of }) => {
			const list = pairs.filter((pair) => pair.kind === kind);
			const rang = ringing(list.map((pair) => ({ lang: pair.lang, names: of(pair) })));
			const value = Number(((100 * rang.filter(Boolean).length) / Math.max(list.length, 1)).toFixed(2));
			const wrong = list.filter((_, at) => rang[at] === (better === 'less')).map((pair) => of(pair).join(' | '));
			return [`names pairs: ${what}`, { value, better, bar, wrong }];
		}),
	);
}

/** Whether the two names of each article were found to be one name spelt in two ways. */
function ringing(list) {
	const input = list.map(({ lang, names }, id) =>
		JSON.stringify({ id: `${id}`, lang, text: (ARTICLES[lang] ?? ARTICLES.de)(...names) }),
	);
	const done = spawnSync(process.execPath, ['dist/copydesk.cjs', 'batch'], {
		cwd: path.join(here, '../..'),
		input: `${input.join('\n')}\n`,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	const answers = done.stdout.split('\n').filter(Boolean).map(JSON.parse);
	return answers.map(({ findings }) => findings.some(({ rule }) => rule === 'names/two-spellings'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const [name, { value, bar, wrong }] of Object.entries(measurePairs())) {
		console.log(`${name}: ${value} % (${bar})`);
		for (const pair of wrong) console.log(`  ${pair}`);
	}
}
