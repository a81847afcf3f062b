import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { activateCopydesk, type CopydeskApi, deactivateCopydesk } from '../extension.ts';

/**
 * New objects in 2 MB instead of 16: a keystroke makes few, and the server stays by 20 MB smaller. Not less than 2 MB
 * either, or the start would be held up by collecting what has only just been made.
 */
const SMALL = ['--min-semi-space-size=2', '--max-semi-space-size=2'];

/** Desktop: the server is a child process that talks over Node's own channel. */
export function activate(context: ExtensionContext): CopydeskApi {
	const module = context.asAbsolutePath('dist/server.cjs');
	// Where it keeps its compiled code, for the next start.
	const env = { ...process.env, COPYDESK_COMPILED: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
	const server: ServerOptions = {
		run: { module, transport: TransportKind.ipc, options: { execArgv: SMALL, env } },
		debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
	};
	return activateCopydesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
}

export const deactivate = deactivateCopydesk;
