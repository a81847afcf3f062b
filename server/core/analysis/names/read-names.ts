import type { LanguagePack } from '../../lang/pack.ts';
import type { Gender } from '../../model/name.ts';
import type { LocalSpan, WordForm } from '../../model/paragraph.ts';
import { oncePer } from '../../text/once.ts';
import { rememberOn } from '../../text/remember-on.ts';
import type { NameWord } from './read-words.ts';

/** Why a run of words is taken for a name: a given name in it, a form of address or title before it, or its shape alone. */
export type NameBasis = 'given' | 'address' | 'title' | 'shape';

/** A name as it stands in a paragraph: `US-Außenminister Antony Blinken` → given `Antony`, surname `Blinken`, role. */
export interface LocalName extends LocalSpan {
	readonly basis: NameBasis;
	/** The given names and initials as written, undefined behind a title or form of address alone. */
	readonly given: string | undefined;
	readonly givenSpan: LocalSpan | undefined;
	/** Words of the name besides the given ones, as indexes into the words of the paragraph; the last is the surname. */
	readonly words: readonly number[];
	readonly role: LocalSpan | undefined;
	readonly gender: Gender | undefined;
}

type Kind = 'given' | 'title' | 'address' | 'initial' | 'stop' | 'nounname' | 'noun' | 'upper' | 'word';

/** The names of a paragraph that show themselves by a given name, a title or their shape. */
export function readNames(words: readonly NameWord[], lang: LanguagePack): LocalName[] {
	const out: LocalName[] = [];
	let first = 0;
	while (first < words.length) {
		let last = first + 1;
		while (last < words.length && words[last]?.joins === true) last += 1;
		readRun(words, first, last, lang, out);
		first = last;
	}
	return out;
}

function kindOf({ form, lower, isInitial, isUpper, atStart, afterDeterminer }: NameWord, lang: LanguagePack): Kind {
	if (isInitial) return 'initial';
	const { isAddress, isGiven, isNone, open } = listed(lang)(form);
	if (isAddress || (afterDeterminer && lower === lang.names.husband)) return 'address';
	if (isGiven && !(atStart && isNone)) return 'given';
	if (isUpper) return 'upper';
	return atStart && open === 'nounname' ? 'stop' : open;
}

interface Listed {
	readonly isAddress: boolean;
	readonly isGiven: boolean;
	/** A word that is no name at the start of a sentence. */
	readonly isNone: boolean;
	/** What it is otherwise, within a sentence. */
	readonly open: Kind;
}

/** What the lists of a language say of a word. */
const listed = oncePer(({ names }: LanguagePack) =>
	rememberOn(({ lower }: WordForm): Listed => {
		const isNone = names.notNames.has(lower);
		const isAddress = names.salutations.has(lower);
		const isGiven = names.givenGender(lower) !== undefined;
		return { isAddress, isGiven, isNone, open: isNone ? ofNone(lower, names) : ofOthers(lower, names) };
	}),
);

const ofNone = (lower: string, { nounSurnames }: LanguagePack['names']): Kind =>
	nounSurnames.has(lower) ? 'nounname' : 'stop';

const ofOthers = (lower: string, { titleOf, looksLikeNoun }: LanguagePack['names']): Kind =>
	titleOf(lower) !== undefined ? 'title' : looksLikeNoun(lower) ? 'noun' : 'word';

/** Reads one run of capitals from left to right: titles, given names, surname; then what is left of it. */
function readRun(words: readonly NameWord[], first: number, last: number, lang: LanguagePack, out: LocalName[]): void {
	if (last - first === 1 && words[first]?.isInitial !== true) return;
	const kinds: Kind[] = [];
	for (let at = first; at < last; at += 1) kinds.push(kindOf(words[at] as NameWord, lang));
	const run: Run = { words, first, kinds, lang };
	let at = 0;
	while (at < kinds.length) at = readOne(run, at, out);
}

interface Run {
	readonly words: readonly NameWord[];
	readonly first: number;
	readonly kinds: readonly Kind[];
	readonly lang: LanguagePack;
}

/** Reads the name that begins at `at`, if one does; returns where to go on. */
function readOne(run: Run, at: number, out: LocalName[]): number {
	const { kinds } = run;
	let nameAt = at;
	while (kinds[nameAt] === 'title' || kinds[nameAt] === 'address') nameAt += 1;
	if (hasParticle(run, nameAt) && nameAt !== at) return nameAt;
	const givenEnd = endOfGiven(run, nameAt);
	const hasGiven = kinds.slice(nameAt, givenEnd).includes('given') || 1 < givenEnd - nameAt;
	const cut = hasGiven ? cutWithGiven(run, at, nameAt, givenEnd) : cutWithoutGiven(run, at, nameAt);
	return cut === undefined ? Math.max(givenEnd, at + 1) : push(run, cut, out);
}

/** Given names and initials in a row: `Karl Theodor`, `J. F.` */
function endOfGiven(run: Run, nameAt: number): number {
	let end = nameAt;
	while (run.kinds[end] === 'given' || run.kinds[end] === 'initial') {
		if (end !== nameAt && hasParticle(run, end)) break;
		end += 1;
	}
	return end;
}

/** `Antony Blinken`; two given names where the second is the surname (`Klaus Ernst`); one behind a title (`Minister Paul`). */
function cutWithGiven(run: Run, at: number, nameAt: number, givenEnd: number): Cut | undefined {
	const { kinds } = run;
	const end = endOfSurname(run, givenEnd, 'behind given names');
	if (givenEnd < end) return { basis: 'given', at, nameAt, givenEnd, end };
	if (2 <= givenEnd - nameAt && kinds[givenEnd - 1] === 'given') {
		return { basis: 'given', at, nameAt, givenEnd: givenEnd - 1, end: givenEnd };
	}
	if (at < nameAt && kinds[nameAt] === 'given') {
		return { basis: introduction(run, nameAt), at, nameAt, givenEnd: nameAt, end: givenEnd };
	}
	return undefined;
}

/** `Minister Meles Zenawi`, `Bundeskanzler Scholz`; without a title the shape alone: `Ollanta Humala`. */
function cutWithoutGiven(run: Run, at: number, nameAt: number): Cut | undefined {
	const { kinds } = run;
	const isPair =
		kinds[nameAt] === 'word' && kinds[nameAt + 1] === 'word' && !hasParticle(run, nameAt + 1) && !isOwner(run, nameAt);
	if (at < nameAt && (isPair || isBehindUnknown(run, nameAt)))
		return { basis: 'given', at, nameAt, givenEnd: nameAt + 1, end: nameAt + 2 };
	if (at < nameAt) {
		const end = endOfSurname(run, nameAt, 'alone');
		return nameAt < end ? { basis: introduction(run, nameAt), at, nameAt, givenEnd: nameAt, end } : undefined;
	}
	if (!isPair) return undefined;
	// `Bäcker Hauke Lorenzen`: of three words nobody knows the first is what the person is.
	const isThree = kinds[nameAt + 2] === 'word' && !hasParticle(run, nameAt + 2);
	const first = isThree ? nameAt + 1 : nameAt;
	return { basis: 'shape', at: first, nameAt: first, givenEnd: first + 1, end: first + 2 };
}

/** `Sprecherin Nurgül Deniz`: behind a title a given name that ends the run is a surname. */
const isBehindUnknown = (run: Run, nameAt: number): boolean =>
	run.kinds[nameAt] === 'word' &&
	run.kinds[nameAt + 1] === 'given' &&
	nameAt + 2 === run.kinds.length &&
	!hasParticle(run, nameAt + 1) &&
	!isOwner(run, nameAt);

/** `Ruritania’s Westland`: who owns what follows is no given name. */
const isOwner = ({ words, first }: Run, at: number): boolean => /[’']s$/u.test(words[first + at]?.lower ?? '');

const introduction = ({ kinds }: Run, nameAt: number): NameBasis =>
	kinds[nameAt - 1] === 'address' ? 'address' : 'title';

const hasParticle = ({ words, first }: Run, at: number): boolean => (words[first + at]?.particles ?? '') !== '';

/**
 * Where the surname that begins at `at` ends. One word, a second one behind a given name (`Neil Alden Armstrong`,
 * `Pedro Sánchez Castejón`). Particles are part of it right behind the given names (`Ursula von der Leyen`) only:
 * behind a surname they lead on (`Angela Merkel von der CDU`). Wrong for `weil Anna Meier Brot kauft`.
 */
function endOfSurname(run: Run, at: number, place: 'behind given names' | 'alone'): number {
	const { kinds } = run;
	const hasGiven = place === 'behind given names';
	const first = kinds[at];
	const begins = first === 'word' || (hasGiven && (first === 'title' || first === 'noun' || first === 'nounname'));
	if (!begins || (!hasGiven && hasParticle(run, at))) return at;
	const next = kinds[at + 1];
	const goesOn = isParticle(run, at)
		? next === 'word' || next === 'noun' || next === 'nounname'
		: next === 'word' && !hasParticle(run, at + 1);
	return hasGiven && goesOn ? at + 2 : at + 1;
}

/** `Alexander |Van| der Bellen`: written with a capital, as some bear it. */
const isParticle = ({ words, first, lang }: Run, at: number): boolean =>
	lang.names.particles.has(words[first + at]?.lower ?? '');

interface Cut {
	readonly basis: NameBasis;
	/** Positions in the run: titles from `at`, given names from `nameAt`, surname from `givenEnd` to `end`. */
	readonly at: number;
	readonly nameAt: number;
	readonly givenEnd: number;
	readonly end: number;
}

function push({ words, first, lang }: Run, { basis, at, nameAt, givenEnd, end }: Cut, out: LocalName[]): number {
	const start = words[first + nameAt] as NameWord;
	const last = words[first + end - 1] as NameWord;
	const lastGiven = givenEnd === nameAt ? undefined : (words[first + givenEnd - 1] as NameWord);
	const firstTitle = words[first + at] as NameWord;
	const lastTitle = words[first + nameAt - 1] as NameWord;
	const indexes: number[] = [];
	for (let index = givenEnd; index < end; index += 1) indexes.push(first + index);
	out.push({
		basis,
		from: start.from,
		to: last.to,
		given: lastGiven === undefined ? undefined : givenText(words, first + nameAt, first + givenEnd),
		givenSpan: lastGiven === undefined ? undefined : { from: start.from, to: lastGiven.to },
		words: indexes,
		role: nameAt === at ? undefined : { from: firstTitle.from, to: lastTitle.to },
		gender: genderOf(words, first + at, first + nameAt, first + givenEnd, lang),
	});
	return end;
}

function givenText(words: readonly NameWord[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map((word) => (word.isInitial ? `${word.text}.` : word.text))
		.join(' ');
}

function genderOf(
	words: readonly NameWord[],
	at: number,
	nameAt: number,
	givenEnd: number,
	{ names }: LanguagePack,
): Gender | undefined {
	for (let index = nameAt; index < givenEnd; index += 1) {
		const gender = names.givenGender(words[index]?.lower ?? '');
		if (gender !== undefined && gender !== 'unknown') return gender;
	}
	for (let index = nameAt - 1; at <= index; index -= 1) {
		const lower = words[index]?.lower ?? '';
		const gender = names.salutations.get(lower) ?? names.titleOf(lower)?.gender;
		if (gender !== undefined) return gender;
	}
	return undefined;
}
