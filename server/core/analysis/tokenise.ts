import type { Token, TokenKind } from '../model/paragraph.ts';
import { rememberByWord } from '../text/remember-words.ts';

/**
 * The tokens of a paragraph, blanks left out. Every character that is no blank belongs to exactly one token.
 * Words keep inner hyphens, apostrophes and digits (`O’Keefe`, `CO2-Steuer`, `58-Jährige`, `US-`),
 * numbers their separators (`100.000`, `3,5`, `12:30`).
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const form = formOf(match[0]);
		const from = match.index;
		tokens.push({ kind: form.kind, text: form.text, lower: form.lower, from, to: from + form.text.length });
	}
	return tokens;
}

// Word, also the name of a site (faz.net) | number | doubled ASCII marks (,,quoted'' and ``quoted'') | any one other character (a surrogate pair is one).
const TOKEN =
	/[\p{L}\p{M}\p{N}]*[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'\u00ad\u200b][\p{L}\p{M}\p{N}]+)*(?:\.(?:com|net|org|info|de|at|ch|eu|uk|co\.uk)(?![\p{L}\p{N}]))?(?:[-‐‑](?![\p{L}\p{N}-]))?|\p{N}+(?:[.,:]\p{N}+)*(?:[-‐‑](?:\p{L}[\p{L}\p{M}\p{N}]*))*|,,|''|``|[^\s\u200b\ufeff]/gu;

const MARKS = new Set('„“”"»«›‹‚‘’\'‟‛`´″′'.split(''));
const PUNCTUATION = new Set('.,;:!?…()[]{}–—-/|*·•'.split(''));

/**
 * The same words share their strings, whatever article they come from: none keeps an article in memory, and a set that
 * was asked for a word once knows it again by its place in memory.
 */
const formOf = rememberByWord((text): Pick<Token, 'kind' | 'text' | 'lower'> => {
	const kind = kindOf(text);
	return { kind, text, lower: kind === 'word' ? text.toLowerCase() : text };
});

function kindOf(text: string): TokenKind {
	if (/[\p{L}\p{M}]/u.test(text)) return 'word';
	if (/^\p{N}/u.test(text)) return 'number';
	if (text.length === 2 && text.charCodeAt(0) < 0x80) return 'mark';
	if (MARKS.has(text)) return 'mark';
	return PUNCTUATION.has(text) ? 'punctuation' : 'symbol';
}
