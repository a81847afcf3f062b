import { wordList, wordSet } from '../../../text/words.ts';
import type { NamingGrammar } from '../../pack/naming.ts';
import { spellOut } from '../../shared.ts';

export const naming: NamingGrammar = {
	spellOut,
	adjectiveStem: (lower) => /^(.{3,}?)[’'-]?sche[nrsm]?$/u.exec(lower)?.[1],
	headStems,
	headEndings: ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern', 'sen'],
	links: wordSet('von vom des nach'),
	headsBefore: wordSet('morbus affäre fall hotel schloss palais'),
	unitPrefixes: wordList('nano mikro milli zenti hekto kilo mega giga tera'),
	unitHead: 'einheit',
};

function headStems(lower: string): readonly string[] {
	const changed = lower.replace(/(?:au|[aou])(?=[^aeiouäöü]+$)/u, (vowel) => CHANGED[vowel] ?? vowel);
	return changed === lower ? [lower] : [lower, changed];
}

const CHANGED: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };
