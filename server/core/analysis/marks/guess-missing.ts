import type { LanguagePack } from '../../lang/pack.ts';
import type { LocalSpan, Paragraph, Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { countFirst } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';
import { findSaying } from './find-saying.ts';
import { phraseEnds, phraseStarts } from './phrases.ts';

/** How many places are offered for one missing mark. */
const MOST = 5;

/**
 * Where the closing mark of a quotation may be missing, the likeliest place first. `within` is the stretch from the
 * opening mark to the next mark or the end of the paragraph. Where words of saying follow, it is there; a sentence ends
 * with its stop; a name ends with its last capital; other words end with their phrase or clause.
 */
export function guessClosing(paragraph: Paragraph, within: Span, lang: LanguagePack): number[] {
	const tokens = tokensIn(paragraph, within);
	const first = tokens[0];
	if (first === undefined) return [within.end];
	const places = closingPlaces(paragraph, within, tokens, lang);
	const { said, bracket, sentenceEnd, paragraphEnd, clauseEnd } = places;
	const phrases = phraseEnds(tokens, lang).map(
		(offset) => paragraph.start + offset + stopInside(paragraph, offset, lang),
	);
	if (bracket !== undefined) return distinct([bracket, ...phrases]);
	if (!startsUpper(first.text)) return distinct([said, ...phrases, sentenceEnd, clauseEnd, paragraphEnd]);
	const isSentence = opensSentence(paragraph, within.start);
	if (isSentence) return distinct([said, paragraphEnd, sentenceEnd, ...phrases]);
	return distinct([said, ...phrases, clauseEnd, sentenceEnd, paragraphEnd]);
}

/** English puts the stop or comma behind the last word inside the marks: 1 where there is one, else 0. */
function stopInside({ facts }: Paragraph, offset: number, { marks }: LanguagePack): 0 | 1 {
	const next = facts.text.charAt(offset);
	return marks.commaInside && (next === '.' || next === ',') ? 1 : 0;
}

/** Places that stops and commas give. In English they stand inside the marks, in German only a whole sentence keeps its stop. */
function closingPlaces(paragraph: Paragraph, within: Span, tokens: readonly Token[], lang: LanguagePack) {
	const { commaInside } = lang.marks;
	const { facts, start } = paragraph;
	const saying = findSaying(paragraph, tokens, lang.marks)[0];
	const isOutside = saying !== undefined && !commaInside && facts.text[saying - start] === ',';
	const stops = sentenceEnds(paragraph, within);
	const isSentence = opensSentence(paragraph, within.start) && startsUpper(tokens[0]?.text ?? '');
	const keepsStop = isSentence || commaInside;
	const comma = tokens.find((token) => token.text === ',');
	const isBracketed = facts.text[within.start - start - 2] === '(';
	const bracket = isBracketed ? tokens.find((token) => token.text === ')') : undefined;
	return {
		said: saying === undefined ? undefined : isOutside ? saying : saying + 1,
		bracket: bracket === undefined ? undefined : start + bracket.from,
		sentenceEnd: keepsStop ? stops[0] : beforeStop(paragraph, stops[0]),
		paragraphEnd: keepsStop ? stops.at(-1) : beforeStop(paragraph, stops.at(-1)),
		clauseEnd: comma === undefined ? undefined : start + (commaInside ? comma.to : comma.from),
	};
}

/** Where the opening mark of a quotation may be missing; `within` ends at its closing mark. */
export function guessOpening(paragraph: Paragraph, within: Span, lang: LanguagePack): number[] {
	const tokens = tokensIn(paragraph, within);
	const last = tokens.at(-1);
	if (last === undefined) return [within.start];
	const at = (token: Token | undefined) => (token === undefined ? undefined : paragraph.start + token.from);
	const behind = (text: string) => {
		const index = tokens.findLastIndex((token) => token.text === text);
		return index < 0 ? undefined : at(tokens[index + 1]);
	};
	const starts = sentenceStarts(paragraph, within);
	const phrases = phraseStarts(tokens, lang).map((offset) => paragraph.start + offset);
	if (endsSpeech(paragraph, within.end, last, lang)) {
		return distinct([behind(':'), starts.at(-1), starts[0], ...phrases]);
	}
	return distinct([behind(':'), ...phrases, behind(','), starts.at(-1)]);
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

const firstFrom = (places: readonly LocalSpan[], offset: number): number =>
	countFirst(places.length, (at) => (places[at] as LocalSpan).from < offset);

function distinct(offsets: readonly (number | undefined)[]): number[] {
	return [...new Set(offsets.filter((offset) => offset !== undefined))].slice(0, MOST);
}

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

/** `…kommen“, sagte er` and `…kommen.“` end a sentence, `Freedom Tower“ bekommen` does not. */
function endsSpeech({ facts, start }: Paragraph, close: number, last: Token, lang: LanguagePack): boolean {
	if (/^[.!?…,]$/u.test(last.text)) return true;
	const rest = facts.text.slice(close - start + 1, close - start + 60);
	const word = /^,?\s*([\p{L}\p{M}]+)/u.exec(rest)?.[1];
	return word !== undefined && lang.marks.saying.has(word.toLowerCase());
}
