import type { LanguagePack } from '../../lang/pack.ts';
import type { Gender } from '../../model/name.ts';
import { isFrequentSurname } from '../../names/frequent-surnames.ts';
import { givenIn, type KnownEntry } from '../../names/read-base.ts';
import { joinsNames } from './join-near.ts';
import type { LocalName, NameBasis } from './read-names.ts';
import type { NameWord } from './read-words.ts';
import { fitGiven } from './same-given.ts';
import { addHolder, addKey, type Draft, type Holder, type Story } from './story.ts';

/**
 * Turns the names that show themselves into holders: those with given names first, then those behind a title, then those
 * known by their shape alone, so that `Bundeskanzler Scholz` in the first line finds the `Olaf Scholz` of the third.
 */
export function claimNames(story: Story, bases: readonly NameBasis[]): void {
	story.locals.forEach(({ names, words }, paragraph) => {
		for (const name of names) {
			if (bases.includes(name.basis) && isFree(story, paragraph, name)) claim(story, paragraph, words, name);
		}
	});
}

/** No place of several words has its last word (`Ministerpräsident Sri Lankas`). */
const isFree = ({ taken }: Story, paragraph: number, { words }: LocalName): boolean =>
	taken[paragraph]?.[words[words.length - 1] ?? -1] === 0;

function claim(story: Story, paragraph: number, words: readonly NameWord[], name: LocalName): void {
	const index = name.words[name.words.length - 1];
	const word = index === undefined ? undefined : words[index];
	if (word === undefined || index === undefined) return;
	const stem = stemOf(story, word, name.basis);
	if (stem === undefined) return;
	const key = stem.toLowerCase();
	const first = words[name.words[0] ?? index] ?? word;
	const { text } = story.paragraphs[paragraph]?.facts ?? { text: '' };
	const surname = text.slice(name.given === undefined ? first.from : first.particlesFrom, word.from) + stem;
	const full = name.given === undefined ? surname : `${name.given} ${surname}`;
	const draft: Draft = {
		paragraph,
		from: name.from,
		to: word.from + lengthIn(word.text, stem),
		use: name.given === undefined ? 'surname' : 'full',
		given: name.given,
		givenSpan: name.givenSpan,
		word: { from: word.from, to: word.to },
		stem,
		role: name.role,
		middle: middleOf(words, name),
		part: undefined,
	};
	const holder = holderFor(story, { name, key, full, surname, isKin: isKin(name, text, story.lang), paragraph });
	if (holder === undefined) return;
	addDraft(holder, { ...draft, to: word.to }, name.gender, full, surname);
	take(story, paragraph, words, name, holder);
}

/** `ihre Tochter`, `ihr Mann`, `her niece` before the name. */
export function isKin({ role, from }: LocalName, text: string, lang: LanguagePack): boolean {
	if (role === undefined) return lang.names.kin.has(wordBefore(text, from).toLowerCase());
	const lower = text.slice(role.from, role.to).toLowerCase();
	return lang.names.kin.has(lower) || lower === lang.names.husband;
}

/** `Her niece | Carol Ames`, within so many UTF-16 units. */
const wordBefore = (text: string, at: number): string =>
	text[at - 1] === ' '
		? (text
				.slice(Math.max(0, at - 24), at - 1)
				.split(/\P{L}/u)
				.at(-1) ?? '')
		: '';

function middleOf(words: readonly NameWord[], { given, words: indexes }: LocalName): Draft['middle'] {
	const word = given === undefined || indexes.length !== 2 ? undefined : words[indexes[0] ?? -1];
	return word === undefined ? undefined : { from: word.from, to: word.to };
}

const lengthIn = (text: string, stem: string): number => Math.min(text.length, stem.length);

interface Candidate {
	readonly name: LocalName;
	readonly key: string;
	readonly full: string;
	readonly surname: string;
	/** Introduced as somebody's son, sister, widow. */
	readonly isKin: boolean;
	readonly paragraph: number;
}

function holderFor(story: Story, candidate: Candidate): Holder | undefined {
	const { name, key, full, surname } = candidate;
	const list = story.byKey.get(key) ?? [];
	const known = knownPerson(story, candidate);
	const same = sameHolder(story, list, candidate, known);
	if (same !== undefined) return same;
	if (name.basis === 'shape' && known === undefined && (isOtherKnown(story, key) || isOwned(story, name)))
		return undefined;
	const isBare = name.basis === 'shape' && known === undefined && list.length === 0;
	if (isBare && story.lang.names.capitalisesNouns && !repeats(story, key)) return undefined;
	const isSurnameOfKnown = name.given === undefined && known !== undefined;
	return addHolder(story, {
		kind: known?.kind ?? (name.basis === 'shape' ? 'unknown' : 'person'),
		key,
		given: isSurnameOfKnown ? givenIn(known.name, story.lang.names.particles) : name.given,
		name: isSurnameOfKnown ? known.name : full,
		surname,
		gender: known?.gender ?? name.gender,
		known,
		isAddressed: name.basis === 'address' && name.given === undefined,
		isKin: candidate.isKin,
		drafts: [],
	});
}

/** `Trumps Charakter`: what belongs to somebody is no name. */
function isOwned({ lang, known, byKey }: Story, { given = '' }: LocalName): boolean {
	const stems = lang.names.stems(given.toLowerCase());
	return stems.some((stem) => byKey.has(stem) || known.bySurname(stem, lang.id).length !== 0);
}

/** `US-Raumfahrtbehörde Nasa`, `Partnerstadt Graz` are no names of persons. */
function isOtherKnown({ known, lang }: Story, key: string): boolean {
	const entry = known.find(key, lang.id);
	return entry !== undefined && entry.kind !== 'person';
}

/** Of so many of one surname, the ones named last are compared letter by letter: a list of a thousand has its cost. */
const MOST_OF_ONE_NAME = 60;

/** The holder of the same surname who is meant: by the given name, else by nothing that speaks against it. */
function sameHolder(
	story: Story,
	list: readonly Holder[],
	candidate: Candidate,
	known: KnownEntry | undefined,
): Holder | undefined {
	const { given, gender } = candidate.name;
	if (given === undefined) {
		const fitting = list.filter((one) => !conflicts(one.gender, gender));
		return fitting.findLast((one) => one.isKin !== true) ?? fitting.at(-1);
	}
	const fitOf = (one: Holder) => (one.given === undefined ? 'other' : fitGiven(one.given, given, story.lang));
	const lately = list.slice(-MOST_OF_ONE_NAME);
	const exact = list.find((one) => one.given === given) ?? lately.find((one) => fitOf(one) === 'same');
	// `Ahmad Rahimi … Rahimis Sohn Ahmed Rahimi`: two of one family may have given names that look like one.
	if (exact !== undefined || candidate.isKin) return exact;
	const near = lately.find((one) => fitOf(one) === 'spelling');
	const areTwoKnown = known !== undefined && near?.known !== undefined && near.known !== known;
	return near === undefined || areTwoKnown || isListedBefore(story, near, candidate) ? undefined : near;
}

/** `Alexander Reis und Aleksander Reis`: a list names nobody twice. */
function isListedBefore({ paragraphs, lang }: Story, { drafts }: Holder, { name, paragraph }: Candidate): boolean {
	const { text } = paragraphs[paragraph]?.facts ?? { text: '' };
	const from = name.role?.from ?? name.from;
	return drafts.some(
		(draft) => draft.paragraph === paragraph && draft.to < from && joinsNames(text.slice(draft.to, from), lang),
	);
}

/** Who is known by the full name, or by a surname that only one public person bears (`Präsident Putin`); `ihre Tochter Julia` is none. */
function knownPerson(
	{ known, lang }: Story,
	{ name, key, full, isKin: isOfFamily }: Candidate,
): KnownEntry | undefined {
	if (name.given !== undefined) return known.find(full, lang.id);
	if (isOfFamily) return undefined;
	const bearers = known.bySurname(key, lang.id);
	const [only] = bearers;
	if (bearers.length !== 1 || only === undefined || isFrequentSurname(key)) return undefined;
	// `der Schüler Jens` is no Walter Jens; `Papst Leo` goes by that name.
	const [first = ''] = only.name.toLowerCase().split(' ');
	const isGiven = lang.names.givenGender(key) !== undefined && lang.names.titleOf(first) === undefined;
	return isGiven || isPast(only) || conflicts(only.gender, name.gender) ? undefined : only;
}

/** `der Abgeordnete Heinemann` is not the president of 1969 to 1974. */
const isPast = ({ role = '' }: KnownEntry): boolean => /–1\d{3}(?!\d)/u.test(role);

const conflicts = (a: Gender | undefined, b: Gender | undefined): boolean =>
	a !== undefined && b !== undefined && a !== b;

const repeats = ({ counts }: Story, key: string): boolean => 1 < (counts.get(key) ?? 0);

/**
 * The name in the word that carries it. A final s is an ending if the name without it stands elsewhere or is known
 * (`Angela Merkels Rede`). A place behind a title is none (`Außenminister Israels`): undefined.
 */
function stemOf({ lang, known, counts }: Story, word: NameWord, basis: NameBasis): string | undefined {
	const { lower, text } = word;
	const isPlace = (form: string) => known.find(form, lang.id)?.kind === 'place';
	const stems = lang.names.stems(lower);
	if (basis !== 'given' && (isPlace(lower) || stems.some(isPlace))) return undefined;
	// `Klaus Peters`: the s belongs to a surname made from a given name, unless the name stands without it.
	const isPatronym = (stem: string) => basis === 'given' && lang.names.givenGender(stem) !== undefined;
	// `Mr Stubbs`, `Julia Sands`
	const isWhole = !lang.names.hasBareGenitive && /^(?:given|address)$/u.test(basis);
	const isKnownStem = (stem: string) =>
		!isWhole &&
		// `Peter Maus`
		!lang.names.looksLikeNoun(lower) &&
		known.bySurname(stem, lang.id).length !== 0 &&
		!counts.has(`${lower}s`) &&
		!isPatronym(stem);
	for (const stem of stems) {
		const isSurely = lower[stem.length] === '’' || lower[stem.length] === "'";
		if (isSurely || counts.has(stem) || isKnownStem(stem)) {
			if (known.bySurname(lower, lang.id).length === 0 || counts.has(stem)) return text.slice(0, stem.length);
		}
	}
	return text;
}

function addDraft(
	holder: Holder,
	draft: Draft,
	gender: Gender | undefined,
	full: string,
	surname: string | undefined,
): void {
	holder.drafts.push(draft);
	holder.gender ??= gender;
	if (draft.given === undefined) return;
	if (holder.given === undefined || holder.given.length < draft.given.length) {
		holder.given = draft.given;
		holder.name = full;
		holder.surname = surname;
	}
}

/** Marks the words of a name as used. Each of them but the given ones may later stand for the person alone. */
function take(story: Story, paragraph: number, words: readonly NameWord[], name: LocalName, holder: Holder): void {
	const from = name.role?.from ?? name.from;
	const taken = story.taken[paragraph];
	// From its last word back, for a paragraph may hold thousands of names.
	for (let index = name.words[name.words.length - 1] ?? -1; taken !== undefined && 0 <= index; index -= 1) {
		const word = words[index] as NameWord;
		if (word.from < from) break;
		taken[index] = isWeak(name, word) ? 2 : 1;
	}
	if (name.basis === 'shape') return;
	for (const index of name.words.slice(0, -1)) {
		const { lower } = words[index] as NameWord;
		if (!story.byKey.has(lower)) addKey(story, lower, holder);
	}
}

/** Only its shape or a title shows the word to be a name, so it may still be another one misspelt. */
const isWeak = ({ basis, given, from }: LocalName, word: NameWord): boolean =>
	from <= word.from && (basis === 'shape' || (basis === 'title' && given === undefined));
