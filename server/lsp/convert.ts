import { DiagnosticSeverity, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Span } from '../core/engine/index.ts';
import type { Client } from './client.ts';

/** The one place where offsets become lines and columns, and back. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
	start: document.positionAt(start),
	end: document.positionAt(end),
});

export const spanIn = (document: TextDocument, range: Range): Span => ({
	start: document.offsetAt(range.start),
	end: document.offsetAt(range.end),
});

export const textEditOf = (document: TextDocument, { span, newText }: Edit): TextEdit => ({
	range: rangeOf(document, span),
	newText,
});

/** Edits of one document that name the version they were made for, so that the client refuses them once it has moved on. */
export function workspaceEditOf(document: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
	const own = edits.map((edit) => textEditOf(document, edit));
	if (!client.versionedEdits) return { changes: { [document.uri]: own } };
	return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: own }] };
}

const SEVERITIES: Readonly<Record<Finding['level'], DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

export const severityOf = (level: Finding['level']): DiagnosticSeverity => SEVERITIES[level];
