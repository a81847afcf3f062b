import type { Line } from './line.ts';

/**
 * Words set apart because somebody said or wrote them: `> …` in Markdown, the signature of an embedded post, words in
 * marks with their speaker in a line of its own below. A paragraph in marks with a subhead below is none.
 */
export const isQuoteBlock = (line: Line, next: Line | undefined): boolean =>
	(line.text.startsWith('> ') && line.wording === undefined) ||
	line.shapes.includes('embed') ||
	isSignedWithDash(line) ||
	(line.hasMark && next !== undefined && IN_MARKS.test(line.text) && isSpeakerLine(next));

/** The whole line stands in one pair of marks. */
const IN_MARKS = /^[„“”"»«‹›‚‘'][^„“”"»«‹›]{20,600}[“”"«»‹›‘’'][.!?]?$/u;

/** `— Ada Weber, Bürgermeisterin`. */
const isSignedWithDash = ({ text, length, ending }: Line): boolean =>
	length < 80 && ending === 'none' && /^[—–-]\s?\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+(?:,.*)?$/u.test(text);

/** `Ada Weber, Bürgermeisterin`, also with a dash. */
const isSpeakerLine = (line: Line): boolean =>
	isSignedWithDash(line) ||
	(line.length < 80 && line.ending === 'none' && /^\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+, \S/u.test(line.text));
