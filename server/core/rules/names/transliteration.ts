import type { Report } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { knownPersonsIn, nameAndRole } from '../support/near-persons.ts';
import { respelling } from '../support/respelling.ts';

type Message = 'foreign' | 'write';

export const transliteration = defineRule({
	meta: {
		id: 'names/transliteration',
		title: { de: 'Name in fremder Umschrift', en: 'Name in a foreign transliteration' },
		why: {
			de: 'Namen aus dem Kyrillischen schreibt das Deutsche anders als das Englische (`Medwedew`, `Medvedev`). Manche Häuser folgen dem Englischen durchweg; wer beides mischt, hat aus einer fremden Meldung abgeschrieben. Gemeldet wird deshalb nur, wo derselbe Artikel einen anderen solchen Namen deutsch schreibt.',
			en: 'German writes names from Cyrillic otherwise than English does (`Medwedew`, `Medvedev`). Some papers follow the English way throughout; an article that mixes both was taken over from somebody else’s copy. Reported only where the same article writes another such name the German way.',
		},
		languages: ['de'],
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		doubts: 'person',
		messages: {
			foreign: {
				de: '„{here}“ ist eine fremde Umschrift; deutsch, wie im Artikel „{own}“: {person}.',
				en: '“{here}” is a foreign transliteration; the German way, as with “{own}”: {person}.',
			},
			write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
		},
		options: {},
		examples: {
			bad: ['Wladimir Putin schwieg.\n\nAm Abend sprach ⟦Dmitry Medvedev⟧ in Moskau.'],
			good: ['Vladimir Putin schwieg.\n\nAm Abend sprach Dmitry Medvedev in Moskau.'],
		},
	},
	*check({ paragraphs, blocks }, { lang, names }): Generator<Report<Message>> {
		const lines = paragraphs.filter(({ isCode, index }) => !isCode && !ELSEWHERE.has(blocks[index]?.kind ?? ''));
		const own = lines.map(({ facts }) => knownPersonsIn({ facts, names }, lang).own).find((one) => one !== undefined);
		if (own === undefined) return;
		for (const { facts, start } of lines) {
			for (const { at, written, right, form } of knownPersonsIn({ facts, names }, lang).foreign) {
				const span = { start: start + at.from, end: start + at.to };
				yield {
					message: 'foreign',
					at: span,
					data: { here: written, right: right.name, person: nameAndRole(right), own },
					fixes: [respelling(span, form)],
				};
			}
		}
	},
});

/** Who took a picture signs as he likes, and what belongs to the page goes. */
const ELSEWHERE: ReadonlySet<string> = new Set(['boilerplate', 'credit', 'byline']);
