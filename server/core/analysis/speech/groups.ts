import type { Reference } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Mention } from '../../model/name.ts';
import { joinsNames } from '../names/join-near.ts';
import type { Referent } from './referents.ts';
import type { Trail } from './trail.ts';

/** How many sentences back `beide` reaches for two who were named together. */
const REACH = 4;

/** `Sabine und | Uwe Lorenz`: the given name of another one of the same surname. `before` ends where the full name begins. */
export function relativeBefore(before: string, { use }: Mention, lang: LanguagePack): string | undefined {
	const found = use === 'full' ? /^(?<given>\p{Lu}[\p{L}\p{M}-]+)(?<between> .+)$/u.exec(before)?.groups : undefined;
	const given = found?.['given'];
	if (given === undefined || !joinsNames(found?.['between'] ?? '', lang)) return undefined;
	return lang.names.givenGender(given.toLowerCase()) === undefined ? undefined : given;
}

/** `Anna Beck und der Trainer Thomas Keil`; not `Anna Beck, Sprecherin von Thomas Keil`, `der Sprecher Anna Becks, Thomas Keil`. */
export function areTogether(text: string, { end, stem }: Mention, next: Mention, lang: LanguagePack): boolean {
	if (stem.end < end && next.stem.end === next.end) return false;
	const isListed = text[end] !== ',' || joinsNames(text.slice(end, next.role?.start ?? next.start), lang);
	return isListed && lang.speech.together.between.test(text.slice(end, next.start));
}

/** `Anna Beck, Jan Holm und Thomas Keil`; of `die Anwältin von Jan Holm, Anna Beck` one only speaks. */
export function areJoined(text: string, names: readonly Mention[], { speech }: LanguagePack): boolean {
	return names.some((one, at) => {
		const next = names[at + 1];
		const between = next === undefined ? ',' : text.slice(one.end, next.start).trimStart();
		return !between.startsWith(',') || between.includes(` ${speech.together.and} `);
	});
}

/** The two who were named together last; for a pronoun only if nobody else was named since. */
export function lastPair(trail: Trail, sentence: number, kind: Reference['kind']): Referent | undefined {
	const since = trail.since(sentence - REACH);
	const pair = since.find(({ isPair }) => isPair);
	if (pair === undefined || kind !== 'pronoun') return pair;
	const isOther = ({ isPerson, name }: Referent) => isPerson && !pair.name.includes(name);
	return since.slice(0, since.indexOf(pair)).some(isOther) ? undefined : pair;
}

/** The names of the two people of the sentence before, in the order of the text, if there is no third one. */
export function onlyTwo(trail: Trail, sentence: number): readonly string[] | undefined {
	const people = trail.since(sentence - 1).filter(({ entity, isPerson }) => isPerson && entity !== undefined);
	if (people.length !== 2) return undefined;
	return people.sort((a, b) => a.at.start - b.at.start).map(({ name }) => name);
}
