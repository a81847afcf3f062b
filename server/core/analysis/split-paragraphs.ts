import { isBlank, isLineEnd } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** A stretch of text between two line ends, without the blanks at its ends. */
export interface ParagraphSpan extends Span {
	readonly nBlankLinesBefore: number;
}

/**
 * The lines of a stretch of text that hold more than blanks, in order. Nothing is cut: the spans point into the text as it
 * is. A stretch begins with the text or behind a paragraph.
 */
export function* splitParagraphs(text: string, stretch: Span): Generator<ParagraphSpan> {
	let nFound = stretch.start === 0 ? 0 : 1;
	let nLineEnds = 0;
	const endOfLine = lineEnder(text);
	for (let at = stretch.start; at < stretch.end; ) {
		const lineEnd = endOfLine(at);
		const { start, end } = withoutBlanks(text, at, lineEnd);
		if (start < end && start < stretch.end) {
			yield { start, end, nBlankLinesBefore: nFound === 0 ? 0 : Math.max(0, nLineEnds - 1) };
			nFound += 1;
			nLineEnds = 0;
		}
		nLineEnds += 1;
		at = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a ? lineEnd + 2 : lineEnd + 1;
	}
}

function withoutBlanks(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && isBlank(text.charCodeAt(start))) start += 1;
	while (start < end && isBlank(text.charCodeAt(end - 1))) end -= 1;
	return { start, end };
}

/** Finds where a line ends, from its start on. Nearly all texts have ends of one kind, and that is looked for faster. */
function lineEnder(text: string): (from: number) => number {
	if (/[\r\u2028\u2029]/u.test(text)) return (from) => firstLineEnd(text, from);
	return (from) => {
		const at = text.indexOf('\n', from);
		return at < 0 ? text.length : at;
	};
}

function firstLineEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
	return at;
}
