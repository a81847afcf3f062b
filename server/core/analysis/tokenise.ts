import type { Token, TokenKind } from '../model/paragraph.ts';

/**
 * The tokens of a paragraph, blanks left out. Every character that is no blank belongs to exactly one token.
 * Words keep inner hyphens, apostrophes and digits (`O’Keefe`, `CO2-Steuer`, `58-Jährige`, `US-`),
 * numbers their separators (`100.000`, `3,5`, `12:30`).
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const [found, word, number] = match;
		tokens.push(tokenOf(kindOf(found, word, number), found, match.index));
	}
	return tokens;
}

// Word, also the name of a site (faz.net) | number | doubled ASCII marks (,,quoted'' and ``quoted'') | any one other character (a surrogate pair is one).
const TOKEN =
	/([\p{L}\p{M}\p{N}]*[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'\u00ad\u200b][\p{L}\p{M}\p{N}]+)*(?:\.(?:com|net|org|info|de|at|ch|eu|uk|co\.uk)(?![\p{L}\p{N}]))?(?:[-‐‑](?![\p{L}\p{N}-]))?)|(\p{N}+(?:[.,:]\p{N}+)*(?:[-‐‑](?:\p{L}[\p{L}\p{M}\p{N}]*))*)|,,|''|``|[^\s\u200b\ufeff]/gu;

const MARKS = new Set('„“”"»«›‹‚‘’\'‟‛`´″′'.split(''));
const PUNCTUATION = new Set('.,;:!?…()[]{}–—-/|*·•'.split(''));

function kindOf(found: string, word: string | undefined, number: string | undefined): TokenKind {
	if (word !== undefined) return 'word';
	if (number !== undefined) return /\p{L}/u.test(number) ? 'word' : 'number';
	if (found.length === 2 && found.charCodeAt(0) < 0x80) return 'mark';
	if (MARKS.has(found)) return 'mark';
	return PUNCTUATION.has(found) ? 'punctuation' : 'symbol';
}

function tokenOf(kind: TokenKind, text: string, from: number): Token {
	return { kind, text, lower: kind === 'word' ? text.toLowerCase() : text, from, to: from + text.length };
}
