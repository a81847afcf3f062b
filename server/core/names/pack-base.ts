import { type PackedNumbers, packNumbers } from '../text/packed-numbers.ts';
import { type PackedIndex, packIndex } from '../text/word-index.ts';
import { addWord, addWords, keyOfWord, newWordList, type WordList } from '../text/word-list.ts';
import { adjectiveForms } from './adjective-forms.ts';
import { nearKeysOf } from './near-index.ts';
import { isLongWord, isPhrase, phraseOf, wordsToFindBy } from './near-phrases.ts';
import { type BaseKind, readForms, readPeople, readTellingForms } from './read-base.ts';

/** The base of names as few long texts: lines, and indexes that tell which lines a word stands in. */
export interface PackedBase {
	/** One name a line, its fields parted by `|` without blanks: persons, then organisations, places and terms. */
	readonly lines: string;
	/** Of each line. */
	readonly lengths: PackedNumbers;
	/** How many lines there are of each kind, in this order. */
	readonly counts: readonly number[];
	/** Lines by the words of their names. */
	readonly words: PackedIndex;
	/** Places and organisations with a long name of one word, by what is near it. */
	readonly nearWords: PackedIndex;
	/** Terms by what is near the name in them. */
	readonly nearTerms: PackedIndex;
}

/** In the order of the lines. */
export const LINE_KINDS = ['person', 'organisation', 'place', 'term'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The lists of the base; see the heads of the files in `base/`. */
interface Lists {
	readonly persons: readonly string[];
	readonly organisations: readonly string[];
	readonly places: readonly string[];
	readonly eponyms: string;
}

export function packBase(lists: Lists): PackedBase {
	const persons = linesIn(lists.persons);
	const byKind = {
		person: [...persons, ...bearersBut(persons, lists.eponyms)],
		organisation: linesIn(lists.organisations).map(withForms),
		place: linesIn(lists.places),
		term: linesIn([lists.eponyms]),
	};
	const indexes = { words: newWordList(), nearWords: newWordList(), nearTerms: newWordList() };
	const lines: string[] = [];
	for (const kind of LINE_KINDS) {
		for (const line of byKind[kind]) {
			if (kind === 'term') addNear(indexes.nearTerms, line.slice(0, line.indexOf('|')), lines.length);
			else addToIndexes(indexes, line, kind, lines.length);
			lines.push(line);
		}
	}
	return {
		lines: lines.join('\n'),
		lengths: packNumbers(lines.map(({ length }) => length)),
		counts: LINE_KINDS.map((kind) => byKind[kind].length),
		words: packIndex(indexes.words),
		nearWords: packIndex(indexes.nearWords),
		nearTerms: packIndex(indexes.nearTerms),
	};
}

/** Without remarks and blanks between fields. */
const linesIn = (texts: readonly string[]): readonly string[] =>
	texts
		.flatMap((text) => text.split('\n'))
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => fieldsOf(line).slice(0, NOT_TOLD).join('|'));

/** An organisation that is called by an adjective too, whatever its ending: among its aliases. */
function withForms(line: string): string {
	const [german = '', english = '', short = '', kind = '', aliases = ''] = line.split('|');
	const known = new Set([german, ...aliases.split(';').map((one) => one.trim())]);
	const more = adjectiveForms(german).filter((form) => !known.has(form));
	return more.length === 0
		? line
		: [german, english, short, kind, [aliases, ...more].filter(Boolean).join('; ')].join('|');
}

/** When the entry of a person was checked is told to nobody. */
const NOT_TOLD = 6;

const fieldsOf = (line: string): readonly string[] => line.split('|').map((field) => field.trim());

/**
 * Whoever has given a law or a prize its name is known, though he may stand in no list of persons. What he is known for
 * is told at the head of a section: `# Physik | physics | 2026-11`.
 */
function bearersBut(persons: readonly string[], eponyms: string): readonly string[] {
	const known = new Set(persons.flatMap((line) => readForms(line, 'person').map((form) => form.toLowerCase())));
	let fields = '';
	return eponyms.split('\n').flatMap((line) => {
		const [first = '', second = ''] = fieldsOf(line);
		if (first.startsWith('#')) fields = `${first.slice(1).trim()}|${second}`;
		if (first.startsWith('#') || !second.includes(' ') || known.has(second.toLowerCase())) return [];
		known.add(second.toLowerCase());
		return [`${second}|||${fields}|`];
	});
}

interface Indexes {
	readonly words: WordList;
	readonly nearWords: WordList;
}

function addToIndexes({ words, nearWords }: Indexes, line: string, kind: BaseKind, number: number): void {
	const forms = [...readForms(line, kind), ...readPeople(line, kind)];
	for (const form of forms) addWords(words, form, number);
	if (kind === 'person') return;
	for (const form of readTellingForms(line, kind)) {
		if (isLongWord(form)) addNear(nearWords, form, number);
		else if (isPhrase(form)) for (const word of wordsToFindBy(phraseOf(form))) addWord(words, keyOfWord(word), number);
	}
}

function addNear(index: WordList, form: string, number: number): void {
	for (const key of nearKeysOf(form.toLowerCase())) addWord(index, key, number);
}
