import * as vscode from 'vscode';
import { ok } from './expect.ts';

/** A line of the panel, as the extension hands it to tests. */
export interface PanelRow {
	readonly kind: 'speaker' | 'without-speaker' | 'quote';
	readonly id: string;
	readonly speaker?: { readonly name: string };
	readonly quote?: { readonly text: string; readonly kind: string };
	readonly children?: readonly PanelRow[];
}

interface Panel {
	readonly rows: readonly PanelRow[];
	readonly onDidChange: vscode.Event<readonly PanelRow[]>;
	filterBy(words: string): void;
	revealInArticle(id: string): Promise<void>;
}

/** Starts the extension and hands out its panel. */
export async function panel(): Promise<Panel> {
	const extension = vscode.extensions.getExtension<{ readonly panel: Panel }>('copydesk.copydesk');
	ok(extension, 'The extension is not installed.');
	return (await extension.activate()).panel;
}

/** Opens a seed of the folder that the workbench shows, by its path (`de/ratssitzung.txt`). */
export async function openSeed(path: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(seedUri(path));
	await vscode.window.showTextDocument(document);
	return document;
}

/** The text of a seed in a document that no file stands behind: tests may edit it. */
export async function openUntitled(path: string): Promise<vscode.TextDocument> {
	const bytes = await vscode.workspace.fs.readFile(seedUri(path));
	return openText(new TextDecoder().decode(bytes));
}

export async function openText(content: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
	await vscode.window.showTextDocument(document);
	return document;
}

export function seedUri(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	ok(folder, 'The workbench shows no folder.');
	return vscode.Uri.joinPath(folder.uri, path);
}

const PATIENCE_IN_MS = 10_000;

/** Waits for the event until the value is there. Looks once before; `instead` tells what there is if it never comes. */
export function until<T>(event: vscode.Event<unknown>, look: () => T | undefined, instead: () => string): Promise<T> {
	return new Promise((resolve, reject) => {
		const now = look();
		if (now !== undefined) return resolve(now);
		const impatient = setTimeout(() => {
			subscription.dispose();
			reject(new Error(`Waited ${PATIENCE_IN_MS / 1000} s in vain. There is: ${instead()}`));
		}, PATIENCE_IN_MS);
		const subscription = event(() => {
			const value = look();
			if (value === undefined) return;
			clearTimeout(impatient);
			subscription.dispose();
			resolve(value);
		});
	});
}

export const ours = ({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] =>
	vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
	String(typeof code === 'object' ? code.value : (code ?? ''));

/** Waits until the findings of a document are as wanted. */
export const untilFindings = (
	document: vscode.TextDocument,
	wanted: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> =>
	until(
		vscode.languages.onDidChangeDiagnostics,
		() => {
			const findings = ours(document);
			return wanted(findings) ? findings : undefined;
		},
		() => ours(document).map(ruleOf).join(', ') || 'no finding',
	);

/** Waits for a finding of a rule that touches the words. */
export async function untilFinding(
	document: vscode.TextDocument,
	rule: string,
	words: string,
): Promise<vscode.Diagnostic> {
	const place = rangeOf(document, words);
	const isMeant = (finding: vscode.Diagnostic) =>
		ruleOf(finding) === rule && finding.range.intersection(place) !== undefined;
	const findings = await untilFindings(document, (all) => all.some(isMeant));
	const found = findings.find(isMeant);
	ok(found, `${rule} at ${words}`);
	return found;
}

/** Where the words stand for the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
	const at = document.getText().indexOf(words);
	ok(at >= 0, `“${words}” is not in the text.`);
	return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** What Ctrl+. offers at a place, or what an action on the whole document does. */
export const actionsAt = async (
	document: vscode.TextDocument,
	range: vscode.Range,
	kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> =>
	(await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		kind.value,
	)) ?? [];

export const wholeOf = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

/** Applies an action as the editor would. */
export async function apply({ title, edit }: vscode.CodeAction): Promise<void> {
	ok(edit, `“${title}” edits nothing.`);
	ok(await vscode.workspace.applyEdit(edit), `“${title}” could not be applied.`);
}

export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, range, text);
	ok(await vscode.workspace.applyEdit(edit), 'The edit could not be applied.');
}

/** Without asking whether to save. */
export async function closeAll(): Promise<void> {
	for (const { document } of vscode.window.visibleTextEditors) {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
