import { type AnalysedParams, analysedNotification } from '../protocol/index.ts';
import { describeError } from './answer.ts';
import type { Desk } from './desk.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import type { Reading } from './reading.ts';

/** Longest wait for a pause in the typing, in milliseconds; a text waits as long as reading it took the last time. */
const MOST_PATIENT = 250;

/** Shortest wait: a paste or a held key comes as many edits at once, and only the last one is worth reading. */
const LEAST_PATIENT = 3;

export interface Analyses {
	/** Reads the document soon, however often it is asked; what has become stale is dropped. */
	schedule(uri: string): void;
	/** Tells the client what a new reading found. */
	announce(reading: Reading): void;
	cancel(uri: string): void;
}

/** Reads documents when they change: after the messages that wait, and the later the longer a document takes. */
export function scheduleAnalyses(desk: () => Desk): Analyses {
	const waiting = new Map<string, () => void>();
	const reported = new Set<string>();

	const read = async (uri: string) => {
		waiting.delete(uri);
		const { connection } = desk();
		try {
			await desk().reading(uri);
		} catch (error) {
			connection.console.error(`analysis: ${describeError(error)}`);
		}
	};

	const cancel = (uri: string) => {
		waiting.get(uri)?.();
		waiting.delete(uri);
	};

	return {
		cancel,
		schedule(uri) {
			cancel(uri);
			const cost = desk().lastReading(uri)?.cost ?? 0;
			const wait = Math.min(Math.max(cost, LEAST_PATIENT), MOST_PATIENT);
			waiting.set(
				uri,
				desk().runtime.after(wait, () => void read(uri)),
			);
		},
		announce(reading) {
			const { connection, client } = desk();
			const { uri } = reading.document;
			cancel(uri);
			for (const { rule } of reading.failures) {
				if (!reported.has(rule)) connection.console.error(`The rule ${rule} failed and was left out.`);
				reported.add(rule);
			}
			if (!client.pullsDiagnostics) {
				void connection.sendDiagnostics({ uri, version: reading.version, diagnostics: diagnosticsOf(reading, client) });
			}
			void connection.sendNotification(analysedNotification, analysed(reading));
		},
	};
}

function analysed({ document, version, article, isArticle, findings }: Reading): AnalysedParams {
	return {
		uri: document.uri,
		version,
		isArticle,
		nFindings: findings.length,
		nSpeakers: isArticle ? article.speakers.length : 0,
	};
}
