import { type Disposable, type ExtensionContext, env, window } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest, type LanguageClientOptions } from 'vscode-languageclient';
import { trackAnalyses } from './analyses.ts';
import { clientOptions } from './client-options.ts';
import { registerCommands } from './commands/index.ts';
import { trackCurrentArticle } from './current-article.ts';
import { rememberIgnoredPlaces } from './ignored-places.ts';
import { registerRulePages } from './rule-pages.ts';
import { createSpeakersStore } from './speakers/store.ts';
import { createSpeakersView, type SpeakersPanel } from './speakers/view.ts';
import { showStatus } from './status.ts';
import { trackTyping } from './typing.ts';
import { lendFiles } from './workspace-files.ts';

/** What desktop and web do differently: how the server is started. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** For tests in the editor and for other extensions. */
export interface CopydeskApi {
	readonly panel: SpeakersPanel;
}

let running: BaseLanguageClient | undefined;

/** All that desktop and web share. Returns before the server has started: an article opens without waiting for us. */
export function activateCopydesk(context: ExtensionContext, createClient: ClientFactory): CopydeskApi {
	const own = <D extends Disposable>(disposable: D): D => {
		context.subscriptions.push(disposable);
		return disposable;
	};
	const output = own(window.createOutputChannel('Copydesk', { log: true }));
	const typing = own(trackTyping());
	const client = createClient(clientOptions(output, env.language, typing));
	running = client;

	const article = own(trackCurrentArticle());
	const analyses = own(trackAnalyses(client));
	const store = own(createSpeakersStore(client, article, analyses));
	const panel = own(createSpeakersView(store, article, context.globalState));
	own(showStatus(client, article, analyses, store));
	const ignored = own(rememberIgnoredPlaces(client, context.workspaceState));
	own(typing.onDidPause(() => client.getFeature(DocumentDiagnosticRequest.method).refresh()));
	own(lendFiles(client));
	own(registerRulePages(client));
	own(registerCommands({ client, article, store, panel, ignored, output }));

	client.start().catch((error: unknown) => output.error('The language server did not start.', error));
	return { panel };
}

export async function deactivateCopydesk(): Promise<void> {
	await running?.dispose();
	running = undefined;
}
