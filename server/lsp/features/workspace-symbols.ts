import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { whoSaidWhat } from '../../core/engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Reading } from '../reading.ts';

/** Most answers to one query. */
const MOST = 500;

/** All quotes of the speakers whose name fits the query, in all articles that are open. */
export function workspaceSymbols(readings: readonly Reading[], query: string): WorkspaceSymbol[] {
	const wanted = query.toLowerCase();
	return readings
		.flatMap(({ article, document, ui }) =>
			whoSaidWhat(article, ui)
				.speakers.filter(({ speaker }) => speaker.name.toLowerCase().includes(wanted))
				.flatMap(({ speaker, quotes }) =>
					quotes.map(({ text, spans }) => ({
						name: `${speaker.name}: ${text}`,
						kind: SymbolKind.Event,
						location: {
							uri: document.uri,
							range: rangeOf(document, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
						},
					})),
				),
		)
		.slice(0, MOST);
}
