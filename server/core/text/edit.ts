import type { Span } from './span.ts';

/** One replacement: the characters of `span` give way to `newText`. */
export interface Edit {
	readonly span: Span;
	readonly newText: string;
}

/** Applies edits that do not overlap; the order they come in does not matter. Throws if two of them overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	let out = '';
	let at = 0;
	for (const { span, newText } of sorted) {
		if (span.start < at) throw new Error(`Overlapping edits at offset ${span.start}.`);
		out += text.slice(at, span.start) + newText;
		at = span.end;
	}
	return out + text.slice(at);
}

export const insertion = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

export const deletion = (span: Span): Edit => ({ span: { start: span.start, end: span.end }, newText: '' });

export const replacement = (span: Span, newText: string): Edit => ({
	span: { start: span.start, end: span.end },
	newText,
});
