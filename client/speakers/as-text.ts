import type { Range } from '../../server/protocol/index.ts';
import { type QuoteRow, quotesIn, type Row } from './rows.ts';

/** Words around the copied quotes, in the interface's language. */
export interface CopyWords {
	readonly title: string;
	readonly withoutSpeaker: string;
	readonly notCertain: string;
	readonly line: (line: number) => string;
	readonly kind: (row: QuoteRow) => string;
	/** Heads of the table's columns: speaker, role, kind, certain, line, quote. */
	readonly columns: readonly [string, string, string, string, string, string];
	readonly yes: string;
	readonly no: string;
}

/** The article's text in a place. */
export type ReadText = (range: Range) => string;

/** Who said what as Markdown: a heading for each speaker, a list item for each quote, with the line it stands in. */
export function asMarkdown(rows: readonly Row[], words: CopyWords, read: ReadText): string {
	const blocks = rows.flatMap((row) => {
		if (row.kind === 'quote') return [];
		const items = row.children.map((quote) => `- ${markdownQuote(quote, words, read)}`);
		return [`## ${markdownHeading(row, words)}\n\n${items.join('\n')}`];
	});
	return `${[`# ${escapeMarkdown(words.title)}`, ...blocks].join('\n\n')}\n`;
}

function markdownHeading(row: Exclude<Row, QuoteRow>, words: CopyWords): string {
	if (row.kind === 'without-speaker') return words.withoutSpeaker;
	const { name, role } = row.speaker;
	return escapeMarkdown(role === undefined || role === '' ? name : `${name}, ${role}`);
}

function markdownQuote(row: QuoteRow, words: CopyWords, read: ReadText): string {
	const notes = [words.kind(row), words.line(row.quote.range.start.line + 1)];
	if (!row.quote.sure) notes.push(words.notCertain);
	return `${escapeMarkdown(quoteText(row, read))} (${notes.join(', ')})`;
}

/** Who said what as a table: one line for each quote, fields and line ends as in RFC 4180. */
export function asCsv(rows: readonly Row[], words: CopyWords, read: ReadText): string {
	const lines = rows.flatMap((row) =>
		row.kind === 'quote' ? [] : row.children.map((quote) => cells(quote, words, read)),
	);
	return [words.columns, ...lines].map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

function cells(row: QuoteRow, words: CopyWords, read: ReadText): readonly string[] {
	const { quote, speaker } = row;
	return [
		speaker?.name ?? '',
		speaker?.role ?? '',
		words.kind(row),
		quote.sure ? words.yes : words.no,
		String(quote.range.start.line + 1),
		quoteText(row, read),
	];
}

/** As it stands in the article, marks included; `, sagte sie, ` in the middle becomes `…`. */
const quoteText = ({ quote }: QuoteRow, read: ReadText): string =>
	quote.parts
		.map((part) => read(part).replace(/\s+/gu, ' ').trim())
		.filter((part) => part !== '')
		.join(' … ') || quote.text;

/** `*`, `_`, `<` and their like in an article are letters, not markup. */
const escapeMarkdown = (text: string): string =>
	text
		.replace(/\s+/gu, ' ')
		.replace(/[\\`*_[\]<>|~]/gu, '\\$&')
		.replace(/^(#{1,6}|[+-])(?= )/u, '\\$1')
		.replace(/^(\d{1,9})(?=[.)] )/u, '$1\\');

/**
 * A field that starts with `=`, `+`, `-`, `@` or a tab would be run as a formula by a spreadsheet (`-5 Grad sind …`
 * becomes a fault): an apostrophe before it makes it text again (OWASP, CSV injection).
 */
function csvField(field: string): string {
	const text = /^[=+\-@\t\r]/u.test(field) ? `'${field}` : field;
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** For the clipboard of one row: `Antony Blinken: „Wir werden …“`, one line for each quote. */
export const asQuotation = (rows: readonly Row[], _words: CopyWords, read: ReadText): string =>
	quotesIn(rows)
		.map((row) => (row.speaker === undefined ? '' : `${row.speaker.name}: `) + quoteText(row, read))
		.join('\n');
