import { Disposable, type TreeView, window, workspace } from 'vscode';
import type { CurrentArticle } from '../current-article.ts';
import { quoteAt } from './quote-at.ts';
import { quotesIn, type Row } from './rows.ts';
import type { SpeakersTree } from './tree-provider.ts';

/** Selects the quote under the caret in the panel. Never opens the panel, never takes the focus. */
export function followCaret(view: TreeView<Row>, tree: SpeakersTree, article: CurrentArticle): Disposable {
	const follow = async () => {
		const { editor } = article;
		if (!view.visible || editor === undefined || !isWanted()) return;
		const quote = quoteAt(quotesIn(tree.rows), editor.selection.active);
		const row = quote && tree.shown(quote.id);
		if (row === undefined || view.selection[0]?.id === row.id) return;
		try {
			await view.reveal(row, { select: true, focus: false });
		} catch {
			// The rows were replaced meanwhile; the next move of the caret finds the new ones.
		}
	};
	return Disposable.from(
		window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === article.editor) void follow();
		}),
		view.onDidChangeVisibility(follow),
	);
}

const isWanted = () => workspace.getConfiguration('copydesk').get<boolean>('panel.followCursor', true);
