import { type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AnalysedParams, analysedNotification } from '../server/protocol/index.ts';

/** What the server last said about each open document. */
export interface Analyses extends Disposable {
	of(uri: Uri): AnalysedParams | undefined;
	/** Fires with the document's address in VS Code's spelling (`Uri.toString()`). */
	readonly onDidChange: Event<string>;
}

export function trackAnalyses(client: BaseLanguageClient): Analyses {
	const changed = new EventEmitter<string>();
	const latest = new Map<string, AnalysedParams>();
	const subscriptions = [
		changed,
		client.onNotification(analysedNotification, (params: AnalysedParams) => {
			const key = client.protocol2CodeConverter.asUri(params.uri).toString();
			latest.set(key, params);
			changed.fire(key);
		}),
		workspace.onDidCloseTextDocument(({ uri }) => latest.delete(uri.toString())),
	];
	return {
		of: (uri) => latest.get(uri.toString()),
		onDidChange: changed.event,
		dispose: () => {
			for (const subscription of subscriptions) subscription.dispose();
		},
	};
}
