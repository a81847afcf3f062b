import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
	type Diagnostic,
	DiagnosticSeverity,
	DiagnosticTag,
	DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AnyRule, checkText, rules, wordFinding } from '../../server/core/engine/index.ts';
import { ignoredNotification } from '../../server/protocol/index.ts';
import { openEditor, PULLING } from '../support/editor.ts';
import { expectNoText, randomFrom } from '../support/texts.ts';

const URI = 'file:///desk/article.txt';
const SEED = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');
const LIST = 'numpy==1.26.4\nscipy==1.11\nrequests>=2\n';

/** What the engine finds in a text, as the protocol should give it. */
function expected(text: string, ui: 'de' | 'en' = 'en') {
	const document = TextDocument.create(URI, 'plaintext', 1, text);
	return checkText(text).findings.map((finding) => ({
		code: finding.rule,
		message: wordFinding(finding, ui),
		range: { start: document.positionAt(finding.at.start), end: document.positionAt(finding.at.end) },
	}));
}

const essence = (diagnostics: readonly Diagnostic[]) =>
	diagnostics.map(({ code, message, range }) => ({ code, message, range }));

describe('diagnostics', () => {
	it('are what the engine finds, when the editor asks', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		const found = await editor.pull(URI);
		assert.notEqual(found.length, 0);
		assert.deepEqual(essence(found), expected(SEED));
		assert.deepEqual(editor.published, []);
		await editor.quit();
	});

	it('are sent with their version to an editor that does not ask, and taken back at the end', async () => {
		const editor = await openEditor({ capabilities: {} });
		await editor.open(URI, SEED);
		const first = await editor.waitForPublished(({ version }) => version === 1);
		assert.deepEqual(essence(first.diagnostics), expected(SEED));
		await editor.close(URI);
		await editor.waitForPublished(({ diagnostics }) => diagnostics.length === 0);
		await editor.quit();
	});

	it('are not sent again while nothing has changed', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		const ask = (previousResultId?: string) =>
			editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
				textDocument: { uri: URI },
				...(previousResultId !== undefined && { previousResultId }),
			});
		const first = await ask();
		assert.equal(first.kind, 'full');
		assert.equal((await ask(first.resultId)).kind, 'unchanged');
		await editor.change(URI, 2, [{ range: at(0, 0, 0, 0), text: 'X' }]);
		assert.equal((await ask(first.resultId)).kind, 'full');
		await editor.quit();
	});

	it('follow any sequence of edits as if the text had been read afresh', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		const random = randomFrom(7);
		let text = SEED;
		for (let version = 2; version < 40; version += 1) {
			const document = TextDocument.create(URI, 'plaintext', 1, text);
			const start = Math.floor(random() * text.length);
			const end = Math.min(text.length, start + Math.floor(random() * 12));
			const newText = ['', '„', '“', '\n\n', ' sagte sie. ', 'Lesen Sie mehr', '\r\n'][Math.floor(random() * 7)] ?? '';
			const range = { start: document.positionAt(start), end: document.positionAt(end) };
			await editor.change(URI, version, [{ range, text: newText }]);
			text = TextDocument.applyEdits(document, [{ range, newText }]);
			assert.deepEqual(essence(await editor.pull(URI)), expected(text), `version ${version}`);
		}
		await editor.quit();
	});

	it('leave lists and excluded files alone, and take every file of our own ending', async () => {
		const editor = await openEditor();
		await editor.open('file:///desk/requirements-dev.txt', SEED);
		assert.deepEqual(await editor.pull('file:///desk/requirements-dev.txt'), []);
		await editor.open('file:///desk/data.csv', SEED);
		assert.deepEqual(await editor.pull('file:///desk/data.csv'), []);
		await editor.open(URI, LIST);
		assert.deepEqual(await editor.pull(URI), []);
		assert.equal((await editor.waitForAnalysed(({ uri }) => uri === URI)).isArticle, false);
		await editor.open('untitled:Untitled-1', SEED);
		assert.notEqual((await editor.pull('untitled:Untitled-1')).length, 0);
		await editor.quit();
	});

	it('speak the language of the interface', async () => {
		for (const [options, ui] of [
			[{ locale: 'de-CH' }, 'de'],
			[{ locale: 'en' }, 'en'],
			[{ locale: 'en', initializationOptions: { ui: 'de' } }, 'de'],
			[{ locale: 'de', settings: () => ({ interfaceLanguage: 'en' }) }, 'en'],
		] as const) {
			const editor = await openEditor(options);
			await editor.open(URI, SEED);
			assert.deepEqual(essence(await editor.pull(URI)), expected(SEED, ui));
			await editor.quit();
		}
	});

	it('link to the page of their rule where the editor can show it', async () => {
		const ours = await openEditor({ initializationOptions: { ui: 'en' } });
		await ours.open(URI, SEED);
		const [first] = await ours.pull(URI);
		assert.equal(first?.codeDescription?.href, `copydesk-rule:/${first?.code}.md`);
		const page = await ours.connection.sendRequest<{ markdown: string }>('copydesk/rulePage', { ruleId: first?.code });
		assert.match(page.markdown, new RegExp(`\`${first?.code}\``, 'u'));
		await ours.quit();
		const other = await openEditor();
		await other.open(URI, SEED);
		assert.ok((await other.pull(URI)).every(({ codeDescription }) => codeDescription === undefined));
		await other.quit();
	});

	it('obey the settings, and say which of them make no sense', async () => {
		let settings: unknown = { rules: { boilerplate: 'off' } };
		const refreshed: string[] = [];
		const editor = await openEditor({
			settings: () => settings,
			capabilities: { ...PULLING, workspace: { diagnostics: { refreshSupport: true } } },
			prepare: (connection) => connection.onRequest('workspace/diagnostic/refresh', () => void refreshed.push('again')),
		});
		await editor.open(URI, SEED);
		const boilerplate = async () =>
			(await editor.pull(URI)).filter(({ code }) => String(code).startsWith('boilerplate/')).length;
		assert.equal(await boilerplate(), 0);
		settings = { rules: { 'no/such': 'off', 'boilerplate/teaser': 'loud' }, inlayHints: 'yes' };
		await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
		assert.notEqual(await boilerplate(), 0);
		assert.deepEqual(refreshed, ['again']);
		assert.deepEqual(editor.log.map((line) => line.split(':')[0]).sort(), [
			'copydesk.inlayHints',
			'copydesk.rules.boilerplate/teaser',
			'copydesk.rules.no/such',
		]);
		await editor.quit();
	});

	it('dim leftovers of a page without underlining them, unless a level is set for them', async () => {
		let settings: unknown = {};
		const editor = await openEditor({ settings: () => settings });
		await editor.open(URI, SEED);
		const leftovers = async () =>
			(await editor.pull(URI)).filter(({ tags }) => tags?.[0] === DiagnosticTag.Unnecessary);
		const dimmed = await leftovers();
		assert.notEqual(dimmed.length, 0);
		assert.deepEqual(new Set(dimmed.map(({ severity }) => severity)), new Set([DiagnosticSeverity.Hint]));
		settings = { rules: { boilerplate: 'warning' } };
		await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
		assert.ok((await leftovers()).some(({ severity }) => severity === DiagnosticSeverity.Warning));
		await editor.quit();
	});

	it('stay away where the editor asked for silence', async () => {
		const editor = await openEditor({ initializationOptions: { ui: 'en', remembersIgnored: true } });
		await editor.open(URI, SEED);
		const [first, ...others] = await editor.pull(URI);
		assert.ok(first !== undefined);
		const actions = await editor.actionsAt(URI, first.range);
		const ignore = actions.find(({ command }) => command?.command === 'copydesk.ignoreFinding');
		const [{ uri, key }] = ignore?.command?.arguments ?? [];
		await editor.connection.sendNotification(ignoredNotification, { uri, keys: [key] });
		assert.deepEqual(essence(await editor.pull(URI)), essence(others));
		await editor.change(URI, 2, [{ range: at(200, 0, 200, 0), text: '\nNoch ein Satz am Ende des Textes.\n' }]);
		assert.ok((await editor.pull(URI)).every((one) => !isDeepStrictEqual(essence([one]), essence([first]))));
		await editor.connection.sendNotification(ignoredNotification, { uri, keys: [] });
		assert.deepEqual((await editor.pull(URI))[0]?.range, first.range);
		await editor.quit();
	});

	it('go on without a rule that throws, which the log names once and without any text', async () => {
		const broken = {
			meta: { ...rules[0]?.meta, id: 'quotes/broken' },
			check(article: { text: string }) {
				throw new Error(article.text);
			},
		} as unknown as AnyRule;
		const list = rules as AnyRule[];
		list.push(broken);
		try {
			const editor = await openEditor();
			await editor.open(URI, SEED);
			assert.notEqual((await editor.pull(URI)).length, 0);
			await editor.change(URI, 2, [{ range: at(0, 0, 0, 0), text: 'X' }]);
			assert.notEqual((await editor.pull(URI)).length, 0);
			assert.equal(editor.log.filter((line) => line.includes('quotes/broken')).length, 1);
			expectNoText(editor.log, SEED);
			await editor.quit();
		} finally {
			list.pop();
		}
	});
});

const at = (line: number, character: number, endLine: number, endCharacter: number) => ({
	start: { line, character },
	end: { line: endLine, character: endCharacter },
});
