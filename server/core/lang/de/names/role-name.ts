import type { Gender } from '../../../model/name.ts';
import { salutations, titleOf } from './titles.ts';

/**
 * The role of one person as a list shows it: in the nominative, whatever the sentence made of it (`mit Präsidenten` →
 * `Präsident`, `des Bundeskanzlers` → `Bundeskanzler`, `der Vorsitzenden` → `Vorsitzende`); `Frau` is none.
 */
export function roleName(role: string, gender: Gender | undefined): string | undefined {
	if (salutations.has(role.toLowerCase())) return undefined;
	if (ADJECTIVAL.test(role)) {
		if (gender === 'm') return role.replace(/e[nrms]?$/u, 'er');
		return gender === 'f' ? role.replace(/e[nrms]$/u, 'e') : role;
	}
	if (gender === 'f') return role;
	const strong = role.replace(WEAK, '').replace(WEAK_WITH_E, 'e');
	for (const ending of GENITIVE) {
		const bare = strong.replace(ending, '');
		if (bare !== strong && titleOf(bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase()) !== undefined) return bare;
	}
	return strong;
}

const ADJECTIVAL = /(?:sitzend|stehend|abgeordnet|beauftragt|beamt|angestellt|gesandt|delegiert)e[nrms]?$/iu;
const WEAK = /(?<=(?:ist|[ae]nt|at|[eo]t|eut|ekt|arch|[^i]nom|soph|graf|prinz|fürst))en$/iu;
const WEAK_WITH_E = /(?<=(?:olog|agog|strateg|kolleg|genoss|expert|zeug|neff|gatt))en$/iu;
const GENITIVE = [/(?<![su])s$/u, /(?<![su])es$/u];
