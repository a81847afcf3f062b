import type { Gender } from '../../../model/name.ts';
import type { LocalSpan } from '../../../model/paragraph.ts';
import { once } from '../../../text/once.ts';
import { wordList, wordSet } from '../../../text/words.ts';
import type { Reference } from '../../pack/speech.ts';
import { collectives, roles } from '../roles.ts';
import { synonymsOf } from '../synonyms.ts';
import { anyBody, anybody, shortTitles, somebodies } from './word-lists.ts';

/** What the words for a speaker say about who is meant, in English. */
export function refer(words: string, names: readonly LocalSpan[]): Reference {
	if (/^(?:the latter|who|which|that)$/iu.test(words)) return latter(words);
	const pronoun = PRONOUNS.get(words.toLowerCase().replace(CONTRACTED, ''));
	if (pronoun !== undefined) return { ...NOTHING, ...pronoun, shown: words };
	if (areSeveral(words, names)) return { ...NOTHING, kind: 'indefinite', genders: ['plural'], shown: shownAs(words) };
	const name = nameMeant(words, names);
	const head = headOf(name === undefined ? words : aside(words, names[name]));
	const genders = gendersOf(words, head);
	const anonymous = name === undefined && ANONYMOUS.test(words);
	const isPersonal = head === undefined || allRoles().has(head) || /-year-old$/u.test(head);
	const canSpeak = name !== undefined || isPersonal || nounGenders().has(head ?? '') || BARE_NAME.test(words);
	const synonyms = synonymsOf(head);
	const base = { ...NOTHING, genders, head, synonyms, canSpeak, isPersonal, shown: shownAs(words), anonymous };
	if (name !== undefined) return { ...base, kind: 'name', name };
	// `The ferry company, Northline` brings in a name, it does not point back.
	const isNamed = words.split(/,\s/u).some((part) => BARE_NAME.test(part) && !/^[Tt]h/u.test(part));
	const isDefinite = !isNamed && /^(?:the|this|that|these|those)\s/iu.test(words);
	return {
		...base,
		kind: isDefinite ? 'definite' : 'indefinite',
		isGeneric: head !== undefined && anybody.has(head),
		isAnyBody: head !== undefined && anyBody.has(head),
	};
}

function latter(words: string): Reference {
	const named: Reference = {
		...NOTHING,
		kind: 'pronoun',
		genders: ['m', 'f', 'n', 'plural'],
		isLatter: true,
		shown: words,
	};
	return /\s/u.test(words) ? named : { ...named, isRelative: true };
}

const NOTHING: Reference = {
	kind: 'nobody',
	name: undefined,
	isLatter: false,
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
	/anonym|unnamed|not (?:to )?(?:be )?(?:named|identified)|source|familiar with|senior (?:\p{L}+ ){0,2}official|an? (?:\p{L}+ ){0,2}official/iu;
const allRoles = once(() => wordSet(Object.values(roles).join(' ')));

const nounGenders = once(() => {
	const byNoun = new Map<string, Gender>();
	for (const gender of ['n', 'plural'] as const)
		for (const word of wordList(collectives[gender])) byNoun.set(word, gender);
	for (const gender of ['m', 'f', 'plural'] as const)
		for (const word of wordList(roles[gender])) byNoun.set(word, gender);
	return byNoun;
});

/** The last word before a preposition or comma: `the spokeswoman for the police` → `spokeswoman`. */
function headOf(words: string): string | undefined {
	const core = words.split(/\s+(?:of|for|from|at|in|with|to|on|who|that|which)\s+|,|\(/u)[0] ?? words;
	const last = /[\p{L}\p{N}-]+(?=\.?$)/u.exec(core.trim())?.[0].toLowerCase();
	return last === undefined || /^(?:the|an?)$/u.test(last) ? undefined : (shortTitles.get(last) ?? last);
}

function gendersOf(words: string, head: string | undefined): readonly Gender[] {
	if (/^(?:mr|sir|lord)\b/iu.test(words)) return ['m'];
	if (/^(?:mrs|ms|miss|lady|dame)\b/iu.test(words)) return ['f'];
	const own = head === undefined ? undefined : nounGenders().get(head);
	return own === undefined ? [] : [own];
}

/** `Anna Beck and Tom Ross`, `Mayor Anna Beck and her deputy Tom Ross`: neither of them alone. */
function areSeveral(words: string, names: readonly LocalSpan[]): boolean {
	return names.some(({ from }, index) => {
		const before = names[index - 1];
		return before !== undefined && /^ and (?:\p{Ll}+ ){0,3}$/u.test(words.slice(before.to, from));
	});
}

/** `Anna Beck, the mayor of Bonn` and `the mayor, Anna Beck`: the part that says what the named one is. */
function aside(words: string, name: LocalSpan | undefined): string {
	if (name === undefined) return words;
	const behind = /^, ((?:the|an?|his|her|its|their|our) [^,]+)/u.exec(words.slice(name.to))?.[1];
	return behind ?? words.slice(0, name.from).replace(/,\s*$/u, '');
}

/** Nothing but titles before the name, or the name stands in an apposition: `the mayor, Anna Beck`. */
function nameMeant(words: string, names: readonly LocalSpan[]): number | undefined {
	for (const [index, { from }] of names.entries()) {
		const before = words.slice(0, from);
		if (/,\s*$/u.test(before) || !/\b(?:of|for|from|at|in|with|to|on|by)\b|,/iu.test(before)) return index;
	}
	return undefined;
}

/** `The editor, Alison Burns` is shown as Alison Burns, `Alison Burns, the editor` too. */
function shownAs(words: string): string {
	const [head = words, ...parts] = words.split(/,\s/u);
	const isCommon = /^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Aa]nother|[Oo]ne)\s|\p{Ll})/u.test(
		head,
	);
	const name = isCommon ? parts.find((part) => BARE_NAME.test(part)) : undefined;
	const bare = (name ?? head).replace(/^(?:the|an?)\s+/iu, '').replace(/,$/u, '');
	return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}

const BARE_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|de|van|von|al)){0,4},?$/u;
