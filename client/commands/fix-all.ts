import { commands, window } from 'vscode';
import type { Desk } from './index.ts';

/** The safe repairs of the whole article, through the same code action that runs on save. */
export async function fixAll({ article }: Desk): Promise<void> {
	const { document, editor } = article;
	if (document === undefined) return;
	await window.showTextDocument(document, editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn });
	await commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.copydesk', apply: 'first' });
}
