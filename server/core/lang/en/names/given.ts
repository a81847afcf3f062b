import type { Gender } from '../../../model/name.ts';
import { givenNames as foreign } from '../../de/given-names.ts';
import { givenNames as own } from '../given-names.ts';

/** This language's own given names first; those of the other one fill the gaps, since news names people of all countries. */
export function givenGender(lower: string): Gender | 'unknown' | undefined {
	const whole = GENDERS.get(lower);
	if (whole !== undefined) return whole;
	const hyphen = lower.indexOf('-');
	return hyphen < 1 ? undefined : GENDERS.get(lower.slice(0, hyphen));
}

const GENDERS: ReadonlyMap<string, Gender | 'unknown'> = new Map([...entriesOf(foreign), ...entriesOf(own)]);

function entriesOf(lists: Readonly<Record<'m' | 'f' | 'x', string>>): (readonly [string, Gender | 'unknown'])[] {
	return (['m', 'f', 'x'] as const).flatMap((gender) =>
		(lists[gender].match(/\S+/gu) ?? []).map(
			(name) => [name.toLowerCase(), gender === 'x' ? 'unknown' : gender] as const,
		),
	);
}
