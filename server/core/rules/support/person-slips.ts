import type { LanguagePack } from '../../lang/pack.ts';
import { isCommonSurname, isFrequentSurname } from '../../names/frequent-surnames.ts';
import { type KnownEntry, surnameKey } from '../../names/read-base.ts';
import { slipBetween } from '../../names/slip.ts';
import { plainLetters, soundForm } from '../../names/sound-form.ts';
import { beginsHarder, differsInHardness, readsAlike } from '../../names/transliteration.ts';
import { rememberByWord } from '../../text/remember-words.ts';
import type { Knowledge } from './knowledge.ts';

/** The known person whom a name is a slip away from, and where the slip is. */
export interface NearPerson {
	readonly right: KnownEntry;
	readonly part: 'given' | 'surname' | 'whole';
	/** What belongs there instead. */
	readonly form: string;
}

/** A full name as it is written, in lower case. */
export interface WrittenName {
	readonly given: string;
	/** Further given names. */
	readonly middle: readonly string[];
	readonly surname: string;
	/** The word before it in the forms it may be of, if one person has such an office at a time. */
	readonly offices?: readonly string[];
}

/** The known person meant, if given name or surname is misspelt and the other is right. */
export function nearPerson(written: WrittenName, { names, lang }: Knowledge): NearPerson | 'right' | undefined {
	const namesakes = names.bySurname(written.surname, lang.id);
	// `John Bel Edwards` is no `John Bel Edward`, whoever else is called so.
	if (namesakes.some((entry) => firstGiven(entry) === written.given)) return 'right';
	return byGivenSlip(written, namesakes, lang) ?? bySurnameSlip(written, namesakes, { names, lang });
}

/** `Anthony Blinken`, `Barrack Obama`. */
function byGivenSlip(
	{ given, surname, middle, offices = [] }: WrittenName,
	namesakes: readonly KnownEntry[],
	lang: LanguagePack,
): NearPerson | undefined {
	const isNear = (entry: KnownEntry) => {
		if (hasOffice(entry, offices)) return slipBetween(given, firstGiven(entry)) !== undefined;
		return isFrequentSurname(surname) ? isMistyped(given, firstGiven(entry), lang) : isGivenSlip(given, entry, lang);
	};
	const isMeant = (entry: KnownEntry) =>
		middle.every((one) => isGivenOf(one, entry)) && fits(given, entry, lang) && isNear(entry);
	const right = only(namesakes.filter(isMeant));
	return right && { right, part: 'given', form: right.name.slice(0, right.name.indexOf(' ')) };
}

/** `Hiener Müller`: many are called Müller, but hardly anybody Hiener. */
const isMistyped = (given: string, right: string, { names }: LanguagePack): boolean =>
	names.givenGender(given) === undefined && 3 < given.length && slipBetween(given, right) !== undefined;

/** `Annalena Barbock`. `Christian Klien` need not be a `Christian Klein`: many people bear that surname, and that given name. */
function bySurnameSlip(
	{ given, middle, surname, offices = [] }: WrittenName,
	namesakes: readonly KnownEntry[],
	{ names, lang }: Knowledge,
): NearPerson | undefined {
	if (surname.length < 4) return undefined;
	const isMeant = (entry: KnownEntry) => fits(given, entry, lang) && isSurnameSlip({ given, surname }, entry, lang);
	const right = only(names.byGiven(given, lang.id, surname).filter(isMeant));
	if (right === undefined) return undefined;
	// Two given names of one person, and a third of its letters: whoever else is called so bears his name.
	const isSure = (0 < middle.length && middle.every((one) => isGivenOf(one, right))) || hasOffice(right, offices);
	// `Wolfgang Gerhard`: many surnames are given names, and many bear them.
	if (!isSure && lang.names.givenGender(surname) !== undefined) return undefined;
	if (!isSure && isAnothers(surname, surnameKey(right.name), namesakes)) return undefined;
	const rightForm = [right.name, ...right.aliases].find((one) => one.toLowerCase().startsWith(`${given} `));
	// `Andriy Shevchnko` → `Andrij Schewtschenko`
	if (rightForm === undefined) return { right, part: 'whole', form: right.name };
	return { right, part: 'surname', form: rightForm.slice(rightForm.lastIndexOf(' ') + 1) };
}

/** A role is told with years and places: `UN-Generalsekretär ab 2017`, `President of Chile`. */
const hasOffice = ({ role = '' }: KnownEntry, offices: readonly string[]): boolean =>
	offices.length !== 0 &&
	role
		.toLowerCase()
		.split(/[ ,]+/u)
		.some((word) => offices.includes(word));

/**
 * Somebody else may bear it: many do, or another known person whose name sounds otherwise (`Jimi Hendricks` is meant for
 * Hendrix, whoever else is called Hendricks). Of a name that many bear there are many spellings (`Schmid`, `Mair`), but none with its letters swapped.
 */
function isAnothers(surname: string, right: string, namesakes: readonly KnownEntry[]): boolean {
	if (isFrequentSurname(surname)) return true;
	const kind = slipBetween(surname, right)?.kind;
	// `Christian Linder`; what cannot be heard is the likelier slip (`Heinrich Herz`).
	if (kind !== 'sound' && isCommonSurname(surname)) return true;
	if (isFrequentSurname(right) && kind !== 'swap' && kind !== 'drop') return true;
	return kind !== 'sound' && namesakes.length !== 0;
}

/** The one person among entries; a second entry under the same name is the same person. */
function only(entries: readonly KnownEntry[]): KnownEntry | undefined {
	const [first] = entries;
	const keyOf = (entry: KnownEntry) => `${firstGiven(entry)} ${surnameKey(entry.name)}`;
	return first !== undefined && entries.every((entry) => keyOf(entry) === keyOf(first)) ? first : undefined;
}

/** No man is meant where a woman is named. */
function fits(given: string, { gender }: KnownEntry, { names }: LanguagePack): boolean {
	const shown = names.givenGender(given);
	return shown === undefined || shown === 'unknown' || gender === undefined || shown === gender;
}

/** The words of a name but the last one: given names, and particles of the surname. */
const givenNames = ({ name }: KnownEntry): readonly string[] => wordsOf(name);
const wordsOf = rememberByWord((name): readonly string[] => name.toLowerCase().split(' ').slice(0, -1));
const firstGiven = (entry: KnownEntry): string => givenNames(entry)[0] ?? '';

const isGivenOf = (one: string, entry: KnownEntry): boolean =>
	givenNames(entry)
		.slice(1)
		.some((right) => right === one || (slipBetween(one, right)?.cost ?? 1) < 0.5);

/** So long a surname has few bearers beside the one the news knows. */
const RARE = 9;

/** A shorter surname may well have a bearer whose given name is spelt another way (`Stefan Kaas`, `Stephan Kaas`). */
const LONG = 7;

/** `Anthony` for `Antony`. Two listed names that do not sound alike are two people (`Julia`, `Julian`), unless the surname is rare. */
function isGivenSlip(given: string, entry: KnownEntry, { names }: LanguagePack): boolean {
	const right = firstGiven(entry);
	if (right.length < 3 || given.length < 3) return false;
	// `Die Aussichten Donalds`
	if (names.stems(given).includes(right)) return false;
	if (names.lacksMarks(given, right)) return true;
	if (isOtherSystem(given, right, entry)) return false;
	const { length } = surnameKey(entry.name);
	const isListed = names.givenGender(given) !== undefined;
	if (isListed && length < LONG) return false;
	if ((4 <= right.length && soundForm(given) === soundForm(right)) || names.areOneGiven(given, right)) return true;
	const slip = slipBetween(given, right);
	const isRare = !isTransliterated(entry) && RARE <= length;
	return slip !== undefined && slip.cost <= (isRare || !isListed ? 0.8 : 0.5);
}

/**
 * `Baerbok`, and another right form or one of another language, which is misspelt none the less (`Antonio Gutterres`,
 * `Andriy Shevchnko`). Whose given name is another one in the list need not be the one with a short surname.
 */
const isSurnameSlip = (
	{ given, surname }: Pick<WrittenName, 'given' | 'surname'>,
	entry: KnownEntry,
	lang: LanguagePack,
): boolean =>
	[
		entry.name,
		...entry.aliases.filter((form) => LONG <= surnameKey(form).length),
		isTransliterated(entry) ? entry.foreign : undefined,
	].some(
		(form) => form?.toLowerCase().startsWith(`${given} `) === true && isKeySlip(surname, surnameKey(form), entry, lang),
	);

function isKeySlip(key: string, right: string, entry: KnownEntry, { names }: LanguagePack): boolean {
	if (names.lacksMarks(key, right)) return true;
	// `Peter Peyer` is no `Peter Beyer`: with its first letter a name is another one, however alike the two sound.
	if (beginsHarder(key, right)) return false;
	const slip = slipBetween(key, right);
	return slip !== undefined && !isOtherSystem(key, right, entry) && slip.cost <= (right.length < 5 ? 0.4 : 0.8);
}

/** Only other accents, or another transliteration of a name from another script (`Ahmed`, `Achmed`; `Sergej`, `Sergei`): no slip. */
const isOtherSystem = (written: string, right: string, entry: KnownEntry): boolean =>
	loose(written) === loose(right) ||
	(isTransliterated(entry) &&
		!isDoubled(written, right) &&
		(readsAlike(written, right) || differsInHardness(written, right) || slipBetween(written, right)?.kind === 'sound'));

/** `Puttin`: no system doubles a letter that stands once. */
const isDoubled = (written: string, right: string): boolean =>
	written.length === right.length + 1 && written.replace(/(.)\1/gu, '$1') === right.replace(/(.)\1/gu, '$1');

/** Written with other letters in another language, not only without its marks. */
const isTransliterated = ({ name, foreign }: KnownEntry): boolean =>
	foreign !== undefined && bare(foreign) !== bare(name);

const loose = (name: string): string => bare(name).replace(/j$/u, 'i');

/** Without accents, apostrophes, hyphens and blanks: `Ban Ki-moon` and `Ban Ki Moon` are a matter of house style. */
export const bare = (name: string): string => plainLetters(name.toLowerCase()).replace(/[\s’'-]/gu, '');
