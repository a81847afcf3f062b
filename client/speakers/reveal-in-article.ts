import { TextEditorRevealType, window } from 'vscode';
import type { Range as Place } from '../../server/protocol/index.ts';
import type { CurrentArticle } from '../current-article.ts';
import { rangeOf } from '../ranges.ts';
import { type Row, rowById } from './rows.ts';
import type { SpeakersTree } from './tree-provider.ts';

const doubleClickInMilliseconds = 500;

/**
 * Selects the row's words in the article. The focus stays in the panel, as in VS Code's search: with the caret in the
 * article the next key would replace the whole quotation. Choosing the same row again goes there.
 */
export function revealer(article: CurrentArticle, tree: SpeakersTree): (id: string) => Promise<void> {
	let last = { id: '', at: 0 };
	return async (id) => {
		const place = placeOf(rowById(tree.rows, id));
		const { document, editor } = article;
		if (document === undefined || place === undefined) return;
		const again = last.id === id && Date.now() - last.at < doubleClickInMilliseconds;
		last = { id, at: Date.now() };
		const selection = document.validateRange(rangeOf(place));
		const shown = await window.showTextDocument(document, {
			...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
			selection,
			preserveFocus: !again,
		});
		shown.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
	};
}

function placeOf(row: Row | undefined): Place | undefined {
	switch (row?.kind) {
		case 'speaker':
			return row.speaker.range;
		case 'without-speaker':
			return row.children[0]?.quote.range;
		case 'quote':
			return row.quote.range;
		case undefined:
			return undefined;
	}
}
