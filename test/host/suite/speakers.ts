import * as vscode from 'vscode';
import { equal, ok } from './expect.ts';
import { closeAll, openSeed, openUntitled, type PanelRow, panel, rangeOf, replace, until } from './workbench.ts';

const namesIn = (rows: readonly PanelRow[]) =>
	rows.flatMap(({ speaker, kind }) => (kind === 'speaker' && speaker ? [speaker.name] : []));

/** Waits until the panel shows what is wanted. */
async function untilPanel(wanted: (rows: readonly PanelRow[]) => boolean): Promise<readonly PanelRow[]> {
	const shown = await panel();
	return until(
		shown.onDidChange,
		() => (wanted(shown.rows) ? shown.rows : undefined),
		() => namesIn(shown.rows).join(', ') || 'nobody',
	);
}

describe('who said what', () => {
	afterEach(closeAll);

	it('lists speakers in the order of the article, with their quotes', async () => {
		await openSeed('de/ratssitzung.txt');
		const rows = await untilPanel((all) => namesIn(all).includes('Dieter Kampmann'));
		const kampmann = rows.find(({ speaker }) => speaker?.name === 'Dieter Kampmann');
		const texts = (kampmann?.children ?? []).map(({ quote }) => quote?.text ?? '');
		ok(
			texts.some((text) => text.startsWith('Das Bad ist nicht zu teuer')),
			texts.join(' | '),
		);
		ok(
			texts.some((text) => text.startsWith('Damals hat man uns')),
			texts.join(' | '),
		);
		const names = namesIn(rows);
		ok(names.indexOf('Dieter Kampmann') < names.indexOf('Jochen Friedl'), names.join(', '));
	});

	it('keeps apart what nobody is named for', async () => {
		await openSeed('de/ratssitzung.txt');
		const rows = await untilPanel((all) => namesIn(all).includes('Dieter Kampmann'));
		const nobody = rows.find(({ kind }) => kind === 'without-speaker');
		const texts = (nobody?.children ?? []).map(({ quote }) => quote?.text ?? '');
		ok(
			texts.some((text) => text.startsWith('Unsere Kinder lernen')),
			texts.join(' | '),
		);
	});

	it('follows what is typed', async () => {
		const article = await openUntitled('de/ratssitzung.txt');
		await untilPanel((all) => namesIn(all).includes('Jochen Friedl'));
		await replace(article, rangeOf(article, 'Kämmerer Jochen Friedl'), 'Kämmerer Konrad Friedl');
		const rows = await untilPanel((all) => namesIn(all).includes('Konrad Friedl'));
		ok(!namesIn(rows).includes('Jochen Friedl'), 'The old name is still there.');
	});

	it('follows the article that is read', async () => {
		await openSeed('de/ratssitzung.txt');
		await untilPanel((all) => namesIn(all).includes('Dieter Kampmann'));
		await openSeed('en/council-straight.txt');
		await untilPanel((all) => namesIn(all).includes('Ruth Adeyemi'));
	});

	it('is narrowed by the words of a filter', async () => {
		await openSeed('de/ratssitzung.txt');
		await untilPanel((all) => namesIn(all).length > 1);
		const shown = await panel();
		shown.filterBy('kampmann');
		const left = namesIn(shown.rows);
		shown.filterBy('');
		equal(left, ['Dieter Kampmann']);
	});

	it('selects a quote in the article', async () => {
		const article = await openSeed('de/ratssitzung.txt');
		const rows = await untilPanel((all) => namesIn(all).includes('Dieter Kampmann'));
		const row = rows.flatMap(({ children }) => children ?? []).find(({ quote }) => quote?.text.startsWith('Damals'));
		ok(row, 'The quote is not in the panel.');
		await (await panel()).revealInArticle(row.id);
		const editor = vscode.window.activeTextEditor;
		ok(editor?.document === article, 'Another document was opened.');
		ok(article.getText(editor.selection).includes('Damals hat man uns ausgelacht'), article.getText(editor.selection));
	});

	it('names the speaker when the mouse rests on a quote', async () => {
		const article = await openSeed('de/ratssitzung.txt');
		await untilPanel((all) => namesIn(all).includes('Dieter Kampmann'));
		const { start } = rangeOf(article, 'nicht zu teuer');
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			article.uri,
			start,
		);
		const text = hovers.flatMap(({ contents }) =>
			contents.map((part) => (typeof part === 'string' ? part : part.value)),
		);
		ok(text.join('\n').includes('Dieter Kampmann'), text.join('\n') || 'Nothing is shown.');
	});
});
