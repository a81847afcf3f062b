import type { LanguageId } from '../model/language.ts';
import { holdersOfAny, unpackIndex, type WordIndex } from '../text/word-index.ts';
import { type BaseLines, baseLines } from './base-lines.ts';
import { indexNames, type NameIndex, type NameRow } from './name-index.ts';
import { areNear, nearKeysOf } from './near-index.ts';
import { isLongWord, isPhrase, type NearPhrases, readNearPhrases } from './near-phrases.ts';
import { type BaseKind, type KnownEntry, readEntry, readForms, readPeople, readTellingForms } from './read-base.ts';

/**
 * The base of names that comes with the program. Both languages share it, since a name may rightly be written in either
 * form in any text.
 */
export interface ShippedBase {
	readonly index: NameIndex;
	entryOf(row: Pick<NameRow, 'number'>, lang: LanguageId): KnownEntry;
	/** Whatever the case of the letters. */
	startingWith(typed: string, lang: LanguageId, most: number): readonly KnownEntry[];
	/** Places and organisations, by what is one slip away from them. */
	nearPhrases(): NearPhrases;
}

let made: ShippedBase | undefined;

/** Made when the first article asks for it. */
export const shippedBase = (): ShippedBase => {
	made ??= readBase(baseLines());
	return made;
};

function readBase(lines: BaseLines): ShippedBase {
	const index = indexNames(unpackIndex(lines.packed.words), (number) => rowOf(lines, number));
	let near: NearPhrases | undefined;
	const entries = new Map<number, Partial<Record<LanguageId, KnownEntry>>>();
	const entryOf: ShippedBase['entryOf'] = ({ number }, lang) => {
		const known = entries.get(number) ?? {};
		entries.set(number, known);
		known[lang] ??= readEntry(lines.line(number), lines.kindOf(number) as BaseKind, lang);
		return known[lang];
	};
	return {
		index,
		entryOf,
		startingWith: (typed, lang, most) =>
			linesWith(lines, typed.toLowerCase(), most).map((number) => entryOf({ number }, lang)),
		nearPhrases() {
			near ??= phrasesOf(lines, index);
			return near;
		},
	};
}

function rowOf(lines: BaseLines, number: number): NameRow {
	const line = lines.line(number);
	// Nobody asks for a term as for a name.
	const kind = lines.kindOf(number) as BaseKind;
	const lower = line.toLowerCase();
	return { number, kind, right: readForms(lower, kind), wrong: NONE, people: readPeople(lower, kind) };
}

const NONE: readonly string[] = [];

function phrasesOf(lines: BaseLines, index: NameIndex): NearPhrases {
	let nearWords: WordIndex | undefined;
	const formsOf = (number: number) => readTellingForms(lines.line(number), lines.kindOf(number) as BaseKind);
	return readNearPhrases({
		phrasesWith: (lower) =>
			index
				.rowsWith(lower)
				.flatMap(({ kind, number }) => (kind === 'person' ? NONE : formsOf(number).filter(isPhrase))),
		longWordsNear(lower) {
			nearWords ??= unpackIndex(lines.packed.nearWords);
			return holdersOfAny(nearWords, nearKeysOf(lower))
				.flatMap(formsOf)
				.filter((form) => isLongWord(form) && areNear(lower, form.toLowerCase()));
		},
	});
}

/** Names of which a form begins so, or a word of it does. */
function linesWith(lines: BaseLines, lower: string, most: number): readonly number[] {
	const [, end] = lines.range('place');
	const found = new Set<number>();
	const beginning = new RegExp(`(?:^|[ |])${lower.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}`, 'gimu');
	for (const { index } of lines.packed.lines.matchAll(beginning)) {
		const number = lines.numberAt(index);
		if (most <= found.size || end <= number) break;
		if (found.has(number)) continue;
		const { right } = rowOf(lines, number);
		if (right.some((form) => form.startsWith(lower) || form.includes(` ${lower}`))) found.add(number);
	}
	return [...found];
}
