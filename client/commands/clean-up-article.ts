import {
	l10n,
	Range,
	type TextDocument,
	TextEdit,
	ThemeIcon,
	type Uri,
	WorkspaceEdit,
	type WorkspaceEditEntryMetadata,
	window,
	workspace,
} from 'vscode';
import {
	type CleanUpParams,
	type CleanUpResult,
	cleanUpRequest,
	type TextEdit as Edit,
} from '../../server/protocol/index.ts';
import { withoutOverlaps } from '../edits.ts';
import type { Desk } from './index.ts';

/**
 * First the safe repairs, in one undo step; then, asked anew because the text has moved, what needs an editor's eye,
 * in VS Code's own preview. Edits made for another version of the text are never applied.
 */
export async function cleanUpArticle({ client, article }: Desk): Promise<void> {
	const { document } = article;
	if (document === undefined || !client.isRunning()) return;
	const params: CleanUpParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const ask = () => client.sendRequest<CleanUpResult | null>(cleanUpRequest, params);

	const first = await ask();
	if (first === null || first.safe.length + first.offered.length === 0)
		return tell(l10n.t('There is nothing to clean up.'));
	if (isStale(document, first)) return tellStale();
	const safe = withoutOverlaps(first.safe);
	if (safe.length > 0 && !(await workspace.applyEdit(safeEdit(document.uri, safe)))) return tellStale();

	const second = safe.length === 0 ? first : await ask();
	if (second !== null && isStale(document, second)) return tellStale();
	const offered = withoutOverlaps(second?.offered ?? []);
	if (offered.length === 0) return tell(countRepaired(safe.length));
	await workspace.applyEdit(offeredEdit(document.uri, offered), { isRefactoring: true });
}

const isStale = (document: TextDocument, { version }: CleanUpResult) =>
	document.isClosed || document.version !== version;

const tell = (message: string): void => void window.setStatusBarMessage(`$(pass) ${message}`, 5000);

const tellStale = (): void =>
	void window.showInformationMessage(
		l10n.t('The text changed meanwhile, so nothing more was cleaned up. Please try again.'),
	);

const countRepaired = (n: number): string =>
	n === 1
		? l10n.t('1 repair made. Nothing else needs your eye.')
		: l10n.t('{0} repairs made. Nothing else needs your eye.', n);

function safeEdit(uri: Uri, edits: readonly Edit[]): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	edit.set(uri, edits.map(textEdit));
	return edit;
}

/** The preview groups by label: all edits of one kind under one heading. */
function offeredEdit(uri: Uri, edits: CleanUpResult['offered']): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	edit.set(uri, edits.map(toConfirm));
	return edit;
}

const toConfirm = (one: CleanUpResult['offered'][number]): [TextEdit, WorkspaceEditEntryMetadata] => [
	textEdit(one),
	{ needsConfirmation: true, label: one.label, description: one.description, iconPath: new ThemeIcon('edit') },
];

const textEdit = ({ range: { start, end }, newText }: Edit): TextEdit =>
	TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText);
