import {
	type Disposable,
	type Event,
	EventEmitter,
	TabInputText,
	type TextDocument,
	type TextEditor,
	window,
	workspace,
} from 'vscode';
import { mayBeArticle } from './article-documents.ts';

/** The document that panel and status speak of. */
export interface CurrentArticle extends Disposable {
	readonly document: TextDocument | undefined;
	/** The editor it is shown in, the active one first. */
	readonly editor: TextEditor | undefined;
	readonly onDidChange: Event<TextDocument | undefined>;
}

/**
 * Follows the active editor. While the caret is in the output, a search or a rule's page, an article that is still in
 * sight stays the current one, so that the panel does not empty itself under the editor's eyes.
 */
export function trackCurrentArticle(): CurrentArticle {
	const changed = new EventEmitter<TextDocument | undefined>();
	let document = pick(undefined);
	const update = () => {
		const picked = pick(document);
		if (picked === document) return;
		document = picked;
		changed.fire(document);
	};
	const subscriptions = [
		changed,
		window.onDidChangeActiveTextEditor(update),
		window.onDidChangeVisibleTextEditors(update),
		window.tabGroups.onDidChangeTabs(update),
		workspace.onDidOpenTextDocument(update),
		workspace.onDidCloseTextDocument(update),
	];
	return {
		get document() {
			return document;
		},
		get editor() {
			return document === undefined ? undefined : editorOf(document);
		},
		onDidChange: changed.event,
		dispose: () => {
			for (const subscription of subscriptions) subscription.dispose();
		},
	};
}

function pick(previous: TextDocument | undefined): TextDocument | undefined {
	const active = window.activeTextEditor?.document;
	if (active !== undefined && mayBeArticle(active)) return active;
	if (previous === undefined || !mayBeArticle(previous)) return undefined;
	if (editorOf(previous) !== undefined) return previous;
	return active === undefined && hasTab(previous) ? previous : undefined;
}

/** Behind a rule's page, a picture or the settings. */
const hasTab = ({ uri }: TextDocument): boolean =>
	window.tabGroups.all.some(({ tabs }) =>
		tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
	);

function editorOf(document: TextDocument): TextEditor | undefined {
	if (window.activeTextEditor?.document === document) return window.activeTextEditor;
	return window.visibleTextEditors.find((editor) => editor.document === document);
}
