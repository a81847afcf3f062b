import {
	commands,
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
import { askForRepairs, textEdit } from '../safe-repairs.ts';
import { tell, tellStale } from '../tell.ts';
import type { Desk } from './index.ts';

/**
 * All repairs at once, in VS Code's own preview: the safe ones and what surely does not belong are ticked, the rest
 * waits for an editor's eye. Nothing changes before that. Edits made for another version of the text are never applied.
 */
export async function cleanUpArticle({ client, article }: Desk): Promise<void> {
	const { document } = article;
	if (document === undefined || !client.isRunning()) return;
	const repairs = await askForRepairs(client, document);
	if (repairs === 'stale') return tellStale();
	const offered = withoutOverlaps(repairs?.offered ?? []);
	if (offered.length > 0) await preview(document, offered);
	else tell(l10n.t('There is nothing to clean up.'));
}

/** The preview groups by label: all edits of one kind under one heading. */
async function preview(document: TextDocument, edits: readonly OfferedEdit[]): Promise<void> {
	const edit = new WorkspaceEdit();
	// Without anything to confirm VS Code would change the text unseen: if all is sure, the first one is asked for.
	const asked = edits.find(({ isSure }) => !isSure) ?? edits[0];
	edit.set(
		document.uri,
		edits.map((one) => entry(one, { needsConfirmation: !one.isSure || one === asked })),
	);
	const applied = workspace.applyEdit(edit, { isRefactoring: true });
	await openDifference();
	await applied;
}

/** The preview lists the changes; selecting one of them shows the text before and after beside each other. */
async function openDifference(): Promise<void> {
	try {
		for (const command of ['refactorPreview.focus', 'list.focusFirst', 'list.select']) {
			await commands.executeCommand(command);
		}
	} catch {
		// Other editors made from VS Code may name it otherwise: the list alone does, too.
	}
}

const entry = (
	one: OfferedEdit,
	{ needsConfirmation }: Pick<WorkspaceEditEntryMetadata, 'needsConfirmation'>,
): [TextEdit, WorkspaceEditEntryMetadata] => [
	textEdit(one),
	{ needsConfirmation, label: one.label, description: one.description, iconPath: new ThemeIcon('edit') },
];
