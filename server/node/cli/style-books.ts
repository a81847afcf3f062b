import path from 'node:path';
import {
	emptyBook,
	failingExamples,
	indexLines,
	mergeBooks,
	positionAt,
	readStyleBook,
	type StyleBook,
} from '../../core/engine/index.ts';
import { UnreadableFile, UsageError } from './errors.ts';
import { readPlainFile } from './files.ts';
import type { CommonOptions } from './options.ts';

/** The style books of one run. What is wrong with one is said on standard error once, by place; the rest of it counts. */
export interface StyleBooks {
	/** Those of `--stylebook`, else an empty one. */
	common(): Promise<StyleBook>;
	/** For a file: those of `--stylebook`, else those named `stylebook.yaml` in its folder and above, the nearest first. */
	of(file: string): Promise<StyleBook>;
}

/** Throws a `UsageError` if a file of `--stylebook` cannot be read. */
export async function openStyleBooks({ styleBooks, ui }: CommonOptions): Promise<StyleBooks> {
	const told = async (file: string): Promise<StyleBook> => tellProblems(file, await readPlainFile(file), ui);
	if (styleBooks.length !== 0) {
		const given = (file: string) =>
			told(file).catch((error: unknown) => {
				throw error instanceof UnreadableFile ? new UsageError(`--stylebook ${file}: ${error.message}`) : error;
			});
		const book = mergeBooks(await Promise.all(styleBooks.toReversed().map(given)));
		return { common: () => Promise.resolve(book), of: () => Promise.resolve(book) };
	}
	const byFolder = new Map<string, Promise<StyleBook>>();
	const ofFolder = (folder: string): Promise<StyleBook> => {
		const known = byFolder.get(folder);
		if (known !== undefined) return known;
		const book = bookAndThoseAbove(folder);
		byFolder.set(folder, book);
		return book;
	};
	const bookAndThoseAbove = async (folder: string): Promise<StyleBook> => {
		const above = path.dirname(folder) === folder ? emptyBook : await ofFolder(path.dirname(folder));
		const file = path.join(folder, NAME);
		try {
			return mergeBooks([above, await told(path.relative('', file) || file)]);
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error;
			if (error.message !== 'there is no such file') process.stderr.write(`copydesk: ${file}: ${error.message}\n`);
			return above;
		}
	};
	return {
		common: () => Promise.resolve(emptyBook),
		of: (file) => ofFolder(file === '-' ? path.resolve() : path.dirname(path.resolve(file))),
	};
}

const NAME = 'stylebook.yaml';

function tellProblems(file: string, text: string, ui: CommonOptions['ui']): StyleBook {
	const { book, problems } = readStyleBook(text);
	const lines = indexLines(text);
	for (const { message, span } of [...problems, ...failingExamples(book)]) {
		const { line, column } = positionAt(lines, span.start);
		process.stderr.write(`copydesk: ${file}:${line + 1}:${column + 1}: ${message[ui]}\n`);
	}
	return book;
}
