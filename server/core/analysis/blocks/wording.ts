import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { BoilerplateSort } from '../../model/block.ts';
import { startsUpper } from '../../text/chars.ts';
import type { Line } from './line.ts';

/** How strongly the wording of a line gives it away. */
export type WordingStrength = 'sure' | 'likely' | 'anywhere';

/** A wording of the pack that the line has. */
export interface Wording {
	readonly sort: BoilerplateSort;
	readonly strength: WordingStrength;
	/** It takes the whole line. */
	readonly isWhole: boolean;
	/** Rests on few words and no colon: `Suche …` may also be `Suche nach Zeugen`. */
	readonly isLoose: boolean;
	/** Long enough to outweigh that the line is a sentence (`An dieser Stelle finden Sie …`). */
	readonly isTelling: boolean;
}

/** Longest line, in words, in which a wording that goes on still gives the line away: one sentence, no paragraph. */
const LONG = 220;

export function wordingOf(keys: readonly string[], blocks: BlockLexicon): Wording | undefined {
	if (LONG < keys.length) return undefined;
	const telling = matchPhrase(blocks.telling, keys);
	if (telling !== undefined)
		return {
			sort: telling.value,
			strength: 'sure',
			isWhole: telling.isWhole,
			isLoose: !telling.isWhole && isLoose(keys, telling.end) && !isOfPage(keys, telling.end, blocks),
			isTelling: true,
		};
	const sure = matchPhrase(blocks.sure, keys);
	if (sure !== undefined && !opensParagraph(keys, sure, blocks))
		return {
			sort: sure.value,
			strength: 'sure',
			isWhole: sure.isWhole,
			isLoose: !sure.isWhole && isLoose(keys, sure.end),
			isTelling: sure.isWhole || 4 <= keys.slice(0, sure.end).filter((key) => key !== ':').length,
		};
	const likely = matchPhrase(blocks.likely, keys);
	const weak: Wording | undefined = likely && {
		sort: likely.value,
		strength: 'likely',
		isWhole: likely.isWhole,
		isLoose: false,
		isTelling: false,
	};
	// `Jetzt den Newsletter abonnieren`: what stands inside says more than the beginning.
	if (weak?.isWhole === true) return weak;
	for (let from = 0; from < keys.length; from += 1) {
		if (!blocks.anywhere.next.has(keys[from] ?? '')) continue;
		const found = matchPhrase(blocks.anywhere, keys, from);
		if (found !== undefined) {
			return {
				sort: found.value,
				strength: 'anywhere',
				isWhole: false,
				isLoose: found.end === from + 1,
				isTelling: 4 <= found.end - from,
			};
		}
	}
	return weak;
}

/** `In sozialen Netzwerken kursierten …`: a paragraph of the article may begin with the few words of a button. */
const opensParagraph = (
	keys: readonly string[],
	{ end, isWhole }: { readonly end: number; readonly isWhole: boolean },
	blocks: BlockLexicon,
): boolean =>
	!isWhole &&
	PARAGRAPH <= keys.length &&
	end <= 3 &&
	keys.slice(0, end).every((key) => WORD.test(key)) &&
	keys[end] !== ':' &&
	!isOfPage(keys, end, blocks);

/** In words. */
const PARAGRAPH = 24;

const isLoose = (keys: readonly string[], end: number): boolean =>
	keys.length <= (end < 3 ? SHORT : SHORT - 2) &&
	end <= 3 &&
	keys[end] !== ':' &&
	keys.slice(0, end).every((key) => WORD.test(key));

/** Speaks to the reader or goes on about the page: `Follow us on …`, where `Follow the latest craze` may be a subhead. */
const isOfPage = (keys: readonly string[], end: number, { pageWords, readerWords }: BlockLexicon): boolean =>
	keys.some(
		(key, at) =>
			(end <= at && pageWords.has(key)) ||
			readerWords.has(key) ||
			readerWords.has(key.slice(0, 1).toUpperCase() + key.slice(1)),
	);

/** In words: a line that might be a subhead, `Zurück auf Anfang`. */
const SHORT = 8;
/** Colons, figures and signs are no words. */
const WORD = /^\p{L}/u;

/** A name and what belongs to it: agencies, a place, a job. */
export function isByline(
	{ text, keys, nUpper }: Pick<Line, 'text' | 'keys' | 'nUpper'>,
	{ by, joins, dateWords, agencies }: BlockLexicon,
): boolean {
	if (13 < keys.length || !by.has(keys[0] ?? '')) return false;
	const names = keys.slice(1).filter((key) => !joins.has(key) && key !== ':' && key !== '#');
	// `Von` itself may be one of the capitals: `Von Kassel nach Berlin` is none.
	const nCapitals = nUpper - (startsUpper(text) ? 1 : 0);
	const isStrange = (key: string) => !dateWords.has(key) && !agencies.next.has(key);
	return nCapitals !== 0 && names.length !== 0 && names.filter(isStrange).length <= nCapitals;
}

/** Behind a bar or an arrow, or small behind the end of a sentence: `… | mehr`, `Die Fähren bleiben im Hafen. mehr`. */
const TAIL = /(?:[|»›>→]\s*(?=\p{L})|\p{L}[.?!…]\s(?=\p{Ll}))(\p{L}[\p{L} -]{1,24})$/u;

export function hasLinkTail(text: string, { buttonWords }: BlockLexicon): boolean {
	const tail = TAIL.exec(text.slice(-40))?.[1];
	return tail?.split(' ').every((word) => buttonWords.has(word.toLowerCase())) === true;
}
