import { plainLetters } from './sound-form.ts';

/** How two spellings differ. The kind words the doubt; the cost (0 to 1) ranks candidates. */
export interface Slip {
	readonly cost: number;
	/** `sound`: heard alike (ck/k, dt/t, doubled letters, umlauts); `vowel`: one vowel for another; `swap`; `drop`; `letter`: any other one letter. */
	readonly kind: 'sound' | 'vowel' | 'swap' | 'drop' | 'letter';
}

/**
 * What a writer did to turn one name into the other, undefined if it took more than one slip.
 * Both in lower case. Costs grow with how rarely the slip happens: doubling a letter 0.3, a vowel for another 0.6,
 * swapped neighbours 0.7, a dropped consonant 0.8, any other consonant 1.0.
 */
export function slipBetween(a: string, b: string): Slip | undefined {
	if (a === b || Math.abs(a.length - b.length) > 3) return undefined;
	const left = plainLetters(a);
	const right = plainLetters(b);
	if (left === right) return { cost: 0.2, kind: 'sound' };
	let from = 0;
	while (from < left.length && from < right.length && left[from] === right[from]) from += 1;
	let leftEnd = left.length;
	let rightEnd = right.length;
	while (from < leftEnd && from < rightEnd && left[leftEnd - 1] === right[rightEnd - 1]) {
		leftEnd -= 1;
		rightEnd -= 1;
	}
	return judge({ left, right, from, leftEnd, rightEnd });
}

/** Two words with what is the same at both ends put aside. */
interface Difference {
	readonly left: string;
	readonly right: string;
	readonly from: number;
	readonly leftEnd: number;
	readonly rightEnd: number;
}

function judge(difference: Difference): Slip | undefined {
	const { left, right, from, leftEnd, rightEnd } = difference;
	const a = left.slice(from, leftEnd);
	const b = right.slice(from, rightEnd);
	if (3 < a.length || 3 < b.length || DIGIT.test(a + b)) return undefined;
	if (soundsAlike(difference)) return { cost: 0.35, kind: 'sound' };
	if (a.length + b.length === 1) return oneMore(difference, a + b);
	if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) {
		return /^(?:ie|ei)$/u.test(a) ? { cost: 0.4, kind: 'sound' } : { cost: 0.7, kind: 'swap' };
	}
	if (isVowels(a) && isVowels(b)) return otherVowels(from, a, b);
	// Another first or last consonant makes another name (`Kabul`, `Zabul`; `Geingob`, `Geingos`).
	if (from !== 0 && leftEnd < left.length && a.length === 1 && b.length === 1 && !isVowels(a) && !isVowels(b))
		return { cost: 1, kind: 'letter' };
	return undefined;
}

/** One for one, or a pair; at the very start the latter makes another word (`Essen`, `Außen`). */
function otherVowels(from: number, a: string, b: string): Slip | undefined {
	if (a.length === 1 && b.length === 1) return { cost: 0.6, kind: 'vowel' };
	return from === 0 ? undefined : { cost: 0.8, kind: 'vowel' };
}

/** `Karrasch3` bears a footnote, `Apollo 12` is no `Apollo 11`. */
const DIGIT = /\d/u;

const isVowels = (text: string): boolean => /^[aeiouy]+$/u.test(text);

/** A letter more on one side. At the very start it makes another name (`Elias`, `Lias`). */
function oneMore({ left, right, from }: Difference, letter: string): Slip | undefined {
	const longer = left.length < right.length ? right : left;
	if (longer[from - 1] === letter || longer[from + 1] === letter) return { cost: 0.3, kind: 'sound' };
	if (from === 0) return undefined;
	if (letter === 'h') return { cost: 0.4, kind: 'sound' };
	return { cost: isVowels(letter) ? 0.75 : 0.8, kind: 'drop' };
}

/** Spellings heard alike. The difference is looked at with a letter of its surroundings (`ck`/`k` differs in `c` only). */
function soundsAlike({ left, right, from, leftEnd, rightEnd }: Difference): boolean {
	for (let before = 0; before <= 1 && before <= from; before += 1) {
		for (let after = 0; after <= 1; after += 1) {
			const a = left.slice(from - before, leftEnd + after);
			const b = right.slice(from - before, rightEnd + after);
			if (ALIKE.has(`${a}|${b}`) || ALIKE.has(`${b}|${a}`)) return true;
		}
	}
	return false;
}

/** Groups of spellings that stand for one another in names. */
const GROUPS = [
	'c k ck',
	'c z tz',
	'c s',
	'k q qu kw',
	'k kh ch',
	'k g',
	'f ph ff',
	'f v',
	'v w',
	't th tt d dt',
	'd dd',
	's ss sz z',
	'z tz ts',
	's c ce',
	'x ks chs cks',
	'i y ie j',
	'ei ai ey ay eih',
	'eu oi äu oy',
	'ae a e',
	'oe o oi',
	'ue u',
	'b p',
	'sch sh ch',
	'tsch ch',
	'ou u',
	'ow off ov',
	'ski sky skij skyj',
	'scki ski',
	'g gh',
	'r rh rr',
	'j dsch dj',
];

const ALIKE = new Set(
	GROUPS.flatMap((group) => {
		const list = group.split(' ');
		return list.flatMap((a) => list.filter((b) => a !== b).map((b) => `${a}|${b}`));
	}),
);
