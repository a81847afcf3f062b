import { EventEmitter, type TreeDataProvider } from 'vscode';
import { quotesIn, type Row, rowById } from './rows.ts';
import { treeItem } from './tree-item.ts';

export interface SpeakersTree extends TreeDataProvider<Row> {
	/** Newest rows, places included. */
	readonly rows: readonly Row[];
	update(rows: readonly Row[]): void;
	/** The row as the tree knows it. */
	shown(id: string): Row | undefined;
	dispose(): void;
}

/**
 * Rows for VS Code's tree. Typing above a quote moves its place and nothing the panel shows; then the tree keeps its
 * rows and is not drawn again.
 */
export function createSpeakersTree(): SpeakersTree {
	const changed = new EventEmitter<undefined>();
	let rows: readonly Row[] = [];
	let shown: readonly Row[] = [];
	let parents = new Map<string, Row>();
	return {
		onDidChangeTreeData: changed.event,
		getTreeItem: treeItem,
		getChildren: (row) => [...(row === undefined ? shown : row.kind === 'quote' ? [] : row.children)],
		getParent: (row) => parents.get(row.id),
		get rows() {
			return rows;
		},
		update: (next) => {
			rows = next;
			if (looks(next) === looks(shown)) return;
			shown = next;
			parents = new Map(next.flatMap((row) => quotesIn([row]).map(({ id }) => [id, row] as const)));
			changed.fire(undefined);
		},
		shown: (id) => rowById(shown, id),
		dispose: () => changed.dispose(),
	};
}

/** All a row shows, without its place. */
const looks = (rows: readonly Row[]): string =>
	JSON.stringify(rows, (key, value) => (key === 'range' || key === 'parts' ? undefined : value));
