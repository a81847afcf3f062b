import { rememberByWord } from '../text/remember-words.ts';
import { slipBetween } from './slip.ts';
import { plainLetters } from './sound-form.ts';

/** A name of several words (`Mülheim an der Ruhr`, `Rheinland-Pfalz`), made ready to be compared with a text. */
export interface Phrase {
	/** As it is written in the base. */
	readonly form: string;
	/** Its words in lower case, taken apart at hyphens too, small words between them left out: `mülheim`, `ruhr`. */
	readonly words: readonly string[];
	/** The small words before each of them (`an`, `der` before `ruhr`). */
	readonly small: readonly (readonly string[])[];
}

/** A right form that a word is a slip away from. */
export interface NearWord {
	/** As it is written in the base. */
	readonly form: string;
	/** See `slipBetween`. */
	readonly cost: number;
	readonly isVowel: boolean;
}

/** A word of a text that is to be compared: its letters in lower case and the small words right before it. */
export interface PhraseWord {
	readonly lower: string;
	readonly small: readonly string[];
}

/** Names of places and organisations that may be asked for what is one slip away. */
export interface NearPhrases {
	/** The phrases one of whose longer words is this one, in lower case. */
	withWord(lower: string): readonly Phrase[];
	/** Names of one long word that are one slip away; none if the word is one of them. */
	nearWord(lower: string): readonly NearWord[];
}

/** Words in lower case that are no longer than this are small: `an der`, `of the`. */
const MOST_SMALL = 4;

/** Forms as they are written in the base. */
export interface Forms {
	/** Forms of several words of all names that have this word; others may be among them. */
	phrasesWith(lower: string): readonly string[];
	/** Long single words that are near this one. */
	longWordsNear(lower: string): readonly string[];
}

export function readNearPhrases(forms: Forms): NearPhrases {
	return {
		withWord: rememberByWord((lower): readonly Phrase[] => {
			const written = forms.phrasesWith(lower);
			return written.length === 0
				? NONE
				: written.map(phraseOf).filter((phrase) => wordsToFindBy(phrase).includes(lower));
		}),
		nearWord: rememberByWord((lower): readonly NearWord[] => {
			const near = LONGEST < lower.length ? [] : forms.longWordsNear(lower);
			return near.some((form) => isSame(lower, form.toLowerCase()))
				? NO_WORDS
				: near.flatMap((form) => nearTo(form, lower));
		}),
	};
}

const NONE: readonly Phrase[] = [];

const NO_WORDS: readonly NearWord[] = [];

function nearTo(form: string, lower: string): readonly NearWord[] {
	const right = form.toLowerCase();
	const slip = slipBetween(lower, right);
	if (slip === undefined || MOST < slip.cost) return NO_WORDS;
	// Another end makes another word more often than a slip: `Politic`, `Mandala`.
	if (lower[lower.length - 1] !== right[right.length - 1] && 0.4 < slip.cost) return NO_WORDS;
	return [{ form, cost: slip.cost, isVowel: slip.kind === 'vowel' }];
}

/** `Weissen`, `Muenster`, `Timişoara`: a matter of the keyboard or of the house. */
const isSame = (a: string, b: string): boolean => a === b || plainLetters(a) === plainLetters(b);

/** Two of the words are enough to find a phrase by: of a misspelt one, one of them is right. */
export function wordsToFindBy({ words }: Phrase): readonly string[] {
	if (words.length < 2) return [];
	return words.length === 2 ? words : [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 2);
}

/** Of a longer one, in UTF-16 units, no name is meant. */
const LONGEST = 40;

/** A single word is told from others only if it is long. */
const LONG = 8;

export const isPhrase = (form: string): boolean => /[ -]/.test(form);

export const isLongWord = (form: string): boolean =>
	LONG <= form.length && !form.includes(' ') && (!isPhrase(form) || phraseOf(form).words.length < 2);

export function phraseOf(form: string): Phrase {
	const words: string[] = [];
	const small: (readonly string[])[] = [];
	let before: readonly string[] = NO_SMALL;
	for (const part of form.split(PARTS)) {
		const lower = part.toLowerCase();
		if (part === '') continue;
		if (part.length <= MOST_SMALL && part === lower && !/^\d/.test(part)) {
			before = [...before, part];
			continue;
		}
		words.push(lower);
		small.push(before);
		before = NO_SMALL;
	}
	return { form, words, small };
}

const NO_SMALL: readonly string[] = [];

/** What stands between the words of a name. */
export const PARTS = /[ \-‐‑/().,&+:!]+/;

/** What a row of words of a text is beside a phrase: the phrase itself, or the phrase with one word (by position) misspelt. */
export type Match = 'right' | number;

/**
 * Compares words of a text, as many as the phrase has, with it. Undefined if more than one slip parts them. `isInflected`
 * tells whether a word is another one with an ending.
 */
export function matchPhrase(phrase: Phrase, words: readonly PhraseWord[], isInflected: Inflection): Match | undefined {
	let wrong: number | undefined;
	for (let at = 0; at < phrase.words.length; at += 1) {
		const { lower, small } = words[at] as PhraseWord;
		const right = phrase.words[at] ?? '';
		if (0 < at && !fitsSmall(small, phrase.small[at] ?? [])) return undefined;
		if (isRight(lower, right, isInflected)) continue;
		if (wrong !== undefined || !mayBeSlip(lower, right)) return undefined;
		wrong = at;
	}
	if (wrong === undefined) return 'right';
	// As part of the whole, a word may differ at its very beginning too: `Ordrhein-Westfalen`.
	const slip = slipBetween(words.map(({ lower }) => lower).join(' '), phrase.words.join(' '));
	return slip === undefined || MOST < slip.cost ? undefined : wrong;
}

const isRight = (lower: string, right: string, isInflected: Inflection): boolean =>
	lower === right || (beginsAlike(lower, right) && (isSame(lower, right) || isInflected(lower, right)));

/** One slip is at one end of the word only, if at any. */
const mayBeSlip = (lower: string, right: string): boolean =>
	Math.abs(lower.length - right.length) <= 3 && mayBeMeant(lower, right);

/** False for a word that is neither the right one nor a slip nor a form of it, told by its ends alone. */
export const mayBeMeant = (lower: string, right: string): boolean =>
	beginsAlike(lower, right) || lower[lower.length - 1] === right[right.length - 1];

/** Nearly all words differ in their first two letters, which is soon seen; marked letters (`ö`) may stand for others. */
function beginsAlike(a: string, b: string): boolean {
	for (let at = 0; at < 2; at += 1) {
		const codeA = a.charCodeAt(at);
		const codeB = b.charCodeAt(at);
		if (0x7f < codeA || 0x7f < codeB) return true;
		if (codeA !== codeB) return false;
	}
	return true;
}

export type Inflection = (written: string, right: string) => boolean;

const MOST = 0.8;

/** `an der`, `a d`, or none at all (`Mülheim/Ruhr`). */
const fitsSmall = (written: readonly string[], right: readonly string[]): boolean =>
	written.length === 0 ||
	(written.length === right.length && written.every((word, at) => word === right[at] || word === right[at]?.[0]));
