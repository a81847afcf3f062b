import type { MarkStyle } from '../model/mark.ts';
import type { EntityKind } from '../model/name.ts';
import type { Span } from '../text/span.ts';
import { type BookNames, noNames } from './book-names.ts';
import { withOthers } from './gather-names.ts';
import type { KnownEntry } from './read-base.ts';
import { type Field, type Problem, type ReadDocument, readDocument } from './style-book/fields.ts';
import { type PlainNames, readPlainNames } from './style-book/plain-names.ts';
import { bookFields, namesIn } from './style-book/schema.ts';

/** The rules of a house, as its `stylebook.yaml` states them. Plain data: it travels between threads. */
export interface StyleBook {
	readonly names: BookNames;
	readonly terms: readonly BookTerm[];
	/** How acronyms that are spoken as words are written: `NATO` or `Nato`. */
	readonly acronyms: AcronymStyle | undefined;
	readonly region: Region | undefined;
	/** The quotation marks of the house. */
	readonly quotes: MarkStyle | undefined;
	/** Where full stop and comma stand at the end of quoted words, in English: always inside (AP) or by sense (Guardian). */
	readonly stops: keyof typeof bookFields.stops.choices | undefined;
	/** Beginnings of lines that belong to the page, not to an article. */
	readonly boilerplate: readonly string[];
	/** Beginnings of lines that belong to an article although they look like those of a page. */
	readonly belongs: readonly string[];
}

const NAME = bookFields.names.fields;
const TERM = bookFields.terms.fields;

export type AcronymStyle = keyof typeof bookFields.acronyms.choices;
export type Region = keyof typeof bookFields.region.choices;

export interface BookName {
	/** The right form: `Fabrice Coffrini`. */
	readonly name: string;
	readonly kind: keyof typeof NAME.kind.choices | undefined;
	readonly gender: keyof typeof NAME.gender.choices | undefined;
	readonly role: string | undefined;
	/** Other right forms. */
	readonly aliases: readonly string[];
	readonly wrong: readonly string[];
}

export interface BookTerm {
	readonly use: string;
	readonly not: readonly string[];
	readonly why: string | undefined;
	readonly examples: readonly TermExample[];
}

/** Sentences by which a term proves itself. */
export interface TermExample {
	/** Has something that the term reports. */
	readonly bad: PlacedText | undefined;
	/** Has nothing; beside `bad`, what that is to become. */
	readonly good: PlacedText | undefined;
}

/** Words of a style book with their place in the file. */
export interface PlacedText extends Span {
	readonly text: string;
}

export const emptyBook: StyleBook = Object.freeze({
	names: noNames,
	terms: [],
	acronyms: undefined,
	region: undefined,
	quotes: undefined,
	stops: undefined,
	boilerplate: [],
	belongs: [],
});

/** Something in a style book that does not count, with its place in the file. */
export type BookProblem = Problem;

/** Reads a style book. Never throws: what cannot be used is named in `problems`, the rest counts. */
export function readStyleBook(text: string): ReadBook {
	const plain = readPlainNames(text);
	if (plain !== undefined && NOTHING_ELSE.test(plain.rest))
		return { book: { ...emptyBook, names: plain.names }, problems: [] };
	const { root, problems } = readDocument(plain?.rest ?? text, plain?.placeOf);
	// What looked like the list of names was something else.
	if (plain !== undefined && root?.placeOf('names') !== plain.at) return bookOf(readDocument(text), undefined);
	return bookOf({ root, problems }, plain);
}

/** Beside plain names, no more than the name of their list, and remarks. */
const NOTHING_ELSE = /^(?:(?:#[^\n]*|\r?)\n)*names:[ \t]*(?:#[^\n]*|\r?)\n(?:(?:#[^\n]*|\r?)\n)*$/u;

export interface ReadBook {
	readonly book: StyleBook;
	readonly problems: readonly BookProblem[];
}

function bookOf({ root, problems }: ReadDocument, plain: PlainNames | undefined): ReadBook {
	const known = root?.record(namesIn(bookFields));
	if (known === undefined) return { book: emptyBook, problems };
	const book: StyleBook = {
		names: namesOf(known.names, plain),
		terms: (known.terms?.list() ?? []).flatMap(termOf),
		acronyms: known.acronyms?.oneOf(namesIn(bookFields.acronyms.choices)),
		region: known.region?.oneOf(namesIn(bookFields.region.choices)),
		quotes: marksOf(known.quotes),
		stops: known.stops?.oneOf(namesIn(bookFields.stops.choices)),
		boilerplate: known.boilerplate?.texts() ?? [],
		belongs: known.belongs?.texts() ?? [],
	};
	return { book, problems };
}

/** In the order of the file. */
function namesOf(field: Field | undefined, plain: PlainNames | undefined): BookNames {
	const others = (field?.list() ?? []).flatMap((item) => nameOf(item).map((name) => ({ name, start: item.start })));
	return withOthers(plain?.names ?? noNames, others);
}

/** Straight ones go by name: `""` is an empty text in YAML. */
function marksOf(field: Field | undefined): MarkStyle | undefined {
	const marks = field?.oneOf(namesIn(bookFields.quotes.choices));
	return marks === 'straight' ? '""' : marks;
}

function nameOf(field: Field): BookName[] {
	const known = field.record(namesIn(NAME));
	if (known === undefined) return [];
	const name = known.name?.text();
	const rest = {
		kind: known.kind?.oneOf(namesIn(NAME.kind.choices)),
		gender: known.gender?.oneOf(namesIn(NAME.gender.choices)),
		role: known.role?.text(),
		aliases: known.aliases?.texts() ?? [],
		wrong: known.wrong?.texts() ?? [],
	};
	if (known.name === undefined) field.missing('name');
	return name === undefined ? [] : [{ name, ...rest }];
}

function termOf(field: Field): BookTerm[] {
	const known = field.record(namesIn(TERM));
	if (known === undefined) return [];
	const use = known.use?.text();
	const not = known.not?.texts() ?? [];
	const why = known.why?.text();
	const examples = (known.examples?.list() ?? []).flatMap(exampleOf);
	if (known.use === undefined) field.missing('use');
	return use === undefined ? [] : [{ use, not, why, examples }];
}

function exampleOf(field: Field): TermExample[] {
	const known = field.record(namesIn(TERM.examples.fields));
	return known === undefined ? [] : [{ bad: known.bad?.placed(), good: known.good?.placed() }];
}

/** A name of a book in the form of the base of names. */
export function entryOf(one: BookName): KnownEntry {
	const { name, gender, role, aliases, wrong } = one;
	return {
		name,
		kind: kindOf(one),
		gender,
		role,
		source: 'style-book',
		foreign: undefined,
		aliases,
		wrong,
		inhabitants: [],
	};
}

/** Most names of a house are those of people; a word alone may be anything. */
export const kindOf = ({ name, kind }: BookName): EntityKind => kind ?? (name.includes(' ') ? 'person' : 'unknown');
