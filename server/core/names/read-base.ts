import type { LanguageId } from '../model/language.ts';
import type { EntityKind, KnownName } from '../model/name.ts';

/** A known name with all the ways it may rightly be written. */
export interface KnownEntry extends KnownName {
	/** The form used in the other language, if it is another one (`Sergey Lavrov` in a German text). */
	readonly foreign: string | undefined;
	/** Other right forms; of a place its demonyms and adjectives too. */
	readonly aliases: readonly string[];
	/** Forms the style book calls wrong: they mean this name and are never right. */
	readonly wrong?: readonly string[];
	readonly inhabitants: readonly string[];
}

export type BaseKind = EntityKind & ('person' | 'organisation' | 'place');

/** Fields of a line that hold right forms, one or several; see the heads of the files in `base/`. */
const FORMS_IN: Readonly<Record<BaseKind, readonly number[]>> = {
	person: [0, 1, 5],
	organisation: [0, 1, 2, 4],
	place: [0, 1, 4],
};

/** The right forms in a line. */
export function readForms(line: string, kind: BaseKind): readonly string[] {
	const fields = line.split('|');
	return FORMS_IN[kind].flatMap((index) => formsIn(fields[index]));
}

/** Those that a misspelt one may be told from. Aliases of one word may be common words: `Demokraten`. */
export function readTellingForms(line: string, kind: BaseKind): readonly string[] {
	const fields = line.split('|');
	return FORMS_IN[kind].flatMap((index) => formsIn(fields[index]).filter((form) => index < 2 || /[\s-]/u.test(form)));
}

/** Demonyms and adjectives of a place. */
export const readPeople = (line: string, kind: BaseKind): readonly string[] =>
	kind === 'place' ? formsIn(line.split('|')[3]) : NO_FORMS;

function formsIn(field = ''): readonly string[] {
	const own = field.trim();
	if (own === '') return NO_FORMS;
	return own.includes(';') ? own.split(';').flatMap((form) => form.trim() || NO_FORMS) : [own];
}

const NO_FORMS: readonly string[] = [];

/** A line of the base of names as one language writes it. */
export function readEntry(line: string, kind: BaseKind, lang: LanguageId): KnownEntry {
	const fields = line.split('|').map((field) => field.trim());
	return kind === 'person' ? personOf(fields, lang) : otherOf(fields, lang, kind);
}

type Fields = readonly string[];

/** `Name de | Name en | gender | role de | role en | aliases | checked`. */
function personOf(fields: Fields, lang: LanguageId): KnownEntry {
	const [german = '', english = '', gender, roleDe, roleEn, aliases = ''] = fields;
	const { name, foreign } = FORMS[lang](german, english);
	return {
		name,
		kind: 'person',
		gender: gender === 'm' || gender === 'f' ? gender : undefined,
		role: { de: roleDe, en: roleEn }[lang] || undefined,
		source: 'base',
		foreign,
		aliases: listOf(aliases),
		inhabitants: [],
	};
}

/** Organisations: `de | en | short forms | kind | aliases`; places: `de | en | kind | demonyms | aliases`. */
function otherOf(fields: Fields, lang: LanguageId, kind: Exclude<BaseKind, 'person'>): KnownEntry {
	const [german = '', english = '', third = '', fourth = '', aliases = ''] = fields;
	const { name, foreign } = FORMS[lang](german, english);
	return {
		name,
		kind,
		gender: undefined,
		role: kind === 'organisation' ? listOf(third).find((form) => form.toLowerCase() !== name.toLowerCase()) : undefined,
		source: 'base',
		foreign,
		aliases: [...(kind === 'organisation' ? listOf(third) : []), ...listOf(aliases)],
		inhabitants: kind === 'place' ? listOf(fourth) : [],
	};
}

/** The form of this language and that of the other one, undefined where there is but one. */
const FORMS: Readonly<Record<LanguageId, (german: string, english: string) => Forms>> = {
	de: (german, english) => ({ name: german, foreign: english === german || english === '' ? undefined : english }),
	en: (german, english) => ({
		name: english || german,
		foreign: english === german || english === '' ? undefined : german,
	}),
};

interface Forms {
	readonly name: string;
	readonly foreign: string | undefined;
}

const listOf = (field: string): string[] =>
	field
		.split(';')
		.map((one) => one.trim())
		.filter(Boolean);

/** The last word of a person’s name in lower case: `Ursula von der Leyen` → `leyen`. */
export const surnameKey = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The given names of a person, without the particles of the surname: `Ursula von der Leyen` → `Ursula`. Undefined for a single word. */
export function givenIn(name: string, particles: ReadonlySet<string>): string | undefined {
	const words = name.split(' ');
	let end = words.length - 1;
	while (1 < end && particles.has(words[end - 1] ?? '')) end -= 1;
	return end === 0 ? undefined : words.slice(0, end).join(' ');
}
