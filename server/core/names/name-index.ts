import type { EntityKind } from '../model/name.ts';
import { rememberByWord } from '../text/remember-words.ts';
import type { WordIndex } from '../text/word-index.ts';
import { keyOfWord } from '../text/word-list.ts';
import { mayBeNear, type Outline, outlineOf } from './near-index.ts';

/** A name of a list with all by which it is asked for, in lower case. */
export interface NameRow {
	readonly number: number;
	readonly kind: EntityKind;
	/** Right forms. */
	readonly right: readonly string[];
	/** Forms that mean this name and are wrong. */
	readonly wrong: readonly string[];
	/** Of a place, its people. */
	readonly people: readonly string[];
}

/** A list of names, ready to be asked by their words in lower case. Answers in the order of the list. */
export interface NameIndex {
	/** The name that has this form: right with one, or else wrong with one. */
	find(lower: string): NameRow | undefined;
	/** Persons by the last word of a right form. */
	bySurname(lower: string): readonly NameRow[];
	/** Persons by the first word of a right form, without those whose last words all have quite other letters than `surname`. */
	byGiven(lower: string, surname: string): readonly NameRow[];
	/** True for a word of a right form, or a people. */
	isWord(lower: string): boolean;
	/** Most words of a name that is none of a person, has several and begins with this one; 0 if there is none. */
	mostWordsFrom(lower: string): number;
	/** All names of which the index holds this word. */
	rowsWith(word: string): readonly NameRow[];
}

/** Of a list of thousands a document meets a few: a name is read when one of its words is asked for. */
export function indexNames(words: WordIndex, readRow: (number: number) => NameRow): NameIndex {
	const rows = new Map<number, NameRow>();
	const rowAt = (number: number): NameRow => {
		let row = rows.get(number);
		if (row === undefined) {
			row = readRow(number);
			rows.set(number, row);
		}
		return row;
	};
	const told = rememberByWord((word): Told => {
		const numbers = words.holdersOf(keyOfWord(word));
		return numbers.length === 0 ? NOTHING : toldBy(numbers.map(rowAt), word);
	});
	return {
		find(lower) {
			const { rows } = told(lastWord(lower));
			if (rows.length === 0) return undefined;
			return rows.find(({ right }) => right.includes(lower)) ?? rows.find(({ wrong }) => wrong.includes(lower));
		},
		bySurname: (lower) => told(lower).bySurname,
		byGiven(lower, surname) {
			const { bearers } = told(lower);
			if (bearers.length === 0) return NONE;
			const meant = outlineOf(surname);
			return bearers.filter(({ surnames }) => surnames.some((one) => mayBeNear(one, meant))).map(({ row }) => row);
		},
		isWord: (lower) => told(lower).isWord,
		mostWordsFrom: (lower) => told(lower).mostWords,
		rowsWith: (word) => told(word).rows,
	};
}

/** What a word tells by itself; asked again and again, thought through once. */
interface Told {
	readonly rows: readonly NameRow[];
	readonly bySurname: readonly NameRow[];
	/** Persons whose name begins with it, and the last words of their names at a glance. */
	readonly bearers: readonly { readonly row: NameRow; readonly surnames: readonly Outline[] }[];
	readonly isWord: boolean;
	readonly mostWords: number;
}

function toldBy(rows: readonly NameRow[], word: string): Told {
	const beginning = `${word} `;
	return {
		rows,
		bySurname: rows.filter((row) => isPerson(row) && hasSurname(row, word)),
		bearers: rows
			.filter((row) => isPerson(row) && hasGiven(row, word))
			.map((row) => ({ row, surnames: row.right.map((form) => outlineOf(lastWord(form))) })),
		isWord: !word.includes(' ') && rows.some((row) => hasWord(row, word)),
		mostWords: rows.reduce((most, row) => (isPerson(row) ? most : Math.max(most, mostWords(row, beginning))), 0),
	};
}

const NONE: readonly NameRow[] = [];

/** Most words stand in no name. */
const NOTHING: Told = { rows: NONE, bySurname: NONE, bearers: [], isWord: false, mostWords: 0 };

const isPerson = ({ kind }: NameRow): boolean => kind === 'person';

const lastWord = (form: string): string => form.slice(form.lastIndexOf(' ') + 1);

const hasSurname = ({ right }: NameRow, lower: string): boolean => right.some((form) => lastWord(form) === lower);

const hasGiven = ({ right }: NameRow, lower: string): boolean =>
	right.some((form) => form.startsWith(lower) && form[lower.length] === ' ');

const hasWord = ({ right, people }: NameRow, lower: string): boolean =>
	right.some((form) => holdsWord(form, lower)) || people.some((form) => holdsWord(form, lower));

const holdsWord = (form: string, lower: string): boolean => form === lower || form.split(' ').includes(lower);

function mostWords({ right }: NameRow, beginning: string): number {
	let most = 0;
	for (const form of right) if (form.startsWith(beginning)) most = Math.max(most, form.split(' ').length);
	return most;
}
