import type { Span } from '../../server/core/text/span.ts';

/** A test text with its `⟦…⟧` taken out, and the places they stood for (UTF-16 offsets into the bare text), sorted. */
export interface Marked {
	readonly text: string;
	readonly spans: readonly Span[];
}

/** Reads `⟦…⟧` marks; they may nest. Throws if one is not closed, so that a broken test cannot pass. */
export function readMarked(marked: string): Marked {
	let text = '';
	const open: number[] = [];
	const spans: Span[] = [];
	for (const char of marked) {
		if (char === '⟦') open.push(text.length);
		else if (char === '⟧') {
			const start = open.pop();
			if (start === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
			spans.push({ start, end: text.length });
		} else text += char;
	}
	if (open.length !== 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
	return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The text with `⟦…⟧` around the spans, for messages of failed tests. */
export function showMarked(text: string, spans: readonly Span[]): string {
	const at = [...spans].flatMap(({ start, end }) => [
		{ offset: start, order: 1, glyph: '⟦' },
		{ offset: end, order: 0, glyph: '⟧' },
	]);
	let out = '';
	let from = 0;
	for (const { offset, glyph } of at.sort((a, b) => a.offset - b.offset || a.order - b.order)) {
		out += text.slice(from, offset) + glyph;
		from = offset;
	}
	return out + text.slice(from);
}
