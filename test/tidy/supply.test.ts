import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { buildBundles } from '../support/bundles.ts';
import { connectEditor } from '../support/editor.ts';
import { projectFiles, read, sourcesIn } from './project-files.ts';

const manifest = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };

interface Locked {
	readonly dev?: boolean;
	readonly license?: string;
	readonly hasInstallScript?: boolean;
}

/** The packages that ship, with those they need themselves. */
const shipped = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(
	([folder, { dev }]) => folder !== '' && dev !== true,
);

/** Rows of the tables of packages: names, licence, reason. */
const told = ['server/README.md', 'client/README.md'].flatMap((file) =>
	[...read(file).matchAll(/^\| (`[^|]+`) +\| ([\w-]+) +\| ([^|]+) \|$/gmu)].flatMap(
		([, names = '', licence, why = '']) =>
			[...names.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => ({ name, licence, why: why.trim() })),
	),
);

describe('supply', () => {
	it('tells of every package that ships, and of no other, its licence and why it is needed', () => {
		assert.deepEqual(told.map(({ name }) => name).sort(), Object.keys(manifest.dependencies).sort());
		for (const { name, licence, why } of told) {
			const own = shipped.find(([folder]) => folder === `node_modules/${name}`)?.[1];
			assert.equal(licence, own?.license, name);
			assert.ok(40 < why.length, `${name}: ${why}`);
		}
	});

	it('takes along nothing that may not be passed on, or that runs something when it is installed', () => {
		const refused = shipped.filter(
			([, { license = '', hasInstallScript }]) =>
				hasInstallScript === true || !/^(?:MIT|ISC|BlueOak-1\.0\.0)$/u.test(license),
		);
		assert.deepEqual(refused, []);
	});

	it('opens no connection: nothing in server or client knows how to', () => {
		const means = /from '(?:node:)?(?:https?|http2|net|dgram|tls|dns)'|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u;
		const users = [...sourcesIn('server'), ...sourcesIn('client')].filter((file) => means.test(read(file)));
		assert.deepEqual(users, []);
	});

	it('starts no other program, and what it takes along cannot', async function () {
		this.timeout(60_000);
		await buildBundles();
		const means = /child_process|\bexecve?\(|\bspawn(?:Sync)?\(/u;
		assert.deepEqual(
			sourcesIn('server').filter((file) => /child_process/u.test(read(file))),
			[],
		);
		for (const bundle of ['dist/server-main.cjs', 'dist/copydesk.cjs']) assert.doesNotMatch(read(bundle), means);
	});

	it('works where every socket is refused, on the command line and as a server', async function () {
		this.timeout(60_000);
		await buildBundles();
		const seed = projectFiles.find((file) => file.startsWith('seeds/de/')) ?? '';
		const refusing = ['--require', path.resolve('test/support/refuse-sockets.cjs')];
		const done = spawnSync(process.execPath, [...refusing, 'dist/copydesk.cjs', 'check', '--format', 'json', seed], {
			encoding: 'utf8',
		});
		assert.ok(done.status === 0 || done.status === 1, done.stderr);
		assert.equal(done.stderr, '');
		assert.doesNotThrow(() => JSON.parse(done.stdout));

		const server = spawn(process.execPath, [...refusing, 'dist/server.cjs', '--stdio']);
		const ended = new Promise((resolve) => server.on('exit', resolve));
		const editor = await connectEditor(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
		await editor.open('file:///desk/article.txt', read(seed));
		assert.notEqual((await editor.pull('file:///desk/article.txt')).length, 0);
		await editor.connection.sendRequest('shutdown');
		await editor.connection.sendNotification('exit');
		assert.equal(await ended, 0);
		editor.connection.dispose();
	});
});
