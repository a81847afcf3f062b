import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { FIX_ALL } from './features/code-actions.ts';

export const DIAGNOSTICS = { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false };

/** What we tell the client we can do. */
export const capabilitiesFor = (client: Client): ServerCapabilities => ({
	positionEncoding: 'utf-16',
	textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
	...(client.pullsDiagnostics && {
		diagnosticProvider: DIAGNOSTICS,
	}),
	codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
	hoverProvider: true,
	documentSymbolProvider: true,
	foldingRangeProvider: true,
	documentHighlightProvider: true,
	definitionProvider: true,
	referencesProvider: true,
	renameProvider: { prepareProvider: true },
	completionProvider: {},
	inlayHintProvider: true,
	workspaceSymbolProvider: true,
	workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
