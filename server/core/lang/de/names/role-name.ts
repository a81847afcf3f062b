import type { Gender } from '../../../model/name.ts';
import { salutations, titleOf } from './titles.ts';

/**
 * The role of one person as a list shows it: in the nominative, whatever the sentence made of it (`mit Präsidenten` →
 * `Präsident`, `des Bundeskanzlers` → `Bundeskanzler`, `der Vorsitzenden` → `Vorsitzende`, `die Rivalen Beck und …` →
 * `Rivale`); `Frau` is none.
 */
export function roleName(words: string, gender: Gender | undefined): string | undefined {
	const role = words
		.split(' ')
		.filter((word) => !salutations.has(word.toLowerCase()))
		.join(' ');
	if (role === '') return undefined;
	const stem = /^(?<stem>.*\p{L})e[nrms]?$/u.exec(role)?.groups?.['stem'];
	if (stem !== undefined && isTitle(`${stem}er`) && isTitle(`${stem}e`)) {
		if (gender === 'm') return `${stem}er`;
		return gender === 'f' ? `${stem}e` : role;
	}
	if (gender === 'f' && /in(?:nen)?$/u.test(role)) return role.replace(/nen$/u, '');
	const strong = role.replace(WEAK, '');
	if (strong !== role) return strong;
	for (const ending of ENDINGS) {
		const bare = role.replace(ending, '');
		if (bare !== role && isTitle(bare)) return bare;
	}
	return role;
}

const isTitle = (words: string): boolean =>
	titleOf(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()) !== undefined;

const WEAK = /(?<=(?:ist|[ae]nt|at|[eo]t|eut|ekt|arch|[^i]nom|soph|graf|prinz|fürst))en$/iu;
const ENDINGS = [/(?<=e)n$/u, /(?<![su])s$/u, /(?<![su])es$/u];
