// npm test: installs what is needed and runs all tests. Needs nothing but Node; ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './host/dependencies.mjs';
import { root } from './host/folders.mjs';
import { main, seconds } from './host/progress.mjs';

const IN_A_WORKBENCH = ['host', 'web'];
const NAMED = { tidy: 'tidy', lsp: 'protocol', cli: 'command line' };
const began = performance.now();
const results = [];

await main(async () => {
	await ensureDependencies();
	const { ensureHost } = await import('./host/install-host.mjs');
	const { ensureChromium } = await import('./host/chromium.mjs');
	const { whyNoDesktop } = await import('./host/desktop.mjs');
	await ensureHost();
	await ensureChromium();

	const compiles = await check('types', bin('typescript', 'tsc'), '-b');
	await check('known holes in packages', 'test/tidy/audit.mjs');
	await check('format and lint', bin('@biomejs/biome', 'biome'), 'check', '.');
	const builds = await check('build', 'esbuild.config.mjs');
	if (compiles && builds) {
		dropOrphans();
		await mocha('tidy', ['tidy']);
		await mocha('rule and pass tables, properties', restOfFolders());
		await mocha('protocol', ['lsp']);
		await mocha('command line', ['cli']);
		await guardBenchmarks();
		await check('package (vsix)', 'test/host/package.mjs');
		await tests('in the Node extension host', 'test/host/run-suite.mjs', 'node');
		await tests('in the web worker extension host', 'test/host/run-suite.mjs', 'worker');
		const why = await whyNoDesktop();
		if (why === undefined) await tests('on the desktop', 'test/host/run-suite.mjs', 'desktop');
		else console.log(`• on the desktop: not run, ${why}; the VS Code server above ran the same suite`);
		await tests('in the workbench, from the vsix', bin('mocha', 'mocha'), '--timeout', 60_000, 'test/web/*.test.mjs');
	}
	summarise();
});

/** A step without tests of its own; counts as one. */
async function check(what, ...args) {
	const { code, output, took } = await run(what, args);
	if (code !== 0 || output.startsWith('•')) console.log(output.trimEnd());
	return enter({ what, took, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
}

/** A step whose runner prints `N passing` and `N failing`. Nothing passed is a failure too. */
async function tests(what, ...args) {
	const { code, output, took } = await run(what, args);
	const count = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'mu').exec(output)?.[1] ?? 0);
	const [passed, failing] = [count('passing'), count('failing')];
	const failed = code === 0 && passed > 0 ? failing : Math.max(failing, 1);
	console.log(failed > 0 ? output.trimEnd() : summaryOf(output));
	return enter({ what, took, passed, failed });
}

function mocha(what, folders) {
	const files = folders.map((folder) => `out/test/${folder}/**/*.test.js`);
	return tests(what, bin('mocha', 'mocha'), '--timeout', 20_000, '--reporter', 'dot', ...files);
}

async function guardBenchmarks() {
	if (existsSync(path.join(root, '../shared/benchmarks/run.mjs')))
		await check('benchmarks guard', 'test/bench/guard.mjs');
	else console.log('• benchmarks guard: not run, the benchmarks are not beside this folder (../shared)');
}

/** Every folder of tests that needs no workbench and has no step of its own. */
function restOfFolders() {
	const holdsTests = (folder) =>
		readdirSync(path.join(root, 'test', folder), { recursive: true }).some((file) => file.endsWith('.test.ts'));
	return readdirSync(path.join(root, 'test'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !(entry.name in NAMED) && !IN_A_WORKBENCH.includes(entry.name))
		.map((entry) => entry.name)
		.filter(holdsTests);
}

function run(what, args) {
	console.log(`• ${what} …`);
	const since = performance.now();
	const child = spawn(process.execPath, args.map(String), { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, took: seconds(since) })));
}

function enter(result) {
	const { what, took, passed, failed } = result;
	console.log(`${failed === 0 ? '✓' : '✗'} ${what}: ${passed} passed, ${failed} failed, ${took}`);
	results.push(result);
	return failed === 0;
}

/** Without the rows of dots. */
function summaryOf(output) {
	const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^[\s.,!]+$/u.test(line));
	return lines.join('\n');
}

function summarise() {
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	const failed = sum('failed');
	for (const result of results.filter((one) => one.failed > 0)) console.log(`✗ ${result.what}`);
	console.log(`\nTotal time ${seconds(began)}`);
	console.log(`${sum('passed')} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}

/** Compiled tests whose source has gone would still run. */
function dropOrphans() {
	for (const file of readdirSync(path.join(root, 'out/test'), { recursive: true })) {
		if (!file.endsWith('.test.js')) continue;
		if (!existsSync(path.join(root, 'test', file.replace(/\.js$/u, '.ts')))) rmSync(path.join(root, 'out/test', file));
	}
}

/** The script behind a command of an npm package. */
function bin(name, command) {
	const folder = path.join(root, 'node_modules', name);
	const { bin: commands } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	return path.join(folder, typeof commands === 'string' ? commands : commands[command]);
}
