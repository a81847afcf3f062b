import {
	l10n,
	type TextDocument,
	type TextEdit,
	ThemeIcon,
	WorkspaceEdit,
	type WorkspaceEditEntryMetadata,
	workspace,
} from 'vscode';
import type { OfferedEdit } from '../../server/protocol/index.ts';
import { withoutOverlaps } from '../edits.ts';
import { applySafe, askForRepairs, tell, tellStale, textEdit } from '../safe-repairs.ts';
import type { Desk } from './index.ts';

/**
 * First the safe repairs, in one undo step; then, asked anew because the text has moved, what needs an editor's eye,
 * in VS Code's own preview. Edits made for another version of the text are never applied.
 */
export async function cleanUpArticle({ client, article }: Desk): Promise<void> {
	const { document } = article;
	if (document === undefined || !client.isRunning()) return;

	const first = await askForRepairs(client, document);
	if (first === 'stale') return tellStale();
	const nSafe = await applySafe(document, first?.safe ?? []);
	if (nSafe === 'stale') return tellStale();

	const second = nSafe === 0 ? first : await askForRepairs(client, document);
	if (second === 'stale') return tellStale();
	const offered = withoutOverlaps(second?.offered ?? []);
	if (offered.length > 0) await preview(document, offered);
	else tell(nSafe === 0 ? l10n.t('There is nothing to clean up.') : countRepaired(nSafe));
}

const countRepaired = (n: number): string =>
	n === 1
		? l10n.t('1 repair made. Nothing else needs your eye.')
		: l10n.t('{0} repairs made. Nothing else needs your eye.', n);

/** The preview groups by label: all edits of one kind under one heading. */
async function preview(document: TextDocument, edits: readonly OfferedEdit[]): Promise<void> {
	const edit = new WorkspaceEdit();
	// Without anything to confirm VS Code would change the text unseen.
	const isAllSure = edits.every(({ isSure }) => isSure);
	edit.set(
		document.uri,
		edits.map((one) => entry(one, { needsConfirmation: isAllSure || !one.isSure })),
	);
	await workspace.applyEdit(edit, { isRefactoring: true });
}

const entry = (
	one: OfferedEdit,
	{ needsConfirmation }: Pick<WorkspaceEditEntryMetadata, 'needsConfirmation'>,
): [TextEdit, WorkspaceEditEntryMetadata] => [
	textEdit(one),
	{ needsConfirmation, label: one.label, description: one.description, iconPath: new ThemeIcon('edit') },
];
