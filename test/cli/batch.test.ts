import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { batchAnswer, checkText } from '../../server/core/engine/index.ts';
import { buildBundles } from '../support/bundles.ts';
import { copydesk } from '../support/run.ts';

const TEXT = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');
const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;
const answers = (out: string) =>
	out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));

describe('copydesk batch', () => {
	before(function () {
		this.timeout(30_000);
		return buildBundles();
	});

	it('answers each line as the contract says', async () => {
		const { status, out } = await copydesk(['batch'], lineOf({ id: 'a', text: TEXT }));
		const { article, findings } = checkText(TEXT);
		assert.equal(status, 0);
		assert.deepEqual(answers(out), [JSON.parse(JSON.stringify(batchAnswer('a', article, findings, 'en')))]);
	});

	it('keeps the order, whatever the number of threads', async () => {
		const input = Array.from({ length: 100 }, (_, n) =>
			lineOf({ id: n, text: n % 9 === 0 ? TEXT : `Satz ${n} steht hier.`, lang: 'de' }),
		).join('');
		const one = await copydesk(['batch'], input);
		assert.deepEqual(
			answers(one.out).map(({ id }) => id),
			Array.from({ length: 100 }, (_, n) => n),
		);
		for (const jobs of ['2', '0']) assert.equal((await copydesk(['batch', '--jobs', jobs], input)).out, one.out);
	});

	it('obeys the style book it is given, in every thread', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
		const book = path.join(folder, 'haus.yaml');
		writeFileSync(book, 'terms: [{ use: Belarus, not: Weißrussland }]\n');
		const text = 'Die Grenze zu Weißrussland bleibt auch in diesem Winter geschlossen.';
		for (const jobs of ['1', '2']) {
			const { out } = await copydesk(['batch', '--jobs', jobs, '--stylebook', book], lineOf({ id: 'a', text }));
			assert.deepEqual(
				answers(out).flatMap(({ findings }) => findings.map(({ rule }: { rule: string }) => rule)),
				['names/style-book'],
			);
		}
		rmSync(folder, { recursive: true });
	});

	it('answers what it cannot read with the reason, goes on, and ends with 1', async () => {
		const input = [
			lineOf({ id: 'first', text: 'Hallo.' }),
			'{"id": "torn\n',
			'\n',
			'[1]\n',
			lineOf({ text: 'Ohne Kennung.' }),
			lineOf({ id: 'no-text' }),
			lineOf({ id: 'french', text: 'Bonjour.', lang: 'fr' }),
			lineOf({ id: 'last', text: 'Ende.', lang: null }).trimEnd(),
		].join('');
		for (const jobs of ['1', '2']) {
			const { status, out } = await copydesk(['batch', '--jobs', jobs], input);
			assert.equal(status, 1);
			assert.deepEqual(
				answers(out).map(({ id, line, error }) => ({ id, line, error })),
				[
					{ id: 'first', line: undefined, error: undefined },
					{ id: undefined, line: 2, error: 'The line is not JSON.' },
					{ id: undefined, line: 4, error: 'The line is not a JSON object.' },
					{ id: undefined, line: 5, error: '"id" must be a string or a number.' },
					{ id: 'no-text', line: undefined, error: '"text" must be a string.' },
					{ id: 'french', line: undefined, error: 'There is no language "fr"; known are de and en.' },
					{ id: 'last', line: undefined, error: undefined },
				],
			);
		}
	});

	it('goes on where a run was cut short', async () => {
		const input = ['a', 'b', 'c'].map((id) => lineOf({ id, text: 'Hallo.' })).join('');
		const { out } = await copydesk(['batch', '--skip', '2'], input);
		assert.deepEqual(
			answers(out).map(({ id }) => id),
			['c'],
		);
	});

	it('refuses files and nonsense with 2, and answers nothing with 0', async () => {
		assert.equal((await copydesk(['batch', 'file.jsonl'])).status, 2);
		assert.equal((await copydesk(['batch', '--jobs', 'many'])).status, 2);
		assert.deepEqual(await copydesk(['batch']), { status: 0, out: '', err: '' });
	});

	it('ends quietly when its reader has had enough', async () => {
		const child = spawn(process.execPath, ['dist/copydesk.cjs', 'batch']);
		const ended = new Promise((resolve) => child.on('exit', resolve));
		let err = '';
		child.stderr.on('data', (chunk) => {
			err += chunk;
		});
		child.stdin.on('error', () => undefined);
		child.stdout.once('data', () => child.stdout.destroy());
		for (let n = 0; n < 2000; n += 1) child.stdin.write(lineOf({ id: n, text: 'Hallo. '.repeat(100) }));
		child.stdin.end();
		assert.equal(await ended, 0);
		assert.equal(err, '');
	});

	it('waits for a slow reader instead of filling memory', async () => {
		const child = spawn(process.execPath, ['--max-old-space-size=50', 'dist/copydesk.cjs', 'batch', '--jobs', '2']);
		const line = lineOf({ id: 'a', text: 'Der Rat tagte am Abend. '.repeat(400), lang: 'de' });
		let nLines = 0;
		const written = (async () => {
			for (let n = 0; n < 120; n += 1) {
				if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
			}
			child.stdin.end();
		})();
		child.stdout.on('data', (chunk: Buffer) => {
			for (const byte of chunk) if (byte === 10) nLines += 1;
			child.stdout.pause();
			setImmediate(() => child.stdout.resume());
		});
		const status = await new Promise((resolve) => child.on('close', resolve));
		await written;
		assert.deepEqual([status, nLines], [0, 120]);
	});
});
