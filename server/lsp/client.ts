import type { InitializeParams } from 'vscode-languageserver';
import type { LanguageId } from '../core/engine/index.ts';

/** What the program at the other end can do, read once from its first message. */
export interface Client {
	/** Language of its interface. */
	readonly ui: LanguageId;
	/** It is the extension of this project: it shows rule pages and has our commands. */
	readonly isOurs: boolean;
	readonly remembersIgnored: boolean;
	readonly readsFiles: boolean;
	/** Asks for diagnostics itself; otherwise they are sent. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesInlayHints: boolean;
	/** Answers `workspace/configuration`. */
	readonly givesConfiguration: boolean;
	/** Watches files for us. */
	readonly watchesFiles: boolean;
	/** Watches files outside of its folders too, given a folder and a pattern. */
	readonly watchesAnywhere: boolean;
	/** Takes on further kinds of documents when asked to. */
	readonly addsDocuments: boolean;
	/** Makes a new file where an edit says so. */
	readonly createsFiles: boolean;
	/** Tells when folders come and go. */
	readonly tellsFolders: boolean;
	/** Understands proposals with a place for the caret in them. */
	readonly takesSnippets: boolean;
	/** Understands edits that name their document version. */
	readonly versionedEdits: boolean;
	/** Settings sent along with the first message, for editors that know no other way. */
	readonly settings: unknown;
	readonly folders: readonly string[];
}

export function readClient(params: InitializeParams): Client {
	const { workspace, textDocument } = params.capabilities;
	const given: Record<string, unknown> = isRecord(params.initializationOptions) ? params.initializationOptions : {};
	const ui = given['ui'];
	return {
		ui: typeof ui === 'string' ? uiOf(ui) : uiOf(params.locale),
		isOurs: typeof ui === 'string',
		remembersIgnored: given['remembersIgnored'] === true,
		readsFiles: given['readsFiles'] === true,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		givesConfiguration: workspace?.configuration === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
		watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
		addsDocuments: textDocument?.synchronization?.dynamicRegistration === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		createsFiles:
			workspace?.workspaceEdit?.documentChanges === true &&
			workspace.workspaceEdit.resourceOperations?.includes('create') === true,
		tellsFolders: workspace?.workspaceFolders === true,
		settings: given['settings'],
		folders: (params.workspaceFolders ?? []).map(({ uri }) => uri),
	};
}

/** German for `de`, `de-CH`, `de_AT`; English for everything else. */
const uiOf = (locale: string | undefined): LanguageId => (/^de\b|^de_/iu.test(locale ?? '') ? 'de' : 'en');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
