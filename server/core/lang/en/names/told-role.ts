import { matchesIn } from '../../../text/matches.ts';
import type { Surroundings, ToldRole } from '../../pack/roles.ts';
import { fits, lowerAt, type PhraseWord, phraseWords, textOf } from '../../phrase-words.ts';
import { shortTitles } from '../speech/word-lists.ts';
import { Class } from '../speech/words.ts';
import { notNames } from './lexicon.ts';
import {
	BODIES,
	classOf,
	genderOf,
	hasPerson,
	isInside,
	isKin,
	isVerb,
	readRole,
	withoutOwner,
} from './role-phrase.ts';
import { salutations } from './titles.ts';

/**
 * What the words right beside a name say that somebody is: `head teacher Mary Beale`, `Mary Beale, 43, a teacher at the
 * school,`, `The mayor of Avon, Gareth Trevanion, said`, `Mary Beale is the chief executive of Avon Water`, `Mary Beale of
 * Avon Council`.
 */
export function toldRole(at: Surroundings): ToldRole | undefined {
	const given = titled(at);
	const title = given?.replace(ACADEMIC_TAIL, '') || untitled(withoutAcademic(at)) || given;
	if (title !== undefined && !ACADEMIC.test(title)) return { role: title, rank: 3 };
	const role = apposedBehind(at) ?? apposedBefore(at);
	if (role !== undefined) return { role, rank: 3 };
	const said = predicate(at) ?? title;
	if (said !== undefined) return { role: said, rank: 2 };
	const body = affiliation(at);
	return body === undefined ? undefined : { role: body, rank: 1 };
}

/** How far back the words of a title are looked for, in UTF-16 units. */
const NEAR = 80;

const ACADEMIC = /^(?:dr|prof|rev|doctor)$/iu;
/** `Deputy Mayor | Dr` */
const ACADEMIC_TAIL = /(?:^| )(?:dr|prof|rev|doctor)$/iu;

/** `engineer | Dr |Mary Beale`, `engineer | Dr. |Mary Beale`: what she is stands before what she is called. */
const withoutAcademic = (at: Surroundings): Surroundings => ({
	...at,
	title: at.title.replace(ACADEMIC_TAIL, ''),
	before: at.before.replace(/(?<= )(?:Dr|Prof|Rev)\. $/u, ''),
});

/** `President` of `Vice President Menon` is `Vice President`; a word that opens the sentence is no part of it (`But President`). */
function titled({ title, before }: Surroundings): string | undefined {
	if (title === '' || salutations.has(title.toLowerCase().replace(/\.$/u, ''))) return undefined;
	const leads = LEAD.exec(before.slice(-NEAR))?.groups?.['leads']?.split(/(?<= )/u) ?? [];
	return leads.slice(1 + leads.findLastIndex((word) => opensSentence(word.trimEnd().toLowerCase()))).join('') + title;
}

/** Words with a capital right before, or one that tells one office from another (`former`). */
const LEAD = /(?:^|\s)(?<leads>(?:former |deputy |acting |interim |shadow |outgoing )?(?:\p{Lu}\p{Ll}+ ){0,2})$/u;

/** `head teacher |Mary Beale`, `Labour leader |Ada Weber`: words in small letters are no titles to the search for names. */
function untitled({ title, before, gender }: Surroundings): string | undefined {
	if (title !== '' || !/[\p{L}.] $/u.test(before)) return undefined;
	const long = spelledOut(before.slice(-8));
	if (long !== undefined) return long;
	const words = wordsBefore(before);
	const head = words.at(-1);
	const isNoun = head !== undefined && (!head.isCapital || /^\p{Lu}{2,}$/u.test(head.text)) && !isVerb(head);
	const own = isNoun ? genderOf(head) : undefined;
	if (own === undefined || !fits(own, gender) || isKin(head)) return undefined;
	let from = words.length - 1;
	while (0 < from && words.length - from < MOST_BEFORE && leadsOn(words, from - 1)) from -= 1;
	const lead = lowerAt(words, from - 1);
	// `a friend Mary Beale met`, `to partner Mary Beale`
	if (/^(?:an?|any|every|each|no|another|some|when|as)$/u.test(lead)) return undefined;
	// `will lose head teacher Mary Beale`
	if (ACTS.test(lead) && words[from]?.isCapital === false) from += 1;
	if (from === words.length) return undefined;
	return textOf(withoutOwner(words.slice(from)));
}

/** Those near the name, back to a quotation: `“It is a chance,” | press secretary |Nora Hall`; a word that is cut off is none. */
function wordsBefore(before: string): PhraseWord[] {
	const near = before.slice(-NEAR);
	const own = near.slice(near.search(/[^"“”]*$/u));
	return phraseWords(own).slice(before.length <= NEAR || own !== near ? 0 : 1);
}

/** `Sen. |Mary Beale` → `Senator` */
function spelledOut(before: string): string | undefined {
	const short = /(?:^|[\s“"(])(?<title>\p{Lu}\p{Ll}{1,3})\. $/u.exec(before)?.groups?.['title']?.toLowerCase() ?? '';
	const long = short === 'dr' ? undefined : shortTitles.get(short);
	return long && long.charAt(0).toUpperCase() + long.slice(1);
}

const MOST_BEFORE = 6;

/** The word may stand before the noun: `White House press | secretary`; `Avon hits | striker` tells what Avon did. */
function leadsOn(words: readonly PhraseWord[], at: number): boolean {
	const word = words[at] as PhraseWord;
	const before = words[at - 1];
	if (
		!isInside(word) ||
		/^[“"]/u.test(word.text) ||
		isVerb(word) ||
		(at === 0 && word.isCapital && opensSentence(word.text.toLowerCase()))
	)
		return false;
	if (word.isCapital || OF_OFFICE.test(word.text)) return true;
	// `prefer | Labour leader`, `inviting | critic`
	if (words[at + 1]?.isCapital || /(?:ed|ing)$/u.test(word.text)) return ARTICLE_ONLY.test(before?.text ?? '');
	// `Fans want | manager`: behind a noun a word in small letters may be a verb.
	return !/[^s]s$/u.test(word.text) && before !== undefined && leadsOnFrom(before);
}

/** `Then chairman |Mary Beale`; `Business secretary |Mary Beale` begins with what she is. */
const opensSentence = (lower: string): boolean =>
	notNames.has(lower) &&
	!/^(?:acting|army|assembly|bank|board|business|campaign|church|city|club|company|council|county|court|defen[cs]e|deputy|family|finance|fire|foreign|former|government|head|health|hospital|interim|league|navy|opposition|party|police|press|school|security|sports|state|team|union|university)$/u.test(
		lower,
	);

/** Behind it stands a noun: `by | school principal`, `praised | school principal`, `former | school principal`. */
const leadsOnFrom = (before: PhraseWord): boolean =>
	isVerb(before) ||
	/^(?:the|his|her|its|their)$|[’']s?$/iu.test(before.text) ||
	OF_OFFICE.test(before.text) ||
	(classOf(before) & (Class.preposition | Class.determiner)) !== 0;

const ARTICLE_ONLY = /^(?:the|an?|his|her|its|their)$/iu;

/** A verb stands behind these. */
const ACTS = /^(?:to|will|would|can|could|may|might|shall|should|must|did|does|do|he|she|they|we|i|you|who)$/u;

/** Words before the noun that are no verbs. */
const OF_OFFICE =
	/^(?:acting|affairs|arms|business|chief|commercial|communications|current|deputy|designate|ex|former|general|head|human|interim|late|leading|longtime|managing|marketing|news|nursing|outgoing|police|politics|press|public|resources|retired|rights|sales|senior|services|shadow|sitting|sports|then|veteran)$/u;

/** `Mary Beale|, 43, a teacher at the school,` */
function apposedBehind({ before, behind, gender }: Surroundings): string | undefined {
	const lead = /^(?: \(\d{1,3}\)| \((?:\p{L}+-)?\p{L}{1,12}\))?, (?:(?:aged )?\d{1,3}, )?/u.exec(behind)?.[0];
	const found = lead === undefined ? undefined : readRole(behind.slice(lead.length), gender);
	if (found === undefined || !closes(found.rest, LIST)) return undefined;
	// `According to Mary Beale, the head of the school resigned`
	const isOpening = OPENING.test(before) && lead?.length === 2;
	return isOpening && !/^[,.;!?]/u.test(found.rest) ? undefined : found.role;
}

/** Words that begin a sentence, and would be set off with a comma. */
const OPENING =
	/(?:^|[.!?:”"] |, )(?:\p{L}+ )?(?:to|for|like|unlike|with|by|of|when|as|if|after|before|since|while)(?: \p{L}+){0,2} $/iu;

/** `The mayor of Avon, |Gareth Trevanion|, said` */
function apposedBefore({ before, behind, gender }: Surroundings): string | undefined {
	if (!before.endsWith(', ') || !closes(behind, CLAUSE)) return undefined;
	const whole = before.slice(0, -2);
	const clause = whole.slice(whole.search(/[^.,:;!?–—“”]*$/u));
	for (const { index } of matchesIn(clause, ARTICLE)) {
		// `the vicar, the mayor, Gareth Trevanion`
		if (index < 2 && whole[whole.length - clause.length - 1] === ',') continue;
		const found = readRole(clause.slice(index), gender);
		if (found?.rest === '') return found.role;
	}
	return undefined;
}

const ARTICLE =
	/(?<![\p{L}\p{N}’'-])(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) |(?=(?:\p{Lu}[\p{L}.]+ ){0,3}\p{Lu}[\p{L}.]+[’']s ))/gu;

/** `Mary Beale| is the chief executive of Avon Water.` */
function predicate({ behind, gender }: Surroundings): string | undefined {
	const found = behind.startsWith(' is ') ? readRole(behind.slice(4), gender) : undefined;
	return found && closes(found.rest, LIST) ? found.role : undefined;
}

/** `Mary Beale| of Avon Council`, `| from the University of Avon,` */
function affiliation({ behind }: Surroundings): string | undefined {
	const lead = /^,? (?:of|from|at|with) (?:the )?(?=\p{Lu})/u.exec(behind)?.[0];
	if (lead === undefined) return undefined;
	const words = phraseWords(behind.slice(lead.length));
	let end = 0;
	while (
		words[end]?.isCapital ||
		(0 < end && /^(?:of|for|and|&|the)$/u.test(lowerAt(words, end)) && words[end + 1]?.isCapital)
	)
		end += 1;
	const own = words.slice(0, end);
	const isBody = own.some(({ text }) => BODIES.has(text.toLowerCase())) || /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '');
	const rest = behind.slice(lead.length + (words[end]?.from ?? behind.length));
	if (!isBody || hasPerson(own) || !(closes(rest, LIST) || FINITE.test(rest))) return undefined;
	const name = textOf(own);
	return name.length <= 60 ? name : undefined;
}

/** `Mary Beale of Avon Council | said` */
const FINITE = /^(?:said|says|told|has|had|is|was|will|\p{Ll}+ed)[ .,]/u;

/** The words end in a mark or a relative clause, and no list of people goes on behind the comma. */
function closes(rest: string, goesOn: RegExp): boolean {
	if (rest === '' || /^(?:\s?[.;:)—–“”"!?(]|--|and an? |who(?:se|m)?\b|which\b|that\b)/u.test(rest)) return true;
	return rest.startsWith(',') && !goesOn.test(rest);
}

/** Somebody else (`, Mary Beale and`), or a clause on the name alone. */
const LIST = /^, (?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:and|or) )/u;
const CLAUSE = /^, (?:\p{Lu}|(?:and|or|the|an?|who|whose|his|her)\b)/u;
