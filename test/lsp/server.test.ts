import assert from 'node:assert/strict';
import { type SpeakersView, speakersRequest } from '../../server/protocol/index.ts';
import { openEditor } from '../support/editor.ts';

const ARTICLE =
	'Der Stadtrat tagte am Abend im Rathaus. „Wir vertagen die Wahl“, sagte die Bürgermeisterin Anna Beck.\n';
const URI = 'file:///desk/article.txt';

describe('language server', () => {
	it('says when it has read an article, and for which version', async () => {
		const editor = await openEditor();
		await editor.open(URI, ARTICLE);
		const first = await editor.waitForAnalysed(({ uri }) => uri === URI);
		assert.equal(first.version, 1);
		assert.equal(first.lang, 'de');
		assert.equal(first.isArticle, true);
		await editor.change(URI, 2, [{ text: 'numpy==1.26.4\nscipy==1.11\n' }]);
		const second = await editor.waitForAnalysed(({ version }) => version === 2);
		assert.equal(second.isArticle, false);
		await editor.quit();
	});

	it('answers who said what for the version it holds', async () => {
		const editor = await openEditor();
		await editor.open(URI, ARTICLE);
		const view = await editor.connection.sendRequest<SpeakersView | null>(speakersRequest, { uri: URI });
		assert.equal(view?.version, 1);
		assert.equal(await editor.connection.sendRequest(speakersRequest, { uri: 'file:///not/open.txt' }), null);
		await editor.quit();
	});
});
