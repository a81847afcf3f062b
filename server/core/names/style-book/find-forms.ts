import { surnameKey } from '../known-names.ts';
import type { BookName, BookTerm, StyleBook } from '../style-book.ts';

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

const known = new WeakMap<StyleBook, BookForms>();

export function formsOf(book: StyleBook): BookForms {
	const forms = known.get(book) ?? indexForms(book);
	known.set(book, forms);
	return forms;
}

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
	for (const { name, aliases } of names) for (const form of [name, ...aliases]) add(form, { kind: 'right' });
	for (const { use } of terms) add(use, { kind: 'right' });
	for (const name of names) {
		for (const form of name.wrong) {
			add(form, { kind: 'name', right: name.name, name });
			const key = surnameKey(form);
			if (form.includes(' ') && key !== surnameKey(name.name) && !wrongSurnames.has(key)) wrongSurnames.set(key, name);
		}
	}
	for (const term of terms) for (const form of term.not) add(form, { kind: 'term', right: term.use, term });
	return { rulings, lengths, wrongSurnames };
}

/** A longer row of words is a sentence, not a term. */
const MOST_WORDS = 8;

/** Blanks and marks of any sort part words; hyphens and apostrophes within do not. */
export const wordsOf = (form: string): readonly string[] => form.match(BOOK_WORD) ?? [];

export const BOOK_WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑’'.&][\p{L}\p{N}\p{M}]+)*/gu;
