import { matchPhrase } from '../lang/pack/phrases.ts';
import type { LanguagePack } from '../lang/pack.ts';
import type { Sentence, Token } from '../model/paragraph.ts';
import { startsUpper } from '../text/chars.ts';

/**
 * The sentences of a paragraph. A stop ends one unless it belongs to an abbreviation (`Dr.`), an ordinal
 * (`am 21. Januar`), an initial (`J. F. Kennedy`) or the text goes on in lower case.
 * Closing marks and brackets behind the stop belong to the sentence they close.
 * Wrong for an abbreviation or ordinal that really ends a sentence before a noun (`Es kam Platz 3. Trainer …`).
 */
export function splitSentences(tokens: readonly Token[], lang: LanguagePack): Sentence[] {
	const { sentences } = lang;
	const out: Sentence[] = [];
	let first = datelineEnd(tokens, lang);
	if (0 < first) out.push(sentenceOf(tokens, 0, first));
	for (let at = first; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || !ENDERS.has(token.text)) continue;
		const next = skipClosers(tokens, at + 1);
		const stop = at;
		// The stops and marks up to there are judged with this one; a million dots are walked through once.
		at = next - 1;
		if (next < tokens.length && !endsSentence(tokens, stop, next, sentences)) continue;
		out.push(sentenceOf(tokens, first, next));
		first = next;
	}
	if (first < tokens.length) out.push(sentenceOf(tokens, first, tokens.length));
	return out;
}

/** Index behind `Madrid (dpa) -` or `WASHINGTON, May 5 (AP) —`, which is no part of the first sentence; 0 if there is none. */
function datelineEnd(tokens: readonly Token[], { blocks }: LanguagePack): number {
	const near = tokens.slice(0, LONGEST_DATELINE);
	const open = near.findIndex(({ text }) => text === '(');
	const close = near.findIndex(({ text }, at) => open < at && text === ')');
	const dash = near[close + 1];
	if (open < 1 || close < 0 || dash === undefined || !/^(?:--?|[–—])$/u.test(dash.text)) return 0;
	// `Anna Beck (CDU) – die Ministerin – …` is none.
	const words = near.slice(open + 1, close).map(({ lower }) => lower);
	return words.some((_, at) => matchPhrase(blocks.agencies, words, at) !== undefined) ? close + 2 : 0;
}

/** In tokens. */
const LONGEST_DATELINE = 14;

const ENDERS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['.', '!', '?', '…', ')', ']', '“', '”', '«', '»', '"', '‘', '’', '‹', '›', "'", "''"]);
const AMBIGUOUS = new Set(['“', '»', '«', '"', '‘', '›', '‹', "'", "''"]);

function sentenceOf(tokens: readonly Token[], first: number, last: number): Sentence {
	return { first, last, from: tokens[first]?.from ?? 0, to: tokens[last - 1]?.to ?? 0 };
}

/** Index of the first token that begins something new. An ambiguous mark closes if it stands right behind the stop. */
function skipClosers(tokens: readonly Token[], from: number): number {
	let at = from;
	for (let token = tokens[at]; token !== undefined && CLOSERS.has(token.text); token = tokens[at]) {
		const touchesBefore = tokens[at - 1]?.to === token.from;
		if (AMBIGUOUS.has(token.text) && !touchesBefore) break;
		at += 1;
	}
	return at;
}

function endsSentence(tokens: readonly Token[], at: number, next: number, lexicon: LanguagePack['sentences']): boolean {
	const follower = tokens[next];
	const stop = tokens[at];
	if (follower === undefined || stop === undefined) return true;
	if (tokens[next - 1]?.to === follower.from && follower.kind !== 'mark') return isBlankLost(tokens, at, next, lexicon);
	const begins =
		follower.kind === 'word'
			? startsUpper(follower.text)
			: follower.kind === 'number' ||
				follower.kind === 'mark' ||
				follower.text === '(' ||
				follower.text === '[' ||
				follower.text === '–';
	if (!begins) return false;
	if (stop.text !== '.' || next !== at + 1) return true;
	return !isShortened(tokens, at, next, lexicon);
}

/** `…, sagte der Wirt.Der Gast schwieg`: the blank got lost between two words; not `www.Seite.de`, `Dr.Beck`. */
function isBlankLost(tokens: readonly Token[], at: number, next: number, lexicon: LanguagePack['sentences']): boolean {
	const [before, stop, follower, behind] = [tokens[at - 1], tokens[at], tokens[next], tokens[next + 1]];
	if (before === undefined || stop?.text !== '.' || follower === undefined || next !== at + 1) return false;
	const isPartOfSite = (a: Token | undefined, b: Token | undefined) => a?.text === '.' && b?.from === a.to;
	return (
		before.to === stop.from &&
		/^[\p{L}-]*\p{Ll}{3}$/u.test(before.text) &&
		/^\p{Lu}\p{Ll}+$/u.test(follower.text) &&
		!isPartOfSite(tokens[at - 2], before) &&
		!(behind?.text === '.' && tokens[next + 2]?.from === behind.to) &&
		!lexicon.abbreviations.has(before.lower)
	);
}

/** True if the stop at `at` belongs to the word before it. */
function isShortened(tokens: readonly Token[], at: number, next: number, lexicon: LanguagePack['sentences']): boolean {
	const before = tokens[at - 1];
	if (before === undefined || before.to !== tokens[at]?.from) return false;
	if (before.kind === 'number')
		return lexicon.hasOrdinalStop && isOrdinal(before, tokens[next], lexicon) && !isAge(tokens, at, next, lexicon);
	if (before.kind !== 'word') return false;
	// `Das bleibt so. Wir …`
	if (lexicon.alsoWords.has(before.text) && tokens[next]?.kind !== 'number') return false;
	if (before.text === 'X' && lexicon.beforeX.test(tokens[at - 2]?.lower ?? '')) return false;
	if (before.text.length === 1) return startsUpper(before.text) || lexicon.abbreviations.has(before.lower);
	return lexicon.abbreviations.has(before.lower);
}

/** `Sie ist 86. Beck kennt sie`, not `Heute ist der 21. Januar`, `Er war 1. Vorsitzender`. */
const isAge = (tokens: readonly Token[], at: number, next: number, lexicon: LanguagePack['sentences']): boolean =>
	tokens[at - 1]?.text.length === 2 &&
	lexicon.beforeAge.has(tokens[at - 2]?.lower ?? '') &&
	!lexicon.afterOrdinal.has(tokens[next]?.lower ?? '');

/** `am 21. Januar`, `im 19. Jahrhundert`, `der 1. FC`: one or two digits and a noun that ordinals count. */
function isOrdinal(number: Token, follower: Token | undefined, lexicon: LanguagePack['sentences']): boolean {
	if (3 < number.text.length || follower === undefined) return false;
	return follower.kind === 'word' && (lexicon.afterOrdinal.has(follower.lower) || number.text.length < 3);
}
