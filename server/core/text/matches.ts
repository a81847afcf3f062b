/**
 * All matches of a global expression, in order. The same as `matchAll`, which makes a new expression each time: in a
 * short line that costs several times what the search does. Where the first few of many are enough, `matchAll` stops there.
 * Throws a `TypeError` for an expression that is not global, as `matchAll` does.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	if (!pattern.global) throw new TypeError('The expression is not global.');
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return NONE;
	const found: RegExpExecArray[] = [];
	while (match !== null) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) < 0x10000 ? 1 : 2;
		match = pattern.exec(text);
	}
	return found;
}

const NONE: readonly RegExpExecArray[] = [];
