import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { activateCopydesk, type CopydeskApi, deactivateCopydesk } from '../extension.ts';

/**
 * New objects in 2 MB instead of 16: a keystroke makes few, and the server stays by 20 MB smaller. Not less than 2 MB
 * either, or the start would be held up by collecting what has only just been made.
 */
const SMALL = ['--min-semi-space-size=2', '--max-semi-space-size=2'];

/** One pool for what is no object of JavaScript, given back when empty: on Linux one for each thread holds 12 MB for nothing. */
const ONE_POOL = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '65536' };

/** Desktop: the server is a child process that talks over Node's own channel. */
export function activate(context: ExtensionContext): CopydeskApi {
	const module = context.asAbsolutePath('dist/server.cjs');
	// Where it keeps its compiled code, for the next start.
	const compiled = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
	const env = { ...process.env, ...ONE_POOL, COPYDESK_COMPILED: compiled };
	const server: ServerOptions = {
		run: { module, transport: TransportKind.ipc, options: { execArgv: SMALL, env } },
		debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
	};
	return activateCopydesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
}

export const deactivate = deactivateCopydesk;
