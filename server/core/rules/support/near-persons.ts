import type { LanguagePack } from '../../lang/pack.ts';
import type { LocalSpan, ParagraphFacts } from '../../model/paragraph.ts';
import type { KnownEntry } from '../../names/read-base.ts';
import { remember } from '../../text/remember.ts';
import { rememberByWord } from '../../text/remember-words.ts';
import { type FullName, fullNames } from './full-names.ts';
import { type Knowledge, onceFor } from './knowledge.ts';
import { bare, type NearPerson, nearPerson, type WrittenName } from './person-slips.ts';

/** A misspelt name of a known person in a paragraph. */
export interface MisspeltPerson {
	/** The given name alone or the surname alone, where only that is wrong; the whole name if another language writes it so. */
	readonly at: LocalSpan;
	/** The full name as it is written. */
	readonly written: string;
	readonly right: KnownEntry;
	/** What belongs there instead. */
	readonly form: string;
	/** Right in another language only. */
	readonly isForeign: boolean;
}

/** `Annalena Baerbock (Grünen-Politikerin)`; somebody of the style book may be listed without a role. */
export const nameAndRole = ({ name, role }: KnownEntry): string => (role ? `${name} (${role})` : name);

interface Input extends Pick<Knowledge, 'names'> {
	readonly facts: ParagraphFacts;
}

/** What the words of a paragraph alone show of the names of known persons. */
export interface KnownPersons {
	readonly misspelt: readonly MisspeltPerson[];
	/** Written as another language does. */
	readonly foreign: readonly MisspeltPerson[];
	/** The first one that is written as this language does, where others do otherwise (`Sergej Lawrow`). */
	readonly own: string | undefined;
}

export const knownPersonsIn = remember<Input, LanguagePack, KnownPersons>(
	({ facts: { tokens, text }, names }, lang) => {
		const knowledge = { names, lang };
		const all = [...fullNames(tokens, lang.names)];
		const found = all.flatMap((candidates) => misspeltPerson(candidates, text, knowledge) ?? []);
		return {
			misspelt: found.filter(({ isForeign }) => !isForeign),
			foreign: found.filter(({ isForeign }) => isForeign),
			own: ownForm(all, text, knowledge),
		};
	},
	(a, b) => a.names === b.names,
);

/** The known person whom one of the names is meant to be. None if one of them is a known name itself. */
function misspeltPerson(
	candidates: readonly FullName[],
	text: string,
	knowledge: Knowledge,
): MisspeltPerson | undefined {
	let found: MisspeltPerson | undefined;
	const verdictOn = verdicts(knowledge);
	for (const name of candidates) {
		for (const surname of [name.last.lower, ...knowledge.lang.names.stems(name.last.lower)]) {
			const verdict = verdictOn(`${name.first.lower} ${surname}`);
			if (verdict === undefined) continue;
			const person = personIn({ name, surname, text, verdict }, knowledge);
			if (person === 'right' || person?.isForeign === true) return person === 'right' ? undefined : person;
			found ??= person;
		}
	}
	return found;
}

/** What a given name and a surname show without the names between them; undefined where no known person has one of them. */
interface Verdict {
	readonly near: NearPerson | 'right' | undefined;
}

const verdicts = onceFor((knowledge) =>
	rememberByWord((pair): Verdict | undefined => {
		const { names, lang } = knowledge;
		const [given = '', surname = ''] = pair.split(' ');
		if (names.byGiven(given, lang.id, surname).length === 0 && names.bySurname(surname, lang.id).length === 0)
			return undefined;
		return { near: nearPerson({ given, middle: NONE_BETWEEN, surname }, knowledge) };
	}),
);

const NONE_BETWEEN: readonly string[] = [];

interface Candidate {
	readonly name: FullName;
	/** The last word without an ending it may have. */
	readonly surname: string;
	readonly text: string;
	readonly verdict: Verdict;
}

function personIn(
	{ name, surname, text, verdict }: Candidate,
	knowledge: Knowledge,
): MisspeltPerson | 'right' | undefined {
	const { names, lang } = knowledge;
	const { first, middle, last, at } = name;
	const to = last.from + surname.length;
	const written = text.slice(at.from, to);
	const right = names.find(written, lang.id);
	if (right !== undefined) {
		if (right.foreign === written && lang.names.lacksMarks(written.toLowerCase(), right.name.toLowerCase()))
			return { at: { from: at.from, to }, written, right, form: right.name, isForeign: false };
		if (!isForeignForm(written, right)) return 'right';
		return { at: { from: at.from, to }, written, right, form: right.name, isForeign: true };
	}
	const full: WrittenName = { given: first.lower, middle, surname };
	const near =
		(middle.length === 0 ? verdict.near : nearPerson(full, knowledge)) ?? nearHolder(full, text, at, knowledge);
	if (near === undefined || near === 'right') return near;
	const from = near.part === 'surname' ? last.from : first.from;
	const place = { from, to: near.part === 'given' ? first.to : to };
	return { at: place, written, right: near.right, form: near.form, isForeign: false };
}

/** `Bundeskanzler Olaf Schulz`: others bear the name, but not in that office. */
function nearHolder(
	{ given, middle, surname }: WrittenName,
	text: string,
	{ from }: LocalSpan,
	knowledge: Knowledge,
): NearPerson | 'right' | undefined {
	if (middle.length !== 0 || text.charAt(from - 1) !== ' ') return undefined;
	const behindBlank = text.slice(text.lastIndexOf(' ', from - 2) + 1, from - 1).toLowerCase();
	// `(Bundeskanzler`, also behind a line end.
	const word = behindBlank.replace(/^.*[^\p{L}-]/su, '');
	return knowledge.lang.names.soleOffice.test(word) ? holders(knowledge)(`${word} ${given} ${surname}`) : undefined;
}

const holders = onceFor((knowledge) =>
	rememberByWord((words): NearPerson | 'right' | undefined => {
		const [office = '', given = '', surname = ''] = words.split(' ');
		const offices = [office, ...knowledge.lang.names.stems(office)];
		return nearPerson({ given, middle: NONE_BETWEEN, surname, offices }, knowledge);
	}),
);

function ownForm(all: readonly (readonly FullName[])[], text: string, { names, lang }: Knowledge): string | undefined {
	for (const { at } of all.flat()) {
		const written = text.slice(at.from, at.to);
		const entry = names.find(written, lang.id);
		if (entry?.name === written && entry.foreign !== undefined && isForeignForm(entry.foreign, entry)) return written;
	}
	return undefined;
}

/**
 * Another transliteration from Cyrillic (`Lavrov`), where German has its fixed form; not only other accents (`Nicolas
 * Maduro`). Of Arabic, Hebrew and Persian names both forms stand in German papers (`Netanyahu`, `Netanjahu`).
 */
const isForeignForm = (name: string, { name: right, foreign }: KnownEntry): boolean =>
	foreign === name && /w/iu.test(right) && /v/iu.test(name) && bare(name) !== bare(right) && !right.includes(name);
