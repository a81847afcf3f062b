/**
 * The sound of a name, as a code in which the usual slips vanish: doubled letters, umlauts and ae/oe/ue, ck/k, ph/f/v,
 * dt/tt/d/t, th/t, ie/ei/y/i, ss/ß/z/s. Coarse on purpose: it proposes pairs, `slipBetween` judges them.
 * `Meier`, `Maier` differ in one sign still (e/a); `Wowereit`, `Wowereyt` in none.
 */
export function soundForm(lower: string): string {
	let out = '';
	let last = '';
	const text = plainLetters(lower);
	for (let at = 0; at < text.length; at += 1) {
		const [sign, length] = signAt(text, at);
		at += length - 1;
		if (sign === '' || sign === last) continue;
		out += sign;
		last = sign;
	}
	return out;
}

/** Pairs of letters that are one sound, or that slips confuse with one. */
const PAIRS: Readonly<Record<string, string>> = {
	ae: 'a',
	oe: 'o',
	ue: 'u',
	ie: 'i',
	ei: 'i',
	ey: 'i',
	ee: 'e',
	ck: 'k',
	ph: 'f',
	th: 't',
	dt: 't',
	tz: 's',
	ts: 's',
	qu: 'k',
	sh: 'S',
	zh: 'S',
	ch: 'S',
	gh: 'g',
	kh: 'k',
	wh: 'f',
	rh: 'r',
};

const SINGLE: Readonly<Record<string, string>> = {
	x: 'ks',
	c: 'k',
	q: 'k',
	d: 't',
	v: 'f',
	w: 'f',
	z: 's',
	y: 'i',
	j: 'i',
	b: 'p',
	"'": '',
	'’': '',
	'-': '',
};

function signAt(text: string, at: number): readonly [sign: string, length: number] {
	const pair = PAIRS[text.slice(at, at + 2)];
	if (pair !== undefined) {
		if (pair === 'S' && text.startsWith('sch', at - 1)) return ['', 2];
		return [pair, 2];
	}
	const letter = text[at] ?? '';
	if (letter === 's' && text.startsWith('sch', at)) return ['S', 3];
	if (letter === 't' && text.startsWith('tsch', at)) return ['S', 4];
	// `Dschumblat`, `Jumblatt`: what German spells with four letters English spells with one.
	if (letter === 'd' && text.startsWith('dsch', at)) return ['i', 4];
	return [SINGLE[letter] ?? letter, 1];
}

const MARKED = /[^a-z'’-]/u;

/** Letters without marks: `é` → `e`, `ß` → `s`, `ł` → `l`, `ø` → `o`, `ı` → `i`. */
export function plainLetters(lower: string): string {
	if (!MARKED.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/[\p{M}'’]+/gu, '')
		.replace(/[ßłøđıæœþð]/gu, (letter) => UNMARKED[letter] ?? letter);
}

const UNMARKED: Readonly<Record<string, string>> = {
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ð: 'd',
};
