import { type Connection, DidChangeConfigurationNotification, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type IgnoredParams, ignoredNotification } from '../protocol/index.ts';
import { type Analyses, scheduleAnalyses } from './analyses.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import { type Desk, openDesk } from './desk.ts';
import { followNamedBooks, followStyleBooks, showingMistakes, watchStyleBooks } from './follow-style-books.ts';
import { answerRequests } from './requests.ts';
import type { Runtime } from './runtime.ts';

/** The language server, on whatever connection and platform it is given. Returns at once; everything happens on messages. */
export function startServer(connection: Connection, runtime: Runtime): void {
	const documents = new TextDocuments(TextDocument);
	let open: Desk | undefined;
	const desk = (): Desk => {
		if (open === undefined) throw new Error('Not initialised.');
		return open;
	};
	const analyses = scheduleAnalyses(desk);

	connection.onInitialize((params) => {
		const client = readClient(params);
		open = openDesk(
			{ connection, runtime, client, documents },
			{
				onRead: analyses.announce,
				onNamed: followNamedBooks(desk),
				onBookRead: showingMistakes(desk),
			},
		);
		return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Copydesk' } };
	});
	connection.onInitialized(() => {
		watchStyleBooks(desk(), () => readAllAgain(desk(), analyses));
		if (desk().client.givesConfiguration) {
			void connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
		}
	});

	connection.onDidChangeConfiguration(({ settings }) => {
		desk().settings.change(settings);
		desk().styleBooks.forgetNamed();
		readAllAgain(desk(), analyses);
	});
	connection.onNotification(ignoredNotification, ({ uri, keys }: IgnoredParams) => {
		desk().ignore(uri, keys);
		if (documents.get(uri) !== undefined) readAllAgain(desk(), analyses);
	});
	followDocuments(documents, desk, analyses);
	followStyleBooks({ connection, documents, desk, readAllAgain: () => readAllAgain(desk(), analyses) });
	answerRequests(connection, runtime, desk);
	documents.listen(connection);
	connection.listen();
}

/** Keeps what we know in step with what happens at the client. */
function followDocuments(documents: TextDocuments<TextDocument>, desk: () => Desk, analyses: Analyses): void {
	documents.onDidChangeContent(({ document }) => {
		if (!desk().styleBooks.isBook(document.uri)) analyses.schedule(document.uri);
	});
	documents.onDidClose(({ document }) => {
		const { connection, client, forget } = desk();
		analyses.cancel(document.uri);
		forget(document.uri);
		if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
	});
}

/** Has every open document read again, since something other than its text has changed. */
function readAllAgain({ connection, client, documents, styleBooks }: Desk, analyses: Analyses): void {
	for (const uri of documents.keys()) if (!styleBooks.isBook(uri)) analyses.schedule(uri);
	if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
	if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
}
