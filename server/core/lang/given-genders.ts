import type { Gender } from '../model/name.ts';
import { rememberByWord } from '../text/remember-words.ts';

type Lists = Readonly<Record<'m' | 'f' | 'x', string>>;

/**
 * Tells the gender a given name shows. A language's own names come first; those of the others fill the gaps, since news
 * names people of all countries. Of `Karl-Heinz` the first part decides if the whole is not listed, but of no institution:
 * `Elisabeth-Klinikum`, `Johannes-Gutenberg-Universität`.
 */
export function gendersOfGiven(
	own: Lists,
	others: Lists,
	looksLikeNoun: (lower: string) => boolean,
): (lower: string) => Gender | 'unknown' | undefined {
	let genders: ReadonlyMap<string, Gender | 'unknown'> | undefined;
	return rememberByWord((lower) => {
		genders ??= new Map([...entriesOf(others), ...entriesOf(own)]);
		const whole = genders.get(lower);
		if (whole !== undefined) return whole;
		const hyphen = lower.indexOf('-');
		if (hyphen < 1) return undefined;
		const last = lower.slice(lower.lastIndexOf('-') + 1);
		const isPair = hyphen + last.length + 1 === lower.length;
		return (isPair && !looksLikeNoun(last)) || genders.has(last) ? genders.get(lower.slice(0, hyphen)) : undefined;
	});
}

function entriesOf(lists: Lists): (readonly [string, Gender | 'unknown'])[] {
	return (['m', 'f', 'x'] as const).flatMap((gender) =>
		(lists[gender].match(/\S+/gu) ?? []).map(
			(name) => [name.toLowerCase(), gender === 'x' ? 'unknown' : gender] as const,
		),
	);
}
