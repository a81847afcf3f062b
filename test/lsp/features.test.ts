import assert from 'node:assert/strict';
import {
	type CompletionList,
	CompletionRequest,
	DefinitionRequest,
	DocumentHighlightRequest,
	type DocumentSymbol,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	type Hover,
	HoverRequest,
	InlayHintRequest,
	type Location,
	type MarkupContent,
	type Position,
	type Range,
	ReferencesRequest,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type SpeakersView, speakersRequest } from '../../server/protocol/index.ts';
import { type Editor, openEditor } from '../support/editor.ts';

const URI = 'file:///desk/article.txt';
const TEXT = `Der Hafen wird ausgebaut

Bürgermeisterin Renate Wolkenstein stellte am Montag in Kassel die Pläne vor. „Wir bauen den Hafen aus“, sagte Wolkenstein. Das Geld sei da, erklärte sie weiter.

Der Bund gebe zehn Millionen Euro dazu, betonte der Abgeordnete Jost Hallbach. Er sagte: „Das reicht für den ersten Abschnitt der Arbeiten.“
`;
const DOCUMENT = TextDocument.create(URI, 'plaintext', 1, TEXT);

/** The place right behind the beginning of these words, counted from 1. */
function inside(words: string, occurrence = 1): Position {
	let at = -1;
	for (let n = 0; n < occurrence; n += 1) at = TEXT.indexOf(words, at + 1);
	assert.ok(0 <= at, words);
	return DOCUMENT.positionAt(at + 1);
}

const wordsAt = (range: Range) => DOCUMENT.getText(range);

async function withText(run: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> {
	const editor = await openEditor({ settings: () => settings, locale: 'de' });
	await editor.open(URI, TEXT);
	await run(editor);
	await editor.quit();
}

const textDocument = { uri: URI };
const hoverText = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';

describe('features of the editor', () => {
	it('hover on a quote: who speaks, and why', () =>
		withText(async (editor) => {
			const hover = await editor.connection.sendRequest(HoverRequest.type, {
				textDocument,
				position: inside('Wir bauen'),
			});
			assert.match(hoverText(hover), /Wolkenstein/u);
			assert.match(hoverText(hover), /„sagte“/u);
			assert.equal(
				await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: inside('Der Hafen') }),
				null,
			);
		}));

	it('panel: speakers in order of appearance, their quotes and shares', () =>
		withText(async (editor) => {
			const view = await editor.connection.sendRequest<SpeakersView>(speakersRequest, { uri: URI });
			assert.deepEqual(
				view.speakers.map(({ name }) => /\S+$/u.exec(name)?.[0]),
				['Wolkenstein', 'Hallbach'],
			);
			const total = view.speakers.reduce((sum, { share }) => sum + share, 0);
			assert.ok(Math.abs(total - 1) < 1e-9);
			const [first] = view.speakers[0]?.quotes ?? [];
			assert.equal(first?.kind, 'direct');
			assert.equal(first?.text, 'Wir bauen den Hafen aus');
			assert.deepEqual(first?.parts.map(wordsAt), ['„Wir bauen den Hafen aus“']);
		}));

	it('outline: headline, paragraphs, their quotes', () =>
		withText(async (editor) => {
			const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
				textDocument,
			})) as DocumentSymbol[];
			assert.deepEqual(
				symbols.map(({ name }) => name.slice(0, 12)),
				['Der Hafen wi', 'Bürgermeiste', 'Der Bund geb'],
			);
			assert.match(symbols[1]?.children?.[0]?.name ?? '', /^Renate Wolkenstein: Wir bauen den Hafen aus/u);
			const isInside = (outer: Range, inner: Range) =>
				DOCUMENT.offsetAt(outer.start) <= DOCUMENT.offsetAt(inner.start) &&
				DOCUMENT.offsetAt(inner.end) <= DOCUMENT.offsetAt(outer.end);
			const expectNested = (symbol: DocumentSymbol) => {
				assert.ok(isInside(symbol.range, symbol.selectionRange));
				for (const child of symbol.children ?? []) {
					assert.ok(isInside(symbol.range, child.range), child.name);
					expectNested(child);
				}
			};
			symbols.forEach(expectNested);
		}));

	it('folding: runs of lines that do not belong in the article', async () => {
		const editor = await openEditor();
		const text = `${TEXT}\nLesen Sie mehr\nKommentar schreiben\nNewsletter abonnieren\n`;
		await editor.open(URI, text);
		const ranges = (await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
		assert.deepEqual(
			ranges.map(({ startLine, endLine }) => [startLine, endLine]),
			[[6, 8]],
		);
		await editor.quit();
	});

	it('hover on a line that does not belong in the article: why it was taken for one', async () => {
		const editor = await openEditor({ locale: 'de' });
		await editor.open(URI, `${TEXT}\nArtikel teilen\n`);
		const at = { textDocument, position: { line: 6, character: 3 } };
		const hover = await editor.connection.sendRequest(HoverRequest.type, at);
		assert.match(hoverText(hover), /Warum diese Zeile auffällt/u);
		assert.match(hoverText(hover), /nur auf Seiten stehen/u);
		await editor.quit();
	});

	it('hover on a name without a quote: what the article says of it', async () => {
		const editor = await openEditor({ locale: 'de' });
		await editor.open(URI, 'Am Kai stand Anna Beck, Leiterin der Schule, und fror.\n');
		const at = { textDocument, position: { line: 0, character: 15 } };
		const hover = await editor.connection.sendRequest(HoverRequest.type, at);
		assert.match(hoverText(hover), /Im Artikel: Leiterin der Schule\./u);
		await editor.quit();
	});

	it('outline: what kind of line each one is', async () => {
		const editor = await openEditor({ locale: 'de' });
		await editor.open(URI, `${TEXT}\n- Hafen\n- Kai\n\n> Wir bauen den Hafen aus.\n\nFoto: Ada Weber/dpa\n`);
		const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
			textDocument,
		})) as DocumentSymbol[];
		assert.deepEqual(
			symbols.map(({ detail }) => detail ?? ''),
			['Überschrift', '', '', 'Liste', 'Liste', 'Zitatblock', 'Bildnachweis'],
		);
		await editor.quit();
	});

	it('outline: lines in a row that do not belong are one entry', async () => {
		const editor = await openEditor({ locale: 'de' });
		await editor.open(URI, `${TEXT}\nArtikel teilen\nKommentar schreiben\nNewsletter abonnieren\n`);
		const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
			textDocument,
		})) as DocumentSymbol[];
		const last = symbols.at(-1);
		assert.equal(symbols.length, 4);
		assert.equal(last?.name, '3 Zeilen, die nicht in den Artikel gehören');
		assert.equal(last.detail, 'Artikel teilen');
		assert.equal(last.children, undefined);
		await editor.quit();
	});

	it('mentions of one person: highlight, first mention, all mentions', () =>
		withText(async (editor) => {
			const position = inside('Wolkenstein', 2);
			const where = { textDocument, position };
			const marks = (await editor.connection.sendRequest(DocumentHighlightRequest.type, where)) ?? [];
			assert.deepEqual(
				marks.map(({ range }) => wordsAt(range)),
				['Renate Wolkenstein', 'Wolkenstein'],
			);
			const first = (await editor.connection.sendRequest(DefinitionRequest.type, where)) as Location;
			assert.equal(wordsAt(first.range), 'Renate Wolkenstein');
			const others = await editor.connection.sendRequest(ReferencesRequest.type, {
				...where,
				context: { includeDeclaration: false },
			});
			assert.deepEqual(
				(others ?? []).map(({ range }) => wordsAt(range)),
				['Wolkenstein'],
			);
		}));

	it('completion: names of this article behind a capital letter', () =>
		withText(async (editor) => {
			await editor.change(URI, 2, [
				{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, text: '\nWolke' },
			]);
			const proposals = async (position: Position) => {
				const list = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
				const items = (list as CompletionList | null)?.items ?? [];
				const inOrder = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
				return inOrder.map(({ label }) => label);
			};
			assert.deepEqual(await proposals({ line: 6, character: 5 }), ['Wolkenstein', 'Renate Wolkenstein']);
			assert.deepEqual(await proposals(inside('bauen')), []);
			await editor.change(URI, 3, [
				{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } }, text: 'Baerb' },
			]);
			assert.deepEqual(await proposals({ line: 6, character: 5 }), ['Annalena Baerbock'], 'from the base of names');
			await editor.change(URI, 4, [
				{
					range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
					text: 'Analena Baerbock ging.\n',
				},
			]);
			const own = await proposals({ line: 7, character: 5 });
			assert.ok(own.includes('Annalena Baerbock') && !own.includes('Analena Baerbock'), own.join(', '));
		}));

	it('inlay hints: who is meant by a pronoun, only where they are wanted', async () => {
		const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
		await withText(async (editor) => {
			assert.deepEqual(await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole }), []);
		});
		await withText(
			async (editor) => {
				const hints =
					(await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole })) ?? [];
				assert.ok(hints.some(({ label }) => String(label).includes('Wolkenstein')));
				assert.ok(hints.every(({ position }) => /\p{L}$/u.test(TEXT.slice(0, DOCUMENT.offsetAt(position)))));
			},
			{ inlayHints: true },
		);
	});

	it('workspace symbols: all quotes of somebody in the open articles', () =>
		withText(async (editor) => {
			const symbols = (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'wolkenst' })) ?? [];
			assert.ok(1 <= symbols.length);
			assert.ok(symbols.every(({ name }) => name.includes('Wolkenstein:')));
			assert.deepEqual(await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'nobody' }), []);
		}));
});
