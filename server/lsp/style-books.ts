import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type BookProblem,
	type EditorSettings,
	emptyBook,
	mergeBooks,
	readStyleBook,
	type StyleBook,
} from '../core/engine/index.ts';
import { type ReadFileParams, readFileRequest } from '../protocol/index.ts';
import type { Client } from './client.ts';
import type { Runtime } from './runtime.ts';

/** What the house says of a document. The same object as long as nothing in its style books has changed. */
export interface House {
	readonly book: StyleBook;
	/** Where a name is written that an editor calls right; undefined if there is no place for it. */
	readonly target: BookTarget | undefined;
}

export interface BookTarget {
	readonly uri: string;
	/** The file as it stands; undefined if it has yet to be made. */
	readonly document: TextDocument | undefined;
	/** Open in the editor, so that edits name its version. */
	readonly isOpen: boolean;
}

export interface BookFile {
	readonly document: TextDocument;
	readonly isOpen: boolean;
	readonly book: StyleBook;
	readonly problems: readonly BookProblem[];
}

export interface StyleBooks {
	/** The rules for a document: those of its folders, the nearest strongest, before those of the settings, the first strongest. */
	of(uri: string, settings: EditorSettings): Promise<House>;
	file(uri: string): Promise<BookFile | undefined>;
	/** Has changed, in the editor or on disk. */
	forget(uri: string): void;
	setFolders(folders: readonly string[]): void;
	/** Whether an address is that of a style book: by its name, or because settings have named it. */
	isBook(uri: string): boolean;
	/** The settings have changed: books that they no longer name are as if never read. */
	forgetNamed(): void;
}

const NAME = 'stylebook.yaml';

export const isStyleBook = (uri: string): boolean => uri.slice(uri.lastIndexOf('/') + 1) === NAME;

export function keepStyleBooks({
	connection,
	client,
	runtime,
	documents,
	onNamed,
	onRead,
}: {
	readonly connection: Connection;
	readonly client: Client;
	readonly runtime: Runtime;
	readonly documents: TextDocuments<TextDocument>;
	/** Settings name a style book for the first time. */
	readonly onNamed: (uri: string) => void;
	/** A style book was read anew; undefined where there is none. */
	readonly onRead: (uri: string, file: BookFile | undefined) => void;
}): StyleBooks {
	const files = new Map<string, Promise<BookFile | undefined>>();
	const houses = new Map<string, { readonly files: readonly BookFile[]; readonly house: House }>();
	const named = new Set<string>();
	let folders = client.folders;

	const textOf = async (uri: string): Promise<string | undefined> => {
		try {
			if (!client.readsFiles) return await runtime.readFile?.(uri);
			return (
				(await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies ReadFileParams)) ?? undefined
			);
		} catch (error) {
			connection.console.warn(
				`${uri} does not count. ${error instanceof Error ? error.message : 'It cannot be read.'}`,
			);
			return undefined;
		}
	};
	const read = async (uri: string): Promise<BookFile | undefined> => {
		const open = documents.get(uri);
		if (open === undefined && !named.has(uri) && (await leadsOutside(uri, folders, runtime))) {
			connection.console.warn(`${uri} does not count. It is a link to a file outside of the folder.`);
			return undefined;
		}
		const text = open === undefined ? await textOf(uri) : open.getText();
		if (text === undefined) {
			if (named.has(uri)) connection.console.warn(`There is no style book ${uri}, though the settings name it.`);
			return undefined;
		}
		const book = readStyleBook(text);
		if (open === undefined && book.problems.length !== 0)
			connection.console.warn(`${uri} has mistakes; the rest of it counts.`);
		return {
			document: TextDocument.create(uri, 'yaml', open?.version ?? 0, text),
			isOpen: open !== undefined,
			...book,
		};
	};
	const file = (uri: string): Promise<BookFile | undefined> => {
		const known = files.get(uri);
		if (known !== undefined) return known;
		const reading = read(uri);
		files.set(uri, reading);
		// Of two that were begun the later one counts.
		void reading.then(
			(one) => files.get(uri) === reading && onRead(uri, one),
			() => undefined,
		);
		return reading;
	};

	return {
		file,
		async of(uri, settings) {
			const home = homeOf(uri, folders);
			const places = home.map((folder) => `${folder}/${NAME}`);
			const common = commonBooks(settings, home[0], runtime).filter((one) => !places.includes(one));
			for (const one of common) {
				if (named.has(one)) continue;
				named.add(one);
				onNamed(one);
			}
			const all = await Promise.all([...common, ...places].map(file));
			const found = all.filter((one) => one !== undefined);
			const key = [...common, '', ...places].join('\n');
			const known = houses.get(key);
			if (known?.files.length === found.length && known.files.every((one, index) => one === found[index]))
				return known.house;
			const house: House = {
				book: found.length === 0 ? emptyBook : mergeBooks(found.map(({ book }) => book)),
				target: targetAmong(found, places),
			};
			houses.set(key, { files: found, house });
			return house;
		},
		isBook: (uri) => isStyleBook(uri) || named.has(uri),
		forget: (uri) => files.delete(uri),
		forgetNamed() {
			for (const uri of named) {
				files.delete(uri);
				onRead(uri, undefined);
			}
		},
		setFolders(now) {
			folders = now;
		},
	};
}

/** The nearest book of the folders, else a new one there. A text without any folder has only the books of the settings. */
function targetAmong(found: readonly BookFile[], places: readonly string[]): BookTarget | undefined {
	const strongest = found[found.length - 1];
	if (strongest !== undefined && (places.length === 0 || places.includes(strongest.document.uri)))
		return { uri: strongest.document.uri, document: strongest.document, isOpen: strongest.isOpen };
	const [first] = places;
	return first === undefined ? undefined : { uri: first, document: undefined, isOpen: false };
}

/** Folders of a document from that of the window down to its own. A file outside has its own, a text without a file that of the window. */
function homeOf(uri: string, folders: readonly string[]): readonly string[] {
	const bare = folders.map((folder) => folder.replace(/\/+$/u, ''));
	const own = uri.slice(0, uri.lastIndexOf('/'));
	const root = bare
		.filter((folder) => own === folder || own.startsWith(`${folder}/`))
		.sort((a, b) => b.length - a.length)[0];
	if (root === undefined) return uri.startsWith('untitled:') ? bare.slice(0, 1) : [own];
	const steps = own.slice(root.length).split('/').filter(Boolean).slice(0, MOST_FOLDERS);
	return [root, ...steps.map((_, index) => [root, ...steps.slice(0, index + 1)].join('/'))];
}

const MOST_FOLDERS = 40;

/** A link in a folder that comes from elsewhere might show what lies elsewhere on this machine. */
async function leadsOutside(uri: string, folders: readonly string[], { realUri }: Runtime): Promise<boolean> {
	const real = await realUri?.(uri);
	if (real === undefined || realUri === undefined) return false;
	const roots = await Promise.all([...folders, uri.slice(0, uri.lastIndexOf('/'))].map(realUri));
	return roots.every((root) => root === undefined || !real.startsWith(`${root}/`));
}

/** More is no list of style books. */
const MOST_BOOKS = 20;

/** Addresses of the books of the settings, the weakest first, each once. */
function commonBooks({ styleBooks }: EditorSettings, folder: string | undefined, { home }: Runtime): readonly string[] {
	const all = styleBooks.slice(0, MOST_BOOKS).map((path) => addressOf(path, folder, home));
	return [...new Set(all.filter((one) => one !== undefined))].reverse();
}

/** A path or an address, as settings hold it; a relative one counts from the folder, `~` is that of the person. */
function addressOf(path: string, folder: string | undefined, home: string | undefined): string | undefined {
	if (/^~[\\/]/u.test(path)) return home && `${home}/${encoded(path.slice(2).replaceAll('\\', '/'))}`;
	if (/^[a-z][a-z0-9+.-]+:/iu.test(path)) return path;
	const slashed = path.replaceAll('\\', '/');
	if (/^[a-z]:\//iu.test(slashed)) return `file:///${encoded(slashed)}`;
	if (slashed.startsWith('/')) return `file://${encoded(slashed)}`;
	return folder === undefined ? undefined : `${folder}/${encoded(slashed.replace(/^\.\//u, ''))}`;
}

/** Half a character has no address: it stands for no file. */
const encoded = (path: string): string => encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd'));
