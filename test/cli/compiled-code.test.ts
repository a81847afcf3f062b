import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundles } from '../support/bundles.ts';

/** Asks the engine whether it took the compiled code it was given. */
const REPORTS = `const { Script } = require('node:vm');
	require('node:vm').Script = class extends Script {
		constructor(source, options) {
			super(source, options);
			console.error(options.cachedData === undefined ? 'compiled' : this.cachedDataRejected ? 'rejected' : 'taken');
		}
	};`;

describe('compiled code of the server', () => {
	let folder: string;
	let kept: string;
	let reporter: string;

	before(function () {
		this.timeout(60_000);
		return buildBundles();
	});
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
		kept = path.join(folder, 'kept');
		reporter = path.join(folder, 'reports.cjs');
		writeFileSync(reporter, REPORTS);
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	/** What the engine made of the kept code; the server ends as soon as its input does. */
	function start(compiled: string | undefined): string {
		const { status, stderr } = spawnSync(process.execPath, ['--require', reporter, 'dist/server.cjs', '--stdio'], {
			env: compiled === undefined ? process.env : { ...process.env, COPYDESK_COMPILED: compiled },
			encoding: 'utf8',
			input: '',
		});
		assert.equal(status, 1, stderr);
		return stderr.trim();
	}

	it('is kept by the first start and taken by the second', () => {
		assert.equal(start(kept), 'compiled');
		const [name] = readdirSync(kept);
		const before = readFileSync(path.join(kept, name ?? ''));
		assert.equal(start(kept), 'taken');
		assert.deepEqual(readdirSync(kept), [name]);
		assert.deepEqual(readFileSync(path.join(kept, name ?? '')), before);
	});

	it('is not taken for another build', () => {
		start(kept);
		const built = new Date(Date.now() + 60_000);
		utimesSync('dist/server-main.cjs', built, built);
		assert.equal(start(kept), 'compiled');
		assert.equal(readdirSync(kept).length, 1);
		assert.equal(start(kept), 'taken');
	});

	it('is made anew where it is broken', () => {
		start(kept);
		const file = path.join(kept, readdirSync(kept)[0] ?? '');
		const whole = readFileSync(file);
		const damaged = Buffer.from(whole).fill(0x55, whole.length / 2, whole.length / 2 + 4000);
		for (const broken of [Buffer.alloc(0), whole.subarray(0, 1000), Buffer.from('no code'), damaged]) {
			writeFileSync(file, broken);
			assert.equal(start(kept), 'compiled');
			assert.equal(start(kept), 'taken');
		}
	});

	it('does without a folder, and with one that cannot be written', () => {
		assert.equal(start(undefined), 'compiled');
		assert.equal(start(path.join(reporter, 'no-folder')), 'compiled');
	});
});
