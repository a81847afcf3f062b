import type { Gender } from '../../../model/name.ts';
import { once } from '../../../text/once.ts';
import { rememberByWord } from '../../../text/remember-words.ts';
import { indexEnds } from '../../../text/word-ends.ts';
import { wordList } from '../../../text/words.ts';
import { women } from '../role-forms.ts';
import { collectiveSuffixes, collectives, roleSuffixes, roles, trades } from '../roles.ts';

/** What each article allows, without knowing the case. */
const BY_ARTICLE: Readonly<Record<string, readonly Gender[]>> = {
	der: ['m', 'f', 'plural'],
	die: ['f', 'plural'],
	das: ['n'],
	dem: ['m', 'n'],
	den: ['m', 'plural'],
	des: ['m', 'n'],
	ein: ['m', 'n'],
	eine: ['f'],
	einem: ['m', 'n'],
	einen: ['m'],
	einer: ['f', 'm'],
	eines: ['m', 'n'],
};

/** Nouns for bodies and groups. */
const groups = once(() =>
	byGender(Object.entries(collectives).map(([gender, list]) => [gender as Gender, wordList(list)] as const)),
);

/** Nouns for persons; where the lists differ the last one counts. */
const persons = once(() => {
	const single = women().filter((word) => word.endsWith('in'));
	return byGender([
		[
			'plural',
			[...wordList(roles.plural), ...wordList(roles.m).flatMap(weakPlural), ...single.map((word) => `${word}nen`)],
		],
		['f', women()],
		['m', [...wordList(trades.m), ...wordList(roles.m)]],
	]);
});

/** `Zeuge` → `Zeugen`, `Agent` → `Agenten`; the others are listed. */
const weakPlural = (man: string): string[] =>
	man.endsWith('e') ? [`${man}n`] : WEAK.test(man) && !man.endsWith('rat') ? [`${man}en`] : [];

const WEAK = /(?:[aeio]nt|ist|[aeo]t|[eo]ut|oph|ekt|arch|nom|graf|raph|or)$/u;

function byGender(lists: readonly (readonly [gender: Gender, list: readonly string[]])[]): ReadonlyMap<string, Gender> {
	const nouns = new Map<string, Gender>();
	for (const [gender, list] of lists) for (const word of list) nouns.set(word, gender);
	return nouns;
}

/** What the end of a word tells, the longest one first. */
const genderByEnd = once(() =>
	indexEnds([
		...(['f', 'm', 'plural'] as const).flatMap((gender) => endsOf(roleSuffixes[gender], gender)),
		...Object.entries(collectiveSuffixes).flatMap(([gender, list]) => endsOf(list, gender as Gender)),
	]),
);

const endsOf = <Told>(list: string, told: Told): (readonly [end: string, told: Told])[] =>
	wordList(list).map((suffix) => [suffix.replace(/^[-…]/u, ''), told]);

/** Genders a phrase can have by its article and noun; empty if nothing tells. `die Sprecher` are several, `die Sprecherin` one. */
export function gendersOf(article: string, head: string | undefined): readonly Gender[] {
	const allowed = BY_ARTICLE[article] ?? [];
	const own = head === undefined ? undefined : nounGender(head);
	const one = head === undefined ? undefined : oneByArticle(article, head, own);
	if (one !== undefined) return [one];
	if (own === undefined) return allowed;
	// `einen Zeugen` is one.
	if (own === 'plural' && allowed.length !== 0 && !allowed.includes('plural')) return allowed.slice(0, 1);
	if (own === 'm' && (article === 'die' || (article === '' && /(?:er|en|te)$/u.test(head ?? '')))) return ['plural'];
	return [own];
}

/** `der Beamte` is one, `die Beamten` are several; so `die Abgeordnete`, `die Grüne`. */
function oneByArticle(article: string, head: string, own: Gender | undefined): Gender | undefined {
	if (article === 'der' && /[^n]e$/u.test(head) && (own === 'plural' || own === undefined)) return 'm';
	return article === 'die' && (head === 'grüne' || persons().has(`${head}r`)) ? 'f' : undefined;
}

/** Ends of words for persons. */
const personEnds = once(() => indexEnds(Object.values(roleSuffixes).flatMap((list) => endsOf(list, true))));

/** `-verständiger`, of `-verständige`. */
const adjectivalEnds = once(() =>
	indexEnds(
		Object.values(roleSuffixes)
			.flatMap((list) => endsOf(list, true))
			.flatMap(([end, told]) => (end.endsWith('e') ? [[`${end}r`, told] as const] : [])),
	),
);

/** The noun is for a person: `Ministerin`, `Zeuge`, `Ministerinnen`. */
export const isPersonal = rememberByWord(
	(head): boolean =>
		persons().has(head) ||
		persons().has(`${head}r`) ||
		/(?:frau|mann)$/u.test(head) ||
		personEnds()(head.replace(/(?<=in)nen$/u, '')) === true ||
		isAdjectivalMan(head) ||
		isWoman(head),
);

/** `Rentnerin`, `Pianistin`; most words for women show by their end what they are; some names and substances end so, too. */
const isWoman = (head: string): boolean => WOMAN.test(head) && !NO_WOMAN.test(head);
const NO_WOMAN =
	/(?:gly[cz]erin|cholesterin|kreatin|gelatin|keratin|valentin|konstantin|florentin|severin|kath?erin|schwerin)$/u;
const WOMAN = /\p{Ll}{3}(?:er|är|ist|eur|ör|or|ent|ant|log|at)in$/u;

/** `Brandsachverständiger`, of `-sachverständige`. */
const isAdjectivalMan = (head: string): boolean => head.endsWith('er') && adjectivalEnds()(head) === true;

/** `Präsident`, `Minister`: one man, as far as the noun tells; the plural of some looks alike (`Sprecher`). */
export const isMasculinePerson = (head: string): boolean => nounGender(head) === 'm' && isPersonal(head);

/** The noun names a person by office or profession, or a body that speaks. */
export const isSpeaker = (head: string): boolean =>
	nounGender(head) !== undefined || /(?:frau|mann|leute|innen)$/u.test(head);

const nounGender = rememberByWord((head): Gender | undefined => {
	const forms = [head, head.replace(/(?:n|s|es|r)$/u, ''), `${head.replace(/n$/u, '')}r`];
	for (const form of forms) {
		const gender = persons().get(form) ?? groups().get(form);
		if (gender !== undefined) return gender;
	}
	if (/innen$/u.test(head)) return 'plural';
	if (isAdjectivalMan(head)) return 'm';
	if (isWoman(head)) return 'f';
	for (const form of forms) {
		const gender = genderByEnd()(form);
		if (gender !== undefined) return gender;
	}
	return undefined;
});
