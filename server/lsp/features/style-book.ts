import {
	type CodeAction,
	CodeActionKind,
	type Diagnostic,
	DiagnosticSeverity,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { addName, type Finding, type LanguageId } from '../../core/engine/index.ts';
import type { Client } from '../client.ts';
import { rangeOf, textEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import type { BookFile, BookTarget } from '../style-books.ts';
import { diagnosticOf, SOURCE } from './diagnostics.ts';
import { mentionAt } from './places.ts';

/** What is wrong in a style book, underlined in the file itself. */
export const bookDiagnostics = ({ document, problems }: BookFile, ui: LanguageId): Diagnostic[] =>
	problems.map(({ message, span }) => ({
		range: rangeOf(document, span),
		severity: DiagnosticSeverity.Warning,
		source: SOURCE,
		message: message[ui],
	}));

/** "This name is right": writes a name that a finding doubts into the style book. */
export function nameIsRight(finding: Finding, reading: Reading, client: Client): CodeAction[] {
	const { target } = reading.house;
	const name = DOUBTS.has(finding.rule) ? nameAt(finding, reading) : undefined;
	const edit = target === undefined || name === undefined ? undefined : writeName(target, name, client);
	if (name === undefined || edit === undefined) return [];
	return [
		{
			title: TITLE[reading.ui](name),
			kind: CodeActionKind.QuickFix,
			diagnostics: [diagnosticOf(finding, reading, client)],
			edit,
		},
	];
}

/** Rules that doubt the spelling of a name. */
const DOUBTS: ReadonlySet<string> = new Set(['names/misspelt', 'names/two-spellings']);

/** As full as the article has it: `Wisner` of a `Jonas Wiesner` is `Jonas Wisner`, since a surname alone means nobody. */
function nameAt({ at, data }: Finding, reading: Reading): string | undefined {
	const mention = mentionAt(reading, at.start);
	const here = data?.['here'];
	if (mention?.use === 'full') return mention.name;
	if (typeof here !== 'string') return undefined;
	const given = mention === undefined ? undefined : reading.article.entities[mention.entity]?.given;
	return given === undefined ? here : `${given} ${here}`;
}

function writeName({ uri, document, isOpen }: BookTarget, name: string, client: Client): WorkspaceEdit | undefined {
	const edit = addName(document?.getText() ?? '', name);
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

const TITLE: Readonly<Record<LanguageId, (name: string) => string>> = {
	de: (name) => `„${name}“ ist richtig (ins Stilbuch schreiben)`,
	en: (name) => `“${name}” is right (write it into the style book)`,
};
