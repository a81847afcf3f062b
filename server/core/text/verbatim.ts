import { matchesIn } from './matches.ts';
/** What is written for machines and not set by a typographer: addresses of pages and inline code. */

/**
 * Places of addresses (`https://…`, `www.…`) and of code between single backticks in one line, as UTF-16 offsets of the
 * line, in order. A stop, bracket or mark that ends the sentence around an address does not belong to it.
 */
export function findVerbatim(line: string): readonly { readonly from: number; readonly to: number }[] {
	if (!HINT.test(line)) return NONE;
	const out: { from: number; to: number }[] = [];
	for (const { 0: found, 1: address, index } of matchesIn(line, VERBATIM)) {
		out.push({ from: index, to: index + (address === undefined ? found.length : withoutEnd(address).length) });
	}
	return out;
}

const NONE: readonly { readonly from: number; readonly to: number }[] = [];
const HINT = /:\/\/|www\.|`/u;
const VERBATIM =
	/((?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<>„“”«»`]+)|(?<![`´\p{L}\p{N}])`(?![\s`])[^`\n]*[^\s`]`(?![`´\p{L}\p{N}])/gu;

/** `https://example.org/a).` ends before the bracket, but `…/a_(b)` and `…?q="c"` keep what they opened. */
function withoutEnd(address: string): string {
	const counts = new Map<string, number>();
	for (const char of address) if (PAIRED.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
	let end = address.length;
	for (; 0 < end; end -= 1) {
		const last = address.charAt(end - 1);
		const partner = PAIRED.get(last);
		const n = counts.get(last) ?? 0;
		const isLoose = partner === last ? n % 2 === 1 : partner !== undefined && (counts.get(partner) ?? 0) < n;
		if (!isLoose && !STOPS.has(last)) break;
		counts.set(last, n - 1);
	}
	return address.slice(0, end);
}

/** What closes, and what opened it. */
const PAIRED: ReadonlyMap<string, string> = new Map([
	[')', '('],
	[']', '['],
	['(', ''],
	['[', ''],
	['"', '"'],
	["'", "'"],
]);
const STOPS = new Set('.,;:!?…‘’([*_');
