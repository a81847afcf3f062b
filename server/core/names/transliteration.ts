import { rememberByWord } from '../text/remember-words.ts';
import { plainLetters } from './sound-form.ts';

/**
 * True if one spelling, read as German, sounds like the other, read as English: `Lawrow`/`Lavrov`, `Zwetanow`/`Tsvetanov`,
 * `Selenskyj`/`Zelensky`, `Mikati`/`Miqati`. Both in lower case. Names of one alphabet written two ways do not count
 * (`Meyer`/`Meier` differ by a slip).
 */
export function readsAlike(a: string, b: string): boolean {
	if (a === b) return false;
	const plainA = plainLetters(a);
	const plainB = plainLetters(b);
	if (plainA === plainB) return true;
	return same(readGerman(plainA), readEnglish(plainB)) || same(readEnglish(plainA), readGerman(plainB));
}

/** `Tschernenko`, `Schernenko`: how hard a sound is, German spellings do not agree. */
export const differsInHardness = (a: string, b: string): boolean =>
	a !== b && a.replace(/tsch/gu, 'sch') === b.replace(/tsch/gu, 'sch');

/** `Peyer`, `Beyer`: the one begins hard where the other begins soft. */
export const beginsHarder = (a: string, b: string): boolean => HARD_AND_SOFT.has(`${a[0]}${b[0]}`);

const HARD_AND_SOFT: ReadonlySet<string> = new Set(['bp', 'pb', 'dt', 'td', 'gk', 'kg']);

function same(a: string, b: string): boolean {
	return a === b || (4 < a.length && loosen(a) === loosen(b));
}

/** Letters that come and go between systems: h and ch (`Ahmed`, `Achmed`), the softness of vowels, doubled letters, the Arabic article. */
const loosen = rememberByWord((sound) =>
	sound
		.replace(/^(?:al|el)[-’']?/u, '')
		.replace(/[h’'-]|x(?=[^aeiou])/gu, '')
		.replace(/i+/gu, 'i')
		.replace(/i(?=[aeou])/gu, '')
		.replace(/(.)\1/gu, '$1'),
);

type Reading = readonly (readonly [RegExp, string])[];

/** The sounds: C = tsch, S = sch or its soft sister, Z = ts, x = ach, s = s or z, v, i = i or j. */
const GERMAN: Reading = [
	[/dsch/gu, 'D'],
	[/tsch/gu, 'C'],
	[/schtsch/gu, 'SC'],
	[/sch|sh/gu, 'S'],
	[/ch|kh/gu, 'x'],
	[/ts|tz|z/gu, 'Z'],
	[/ß|ss|s/gu, 's'],
	[/w|v/gu, 'v'],
	[/ai|ei|aj|ej/gu, 'ai'],
	[/ie(?![aeou])/gu, 'i'],
	[/j|y/gu, 'i'],
	[/q|ck|k|c/gu, 'k'],
	[/ph/gu, 'f'],
	[/ks/gu, 'x'],
	[/th/gu, 't'],
	[/ou|u/gu, 'u'],
];

const ENGLISH: Reading = [
	[/shch/gu, 'SC'],
	[/dzh|j(?=[aou])|dj/gu, 'D'],
	[/tch|ch/gu, 'C'],
	[/sh|zh/gu, 'S'],
	[/kh/gu, 'x'],
	[/ts|tz/gu, 'Z'],
	[/z|ss|s/gu, 's'],
	[/w|v/gu, 'v'],
	[/ai|ei|ay|ey/gu, 'ai'],
	[/ee|ie(?![aeou])/gu, 'i'],
	[/j|y/gu, 'i'],
	[/q|ck|k|c/gu, 'k'],
	[/ph/gu, 'f'],
	[/th/gu, 't'],
	[/oo|ou|u/gu, 'u'],
];

const readGerman = rememberByWord((plain) => read(plain, GERMAN));
const readEnglish = rememberByWord((plain) => read(plain, ENGLISH));

function read(plain: string, steps: Reading): string {
	let out = plain;
	for (const [pattern, sound] of steps) out = out.replace(pattern, sound);
	return out;
}
