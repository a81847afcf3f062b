// npm start, with and without a desktop VS Code on the PATH.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/folders.mjs';

describe('npm start', () => {
	let bin;
	let started;

	beforeEach(() => {
		bin = mkdtempSync(path.join(tmpdir(), 'copydesk-bin-'));
	});

	afterEach(async () => {
		started.child.kill('SIGINT');
		await started.ended;
		rmSync(bin, { recursive: true });
	});

	function start() {
		const child = spawn(process.execPath, ['test/host/start.mjs'], {
			cwd: root,
			env: { ...process.env, PATH: bin, PORT: '0' },
		});
		let output = '';
		const heard = new Set();
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk) => {
				output += chunk;
				for (const listen of heard) listen();
			});
		}
		const ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
		const says = (pattern) =>
			new Promise((resolve, reject) => {
				const listen = () => pattern.test(output) && resolve(pattern.exec(output));
				heard.add(listen);
				ended.then(() => reject(new Error(`It ended:\n${output}`)));
			});
		started = { child, ended, says };
		return started;
	}

	it('prints an address that leads to the workbench, and ends with Ctrl+C', async () => {
		const { child, ended, says } = start();
		const [, address] = await says(/Open (http:\S+)/u);
		const answer = await fetch(address);
		assert.equal(answer.status, 200);
		assert.match(decodeURIComponent(answer.url), /openFile.*\/de\/[\w-]+\.txt/u);
		assert.match(await answer.text(), /vscode-workbench-web-configuration/u);
		child.kill('SIGINT');
		assert.equal((await ended).code, 0);
	});

	it('opens the `code` on the PATH with the extension and the article', async () => {
		const told = path.join(bin, 'told');
		const code = path.join(bin, 'code');
		writeFileSync(code, `#!/bin/sh\nfor word in "$@"; do echo "$word"; done > '${told}'\n`);
		chmodSync(code, 0o755);
		const { code: status, output } = await start().ended;
		assert.equal(status, 0, output);
		const words = readFileSync(told, 'utf8').split('\n');
		assert.ok(words.includes(`--extensionDevelopmentPath=${root}`), words.join(' '));
		assert.match(words.at(words.indexOf('--goto') + 1), /articles\/start\/de\/[\w-]+\.txt$/u);
	});
});
