import {
	BulkRegistration,
	CompletionRequest,
	type Connection,
	type Diagnostic,
	DidChangeTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	HoverRequest,
	TextDocumentSyncKind,
	type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageId } from '../core/engine/index.ts';
import { describeError } from './answer.ts';
import { DIAGNOSTICS } from './capabilities.ts';
import type { Client } from './client.ts';
import type { Desk } from './desk.ts';
import { bookDiagnostics } from './features/style-book.ts';
import { decode } from './glob.ts';
import { type BookFile, isStyleBook } from './style-books.ts';

/** A style book that changes, in the editor or on disk, changes all open articles at once. */
export function followStyleBooks({
	connection,
	documents,
	desk,
	readAllAgain,
}: {
	readonly connection: Connection;
	readonly documents: TextDocuments<TextDocument>;
	readonly desk: () => Desk;
	readonly readAllAgain: () => void;
}): void {
	const changed = (uris: readonly string[]) => {
		for (const uri of uris) desk().styleBooks.forget(uri);
		if (uris.length === 0) return;
		readAllAgain();
		for (const uri of uris) {
			// Read though no article asks for it: what is listed of it may have gone.
			if (desk().client.pullsDiagnostics) void desk().styleBooks.file(uri);
			else
				pushProblems(desk(), uri).catch((error: unknown) => {
					connection.console.error(`style book: ${describeError(error)}`);
				});
		}
	};
	documents.onDidChangeContent(({ document }) => changed([document.uri].filter(desk().styleBooks.isBook)));
	documents.onDidClose(({ document }) => changed([document.uri].filter(desk().styleBooks.isBook)));
	connection.onDidChangeWatchedFiles(({ changes }) =>
		// What is open counts as it stands in the editor.
		changed(changes.map(({ uri }) => uri).filter((uri) => documents.get(uri) === undefined)),
	);
}

/**
 * Lists what is wrong in a style book that is not open, since it counts for what is. An editor that asks for what is wrong
 * in an open one is told nothing more of it.
 */
export function showingMistakes(desk: () => Desk): (uri: string, file: BookFile | undefined) => void {
	const listed = new Set<string>();
	return (uri, file) => {
		const isClosed = file !== undefined && !file.isOpen;
		const isListed = isClosed && file.problems.length !== 0;
		if (!isListed && !listed.has(uri)) return;
		if (isListed) listed.add(uri);
		else listed.delete(uri);
		const { connection, client } = desk();
		// What is open is sent elsewhere to those who do not ask.
		if (!isListed && file?.isOpen === true && !client.pullsDiagnostics) return;
		const send = async () => {
			const diagnostics = isListed ? await problemsIn(desk(), uri) : [];
			await connection.sendDiagnostics({ uri, diagnostics });
		};
		send().catch((error: unknown) => connection.console.error(`style book: ${describeError(error)}`));
	};
}

/** Asks the client for all that happens to a style book that settings name: it may be called otherwise, and lie anywhere. */
export function followNamedBooks(desk: () => Desk): (uri: string) => void {
	const followed = new Set<string>();
	return (uri) => {
		const { connection, client } = desk();
		if (!client.watchesAnywhere && !client.addsDocuments) return;
		const slash = uri.lastIndexOf('/');
		const pattern = decode(uri.slice(slash + 1)).replace(SPECIAL, '[$&]');
		const wanted = BulkRegistration.create();
		if (client.watchesFiles && client.watchesAnywhere) {
			const globPattern = { baseUri: uri.slice(0, slash), pattern };
			wanted.add(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
		}
		// Asked for twice, a keystroke would be told twice.
		if (client.addsDocuments && !isFollowed(uri) && !followed.has(pattern)) {
			followed.add(pattern);
			addDocuments(wanted, client, `**/${pattern}`);
		}
		connection.client
			.register(wanted)
			.catch(() => connection.console.error('The client does not watch the style book of the settings.'));
	};
}

/** As all clients send us what is called so, or what may be an article. */
const isFollowed = (uri: string): boolean => isStyleBook(uri) || !/\.ya?ml$/iu.test(uri);

/** What an editor does for a style book that it has open. */
function addDocuments(wanted: BulkRegistration, { pullsDiagnostics }: Client, pattern: string): void {
	const documentSelector = [{ pattern }];
	wanted.add(DidOpenTextDocumentNotification.type, { documentSelector });
	wanted.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
	wanted.add(DidCloseTextDocumentNotification.type, { documentSelector });
	wanted.add(HoverRequest.type, { documentSelector });
	wanted.add(CompletionRequest.type, { documentSelector });
	if (pullsDiagnostics) wanted.add(DocumentDiagnosticRequest.type, { documentSelector, ...DIAGNOSTICS });
}

/** Signs that mean something in a pattern. */
const SPECIAL = /[*?[\]{}]/gu;

/** Asks the client, once it is ready, to say when style books change on disk and folders come and go. */
export function watchStyleBooks({ connection, client, styleBooks }: Desk, readAllAgain: () => void): void {
	if (client.watchesFiles) {
		connection.client
			.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/stylebook.yaml' }] })
			.catch(() => connection.console.error('The client does not watch style books.'));
	}
	if (!client.tellsFolders) return;
	connection.workspace.onDidChangeWorkspaceFolders(async () => {
		const folders = await connection.workspace.getWorkspaceFolders();
		styleBooks.setFolders((folders ?? []).map(({ uri }) => uri));
		readAllAgain();
	});
}

/** A style book as it stands in the editor. */
export interface OpenBook {
	readonly document: TextDocument;
	/** Language of the interface. */
	readonly ui: LanguageId;
}

export async function openBook({ settings, client, documents }: Desk, uri: string): Promise<OpenBook | undefined> {
	const { ui = client.ui } = await settings.of(uri);
	const document = documents.get(uri);
	return document && { document, ui };
}

/** What is wrong in a style book, in the language of the interface. */
export async function problemsIn({ styleBooks, settings, client }: Desk, uri: string): Promise<Diagnostic[]> {
	const own = await settings.of(uri);
	const file = await styleBooks.file(uri);
	return file === undefined ? [] : bookDiagnostics(file, own.ui ?? client.ui);
}

async function pushProblems(desk: Desk, uri: string): Promise<void> {
	const diagnostics = await problemsIn(desk, uri);
	await desk.connection.sendDiagnostics({ uri, diagnostics });
}
