import type { LanguageId } from '../model/language.ts';
import { organisations } from './base/organisations/index.ts';
import { persons } from './base/persons/index.ts';
import { places } from './base/places/index.ts';
import { bearerLines } from './eponyms.ts';
import { indexPhrases, type NearPhrases } from './near-phrases.ts';
import { type BaseKind, type KnownEntry, readEntry } from './read-base.ts';

/**
 * The base of names that comes with the program, by the words in it. Both languages share it, since a name may rightly
 * be written in either form in any text. A line is read as an entry only when its name is met: of thousands a document
 * meets a few, and an editor waits for the first underline.
 */
export interface ShippedBase {
	find(lower: string, lang: LanguageId): KnownEntry | undefined;
	bySurname(lower: string, lang: LanguageId): readonly KnownEntry[];
	byGiven(lower: string, lang: LanguageId): readonly KnownEntry[];
	isWord(lower: string): boolean;
	startingWith(lower: string, lang: LanguageId, most: number): readonly KnownEntry[];
	mostWordsFrom(lower: string): number;
	/** Places and organisations, by what is one slip away from them. */
	nearPhrases(): NearPhrases;
}

interface Row {
	readonly kind: BaseKind;
	readonly line: string;
	/** As it is read in each language, once it was. */
	readonly entries: Partial<Record<LanguageId, KnownEntry>>;
}

interface Tables {
	readonly exact: Map<string, Row>;
	readonly bySurname: Map<string, Row[]>;
	readonly byGiven: Map<string, Row[]>;
	/** Words of names besides the first and last ones of persons. */
	readonly words: Set<string>;
	readonly mostWords: Map<string, number>;
}

let made: ShippedBase | undefined;

/** Made when the first article asks for it. */
export const shippedBase = (): ShippedBase => {
	made ??= makeBase();
	return made;
};

function makeBase(): ShippedBase {
	const tables: Tables = {
		exact: new Map(),
		bySurname: new Map(),
		byGiven: new Map(),
		words: new Set(),
		mostWords: new Map(),
	};
	for (const text of persons) addRows(tables, 'person', text);
	addBearers(tables);
	for (const text of organisations) addRows(tables, 'organisation', text);
	for (const text of places) addRows(tables, 'place', text);
	let phrases: NearPhrases | undefined;
	const entries = (rows: readonly Row[] | undefined, lang: LanguageId) =>
		rows?.map((row) => entryOf(row, lang)) ?? NONE;
	return {
		find(lower, lang) {
			const row = tables.exact.get(lower);
			return row && entryOf(row, lang);
		},
		bySurname: (lower, lang) => entries(tables.bySurname.get(lower), lang),
		byGiven: (lower, lang) => entries(tables.byGiven.get(lower), lang),
		startingWith: (lower, lang, most) => [...rowsFrom(tables.exact, lower, most)].map((row) => entryOf(row, lang)),
		isWord: (lower) => tables.words.has(lower) || tables.bySurname.has(lower) || tables.byGiven.has(lower),
		mostWordsFrom: (lower) => tables.mostWords.get(lower) ?? 0,
		nearPhrases() {
			phrases ??= indexPhrases(formsOfOthers());
			return phrases;
		},
	};
}

/** Rows with a form that begins so, or one of whose words does. */
function rowsFrom(exact: Tables['exact'], lower: string, most: number): ReadonlySet<Row> {
	const rows = new Set<Row>();
	for (const [form, row] of exact) {
		if (most <= rows.size) break;
		if (form.startsWith(lower) || form.includes(` ${lower}`)) rows.add(row);
	}
	return rows;
}

const NONE: readonly KnownEntry[] = [];

function entryOf(row: Row, lang: LanguageId): KnownEntry {
	row.entries[lang] ??= readEntry(row.line, row.kind, lang);
	return row.entries[lang];
}

/** Fields of a line that hold right forms, one or several; see the heads of the files in `base/`. */
const FORMS: Readonly<Record<BaseKind, readonly number[]>> = {
	person: [0, 1, 5],
	organisation: [0, 1, 2, 4],
	place: [0, 1, 4],
};
/** The field of a place that holds its people. */
const PEOPLE = 3;

function addRows(tables: Tables, kind: BaseKind, text: string): void {
	const lines = text.split('\n');
	// In one go: what is done line by line costs most of the time.
	const lowers = text.toLowerCase().split('\n');
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (line === '' || line.startsWith('#')) continue;
		const row: Row = { kind, line, entries: {} };
		addRow(tables, row, (lowers[at] ?? '').split('|'));
	}
}

/** Whoever has given a law or a prize its name is known, though he may stand in no list of persons. */
function addBearers(tables: Tables): void {
	for (const line of bearerLines()) {
		const fields = line.toLowerCase().split('|');
		const name = fields[0]?.trim() ?? '';
		if (!tables.exact.has(name)) addRow(tables, { kind: 'person', line, entries: {} }, fields);
	}
}

function addRow(tables: Tables, row: Row, fields: readonly string[]): void {
	for (const index of FORMS[row.kind]) for (const form of formsIn(fields[index])) addForm(tables, form, row);
	if (row.kind === 'place') for (const people of formsIn(fields[PEOPLE])) addWords(tables.words, people);
}

/** The right forms of places and organisations, as they are written. */
const formsOfOthers = (): readonly string[] => [
	...organisations.flatMap((text) => formsOfText('organisation', text)),
	...places.flatMap((text) => formsOfText('place', text)),
];

function formsOfText(kind: BaseKind, text: string): readonly string[] {
	return text.split('\n').flatMap((line) => {
		const fields = line.startsWith('#') ? NO_FORMS : line.split('|');
		return FORMS[kind].flatMap((index) => formsIn(fields[index]).filter((form) => index < 2 || !isOneWord(form)));
	});
}

/** Aliases of one word may be common words: `Demokraten`. */
const isOneWord = (form: string): boolean => !/[\s-]/u.test(form);

function formsIn(field = ''): readonly string[] {
	const own = field.trim();
	if (own === '') return NO_FORMS;
	return own.includes(';') ? own.split(';').flatMap((form) => form.trim() || NO_FORMS) : [own];
}

const NO_FORMS: readonly string[] = [];

function addForm({ exact, bySurname, byGiven, words, mostWords }: Tables, form: string, row: Row): void {
	if (!exact.has(form)) exact.set(form, row);
	if (row.kind === 'person') {
		const first = form.indexOf(' ');
		const last = form.lastIndexOf(' ');
		addTo(bySurname, form.slice(last + 1), row);
		if (0 < first) addTo(byGiven, form.slice(0, first), row);
		if (first < last) addWords(words, form.slice(first + 1, last));
		return;
	}
	addWords(words, form);
	if (form.includes(' ')) {
		const parts = form.split(' ');
		const first = parts[0] ?? '';
		mostWords.set(first, Math.max(mostWords.get(first) ?? 0, parts.length));
	}
}

function addTo(map: Map<string, Row[]>, key: string, row: Row): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [row]);
	// The forms of a row are added one after the other.
	else if (list[list.length - 1] !== row) list.push(row);
}

function addWords(words: Set<string>, lower: string): void {
	if (!lower.includes(' ')) words.add(lower);
	else for (const word of lower.split(' ')) words.add(word);
}
