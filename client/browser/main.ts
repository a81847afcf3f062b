import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateCopydesk, type CopydeskApi, deactivateCopydesk } from '../extension.ts';

/** Browser: the server is a web worker. Every start makes a new one, since a crashed worker does not answer again. */
export function activate(context: ExtensionContext): CopydeskApi {
	const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
	let worker: Worker | undefined;
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	const connect = async () => {
		worker?.terminate();
		worker = new Worker(script);
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	return activateCopydesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', connect, options));
}

export const deactivate = deactivateCopydesk;
