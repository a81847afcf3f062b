import { isFrequentSurname } from '../../names/frequent-surnames.ts';
import { indexNear, type NearIndex } from '../../names/near-index.ts';
import { givenIn } from '../../names/read-base.ts';
import { type Slip, slipBetween } from '../../names/slip.ts';
import { readsAlike } from '../../names/transliteration.ts';
import { lowerWords } from './claim-beside.ts';
import { formsOf, give } from './claim-words.ts';
import { slipOf } from './join-near.ts';
import type { NameWord } from './read-words.ts';
import { fitGiven } from './same-given.ts';
import type { Draft, Holder, Story } from './story.ts';

/**
 * Gives words that nobody has claimed to the holder whose name they nearly are: `Blinkin` beside `Blinken`, `Schweedn`
 * beside `Schweden`. A word that is a noun, a known name or another form of the name is left alone.
 * Wrong for an unlisted noun that is one slip from a name of the article (`Niederlage` beside `Niederlande` is listed).
 */
export function claimNear(story: Story): void {
	const targets = [...story.byKey.keys()].filter((key) => 3 < key.length);
	const search: Search = { story, targets, index: indexNear(targets), verdicts: new Map(), lowers: undefined };
	story.isNear = (word) => nearest(search, { ...word, afterDeterminer: false }) !== undefined;
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((_, at) => {
			if (mayBeNear(story, paragraph, at)) claimOne(search, words, at, paragraph);
		});
	});
}

function claimOne(search: Search, words: readonly NameWord[], at: number, paragraph: number): void {
	const { story } = search;
	const before = words[at - 1];
	const word = apart(words[at] as NameWord, before, story);
	const near = verdictOn(search, word);
	if (near === undefined || !standsLikeName(story, paragraph, word, near)) return;
	// `ihre Landsfrau Mölgg`: behind an article stands a noun.
	const given = before?.afterDeterminer === true && !isGiven(before.lower, story) ? undefined : before?.text;
	if (word.joins && isAnother(story, given, near.holder)) return;
	if (!mayMove(story, { paragraph, at, word, near, given })) return;
	const use = near.isHead ? 'compound' : 'surname';
	give(story, near.holder, { paragraph, index: at, word, length: near.form.length, use, key: near.key });
}

/** Nobody has claimed the word, or only a name that its shape alone shows and that stands nowhere else. */
function mayBeNear({ taken, locals, byKey }: Story, paragraph: number, at: number): boolean {
	const word = locals[paragraph]?.words[at];
	if (word === undefined || word.isInitial || word.isUpper || word.lower.length < 4) return false;
	const by = taken[paragraph]?.[at];
	if (by !== 2) return by === 0;
	return (byKey.get(word.lower) ?? []).every((holder) => holder.drafts.length < 2);
}

/** At the start of a sentence a small word joins nobody's name (`Für Joly`). */
const apart = (word: NameWord, before: NameWord | undefined, { lang }: Story): NameWord =>
	word.joins && before?.atStart === true && lang.names.notNames.has(before.lower) ? { ...word, joins: false } : word;

interface Move {
	readonly paragraph: number;
	readonly at: number;
	readonly word: NameWord;
	readonly near: Near;
	/** The word before it, if that may be a given name. */
	readonly given: string | undefined;
}

/**
 * A name behind a title stays one unless the word is in the genitive (`Innenminister Frankriechs`); what its shape alone
 * made a name goes to a better one.
 */
function mayMove(story: Story, { paragraph, at, word, near, given }: Move): boolean {
	if (story.taken[paragraph]?.[at] !== 2) return true;
	if (near.holder.kind === 'unknown') return false;
	const isHere = (one: Draft) => one.paragraph === paragraph && one.word.from === word.from;
	const holders = [word.lower, near.form].flatMap((key) => story.byKey.get(key) ?? []);
	const owner = holders.find(({ drafts }) => drafts.some(isHere));
	if (owner === undefined) return true;
	if (owner.kind !== 'unknown' && near.form === word.lower) return false;
	// `Kay Ansel`, `Kaye Ansell-Reid`: of a name of two the first is nobody's.
	if (near.isHead && owner.given !== undefined) return false;
	if (given !== undefined && isAnother(story, owner.given, near.holder)) return false;
	owner.drafts.splice(owner.drafts.findIndex(isHere), 1);
	return true;
}

/** `Alo Hauser` beside `Matthias Hauer`: the word before the surname is a given name that nobody listed. */
function isAnother({ lang, known }: Story, given: string | undefined, other: Holder): boolean {
	if (given === undefined || other.kind !== 'person' || other.given === undefined) return false;
	const { names } = lang;
	const lower = given.toLowerCase();
	if (/[-’']\p{Ll}/u.test(given) || names.looksLikeNoun(lower) || names.notNames.has(lower)) return false;
	if (names.titleOf(lower) !== undefined || names.salutations.has(lower) || known.isWord(lower, lang.id)) return false;
	return fitGiven(given, other.given, lang) === 'other';
}

const isGiven = (lower: string, { lang }: Story): boolean => lang.names.givenGender(lower) !== undefined;

const HYPHEN = /[-‐‑]/u;

interface Near {
	readonly holder: Holder;
	readonly form: string;
	/** The word of the holder's name that was meant. */
	readonly key: string;
	readonly isHead: boolean;
	readonly slip: Slip;
}

/** One search over an article; each word is judged once, the words in lower case are gathered when the first pair turns up. */
interface Search {
	readonly story: Story;
	readonly targets: readonly string[];
	readonly index: NearIndex;
	readonly verdicts: Map<string, Near | undefined>;
	lowers: ReadonlySet<string> | undefined;
}

function verdictOn(search: Search, word: NameWord): Near | undefined {
	const { verdicts, story } = search;
	if (verdicts.has(word.lower)) return verdicts.get(word.lower);
	let near = nearest(search, word);
	if (near !== undefined) {
		search.lowers ??= lowerWords(story);
		story.asked.add(near.form);
		if (search.lowers.has(near.form)) near = undefined;
	}
	verdicts.set(word.lower, near);
	return near;
}

function nearest(search: Search, word: NameWord): Near | undefined {
	for (const [form, use] of formsOf(word, search.story)) {
		if (form.length < 4 || isOtherWord(search.story, form, word)) {
			// `Brendt-Kenner` is a title as a whole; its head may be a name still.
			if (HYPHEN.test(form)) continue;
			return undefined;
		}
		const [best] = search.index
			.near(form)
			.flatMap((position) => judge(search, word, form, search.targets[position] ?? '') ?? [])
			.filter(({ holder }) => holder.kind !== 'unknown' || !word.afterDeterminer)
			.filter(({ key }) => !endsOtherwise(word, form, key) && !isNounBeside(search.story, form, key))
			.filter(({ holder }) => holder.kind === 'person' || use === 'compound' || word.lower.length < form.length + 3)
			.sort((a, b) => a.slip.cost - b.slip.cost);
		if (best !== undefined) return { form, isHead: use === 'compound', ...best };
	}
	return undefined;
}

/** `Geingos` is no `Geingo’s`, and so no slip of `Geingob`: another last letter makes another name. */
const endsOtherwise = ({ lower }: NameWord, form: string, key: string): boolean =>
	form.length + 1 === lower.length && key.length === lower.length && key.startsWith(form);

/** `Housing` is no slip of `Hosni`; `Bijing` may be one of `Beijing`, since both end like nouns. */
const isNounBeside = ({ lang }: Story, form: string, key: string): boolean =>
	!lang.names.capitalisesNouns && lang.names.looksLikeNoun(form) && !lang.names.looksLikeNoun(key);

function judge(
	{ story }: Search,
	{ afterPreposition }: NameWord,
	form: string,
	key: string,
): (Pick<Near, 'holder' | 'slip'> & { readonly key: string }) | undefined {
	const holder = story.byKey.get(key)?.[0];
	const isAlike = readsAlike(form, key) && !story.lang.names.differsByInflection(form, key);
	const slip = isAlike
		? TRANSLITERATED
		: (slipOf(story, form, key) ?? (afterPreposition ? undefined : lostLetter(story, form, key, holder)));
	if (slip === undefined || holder === undefined || isOtherBearer(story, form, holder, slip)) return undefined;
	if (
		holder.kind === 'unknown' &&
		(Math.min(form.length, key.length) < 5 || slip.kind === 'letter' || story.lang.names.looksLikeNoun(key))
	)
		return undefined;
	if (holder.kind !== 'person' && key !== holder.key) return undefined;
	return { holder, slip, key };
}

/** `Lagard`, as in `settle`; not `in Lagard`, which may be a village. */
function lostLetter({ lang, known }: Story, form: string, key: string, holder: Holder | undefined): Slip | undefined {
	if (holder?.kind !== 'person' || holder.given === undefined || key !== `${form}e` || form.length < SHORTEST_LOST)
		return undefined;
	return known.bySurname(form, lang.id).length === 0 && !isFrequentSurname(form) ? slipBetween(form, key) : undefined;
}

const SHORTEST_LOST = 5;

const TRANSLITERATED: Slip = { cost: 0.3, kind: 'sound' };

/** A given name that stands alone as often as this may be a surname (`Ally Brooke`, `Brooke`). */
const REPEATED = 2;

/** A word of its own: listed noun, function word, given name, title, known name or people. */
function isOtherWord({ lang, known, counts }: Story, form: string, word: NameWord): boolean {
	const { names } = lang;
	// `sagte Lange`, `added Baker`: many bear it, and inside a sentence the capital tells it from the adjective or trade.
	if (!(word.atStart && isWordToo(form, names)) && !word.afterDeterminer && !word.joins && isFrequentSurname(form))
		return false;
	// Asked for given names alone: what was asked for may not be carried over.
	const isRepeated = names.givenGender(form) !== undefined && REPEATED <= (counts.get(form) ?? 0);
	return (
		names.notNames.has(form) ||
		(names.capitalisesNouns && names.looksLikeNoun(form)) ||
		(names.givenGender(form) !== undefined && !isRepeated) ||
		names.titleOf(form) !== undefined ||
		(known.isWord(form, lang.id) && known.bySurname(form, lang.id).length === 0 && !isRepeated)
	);
}

/** At the start of a sentence its capital shows nothing; that of a given name (`Clark`) does. */
const isWordToo = (form: string, { givenGender, looksLikeNoun, notNames, titleOf }: Story['lang']['names']): boolean =>
	givenGender(form) === undefined || looksLikeNoun(form) || notNames.has(form) || titleOf(form) !== undefined;

/**
 * Two surnames of public persons are two people, unless the given name says that the known one is meant (`Joseph Bden`).
 * The surname of a public person whom the article does not introduce may be another's, misspelt (`Tim Morrison`,
 * `Morison`), where the two are heard alike.
 */
function isOtherBearer({ known, lang, counts }: Story, form: string, holder: Holder, slip: Slip): boolean {
	const bearers = known.bySurname(form, lang.id);
	if (bearers.length === 0 || (holder.known !== undefined && bearers.includes(holder.known))) return false;
	// Who is named once and in full is taken up again by the surname: the known one was never introduced (`Volker Brhl … Brühl`).
	const isTakenUp = holder.drafts.length === 1 && !known.isWord(holder.key, lang.id);
	const limit = isTakenUp || isFrequentSurname(form) ? 0.8 : 0.6;
	// Who is named once, by the surname alone, was never introduced: it is the one the article is about, misspelt.
	if (holder.given !== undefined && slip.cost <= limit && 2 <= holder.drafts.length && counts.get(form) === 1)
		return false;
	if (holder.kind === 'person' && holder.given !== undefined && slip.cost <= limit && holder.known === undefined)
		return false;
	if (holder.kind !== 'person' || holder.known !== undefined || known.bySurname(holder.key, lang.id).length !== 0)
		return true;
	return !bearers.some(({ name }) => {
		const given = givenIn(name, lang.names.particles);
		return given !== undefined && holder.given !== undefined && fitGiven(given, holder.given, lang) !== 'other';
	});
}

/** The shorter the name and the rarer the slip, the more its surroundings have to show. */
function standsLikeName(story: Story, paragraph: number, word: NameWord, near: Near): boolean {
	const { lang } = story;
	const { slip, form, holder } = near;
	const { capitalisesNouns } = lang.names;
	if (
		holder.kind === 'person' &&
		capitalisesNouns &&
		word.afterDeterminer &&
		!isBehindParticles(story, paragraph, word, holder) &&
		(form.length < 7 || slip.kind === 'letter')
	)
		return false;
	if (holder.kind === 'unknown' && !capitalisesNouns && word.joins) return false;
	// `Apply here` is no slip of `Apple`.
	if (holder.kind === 'organisation' && word.atStart && slip.kind !== 'sound') return false;
	if (slip.kind === 'letter') return 6 < form.length && !word.atStart && holder.kind === 'person';
	return 4 < form.length || isShortSlip(word, near);
}

/** `van der Vaat`: the article belongs to the name. */
function isBehindParticles(story: Story, paragraph: number, word: NameWord, { surname = '' }: Holder): boolean {
	const particles = /^[\p{Ll} ]+/u.exec(surname)?.[0] ?? '';
	if (!particles.includes(' ')) return false;
	for (const particle of particles.trim().split(' ')) story.asked.add(particle);
	const { text } = story.paragraphs[paragraph]?.facts ?? { text: '' };
	return text.slice(0, word.from).endsWith(particles);
}

function isShortSlip(word: NameWord, { slip, form, key, holder }: Near): boolean {
	// `im Jeen`, `der Rest Cinas`: with another last letter a word is soon another one (`Pole`), and so with a vowel (`Uran`).
	const isInside = slip.kind === 'sound' || (slip.kind === 'drop' && form.slice(-1) === key.slice(-1));
	if (holder.kind === 'place' && isInside) return !word.atStart;
	if (word.joins) return false;
	if (holder.kind !== 'person') return slip.cost <= 0.6 && !word.atStart;
	// `Jang Dong-hyuk` is no slip in `Kim Jong Un`.
	return slip.cost <= 0.8 && (key === holder.key || slip.kind === 'sound');
}
