/** How English names change: possession, demonyms, plurals. */

export const possessive = (name: string): string => (name.endsWith('s') ? '’' : '’s');

export const looksLikeNoun = (lower: string): boolean => NOUN_END.test(lower);
const NOUN_END = /.{3}(?:tion|tions|ment|ments|ness|ity|ities|ship|ships|ing|ings)$/u;

/** `biden’s` → `biden`; `clintons` (the family) → `clinton`. */
export function stems(lower: string): readonly string[] {
	const owner = /^(.{2,})[’']s$/u.exec(lower)?.[1];
	if (owner !== undefined) return [owner];
	return 3 < lower.length && lower.endsWith('s') && !lower.endsWith('ss') ? [lower.slice(0, -1)] : [];
}

/** Endings that stand for one another without a slip. */
const PAIRS: ReadonlySet<string> = new Set(
	[
		'| s es n an ans ian ians ean ese i is ish ic ics ical er ers y ist ists ism ing ed al ally ite ites ly d r en ens o',
		'a an ans ian ians as os',
		'as os',
		'y ies ie ian ians ic ish',
		'ia ian ians',
		'o an ans os',
		'e ian ish an er ers ic',
		'ic ics s acy at ats',
		'ist ists ism ic',
		'ans a as',
		'al ic s',
		'er ing ed ers',
	].flatMap((row) => {
		const [first = '', ...others] = row.split(' ');
		const own = first === '|' ? '' : first;
		return others.flatMap((other) => [`${own}|${other}`, `${other}|${own}`]);
	}),
);

/** Latinos/Latinas, Democrats/Democratic, Mexican/Mexico, Italy/Italian. */
export function differsByInflection(a: string, b: string): boolean {
	if (american(a) === american(b)) return true;
	const shortest = Math.min(a.length, b.length);
	if (isDoubled(a, b) || isDoubled(b, a)) return false;
	let common = 0;
	while (common < shortest && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
	for (let at = common; 3 <= at && common - 2 <= at; at -= 1) {
		if (PAIRS.has(`${a.slice(at)}|${b.slice(at)}`)) return true;
	}
	return false;
}

/** `Centre`, `Harbour`, `Theatre`, `Defence`, `Aluminium`: British words; the American ones are no slip of them. */
const american = (lower: string): string =>
	lower
		.replace(/(?<=[bcdgkptv])re(?=s?$)/u, 'er')
		.replace(/(?<=[bdlmnrv])our(?=s?$|ed$|ing$|ite)/u, 'or')
		.replace(/is(?=e[ds]?$|ing$|ation)/u, 'iz')
		.replace(/ence(?=s?$)/u, 'ense')
		.replace(/ium(?=s?$)/u, 'um');

/** No ending repeats the last letter: `Kachelman`/`Kachelmann` is a slip. */
const isDoubled = (short: string, long: string): boolean => long === short + short[short.length - 1];
