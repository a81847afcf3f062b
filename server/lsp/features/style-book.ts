import {
	type CodeAction,
	CodeActionKind,
	type Diagnostic,
	DiagnosticSeverity,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import {
	addBelonging,
	addName,
	addWrong,
	beginningOf,
	type Edit,
	type Finding,
	failingExamples,
	type LanguageId,
	type Mention,
	namesOf,
	rules,
	textOf,
} from '../../core/engine/index.ts';
import type { Client } from '../client.ts';
import { rangeOf, textEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import type { BookFile, BookTarget } from '../style-books.ts';
import { diagnosticOf, SOURCE } from './diagnostics.ts';
import { mentionAt } from './places.ts';

/** What is wrong in a style book, and examples that do not hold, underlined in the file itself. */
export const bookDiagnostics = ({ document, book, problems }: BookFile, ui: LanguageId): Diagnostic[] =>
	[...problems, ...failingExamples(book)].map(({ message, span }) => ({
		range: rangeOf(document, span),
		severity: DiagnosticSeverity.Warning,
		source: SOURCE,
		message: message[ui],
	}));

/** "This name is right": writes a name that a finding doubts into the style book. */
export function nameIsRight(finding: Finding, reading: Reading, client: Client): CodeAction[] {
	const name = doubted(finding, reading);
	if (name === undefined || name === finding.data?.['right']) return [];
	return inBook(finding, reading, client, {
		title: TITLES.right[reading.ui](name),
		write: (book) => addName(book, { name, kind: kindMeant(finding, reading) }),
	});
}

/** "Always write Wiesner": writes the form a finding takes for wrong into the style book as such. */
export function alwaysWrite(finding: Finding, reading: Reading, client: Client): CodeAction[] {
	const wrong = doubted(finding, reading);
	const right = wrong === undefined ? undefined : rightFor(wrong, finding, reading);
	if (wrong === undefined || right === undefined || right === wrong) return [];
	return inBook(finding, reading, client, {
		title: TITLES.always[reading.ui](right, wrong),
		write: (book) => addWrong(book, { name: right, kind: kindMeant(finding, reading) }, wrong),
	});
}

/** The known name; else as full as the wrong one, with the usual spelling in it, unless that is in doubt as well. */
function rightFor(wrong: string, { data }: Finding, { findings }: Reading): string | undefined {
	const { right, usual, here } = data ?? {};
	if (typeof right === 'string') return right;
	if (typeof usual !== 'string' || typeof here !== 'string') return undefined;
	const full = wrong.replace(here, usual);
	const known = findings.find((other) => other.data?.['here'] === full)?.data?.['right'];
	return typeof known === 'string' ? known : full;
}

/** A person is what a name of several words is taken for anyway. */
function kindMeant({ data }: Finding, { article, house }: Reading): 'place' | 'organisation' | undefined {
	const kind = namesOf(house.book).find(String(data?.['right']), article.lang)?.kind;
	return kind === 'place' || kind === 'organisation' ? kind : undefined;
}

/** "This line belongs": keeps lines that begin so out of what is reported and deleted. */
export function lineBelongs(finding: Finding, reading: Reading, client: Client): CodeAction[] {
	if (!finding.rule.startsWith('boilerplate/') || CERTAIN.has(finding.rule)) return [];
	const text = textOf(reading.article.text, finding.at);
	if (/[\r\n]/u.test(text)) return [];
	const line = beginningOf(text);
	return inBook(finding, reading, client, {
		title: TITLES.belongs[reading.ui],
		write: (book) => addBelonging(book, line),
	});
}

/** What stands twice, or what the style book itself lists. */
const CERTAIN: ReadonlySet<string> = new Set([
	'boilerplate/repeated-headline',
	'boilerplate/repeated-paragraph',
	'boilerplate/repeated-sentence',
	'boilerplate/house-phrase',
]);

interface Entry {
	readonly title: string;
	/** Undefined where the book is of a shape nobody can safely add to. */
	readonly write: (book: string) => Edit | undefined;
}

function inBook(finding: Finding, reading: Reading, client: Client, { title, write }: Entry): CodeAction[] {
	const { target } = reading.house;
	const edit = target === undefined ? undefined : writeBook(target, write, client);
	if (edit === undefined) return [];
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding, reading, client)], edit }];
}

/** The rules that doubt a name, with whose it is. */
export const DOUBTS: ReadonlyMap<string, 'person' | 'name'> = new Map(
	rules.flatMap(({ meta: { id, doubts } }) => (doubts === undefined ? [] : [[id, doubts]])),
);

/** The name that a finding doubts, if it doubts one. */
function doubted(finding: Finding, reading: Reading): string | undefined {
	const here = finding.data?.['here'];
	const doubts = DOUBTS.get(finding.rule);
	if (doubts === undefined || typeof here !== 'string') return undefined;
	// `plancksche` is named after Planck.
	if (doubts === 'name') return here.slice(0, 1).toUpperCase() + here.slice(1);
	return fullName(here, mentionAt(reading, finding.at.start), reading);
}

/** As full as the article has it: `Wisner` of a `Jonas Wiesner` is `Jonas Wisner`, since a surname alone means nobody. */
function fullName(here: string, mention: Mention | undefined, reading: Reading): string {
	if (mention?.use === 'full') return mention.name;
	const given = mention === undefined ? undefined : reading.article.entities[mention.entity]?.given;
	return given === undefined ? here : `${given} ${here}`;
}

function writeBook(
	{ uri, document, isOpen }: BookTarget,
	write: Entry['write'],
	client: Client,
): WorkspaceEdit | undefined {
	const edit = write(document?.getText() ?? '');
	if (edit === undefined || (document === undefined && !client.createsFiles)) return undefined;
	if (document === undefined) {
		const start = { line: 0, character: 0 };
		return {
			documentChanges: [
				{ kind: 'create', uri, options: { ignoreIfExists: true } },
				{ textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: edit.newText }] },
			],
		};
	}
	const edits = [textEditOf(document, edit)];
	if (!client.versionedEdits) return { changes: { [uri]: edits } };
	return { documentChanges: [{ textDocument: { uri, version: isOpen ? document.version : null }, edits }] };
}

const TITLES = {
	always: {
		de: (right: string, wrong: string) => `Immer „${right}“ schreiben, nie „${wrong}“ (ins Stilbuch schreiben)`,
		en: (right: string, wrong: string) => `Always write “${right}”, never “${wrong}” (write it into the style book)`,
	},
	right: {
		de: (name: string) => `„${name}“ ist richtig (ins Stilbuch schreiben)`,
		en: (name: string) => `“${name}” is right (write it into the style book)`,
	},
	belongs: {
		de: 'Diese Zeile gehört in den Artikel (ins Stilbuch schreiben)',
		en: 'This line belongs in the article (write it into the style book)',
	},
} as const satisfies Readonly<Record<string, Readonly<Record<LanguageId, unknown>>>>;
