// npm run bench:guard [-- --raise]: holds the figures of the benchmarks against the best ones stored in baseline.json.
// A figure may not fall more than half a point; one that has to stay below a bar may rise up to the bar.
// `--raise` stores what has become better. Times and counts are not compared.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurePairs } from './pairs.mjs';

const SLACK = 0.5;
const here = path.dirname(fileURLToPath(import.meta.url));
const stored = path.join(here, 'baseline.json');

const figures = await measure();
const best = existsSync(stored) ? JSON.parse(readFileSync(stored, 'utf8')) : {};
const fallen = Object.entries(best).filter(([name, then]) => isWorse(figures[name], then));
for (const [name, { value }] of fallen) {
	console.error(`✗ ${name}: ${figures[name]?.value ?? 'gone'}, it was ${value} (${figures[name]?.bar ?? 'no bar'})`);
}
const gained = Object.entries(figures).filter(
	([name, { value, better }]) => !(name in best) || isGain(value, best[name].value, better),
);
for (const [name, { value }] of gained)
	console.error(`+ ${name}: ${value}${name in best ? `, it was ${best[name].value}` : ''}`);
console.error(`${Object.keys(figures).length} figures, ${gained.length} better than stored, ${fallen.length} fallen.`);
if (process.argv.includes('--raise')) raise();
process.exitCode = fallen.length === 0 ? 0 : 1;

/** The figures that have a bar, as percent or rates. */
async function measure() {
	const script = path.join(here, '../../../shared/benchmarks/run.mjs');
	const done = spawnSync(process.execPath, [script, '--json'], {
		cwd: path.join(here, '../..'),
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	// Status 1 only says that some bar is not reached yet.
	if (done.status !== 0 && done.status !== 1) {
		console.error(done.stderr);
		process.exit(2);
	}
	const rows = JSON.parse(done.stdout).filter(({ bar }) => bar !== '');
	const figures = Object.fromEntries(
		rows.map(({ set, what, value, bar }) => [
			`${set}: ${what}`,
			{ value, better: bar.startsWith('≤') ? 'less' : 'more', bar },
		]),
	);
	return { ...figures, ...measurePairs() };
}

function isWorse(now, then) {
	if (now === undefined) return true;
	const bar = Number(/[\d.]+/u.exec(now.bar)?.[0]);
	if (then.better === 'more') return now.value < then.value - SLACK;
	return now.value > bar && now.value > then.value + Math.min(SLACK, bar / 4);
}

function isGain(now, then, better) {
	return better === 'more' ? now > then : now < then;
}

function raise() {
	const merged = { ...best };
	for (const [name, { value, better }] of gained) merged[name] = { value, better };
	const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(stored, `${JSON.stringify(sorted, null, '\t')}\n`);
}
