import assert from 'node:assert/strict';
import {
	type ClientCapabilities,
	type CompletionList,
	CompletionRequest,
	type Diagnostic,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	HoverRequest,
	type MarkupContent,
	type TextDocumentEdit,
	type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readFileRequest } from '../../server/protocol/index.ts';
import { type Editor, openEditor, PULLING } from '../support/editor.ts';

const FOLDER = 'file:///desk';
const ARTICLE = `${FOLDER}/politik/grenze.txt`;
const OTHER = `${FOLDER}/reise.txt`;
const BOOK = `${FOLDER}/stylebook.yaml`;
const TEXT = 'Die Grenze zu Weißrussland bleibt auch in diesem Winter für alle Reisenden geschlossen.\n';
const RULE = 'terms:\n  - use: Belarus\n    not: [Weißrussland]\n';
const MAKING: ClientCapabilities = {
	...PULLING,
	workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

/** An editor with a disk of its own. */
async function withDisk(disk: Map<string, string>, capabilities: ClientCapabilities = PULLING): Promise<Editor> {
	return openEditor({
		capabilities,
		folders: [FOLDER],
		runtime: { readFile: (uri) => Promise.resolve(disk.get(uri)) },
	});
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('the style book of a folder', () => {
	it('applies to every article in it, and at once when it changes on disk', async () => {
		const disk = new Map([[BOOK, RULE]]);
		const editor = await withDisk(disk);
		await editor.open(ARTICLE, TEXT);
		await editor.open(OTHER, TEXT);
		for (const uri of [ARTICLE, OTHER]) assert.deepEqual(codes(await editor.pull(uri)), ['names/style-book']);
		disk.delete(BOOK);
		const before = editor.analysed.length;
		await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: BOOK, type: FileChangeType.Deleted }],
		});
		for (const uri of [ARTICLE, OTHER]) {
			await editor.waitForAnalysed(
				(one) => before <= editor.analysed.indexOf(one) && one.uri === uri && one.nFindings === 0,
			);
			assert.deepEqual(await editor.pull(uri), []);
		}
		await editor.quit();
	});

	it('counts as it stands in the editor, and is itself underlined where it is broken', async () => {
		const editor = await withDisk(new Map([[BOOK, '']]));
		await editor.open(ARTICLE, TEXT);
		assert.deepEqual(await editor.pull(ARTICLE), []);
		await editor.open(BOOK, `${RULE}    wy: Hausregel\n`, 'yaml');
		assert.deepEqual(codes(await editor.pull(ARTICLE)), ['names/style-book']);
		const [problem, ...others] = await editor.pull(BOOK);
		assert.deepEqual(others, []);
		assert.deepEqual(problem?.range, { start: { line: 3, character: 4 }, end: { line: 3, character: 6 } });
		assert.match(String(problem?.message), /no `wy`/u);
		await editor.change(BOOK, 2, [{ text: 'terms: []\n' }]);
		assert.deepEqual(await editor.pull(BOOK), []);
		assert.deepEqual(await editor.pull(ARTICLE), []);
		await editor.change(BOOK, 3, [{ text: RULE }]);
		await editor.close(BOOK);
		assert.deepEqual(await editor.pull(ARTICLE), [], 'Closed without saving: the file on disk counts.');
		await editor.quit();
	});

	it('sends what is wrong in it to editors that do not ask', async () => {
		const editor = await openEditor({
			capabilities: {},
			folders: [FOLDER],
			runtime: { readFile: async () => undefined },
		});
		await editor.open(BOOK, 'nmaes: []\n', 'yaml');
		const { diagnostics } = await editor.waitForPublished(({ uri }) => uri === BOOK);
		assert.equal(diagnostics.length, 1);
		await editor.close(BOOK);
		await editor.waitForPublished((one) => one.uri === BOOK && one.diagnostics.length === 0);
		await editor.quit();
	});

	for (const [what, capabilities] of [
		['asks', PULLING],
		['does not ask', {}],
	] as const) {
		it(`is listed where it is broken though it is not open, in an editor that ${what} what is wrong`, async () => {
			const disk = new Map([[BOOK, 'nmaes: []\n']]);
			const editor = await withDisk(disk, capabilities);
			await editor.open(ARTICLE, TEXT);
			const { diagnostics } = await editor.waitForPublished(({ uri }) => uri === BOOK);
			assert.deepEqual(
				diagnostics.map(({ range }) => range),
				[{ start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }],
			);
			disk.set(BOOK, 'names: []\n');
			await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
				changes: [{ uri: BOOK, type: FileChangeType.Changed }],
			});
			await editor.waitForPublished((one) => one.uri === BOOK && one.diagnostics.length === 0);
			await editor.quit();
		});
	}

	it('is listed no longer once an editor that asks has it open', async () => {
		const editor = await withDisk(new Map([[BOOK, 'nmaes: []\n']]));
		await editor.open(ARTICLE, TEXT);
		await editor.waitForPublished(({ uri, diagnostics }) => uri === BOOK && diagnostics.length === 1);
		await editor.open(BOOK, 'nmaes: []\n', 'yaml');
		assert.equal((await editor.pull(BOOK)).length, 1);
		await editor.waitForPublished(({ uri, diagnostics }) => uri === BOOK && diagnostics.length === 0);
		await editor.quit();
	});

	it('is read through the client where that lends its files', async () => {
		const editor = await openEditor({
			initializationOptions: { ui: 'de', readsFiles: true },
			folders: [FOLDER],
			runtime: { readFile: () => assert.fail('The server reads no file itself.') },
			prepare: (connection) =>
				void connection.onRequest(readFileRequest, ({ uri }: { uri: string }) => (uri === BOOK ? RULE : null)),
		});
		await editor.open(ARTICLE, TEXT);
		assert.deepEqual(
			(await editor.pull(ARTICLE)).map(({ message }) => message),
			['Das Haus schreibt „Belarus“, nicht „Weißrussland“.'],
		);
		await editor.quit();
	});

	it('counts for a folder that is added later, and is watched on disk', async () => {
		const registered: string[] = [];
		let folders: string[] = [];
		const editor = await openEditor({
			capabilities: {
				...PULLING,
				workspace: {
					...PULLING.workspace,
					workspaceFolders: true,
					didChangeWatchedFiles: { dynamicRegistration: true },
				},
			},
			runtime: { readFile: (uri) => Promise.resolve(uri === BOOK ? RULE : undefined) },
			prepare(connection) {
				connection.onRequest('workspace/workspaceFolders', () => folders.map((uri) => ({ uri, name: uri })));
				connection.onRequest('client/registerCapability', ({ registrations }) => {
					for (const { method } of registrations) registered.push(method);
					return null;
				});
			},
		});
		await editor.open(ARTICLE, TEXT);
		assert.deepEqual(await editor.pull(ARTICLE), [], 'The folder above is not open.');
		assert.ok(registered.includes('workspace/didChangeWatchedFiles'));
		folders = [FOLDER];
		await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: FOLDER, name: 'desk' }], removed: [] },
		});
		await editor.waitForAnalysed(({ nFindings }) => nFindings === 1);
		assert.deepEqual(codes(await editor.pull(ARTICLE)), ['names/style-book']);
		await editor.quit();
	});

	/** What a list of the settings says of the same word, one against the other. */
	const FOR = 'terms: [{ use: Weißrussland, not: Belarus }]\n';
	const AGAINST = 'terms: [{ use: Belarus, not: Weißrussland }]\n';
	const ORDERS: readonly (readonly [string, unknown, Readonly<Record<string, string>>, boolean])[] = [
		['one of the settings', '/haus/a.yaml', { '/haus/a.yaml': AGAINST }, true],
		['none that is empty or missing', ['', '/haus/b.yaml'], {}, false],
		[
			'the folder before the settings',
			['/haus/a.yaml'],
			{ '/haus/a.yaml': AGAINST, '/desk/stylebook.yaml': FOR },
			false,
		],
		['the first of the list', ['/haus/a.yaml', '/haus/b.yaml'], { '/haus/a.yaml': AGAINST, '/haus/b.yaml': FOR }, true],
		['not the last one', ['/haus/a.yaml', '/haus/b.yaml'], { '/haus/a.yaml': FOR, '/haus/b.yaml': AGAINST }, false],
		['each of several', ['/haus/a.yaml', '~/b.yaml'], { '/haus/a.yaml': 'stops: ap\n', '/haus/b.yaml': AGAINST }, true],
		['a file once, where it is named twice', ['/haus/a.yaml', '~/a.yaml'], { '/haus/a.yaml': AGAINST }, true],
	];
	for (const [what, styleBook, files, isReported] of ORDERS) {
		it(`counts by its nearness: ${what}`, async () => {
			const editor = await openEditor({
				folders: [FOLDER],
				settings: () => ({ styleBook }),
				runtime: { readFile: (uri) => Promise.resolve(files[uri.slice('file://'.length)]), home: 'file:///haus' },
			});
			for (const uri of [OTHER, 'untitled:Ohne-1']) {
				await editor.open(uri, TEXT);
				assert.deepEqual(codes(await editor.pull(uri)), isReported ? ['names/style-book'] : [], uri);
			}
			await editor.quit();
		});
	}

	it('the nearest folder wins', async () => {
		const editor = await withDisk(
			new Map([
				[BOOK, AGAINST],
				[`${FOLDER}/politik/stylebook.yaml`, FOR],
			]),
		);
		await editor.open(ARTICLE, TEXT);
		await editor.open(OTHER, TEXT);
		assert.deepEqual(await editor.pull(ARTICLE), []);
		assert.deepEqual(codes(await editor.pull(OTHER)), ['names/style-book']);
		await editor.quit();
	});

	it('counts in its own folder of the window, the first one for texts without a file', async () => {
		const second = 'file:///zweites';
		const editor = await openEditor({
			folders: [FOLDER, second],
			runtime: { readFile: (uri) => Promise.resolve(uri === `${second}/stylebook.yaml` ? RULE : undefined) },
		});
		for (const [uri, isReported] of [
			[OTHER, false],
			[`${second}/a/reise.txt`, true],
			['untitled:Ohne-1', false],
			['file:///anderswo/reise.txt', false],
		] as const) {
			await editor.open(uri, TEXT);
			assert.deepEqual(codes(await editor.pull(uri)), isReported ? ['names/style-book'] : [], uri);
		}
		await editor.quit();
	});
});

describe('a style book that is hostile, or not what it seems', () => {
	const BOOK_OF_ALL = 'file:///haus/regeln.yaml';

	it('of the settings is watched whatever it is called, and counts at once when it changes', async () => {
		const disk = new Map([[BOOK_OF_ALL, RULE]]);
		const watched: unknown[] = [];
		const editor = await openEditor({
			capabilities: {
				...PULLING,
				workspace: {
					...PULLING.workspace,
					didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
				},
			},
			folders: [FOLDER],
			settings: () => ({ styleBook: '~/regeln.yaml' }),
			runtime: { readFile: (uri) => Promise.resolve(disk.get(uri)), home: 'file:///haus' },
			prepare: (connection) =>
				void connection.onRequest('client/registerCapability', ({ registrations }) => {
					for (const { registerOptions } of registrations) watched.push(...(registerOptions?.watchers ?? []));
					return null;
				}),
		});
		await editor.open(ARTICLE, TEXT);
		assert.deepEqual(codes(await editor.pull(ARTICLE)), ['names/style-book']);
		assert.deepEqual(watched, [
			{ globPattern: '**/stylebook.yaml' },
			{ globPattern: { baseUri: 'file:///haus', pattern: 'regeln.yaml' } },
		]);
		disk.set(BOOK_OF_ALL, 'terms: []\n');
		await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: BOOK_OF_ALL, type: FileChangeType.Changed }],
		});
		await editor.waitForAnalysed(({ uri, nFindings }) => uri === ARTICLE && nFindings === 0);
		assert.deepEqual(await editor.pull(ARTICLE), []);
		await editor.open(BOOK_OF_ALL, 'nmaes: []\n', 'yaml');
		assert.equal((await editor.pull(BOOK_OF_ALL)).length, 1, 'It is checked like any other.');
		await editor.quit();
	});

	it('of another name has help as it is written, as soon as settings name it, and once for each name', async () => {
		const asked: unknown[] = [];
		let styleBook: unknown = '/haus/regeln.yaml';
		const editor = await openEditor({
			capabilities: { ...PULLING, textDocument: { diagnostic: {}, synchronization: { dynamicRegistration: true } } },
			folders: [FOLDER],
			settings: () => ({ styleBook }),
			runtime: { readFile: async () => '' },
			prepare: (connection) =>
				void connection.onRequest('client/registerCapability', ({ registrations }) => {
					for (const { method, registerOptions } of registrations) {
						for (const { pattern } of registerOptions?.documentSelector ?? []) asked.push(`${method} ${pattern}`);
					}
					return null;
				}),
		});
		await editor.open(ARTICLE, TEXT);
		await editor.pull(ARTICLE);
		const methods = ['didOpen', 'didChange', 'didClose', 'hover', 'completion', 'diagnostic'];
		const ofRules = methods.map((method) => `textDocument/${method} **/regeln.yaml`);
		assert.deepEqual(asked, ofRules);
		styleBook = ['/haus/regeln.yaml', '/verlag/regeln.yaml', '/haus/stylebook.yaml', '/haus/wörter.yml'];
		await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		await editor.pull(ARTICLE);
		assert.deepEqual(asked, [...ofRules, ...methods.map((method) => `textDocument/${method} **/wörter.yml`)]);
		await editor.quit();
	});

	it('of the settings is listed with its mistakes, each of several, as long as they name it', async () => {
		let styleBook: unknown = ['/haus/a.yaml', '/haus/b.yaml', '/haus/c.yaml'];
		const disk = new Map([
			['file:///haus/a.yaml', 'nmaes: []\n'],
			['file:///haus/b.yaml', '\nregion: de-XY\n'],
		]);
		const editor = await openEditor({
			folders: [FOLDER],
			settings: () => ({ styleBook }),
			runtime: { readFile: (uri) => Promise.resolve(disk.get(uri)) },
		});
		await editor.open(ARTICLE, TEXT);
		for (const [uri, line] of [
			['file:///haus/a.yaml', 0],
			['file:///haus/b.yaml', 1],
		] as const) {
			const { diagnostics } = await editor.waitForPublished((one) => one.uri === uri);
			assert.deepEqual(
				diagnostics.map(({ range }) => range.start.line),
				[line],
			);
		}
		assert.ok(editor.log.some((line) => /no style book file:\/\/\/haus\/c\.yaml/u.test(line)));
		styleBook = ['/haus/a.yaml'];
		await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		await editor.waitForPublished(({ uri, diagnostics }) => uri === 'file:///haus/b.yaml' && diagnostics.length === 0);
		// That of the first one goes and comes again.
		const gone = editor.published.findLastIndex(({ uri }) => uri === 'file:///haus/a.yaml');
		await editor.waitForPublished(
			(one) =>
				one.uri === 'file:///haus/a.yaml' && one.diagnostics.length === 1 && gone <= editor.published.indexOf(one),
		);
		await editor.quit();
	});

	it('is not followed out of the folder by a link', async () => {
		for (const [real, expected] of [
			['file:///etc/geheim.yaml', []],
			[`${FOLDER}/haus/regeln.yaml`, ['names/style-book']],
		] as const) {
			const editor = await openEditor({
				folders: [FOLDER],
				runtime: {
					readFile: (uri) => Promise.resolve(uri === BOOK ? RULE : undefined),
					realUri: (uri) => Promise.resolve(uri === BOOK ? real : uri),
				},
			});
			await editor.open(OTHER, TEXT);
			assert.deepEqual(codes(await editor.pull(OTHER)), expected);
			assert.equal(
				editor.log.some((line) => /outside of the folder/u.test(line)),
				expected.length === 0,
			);
			await editor.quit();
		}
	});

	it('counts for nothing where the settings are of another type', async () => {
		for (const styleBook of [42, ['a.yaml', 7], { path: 'a' }, null, true, [['a.yaml']]]) {
			const editor = await openEditor({
				folders: [FOLDER],
				settings: () => ({ styleBook, rules: 'all', include: 7 }),
				runtime: { readFile: (uri) => Promise.resolve(uri === BOOK ? RULE : undefined) },
			});
			await editor.open(OTHER, TEXT);
			assert.deepEqual(codes(await editor.pull(OTHER)), ['names/style-book']);
			await editor.quit();
		}
	});

	it('holds no pattern that could run for long', async () => {
		const phrase = '(a+)+$ [^x]*?*(.*){9}';
		const text = `${'a'.repeat(20_000)}!\n\n${TEXT}`;
		const editor = await withDisk(new Map([[BOOK, `boilerplate: ['${phrase}', 'aaaa']\n${RULE}`]]));
		await editor.open(OTHER, text);
		assert.ok(codes(await editor.pull(OTHER)).includes('names/style-book'));
		await editor.quit();
	});

	it('shows an example that does not hold at its place', async () => {
		const editor = await withDisk(new Map());
		await editor.open(BOOK, `${RULE}    examples:\n      - bad: Die Grenze zu Polen bleibt zu.\n`, 'yaml');
		const [problem, ...others] = await editor.pull(BOOK);
		assert.deepEqual(others, []);
		assert.match(String(problem?.message), /nothing to report/u);
		assert.equal(problem?.range.start.line, 4);
		await editor.quit();
	});
});

describe('writing a style book', () => {
	/** What is proposed at `|`, and what the file becomes with the first proposal. */
	const PROPOSALS: readonly (readonly [string, readonly string[], string])[] = [
		['na|', ['names', 'terms', 'acronyms', 'region'], 'names:\n  - name: '],
		['region: |', ['de-DE', 'de-AT', 'de-CH'], 'region: de-DE'],
		[
			'names:\n  - name: Bo\n    kind: pl|',
			['person', 'organisation', 'place'],
			'names:\n  - name: Bo\n    kind: person',
		],
		['names:\n  - name: Annalena Baer|', ['Annalena Baerbock'], 'names:\n  - name: Annalena Baerbock'],
		['names:\n  - name: Baerb|', ['Annalena Baerbock'], 'names:\n  - name: Annalena Baerbock'],
		['names: # Leute|', [], 'names: # Leute'],
	];
	for (const [marked, labels, made] of PROPOSALS) {
		it(`proposes what can stand there: ${JSON.stringify(marked)}`, async () => {
			const editor = await withDisk(new Map());
			const text = marked.replace('|', '');
			await editor.open(BOOK, text, 'yaml');
			const document = TextDocument.create(BOOK, 'yaml', 1, text);
			const list = await editor.connection.sendRequest(CompletionRequest.type, {
				textDocument: { uri: BOOK },
				position: document.positionAt(marked.indexOf('|')),
			});
			const items = (list as CompletionList | null)?.items ?? [];
			assert.deepEqual(
				items.slice(0, labels.length).map(({ label }) => label),
				labels,
			);
			const edit = items[0]?.textEdit as TextEdit | undefined;
			assert.equal(TextDocument.applyEdits(document, edit === undefined ? [] : [edit]), made);
			await editor.quit();
		});
	}

	const HOVERS: readonly (readonly [string, RegExp])[] = [
		['reg|ion: de-CH\n', /erscheint[\s\S]+region: de-CH[\s\S]+Schweiz/u],
		['region: de-|CH\n', /^Schweiz/u],
		['names:\n  - name: Annalena| Baerbock\n', /\*\*Annalena Baerbock\*\*/u],
		['terms:\n  - use: A\n    wh|y: so\n', /Grund/u],
	];
	for (const [marked, says] of HOVERS) {
		it(`says what stands there, in the language of the interface: ${JSON.stringify(marked)}`, async () => {
			const editor = await openEditor({ locale: 'de', folders: [FOLDER] });
			const text = marked.replace('|', '');
			await editor.open(BOOK, text, 'yaml');
			const hover = await editor.connection.sendRequest(HoverRequest.type, {
				textDocument: { uri: BOOK },
				position: TextDocument.create(BOOK, 'yaml', 1, text).positionAt(marked.indexOf('|')),
			});
			assert.match((hover?.contents as MarkupContent | undefined)?.value ?? '', says);
			await editor.quit();
		});
	}
});

describe('this name is right', () => {
	const DOUBTED = [
		[
			'names/misspelt',
			'Die Lehrerin Annalena Barbock wohnt seit vielen Jahren in Kassel am Rathaus.\n',
			'Annalena Barbock',
		],
		[
			'names/two-spellings',
			'Jonas Wiesner leitet das Museum. Am Montag sagte Wisner, das Haus bleibe offen. Besucher hatten Wiesner gefragt.\n',
			'Jonas Wisner',
		],
		[
			'names/place',
			'Der Zug hielt am Montag in Ludwigshaven am Rhein und fuhr nach einer Stunde weiter.\n',
			'Ludwigshaven am Rhein',
			'place',
		],
		[
			'names/place',
			'Die Europäiche Kommission berät am Dienstag in Brüssel über die Quoten für Fisch.\n',
			'Europäiche Kommission',
			'organisation',
		],
		['names/place', 'Die Soldaten kamen nach zwei Jahren aus Afganistan zurück.\n', 'Afganistan', 'place'],
		['names/eponym', 'Die Koriolis-Kraft lenkt auf der ganzen Erde den Wind ab.\n', 'Koriolis'],
		['names/eponym', 'Nach dem planksche Konstante genannten Wert wird überall gerechnet.\n', 'Plank'],
		[
			'names/transliteration',
			'Wladimir Putin schwieg den ganzen Tag. Am Abend sprach Dmitry Medvedev vor Gästen in Moskau.\n',
			'Dmitry Medvedev',
		],
	] as const;

	for (const [rule, text, name, kind] of DOUBTED) {
		it(`writes the name into a new style book, and the finding is gone: ${rule}, ${name}`, async () => {
			const editor = await withDisk(new Map(), MAKING);
			await editor.open(OTHER, text);
			const [first] = await editor.pull(OTHER);
			assert.equal(first?.code, rule);
			const action = (await editor.actionsAt(OTHER, first.range)).find(({ title }) =>
				title.includes(`“${name}” is right`),
			);
			const [create, change] = action?.edit?.documentChanges ?? [];
			assert.deepEqual(create, { kind: 'create', uri: BOOK, options: { ignoreIfExists: true } });
			const { textDocument, edits } = change as TextDocumentEdit;
			assert.deepEqual(textDocument, { uri: BOOK, version: null });
			const made = TextDocument.applyEdits(TextDocument.create(BOOK, 'yaml', 1, ''), edits as never);
			assert.equal(made, `names:\n  - name: ${name}\n${kind === undefined ? '' : `    kind: ${kind}\n`}`);
			await editor.open(BOOK, made, 'yaml');
			const still = (await editor.pull(OTHER)).map(({ message }) => message);
			assert.ok(!still.includes(first.message), still.join(' | '));
			await editor.quit();
		});
	}

	const ALWAYS = [
		[DOUBTED[0][1], 'Annalena Baerbock', 'Annalena Barbock'],
		[DOUBTED[1][1], 'Jonas Wiesner', 'Jonas Wisner'],
		[DOUBTED[2][1], 'Ludwigshafen am Rhein', 'Ludwigshaven am Rhein', 'place'],
		[DOUBTED[7][1], 'Dmitri Medwedew', 'Dmitry Medvedev'],
	] as const;
	for (const [text, right, wrong, kind] of ALWAYS) {
		it(`or wrong: always write ${right}, in all open articles`, async () => {
			const editor = await withDisk(new Map(), MAKING);
			await editor.open(OTHER, text);
			await editor.open(ARTICLE, `Am Abend sprach ${wrong} in der Halle vor dreihundert Gästen aus dem ganzen Land.\n`);
			const [first] = await editor.pull(OTHER);
			assert.ok(first !== undefined);
			const action = (await editor.actionsAt(OTHER, first.range)).find(({ title }) =>
				title.startsWith(`Always write “${right}”`),
			);
			const { edits } = (action?.edit?.documentChanges?.[1] ?? {}) as TextDocumentEdit;
			const made = TextDocument.applyEdits(TextDocument.create(BOOK, 'yaml', 1, ''), edits as never);
			assert.equal(
				made,
				`names:\n  - name: ${right}\n${kind === undefined ? '' : `    kind: ${kind}\n`}    wrong: [${wrong}]\n`,
			);
			await editor.open(BOOK, made, 'yaml');
			for (const uri of [OTHER, ARTICLE]) assert.ok(codes(await editor.pull(uri)).includes('names/style-book'), uri);
			await editor.quit();
		});
	}

	it('is offered for no name that only lacks its capital, and a term is never always wrong', async () => {
		const editor = await withDisk(new Map(), MAKING);
		const text = 'Sie flog nach los Angeles. Die Koriolis-Kraft lenkt auf der ganzen Erde den Wind ab.\n';
		await editor.open(OTHER, text);
		const found = await editor.pull(OTHER);
		assert.deepEqual(codes(found), ['names/place', 'names/eponym']);
		const titles = await Promise.all(found.map(({ range }) => editor.actionsAt(OTHER, range)));
		const inBook = titles.map((actions) => actions.filter(({ title }) => title.includes('style book')).length);
		assert.deepEqual(inBook, [0, 1]);
		await editor.quit();
	});

	it('never takes for right what is underlined as well: the given name is mended along', async () => {
		const editor = await withDisk(new Map(), MAKING);
		await editor.open(
			OTHER,
			'Am Montag sprach Baerbok lange. Die Ministerin Analena Baerbock blieb in Berlin. Später kam Baerbock nach Genf, und Baerbock sprach.\n',
		);
		const slip = (await editor.pull(OTHER)).find(({ code }) => code === 'names/two-spellings');
		assert.ok(slip !== undefined);
		const titles = (await editor.actionsAt(OTHER, slip.range)).map(({ title }) => title);
		assert.ok(
			titles.some((title) => title.startsWith('Always write “Annalena Baerbock”')),
			titles.join(', '),
		);
		await editor.quit();
	});

	it('adds to the file that is open, for the version it has there', async () => {
		const book = '# Haus\nnames:\n  - name: Bo Ek # Koch\nterms: []\n';
		const editor = await withDisk(new Map());
		await editor.open(OTHER, DOUBTED[0][1]);
		await editor.open(BOOK, book, 'yaml');
		const [first] = await editor.pull(OTHER);
		assert.ok(first !== undefined);
		const action = (await editor.actionsAt(OTHER, first.range)).find(({ title }) => title.includes('is right'));
		const { textDocument, edits } = (action?.edit?.documentChanges?.[0] ?? {}) as TextDocumentEdit;
		assert.deepEqual(textDocument, { uri: BOOK, version: 1 });
		assert.equal(
			TextDocument.applyEdits(TextDocument.create(BOOK, 'yaml', 1, book), edits as never),
			'# Haus\nnames:\n  - name: Bo Ek # Koch\n  - name: Annalena Barbock\nterms: []\n',
		);
		await editor.quit();
	});

	it('remembers that a line belongs in the article', async () => {
		const text =
			'Der Verein lädt am Sonnabend zu einer Lesung in die Scheune ein.\n\nLesen Sie auch: Ein Abend mit Büchern\n\nDer Eintritt ist frei, um eine Spende für das Dach wird gebeten.\n';
		const editor = await withDisk(new Map(), MAKING);
		await editor.open(OTHER, text);
		const [first] = await editor.pull(OTHER);
		assert.equal(first?.code, 'boilerplate/teaser');
		const action = (await editor.actionsAt(OTHER, first.range)).find(({ title }) => title.includes('line belongs'));
		const { edits } = (action?.edit?.documentChanges?.[1] ?? {}) as TextDocumentEdit;
		const made = TextDocument.applyEdits(TextDocument.create(BOOK, 'yaml', 1, ''), edits as never);
		assert.equal(made, 'belongs:\n  - "Lesen Sie auch: Ein Abend mit Büchern"\n');
		await editor.open(BOOK, made, 'yaml');
		assert.deepEqual(await editor.pull(OTHER), []);
		await editor.quit();
	});

	it('goes into the first book of the settings where a text has no folder', async () => {
		const disk = new Map([
			['file:///haus/a.yaml', 'names: []\n'],
			['file:///haus/b.yaml', 'names: []\n'],
		]);
		const editor = await openEditor({
			settings: () => ({ styleBook: ['/haus/a.yaml', '/haus/b.yaml'] }),
			runtime: { readFile: (uri) => Promise.resolve(disk.get(uri)) },
		});
		await editor.open('untitled:Ohne-1', DOUBTED[0][1]);
		const [first] = await editor.pull('untitled:Ohne-1');
		assert.ok(first !== undefined);
		const action = (await editor.actionsAt('untitled:Ohne-1', first.range)).find(({ title }) =>
			title.includes('is right'),
		);
		const [change] = action?.edit?.documentChanges ?? [];
		assert.deepEqual((change as TextDocumentEdit | undefined)?.textDocument, {
			uri: 'file:///haus/a.yaml',
			version: null,
		});
		await editor.quit();
	});

	it('is not offered where a new file cannot be made or the one there is broken', async () => {
		for (const disk of [new Map(), new Map([[BOOK, 'names: nein\n']])]) {
			const editor = await withDisk(disk, disk.size === 0 ? PULLING : MAKING);
			await editor.open(OTHER, DOUBTED[0][1]);
			const [first] = await editor.pull(OTHER);
			assert.ok(first !== undefined);
			const actions = await editor.actionsAt(OTHER, first.range);
			assert.ok(actions.length !== 0 && actions.every(({ title }) => !title.includes('is right')));
			await editor.quit();
		}
	});
});
