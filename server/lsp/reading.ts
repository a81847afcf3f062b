import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type Article,
	createReader,
	type EditorSettings,
	type Finding,
	fingerprint,
	type LanguageId,
	type Reader,
	type RuleFailure,
	readsLikeArticle,
} from '../core/engine/index.ts';
import type { House } from './style-books.ts';

/** What a document is read with, besides its text. Two equal objects give the same answer, so identity decides. */
export interface Situation {
	readonly settings: EditorSettings;
	readonly ui: LanguageId;
	/** The rules of the house for this document. */
	readonly house: House;
	/** Fingerprints of findings the editor wants left alone. */
	readonly ignored: ReadonlySet<string>;
}

/** A document as it was read once: everything the features answer from. Holds for exactly one version. */
export interface Reading extends Situation {
	/** Different for every reading. */
	readonly id: string;
	readonly document: TextDocument;
	readonly version: number;
	readonly article: Article;
	/** False for lists, logs and the like, which get no findings. */
	readonly isArticle: boolean;
	readonly findings: readonly Finding[];
	readonly failures: readonly RuleFailure[];
	/** How long it took, in milliseconds. */
	readonly cost: number;
}

export interface Readings {
	/** The reading of the document as it stands; made now if there is none yet. */
	of(document: TextDocument, situation: Situation): Reading;
	/** The last reading, which may be out of date; undefined if the document was never read. */
	last(uri: string): Reading | undefined;
	forget(uri: string): void;
}

/** Keeps the last reading of every open document, and reads again when its text or situation has changed. */
export function keepReadings(now: () => number, onRead: (reading: Reading) => void): Readings {
	const kept = new Map<string, { readonly read: Reader; reading?: Reading }>();
	let nRead = 0;
	return {
		of(document, situation) {
			let own = kept.get(document.uri);
			if (own?.reading !== undefined && isCurrent(own.reading, document, situation)) return own.reading;
			own ??= { read: createReader() };
			kept.set(document.uri, own);
			nRead += 1;
			own.reading = readDocument(document, situation, { read: own.read, id: String(nRead), now });
			onRead(own.reading);
			return own.reading;
		},
		last: (uri) => kept.get(uri)?.reading,
		forget: (uri) => kept.delete(uri),
	};
}

function isCurrent(reading: Reading, document: TextDocument, situation: Situation): boolean {
	return (
		reading.version === document.version &&
		reading.document === document &&
		reading.settings === situation.settings &&
		reading.ui === situation.ui &&
		reading.house === situation.house &&
		reading.ignored === situation.ignored
	);
}

function readDocument(
	document: TextDocument,
	situation: Situation,
	{ read, id, now }: { readonly read: Reader; readonly id: string; readonly now: () => number },
): Reading {
	const started = now();
	const { article, findings, failures } = read(document.getText(), {
		settings: situation.settings.check,
		styleBook: situation.house.book,
	});
	const isArticle = document.languageId === 'article' || readsLikeArticle(article);
	const { ignored } = situation;
	return {
		...situation,
		id,
		document,
		version: document.version,
		article,
		isArticle,
		findings: isArticle ? findings.filter((one) => ignored.size === 0 || !ignored.has(fingerprint(one, article))) : [],
		failures,
		cost: now() - started,
	};
}
