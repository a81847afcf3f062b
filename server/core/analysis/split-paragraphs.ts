import { isBlank } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** A stretch of text between two line ends, without the blanks at its ends. */
export interface ParagraphSpan extends Span {
	readonly nBlankLinesBefore: number;
}

/** The lines that hold more than blanks, in order. Nothing is cut: the spans point into the text as it is. */
export function splitParagraphs(text: string): ParagraphSpan[] {
	const out: ParagraphSpan[] = [];
	let nLineEnds = 0;
	let at = 0;
	while (at <= text.length) {
		const lineEnd = endOfLine(text, at);
		const span = withoutBlanks(text, at, lineEnd);
		if (span.start < span.end) {
			out.push({ ...span, nBlankLinesBefore: out.length === 0 ? 0 : Math.max(0, nLineEnds - 1) });
			nLineEnds = 0;
		}
		nLineEnds += 1;
		at = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a ? lineEnd + 2 : lineEnd + 1;
	}
	return out;
}

const LINE_END = /[\n\r\u2028\u2029]/gu;

function endOfLine(text: string, from: number): number {
	LINE_END.lastIndex = from;
	return LINE_END.exec(text)?.index ?? text.length;
}

function withoutBlanks(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && isBlank(text.charCodeAt(start))) start += 1;
	while (start < end && isBlank(text.charCodeAt(end - 1))) end -= 1;
	return { start, end };
}
