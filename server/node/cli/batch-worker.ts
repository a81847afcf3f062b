import { parentPort, workerData } from 'node:worker_threads';
import { type BatchOptions, createAnswering } from './answer-line.ts';
import type { InputLine } from './lines.ts';

/** A thread of `batch --jobs`: chunks of lines in, chunks of answers out. */
export function answerChunks(): void {
	const answer = createAnswering(workerData as BatchOptions);
	parentPort?.on('message', (chunk: readonly InputLine[]) => {
		parentPort?.postMessage(chunk.map(answer));
	});
}
