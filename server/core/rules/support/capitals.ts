import type { LocalSpan, Token, WordForm } from '../../model/paragraph.ts';
import type { PhraseWord } from '../../names/near-phrases.ts';
import { rememberOn } from '../../text/remember-on.ts';

/** A word that may belong to a name: capitalised or a number, taken apart at hyphens. */
export interface Capital extends PhraseWord, LocalSpan {
	readonly text: string;
	/** Of a whole token. */
	readonly form: WordForm | undefined;
	/** True if the word before it may belong to the same name: only a hyphen, a slash, a bracket or small words part them. */
	readonly joins: boolean;
	/** The token right before it, if it is a word in lower case. */
	readonly before: Token | undefined;
}

/** The capitalised words of a paragraph in order, with what stands between them. */
export function capitalsOf(tokens: readonly Token[]): readonly Capital[] {
	const out: Capital[] = [];
	let gap: Gap;
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index] as Token;
		const before = tokens[index - 1];
		if (isCapital(token)) {
			addParts(out, token, before, gap);
			gap = NO_WORDS;
		} else gap = widened(gap, token, before);
	}
	return out;
}

/** The small words since the last capital; undefined if more than that lies between. */
type Gap = readonly string[] | undefined;

const NO_WORDS: readonly string[] = [];

function widened(gap: Gap, token: Token, before: Token | undefined): Gap {
	if (gap === undefined) return undefined;
	if (isLower(token)) return token.lower.length <= MOST_SMALL ? [...gap, token.lower] : undefined;
	return parts(token, before) ? gap : undefined;
}

const isLower = ({ kind, text, lower }: Token): boolean => kind === 'word' && text === lower;
/** A word that may belong to a name. */
export const isCapital = ({ kind, text, lower }: Token): boolean =>
	kind === 'number' || (kind === 'word' && text !== lower);

/** `der`, `ob`; longer words stand in no name. */
const MOST_SMALL = 4;

/** `Mülheim/Ruhr`, `Frankfurt (Oder)`, `a. M.`, `St. Gallen` */
const parts = ({ text, kind }: Token, before: Token | undefined): boolean =>
	kind === 'punctuation' &&
	(/^[/(-]$/u.test(text) || (text === '.' && before !== undefined && before.text.length <= 2));

function addParts(out: Capital[], token: Token, previous: Token | undefined, gap: Gap): void {
	const { text, lower, from, to, form } = token;
	const before = previous !== undefined && isLower(previous) ? previous : undefined;
	const first = { joins: gap !== undefined, small: gap ?? NO_WORDS, before };
	const parts = partsOf(form);
	if (parts === undefined) {
		out.push({ text, lower, form, from, to, joins: first.joins, small: first.small, before });
		return;
	}
	let start = from;
	parts.forEach((part, index) => {
		const rest = index === 0 ? first : { joins: true, small: NO_WORDS, before };
		if (part !== '') {
			out.push({
				text: part,
				lower: part.toLowerCase(),
				from: start,
				to: start + part.length,
				form: undefined,
				...rest,
			});
		}
		start += part.length + 1;
	});
}

/** `Rheinland-Pfalz` → `Rheinland`, `Pfalz`; undefined for a word without hyphens. */
export const partsAtHyphens = (text: string): readonly string[] | undefined =>
	/[-‐‑]/u.test(text) ? text.split(/[-‐‑]/u) : undefined;

const partsOf = rememberOn(({ text }: WordForm) => partsAtHyphens(text));
