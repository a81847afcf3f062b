import { once } from '../../../text/once.ts';
import { commonNouns } from '../common-nouns.ts';
import { nounForms } from '../noun-forms.ts';

/** How German names and nouns change: endings of possession, demonyms, adjectives; ends that only nouns have. */

/** Names that end in one of these take an apostrophe for possession (Duden K 16): `Merz’`, `Marx’`, `Grass’`. */
const SIBILANT = /(?:s|ß|z|x|ce)$/iu;

export const possessive = (name: string): string => (SIBILANT.test(name) ? '’' : 's');

/** Ends of abstract and other derived nouns, and of words for bodies; no surname in the news ends so, bar a few (`Armstrong` has no -ung). */
const NOUN_END =
	/(?:ungen|ung|heiten|heit|keiten|keit|schaften|schaft|ismus|tionen|tion|itäten|ität|nisse|nissen|tümer|tum|ungs|rinnen|isten|ierung|mente|zeit|jahr|jahre|jahren|monat|monate|woche|stunde|stunden|uhr|euro|dollar|prozent|millionen|milliarden|konzern|hersteller|zulieferer|versicherer|anbieter|betreiber|unternehmen|plattform|verband|verein|organisation)$/u;

export const looksLikeNoun = (lower: string): boolean =>
	isListedOrDerived(lower) || (lower.endsWith('s') && isListedOrDerived(lower.slice(0, -1)));

const isListedOrDerived = (lower: string): boolean => isListed(lower) || (5 < lower.length && NOUN_END.test(lower));

/** A noun of the list, or the plural of one with the -n of the dative (`Wege`, `Wegen`) or of its plural (`Wiese`, `Wiesen`). */
const isListed = (lower: string): boolean =>
	nouns().has(lower) || (/e[lr]?n$/u.test(lower) && nouns().has(lower.slice(0, -1)));

export const townEnding =
	/(?:au|aue|bach|beck|berg|bergen|born|brück|brücken|burg|büttel|dorf|feld|felde|felden|furt|hafen|hagen|hausen|haven|heim|hofen|holz|horn|ingen|kirch|kirchen|leben|loh|low|münde|münster|ow|roda|rode|sal|scheid|see|stadt|städt|stedt|stein|tal|thal|wald|walde|wangen|weiler|werder|wil|wik|witz|zell)$/u;

export const nounEnding =
	/(?:land|lande|lands|meer|mark|insel|inseln|gebirge|bank|werk|werke|rat|amt|gericht|hof|ministerium)$/u;

const nouns = once(() => new Set(nounForms(commonNouns)));

/** `blinkens` → `blinken`; `putinschen`, `putin’sche` → `putin`; `willi’s` → `willi`; no s is put behind a sibilant (`Galloiss`). */
export function stems(lower: string): readonly string[] {
	const apostrophe = /^(.{2,})[’'](?:s|sch(?:e[nrsm]?)?)$/u.exec(lower)?.[1];
	if (apostrophe !== undefined) return [apostrophe];
	const adjective = /^(.{3,})sche[nrsm]?$/u.exec(lower)?.[1];
	if (adjective !== undefined) return [adjective];
	return 3 < lower.length && lower.endsWith('s') && !SIBILANT.test(lower.slice(0, -1)) ? [lower.slice(0, -1)] : [];
}

/**
 * Endings that stand for one another without a slip. `-en`/`-in` and `-e`/`-a` are not among them on purpose:
 * `Blinken`/`Blinkin`, `Slomka`/`Slomke` are misspelt names.
 */
const PAIRS: ReadonlySet<string> = new Set(
	[
		'| s e n en es er ern ers em in innen isch ische i is er’s o',
		's es',
		'e en er ern ers es em n erin erinnen isch ische',
		'en er ern ers es em e a',
		'er ern ers es em erin erinnen isch ische',
		'ien e en er ern ier iern a ia isch ische',
		'o os as i',
		'a os as i',
		'os as',
		'us i en er isch',
		'land ländisch',
		'ung er',
	].flatMap((row) => {
		const [first = '', ...others] = row.split(' ');
		const own = first === '|' ? '' : first;
		return others.flatMap((other) => [`${own}|${other}`, `${other}|${own}`]);
	}),
);

/** Emden/Emder, Serbien/Serben, Spanien/Spaniern, Latinos/Latinas, Brasilien/Brasilia, Niederlande/Niederländer. */
export function differsByInflection(a: string, b: string): boolean {
	const left = plain(a);
	const right = plain(b);
	const shortest = Math.min(left.length, right.length);
	if (isDoubled(left, right) || isDoubled(right, left)) return false;
	let common = 0;
	while (common < shortest && left.charCodeAt(common) === right.charCodeAt(common)) common += 1;
	for (let at = common; 3 <= at && common - 3 <= at; at -= 1) {
		if (PAIRS.has(`${left.slice(at)}|${right.slice(at)}`)) return true;
	}
	return false;
}

/** Umlauts come and go with endings: `Land`, `Länder`. */
const plain = (lower: string): string => lower.replace(/[äöü]/gu, (letter) => ({ ä: 'a', ö: 'o' })[letter] ?? 'u');

/** Every German keyboard has umlauts: `Schroder` is no way to write `Schröder`, as `Schroeder` is. */
export const lacksMarks = (lower: string, right: string): boolean =>
	lower.length === right.length && lower !== right && lower === plain(right);

/** No ending repeats the last letter: `Kachelman`/`Kachelmann` is a slip. */
const isDoubled = (short: string, long: string): boolean => long === short + short[short.length - 1];
