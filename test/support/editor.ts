import { PassThrough } from 'node:stream';
import {
	type ClientCapabilities,
	type CodeAction,
	CodeActionRequest,
	createConnection,
	createProtocolConnection,
	type Diagnostic,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	type FullDocumentDiagnosticReport,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	LogMessageNotification,
	type MessageReader,
	type MessageWriter,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	type Range,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { Runtime } from '../../server/lsp/runtime.ts';
import { startServer } from '../../server/lsp/server.ts';
import { nodeRuntime } from '../../server/node/serve.ts';
import { type AnalysedParams, analysedNotification } from '../../server/protocol/index.ts';

/** What an editor of ours for tests says of itself. */
export interface EditorOptions {
	readonly capabilities?: ClientCapabilities;
	readonly initializationOptions?: unknown;
	readonly locale?: string;
	/** Answers `workspace/configuration`; missing = the editor does not know it. */
	readonly settings?: () => unknown;
	readonly folders?: readonly string[];
	readonly runtime?: Partial<Runtime>;
	/** Called before the connection listens, to answer requests of the server. */
	readonly prepare?: (connection: ProtocolConnection) => void;
}

/** An editor without a screen, speaking the protocol to a server. */
export interface Editor {
	readonly connection: ProtocolConnection;
	readonly server: InitializeResult;
	/** Lines the server wrote to its log. */
	readonly log: readonly string[];
	readonly analysed: readonly AnalysedParams[];
	readonly published: readonly PublishDiagnosticsParams[];
	open(uri: string, text: string, languageId?: string): Promise<void>;
	change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
	close(uri: string): Promise<void>;
	pull(uri: string): Promise<Diagnostic[]>;
	actionsAt(uri: string, range: Range, only?: string[]): Promise<CodeAction[]>;
	/** The next thing of this sort that satisfies the test, those that have arrived already included. */
	waitForAnalysed(test: (params: AnalysedParams) => boolean): Promise<AnalysedParams>;
	waitForPublished(test: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
	quit(): Promise<void>;
}

export const PULLING: ClientCapabilities = {
	textDocument: { diagnostic: {} },
	workspace: { workspaceEdit: { documentChanges: true } },
};

/** An editor and a server in this process, joined by crossed streams. */
export async function openEditor(options: EditorOptions = {}): Promise<Editor> {
	const up = new PassThrough();
	const down = new PassThrough();
	startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
		...nodeRuntime,
		...options.runtime,
	});
	return connectEditor(new StreamMessageReader(down), new StreamMessageWriter(up), options);
}

export async function connectEditor(
	reader: MessageReader,
	writer: MessageWriter,
	options: EditorOptions = {},
): Promise<Editor> {
	const connection = createProtocolConnection(reader, writer);
	const log: string[] = [];
	const analysed = remember<AnalysedParams>();
	const published = remember<PublishDiagnosticsParams>();
	connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message));
	connection.onNotification(analysedNotification, analysed.add);
	connection.onNotification(PublishDiagnosticsNotification.type, published.add);
	const { settings } = options;
	connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
		items.map(() => settings?.() ?? null),
	);
	connection.onRequest('client/registerCapability', () => null);
	options.prepare?.(connection);
	connection.listen();
	const capabilities = options.capabilities ?? PULLING;
	const server = await connection.sendRequest(InitializeRequest.type, {
		processId: null,
		rootUri: null,
		locale: options.locale ?? 'en',
		capabilities: {
			...capabilities,
			workspace: { ...capabilities.workspace, ...(settings !== undefined && { configuration: true }) },
		},
		initializationOptions: options.initializationOptions,
		workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
	});
	await connection.sendNotification(InitializedNotification.type, {});
	return {
		connection,
		server,
		log,
		analysed: analysed.all,
		published: published.all,
		waitForAnalysed: analysed.next,
		waitForPublished: published.next,
		open: (uri, text, languageId = 'plaintext') =>
			connection.sendNotification(DidOpenTextDocumentNotification.type, {
				textDocument: { uri, languageId, version: 1, text },
			}),
		change: (uri, version, contentChanges) =>
			connection.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri, version },
				contentChanges,
			}),
		close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
		async pull(uri) {
			const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
			return (report as FullDocumentDiagnosticReport).items;
		},
		async actionsAt(uri, range, only) {
			const context = { diagnostics: [], ...(only !== undefined && { only }) };
			const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
			return (actions ?? []) as CodeAction[];
		},
		async quit() {
			await connection.sendRequest(ShutdownRequest.type);
			// Not `exit`: a server in this process would end the tests with it.
			connection.dispose();
		},
	};
}

/** Collects what arrives and wakes those who wait for it. */
function remember<T>() {
	const all: T[] = [];
	const waiting: { readonly test: (one: T) => boolean; readonly resolve: (one: T) => void }[] = [];
	return {
		all,
		add(one: T) {
			all.push(one);
			for (const each of waiting.filter(({ test }) => test(one))) {
				waiting.splice(waiting.indexOf(each), 1);
				each.resolve(one);
			}
		},
		next: (test: (one: T) => boolean) =>
			new Promise<T>((resolve) => {
				const known = all.find(test);
				if (known === undefined) waiting.push({ test, resolve });
				else resolve(known);
			}),
	};
}
