import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { runsOf } from '../furniture.ts';

export const housePhrase = defineRule({
	meta: {
		id: 'boilerplate/house-phrase',
		title: { de: 'Floskel der eigenen Seite', en: 'Phrase of the house’s own page' },
		why: {
			de: 'Jedes Haus hat Zeilen, die nur auf seiner Seite stehen. Das Stilbuch führt ihre Anfänge unter `boilerplate`. Groß und klein und die Zahl der Leerzeichen zählen nicht.',
			en: 'Every house has lines that belong to its page alone. The style book lists how they begin under `boilerplate`. Case and the number of blanks do not count.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			found: {
				de: 'Das gehört laut Stilbuch zur Seite, nicht zum Artikel.',
				en: 'The style book says that this belongs to the page, not to the article.',
			},
			remove: { de: 'Löschen', en: 'Delete' },
		},
		options: {},
		examples: {
			styleBook: 'boilerplate: [Unser Newsletter am Morgen]\n',
			bad: [
				'Die Stadt will den Marktplatz im Sommer für Autos sperren.\n\n⟦Unser Newsletter am Morgen ist jetzt noch kürzer als bisher.⟧\n\nHändler fürchten, dass ihnen die Kundschaft ausbleibt.',
			],
			good: ['Um acht verschickt die Stadt unser Newsletter am Morgen genanntes Blatt.'],
		},
	},
	*check(article, { book }): Generator<Report<'found' | 'remove'>> {
		if (book.boilerplate.length === 0) return;
		const byFirstWord = phrasesByFirstWord(book.boilerplate);
		const isListed = (block: Block) => {
			// What is surely furniture anyway has its own rule.
			if (block.kind === 'boilerplate' && block.sure) return false;
			const line = lineOf(article, block);
			return byFirstWord.get(firstWord(line))?.some((phrase) => startsWith(line, phrase)) === true;
		};
		for (const { start, end, removal } of runsOf(article, isListed)) {
			yield {
				message: 'found',
				at: { start, end },
				fixes: [{ kind: 'offer', title: 'remove', preferred: true, edits: [removal] }],
			};
		}
	},
});

/** No phrase is longer. */
const MOST_UNITS = 1000;

const lineOf = ({ text }: Article, { start, end }: Block): string =>
	plain(text.slice(start, Math.min(end, start + MOST_UNITS)));

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const firstWord = (line: string): string => line.slice(0, `${line} `.indexOf(' '));

/** Whole words: `Mehr` is no beginning of `Mehrere`. */
const startsWith = (line: string, phrase: string): boolean =>
	line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length));

function phrasesByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const phrase of phrases.map(plain)) {
		const group = groups.get(firstWord(phrase));
		if (group === undefined) groups.set(firstWord(phrase), [phrase]);
		else group.push(phrase);
	}
	return groups;
}
