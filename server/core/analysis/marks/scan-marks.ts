import type { Paragraph, Token } from '../../model/paragraph.ts';
import { isBlank, isDigit, isLetter } from '../../text/chars.ts';
import type { Span } from '../../text/span.ts';
import { DOUBLING, type GlyphShape, SHAPES } from './glyphs.ts';

/** What stands right beside a mark. `edge` is the start or end of the paragraph. */
export type Neighbour = 'edge' | 'blank' | 'letter' | 'digit' | 'opener' | 'closer' | 'dash' | 'mark' | 'other';

/** A glyph that may be a mark, with what it touches. */
export interface Candidate extends Span {
	readonly glyph: string;
	readonly shape: GlyphShape;
	readonly paragraph: number;
	readonly before: Neighbour;
	readonly after: Neighbour;
	/** The words it touches, in lower case; empty if none. */
	readonly wordBefore: string;
	readonly wordAfter: string;
}

/** All glyphs of a paragraph that may be quotation marks, in order. Doubled ones (`‹‹`) are one candidate. */
export function scanMarks({ facts, start, index }: Paragraph): Candidate[] {
	const out: Candidate[] = [];
	const { tokens, text } = facts;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind !== 'mark') continue;
		const last = DOUBLING.has(token.text) && isTwin(token, tokens[at + 1]) ? at + 1 : at;
		const to = tokens[last]?.to ?? token.to;
		const glyph = text.slice(token.from, to);
		const shape = SHAPES.get(glyph);
		if (shape !== undefined) {
			out.push({
				start: start + token.from,
				end: start + to,
				glyph,
				shape,
				paragraph: index,
				before: neighbour(text, token.from - 1),
				after: neighbour(text, to),
				wordBefore: wordOf(tokens[at - 1], token.from, 'to'),
				wordAfter: wordOf(tokens[last + 1], to, 'from'),
			});
		}
		at = last;
	}
	return out;
}

const isTwin = (token: Token, next: Token | undefined): boolean => next?.text === token.text && next.from === token.to;

function wordOf(token: Token | undefined, at: number, side: 'from' | 'to'): string {
	return token?.[side] === at && (token.kind === 'word' || token.kind === 'number') ? token.lower : '';
}

const OPENERS = new Set('([{/*_|>');
const CLOSERS = new Set('.,;:!?…)]}%€$');
const DASHES = new Set('-–—‐‑');

function neighbour(text: string, at: number): Neighbour {
	if (at < 0 || text.length <= at) return 'edge';
	const code = text.charCodeAt(at);
	if (isBlank(code) || code === 0x200b) return 'blank';
	if (isDigit(code)) return 'digit';
	if (isLetter(code)) return 'letter';
	const char = text.charAt(at);
	if (SHAPES.has(char)) return 'mark';
	if (OPENERS.has(char)) return 'opener';
	if (CLOSERS.has(char)) return 'closer';
	return DASHES.has(char) ? 'dash' : 'other';
}
