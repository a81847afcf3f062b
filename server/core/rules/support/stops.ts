import type { LanguagePack } from '../../lang/pack.ts';
import { isDigit, isLetter } from '../../text/chars.ts';

/**
 * True if the stop at this offset belongs to the word before it or to dots of omission: `usw.`, `Mio.`, `J.`, `3.`, `...`.
 * Wrong for a sentence that ends in a figure (`Es war die 3.`): silent there.
 */
export function endsShortened(text: string, stop: number, { sentences }: LanguagePack): boolean {
	const before = text.charCodeAt(stop - 1);
	if (isDigit(before)) return true;
	if (!isLetter(before)) return text[stop - 1] === '.' || text[stop - 1] === '…';
	let from = stop;
	while (0 < from && stop - from < 30 && isWordPart(text.charCodeAt(from - 1))) from -= 1;
	const word = text.slice(from, stop);
	if (ROMAN.test(word)) return true;
	if (sentences.alsoWords.has(word) && !BEFORE_NUMBER.test(text.slice(stop + 1, stop + 3))) return false;
	return word.length === 1 || word.includes('.') || sentences.abbreviations.has(word.toLowerCase());
}

const BEFORE_NUMBER = /^\s?\p{N}/u;

/** `Johannes Paul II.`: an ordinal. */
const ROMAN = /^[IVXLCDM]+$/u;

const isWordPart = (code: number): boolean => isLetter(code) || code === 0x2e;
