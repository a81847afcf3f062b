import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { ExitStatus } from '../cli.ts';
import { type Answer, type BatchOptions, createAnswering } from './answer-line.ts';
import { answersOfThreads } from './batch-threads.ts';
import { UsageError } from './errors.ts';
import { type InputLine, linesOf } from './lines.ts';
import { readOptions, wholeNumber } from './options.ts';
import { openStyleBooks } from './style-books.ts';

/** `copydesk batch`: JSON lines in, JSON lines out, in the same order, in constant memory. */
export async function batch(args: readonly string[]): Promise<ExitStatus> {
	const { common, values, files } = readOptions(args, { jobs: { type: 'string' }, skip: { type: 'string' } });
	if (files.length !== 0) throw new UsageError('batch reads standard input and takes no files.');
	const options: BatchOptions = {
		settings: common.settings,
		ui: values['ui'] === undefined ? 'en' : common.ui,
		styleBook: await (await openStyleBooks(common)).common(),
	};
	const nJobs = wholeNumber('--jobs', values['jobs']) ?? 1;
	const lines = skipLines(linesOf(process.stdin), wholeNumber('--skip', values['skip']) ?? 0);
	// More threads than that only take memory.
	const nThreads = Math.min(nJobs || availableParallelism(), MOST_PER_CORE * availableParallelism());
	const answers = nJobs === 1 ? answersOf(lines, options) : answersOfThreads(lines, options, nThreads);
	let nRefused = 0;
	for await (const { isAnswered, json } of answers) {
		if (!isAnswered) nRefused += 1;
		// Waiting for the reader keeps memory constant.
		if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
	}
	return nRefused === 0 ? 0 : 1;
}

const MOST_PER_CORE = 4;

async function* answersOf(lines: AsyncIterable<InputLine>, options: BatchOptions): AsyncGenerator<Answer> {
	const answer = createAnswering(options);
	for await (const line of lines) yield answer(line);
}

/** Leaves out the first lines that would be answered: each answer is a line, so `wc -l` of a broken-off output is the number. */
async function* skipLines(lines: AsyncIterable<InputLine>, n: number): AsyncGenerator<InputLine> {
	let left = n;
	for await (const line of lines) {
		if (left === 0) yield line;
		else left -= 1;
	}
}
