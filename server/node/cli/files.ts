import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UnreadableFile, UsageError } from './errors.ts';

export interface TextFile {
	/** As named on the command line. */
	readonly path: string;
	readonly text: string;
}

/** Larger files are no article, in bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Hands the files to `use` one after the other. One that cannot be read gets one line on standard error, and the others go on.
 * Returns how many those were.
 */
export async function eachFile(paths: readonly string[], use: (file: TextFile) => Promise<void>): Promise<number> {
	if (paths.length === 0) throw new UsageError('Which file? Name one or more, or - for standard input.');
	let nUnreadable = 0;
	for (const path of paths) {
		try {
			await use({ path, text: await readText(path) });
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error;
			nUnreadable += 1;
			process.stderr.write(`copydesk: ${path}: ${error.message}\n`);
		}
	}
	return nUnreadable;
}

export async function readText(path: string): Promise<string> {
	return textOf(path === '-' ? await buffer(process.stdin) : await readBytes(path));
}

/** A file that is found by its name, or named for good: a pipe in its place would keep the program waiting. */
export async function readPlainFile(path: string): Promise<string> {
	const about = await stat(path).catch(() => undefined);
	if (about !== undefined && !about.isFile() && !about.isDirectory()) throw new UnreadableFile('is not a regular file');
	return textOf(await readBytes(path));
}

function textOf(bytes: Uint8Array): string {
	if (hasUtf16Mark(bytes)) throw new UnreadableFile('is UTF-16 text; save it as UTF-8');
	if (bytes.subarray(0, 8000).includes(0)) throw new UnreadableFile('is a binary file');
	try {
		// A byte-order mark stays in the text, so that places are those of the file.
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new UnreadableFile('is not UTF-8 text; save it as UTF-8');
	}
}

/** A pipe, as of `<(…)`; a device may never end. */
async function readPipe(path: string): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of createReadStream(path)) {
		chunks.push(chunk as Uint8Array);
		size += (chunk as Uint8Array).length;
		if (MOST_BYTES < size) throw new UnreadableFile('is larger than 32 MB');
	}
	return Buffer.concat(chunks);
}

/** Windows Notepad's "Unicode": its letters have a zero byte each, but it is no binary file. */
const hasUtf16Mark = ([first, second]: Uint8Array) =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

async function readBytes(path: string): Promise<Uint8Array> {
	try {
		const about = await stat(path);
		if (about.isDirectory()) throw new UnreadableFile('is a folder; name the files in it');
		if (MOST_BYTES < about.size) throw new UnreadableFile('is larger than 32 MB');
		return about.isFile() ? await readFile(path) : await readPipe(path);
	} catch (error) {
		if (error instanceof UnreadableFile) throw error;
		throw new UnreadableFile(wordFault(error as NodeJS.ErrnoException));
	}
}

function wordFault({ code }: NodeJS.ErrnoException): string {
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
	if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
	return `could not be read (${code ?? 'unknown fault'})`;
}
