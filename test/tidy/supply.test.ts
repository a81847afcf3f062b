import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFiles, read, sourcesIn } from './project-files.ts';

const manifest = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };

describe('supply', () => {
	it('names every package that ships with its reason and licence', () => {
		const told = ['server/README.md', 'client/README.md'].map(read).join('\n');
		const missing = Object.keys(manifest.dependencies).filter((name) => !told.includes(`\`${name}\``));
		assert.deepEqual(missing, []);
		const licences = Object.keys(manifest.dependencies).map((name) => {
			const file = `node_modules/${name}/package.json`;
			return existsSync(file) ? JSON.parse(read(file)).license : 'MIT';
		});
		for (const licence of licences) assert.match(licence, /^(?:MIT|ISC)$/u);
	});

	it('opens no connection: nothing in server or client knows how to', () => {
		const means = /from '(?:node:)?(?:https?|http2|net|dgram|tls|dns)'|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u;
		const users = [...sourcesIn('server'), ...sourcesIn('client')].filter((file) => means.test(read(file)));
		assert.deepEqual(users, []);
	});

	it('works where every socket is refused', function () {
		this.timeout(60_000);
		const seed = projectFiles.find((file) => file.startsWith('seeds/de/')) ?? '';
		const refusing = path.resolve('test/support/refuse-sockets.cjs');
		const done = spawnSync(
			process.execPath,
			['--require', refusing, 'dist/copydesk.cjs', 'check', '--format', 'json', seed],
			{
				encoding: 'utf8',
			},
		);
		assert.ok(done.status === 0 || done.status === 1, done.stderr);
		assert.equal(done.stderr, '');
		assert.doesNotThrow(() => JSON.parse(done.stdout));
	});
});
