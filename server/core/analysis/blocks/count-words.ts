import type { Token, TokenKind, WordForm } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { rememberOn } from '../../text/remember-on.ts';
import { hashOf, mix } from './hash.ts';
import type { Line } from './line.ts';

type Counts = Pick<Line, 'keys' | 'print' | 'nWords' | 'nNumbers' | 'nUpper' | 'nFunction' | 'hasMark'>;

/** What a line is made of. One walk, since this is asked of every word of every text. */
export function countWords(tokens: readonly Token[], functionWords: ReadonlySet<string>): Counts {
	const keys: string[] = [];
	let print = 0;
	let nWords = 0;
	let nNumbers = 0;
	let nUpper = 0;
	let nFunction = 0;
	let hasMark = false;
	for (const { kind, lower, text, form } of tokens) {
		if (!isSaid(kind)) {
			hasMark ||= kind === 'mark';
			if (isKey(lower)) keys.push(lower);
			continue;
		}
		print = mix(print, hashOfForm(form));
		keys.push(kind === 'word' ? lower : '#');
		if (kind === 'number') {
			nNumbers += 1;
			continue;
		}
		nWords += 1;
		if (startsUpper(text)) nUpper += 1;
		if (functionWords.has(lower)) nFunction += 1;
	}
	return { keys, print, nWords, nNumbers, nUpper, nFunction, hasMark };
}

/** A word or a number: what is left of a line without its punctuation. */
export const isSaid = (kind: TokenKind): boolean => kind === 'word' || kind === 'number';

/** Of the signs only these count among the keys. */
export const isKey = (sign: string): boolean => sign === ':' || sign === '©';

/** The hash of a word in lower case, 32 bits. */
export const hashOfForm = rememberOn(({ lower }: WordForm) => hashOf(lower));
