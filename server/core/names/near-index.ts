import { isLetter } from '../text/chars.ts';
import { rememberByWord } from '../text/remember-words.ts';
import { plainLetters, soundForm } from './sound-form.ts';

/** Words that may be asked for their near ones: those whose sound differs in at most one sign. */
export interface NearIndex {
	/** Positions (in the list the index was made from) of the words near `lower`; may hold the word itself. */
	near(lower: string): readonly number[];
}

/**
 * Proposes pairs without comparing all with all: two sounds one slip apart (a sign more, a sign less, another sign, two
 * swapped) share the sound itself or what is left of each after dropping one sign. What is left is known by its hash only,
 * so a few proposals are wrong; whoever asks judges each pair anyway.
 */
export function indexNear(lowers: readonly string[]): NearIndex {
	const byHash = new Map<number, number[]>();
	lowers.forEach((lower, index) => {
		for (const hash of nearKeysOf(lower)) {
			const list = byHash.get(hash);
			if (list === undefined) byHash.set(hash, [index]);
			else if (list[list.length - 1] !== index) list.push(index);
		}
	});
	return {
		near(lower) {
			if (byHash.size === 0) return NONE;
			let found: Set<number> | undefined;
			for (const hash of nearKeysOf(lower)) {
				const list = byHash.get(hash);
				if (list === undefined) continue;
				found ??= new Set();
				for (const index of list) found.add(index);
			}
			return found === undefined ? NONE : [...found];
		},
	};
}

/**
 * True for words that an index would propose for each other, unless their letters differ throughout or they begin quite
 * otherwise. Stricter than `indexNear`, for lists so long that most of what only sounds alike is chance.
 */
export function areNear(lowerA: string, lowerB: string): boolean {
	if (!mayBeNear(outlineOf(lowerA), outlineOf(lowerB)) || !mayBeginAlike(beginningOf(lowerA), beginningOf(lowerB)))
		return false;
	const keys = nearKeysOf(lowerA);
	return nearKeysOf(lowerB).some((key) => keys.includes(key));
}

const MOST_OTHER = 6;

/** What a word shows at a glance: its length in UTF-16 units, and a bit for each letter it has. */
export interface Outline {
	readonly length: number;
	readonly letters: number;
}

export const outlineOf = (lower: string): Outline => ({ length: lower.length, letters: lettersOf(lower) });

/** False for two words that are surely not near: by their length, or by the letters they have; a slip changes three at most on either side. */
export const mayBeNear = (a: Outline, b: Outline): boolean =>
	Math.abs(a.length - b.length) <= 3 && countBits(a.letters ^ b.letters) <= MOST_OTHER;

/** Letters that a slip or another system may put for each other at the beginning (`Croatien`, `Filadelfia`, `Jelzin`). */
const ALIKE = ['aeiouyjh', 'ckqgx', 'fvwpb', 'szctdxj', 'mn', 'lr'];

/** What a word begins with: a bit for each such group that its first letter is of, and its second one in the high byte. */
function beginningOf(lower: string): number {
	const plain = plainLetters(lower.slice(0, 2));
	return groupsOf(plain[0] ?? '') | (groupsOf(plain[1] ?? '') << 8);
}

const groupsOf = (letter: string): number =>
	ALIKE.reduce((bits, letters, at) => (letter !== '' && letters.includes(letter) ? bits | (1 << at) : bits), 0);

/** The first letters are alike, or one of them is like the second of the other: two were swapped. Other signs may be anything. */
function mayBeginAlike(a: number, b: number): boolean {
	const firstA = a & 0xff;
	const firstB = b & 0xff;
	return firstA === 0 || firstB === 0 || (firstA & (b | (b >>> 8))) !== 0 || (firstB & (a >>> 8)) !== 0;
}

/** A bit for each letter that the word has. */
function lettersOf(lower: string): number {
	let bits = 0;
	for (let at = 0; at < lower.length; at += 1) {
		const code = lower.charCodeAt(at);
		if (0x7f < code) return lettersOf(plainLetters(lower).replace(NOT_PLAIN, ''));
		if (isLetter(code)) bits |= 1 << (code & 31);
	}
	return bits;
}

/** What has no plain letter (Cyrillic): shown by no bit. */
const NOT_PLAIN = /[^a-z]+/gu;

/** Adds up neighbouring bits in pairs, fours and bytes. */
function countBits(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const NONE: readonly number[] = [];
const BASE = 0x01000193;

/**
 * The keys of a word: two words are near if they share one.
 *
 * Swapped neighbours may make or break a `ch`, `ie` or `th` (`Cihna`), so words of the same letters are proposed too; and
 * a dropped letter may make a pair of its neighbours (`Cremer`, `Creer`), so there the letters count too. Another vowel may
 * break a pair (`Heilbronn`, `Heulbronn`), so words of the same consonants are proposed as well.
 */
export const nearKeysOf = rememberByWord((lower): readonly number[] => {
	const plain = plainLetters(lower);
	const sound = soundForm(lower);
	const keys = hashesOf(sound);
	keys.push(hashOfLetters(plain), hashOfConsonants(plain));
	const letters = hashesOf(plain);
	keys.push(letters[0] ?? 0);
	for (let at = 1; at < plain.length - 1; at += 1) {
		if (meetAsPair(plain[at - 1] ?? '', plain[at + 1] ?? '')) keys.push(letters[at + 1] ?? 0);
	}
	return keys;
});

/** Letters that sound as one once the letter between them is gone. */
const meetAsPair = (before: string, after: string): boolean =>
	before === after || (VOWELS.has(before) && VOWELS.has(after));

const VOWELS: ReadonlySet<string> = new Set('aeiouy');

/** The same for every order of the letters. */
function hashOfLetters(text: string): number {
	let sum = text.length;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		sum = (sum + Math.imul(Math.imul(code, code) + 0x9e37, 0x85ebca6b)) | 0;
	}
	return sum;
}

/** The same whatever vowels stand between them, and however often a consonant is written. */
function hashOfConsonants(text: string): number {
	let hash = 1;
	let last = '';
	for (const letter of text) {
		if (VOWELS.has(letter) || letter === last) continue;
		hash = (Math.imul(hash, BASE) + letter.charCodeAt(0)) | 0;
		last = letter;
	}
	return hash;
}

/** Hash of the sound and of each sound with one sign dropped, from sums of prefixes and suffixes (no strings are made). */
function hashesOf(sound: string): number[] {
	const length = sound.length;
	const out: number[] = [];
	let whole = 0;
	for (let at = 0; at < length; at += 1) whole = (Math.imul(whole, BASE) + sound.charCodeAt(at)) | 0;
	out.push(whole);
	if (length < 3) return out;
	let suffix = 0;
	let power = 1;
	const suffixes: number[] = new Array<number>(length);
	const powers: number[] = new Array<number>(length);
	for (let at = length - 1; 0 <= at; at -= 1) {
		suffixes[at] = suffix;
		powers[at] = power;
		suffix = (suffix + Math.imul(sound.charCodeAt(at), power)) | 0;
		power = Math.imul(power, BASE);
	}
	let prefix = 0;
	for (let at = 0; at < length; at += 1) {
		out.push((Math.imul(prefix, powers[at] ?? 0) + (suffixes[at] ?? 0)) | 0);
		prefix = (Math.imul(prefix, BASE) + sound.charCodeAt(at)) | 0;
	}
	return out;
}
