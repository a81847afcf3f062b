import type { Finding } from '../model/finding.ts';
import type { Span } from '../text/span.ts';

/**
 * One place of a name is told of by one rule: a misspelt public name that the article also spells rightly is spelt in two
 * ways, and that is all. The rule that comes first in the list of rules speaks: the house, then the article, then the base.
 */
export function saidOnce(byRule: Iterable<readonly Finding[]>): Finding[] {
	const out: Finding[] = [];
	/** Every offset of a name that a rule has told of. */
	const told = new Set<number>();
	for (const findings of byRule) {
		// Rules of other groups say different things about one place.
		if (findings[0]?.rule.startsWith('names/') !== true) {
			for (const finding of findings) out.push(finding);
			continue;
		}
		const heard = findings.filter(({ at }) => !holdsAny(told, at));
		for (const { at } of heard) for (let offset = at.start; offset < at.end; offset += 1) told.add(offset);
		for (const finding of heard) out.push(finding);
	}
	return out;
}

function holdsAny(told: ReadonlySet<number>, { start, end }: Span): boolean {
	for (let offset = start; offset < end; offset += 1) if (told.has(offset)) return true;
	return false;
}
