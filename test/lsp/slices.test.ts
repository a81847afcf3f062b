import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, HoverRequest } from 'vscode-languageserver/node';
import { checkText } from '../../server/core/engine/index.ts';
import { cleanUpRequest, rulePageRequest, type SpeakersView, speakersRequest } from '../../server/protocol/index.ts';
import { openEditor } from '../support/editor.ts';
import { randomFrom } from '../support/texts.ts';

const URI = 'file:///desk/long.txt';
const OTHER = 'file:///desk/short.txt';
const SEED = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');
const LONG = Array.from({ length: 40 }, () => SEED).join('\n\n');
const AT_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A clock that has gone on by more than a slice whenever somebody looks: after every step others are let in. */
function slowly() {
	let time = 0;
	return {
		now: () => {
			time += 100;
			return time;
		},
	};
}

describe('a long text that is being read', () => {
	it('keeps nobody waiting: not who asks for something else, nor who asks no more', async () => {
		const editor = await openEditor({ runtime: slowly() });
		const { connection } = editor;
		const done: string[] = [];
		const note = (name: string) => () => void done.push(name);
		await editor.open(URI, LONG);
		const long = editor.pull(URI).then(note('long'));
		const source = new CancellationTokenSource();
		const gone = connection
			.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position: AT_START.start }, source.token)
			.catch(note('cancelled'));
		const page = connection.sendRequest(rulePageRequest, { ruleId: 'quotes/unclosed' }).then(note('page'));
		await editor.open(OTHER, SEED);
		const short = editor.pull(OTHER).then(note('short'));
		source.cancel();
		await Promise.all([long, gone, page, short]);
		assert.deepEqual([...done].sort(), ['cancelled', 'long', 'page', 'short']);
		assert.equal(done.at(-1), 'long');
		await editor.quit();
	});

	it('may be edited meanwhile: every answer is for a text that was there, the last one for the last', async () => {
		const editor = await openEditor({ runtime: slowly() });
		const random = randomFrom(5);
		const texts = [SEED];
		await editor.open(URI, SEED);
		await editor.pull(URI);
		const pulled: Promise<unknown>[] = [];
		for (let version = 2; version < 12; version += 1) {
			const newText = ['X', '„', '\n\n', 'Bergs sagte. '][version % 4] ?? '';
			texts.push(newText + texts.at(-1));
			await editor.change(URI, version, [{ range: AT_START, text: newText }]);
			pulled.push(editor.pull(URI));
			for (let n = random() * 500; 0 < n; n -= 1) await new Promise(setImmediate);
		}
		await Promise.all(pulled);
		const last = checkText(texts.at(-1) ?? '');
		assert.equal((await editor.pull(URI)).length, last.findings.length);
		assert.ok(1 < editor.analysed.length);
		for (const { version, nFindings, nSpeakers } of editor.analysed) {
			const { article, findings } = checkText(texts[version - 1] ?? '');
			assert.deepEqual(
				{ version, nFindings, nSpeakers },
				{ version, nFindings: findings.length, nSpeakers: article.speakers.length },
			);
		}
		await editor.quit();
	});

	it('may be closed or opened anew meanwhile', async () => {
		const editor = await openEditor({ runtime: slowly() });
		await editor.open(URI, LONG);
		const pulled = editor.pull(URI);
		const repairs = editor.connection.sendRequest(cleanUpRequest, { uri: URI });
		const view = editor.connection.sendRequest<SpeakersView | null>(speakersRequest, { uri: URI });
		await new Promise(setImmediate);
		await editor.close(URI);
		assert.deepEqual([await pulled, await repairs, await view], [[], null, null]);
		await editor.open(URI, LONG);
		const first = editor.pull(URI);
		await new Promise(setImmediate);
		// An editor that forgets to close: what it opened last counts.
		await editor.open(URI, SEED);
		await first;
		assert.equal((await editor.pull(URI)).length, checkText(SEED).findings.length);
		await editor.quit();
	});
});
