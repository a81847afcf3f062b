import type { LanguagePack } from '../../lang/pack.ts';
import type { Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';

/**
 * Offsets in the paragraph where a quoted name or phrase that begins with the first token may end, the likeliest first:
 * `Freedom Tower` (a run of capitals), `Schule ohne Rassismus` (a run with small words inside), `ernste Spur` (up to the
 * first noun), `sehr fragwürdig` (up to the auxiliary), the first word.
 */
export function phraseEnds(tokens: readonly Token[], lang: LanguagePack): number[] {
	const run = runFrom(tokens);
	const end = (count: number) => tokens[count - 1]?.to;
	if (0 < run) return defined([end(run), end(titleFrom(tokens, run, lang)), end(1)]);
	const noun = lang.marks.capitalNouns ? tokens.findIndex(isCapital) : -1;
	const nounEnd = noun < 0 ? undefined : end(noun + runFrom(tokens.slice(noun)));
	const stop = tokens.findIndex((token, index) => 0 < index && endsPhrase(token, lang));
	const one = lang.marks.articles.has(tokens[0]?.lower ?? '') && 1 < tokens.length ? undefined : end(1);
	return defined([nounEnd, stop < 0 ? undefined : end(stop), one]);
}

/** The same backwards: where a quoted name or phrase that ends with the last token may begin. */
export function phraseStarts(tokens: readonly Token[], lang: LanguagePack): number[] {
	const last = tokens.findLastIndex((token) => token.kind === 'word' || token.kind === 'number');
	const before = tokens.findLastIndex((token, index) => index < last && !isCapital(token));
	const start = (index: number) => tokens[index]?.from;
	const determiner = start(determinerBefore(tokens, last, lang) + 1);
	if (last < 0) return [];
	if (!isCapital(tokens[last])) return defined([determiner, start(last)]);
	const isOne = before + 1 === last;
	if (isOne) return defined([determiner, start(last), titleStart(tokens, before, lang)]);
	const isArticle = lang.detection.words.has(tokens[before + 1]?.lower ?? '');
	const first = isArticle && before < 0 ? start(1) : start(before + 1);
	const isNounFirst = lang.marks.capitalNouns && 0 <= before && tokens[before + 2]?.kind === 'word';
	const order = isNounFirst ? [start(before + 2), first] : [first, start(before + 2)];
	return defined([...order, start(last), determiner]);
}

const defined = (offsets: readonly (number | undefined)[]): number[] =>
	offsets.filter((offset) => offset !== undefined);

const isCapital = (token: Token | undefined): boolean =>
	token?.kind === 'number' || (token?.kind === 'word' && startsUpper(token.text));

/** How many capitals and figures the tokens begin with. */
function runFrom(tokens: readonly Token[]): number {
	const end = tokens.findIndex((token) => !isCapital(token));
	return end < 0 ? tokens.length : end;
}

/** How many small words in a row may stand inside a title: `Schule ohne Rassismus – Schule mit Courage`. */
const SMALL = 2;

/** Goes on from a run of capitals over small words, `&` and dashes, as long as capitals follow. */
function titleFrom(tokens: readonly Token[], run: number, lang: LanguagePack): number {
	let end = run;
	for (let at = run, small = 0; at < tokens.length && small <= SMALL; at += 1) {
		const token = tokens[at];
		if (isCapital(token)) {
			end = at + 1;
			small = 0;
		} else if (small === 0 ? joinsTitle(token, lang) : token?.kind === 'word') small += 1;
		else break;
	}
	return end;
}

function titleStart(tokens: readonly Token[], before: number, lang: LanguagePack): number | undefined {
	if (!joinsTitle(tokens[before], lang)) return undefined;
	const gap = tokens.findLastIndex((token, index) => index < before && !isCapital(token));
	return gap + 1 < before ? tokens[gap + 1]?.from : undefined;
}

const joinsTitle = (token: Token | undefined, { marks }: LanguagePack): boolean =>
	token !== undefined &&
	(marks.prepositions.has(token.lower) || marks.articles.has(token.lower) || token.text === '&' || token.text === '–');

const endsPhrase = (token: Token, { marks }: LanguagePack): boolean =>
	marks.auxiliaries.has(token.lower) ||
	token.lower === marks.infinitiveParticle ||
	(!marks.capitalNouns && marks.prepositions.has(token.lower));

/** Index of the last article or preposition before `last`: quoted words like to begin behind it (`durch die „veränderte Statik“`). */
function determinerBefore(tokens: readonly Token[], last: number, { marks }: LanguagePack): number {
	return tokens.findLastIndex(
		(token, index) => index < last && (marks.articles.has(token.lower) || marks.prepositions.has(token.lower)),
	);
}
