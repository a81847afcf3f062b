import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
	CodeActionRequest,
	type Diagnostic,
	DidChangeWatchedFilesNotification,
	DidCloseTextDocumentNotification,
	FileChangeType,
	HoverRequest,
	RenameRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentEdit,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkText } from '../../server/core/engine/index.ts';
import {
	type CleanUpResult,
	cleanUpRequest,
	ignoredNotification,
	speakersRequest,
} from '../../server/protocol/index.ts';
import { buildBundles } from '../support/bundles.ts';
import { connectEditor, type Editor, openEditor, PULLING } from '../support/editor.ts';

const URI = 'file:///desk/article.txt';
const OTHER = 'file:///desk/other.txt';
const SEED = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');
const SECOND = readFileSync('seeds/de/maschinenbauer.txt', 'utf8');
const AT_START = { line: 0, character: 0 };
const AT_END = { line: 10_000, character: 0 };

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const expected = (text: string) => checkText(text).findings.map(({ rule }) => rule);
const soon = () => new Promise(setImmediate);

describe('a server that dies', () => {
	const children: ChildProcess[] = [];
	after(() => void children.map((child) => child.kill('SIGKILL')));

	before(function () {
		this.timeout(30_000);
		return buildBundles();
	});

	it('in the middle of a request, five times: the next one knows what the editor tells it, and nothing else', async () => {
		let text = SEED;
		const key = await firstKey();
		for (let version = 1; version <= 5; version += 1) {
			const child = spawn(process.execPath, ['dist/server.cjs', '--stdio']);
			const ended = once(child, 'exit');
			children.push(child);
			const editor = await connectEditor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
				initializationOptions: { ui: 'en', remembersIgnored: true },
			});
			// As the client of VS Code does after a restart: what is open, as it stands, and what is to be left alone.
			await editor.open(URI, text);
			await editor.connection.sendNotification(ignoredNotification, { uri: URI, keys: [key] });
			assert.equal((await editor.pull(URI)).length, expected(text).length - 1);
			const more = `Am Ende steht Satz ${version}.\n\n`;
			text += more;
			await editor.change(URI, version + 1, [{ range: { start: AT_END, end: AT_END }, text: more }]);
			const never = editor.pull(URI).then(
				() => 'answered',
				() => 'broken off',
			);
			child.kill('SIGKILL');
			await ended;
			editor.connection.dispose();
			assert.equal(await never, 'broken off');
		}
	}).timeout(30_000);
});

/** What the editor is to send for its first finding to be left alone. */
async function firstKey(): Promise<string> {
	const editor = await openEditor({ initializationOptions: { ui: 'en', remembersIgnored: true } });
	await editor.open(URI, SEED);
	const [first] = await editor.pull(URI);
	assert.ok(first !== undefined);
	const actions = await editor.actionsAt(URI, first.range);
	await editor.quit();
	return actions.find(({ command }) => command?.command === 'copydesk.ignoreFinding')?.command?.arguments?.[0].key;
}

describe('what may happen to a file', () => {
	it('is open in two windows: each is answered for what stands in it', async () => {
		const windows = [await openEditor(), await openEditor()];
		const texts = [SEED, SECOND];
		await Promise.all(windows.map((window, index) => window.open(URI, texts[index] ?? '')));
		for (let version = 2; version < 6; version += 1) {
			await Promise.all(
				windows.map(async (window, index) => {
					texts[index] = `„${texts[index]}`;
					await window.change(URI, version, [{ range: { start: AT_START, end: AT_START }, text: '„' }]);
					assert.deepEqual(codes(await window.pull(URI)), expected(texts[index]));
				}),
			);
		}
		await windows[0]?.close(URI);
		assert.deepEqual(codes((await windows[1]?.pull(URI)) ?? []), expected(texts[1] ?? ''));
		for (const window of windows) await window.quit();
	});

	it('changes or goes on disk while it is open: what stands in the editor counts', async () => {
		const editor = await openEditor({ runtime: { readFile: async () => undefined } });
		await editor.open(URI, SEED);
		const before = await editor.pull(URI);
		for (const type of [FileChangeType.Changed, FileChangeType.Deleted, FileChangeType.Created] as const) {
			await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
				changes: [{ uri: URI, type }],
			});
			assert.deepEqual(await editor.pull(URI), before);
		}
		await editor.quit();
	});

	it('is renamed: the old name is forgotten, with what was underlined there', async () => {
		const editor = await openEditor({ capabilities: {} });
		await editor.open(URI, SEED);
		await editor.waitForPublished(({ uri, diagnostics }) => uri === URI && diagnostics.length !== 0);
		await editor.close(URI);
		await editor.open(OTHER, SEED);
		await editor.waitForPublished(({ uri, diagnostics }) => uri === OTHER && diagnostics.length !== 0);
		assert.deepEqual(editor.published.filter(({ uri }) => uri === URI).at(-1)?.diagnostics, []);
		assert.equal(await editor.connection.sendRequest(speakersRequest, { uri: URI }), null);
		await editor.quit();
	});
});

describe('edits from the server', () => {
	it('name the version they were made for, and fit the text of that version', async () => {
		const editor = await openEditor();
		const texts = [SEED];
		await editor.open(URI, SEED);
		const mended: Promise<void>[] = [];
		for (let version = 2; version < 8; version += 1) {
			const range = (await editor.pull(URI))[0]?.range ?? { start: AT_START, end: AT_START };
			mended.push(expectFitting(editor, texts, range));
			texts.push(`${version}. ${texts.at(-1)}`);
			await editor.change(URI, version, [{ range: { start: AT_START, end: AT_START }, text: `${version}. ` }]);
			mended.push(expectFitting(editor, texts, range));
			await soon();
		}
		await Promise.all(mended);
		await editor.quit();
	});
});

/** Asks for every kind of edit; each has to change the words of the version it names to others. */
async function expectFitting(editor: Editor, texts: readonly string[], range: Diagnostic['range']): Promise<void> {
	const { connection } = editor;
	const textDocument = { uri: URI };
	const [actions, renamed, repairs] = await Promise.all([
		connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
		connection
			.sendRequest(RenameRequest.type, { textDocument, position: range.start, newName: 'Neumann' })
			.catch(() => null),
		connection.sendRequest<CleanUpResult | null>(cleanUpRequest, { uri: URI }),
	]);
	const edits: (WorkspaceEdit | undefined | null)[] = [
		renamed,
		...(actions ?? []).map((one) => ('edit' in one ? one.edit : null)),
	];
	for (const edit of edits) {
		if (edit === undefined || edit === null) continue;
		assert.equal(edit.changes, undefined, 'An edit names no version.');
		for (const change of (edit.documentChanges ?? []) as TextDocumentEdit[]) {
			if (change.textDocument?.uri !== URI) continue;
			expectOnVersion(texts, change.textDocument.version, change.edits as { range: typeof range; newText: string }[]);
		}
	}
	if (repairs !== null) expectOnVersion(texts, repairs.version, [...repairs.safe]);
}

function expectOnVersion(
	texts: readonly string[],
	version: number | null,
	edits: readonly { readonly range: Diagnostic['range']; readonly newText: string }[],
): void {
	assert.ok(version !== null && version <= texts.length, `version ${version}`);
	const text = texts[version - 1] ?? '';
	const document = TextDocument.create(URI, 'plaintext', version, text);
	for (const { range } of edits) {
		const start = document.offsetAt(range.start);
		assert.deepEqual(document.positionAt(start), range.start, 'A place outside of the text.');
		assert.deepEqual(document.positionAt(document.offsetAt(range.end)), range.end, 'A place outside of the text.');
	}
	if (edits.length !== 0) assert.notEqual(TextDocument.applyEdits(document, [...edits]), text);
}

/** What an editor that is mixed up might send, in any order. */
type Message =
	| { readonly kind: 'open' | 'close' | 'pull' | 'hover' | 'cancel' | 'wait'; readonly uri: string }
	| {
			readonly kind: 'change';
			readonly uri: string;
			readonly from: number;
			readonly to: number;
			readonly text: string;
			readonly step: number;
	  };

const uris = fc.constantFrom(URI, OTHER);
const messages: fc.Arbitrary<Message> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant('change' as const),
			uri: uris,
			from: fc.nat(60),
			to: fc.nat(200),
			text: fc.constantFrom('', '„', '“', '\n\n', 'sagte Bergs. ', '\ud800'),
			step: fc.constantFrom(-3, 0, 1, 1, 1, 40),
		}),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constantFrom('open', 'close', 'pull', 'hover', 'cancel', 'wait'),
			uri: uris,
		}),
	},
);

describe('messages out of order', () => {
	it('never stop the server, and the last answer is for the text as it stands', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(messages, { minLength: 5, maxLength: 30 }), async (all) => {
				const editor = await openEditor({ capabilities: PULLING });
				const texts = new Map<string, TextDocument>();
				const asked: Promise<unknown>[] = [];
				for (const one of all) await send(editor, one, texts, asked);
				await Promise.all(asked);
				for (const uri of [URI, OTHER]) {
					const text = texts.get(uri)?.getText();
					const found = codes(await editor.pull(uri));
					if (text === undefined) assert.deepEqual(found, []);
					else if (text.length > 1000) assert.deepEqual(found, expected(text));
				}
				assert.deepEqual(
					editor.log.filter((line) => / at /u.test(line)),
					[],
				);
				await editor.quit();
			}),
			{ numRuns: 25, seed: 6 },
		);
	}).timeout(60_000);
});

async function send(
	editor: Editor,
	message: Message,
	texts: Map<string, TextDocument>,
	asked: Promise<unknown>[],
): Promise<void> {
	const { kind, uri } = message;
	const { connection } = editor;
	const now = texts.get(uri);
	if (kind === 'wait') await soon();
	else if (kind === 'open') {
		await editor.open(uri, SEED);
		texts.set(uri, TextDocument.create(uri, 'plaintext', 1, SEED));
	} else if (kind === 'close') {
		await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
		texts.delete(uri);
	} else if (kind === 'change') {
		const range = { start: { line: message.from, character: 2 }, end: { line: message.from, character: message.to } };
		const changes = [{ range, text: message.text }];
		const version = (now?.version ?? 1) + message.step;
		await editor.change(uri, version, changes);
		if (now !== undefined) texts.set(uri, TextDocument.update(now, changes, version));
	} else if (kind === 'pull') asked.push(editor.pull(uri));
	else {
		const hover = connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: AT_START });
		asked.push(hover);
		if (kind === 'cancel') await connection.sendNotification('$/cancelRequest', { id: 'never asked' });
	}
}
