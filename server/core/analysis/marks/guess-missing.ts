import type { LanguagePack } from '../../lang/pack.ts';
import type { LocalSpan, Paragraph, Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import type { Span } from '../../text/span.ts';
import { findSaying } from './find-saying.ts';

/** How many places are offered for one missing mark. */
const MOST = 4;

/**
 * Where the closing mark of a quotation may be missing, the likeliest place first. `within` is the stretch from the
 * opening mark to the next mark or the end of the paragraph. Where words of saying follow, it is there; a sentence ends
 * with its stop; a name ends with its last capital; quoted words end with their clause.
 */
export function guessClosing(paragraph: Paragraph, within: Span, lang: LanguagePack): number[] {
	const tokens = tokensIn(paragraph, within);
	const first = tokens[0];
	if (first === undefined) return [within.end];
	const at = (offset: number | undefined): number[] => (offset === undefined ? [] : [paragraph.start + offset]);
	const saying = findSaying(paragraph, tokens, lang.marks)[0];
	const said =
		saying === undefined ? [] : [isComma(paragraph, saying) && !lang.marks.commaInside ? saying : saying + 1];
	const isSentence = startsUpper(first.text) && opensSentence(paragraph, within.start);
	const stops = sentenceEnds(paragraph, within);
	const sentence = isSentence ? [stops.at(-1), stops[0]] : [stops[0]].map((stop) => beforeStop(paragraph, stop));
	const words = [...at(endOfName(tokens)), ...at(first.to)];
	const clause = at(tokens.find((token) => token.text === ',')?.from);
	const order = isSentence ? [...said, ...sentence, ...words] : [...said, ...words, ...sentence, ...clause];
	return distinct(order);
}

/** Where the opening mark of a quotation may be missing; `within` ends at its closing mark. */
export function guessOpening(paragraph: Paragraph, within: Span, lang: LanguagePack): number[] {
	const tokens = tokensIn(paragraph, within);
	const last = tokens.at(-1);
	if (last === undefined) return [within.start];
	const at = (offset: number | undefined): number[] => (offset === undefined ? [] : [paragraph.start + offset]);
	const colon = tokens.findLastIndex((token) => token.text === ':');
	const afterColon = colon < 0 ? [] : at(tokens[colon + 1]?.from);
	const starts = sentenceStarts(paragraph, within);
	const isSpeech = endsSpeech(paragraph, within.end, last, lang);
	const wordStart = tokens.findLast((token) => token.kind === 'word' || token.kind === 'number')?.from;
	const words = [...at(startOfName(tokens, lang)), ...at(wordStart)];
	const sentences = [starts.at(-1), starts[0]];
	return distinct(isSpeech ? [...afterColon, ...sentences, ...words] : [...afterColon, ...words, ...sentences]);
}

/** The tokens wholly inside `within`; the list is sorted, so the first one is found by halving. */
function tokensIn({ facts, start }: Paragraph, within: Span): Token[] {
	const { tokens } = facts;
	const out: Token[] = [];
	for (let at = firstFrom(tokens, within.start - start); at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || within.end < start + token.to) break;
		out.push(token);
	}
	return out;
}

function firstFrom(places: readonly LocalSpan[], offset: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.from ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function distinct(offsets: readonly (number | undefined)[]): number[] {
	return [...new Set(offsets.filter((offset) => offset !== undefined))].slice(0, MOST);
}

const isComma = ({ facts, start }: Paragraph, offset: number): boolean => facts.text[offset - start] === ',';

/** True at the start of the paragraph, behind a colon or the end of a sentence. */
function opensSentence({ facts, start }: Paragraph, offset: number): boolean {
	const before = facts.text.slice(Math.max(0, offset - start - 4), Math.max(0, offset - start - 1)).trimEnd();
	return before === '' || /[:.!?…][“”"»«]?$/u.test(before);
}

function sentenceEnds({ facts, start }: Paragraph, within: Span): number[] {
	const out: number[] = [];
	for (
		let at = Math.max(0, firstFrom(facts.sentences, within.start - start) - 1);
		at < facts.sentences.length;
		at += 1
	) {
		const end = start + (facts.sentences[at]?.to ?? 0);
		if (within.end < end) break;
		if (within.start < end) out.push(end);
	}
	return out;
}

function sentenceStarts({ facts, start }: Paragraph, within: Span): number[] {
	const out: number[] = [];
	for (let at = firstFrom(facts.sentences, within.start - start); at < facts.sentences.length; at += 1) {
		const from = start + (facts.sentences[at]?.from ?? 0);
		if (within.end <= from) break;
		out.push(from);
	}
	return out.length === 0 ? [within.start] : out;
}

function beforeStop({ facts, start }: Paragraph, end: number | undefined): number | undefined {
	if (end === undefined) return undefined;
	return facts.text[end - start - 1] === '.' ? end - 1 : end;
}

/** `Freedom Tower` in `Freedom Tower bekommen`: the end of the first run of capitals, if it is more than one word. */
function endOfName(tokens: readonly Token[]): number | undefined {
	const end = tokens.findIndex((token) => !isNamePart(token));
	return tokens[(end < 0 ? tokens.length : end) - 1]?.to;
}

/** `Große Haus` in `Das Große Haus`: an article is capital only because it begins the sentence. */
function startOfName(tokens: readonly Token[], { detection }: LanguagePack): number | undefined {
	const before = tokens.findLastIndex((token) => !isNamePart(token));
	const first = tokens[before + 1];
	const isArticle = first !== undefined && before + 2 < tokens.length && detection.words.has(first.lower);
	return tokens[isArticle ? before + 2 : before + 1]?.from;
}

const isNamePart = ({ kind, text }: Token): boolean => kind === 'number' || (kind === 'word' && startsUpper(text));

/** `…kommen“, sagte er` and `…kommen.“` end a sentence, `Freedom Tower“ bekommen` does not. */
function endsSpeech({ facts, start }: Paragraph, close: number, last: Token, lang: LanguagePack): boolean {
	if (/^[.!?…,]$/u.test(last.text)) return true;
	const rest = facts.text.slice(close - start + 1, close - start + 60);
	const word = /^,?\s*([\p{L}\p{M}]+)/u.exec(rest)?.[1];
	return word !== undefined && lang.marks.saying.has(word.toLowerCase());
}
