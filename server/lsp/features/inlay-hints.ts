import type { InlayHint, Range } from 'vscode-languageserver';
import { textOf } from '../../core/engine/index.ts';
import { spanIn } from '../convert.ts';
import type { Reading } from '../reading.ts';

/** Behind `sagte er`: who is meant. Only where we are sure, and only where the words themselves do not name the speaker. */
export function inlayHints({ article, document, settings }: Reading, range: Range): InlayHint[] {
	if (!settings.inlayHints) return [];
	const { start, end } = spanIn(document, range);
	const hints = new Map<number, InlayHint>();
	for (const { attribution, sure } of article.quotes) {
		const last = attribution?.mention.at(-1);
		if (attribution?.speaker === undefined || last === undefined || !attribution.sure || !sure) continue;
		const name = article.speakers[attribution.speaker]?.name;
		if (name === undefined || last.end < start || end < last.end) continue;
		const said = attribution.mention.map((span) => textOf(article.text, span)).join(' ');
		if (namesAlready(said, name)) continue;
		hints.set(last.end, { position: document.positionAt(last.end), label: `(${name})`, paddingLeft: true });
	}
	return [...hints.values()];
}

/** `Außenminister Blinken` needs no `(Antony Blinken)` behind it. */
const namesAlready = (said: string, name: string) => said.includes(name.slice(name.lastIndexOf(' ') + 1));
