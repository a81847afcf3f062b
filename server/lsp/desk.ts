import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorSettings } from '../core/engine/index.ts';
import type { Client } from './client.ts';
import { matchesAny, type PathTest } from './glob.ts';
import { keepReadings, type Reading } from './reading.ts';
import type { Runtime } from './runtime.ts';
import { keepSettings, type SettingsKeeper } from './settings.ts';
import { type BookFile, isStyleBook, keepStyleBooks, type StyleBooks } from './style-books.ts';

/** All that a running server remembers: what is open, how it was read, how it is to be read. */
export interface Desk {
	readonly connection: Connection;
	readonly runtime: Runtime;
	readonly client: Client;
	readonly documents: TextDocuments<TextDocument>;
	readonly settings: SettingsKeeper;
	readonly styleBooks: StyleBooks;
	/** The document as it stands now; undefined if it is not open, not ours, or nobody waits any more. */
	reading(uri: string, token?: CancellationToken): Promise<Reading | undefined>;
	/** All open articles as they stand. */
	readings(): Promise<readonly Reading[]>;
	lastReading(uri: string): Reading | undefined;
	ignore(uri: string, keys: readonly string[]): void;
	forget(uri: string): void;
}

export function openDesk(
	base: Pick<Desk, 'connection' | 'runtime' | 'client' | 'documents'>,
	{
		onRead,
		onNamed,
		onBookRead,
	}: {
		readonly onRead: (reading: Reading) => void;
		readonly onNamed: (uri: string) => void;
		readonly onBookRead: (uri: string, file: BookFile | undefined) => void;
	},
): Desk {
	const { connection, runtime, client, documents } = base;
	const settings = keepSettings(connection, client);
	const readings = keepReadings(runtime, onRead);
	const styleBooks = keepStyleBooks({ ...base, onNamed, onRead: onBookRead });
	const ignored = new Map<string, ReadonlySet<string>>();
	const isOurs = ours();
	const desk: Desk = {
		...base,
		settings,
		styleBooks,
		async reading(uri, token) {
			for (;;) {
				const own = await settings.of(uri);
				const house = await styleBooks.of(uri, own);
				const document = documents.get(uri);
				if (document === undefined || token?.isCancellationRequested === true || !isOurs(uri, own)) return undefined;
				const situation = { settings: own, ui: own.ui ?? client.ui, house, ignored: ignored.get(uri) ?? nothing };
				// Whoever asked goes on before the next message is handled, so the answer is for the text as it stands.
				const reading = await readings.of(document, situation);
				if (reading !== undefined && documents.get(uri) === document) return reading;
			}
		},
		async readings() {
			const all = await Promise.all(documents.keys().map((uri) => desk.reading(uri)));
			// While a long one was read, another may have been edited.
			return all.filter((one) => one?.isArticle === true && one.version === one.document.version) as readonly Reading[];
		},
		lastReading: readings.last,
		ignore: (uri, keys) => void ignored.set(uri, new Set(keys)),
		forget(uri) {
			readings.forget(uri);
			settings.forget(uri);
		},
	};
	return desk;
}

const nothing: ReadonlySet<string> = new Set();

/** Whether the patterns of the settings mean this file. A text without a file (`untitled:`) is always ours. */
function ours(): (uri: string, settings: EditorSettings) => boolean {
	const tests = new WeakMap<EditorSettings, { readonly include: PathTest; readonly exclude: PathTest }>();
	return (uri, settings) => {
		if (uri.startsWith('untitled:')) return true;
		if (isStyleBook(uri)) return false;
		const own = tests.get(settings) ?? { include: matchesAny(settings.include), exclude: matchesAny(settings.exclude) };
		tests.set(settings, own);
		return own.include(uri) && !own.exclude(uri);
	};
}
