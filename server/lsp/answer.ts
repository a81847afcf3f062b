import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Runtime } from './runtime.ts';

/**
 * Wraps the answer to a request: lets waiting messages (a newer edit, a cancellation) in first, answers `RequestCancelled`
 * to what nobody waits for any more, and turns a fault into a neutral answer and one line in the log.
 * The line names the request and the error's type and place, never text of an article.
 */
export function answering<P, R>(
	{ connection, runtime }: { readonly connection: Connection; readonly runtime: Runtime },
	{ name, neutral }: { readonly name: string; readonly neutral: R },
	handler: (params: P, token: CancellationToken) => Promise<R> | R,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
	return async (params, token) => {
		await runtime.pause();
		if (token.isCancellationRequested) return cancelled();
		try {
			const answer = await Promise.race([handler(params, token), whenCancelled(token)]);
			return token.isCancellationRequested ? cancelled() : answer;
		} catch (error) {
			connection.console.error(`${name}: ${describeError(error)}`);
			return neutral;
		}
	};
}

/** Nobody waits until a long text is read to hear that an answer is not wanted any more. */
const whenCancelled = (token: CancellationToken): Promise<ResponseError<never>> =>
	new Promise((resolve) => void token.onCancellationRequested(() => resolve(cancelled())));

const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled.');

/** Type and first place of an error. The message is left out: it may quote the text that caused it. */
export function describeError(error: unknown): string {
	if (!(error instanceof Error)) return 'Unknown error';
	const place = /\n\s+at ([^\n]+)/u.exec(error.stack ?? '')?.[1] ?? 'unknown place';
	return `${error.name} at ${place}`;
}
