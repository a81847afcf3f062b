// npm start: installs what is missing, builds, and opens a real VS Code with the extension on a sample article.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './folders.mjs';
import { Missing, main, step } from './progress.mjs';
import { copySeeds, sampleArticle } from './sample.mjs';

const PORT = 8420;

await main(async () => {
	await ensureDependencies();
	await step('Building the extension', build);
	const folder = copySeeds('start');
	const article = sampleArticle(folder);
	writeSettings(folder);
	const code = findCode();
	if (code !== undefined) return openOnDesktop(code, folder, article);
	console.log('• There is no `code` on the PATH: the VS Code server takes its place.');
	await openInServer(folder, article);
});

/** Articles have one line to the paragraph. The folder lies inside a repository that is none of the reader's business. */
function writeSettings(folder) {
	const settings = {
		'editor.wordWrap': 'on',
		'editor.minimap.enabled': false,
		'git.openRepositoryInParentFolders': 'never',
	};
	mkdirSync(path.join(folder, '.vscode'));
	writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings, undefined, '\t'));
}

function build() {
	const done = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, encoding: 'utf8' });
	if (done.status !== 0)
		throw new Missing(`The build failed:\n${done.stdout}${done.stderr}`, 'Mend the fault and run npm start again.');
}

/** VS Code, VSCodium or another of the family, by the name of its command. */
function findCode() {
	const ends = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const names = ['code', 'code-insiders', 'codium'].flatMap((name) => ends.map((end) => name + end));
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

function openOnDesktop(code, folder, article) {
	const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, '--goto', article];
	const done = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (done.status !== 0) {
		throw new Missing(
			`${code} ended with ${done.status ?? done.error?.message}.`,
			'Does it start by itself? Else take it off the PATH.',
		);
	}
	console.log(`✓ VS Code is open with ${path.relative(root, article)} (a copy: edit as you like).`);
}

async function openInServer(folder, article) {
	const { ensureHost } = await import('./install-host.mjs');
	const { startServer, workbenchAddress } = await import('./server.mjs');
	await ensureHost();
	const server = await step('Starting the VS Code server', () => startServer());
	const address = workbenchAddress(server, { folder, file: article, extension: root });
	const door = await openDoor(address);
	console.log(
		`\n✓ Open ${door.address} in a browser: VS Code with ${path.relative(root, article)} (a copy: edit as you like).`,
	);
	console.log('  Ctrl+C ends it.');
	await Promise.race([server.exit(), interrupted()]);
	door.close();
	await server.stop();
}

/** A short address that leads to the long one of the workbench. */
function openDoor(target) {
	const door = createServer((_, response) => response.writeHead(302, { location: target }).end());
	return new Promise((resolve, reject) => {
		door.once('error', (error) => (error.code === 'EADDRINUSE' ? door.listen(0, '127.0.0.1') : reject(error)));
		door.once('listening', () => {
			const address = `http://127.0.0.1:${door.address().port}/`;
			resolve({ address, close: () => door.close() });
		});
		door.listen(Number(process.env.PORT ?? PORT), '127.0.0.1');
	});
}

function interrupted() {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
	});
}
