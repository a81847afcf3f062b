import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver/node');

/**
 * The built server as the extension starts it, spoken to over standard input and output. In a folder it keeps its
 * compiled code for the next start.
 */
export async function startServerProcess(compiled) {
	const flags = ['--min-semi-space-size=2', '--max-semi-space-size=2'];
	const child = spawn(process.execPath, [...flags, 'dist/server.cjs', '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: {
			...process.env,
			MALLOC_ARENA_MAX: '1',
			MALLOC_TRIM_THRESHOLD_: '65536',
			...(compiled !== undefined && { COPYDESK_COMPILED: compiled }),
		},
	});
	const ended = new Promise((resolve) => child.on('exit', resolve));
	const connection = createProtocolConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	connection.listen();
	await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri: null,
		capabilities: { textDocument: { diagnostic: {} } },
	});
	await connection.sendNotification('initialized', {});
	return {
		child,
		open: (uri, text) =>
			connection.sendNotification('textDocument/didOpen', {
				textDocument: { uri, languageId: 'article', version: 1, text },
			}),
		insert: (uri, version, position, text) =>
			connection.sendNotification('textDocument/didChange', {
				textDocument: { uri, version },
				contentChanges: [{ range: { start: position, end: position }, text }],
			}),
		diagnostics: (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
		async stop() {
			await connection.sendRequest('shutdown');
			await connection.sendNotification('exit');
			await ended;
			connection.dispose();
		},
	};
}
