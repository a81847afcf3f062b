import type { Report } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { knownPersonsIn, type MisspeltPerson, nameAndRole } from '../support/near-persons.ts';
import { printedParagraphs } from '../support/printed.ts';
import { respelling } from '../support/respelling.ts';

type Message = 'misspelt' | 'write';

export const misspelt = defineRule({
	meta: {
		id: 'names/misspelt',
		title: { de: 'Bekannter Name falsch geschrieben', en: 'Public name misspelt' },
		why: {
			de: 'Namen öffentlicher Personen stehen fest. Gemeldet wird nur, wo Vor- und Nachname zusammen bis auf einen Schreibfehler den Namen einer bekannten Person ergeben (`Annalena Barbock`). Wer wirklich so heißt, gehört ins Stilbuch.',
			en: 'The names of public persons are fixed. Reported only where given name and surname together are one slip away from the name of a known person. Whoever really bears the other name belongs in the style book.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		doubts: 'person',
		messages: {
			misspelt: {
				de: '„{here}“: gemeint ist wohl {person}.',
				en: '“{here}”: probably {person}.',
			},
			write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
		},
		options: {},
		examples: {
			bad: ['Außenministerin Annalena ⟦Barbock⟧ reiste nach Kiew.', 'Chancellor Angela ⟦Merkle⟧ spoke in Berlin.'],
			good: ['Außenministerin Annalena Baerbock reiste nach Kiew.', 'Chancellor Angela Merkel spoke in Berlin.'],
		},
	},
	*check(article, { lang, names }): Generator<Report<Message>> {
		for (const { facts, start } of printedParagraphs(article)) {
			for (const person of knownPersonsIn({ facts, names }, lang).misspelt) yield reportOf(person, start);
		}
	},
});

function reportOf({ at, written, right, form }: MisspeltPerson, start: number): Report<Message> {
	const span = { start: start + at.from, end: start + at.to };
	return {
		message: 'misspelt',
		at: span,
		data: { here: written, right: right.name, person: nameAndRole(right) },
		fixes: [respelling(span, form)],
	};
}
