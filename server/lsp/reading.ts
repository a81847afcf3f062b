import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type Article,
	createSteppingReader,
	type EditorSettings,
	type Finding,
	fingerprint,
	type LanguageId,
	type RuleFailure,
	readsLikeArticle,
	type Steps,
} from '../core/engine/index.ts';
import type { Runtime } from './runtime.ts';
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
	/**
	 * The reading of the document as it stands, made now if there is none yet. Undefined if the document was edited or closed
	 * while it was read: whoever still wants it asks again, with what holds by then.
	 */
	of(document: TextDocument, situation: Situation): Promise<Reading | undefined>;
	/** The last reading, which may be out of date; undefined if the document was never read. */
	last(uri: string): Reading | undefined;
	forget(uri: string): void;
}

/** So long others may have to wait behind a reading, in milliseconds; what takes less is read in one go. */
const SLICE = 5;

/** What is kept of an open document. */
interface Kept {
	readonly read: ReturnType<typeof createSteppingReader>;
	reading?: Reading;
	/** Set while the document is being read; one reading at a time. */
	underway?: Promise<unknown>;
}

/** Keeps the last reading of every open document, and reads again when its text or situation has changed. */
export function keepReadings(runtime: Pick<Runtime, 'now' | 'pause'>, onRead: (reading: Reading) => void): Readings {
	const kept = new Map<string, Kept>();
	let nRead = 0;

	/** Does the steps for as long as nobody need wait for them; true if that was all of them. */
	const doSlice = (making: Making): boolean => {
		const started = runtime.now();
		do {
			const step = making.steps.next();
			if (step.done === true) making.reading = step.value;
		} while (making.reading === undefined && runtime.now() - started < SLICE);
		making.cost += runtime.now() - started;
		return making.reading !== undefined;
	};

	/** A text that is edited meanwhile is read to its end all the same: what was typed is soon read on top of it. */
	const readOn = async (own: Kept, making: Making, document: TextDocument): Promise<Reading | undefined> => {
		try {
			do {
				await runtime.pause();
				if (kept.get(document.uri) !== own) return undefined;
			} while (!doSlice(making));
		} finally {
			delete own.underway;
		}
		return settle(own, making, document);
	};

	const settle = (own: Kept, making: Making, document: TextDocument): Reading | undefined => {
		const reading = making.reading && { ...making.reading, cost: making.cost };
		if (reading === undefined || !isOf(reading, document)) return undefined;
		own.reading = reading;
		onRead(reading);
		return reading;
	};

	return {
		async of(document, situation) {
			const own: Kept = kept.get(document.uri) ?? { read: createSteppingReader() };
			kept.set(document.uri, own);
			if (own.reading !== undefined && isCurrent(own.reading, document, situation)) return own.reading;
			if (own.underway !== undefined) {
				await own.underway;
				return undefined;
			}
			nRead += 1;
			const making: Making = { steps: readDocument(document, situation, own.read, String(nRead)), cost: 0 };
			if (doSlice(making)) return settle(own, making, document);
			const reading = readOn(own, making, document);
			own.underway = reading;
			return reading;
		},
		last: (uri) => kept.get(uri)?.reading,
		forget: (uri) => kept.delete(uri),
	};
}

interface Making {
	readonly steps: Steps<Omit<Reading, 'cost'>>;
	reading?: Omit<Reading, 'cost'>;
	/** Milliseconds of work so far. */
	cost: number;
}

/** Versions alone do not tell: an editor that is mixed up may give two texts the same one. */
const isOf = (reading: Reading, document: TextDocument): boolean =>
	reading.document === document && reading.version === document.version && reading.article.text === document.getText();

function isCurrent(reading: Reading, document: TextDocument, situation: Situation): boolean {
	return (
		isOf(reading, document) &&
		reading.settings === situation.settings &&
		reading.ui === situation.ui &&
		reading.house === situation.house &&
		reading.ignored === situation.ignored
	);
}

function* readDocument(
	document: TextDocument,
	situation: Situation,
	read: Kept['read'],
	id: string,
): Steps<Omit<Reading, 'cost'>> {
	const { version } = document;
	const { article, findings, failures } = yield* read(document.getText(), {
		settings: situation.settings.check,
		styleBook: situation.house.book,
	});
	const isArticle = document.languageId === 'article' || readsLikeArticle(article);
	const { ignored } = situation;
	return {
		...situation,
		id,
		document,
		version,
		article,
		isArticle,
		findings: isArticle ? findings.filter((one) => ignored.size === 0 || !ignored.has(fingerprint(one, article))) : [],
		failures,
	};
}
