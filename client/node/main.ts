import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { activateCopydesk, type CopydeskApi, deactivateCopydesk } from '../extension.ts';

/** New objects in 2 MB instead of 16: a keystroke makes few, and the server stays by 20 MB smaller. */
const SMALL = '--max-semi-space-size=2';

/** Desktop: the server is a child process that talks over Node's own channel. */
export function activate(context: ExtensionContext): CopydeskApi {
	const module = context.asAbsolutePath('dist/server.cjs');
	const compiled = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
	const server: ServerOptions = {
		run: { module, transport: TransportKind.ipc, options: { execArgv: [SMALL], env: keepCompiled(compiled) } },
		debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
	};
	return activateCopydesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
}

/**
 * Node from 22.1 on keeps the compiled code of the server here, in the extension's own folder; compiling takes a fifth of
 * the wait for the first underline. Older ones ignore it.
 */
const keepCompiled = (folder: string): NodeJS.ProcessEnv => ({ ...process.env, NODE_COMPILE_CACHE: folder });

export const deactivate = deactivateCopydesk;
