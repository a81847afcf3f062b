import {
	batchAnswer,
	checkText,
	type LanguageId,
	rememberMore,
	type Settings,
	type StyleBook,
} from '../../core/engine/index.ts';
import type { InputLine } from './lines.ts';

/** What lines are answered with, besides their text. Plain data, since it travels to other threads. */
export interface BatchOptions {
	readonly settings: Settings;
	readonly ui: LanguageId;
	readonly styleBook: StyleBook;
}

export interface Answer {
	readonly isAnswered: boolean;
	/** One line of JSON, without its end. */
	readonly json: string;
}

/** Makes what answers lines of the batch contract. It never throws: what cannot be read is answered with the reason. */
export function createAnswering(options: BatchOptions): (line: InputLine) => Answer {
	rememberMore(WORDS);
	return (line) => answerLine(line, options);
}

/** Most words of the news come up again within so many others; some 50 MB. */
const WORDS = 20_000;

function answerLine(line: InputLine, options: BatchOptions): Answer {
	const request = readRequest(line);
	if ('error' in request) return { isAnswered: false, json: JSON.stringify(request) };
	const { id, text, lang } = request;
	const { article, findings } = checkText(text, { settings: options.settings, lang, styleBook: options.styleBook });
	return { isAnswered: true, json: JSON.stringify(batchAnswer(id, article, findings, options.ui)) };
}

interface Request {
	readonly id: string;
	readonly text: string;
	readonly lang: LanguageId | undefined;
}

type Refusal = { readonly error: string } & ({ readonly id: unknown } | { readonly line: number });

function readRequest({ number, text: json }: InputLine): Request | Refusal {
	if (json === undefined) return { line: number, error: 'The line is longer than 64 MB.' };
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return { line: number, error: 'The line is not JSON.' };
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return { line: number, error: 'The line is not a JSON object.' };
	const { id, text, lang } = value as Readonly<Record<string, unknown>>;
	if (typeof id !== 'string' && typeof id !== 'number')
		return { line: number, error: '"id" must be a string or a number.' };
	if (typeof text !== 'string') return { id, error: '"text" must be a string.' };
	if (lang !== undefined && lang !== null && lang !== 'de' && lang !== 'en') {
		return { id, error: `There is no language ${JSON.stringify(lang)}; known are de and en.` };
	}
	return { id: id as string, text, lang: lang ?? undefined };
}
