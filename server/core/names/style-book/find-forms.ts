import { isDigit, isLetter } from '../../text/chars.ts';
import { oncePer } from '../../text/once.ts';
import { nameAt, numbersWith } from '../book-names.ts';
import { surnameKey } from '../read-base.ts';
import type { BookName, BookTerm, StyleBook } from '../style-book.ts';
import { bookFields, namesIn } from './schema.ts';

/** What a style book says of a form of words. */
export type Ruling =
	| { readonly kind: 'right' }
	| { readonly kind: 'name'; readonly right: string; readonly name: BookName }
	| { readonly kind: 'term'; readonly right: string; readonly term: BookTerm };

/** The forms of a book by their words in a row, so that looking one up costs the same however many there are. */
export interface BookForms {
	readonly rulings: ReadonlyMap<string, Ruling>;
	/** Most words of a form, by its first word. */
	readonly lengths: ReadonlyMap<string, number>;
	/** Surnames that are wrong for a person of the book: only where the article means that person. By surname, in lower case. */
	readonly wrongSurnames: ReadonlyMap<string, BookName>;
}

export const formsOf = oncePer(indexForms);

function indexForms({ names, terms }: StyleBook): BookForms {
	const rulings = new Map<string, Ruling>();
	const lengths = new Map<string, number>();
	const wrongSurnames = new Map<string, BookName>();
	const add = (form: string, ruling: Ruling) => {
		const words = wordsOf(form);
		const [first] = words;
		const key = words.join(' ');
		if (first === undefined || MOST_WORDS < words.length || rulings.has(key)) return;
		rulings.set(key, ruling);
		lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
	};
	const wrongOnes = [...numbersWith(names, WRONG)].map((number) => nameAt(names, number));
	const shields = shieldsIn(wrongOnes, terms);
	const addRight = (form: string) => {
		if (shields?.isOne(form) === true) add(form, RIGHT);
	};
	for (const number of shields === undefined ? [] : numbersWith(names, shields.mayBeIn)) {
		const { name, aliases } = nameAt(names, number);
		addRight(name);
		aliases.forEach(addRight);
	}
	for (const { use } of terms) addRight(use);
	for (const name of wrongOnes) {
		for (const form of name.wrong) {
			add(form, { kind: 'name', right: name.name, name });
			const key = surnameKey(form);
			if (form.includes(' ') && key !== surnameKey(name.name) && !wrongSurnames.has(key)) wrongSurnames.set(key, name);
		}
	}
	for (const term of terms) for (const form of term.not) add(form, { kind: 'term', right: term.use, term });
	return { rulings, lengths, wrongSurnames };
}

const RIGHT: Ruling = { kind: 'right' };

const WRONG = /wrong:/g;

interface Shields {
	/** Whether a right form may hold the beginning of a wrong one. */
	isOne(form: string): boolean;
	/** Finds a place in the lines of each name that has such a form, and in some others. */
	readonly mayBeIn: RegExp;
}

/**
 * By the first letters of the words of wrong forms. All others have nothing to shield: a house may have a hundred thousand
 * names and but a few wrong forms.
 */
function shieldsIn(names: readonly BookName[], terms: readonly BookTerm[]): Shields | undefined {
	const beginnings = new Set<string>();
	const note = (form: string) => {
		const [first] = wordsOf(form);
		const own = first && beginning(first, 0);
		// One letter alone is like all that begin with it.
		if (own !== undefined) beginnings.add(own).add(`${own.slice(0, 1)}*`);
	};
	for (const { wrong } of names) wrong.forEach(note);
	for (const { not } of terms) not.forEach(note);
	if (beginnings.size === 0) return undefined;
	return {
		isOne(form) {
			for (let at = 0; at < form.length; at += 1) {
				if (!mayStartWord(form, at)) continue;
				const own = beginning(form, at);
				if (beginnings.has(own.length === 1 ? `${own}*` : own) || beginnings.has(own.slice(0, 1))) return true;
			}
			return false;
		},
		mayBeIn: MANY < beginnings.size ? /./g : new RegExp(`${STARTS}(?:${expressionOf(beginnings)})|${ODD}`, 'gi'),
	};
}

const mayStartWord = (form: string, at: number): boolean =>
	isDigit(form.charCodeAt(at)) || (isLetter(form.charCodeAt(at)) && (at === 0 || !isLetter(form.charCodeAt(at - 1))));

const expressionOf = (beginnings: ReadonlySet<string>): string =>
	[...beginnings].join('|').replaceAll('*', '(?![a-z0-9\\u00c0-\\u02ff])');

/** With so many beginnings of wrong forms nearly every name has one of them. */
const MANY = 120;
/** Where a word may begin that is not the name of a field. */
const STARTS = `(?:(?<![A-Za-z])|(?=\\d))(?!(?:${namesIn(bookFields.names.fields).join('|')}):)`;
/** What may become other letters before it is compared. */
const ODD = '[\u0130\u0300-\uffff]';

/** Two letters in lower case, or one where the word or a part of it has no more. */
const beginning = (form: string, at: number): string =>
	form.slice(at, at + (isLetter(form.charCodeAt(at + 1)) || isDigit(form.charCodeAt(at + 1)) ? 2 : 1)).toLowerCase();

/** A longer row of words is a sentence, not a term. */
const MOST_WORDS = 8;

/** Blanks and marks of any sort part words; hyphens and apostrophes within do not. */
export const wordsOf = (form: string): readonly string[] => form.match(BOOK_WORD) ?? [];

export const BOOK_WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑’'.&][\p{L}\p{N}\p{M}]+)*/gu;
