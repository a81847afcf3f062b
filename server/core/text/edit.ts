import type { Span } from './span.ts';

/** One replacement: the characters of `span` give way to `newText`. */
export interface Edit {
	readonly span: Span;
	readonly newText: string;
}

/** Applies edits that do not overlap; the order they come in does not matter. Throws if two of them overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const sorted = [...edits].sort(byPlace);
	let out = '';
	let at = 0;
	for (const { span, newText } of sorted) {
		if (span.start < at) throw new Error(`Overlapping edits at offset ${span.start}.`);
		out += text.slice(at, span.start) + newText;
		at = span.end;
	}
	return out + text.slice(at);
}

/**
 * Edits of `text` that do at once what `first` does and then, to the outcome, `second`. The edits of one list must not
 * overlap; those that meet become one, and those that take each other back are left out.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
	const between = applyEdits(text, first);
	const out: Edit[] = [];
	let behind = 0;
	for (const { start, end, gone, later } of joined([...stretchesOf(first), ...second.map(stretchOf)])) {
		const span = { start: start + behind, end: end + behind + gone };
		behind += gone;
		const own = later.map((edit) => ({
			...edit,
			span: { start: edit.span.start - start, end: edit.span.end - start },
		}));
		const newText = applyEdits(between.slice(start, end), own);
		if (newText !== text.slice(span.start, span.end)) out.push({ span, newText });
	}
	return out;
}

/** A stretch of the text between two rounds of edits. */
interface Stretch extends Span {
	/** How many characters fewer it has than what stood there before the first round. */
	readonly gone: number;
	/** What the second round does in it. */
	readonly later: readonly Edit[];
}

const stretchOf = (edit: Edit): Stretch => ({ gone: 0, later: [edit], ...edit.span });

/** Where edits have put their text. */
function stretchesOf(edits: readonly Edit[]): Stretch[] {
	let gone = 0;
	return [...edits].sort(byPlace).map(({ span, newText }) => {
		const start = span.start - gone;
		const own = span.end - span.start - newText.length;
		gone += own;
		return { start, end: start + newText.length, gone: own, later: [] };
	});
}

function joined(stretches: readonly Stretch[]): Stretch[] {
	const out: Stretch[] = [];
	for (const one of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = out.at(-1);
		if (last === undefined || last.end < one.start) out.push(one);
		else {
			const later = [...last.later, ...one.later];
			out[out.length - 1] = { start: last.start, end: Math.max(last.end, one.end), gone: last.gone + one.gone, later };
		}
	}
	return out;
}

const byPlace = (a: Edit, b: Edit) => a.span.start - b.span.start || a.span.end - b.span.end;

export const insertion = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

export const deletion = (span: Span): Edit => ({ span: { start: span.start, end: span.end }, newText: '' });

export const replacement = (span: Span, newText: string): Edit => ({
	span: { start: span.start, end: span.end },
	newText,
});
