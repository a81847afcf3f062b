import type { Gender } from '../../../model/name.ts';
import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Reference } from '../../pack/speech.ts';
import { givenGender } from '../names/given.ts';
import { kin } from '../names/titles.ts';
import { synonymsOf } from '../synonyms.ts';
import { isOffice, officeOf } from './offices.ts';
import { allRoles, isKnown, nounGenders } from './role-words.ts';
import { BARE_NAME, coreOf, shownAs, untitled } from './shown.ts';
import { hasVoice } from './voices.ts';
import { anyBody, anybody, nationals, shortTitles, somebodies } from './word-lists.ts';

/** What the words for a speaker say about who is meant, in English. */
export function refer(words: string, names: readonly LocalSpan[]): Reference {
	if (/^(?:[Tt]he latter|[Ww]ho|[Ww]hich|[Tt]hat)$/u.test(words)) return latter(words);
	const pronoun = PRONOUNS.get(words.toLowerCase().replace(CONTRACTED, ''));
	if (pronoun !== undefined) return { ...NOTHING, ...pronoun, shown: words };
	if (areSeveral(words, names)) return { ...NOTHING, kind: 'indefinite', genders: ['plural'], shown: shownAs(words) };
	const name = nameMeant(words, names);
	const head = headOf(name === undefined ? words : aside(words, names[name]));
	const genders = gendersOf(words, head);
	const anonymous = name === undefined && ANONYMOUS.test(words);
	const isPersonal = head === undefined || allRoles().has(head) || isGenericPhrase(words, head);
	const canSpeak =
		name !== undefined || isKnown(head) || isPersonal || BARE_NAME.test(words) || TWO_NAMES.test(coreOf(words));
	const synonyms = synonymsOf(head);
	const voiced = name !== undefined || anonymous || hasVoice(words, isKnown(head) ? undefined : head);
	const base = {
		...NOTHING,
		genders,
		head: officeOf(words, head),
		synonyms,
		canSpeak,
		hasVoice: voiced,
		isPersonal,
		shown: shownAs(words),
		anonymous,
	};
	if (name !== undefined) return named({ ...base, kind: 'name', name }, words, names[name]);
	return {
		...base,
		kind: pointsBack(words, head, isPersonal) ? 'definite' : 'indefinite',
		isOffice: isOffice(head),
		isGeneric: anybody.has(head ?? '') || isGenericPhrase(words, head),
		isAnyBody: head !== undefined && anyBody.has(head),
		isExplained: TELLS_WHICH.test(words),
	};
}

/** `the nurse, who may not be named`, `Beck’s lawyer`, `the man from Avon`. */
const TELLS_WHICH = /, (?:who|whose|which)\s|['’]s? \p{Ll}|^the (?:wo)?man (?:from|in|at|behind|with|on|who) /iu;

/** `Swim | England`, not `Mayor | Beck`. */
function named(reference: Reference, words: string, name: LocalSpan | undefined): Reference {
	const before = /(?:^|\s)(\p{Lu}\p{L}+) $/u.exec(words.slice(0, name?.from))?.[1];
	const isOther = before !== undefined && before !== 'The' && !isKnown(before.toLowerCase());
	return isOther ? { ...reference, isInLonger: true } : reference;
}

const isGenericPhrase = (words: string, head: string | undefined): boolean =>
	GENERIC.test(words) || /-year-old$/u.test(head ?? '') || (/^the \p{L}+$/iu.test(words) && nationals.has(head ?? ''));

/** `the 24-year-old`, `the Italian striker`: whoever is spoken of; `the Italian minister` is somebody else. */
const GENERIC =
	/^[Tt]he (?:\d+-year-old\b|\p{Lu}\p{Ll}+(?:an|ese|ish|ch|ss) (?:striker|midfielder|defender|goalkeeper|keeper|winger|forward|coach|captain|driver|rider|cyclist|golfer|boxer|sprinter|swimmer|singer|actor|actress|author|artist|designer|chef)$|former (?:\p{Lu}\p{L}+ )+(?:captain|midfielder|striker|defender|goalkeeper)$|(?:former )?(?:\p{Lu}\p{L}+ )+international$)/u;

/**
 * `the ferry company`, `the Labour MP`; but `The ferry company, Northline` brings in a name, `the daughter of one victim`
 * somebody new, and `the French ministry` is not the Russian one.
 */
function pointsBack(words: string, head: string | undefined, isPersonal: boolean): boolean {
	if (isGenericPhrase(words, head)) return true;
	const core = coreOf(words);
	if (head !== undefined && kin.has(head) && / of /u.test(words)) return false;
	const isNamed =
		(ENDS_IN_NAME.test(core) && !(/ \p{Lu}{2,}$/u.test(core) && core.toLowerCase().endsWith(` ${head}`))) ||
		words.split(/,\s/u).some((part) => BARE_NAME.test(untitled(part)) && !/^[Tt]h/u.test(untitled(part)));
	const isOther = !isPersonal && /^\S+ (?:\p{Ll}+ )*\p{Lu}\S*(?: \p{Ll}+)+$/u.test(words);
	return !isNamed && !isOther && /^(?:the|this|that|these|those)\s/iu.test(words);
}

function latter(words: string): Reference {
	return {
		...NOTHING,
		kind: 'pronoun',
		genders: ['m', 'f', 'n', 'plural'],
		isLatter: true,
		isRelative: !/\s/u.test(words),
		shown: words,
	};
}

const NOTHING: Reference = {
	kind: 'nobody',
	name: undefined,
	isLatter: false,
	isRelative: false,
	isOffice: false,
	isInLonger: false,
	isPair: false,
	isExplained: false,
	role: undefined,
	genders: [],
	head: undefined,
	isGeneric: false,
	isAnyBody: false,
	synonyms: [],
	canSpeak: true,
	hasVoice: true,
	isPersonal: true,
	shown: '',
	anonymous: false,
};

const pronoun = (...genders: Gender[]): Pick<Reference, 'kind' | 'genders'> => ({ kind: 'pronoun', genders });
const PRONOUNS: ReadonlyMap<string, Pick<Reference, 'kind' | 'genders'>> = new Map([
	['he', pronoun('m')],
	['him', pronoun('m')],
	['she', pronoun('f')],
	['her', pronoun('f')],
	['his', pronoun('m')],
	['their', pronoun('plural', 'n')],
	['its', pronoun('n')],
	['they', pronoun('plural', 'n')],
	['both', pronoun('plural')],
	['it', pronoun('n')],
	['i', { kind: 'nobody', genders: [] }],
	['we', { kind: 'nobody', genders: [] }],
	['you', { kind: 'nobody', genders: [] }],
	// `Someone left their coat`: no `he` further on may stand for them.
	...somebodies.map((word): [string, Pick<Reference, 'kind' | 'genders'>] => [word, { kind: 'nobody', genders: [] }]),
]);

/** `we’ve`, `you’re`, `he’d`. */
const CONTRACTED = /[’'](?:re|ve|ll|d|m|s)$/u;

const ANONYMOUS =
	/anonym|unnamed|not (?:to )?(?:be )?(?:named|identified)|\bsources?\b|familiar with|senior (?:\p{L}+ ){0,2}official|an? (?:\p{L}+ ){0,2}official/iu;

/** The noun of the phrase: `spokeswoman`; before a name (`spokeswoman Tina Moss`) too, not `the` of `the Dane`. */
function headOf(words: string): string | undefined {
	// `Bank of Ireland boss`
	const end = words.slice(words.lastIndexOf(' ') + 1);
	if (/ of \p{Lu}/u.test(words) && !/[,(]/u.test(words) && allRoles().has(end)) return end;
	const noun = coreOf(words)
		.replace(DANGLING, '')
		.replace(
			/(?<=(?:^|\s)(?!the |his |her |its |our |this |that |their )\p{Ll}[\p{L}-]{2,})(?: \p{Lu}[\p{L}.’'-]*)+$/u,
			'',
		);
	const last = /[\p{L}\p{N}-]+(?=\.?$)/u.exec(noun)?.[0].toLowerCase();
	if (last === undefined || /^(?:the|an?)$/u.test(last)) return undefined;
	// `co-author`, `ex-minister`
	const bare = last.replace(/^(?:co|ex|vice)-/u, '');
	return allRoles().has(bare) ? bare : (shortTitles.get(last) ?? last);
}

/** `the figures released`, `friends close` (to the mayor): what follows the noun. */
const DANGLING = /(?<=\p{Ll}) (?:\p{Ll}+ed|seen|shown|close|familiar|present)$/u;

const ANY_PERSON: readonly Gender[] = ['m', 'f'];
const ANYBODY: readonly Gender[] = ['m', 'f', 'plural'];

/** `One rebel was blunt. “Never,” they said.` */
const IS_SOME = /^(?:an?|one|another) /iu;

function gendersOf(words: string, head: string | undefined): readonly Gender[] {
	// `Mr Mabey’s widow`
	const isOwner = /^[^,]*['’]s?\s\p{Ll}/u.test(words);
	if (!isOwner && /^(?:mr|sir|lord)\b/iu.test(words)) return ['m'];
	if (!isOwner && /^(?:mrs|ms|miss|lady|dame)\b/iu.test(words)) return ['f'];
	// `A spokesperson …, they added`
	if (/(?:person|source|witness)$/u.test(head ?? '')) return ANYBODY;
	const own = head === undefined ? undefined : nounGenders().get(head);
	if (own !== undefined) return [own];
	// `Zara`, `Zara Quill`, whom no pass knows
	const given = BARE_NAME.test(words) ? givenGender(words.split(' ')[0]?.toLowerCase() ?? '') : undefined;
	if (given === 'm' || given === 'f') return [given];
	// A person is no `it`.
	if (head === undefined || !allRoles().has(head)) return [];
	return IS_SOME.test(words) ? ANYBODY : ANY_PERSON;
}

/** `Anna Beck and Tom Ross`, `Mayor Anna Beck and her deputy Tom Ross`: neither of them alone. */
function areSeveral(words: string, names: readonly LocalSpan[]): boolean {
	return names.some(({ from }, index) => {
		const before = names[index - 1];
		const rest = words.slice(from);
		const and = rest.lastIndexOf(' and ');
		// The second one may be a name nobody knows.
		if (0 < rest.lastIndexOf(' ', and - 1) && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(rest.slice(and + 5))) return true;
		return before !== undefined && /^ and (?:\p{Ll}+ ){0,3}$/u.test(words.slice(before.to, from));
	});
}

/** `Anna Beck, the mayor of Bonn` and `the mayor, Anna Beck`: the part that says what the named one is. */
function aside(words: string, name: LocalSpan | undefined): string {
	if (name === undefined) return words;
	const behind = /^, ((?:the|an?|his|her|its|their|our) [^,]+)/u.exec(words.slice(name.to))?.[1];
	return behind ?? words.slice(0, name.from).replace(/,\s*$/u, '');
}

/** `Bristol police`, `Harbor Air President Tim Clark`, `Beck’s lawyer`: the name belongs to the noun or name behind it. */
function leadsOn(name: string, behind: string, hasNext: boolean, isBehindThe: boolean): boolean {
	// `Helena Beck KC`, not `the Bristol MP`
	if (LETTERS.test(behind)) return isBehindThe;
	// `Beck’s lawyer`, `Marine Accident | Investigation Branch`
	if (/^[’']s?\s\p{L}|^ (?!Jr|Sr|\p{Lu}\p{Ll}+day\b)\p{Lu}\p{Ll}+/u.test(behind)) return true;
	if (/[’']s?$/u.test(name) && /^ \p{L}/u.test(behind)) return true;
	const run =
		/^(?:-\p{L}+)?(?: (?!(?:of|and|or|who|that|which|in|for|at|on|to|with|from|as|by)\s)[\p{L}-]+){1,4}/iu.exec(
			behind,
		)?.[0] ?? '';
	return (
		(hasNext && /^(?:-\p{L}+)? \p{Lu}/u.test(run)) ||
		run.split(' ').some((word) => word !== '' && isKnown(word.toLowerCase()))
	);
}

/** Letters behind a name. */
const LETTERS = /^ (?:[KQ]C|M[EBS]?P|TD|[BCMO]BE|PhD|MD)(?!\p{L})/u;

/** Nothing but titles before the name, or the name stands in an apposition: `the mayor, Anna Beck`. */
function nameMeant(words: string, names: readonly LocalSpan[]): number | undefined {
	for (const [index, { from, to }] of names.entries()) {
		const before = words.slice(0, from);
		const isBehindThe = /^(?:the|an?) $/iu.test(before);
		if (leadsOn(words.slice(from, to), words.slice(to), index + 1 < names.length, isBehindThe)) continue;
		// `the former Portugal international`
		if (
			/^(?:the|an?) (?:\p{Ll}+ )*$/iu.test(before) &&
			/^ (?!of |and |or |who |in |for |at |on |to |with |from |as |by )\p{Ll}/u.test(words.slice(to))
		)
			continue;
		if (
			/,\s*$/u.test(before) ||
			isIntroduced(before) ||
			!/(?:^|\s)(?:of|for|from|at|in|with|to|on|by)\s|,/iu.test(before)
		)
			return index;
	}
	return undefined;
}

/** `The winner, 17-year-old | Anna Beck`, `Her husband, the sommelier | Bart Claes`, `Pruitt’s attorney, public defender | Joel Katz`, `the director, Dr | Owen Hale`. */
function isIntroduced(before: string): boolean {
	const { article, part } = /, (?<article>the |an? )?(?<part>[^,]*)$/u.exec(before)?.groups ?? {};
	if (/^\d{1,3}-year-old $/u.test(part ?? '')) return true;
	if (part === undefined || /\b(?:of|for|from|at|in|with|to|on|by|and|who)\b/u.test(part)) return false;
	const word = /(?<word>[\p{L}-]+)\.? $/u.exec(part)?.groups?.['word'] ?? '';
	const role = word.toLowerCase();
	return allRoles().has(shortTitles.get(role) ?? role) || (article !== undefined && word !== '' && word === role);
}

/** `the tracking firm AdWorld`, `the Avon Office of Harbour Safety`. */
const ENDS_IN_NAME = /\p{Ll}{4,} \p{Lu}[^,]*$|^\S+(?: \p{Lu}\S*){3,}/u;

const TWO_NAMES = /^\p{Lu}\S+ \p{Lu}\S+$/u;
