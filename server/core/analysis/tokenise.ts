import type { Token, TokenKind, WordForm } from '../model/paragraph.ts';
import { noAnswers } from '../text/remember-on.ts';
import { rememberPieces } from '../text/remember-pieces.ts';
import { rememberByWord } from '../text/remember-words.ts';

/**
 * The tokens of a paragraph, blanks left out. Every character that is no blank belongs to exactly one token.
 * Words keep inner hyphens, apostrophes and digits (`O’Keefe`, `CO2-Steuer`, `58-Jährige`, `US-`),
 * numbers their separators (`100.000`, `3,5`, `12:30`).
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length; ) {
		if (text.charCodeAt(at) === BLANK) {
			at += 1;
			continue;
		}
		let from = at;
		let end = endOfPlain(text, at);
		if (end === at) {
			TOKEN.lastIndex = at;
			const match = TOKEN.exec(text);
			if (match === null) break;
			from = match.index;
			end = TOKEN.lastIndex;
		}
		const form = formOf(text, from, end);
		tokens.push({ form, kind: form.kind, text: form.text, lower: form.lower, from, to: end });
		at = end;
	}
	return tokens;
}

/**
 * Where a word of nothing but letters ends, or a sign that is a token by itself. Most tokens are such and need no regular
 * expression; where it takes one, this is where it began.
 */
function endOfPlain(text: string, from: number): number {
	let at = from;
	while (isPlainLetter(text.charCodeAt(at))) at += 1;
	const code = text.charCodeAt(at);
	if (at === from) {
		const isAlone = code === STOP || isSign(code) || (code === COMMA && text.charCodeAt(at + 1) !== COMMA);
		return isAlone ? at + 1 : from;
	}
	if (at === text.length || code === BLANK || code === COMMA || isSign(code)) return at;
	// Behind the stop may follow the end of the name of a site.
	return code === STOP && !(DIGIT_ZERO <= text.charCodeAt(at + 1)) ? at : from;
}

const BLANK = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
const DIGIT_ZERO = 0x30;

/** A letter of German or English, and of most names. */
const isPlainLetter = (code: number): boolean =>
	(0x61 <= code && code <= 0x7a) ||
	(0x41 <= code && code <= 0x5a) ||
	(0xc0 <= code && code <= 0x17f && code !== 0xd7 && code !== 0xf7);

/** A sign that joins nothing, wherever it stands: `:`, `„`, `(`. */
const isSign = (code: number): boolean => code < SIGNS.length && SIGNS[code] === 1;

const SIGNS = new Uint8Array(0x2040);
for (const sign of ':;!?…()[]{}„“”»«›‹–—"/|*') SIGNS[sign.charCodeAt(0)] = 1;

// Word, also the name of a site (faz.net) | number | doubled ASCII marks (,,quoted'' and ``quoted'') | any one other character (a surrogate pair is one).
const TOKEN =
	/[\p{L}\p{M}\p{N}]*[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'\u00ad\u200b][\p{L}\p{M}\p{N}]+)*(?:\.(?:com|net|org|info|de|at|ch|eu|uk|co\.uk)(?![\p{L}\p{N}]))?(?:[-‐‑](?![\p{L}\p{N}-]))?|\p{N}+(?:[.,:]\p{N}+)*(?:[-‐‑](?:\p{L}[\p{L}\p{M}\p{N}]*))*|,,|''|``|[^\s\u200b\ufeff]/gu;

const MARKS = new Set('„“”"»«›‹‚‘’\'‟‛`´″′'.split(''));
const PUNCTUATION = new Set('.,;:!?…()[]{}–—-/|*·•'.split(''));

/**
 * The same words share their strings, whatever article they come from: none keeps an article in memory, and a set that
 * was asked for a word once knows it again by its place in memory.
 */
const formOf = rememberPieces(
	rememberByWord((text): WordForm => {
		const kind = kindOf(text);
		return { kind, text, lower: kind === 'word' ? text.toLowerCase() : text, answers: noAnswers() };
	}),
);

function kindOf(text: string): TokenKind {
	if (/[\p{L}\p{M}]/u.test(text)) return 'word';
	if (/^\p{N}/u.test(text)) return 'number';
	if (text.length === 2 && text.charCodeAt(0) < 0x80) return 'mark';
	if (MARKS.has(text)) return 'mark';
	return PUNCTUATION.has(text) ? 'punctuation' : 'symbol';
}
