import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { BoilerplateSort } from '../../model/block.ts';

/** How strongly the wording of a line gives it away. */
export type WordingStrength = 'sure' | 'likely' | 'anywhere';

/** A wording of the pack that the line has. */
export interface Wording {
	readonly sort: BoilerplateSort;
	readonly strength: WordingStrength;
	/** It takes the whole line. */
	readonly isWhole: boolean;
	/** Long enough to outweigh that the line is a sentence (`An dieser Stelle finden Sie …`). */
	readonly isTelling: boolean;
}

/** Longest line, in words, in which a wording that goes on still gives the line away: one sentence, no paragraph. */
const LONG = 220;

export function wordingOf(keys: readonly string[], blocks: BlockLexicon): Wording | undefined {
	if (LONG < keys.length) return undefined;
	const sure = matchPhrase(blocks.sure, keys);
	if (sure !== undefined)
		return { sort: sure.value, strength: 'sure', isWhole: sure.isWhole, isTelling: sure.isWhole || 4 <= sure.end };
	const likely = matchPhrase(blocks.likely, keys);
	if (likely !== undefined) {
		return { sort: likely.value, strength: 'likely', isWhole: likely.isWhole, isTelling: false };
	}
	for (let from = 0; from < keys.length; from += 1) {
		const found = matchPhrase(blocks.anywhere, keys, from);
		if (found !== undefined) {
			return { sort: found.value, strength: 'anywhere', isWhole: false, isTelling: 4 <= found.end - from };
		}
	}
	return undefined;
}

/** `15:44`, `15.44 Uhr`; not the middle of a date. */
export const CLOCK = /(?:^|[^\d.:])\d{1,2}[:.]\d\d(?![.:]?\d).{0,12}$/u;

/** The one kind of words a line is made of. */
export type Made = 'date' | 'stamp' | 'buttons' | 'sections';

export function madeOf(text: string, keys: readonly string[], lexicon: BlockLexicon): Made | undefined {
	const words = keys.filter((key) => key !== ':' && key !== '#' && key !== '©');
	const hasNumber = keys.includes('#');
	if (words.length === 0) return hasNumber && CLOCK.test(text) ? 'stamp' : undefined;
	const all = (set: ReadonlySet<string>) => words.every((word) => set.has(word));
	if (hasNumber && all(lexicon.dateWords)) {
		return CLOCK.test(text) || words.some((word) => lexicon.stampWords.has(word)) ? 'stamp' : 'date';
	}
	if (all(lexicon.buttonWords)) return 'buttons';
	return words.every((word) => namesSection(word, lexicon)) ? 'sections' : undefined;
}

/** `Politik`, and `CNBC-Politik`, which names the site as well. */
const namesSection = (word: string, { sectionWords }: BlockLexicon): boolean =>
	sectionWords.has(word) || (word.includes('-') && sectionWords.has(word.slice(word.lastIndexOf('-') + 1)));

/** A name and what belongs to it: agencies, a place, a job. */
export function isByline(keys: readonly string[], nUpper: number, { by, joins, dateWords }: BlockLexicon): boolean {
	const [first, ...rest] = keys;
	if (first === undefined || !by.has(first) || 12 < rest.length) return false;
	const names = rest.filter((key) => !joins.has(key) && key !== ':' && key !== '#');
	return names.length !== 0 && names.filter((key) => !dateWords.has(key)).length <= nUpper && nUpper !== 0;
}

const YEAR = /(?:^|[^\d])(?:19|20)\d\d(?!\d)/u;
const NUMERIC_DATE = /\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)?\d\d(?!\d)/u;

export function isDated(text: string, keys: readonly string[], { dateWords, joins }: BlockLexicon): boolean {
	if (70 < text.length || !keys.includes('#')) return false;
	const isMonth = (key: string) => 2 < key.length && dateWords.has(key) && !joins.has(key);
	const hasDate =
		NUMERIC_DATE.test(text) ||
		(YEAR.test(text) && keys.some((key, at) => isMonth(key) && (keys[at + 1] === '#' || keys[at - 1] === '#')));
	const nStrange = keys.filter((key) => key !== '#' && key !== ':' && !dateWords.has(key)).length;
	return hasDate && nStrange <= 4;
}

const TAIL = /[|»›>→]\s*(\p{L}[\p{L} -]{1,24})$/u;

export function hasLinkTail(text: string, { buttonWords }: BlockLexicon): boolean {
	const tail = TAIL.exec(text.slice(-40))?.[1];
	return tail?.split(' ').every((word) => buttonWords.has(word.toLowerCase())) === true;
}
