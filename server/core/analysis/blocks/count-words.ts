import type { Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import type { Line } from './line.ts';

type Counts = Pick<Line, 'keys' | 'identity' | 'nWords' | 'nNumbers' | 'nUpper' | 'nFunction' | 'hasMark'>;

/** What a line is made of. One walk, since this is asked of every word of every text. */
export function countWords(tokens: readonly Token[], functionWords: ReadonlySet<string>): Counts {
	const keys: string[] = [];
	let identity = '';
	const n = { nWords: 0, nNumbers: 0, nUpper: 0, nFunction: 0, hasMark: false };
	for (const token of tokens) {
		const { kind, lower } = token;
		if (kind === 'word') countWord(token, functionWords, n);
		else if (kind === 'number') n.nNumbers += 1;
		else {
			if (kind === 'mark') n.hasMark = true;
			else if (lower === ':' || lower === '©') keys.push(lower);
			continue;
		}
		keys.push(kind === 'word' ? lower : '#');
		identity += identity === '' ? lower : ` ${lower}`;
	}
	return { keys, identity, ...n };
}

function countWord(
	{ text, lower }: Token,
	functionWords: ReadonlySet<string>,
	n: { nWords: number; nUpper: number; nFunction: number },
): void {
	n.nWords += 1;
	if (startsUpper(text)) n.nUpper += 1;
	if (functionWords.has(lower)) n.nFunction += 1;
}
