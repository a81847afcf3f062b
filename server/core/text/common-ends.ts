/** How far two texts are the same, counted from their start, in UTF-16 units. */
export function commonStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let at = 0;
	while (at + BLOCK <= most && a.startsWith(b.slice(at, at + BLOCK), at)) at += BLOCK;
	while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
	return at;
}

/** How far two texts are the same, counted from their end, in UTF-16 units. */
export function commonEnd(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let n = 0;
	while (n + BLOCK <= most && a.endsWith(b.slice(b.length - n - BLOCK, b.length - n), a.length - n)) n += BLOCK;
	while (n < most && a.charCodeAt(a.length - n - 1) === b.charCodeAt(b.length - n - 1)) n += 1;
	return n;
}

/** Compared at one go, which is many times faster than unit by unit. */
const BLOCK = 1024;
