import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { checkText } from '../../server/core/engine/index.ts';
import { type SpeakersView, speakersRequest } from '../../server/protocol/index.ts';
import { openEditor } from '../support/editor.ts';
import { expectNoText } from '../support/texts.ts';

const URI = 'file:///desk/article.txt';
const SEED = readFileSync('seeds/de/maschinenbauer.txt', 'utf8');
const AT_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('flow of work', () => {
	it('says what it has read, and of which version', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		const first = await editor.waitForAnalysed(({ uri }) => uri === URI);
		const { article, findings } = checkText(SEED);
		assert.deepEqual(first, {
			uri: URI,
			version: 1,
			isArticle: true,
			nFindings: findings.length,
			nSpeakers: article.speakers.length,
		});
		await editor.change(URI, 2, [{ text: 'numpy==1.26.4\nscipy==1.11\n' }]);
		assert.equal((await editor.waitForAnalysed(({ version }) => version === 2)).isArticle, false);
		await editor.quit();
	});

	it('drops what has become stale: of many keystrokes only a few are read, the last one always', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		const changes = Array.from({ length: 200 }, (_, n) => editor.change(URI, n + 2, [{ range: AT_START, text: 'x' }]));
		await Promise.all(changes);
		await editor.waitForAnalysed(({ version }) => version === 201);
		assert.ok(editor.analysed.length < 100, `${editor.analysed.length} versions were read.`);
		assert.deepEqual(
			editor.analysed.map(({ version }) => version),
			editor.analysed.map(({ version }) => version).sort((a, b) => a - b),
		);
		await editor.quit();
	});

	it('answers a request that nobody waits for any more with a cancellation', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		const source = new CancellationTokenSource();
		const answer = editor.connection.sendRequest(
			DocumentDiagnosticRequest.type,
			{ textDocument: { uri: URI } },
			source.token,
		);
		source.cancel();
		await assert.rejects(async () => answer, { code: -32800 });
		assert.notEqual(await editor.connection.sendRequest(speakersRequest, { uri: URI }), null);
		await editor.quit();
	});

	it('answers for the text as it stands, whatever order requests and edits come in', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		// The style books of the folder are looked for once; from then on nothing is waited for.
		await editor.pull(URI);
		const ask = () => editor.connection.sendRequest<SpeakersView>(speakersRequest, { uri: URI });
		const early = ask();
		await editor.change(URI, 2, [{ range: AT_START, text: 'Kassel. ' }]);
		const late = ask();
		await editor.close(URI);
		const gone = ask();
		assert.ok(1 <= (await early).version);
		assert.ok((await late) === null || (await late).version === 2);
		assert.equal(await gone, null);
		await editor.quit();
	});

	it('answers neutrally for what is not open, and writes no text into its log', async () => {
		const editor = await openEditor();
		await editor.open(URI, SEED);
		await editor.pull(URI);
		assert.deepEqual(await editor.pull('file:///not/open.txt'), []);
		assert.equal(await editor.connection.sendRequest(speakersRequest, { uri: 'file:///not/open.txt' }), null);
		expectNoText(editor.log, SEED);
		await editor.quit();
	});

	it('keeps several articles apart, and forgets one that is closed', async () => {
		const editor = await openEditor();
		const other = 'file:///desk/other.txt';
		const texts = [
			[URI, SEED],
			[other, readFileSync('seeds/en/harbour-pasted.txt', 'utf8')],
		] as const;
		for (const [uri, text] of texts) await editor.open(uri, text);
		for (const [uri, text] of texts) {
			const { article, findings } = checkText(text);
			const { nFindings, nSpeakers } = await editor.waitForAnalysed((one) => one.uri === uri);
			assert.deepEqual([nFindings, nSpeakers], [findings.length, article.speakers.length]);
		}
		await editor.close(other);
		assert.deepEqual(await editor.pull(other), []);
		await editor.open(other, SEED);
		assert.equal((await editor.pull(other)).length, (await editor.pull(URI)).length);
		await editor.quit();
	});
});
