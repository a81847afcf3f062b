import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
	AbstractMessageReader,
	AbstractMessageWriter,
	type DataCallback,
	type Disposable,
	type Message,
	type MessageReader,
	type MessageWriter,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { buildBundles } from '../support/bundles.ts';
import { connectEditor, type Editor } from '../support/editor.ts';
import { copydesk } from '../support/run.ts';

const seeds = ['de', 'en'].flatMap((lang) => readdirSync(`seeds/${lang}`).map((name) => `seeds/${lang}/${name}`));

/** What every front must agree on. Lines and columns from 0. */
interface Found {
	readonly rule: string;
	readonly message: string;
	readonly place: readonly number[];
}

describe('node server, web worker and command line', () => {
	const servers: Editor[] = [];
	let byCommand: ReadonlyMap<string, readonly Found[]> = new Map();
	let endWorker: () => Promise<unknown> = async () => undefined;

	before(async function () {
		this.timeout(30_000);
		await buildBundles();
		const child = spawn(process.execPath, ['dist/server.cjs', '--stdio']);
		servers.push(await connectEditor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)));
		const worker = await startWebWorker('dist/browser/server.js');
		servers.push(await connectEditor(worker.reader, worker.writer));
		endWorker = worker.end;
		byCommand = await findByCommand();
	});

	after(async () => {
		for (const server of servers) {
			await server.connection.sendRequest('shutdown');
			await server.connection.sendNotification('exit').catch(() => undefined);
			server.connection.dispose();
		}
		await endWorker();
	});

	for (const seed of seeds) {
		it(`find the same in ${seed}`, async () => {
			const text = readFileSync(seed, 'utf8');
			const byServer: Found[][] = [];
			for (const server of servers) {
				const uri = pathToFileURL(seed).href;
				await server.open(uri, text);
				byServer.push(
					(await server.pull(uri)).map(({ code, message, range: { start, end } }) => ({
						rule: String(code),
						message: String(message),
						place: [start.line, start.character, end.line, end.character],
					})),
				);
			}
			const own = byCommand.get(seed);
			assert.ok(own !== undefined);
			assert.deepEqual(byServer, [own, own]);
		});
	}

	it('find something at all', () => assert.ok(20 < [...byCommand.values()].flat().length));
});

async function findByCommand(): Promise<ReadonlyMap<string, readonly Found[]>> {
	const { out } = await copydesk(['check', '--format', 'json', '--ui', 'en', ...seeds]);
	const { files } = JSON.parse(out) as {
		files: {
			path: string;
			findings: (Record<'line' | 'column' | 'endLine' | 'endColumn', number> & { rule: string; message: string })[];
		}[];
	};
	return new Map(
		files.map(({ path, findings }) => [
			path,
			findings.map(({ rule, message, line, column, endLine, endColumn }) => ({
				rule,
				message,
				place: [line - 1, column - 1, endLine - 1, endColumn - 1],
			})),
		]),
	);
}

/** The bundle for browsers in a thread that knows no Node: only what a web worker has. */
async function startWebWorker(bundle: string) {
	const frame = `
		const { parentPort } = require('node:worker_threads');
		const listeners = [];
		const scope = {
			postMessage: (message) => parentPort.postMessage(message),
			set onmessage(listener) { listeners.push(listener); },
			addEventListener: (_, listener) => listeners.push(listener),
			performance, setTimeout, clearTimeout, MessageChannel, TextDecoder, TextEncoder, console, queueMicrotask,
		};
		scope.self = scope;
		parentPort.on('message', (data) => listeners.forEach((listener) => listener({ data })));
		require('node:vm').runInNewContext(require('node:fs').readFileSync(${JSON.stringify(bundle)}, 'utf8'), scope);
		parentPort.postMessage('started');
	`;
	const worker = new Worker(frame, { eval: true });
	await new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
	return { reader: new WorkerReader(worker), writer: new WorkerWriter(worker), end: () => worker.terminate() };
}

class WorkerReader extends AbstractMessageReader implements MessageReader {
	readonly #worker: Worker;
	constructor(worker: Worker) {
		super();
		this.#worker = worker;
	}
	listen(callback: DataCallback): Disposable {
		this.#worker.on('message', callback);
		return { dispose: () => void this.#worker.off('message', callback) };
	}
}

class WorkerWriter extends AbstractMessageWriter implements MessageWriter {
	readonly #worker: Worker;
	constructor(worker: Worker) {
		super();
		this.#worker = worker;
	}
	async write(message: Message): Promise<void> {
		this.#worker.postMessage(message);
	}
	end(): void {}
}
