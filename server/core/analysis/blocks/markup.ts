import type { Token } from '../../model/paragraph.ts';
import { isLetter } from '../../text/chars.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Line } from './line.ts';

const LINK_OR_TAG = /\]\([^()\s]{0,2000}\)|<[/!]?[a-zA-Z][^<>]{0,2000}>|<!--|-->/gu;

/** Tokens outside the targets of Markdown links and outside HTML tags. */
export function withoutMarkup(text: string, tokens: readonly Token[]): Token[] {
	const holes = matchesIn(text, LINK_OR_TAG).map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
	}));
	const out: Token[] = [];
	let next = 0;
	for (const token of tokens) {
		while (next < holes.length && (holes[next]?.to ?? 0) <= token.from) next += 1;
		const hole = holes[next];
		if (hole === undefined || token.to <= hole.from) out.push(token);
	}
	return out;
}

/** What Markdown or HTML makes of a line. */
export function markupOf(text: string, nTokens: number): Line['markup'] {
	if (isLetter(text.charCodeAt(0))) return undefined;
	if (/^#{1,6}\s|^<h[1-6]\b/u.test(text)) return 'heading';
	if (/^!\[/u.test(text) || /^<img\b/iu.test(text)) return 'image';
	if (text.startsWith('<') && nTokens === 0) return 'tags';
	if (/^\|(?: ?:?-{3,}:? ?\|)+$/u.test(text)) return 'item';
	return /^(?:[-*•·▪–—►▶»✓]|\d{1,2}[.)])\s/u.test(text) ? 'item' : undefined;
}

/** A sentence within `<p>…</p>` ends before its tags. */
export function withoutTagsAtEnd(text: string): string {
	let end = text.length;
	while (text[end - 1] === '>') {
		const start = text.lastIndexOf('<', end - 1);
		if (start < 0 || 200 < end - start) break;
		end = start;
	}
	return end === text.length ? text : text.slice(0, end);
}
