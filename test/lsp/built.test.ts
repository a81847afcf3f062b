import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
	type CodeAction,
	type DocumentSymbol,
	ExitNotification,
	type FoldingRange,
	type Hover,
	type InlayHint,
	type MarkupContent,
	type MessageReader,
	type MessageWriter,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { checkText } from '../../server/core/engine/index.ts';
import { type SpeakersView, speakersRequest } from '../../server/protocol/index.ts';
import { buildBundles } from '../support/bundles.ts';
import { connectEditor } from '../support/editor.ts';

const URI = 'file:///desk/article.txt';
const SEED = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');

/** The built servers as an editor starts them, each to its end. */
const starts: readonly [string, () => ChildProcess][] = [
	['dist/server.cjs over standard streams', () => spawn(process.execPath, ['dist/server.cjs', '--stdio'])],
	['copydesk lsp, for every other editor', () => spawn(process.execPath, ['dist/copydesk.cjs', 'lsp', '--stdio'])],
	['copydesk lsp without a word about streams', () => spawn(process.execPath, ['dist/copydesk.cjs', 'lsp'])],
];

describe('built server', () => {
	before(function () {
		this.timeout(30_000);
		return buildBundles();
	});

	for (const [name, start] of starts) {
		it(`works as ${name}`, async () => {
			const child = start();
			assert.ok(child.stdout !== null && child.stdin !== null);
			await expectServer(child, new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
		});
	}

	it('works over the channel that Node gives a child, as the extension starts it', async () => {
		const child = fork('dist/server.cjs', ['--node-ipc'], { silent: true });
		const { IPCMessageReader, IPCMessageWriter } = await import('vscode-languageserver/node');
		await expectServer(child, new IPCMessageReader(child), new IPCMessageWriter(child));
	});
});

async function expectServer(child: ChildProcess, reader: MessageReader, writer: MessageWriter): Promise<void> {
	const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
	const editor = await connectEditor(reader, writer, { settings: () => ({ inlayHints: true }) });
	await editor.open(URI, SEED);
	assert.equal((await editor.pull(URI)).length, checkText(SEED).findings.length);
	const view = await editor.connection.sendRequest<SpeakersView>(speakersRequest, { uri: URI });
	assert.notEqual(view.speakers.length, 0);
	await expectAnswers(editor.connection);
	await editor.connection.sendRequest('shutdown');
	await editor.connection.sendNotification(ExitNotification.type);
	assert.equal(await ended, 0);
	editor.connection.dispose();
}

/** The bundler leaves out what of the protocol is not asked for: each answer still has the values that it is made of. */
async function expectAnswers(connection: ProtocolConnection): Promise<void> {
	const textDocument = { uri: URI };
	const ask = <Answer>(request: string, more = {}) =>
		connection.sendRequest<Answer>(`textDocument/${request}`, { textDocument, ...more });
	const at = SEED.indexOf('Wer ein Schiff');
	const line = SEED.slice(0, at).split('\n').length - 1;
	const hover = await ask<Hover>('hover', { position: { line, character: 6 } });
	assert.equal((hover.contents as MarkupContent).kind, 'markdown');
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const hints = await ask<readonly InlayHint[]>('inlayHint', { range });
	assert.ok(hints.length !== 0 && hints.every(({ label }) => label !== ''));
	const folds = await ask<readonly FoldingRange[]>('foldingRange');
	assert.ok(folds.length !== 0 && folds.every(({ kind }) => kind !== undefined));
	const symbols = await ask<readonly DocumentSymbol[]>('documentSymbol');
	assert.ok(symbols.length !== 0 && symbols.every(({ kind }) => kind !== undefined));
	const actions = await ask<readonly CodeAction[]>('codeAction', { range, context: { diagnostics: [] } });
	assert.ok(actions.length !== 0 && actions.every(({ kind }) => kind !== undefined));
}
