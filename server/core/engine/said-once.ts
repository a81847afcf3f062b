import type { Finding } from '../model/finding.ts';

/**
 * One place of a name is told of by one rule: a misspelt public name that the article also spells rightly is spelt in two
 * ways, and that is all. The rule that comes first in the list of rules speaks: the house, then the article, then the base.
 */
export function saidOnce(byRule: Iterable<readonly Finding[]>): Finding[] {
	const told = new Set<number>();
	return [...byRule].flatMap((findings) => {
		const heard = findings.filter((finding) => !isOfNames(finding) || !placesOf(finding).some((at) => told.has(at)));
		for (const finding of heard) if (isOfNames(finding)) for (const at of placesOf(finding)) told.add(at);
		return heard;
	});
}

/** Rules of other groups say different things about one place. */
const isOfNames = ({ rule }: Finding): boolean => rule.startsWith('names/');

const placesOf = ({ at }: Finding): readonly number[] =>
	Array.from({ length: at.end - at.start }, (_, index) => at.start + index);
