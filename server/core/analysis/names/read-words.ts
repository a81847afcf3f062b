import type { LanguagePack } from '../../lang/pack.ts';
import type { ParagraphFacts, Token, WordForm } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';

/** A capitalised word of a paragraph that may be a name or a part of one, and what stands around it. Places are local. */
export interface NameWord {
	readonly form: WordForm;
	/** Without the apostrophe of possession that stands behind it. */
	readonly text: string;
	readonly lower: string;
	readonly from: number;
	readonly to: number;
	/** Index into the tokens of the paragraph. */
	readonly token: number;
	/** It begins a sentence, a quotation or a line, so that its capital shows nothing. */
	readonly atStart: boolean;
	/** A word right before it shows a common noun (`der`, `ein`, `the`). */
	readonly afterDeterminer: boolean;
	/** A preposition right before it is one that places follow (`in`, `nach`). */
	readonly afterPreposition: boolean;
	/** It belongs to the same run of capitals as the word before it in the list (`Antony` + `Blinken`). */
	readonly joins: boolean;
	/** Small words of names between this one and the one before: `von der`. Empty if none. */
	readonly particles: string;
	/** Where the particles begin; `from` if there are none. */
	readonly particlesFrom: number;
	/** A capital with a stop: `J.` */
	readonly isInitial: boolean;
	/** Written in capitals (`NATO`, `AFP`), two or more. */
	readonly isUpper: boolean;
}

/** The capitalised words of a paragraph in order. */
export function readNameWords(facts: ParagraphFacts, lang: LanguagePack): NameWord[] {
	const { tokens } = facts;
	const starts = new Set(facts.sentences.map((sentence) => sentence.first));
	const out: NameWord[] = [];
	let lastWord = -2;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || token.kind !== 'word' || !isCapitalised(token.text, lang)) continue;
		const word = wordAt(tokens, at, lastWord, starts, lang);
		out.push(word);
		lastWord = word.isInitial ? at + 1 : at;
	}
	return out;
}

/** `Blinken`, `al-Assad`, `d’Estaing`, but not `iPhone` or `z.B`. */
function isCapitalised(text: string, { names }: LanguagePack): boolean {
	if (startsUpper(text)) return true;
	// Nearly all words are plain letters at their beginning, and those with a prefix are not.
	if (isSmall(text.charCodeAt(1)) && isSmall(text.charCodeAt(2))) return false;
	return names.prefixes.has(PREFIXED.exec(text)?.[1] ?? '');
}

const isSmall = (code: number): boolean => 0x61 <= code && code <= 0x7a;

const PREFIXED = /^(\p{Ll}{1,2})[-’'‑]\p{Lu}/u;

function wordAt(
	tokens: readonly Token[],
	at: number,
	lastWord: number,
	starts: ReadonlySet<number>,
	{ names }: LanguagePack,
): NameWord {
	const token = tokens[at] as Token;
	const before = tokens[at - 1];
	const isInitial = token.text.length === 1 && tokens[at + 1]?.text === '.' && tokens[at + 1]?.from === token.to;
	const atStart = starts.has(at) || (before !== undefined && opens(before, token));
	const linkFrom = atStart ? undefined : linkBetween(tokens, lastWord + 1, at, starts, names);
	const joins = linkFrom !== undefined;
	const particleFirst = joins ? (linkFrom === at ? undefined : tokens[linkFrom]) : undefined;
	return {
		form: token.form,
		text: token.text,
		lower: token.lower,
		from: token.from,
		to: token.to,
		token: at,
		atStart,
		afterDeterminer: before !== undefined && names.determiners.has(before.lower),
		afterPreposition: before !== undefined && names.beforePlaces.has(before.lower),
		joins,
		particles:
			particleFirst === undefined
				? ''
				: tokens
						.slice(linkFrom, at)
						.map((one) => one.text)
						.join(' '),
		particlesFrom: particleFirst?.from ?? token.from,
		isInitial,
		isUpper: 1 < token.text.length && !isSmall(token.text.charCodeAt(1)) && UPPER.test(token.text),
	};
}

const UPPER = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** A colon, dash or bracket leads on to something new; a mark does if it touches the word (`said. ” Blinken` closes). */
const opens = (before: Token, word: Token): boolean =>
	LEADS.has(before.text) || (before.kind === 'mark' && before.to === word.from);
const LEADS = new Set([':', '–', '—', '|', '/', '•', '·', '*', '(', '[', '-']);

/**
 * The index of the first token behind the last capital if nothing but particles lies between the two, else undefined.
 * At most three: `Ursula von der Leyen`, `Oscar de la Renta`. An article alone (`Westen der Türkei`) belongs to no name.
 */
function linkBetween(
	tokens: readonly Token[],
	from: number,
	at: number,
	starts: ReadonlySet<number>,
	{ particles, determiners }: LanguagePack['names'],
): number | undefined {
	if (from < 1 || 3 < at - from) return undefined;
	// `Alexander Van der Bellen`
	const isBehindParticle = particles.has(tokens[from - 1]?.lower ?? '');
	if (from < at && !isBehindParticle && determiners.has(tokens[from]?.text ?? '')) return undefined;
	for (let index = from; index < at; index += 1) {
		const token = tokens[index];
		if (token === undefined || starts.has(index) || !particles.has(token.text)) return undefined;
	}
	return from;
}
