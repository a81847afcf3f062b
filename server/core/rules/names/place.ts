import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { nearNamesIn } from '../support/near-names.ts';
import { printedParagraphs } from '../support/printed.ts';
import { respelling } from '../support/respelling.ts';

type Message = 'misspelt' | 'write';

export const place = defineRule({
	meta: {
		id: 'names/place',
		title: { de: 'Ort oder Organisation falsch geschrieben', en: 'Place or organisation misspelt' },
		why: {
			de: 'Wie Länder, Städte, Parteien und Firmen sich schreiben, steht fest. Gemeldet wird, was bis auf einen Schreibfehler ein bekannter Name aus mehreren Wörtern ist (`Ludwigshaven am Rhein`) oder ein bekannter langer Name (`Afganistan`). Einzelne Ortsnamen, die es ähnlich noch einmal gibt, bleiben ungeprüft.',
			en: 'How countries, cities, parties and companies are spelt is fixed. Reported is what is one slip away from a known name of several words or from a long one. Names of towns that sound like other towns are left alone.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		doubts: 'name',
		messages: {
			misspelt: { de: '„{here}“: gemeint ist wohl {right}.', en: '“{here}”: probably {right}.' },
			write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
		},
		options: {},
		examples: {
			bad: [
				'Der Zug hielt in ⟦Ludwigshaven⟧ am Rhein.',
				'Die Soldaten kamen aus ⟦Afganistan⟧ zurück.',
				'She flew to Saudi ⟦Arabai⟧ on Monday.',
			],
			good: ['Der Zug hielt in Ludwigshafen am Rhein.', 'She flew to Saudi Arabia on Monday.'],
		},
	},
	*check(article, { lang, names }): Generator<Report<Message>> {
		for (const { facts, start } of printedParagraphs(article)) {
			let last = -1;
			for (const near of nearNamesIn({ facts, names }, lang)) {
				if (near.at.from <= last) continue;
				const span = { start: start + near.at.from, end: start + near.at.to };
				if (isInPerson(article, span)) continue;
				last = near.at.from;
				yield {
					message: 'misspelt',
					at: span,
					data: { here: near.written, right: near.right },
					fixes: [respelling(span, near.form)],
				};
			}
		}
	},
});

/** Whoever is called `Schweitzer` is no country. */
const isInPerson = ({ mentions, entities }: Article, { start }: Span): boolean =>
	mentions.some(
		(mention) =>
			mention.start <= start &&
			start < mention.end &&
			mention.use !== 'compound' &&
			entities[mention.entity]?.kind === 'person',
	);
