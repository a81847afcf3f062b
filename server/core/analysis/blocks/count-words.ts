import type { Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import type { Line } from './line.ts';

type Counts = Pick<Line, 'keys' | 'identity' | 'nWords' | 'nNumbers' | 'nUpper' | 'nFunction' | 'hasMark'>;

/** What a line is made of. One walk, since this is asked of every word of every text. */
export function countWords(tokens: readonly Token[], functionWords: ReadonlySet<string>): Counts {
	const keys: string[] = [];
	let identity = '';
	const n = { word: 0, number: 0, mark: 0, punctuation: 0, symbol: 0, upper: 0, function: 0 };
	for (const token of tokens) {
		const { kind, lower } = token;
		const key = keyOf(token);
		n[kind] += 1;
		if (key !== undefined) keys.push(key);
		if (kind !== 'word' && kind !== 'number') continue;
		identity += identity === '' ? lower : ` ${lower}`;
		if (kind === 'number') continue;
		if (startsUpper(token.text)) n.upper += 1;
		if (functionWords.has(lower)) n.function += 1;
	}
	return {
		keys,
		identity,
		nWords: n.word,
		nNumbers: n.number,
		nUpper: n.upper,
		nFunction: n.function,
		hasMark: 0 < n.mark,
	};
}

function keyOf({ kind, lower }: Token): string | undefined {
	if (kind === 'word') return lower;
	if (kind === 'number') return '#';
	return lower === ':' || lower === '©' ? lower : undefined;
}
