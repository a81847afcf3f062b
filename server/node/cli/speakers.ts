import { type LanguageId, type ShownQuote, type WhoSaidWhat, whoSaidWhat } from '../../core/engine/index.ts';
import type { ExitStatus } from '../cli.ts';
import { eachFile } from './files.ts';
import { oneOf, readOptions } from './options.ts';
import { placeOf, type ReadFile, readAndCheck } from './read.ts';
import { openStyleBooks } from './style-books.ts';

/** `copydesk speakers`: who said what, file by file. */
export async function speakers(args: readonly string[]): Promise<ExitStatus> {
	const { common, values, files } = readOptions(args, { format: { type: 'string' }, why: { type: 'boolean' } });
	const asJson = oneOf('--format', values['format'], ['text', 'json']) === 'json';
	const withWhy = values['why'] === true;
	const rows: object[] = [];
	const books = await openStyleBooks(common);
	const nUnreadable = await eachFile(files, async (textFile) => {
		const file = readAndCheck(textFile, common, await books.of(textFile.path));
		const said = whoSaidWhat(file.article, common.ui);
		if (asJson) rows.push(rowOf(file, said));
		else process.stdout.write(`${file.path}\n${listOf(file, said, { ui: common.ui, withWhy })}\n`);
	});
	if (asJson) process.stdout.write(`${JSON.stringify({ files: rows }, undefined, '\t')}\n`);
	return 0 < nUnreadable ? 2 : 0;
}

function rowOf(file: ReadFile, { speakers: list, unattributed }: WhoSaidWhat): object {
	const quote = ({ spans, ...rest }: ShownQuote) => ({ ...rest, places: spans.map((span) => placeOf(file, span)) });
	return {
		path: file.path,
		lang: file.article.lang,
		speakers: list.map(({ speaker, kind, share, quotes }) => ({
			name: speaker.name,
			role: speaker.role ?? null,
			kind,
			anonymous: speaker.anonymous,
			share: Number(share.toFixed(4)),
			at: placeOf(file, speaker.at),
			quotes: quotes.map(quote),
		})),
		unattributed: unattributed.map(quote),
	};
}

const WORDS = {
	de: {
		direct: 'wörtlich',
		partial: 'teils wörtlich',
		indirect: 'indirekt',
		nobody: 'Ohne Sprecher',
		nothing: 'Keine Zitate',
		one: '1 Zitat',
		several: '{n} Zitate',
		share: '{n} % der zitierten Wörter',
		unsure: ', unsicher',
	},
	en: {
		direct: 'direct',
		partial: 'partly direct',
		indirect: 'indirect',
		nobody: 'Without a speaker',
		nothing: 'No quotes',
		one: '1 quote',
		several: '{n} quotes',
		share: '{n}% of the quoted words',
		unsure: ', not certain',
	},
} as const satisfies Readonly<Record<LanguageId, Readonly<Record<string, string>>>>;

function listOf(
	file: ReadFile,
	{ speakers: list, unattributed }: WhoSaidWhat,
	{ ui, withWhy }: { readonly ui: LanguageId; readonly withWhy: boolean },
): string {
	const words = WORDS[ui];
	const line = ({ kind, text, spans, sure, why }: ShownQuote) => {
		const { line: row, column } = file.at(spans[0]?.start ?? 0);
		const reason = withWhy ? `\n        ${why}` : '';
		return `    ${row}:${column}  ${text}  (${words[kind]}${sure ? '' : words.unsure})${reason}\n`;
	};
	const groups = list.map(({ speaker, share, quotes }) => {
		const role = speaker.role === undefined ? '' : `, ${speaker.role}`;
		const number = quotes.length === 1 ? words.one : words.several.replace('{n}', String(quotes.length));
		const percent = words.share.replace('{n}', String(Math.round(share * 100)));
		return `  ${speaker.name}${role} — ${number}, ${percent}\n${quotes.map(line).join('')}`;
	});
	if (unattributed.length !== 0) groups.push(`  ${words.nobody}\n${unattributed.map(line).join('')}`);
	return groups.length === 0 ? `  ${words.nothing}\n` : groups.join('');
}
