import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Runtime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';

/** Starts the language server on the channel the command line names, standard streams if none; stays until the client says `exit`. */
export function serve(): void {
	setTimeout(collectSoon, SETTLED).unref();
	const connection = process.argv.some((one) => CHANNEL.test(one))
		? createConnection(ProposedFeatures.all)
		: createConnection(ProposedFeatures.all, process.stdin, process.stdout);
	startServer(connection, nodeRuntime);
}

/**
 * A server lives for days beside an editor. As shipped the engine lets what is no longer needed pile up to several times
 * what is; each keystroke leaves some. Costs no time that can be measured, but for the start, where everything is new.
 */
const collectSoon = (): void => setFlagsFromString('--heap-growing-percent=20');

/** Milliseconds. Later than the compiled code is kept (`compiled-code.ts`), which the flag would spoil. */
const SETTLED = 2000;

/** As vscode-languageserver reads them from the command line. */
const CHANNEL = /^--(?:stdio|node-ipc|pipe|socket)\b/u;

/** Larger files are no style book; those a little too large are refused with a reason where they are read. */
const MOST_BYTES = 24_000_000;

/** That there is no such file is no fault. */
function unlessMissing(error: NodeJS.ErrnoException): undefined {
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
	throw new Error(`It may not be read (${error.code}).`);
}

export const nodeRuntime: Runtime = {
	pause: () => new Promise((resolve) => setImmediate(resolve)),
	after(milliseconds, callback) {
		if (milliseconds === 0) {
			const immediate = setImmediate(callback);
			return () => clearImmediate(immediate);
		}
		const timer = setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	},
	now: () => performance.now(),
	async readFile(uri) {
		if (!uri.startsWith('file:')) return undefined;
		const path = fileURLToPath(uri);
		const found = await stat(path).catch(unlessMissing);
		if (found === undefined) return undefined;
		// A pipe or a device would never end.
		if (!found.isFile()) throw new Error('It is no file.');
		if (MOST_BYTES < found.size) throw new Error(`It is larger than ${MOST_BYTES / 1_000_000} MB.`);
		return readFile(path, 'utf8').catch(unlessMissing);
	},
	async realUri(uri) {
		if (!uri.startsWith('file:')) return undefined;
		try {
			return pathToFileURL(await realpath(fileURLToPath(uri))).href;
		} catch {
			return undefined;
		}
	},
	home: pathToFileURL(homedir()).href,
};
