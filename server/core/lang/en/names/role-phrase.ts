import type { Gender } from '../../../model/name.ts';
import { once } from '../../../text/once.ts';
import { wordList, wordSet } from '../../../text/words.ts';
import { addPart, fits, lowerAt, type PhraseWord, phraseWords, shortened, textOf } from '../../phrase-words.ts';
import { collectives, roleSuffixes, roles, surnamesToo } from '../roles.ts';
import { speechVerbForms } from '../speech/verbs.ts';
import { closedWords } from '../speech/words.ts';
import { givenGender } from './given.ts';
import { kin, salutations, titleOf } from './titles.ts';

/** A noun phrase for what somebody is: `a former mayor of Avon, who …` → `former mayor of Avon`. */
export interface RolePhrase {
	readonly role: string;
	/** What stands behind it, from a mark, a verb or a relative clause on. */
	readonly rest: string;
}

/** Words before the noun (`deputy chief executive`) and in a part that leads on from it (`of the town council`). */
const MOST_WORDS = 6;

/** Reads the phrase that begins the text, for somebody of that gender; undefined if it is none or none of theirs. */
export function readRole(text: string, gender: Gender | undefined): RolePhrase | undefined {
	const words = phraseWords(text);
	const article = isDeterminer(words[0]) ? (words[0]?.text.toLowerCase() ?? '') : '';
	const first = article === '' ? 0 : 1;
	const head = headAt(words, first, article !== '');
	const own = head === undefined ? undefined : genderOf(words[head]);
	if (head === undefined || own === undefined || !fits(own, gender)) return undefined;
	const { list, end, isCut } = complementsFrom(words, head + 1);
	// `daughter of mayor Gareth Trevanion`, `his wife`
	if (isKin(words[head]) && (isCut || list.length === 0 || OWN.test(article))) return undefined;
	return {
		role: shortened([textOf(withoutOwner(words.slice(first, head + 1))), ...list]),
		rest: text.slice(words[end]?.from ?? text.length),
	};
}

const OWN = /^(?:his|her|their|my|our)$/u;

/** A relative, or somebody who is told nothing of (`a man from Avon`). */
export const isKin = (word: PhraseWord | undefined): boolean =>
	kin.has(word?.text ?? '') ||
	/^(?:man|woman|boy|girl|person|guy|lady|gentleman|kid|child|boyfriend|girlfriend)$/u.test(word?.text ?? '');

/** `campaign’s press secretary` → `press secretary`; `Avon’s mayor` stays. */
export const withoutOwner = (words: readonly PhraseWord[]): readonly PhraseWord[] =>
	words.slice(words.findLastIndex(({ text, isCapital }) => !isCapital && /[’']s?$/u.test(text)) + 1);

/** Of the closed classes, as bits; 0 for others. */
export const classOf = (word: PhraseWord | undefined): number => closedWords.get(word?.text.toLowerCase() ?? '') ?? 0;

const isDeterminer = (word: PhraseWord | undefined): boolean =>
	/^(?:an?|another|the|his|her|its|their|our|my)$/iu.test(word?.text ?? '');

/** The noun of the phrase: the last word before a link, a mark or a relative clause, if it is for one person. */
function headAt(words: readonly PhraseWord[], first: number, hasArticle: boolean): number | undefined {
	let at = first;
	while (at < first + MOST_WORDS && isInside(words[at])) at += 1;
	const head = words[at - 1];
	if (at === first || head === undefined || genderOf(head) === undefined) return undefined;
	// `Mary Beale, Gareth King and`
	const isSure = !head.isCapital || hasArticle || /^\p{Lu}{2,}$/u.test(head.text) || LINKS.has(lowerAt(words, at));
	if (!isSure || hasPerson(words.slice(first, at)) || words.slice(first, at - 1).some(isVerb)) return undefined;
	return at - 1;
}

/** A word that may stand before a noun or be one: no small word, no mark. */
export const isInside = (word: PhraseWord | undefined): boolean =>
	word !== undefined && /^(?:\p{L}|\d+-|[“"].)/u.test(word.text) && classOf(word) === 0;

/** A word that tells what somebody did: `said`, `met`; `praised`, but not right behind an article. */
export const isVerb = ({ text, isCapital }: PhraseWord): boolean =>
	!isCapital &&
	(PAST.test(text) ||
		(speechVerbForms().get(text) ?? []).some(
			({ form, frames }) => form === 'past' || (form === 'finite' && !frames.includes('n')),
		));

const PAST =
	/^(?:beat|became|brought|came|cut|felt|found|gave|got|held|hit|kept|led|left|lost|made|met|put|ran|saw|sent|set|shot|stood|took|went|won|accused)$/u;

const SUFFIX = once(
	() => new RegExp(`.(?:${wordList(`${roleSuffixes.m} ${roleSuffixes.f} ${roleSuffixes.x}`).join('|')})$`, 'u'),
);
const PLURAL = once(() => wordSet(`${roles.plural} ${roleSuffixes.plural}`));
const SURNAMES = once(() => wordSet(surnamesToo));

/** The gender of one person that the noun shows, `x` if it may be either; undefined if it means none. */
export function genderOf(word: PhraseWord | undefined): Gender | 'x' | undefined {
	const lower = word?.text.toLowerCase() ?? '';
	if (salutations.has(lower) || PLURAL().has(lower)) return undefined;
	const title = titleOf(lower);
	if (title !== undefined || lower === 'fellow' || lower === 'associate') return title?.gender ?? 'x';
	if (word?.isCapital === true || !SUFFIX().test(lower)) return undefined;
	return /woman$/u.test(lower) ? 'f' : /man$/u.test(lower) ? 'm' : 'x';
}

/** `Gareth Trevanion`, `mayor Trevanion` */
export const hasPerson = (part: readonly PhraseWord[]): boolean =>
	part.some(
		({ text, isCapital }, at) =>
			isCapital && part[at + 1]?.isCapital && givenGender(text.toLowerCase()) !== undefined && !SURNAMES().has(text),
	);

/** Words that lead on from the noun: `head | of policy | at the council`. */
export const LINKS = wordSet('of for at in with from to on and');

/** What leads on from the noun, part by part; cut before the name of another person. */
export function complementsFrom(words: readonly PhraseWord[], at: number) {
	const list: string[] = [];
	let end = at;
	let isCut = false;
	for (let next = complementEnd(words, at); end < next; next = complementEnd(words, end)) {
		const part = words.slice(end, next);
		isCut ||= hasPerson(part);
		if (!isCut) addPart(list, textOf(part), 'and');
		end = next;
	}
	return { list, end, isCut };
}

/** A small word behind a capital; `the Trevanion campaign`, `Avon University’s law school` go on. */
const isClauseNext = (name: PhraseWord | undefined, word: PhraseWord | undefined): boolean =>
	name?.isCapital === true && word?.isCapital === false && !BODIES.has(word.text) && !/[’']s?$/u.test(name.text);

/** Nouns for bodies: `Avon | Council`. */
export const BODIES = wordSet(collectives.n);

function complementEnd(words: readonly PhraseWord[], at: number): number {
	if (!LINKS.has(words[at]?.text ?? '')) return at;
	const first = isDeterminer(words[at + 1]) ? at + 2 : at + 1;
	const end = nounsEnd(words, first, first === at + 2);
	const last = words[end - 1];
	const isClause = last !== undefined && first < end - 1 && !last.isCapital && /ed$/u.test(last.text);
	if (end === first || isClause || words.slice(first, end).some(isVerb)) return at;
	// `minister and mayor Gareth Trevanion`
	const isName = /^\p{Lu}.*[^s]$/u.test(last?.text ?? '') && genderOf(last) === undefined;
	return words[at]?.text === 'and' && isName ? at : end;
}

function nounsEnd(words: readonly PhraseWord[], first: number, hasArticle: boolean): number {
	let end = first;
	while (end < first + MOST_WORDS && isInside(words[end])) {
		// `the mayor of Avon resigned`
		if (end !== first && !hasArticle && isClauseNext(words[end - 1], words[end])) break;
		// `in St. Ives`
		const isShort = words[end]?.text === 'St' && words[end + 1]?.text === '.' && words[end + 2]?.isCapital;
		end += isShort ? 3 : 1;
	}
	return end;
}
