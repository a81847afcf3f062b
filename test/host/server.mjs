import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vscodeRoot } from './folders.mjs';

/** Keeps the workbench quiet: nothing that blinks, asks or moves by itself while a test looks at it. */
const QUIET = {
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.enableExperiments': false,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'telemetry.telemetryLevel': 'off',
	'chat.commandCenter.enabled': false,
	'editor.cursorBlinking': 'solid',
	'files.autoSave': 'off',
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.startupPrompt': 'never',
	'security.workspace.trust.banner': 'never',
};

const START_WITHIN_MS = 30_000;

/**
 * Starts the VS Code server with a data folder of its own.
 * `settings` go on top of the quiet ones, `env` reaches the extension host, `vsix` is installed first. A folder that
 * is not `trusted` opens in restricted mode.
 */
export async function startServer({ settings = {}, env = {}, vsix, trusted = true } = {}) {
	const own = mkdtempSync(path.join(tmpdir(), 'copydesk-host-'));
	const data = path.join(own, 'data');
	for (const place of ['User', 'Machine']) {
		mkdirSync(path.join(data, 'data', place), { recursive: true });
		writeFileSync(path.join(data, 'data', place, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
	}
	const basics = ['--server-data-dir', data, '--accept-server-license-terms', '--telemetry-level', 'off'];
	const environment = { ...process.env, ...env, EXTENSIONS_GALLERY: '{}', TMPDIR: own };
	if (vsix !== undefined) {
		const install = launch([...basics, '--install-extension', vsix], environment);
		await install.exit();
		if (!install.text().includes('successfully installed'))
			throw new Error(`The vsix was not installed:\n${install.text()}`);
	}
	const trust = trusted ? ['--disable-workspace-trust'] : [];
	const server = launch(
		[...basics, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', ...QUIET_ARGS, ...trust],
		environment,
	);
	const bound = await server.says(/Extension host agent listening on (\d+)/u, START_WITHIN_MS);
	return {
		port: Number(bound[1]),
		address: `http://127.0.0.1:${bound[1]}/`,
		/** Ours alone: whatever it runs has this folder in its command line. */
		own,
		/** What the server and the extension host printed. */
		log: server.text,
		exit: server.exit,
		async stop() {
			await server.kill();
			rmSync(own, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

const QUIET_ARGS = ['--disable-telemetry', '--enable-smoke-test-driver'];

/** A process of the server; it leads a group of its own, so that its extension hosts end with it. */
function launch(args, env) {
	const child = spawn(process.execPath, [path.join(vscodeRoot, 'out/server-main.js'), ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env,
		detached: true,
	});
	let text = '';
	const listeners = new Set();
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk) => {
			text += chunk;
			for (const listener of listeners) listener();
		});
	}
	const ended = new Promise((resolve) => child.once('close', resolve));
	return {
		text: () => text,
		exit: () => ended,
		says: (pattern, withinMs) =>
			new Promise((resolve, reject) => {
				const fail = (why) => reject(new Error(`The VS Code server ${why}:\n${text}`));
				const timer = setTimeout(() => fail(`said nothing like ${pattern} in ${withinMs} ms`), withinMs);
				const look = () => {
					const found = pattern.exec(text);
					if (found === null) return;
					clearTimeout(timer);
					listeners.delete(look);
					resolve(found);
				};
				listeners.add(look);
				ended.then((code) => fail(`ended with ${code}`));
			}),
		async kill() {
			const send = (signal) => {
				try {
					process.kill(-child.pid, signal);
				} catch {
					// It has ended by itself.
				}
			};
			send('SIGTERM');
			const impatient = setTimeout(() => send('SIGKILL'), 5000);
			await ended;
			clearTimeout(impatient);
			send('SIGKILL');
		},
	};
}

/** The address of a folder in the workbench, with extensions and tests under development if there are any. */
export function workbenchAddress(server, { folder, file, extension, tests }) {
	const remote = (place) => `vscode-remote://127.0.0.1:${server.port}${place}`;
	const payload = [];
	if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
	if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
	if (file !== undefined) payload.push(['openFile', remote(file)]);
	const query = new URLSearchParams();
	if (folder === undefined) query.set('ew', 'true');
	else query.set('folder', folder);
	if (payload.length > 0) query.set('payload', JSON.stringify(payload));
	return `${server.address}?${query}`;
}
