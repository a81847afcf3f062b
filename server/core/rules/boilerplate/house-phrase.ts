import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import { lineBeginnings } from '../../names/style-book/line-beginnings.ts';
import { defineRule } from '../define.ts';
import { runsOf } from '../support/block-runs.ts';

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
			styleBook: 'boilerplate: [Hohenfurt am Morgen]\n',
			bad: [
				'Die Stadt will den Marktplatz im Sommer für Autos sperren.\n\n⟦Hohenfurt am Morgen ist jetzt noch kürzer als bisher.⟧\n\nHändler fürchten, dass ihnen die Kundschaft ausbleibt.',
			],
			good: ['Um acht verschickt die Stadt ihr Blatt, das Hohenfurt am Morgen heißt.'],
		},
	},
	*check(article, { book }): Generator<Report<'found' | 'remove'>> {
		if (book.boilerplate.length === 0) return;
		const isPhrase = lineBeginnings(book.boilerplate);
		// What is surely furniture anyway has its own rule.
		const isListed = (block: Block) =>
			!(block.kind === 'boilerplate' && block.sure) && isPhrase(article.text.slice(block.start, block.end));
		for (const { start, end, removal } of runsOf(article, isListed)) {
			yield {
				message: 'found',
				at: { start, end },
				fixes: [{ kind: 'offer', title: 'remove', preferred: true, edits: [removal] }],
			};
		}
	},
});
