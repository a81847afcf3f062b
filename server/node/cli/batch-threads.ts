import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer, BatchOptions } from './answer-line.ts';
import type { InputLine } from './lines.ts';

/** Lines that travel to a thread together: enough that the post costs nothing, few enough that all threads have work. */
const CHUNK_LINES = 24;
const CHUNK_UNITS = 400_000;

/**
 * Answers of several threads in the order of the lines. Each thread has at most two chunks, and nothing more is read
 * while the oldest chunk is unanswered, so memory stays constant however unequal the articles are.
 */
export async function* answersOfThreads(
	lines: AsyncIterable<InputLine>,
	options: BatchOptions,
	nThreads: number,
): AsyncGenerator<Answer> {
	const threads = Array.from({ length: nThreads }, () => startThread(options));
	const underway: Promise<readonly Answer[]>[] = [];
	let next = 0;
	try {
		for await (const chunk of chunksOf(lines)) {
			const thread = threads[next % nThreads];
			if (thread === undefined) throw new Error('No thread.');
			underway.push(thread.answer(chunk));
			next += 1;
			if (2 * nThreads <= underway.length) yield* (await underway.shift()) ?? [];
		}
		for (const answers of underway) yield* await answers;
	} finally {
		await Promise.all(threads.map((thread) => thread.stop()));
	}
}

function startThread(options: BatchOptions) {
	// The bundle is one file: the thread runs it again and finds that it is not the main one.
	const worker = new Worker(__filename, { workerData: options });
	worker.setMaxListeners(0);
	let last: Promise<unknown> = Promise.resolve();
	return {
		/** Chunks of one thread are answered one after the other. */
		answer(chunk: readonly InputLine[]): Promise<readonly Answer[]> {
			const answers = last.then(async () => {
				worker.postMessage(chunk);
				const [message] = await once(worker, 'message');
				return message as readonly Answer[];
			});
			// A failed thread is reported where its answers are awaited.
			last = answers.catch(() => undefined);
			return answers;
		},
		stop: () => worker.terminate(),
	};
}

async function* chunksOf(lines: AsyncIterable<InputLine>): AsyncGenerator<readonly InputLine[]> {
	let chunk: InputLine[] = [];
	let size = 0;
	for await (const line of lines) {
		chunk.push(line);
		size += line.text?.length ?? 0;
		if (CHUNK_LINES <= chunk.length || CHUNK_UNITS <= size) {
			yield chunk;
			chunk = [];
			size = 0;
		}
	}
	if (chunk.length !== 0) yield chunk;
}
