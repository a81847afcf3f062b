import type { Reference } from '../../lang/pack/speech.ts';
import type { Entity } from '../../model/name.ts';

/** People of one surname, none of whom the news knows, by the index of each of them. */
export type Namesakes = ReadonlyMap<number, readonly number[]>;

/** More of one surname are no family but a list of names. */
const MOST = 6;

export function findNamesakes(entities: readonly Entity[]): Namesakes {
	const bySurname = new Map<string, number[]>();
	for (const [index, { kind, surname, known }] of entities.entries()) {
		if (kind !== 'person' || surname === undefined || known !== undefined) continue;
		const family = bySurname.get(surname);
		if (family === undefined) bySurname.set(surname, [index]);
		else family.push(index);
	}
	const out = new Map<number, readonly number[]>();
	for (const family of bySurname.values())
		if (1 < family.length && family.length <= MOST) for (const index of family) out.set(index, family);
	return out;
}

/** `Mrs. Maier`: the one of the name whose gender it is, if not the one it was taken for. */
export function ofGender(
	namesakes: Namesakes,
	entities: readonly Entity[],
	entity: number,
	{ genders: [gender, another] }: Reference,
): number {
	if (gender === undefined || another !== undefined || entities[entity]?.gender === gender) return entity;
	return namesakes.get(entity)?.find((other) => entities[other]?.gender === gender) ?? entity;
}
