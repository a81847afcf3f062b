import { repeatedSentence } from '../../../server/core/rules/boilerplate/repeated-sentence.ts';
import { ruleTable } from '../../support/rule-table.ts';

const one = 'Die Reederei hat den Fährverkehr zur Insel am Montag wegen des Sturms eingestellt.';
const two = 'Wann die Schiffe wieder fahren, hängt nach ihren Angaben vom Wetter der kommenden Tage ab.';
const three = 'Auf der Insel warten Hunderte Gäste auf die Rückfahrt.';

ruleTable(repeatedSentence, {
	good: [
		`${one} ${two}\n\n${three}`,
		// The whole paragraph has a rule of its own.
		`${one} ${two}\n\n${three}\n\n${one} ${two}`,
		'Das sagte er. Das bestritt sie. Das sagte er.',
	],
	bad: [
		{ text: `${one} ${two}\n\n${three} ⟦${two}⟧`, says: 'twice', fixed: `${one} ${two}\n\n${three}` },
		{ text: `${one} ${two}\n\n⟦${two}⟧ ${three}`, says: 'twice', fixed: `${one} ${two}\n\n${three}` },
		{ text: `${one} ${two}\n\n⟦${two}⟧\n\n${three}`, says: 'twice', fixed: `${one} ${two}\n\n${three}` },
		{ text: `${one} ${two} ${three} ⟦${one}⟧`, says: 'twice', fixed: `${one} ${two} ${three}` },
		{
			text: 'The ferry stays in port until the storm has passed, the company said. Guests wait on the island, and so do their families at home, who have no news.\n\n⟦The ferry stays in port until the storm has passed, the company said.⟧',
			says: 'twice',
			fixed:
				'The ferry stays in port until the storm has passed, the company said. Guests wait on the island, and so do their families at home, who have no news.',
		},
	],
});
