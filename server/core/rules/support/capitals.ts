import type { LocalSpan, Token } from '../../model/paragraph.ts';
import type { PhraseWord } from '../../names/near-phrases.ts';

/** A word that may belong to a name: capitalised or a number, taken apart at hyphens. */
export interface Capital extends PhraseWord, LocalSpan {
	readonly text: string;
	/** True if the word before it may belong to the same name: only a hyphen, a slash, a bracket or small words part them. */
	readonly joins: boolean;
	/** True if it is a whole token. */
	readonly isWhole: boolean;
	/** The token right before it, if it is a word in lower case. */
	readonly before: Token | undefined;
}

/** The capitalised words of a paragraph in order, with what stands between them. */
export function capitalsOf(tokens: readonly Token[]): readonly Capital[] {
	const out: Capital[] = [];
	let joins = false;
	let small: string[] = [];
	tokens.forEach((token, index) => {
		if (token.kind === 'punctuation') joins &&= parts(token.text, tokens[index - 1]);
		else if (token.kind === 'word' && token.text === token.lower) {
			joins &&= token.lower.length <= MOST_SMALL;
			small.push(token.lower);
		} else if (token.kind === 'word' || token.kind === 'number') {
			const before = tokens[index - 1];
			const isLower = before?.kind === 'word' && before.text === before.lower;
			for (const capital of capitalsIn(token, isLower ? before : undefined)) {
				out.push(capital.from === token.from ? { ...capital, joins, small: joins ? small : [] } : capital);
			}
			joins = true;
			small = [];
		} else joins = false;
	});
	return out;
}

/** `der`, `ob`; longer words stand in no name. */
const MOST_SMALL = 4;

/** `Mülheim/Ruhr`, `Frankfurt (Oder)`, `a. M.`, `St. Gallen` */
const parts = (mark: string, before: Token | undefined): boolean =>
	/^[/(-]$/u.test(mark) || (mark === '.' && before !== undefined && before.text.length <= 2);

function capitalsIn(token: Token, before: Token | undefined): readonly Capital[] {
	const { text, from } = token;
	if (!/[-‐‑]/u.test(text)) {
		return [{ text, lower: token.lower, from, to: token.to, small: [], joins: false, isWhole: true, before }];
	}
	let at = from;
	return text.split(/[-‐‑]/u).flatMap((part, index) => {
		const start = at;
		at += part.length + 1;
		if (part === '') return [];
		const place = { from: start, to: start + part.length };
		return [{ text: part, lower: part.toLowerCase(), ...place, small: [], joins: 0 < index, isWhole: false, before }];
	});
}
