import type { LanguageId } from '../model/language.ts';
import type { EntityKind, KnownName } from '../model/name.ts';

/** A known name with all the ways it may rightly be written. */
export interface KnownEntry extends KnownName {
	/** Given names and surname of a person; particles belong to the surname. */
	readonly given: string | undefined;
	readonly surname: string | undefined;
	/** The form used in the other language, if it is another one (`Sergey Lavrov` in a German text). */
	readonly foreign: string | undefined;
	/** Other right forms; of a place its demonyms and adjectives too. */
	readonly aliases: readonly string[];
	/** Forms the style book calls wrong: they mean this name and are never right. */
	readonly wrong?: readonly string[];
	readonly inhabitants: readonly string[];
}

export type BaseKind = EntityKind & ('person' | 'organisation' | 'place');

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
		...splitName(name),
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
		role: kind === 'organisation' ? listOf(third)[0] : undefined,
		source: 'base',
		given: undefined,
		surname: undefined,
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

/** The last word of a surname in lower case: `von der Leyen` → `leyen`. */
export const surnameKey = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1).toLowerCase();

const SURNAME = /^(.+?) ((?:(?:von|van|de|der|den|zu|al|el|bin|ben|di|da|dos|della|du|la|le|ter|ten|af|av)[ -])*\S+)$/u;

/** Nobody's name is longer, in UTF-16 units; a style book may hold anything. */
const LONGEST = 120;

/** `Ursula von der Leyen` → `Ursula`, `von der Leyen`. A single word is a surname. */
export function splitName(name: string): { readonly given: string | undefined; readonly surname: string } {
	const match = name.length < LONGEST ? SURNAME.exec(name) : null;
	return match === null ? { given: undefined, surname: name } : { given: match[1], surname: match[2] ?? name };
}
