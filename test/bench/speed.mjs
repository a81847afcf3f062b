// npm run bench [-- --json] [--save] [engine|page|marks|book|server|start|batch …]: how long the editor waits. Needs a build.
// --save stores the figures in speed.json; a later run shows what has changed since.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresOf, growth, round, timesOf } from './figures.mjs';
import { madeUpArticle, madeUpPage, randomFrom } from './made-up-news.mjs';
import { startServerProcess } from './server-process.mjs';

const stored = path.join(path.dirname(fileURLToPath(import.meta.url)), 'speed.json');
const options = new Set(process.argv.slice(2).filter((one) => one.startsWith('--')));
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const parts = { engine, page, marks, book, server, start, batch };
const SIZES = [500, 10_000, 100_000, 1_000_000];
/** Keystrokes of an hour: a quick typist makes about so many. */
const HOUR = 12_000;
const rows = {};

for (const [name, measure] of Object.entries(parts)) {
	if (wanted.length === 0 || wanted.includes(name)) await measure();
}
const before = existsSync(stored) ? JSON.parse(readFileSync(stored, 'utf8')) : {};
if (options.has('--json')) console.log(JSON.stringify(rows, undefined, '\t'));
else
	console.table(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, withChange(row, before[name])])));
if (options.has('--save')) writeFileSync(stored, `${JSON.stringify({ ...before, ...rows }, undefined, '\t')}\n`);

function withChange(row, old) {
	const [key] = ['median', 'value'].filter((one) => one in row);
	if (old?.[key] === undefined) return row;
	const change = Math.round((row[key] / old[key] - 1) * 100);
	return { ...row, change: `${change <= 0 ? '' : '+'}${change} %` };
}

/** The engine alone: a text read for the first time in a warm process, and read again after one typed character. */
async function engine() {
	const { checkText, createReader } = await import('../../out/server/core/engine/index.js');
	const first = [];
	const warmUp = madeUpArticle(2000, { seed: 99 });
	await timesOf(() => checkText(warmUp), { budget: 1500 });
	for (const nWords of SIZES) {
		const text = madeUpArticle(nWords, { nPeople: Math.min(500, Math.round(nWords / 20)) });
		const least = nWords < 1_000_000 ? 5 : 2;
		const full = figuresOf(await timesOf(() => checkText(text), { least }));
		rows[`full check, ${nWords} words`] = full;
		first.push([text.length, full.median]);
		for (const [where, share] of [
			['start', 0],
			['middle', 0.5],
			['end', 1],
		]) {
			const read = createReader();
			const at = text.indexOf(' ', Math.min(text.length - 40, Math.floor(text.length * share)));
			read(text);
			const times = await timesOf(
				(n) => read(`${text.slice(0, at)}${'abcdefgh'.slice(0, 1 + (n % 8))}${text.slice(at)}`),
				{ least },
			);
			rows[`re-check, ${nWords} words, typed at the ${where}`] = figuresOf(times);
		}
		rows[`re-check, ${nWords} words, typed anywhere`] = figuresOf(await typedAnywhere(createReader(), text, least));
		rows[`re-check, ${nWords} words, a page pasted`] = figuresOf(await pasted(createReader(), text, least));
	}
	rows['growth exponent of a full check'] = { value: growth(first) };
}

/** A whole page as pasted, most of it furniture. */
async function page() {
	const { checkText, createReader } = await import('../../out/server/core/engine/index.js');
	for (const nLines of [50, 5000]) {
		const text = madeUpPage(nLines);
		await timesOf(() => checkText(madeUpPage(nLines, { seed: 99 })), { budget: 1500 });
		rows[`full check of a page, ${nLines} lines`] = figuresOf(await timesOf(() => checkText(text)));
		const read = createReader();
		read(text);
		const at = text.indexOf(' ', text.length / 2);
		const typed = (n) => read(`${text.slice(0, at)}${'abcdefgh'.slice(0, 1 + (n % 8))}${text.slice(at)}`);
		rows[`re-check of a page, ${nLines} lines`] = figuresOf(await timesOf(typed));
	}
}

/** A million characters of hardly anything but quotation marks, shape by shape. */
async function marks() {
	const { checkText } = await import('../../out/server/core/engine/index.js');
	const { markShapes } = await import('../../out/test/support/mark-shapes.js');
	for (const shape of Object.values(markShapes)) checkText(shape(20_000));
	for (const [name, shape] of Object.entries(markShapes)) {
		const text = shape(1_000_000);
		rows[`full check of 1 MB of marks, ${name}`] = figuresOf(
			await timesOf(() => checkText(text), { budget: 0, least: 3 }),
		);
	}
}

/** A style book of a hundred thousand names, read in a process of its own: what an editor waits for, and what it leaves in memory. */
async function book() {
	const script = path.join(path.dirname(stored), 'style-book.mjs');
	const runs = Array.from({ length: 5 }, () => {
		const done = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
		if (done.status !== 0) throw new Error(done.stderr);
		return JSON.parse(done.stdout);
	});
	for (const name of Object.keys(runs[0])) {
		const values = runs.map((run) => run[name]);
		rows[`style book, 100000 names, ${name}`] = name.endsWith('(MB)') ? { value: values[0] } : figuresOf(values);
	}
}

/** Words typed letter by letter at places all over the text: into names, marks and headlines too. */
async function typedAnywhere(read, start, least) {
	const random = randomFrom(7);
	let text = start;
	let at = 0;
	read(text);
	return timesOf(
		(n) => {
			if (n % 6 === 0) at = Math.floor(random() * text.length);
			text = text.slice(0, at) + 'nebel '[n % 6] + text.slice(at);
			at += 1;
			return read(text);
		},
		{ least },
	);
}

/** Five hundred words put into the middle and taken out again. */
async function pasted(read, text, least) {
	const page = madeUpArticle(500, { seed: 5 });
	const middle = text.indexOf('\n', text.length / 2) + 1;
	const longer = `${text.slice(0, middle)}${page}\n${text.slice(middle)}`;
	read(text);
	return timesOf((n) => read(n % 2 === 0 ? longer : text), { least });
}

/** Keystroke to diagnostics through the built server: in a word of the running text, and in an office, which makes names be read anew. */
async function server() {
	for (const nWords of [500, 10_000]) {
		const running = await startServerProcess();
		const uri = 'file:///bench/article.txt';
		const text = madeUpArticle(nWords);
		const lines = text.split('\n');
		const line = Math.floor(lines.length / 4) * 2;
		await running.open(uri, text);
		await running.diagnostics(uri);
		let version = 1;
		for (const [where, character] of [
			['a word', lines[line].lastIndexOf(' ') + 3],
			['an office', 5],
		]) {
			const times = await timesOf(
				async () => {
					version += 1;
					await running.insert(uri, version, { line, character }, 'x');
					await running.diagnostics(uri);
				},
				{ budget: 3000 },
			);
			rows[`keystroke to diagnostics, ${nWords} words, in ${where}`] = figuresOf(times.slice(10));
		}
		rows[`memory after typing, ${nWords} words (MB)`] = { value: memoryOf(running.child.pid) };
		await running.stop();
	}
	await hour();
}

/** What an hour of typing leaves in memory, without the pauses: words written at the end of a text of 2,000 words. */
async function hour() {
	const running = await startServerProcess();
	const uri = 'file:///bench/article.txt';
	const text = madeUpArticle(2000);
	await running.open(uri, text);
	let line = text.split('\n').length - 1;
	let character = 0;
	const words = madeUpArticle(2000, { seed: 3 });
	for (let n = 0; n < HOUR; n += 1) {
		const letter = words[n % words.length];
		await running.insert(uri, n + 2, { line, character }, letter);
		if (letter === '\n') {
			line += 1;
			character = 0;
		} else character += 1;
		// The editor asks now and then, not for every letter.
		if (n % 4 === 0) await running.diagnostics(uri);
		if (n === HOUR / 12) rows['memory after five minutes of typing (MB)'] = { value: memoryOf(running.child.pid) };
	}
	rows['memory after an hour of typing (MB)'] = { value: memoryOf(running.child.pid) };
	await running.stop();
}

function memoryOf(pid) {
	const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
	return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
}

/** Start of the process to the first diagnostics: the very first of an installation, and one that finds its code compiled. */
async function start() {
	const text = madeUpArticle(800);
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
	const times = { 'first start': [], start: [] };
	for (let n = 0; n < 10; n += 1) {
		for (const name of Object.keys(times)) {
			if (name === 'first start') rmSync(folder, { recursive: true });
			const started = performance.now();
			const running = await startServerProcess(folder);
			await running.open('file:///bench/article.txt', text);
			await running.diagnostics('file:///bench/article.txt');
			times[name].push(performance.now() - started);
			await running.stop();
		}
	}
	rmSync(folder, { recursive: true });
	for (const name of Object.keys(times)) rows[`${name} to first diagnostics, 800 words`] = figuresOf(times[name]);
}

/** Articles a second through `copydesk batch`, in one thread and in as many as there are cores. */
async function batch() {
	const articles = Array.from({ length: 3000 }, (_, n) => madeUpArticle(200 + (n % 7) * 60, { seed: n }));
	const input = articles.map((text, n) => `${JSON.stringify({ id: String(n), text, lang: 'de' })}\n`).join('');
	for (const jobs of new Set([1, availableParallelism()])) {
		const started = performance.now();
		const child = spawn(process.execPath, ['dist/copydesk.cjs', 'batch', '--jobs', String(jobs)], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		let nAnswers = 0;
		child.stdout.on('data', (chunk) => {
			for (const byte of chunk) if (byte === 10) nAnswers += 1;
		});
		child.stdin.end(input);
		const status = await new Promise((resolve) => child.on('close', resolve));
		if (status !== 0 || nAnswers !== articles.length) throw new Error(`batch answered ${nAnswers}, status ${status}`);
		rows[`batch, articles a second, ${jobs} thread${jobs === 1 ? '' : 's'}`] = {
			value: round((1000 * articles.length) / (performance.now() - started)),
		};
	}
}
