import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { LocalSpan, Paragraph, Token } from '../../model/paragraph.ts';
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
	/** True where a small word follows inside a sentence: what is quoted is a part of a sentence (`nannte es „reine Schikane“`). */
	readonly opensPart: boolean;
}

/**
 * Adds all glyphs of a paragraph that may be quotation marks, in order. Doubled ones (`‹‹`) are one candidate, but not where
 * the second is the apostrophe of a shortened word (`''n Abend!'`).
 */
export function scanMarks({ facts, start, index }: Paragraph, { elisions }: MarkConventions, out: Candidate[]): void {
	const { tokens, text, verbatim } = facts;
	const first = firstMark(tokens);
	if (first < 0) return;
	const isVerbatim = passing(verbatim);
	const add = (from: number, to: number, before: Token | undefined, after: Token | undefined) => {
		const glyph = text.slice(from, to);
		const shape = SHAPES.get(glyph);
		if (shape === undefined) return;
		const wordBefore = wordOf(before, from, 'to');
		const wordAfter = wordOf(after, to, 'from');
		out.push({
			start: start + from,
			end: start + to,
			glyph,
			shape,
			paragraph: index,
			before: neighbour(text, from - 1),
			after: neighbour(text, to),
			wordBefore,
			wordAfter,
			opensPart: after?.from === to && isSmall(after) && goesOn(before),
		});
	};
	for (let at = first; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind !== 'mark' || isVerbatim(token.from)) continue;
		const next = tokens[at + 1];
		if (token.text === "''" && next?.from === token.to && elisions.has(next.lower)) {
			add(token.from, token.from + 1, tokens[at - 1], undefined);
			add(token.from + 1, token.to, undefined, next);
		} else if (DOUBLING.has(token.text) && isTwin(token, next)) {
			add(token.from, next?.to ?? token.to, tokens[at - 1], tokens[at + 2]);
			at += 1;
		} else add(token.from, token.to, tokens[at - 1], next);
	}
}

/** Index of the first one; -1 for most paragraphs. */
function firstMark(tokens: readonly Token[]): number {
	for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.kind === 'mark') return at;
	return -1;
}

/** Tells of ever greater offsets whether they lie in one of the places, which are sorted. */
function passing(places: readonly LocalSpan[]): (offset: number) => boolean {
	let next = 0;
	return (offset) => {
		while ((places[next]?.to ?? offset + 1) <= offset) next += 1;
		return (places[next]?.from ?? offset + 1) <= offset;
	};
}

const isTwin = (token: Token, next: Token | undefined): boolean => next?.text === token.text && next.from === token.to;

function wordOf(token: Token | undefined, at: number, side: 'from' | 'to'): string {
	return token?.[side] === at && (token.kind === 'word' || token.kind === 'number') ? token.lower : '';
}

const isSmall = ({ kind, text, lower }: Token): boolean => kind === 'word' && text === lower;

const goesOn = (before: Token | undefined): boolean => before?.kind === 'word' || before?.kind === 'number';

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
