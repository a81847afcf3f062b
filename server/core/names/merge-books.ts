import { keyOfWord, type WordList } from '../text/word-list.ts';
import { nameAt } from './book-names.ts';
import { joinNames } from './gather-names.ts';
import { type BookName, type BookTerm, emptyBook, type StyleBook } from './style-book.ts';

/** One book out of several: a later one wins where they differ, down to what an earlier one calls wrong, or right. */
export const mergeBooks = (books: readonly StyleBook[]): StyleBook =>
	books.reduce((all, book) => {
		if (book === emptyBook) return all;
		return all === emptyBook ? book : mergeTwo(book, all);
	}, emptyBook);

function mergeTwo(book: StyleBook, all: StyleBook): StyleBook {
	const { mine, theirs } = commonNames(book, all);
	const own = [...mine].map((number) => nameAt(book.names, number));
	const right = new Set([...own.flatMap(({ name, aliases }) => [name, ...aliases]), ...book.terms.map(useOf)]);
	const wrong = new Set([...own.flatMap((one) => one.wrong), ...book.terms.flatMap(({ not }) => not)]);
	const names = new Set([...own.map(({ name }) => name), ...wrong]);
	const uses = new Set([...book.terms.map(useOf), ...wrong]);
	const mayBeWrong = (form: string) => !right.has(form);
	const mayBeRight = (form: string) => !wrong.has(form);
	const changes = new Map<number, BookName | undefined>();
	for (const number of theirs) {
		const one = nameAt(all.names, number);
		const aliases = one.aliases.filter(mayBeRight);
		const isSame = aliases.length === one.aliases.length && one.wrong.every(mayBeWrong);
		if (names.has(one.name)) changes.set(number, undefined);
		else if (!isSame) changes.set(number, { ...one, aliases, wrong: one.wrong.filter(mayBeWrong) });
	}
	return {
		names: joinNames(book.names, all.names, changes),
		terms: [
			...book.terms,
			...all.terms.filter(({ use }) => !uses.has(use)).map((one) => ({ ...one, not: one.not.filter(mayBeWrong) })),
		],
		acronyms: book.acronyms ?? all.acronyms,
		region: book.region ?? all.region,
		quotes: book.quotes ?? all.quotes,
		stops: book.stops ?? all.stops,
		boilerplate: [...book.boilerplate, ...all.boilerplate],
		belongs: [...book.belongs, ...all.belongs],
	};
}

const useOf = ({ use }: BookTerm): string => use;

interface CommonNames {
	readonly mine: ReadonlySet<number>;
	readonly theirs: ReadonlySet<number>;
}

/** The numbers of those names that have a word in common with something in the other book: all others cannot differ. */
function commonNames(book: StyleBook, all: StyleBook): CommonNames {
	const [mine, theirs] = [keysOf(book), keysOf(all)];
	const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
	const known = new Set(few);
	const common = new Set(many.filter((key) => known.has(key)));
	return { mine: holdersOf(book.names.words, common), theirs: holdersOf(all.names.words, common) };
}

/** Those of the words in its names and terms. */
function keysOf({ names, terms }: StyleBook): Int32Array {
	const forms = terms.flatMap(({ use, not }) => [use, ...not]).flatMap((form) => form.toLowerCase().split(' '));
	const keys = new Int32Array(names.words.size + forms.length);
	keys.set(names.words.keys.subarray(0, names.words.size));
	keys.set(forms.map(keyOfWord), names.words.size);
	return keys;
}

function holdersOf({ keys, holders, size }: WordList, wanted: ReadonlySet<number>): ReadonlySet<number> {
	const found = new Set<number>();
	for (let at = 0; at < size; at += 1) if (wanted.has(keys[at] ?? 0)) found.add(holders[at] ?? 0);
	return found;
}
