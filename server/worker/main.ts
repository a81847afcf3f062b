import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Runtime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';

/** The server as a web worker. A message to oneself is the quickest way to let others in first; timers wait 4 ms. */
const runtime: Runtime = {
	pause: () => new Promise((resolve) => soon(resolve)),
	after(milliseconds, callback) {
		let isWanted = true;
		const run = () => {
			if (isWanted) callback();
		};
		if (milliseconds === 0) soon(run);
		else setTimeout(run, milliseconds);
		return () => {
			isWanted = false;
		};
	},
	now: () => performance.now(),
};

function soon(callback: () => void): void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		callback();
	};
	port2.postMessage(undefined);
}

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), runtime);
