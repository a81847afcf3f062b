import { type TextDocument, TextEdit, WorkspaceEdit, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type CleanUpParams,
	type CleanUpResult,
	cleanUpRequest,
	type TextEdit as Edit,
} from '../server/protocol/index.ts';
import { withoutOverlaps } from './edits.ts';
import { rangeOf } from './ranges.ts';

/** What can be repaired in the text as it stands now; `stale` if the editor typed on before the answer came. */
export async function askForRepairs(
	client: BaseLanguageClient,
	document: TextDocument,
): Promise<CleanUpResult | undefined | 'stale'> {
	const params: CleanUpParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const result = await client.sendRequest<CleanUpResult | null>(cleanUpRequest, params);
	if (result === null) return undefined;
	return document.isClosed || document.version !== result.version ? 'stale' : result;
}

/** Applies the safe repairs in one undo step; answers how many. */
export async function applySafe(document: TextDocument, edits: readonly Edit[]): Promise<number | 'stale'> {
	const chosen = withoutOverlaps(edits);
	if (chosen.length === 0) return 0;
	const edit = new WorkspaceEdit();
	edit.set(document.uri, chosen.map(textEdit));
	return (await workspace.applyEdit(edit)) ? chosen.length : 'stale';
}

export const textEdit = ({ range, newText }: Edit): TextEdit => TextEdit.replace(rangeOf(range), newText);
