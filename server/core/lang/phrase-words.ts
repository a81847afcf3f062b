import type { Gender } from '../model/name.ts';
import { matchesIn } from '../text/matches.ts';

/** A word of a phrase, a name between marks, or one other glyph. */
export interface PhraseWord {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly isCapital: boolean;
}

const WORD =
	/[„“"»«][^„“”"«»]{1,40}[“”"«»]|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.’'/&-]*(?:[\p{L}\p{M}\p{N}]|(?<=\p{L})-(?= )))?|\S/gu;

/** `Leiter der Stiftung „Haus am See“,` → `Leiter`, `der`, `Stiftung`, `„Haus am See“`, `,`. */
export const phraseWords = (text: string): PhraseWord[] =>
	matchesIn(text, WORD).map(({ 0: word, index }) => ({
		text: word,
		from: index,
		to: index + word.length,
		isCapital: /^(?:\p{Lu}|[„“"»«].)/u.test(word),
	}));

/** A word of the phrase in lower case; empty behind its end. */
export const lowerAt = (words: readonly PhraseWord[], at: number): string => words[at]?.text.toLowerCase() ?? '';

/** The words as they stand, without a blank before a stop: `St. Gallen`. */
export const textOf = (part: readonly PhraseWord[]): string =>
	part
		.map(({ text }) => text)
		.join(' ')
		.replace(/ (?=\.)/u, '');

/** A woman is not called by a word for men. */
export const fits = (own: Gender | 'x', gender: Gender | undefined): boolean =>
	own === 'x' || gender === undefined || own === gender;

/** Joined to the part before it: `für Arbeit | und Soziales`. */
export function addPart(list: string[], part: string, link: string): void {
	const last = part.startsWith(`${link} `) && /^\S+ \p{Lu}/u.test(part) ? list.pop() : undefined;
	list.push(last === undefined ? part : `${last} ${part}`);
}

/** The longest role a list shows, in UTF-16 units. */
const LONGEST = 60;

/** As many of the parts as a list shows: `Sprecher`, `der Behörde`, `für den Hafenbau` … */
export function shortened([head = '', ...parts]: readonly string[]): string {
	let out = head;
	for (const part of parts) {
		if (LONGEST < out.length + 1 + part.length) break;
		out += ` ${part}`;
	}
	return out;
}
