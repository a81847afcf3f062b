import { isLineEnd } from '../../text/chars.ts';

/**
 * What follows a place in its own line, up to so many UTF-16 units: another line says nothing of it, whatever kind of line
 * end parts the two.
 */
export function lineBehind(text: string, from: number, most: number): string {
	const limit = Math.min(text.length, from + most);
	let to = from;
	while (to < limit && !isLineEnd(text.charCodeAt(to))) to += 1;
	return text.slice(from, to);
}

/** The same for what stands before it. */
export function lineBefore(text: string, to: number, most: number): string {
	const limit = Math.max(0, to - most);
	let from = to;
	while (limit < from && !isLineEnd(text.charCodeAt(from - 1))) from -= 1;
	return text.slice(from, to);
}
