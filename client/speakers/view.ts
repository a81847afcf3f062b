import {
	commands,
	Disposable,
	type Event,
	EventEmitter,
	l10n,
	type Memento,
	type TreeView,
	type ViewBadge,
	window,
} from 'vscode';
import type { CurrentArticle } from '../current-article.ts';
import { followCaret } from './follow-caret.ts';
import { revealer } from './reveal-in-article.ts';
import { type Arrangement, type Row, rowsOf, type SpeakerOrder, speakerOrders } from './rows.ts';
import type { PanelState, SpeakersStore } from './store.ts';
import { createSpeakersTree } from './tree-provider.ts';

export const speakersViewId = 'copydesk.speakers';

/** The panel *Who said what* as commands and tests see it. */
export interface SpeakersPanel extends Disposable {
	readonly arrangement: Arrangement;
	/** What is shown, with the newest places. */
	readonly rows: readonly Row[];
	readonly onDidChange: Event<readonly Row[]>;
	filterBy(words: string): void;
	orderBy(order: SpeakerOrder): void;
	/** Selects the row's words in the article; the caret stays in the panel unless the row is chosen twice. */
	revealInArticle(id: string): Promise<void>;
	/** The row that is selected in the panel: a click or Enter selects it before anything else happens. */
	revealSelected(): Promise<void>;
}

const orderKey = 'copydesk.speakers.order';

export function createSpeakersView(store: SpeakersStore, article: CurrentArticle, memory: Memento): SpeakersPanel {
	const tree = createSpeakersTree();
	const view = window.createTreeView(speakersViewId, { treeDataProvider: tree, showCollapseAll: true });
	const changed = new EventEmitter<readonly Row[]>();
	const remembered = memory.get<string>(orderKey);
	let arrangement: Arrangement = {
		order: speakerOrders.find((order) => order === remembered) ?? 'appearance',
		filter: '',
	};

	const draw = () => {
		const { state } = store;
		tree.update(state.kind === 'article' ? rowsOf(state.view, arrangement) : []);
		view.badge = badge(state);
		view.message = arrangement.filter === '' ? '' : l10n.t('Only what contains “{0}”', arrangement.filter);
		void commands.executeCommand('setContext', 'copydesk.panel', state.kind);
		void commands.executeCommand('setContext', 'copydesk.filtered', arrangement.filter !== '');
		changed.fire(tree.rows);
	};
	const arrange = (next: Arrangement) => {
		arrangement = next;
		draw();
	};
	const pace = () => store.follow(view.visible ? 'live' : 'relaxed');
	const subscriptions = [
		tree,
		view,
		changed,
		store.onDidChange(draw),
		view.onDidChangeVisibility(pace),
		followCaret(view, tree, article),
	];
	const revealInArticle = revealer(article, tree);
	pace();
	draw();
	return {
		get arrangement() {
			return arrangement;
		},
		get rows() {
			return tree.rows;
		},
		onDidChange: changed.event,
		filterBy: (words) => arrange({ ...arrangement, filter: words.trim() }),
		orderBy: (order) => {
			void memory.update(orderKey, order);
			arrange({ ...arrangement, order });
		},
		revealInArticle,
		async revealSelected() {
			const row = await selectedRow(view);
			if (row !== undefined) await revealInArticle(row.id);
		},
		dispose: () => Disposable.from(...subscriptions).dispose(),
	};
}

/** While VS Code fetches the rows anew it knows of none which is selected: it knows again some milliseconds later. */
async function selectedRow(view: TreeView<Row>): Promise<Row | undefined> {
	for (let nTries = 1; view.selection.length === 0 && nTries <= 20; nTries += 1)
		await new Promise<void>((resolve) => setTimeout(() => resolve(), 25));
	return view.selection[0];
}

/** On the activity bar: quotes that still want a speaker. */
function badge(state: PanelState): ViewBadge | undefined {
	const value = state.kind === 'article' ? state.view.unattributed.length : 0;
	if (value === 0) return undefined;
	return {
		value,
		tooltip: value === 1 ? l10n.t('1 quote without a speaker') : l10n.t('{0} quotes without a speaker', value),
	};
}
