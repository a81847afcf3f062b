import { countFirst } from './halving.ts';

/** Line starts of a text, for turning UTF-16 offsets into lines and columns (both from 0) at the edge. */
export interface LineIndex {
	readonly starts: readonly number[];
	readonly length: number;
}

/** Line ends are `\n`, `\r\n` and a lone `\r`, as editors count them. */
export function indexLines(text: string): LineIndex {
	const starts = [0];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
	}
	return { starts, length: text.length };
}

/** Line and column (from 0, in UTF-16 units) of an offset; offsets outside the text are clamped. */
export function positionAt(index: LineIndex, offset: number): { readonly line: number; readonly column: number } {
	const at = Math.min(Math.max(offset, 0), index.length);
	const { starts } = index;
	const line = countFirst(starts.length, (one) => (starts[one] ?? 0) <= at) - 1;
	return { line, column: at - (starts[line] ?? 0) };
}
