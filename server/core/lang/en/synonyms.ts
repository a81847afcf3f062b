import { wordList } from '../../text/words.ts';

/**
 * Nouns that news takes for one another from one sentence to the next (`the virologist` … `the scientist`), by line. The
 * first is the wider word; a word stands in one line only. Plurals are made of them.
 */
const GROUPS = `
	scientist researcher academic
	lawyer attorney solicitor barrister
	lawmaker legislator parliamentarian
	officer policeman policewoman
	firm company business
	protester demonstrator
	doctor physician
	keeper goalkeeper
	coach trainer
	reporter journalist
	writer author novelist
	boss chief head
	spokesman spokesperson
	singer vocalist
	motorist driver
	judge justice
	organiser organizer
`;

const others = new Map<string, readonly string[]>();
for (const line of GROUPS.split('\n')) {
	const words = wordList(line);
	const plurals = words.map(pluralOf);
	for (const group of [words, plurals])
		for (const word of group)
			others.set(
				word,
				group.filter((other) => other !== word),
			);
}

/** Other nouns the same one may have gone by: `scientists` → researchers, academics. */
export const synonymsOf = (head: string | undefined): readonly string[] =>
	head === undefined ? [] : head === 'teenager' ? TEENS : (others.get(head) ?? []);

/** `Jonas Hall, 17, … The teenager` */
const TEENS = [13, 14, 15, 16, 17, 18, 19].map((years) => `${years}-year-old`);

function pluralOf(word: string): string {
	if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
	if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
