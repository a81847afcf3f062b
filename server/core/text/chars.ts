/** What a character is, asked by UTF-16 code unit. Nothing here knows about news or a language. */

/** Blanks that stand inside a line: space, tab, no-break and the typographic blanks. */
export function isBlank(code: number): boolean {
	return (
		code === 0x20 ||
		code === 0x09 ||
		code === 0xa0 ||
		code === 0x1680 ||
		(0x2000 <= code && code <= 0x200a) ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/** What ends a line, as editors count them, and the two separators of Unicode. */
export const isLineEnd = (code: number): boolean =>
	code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

export const isDigit = (code: number): boolean => 0x30 <= code && code <= 0x39;

const LETTER = /^[\p{L}\p{M}]$/u;

/** A letter or a combining mark; ASCII and Latin-1 are answered without a regular expression. */
export function isLetter(code: number): boolean {
	if (code < 0x80) return (0x41 <= code && code <= 0x5a) || (0x61 <= code && code <= 0x7a);
	if (0xc0 <= code && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
	if (0x2000 <= code && code <= 0x206f) return false;
	return LETTER.test(String.fromCharCode(code)) || (0xd800 <= code && code <= 0xdfff);
}

const UPPER = /^\p{Lu}/u;

/** True if the text begins with a capital letter. */
export function startsUpper(text: string): boolean {
	const code = text.charCodeAt(0);
	if (code < 0x80) return 0x41 <= code && code <= 0x5a;
	return UPPER.test(text);
}
