import { repeatedParagraph } from '../../../server/core/rules/boilerplate/repeated-paragraph.ts';
import { ruleTable } from '../../support/rule-table.ts';

const one =
	'Die Reederei hat den Fährverkehr zur Insel am Montag wegen des Sturms eingestellt und bittet Reisende um Geduld.';
const two = 'Wann die Schiffe wieder fahren, hängt nach ihren Angaben vom Wetter der kommenden Tage ab.';

ruleTable(repeatedParagraph, {
	good: [`${one}\n\n${two}`, 'Nein.\n\nDoch.\n\nNein.\n\nDoch.', `Ja, sagte er.\n\n${one}\n\nJa, sagte er.`],
	bad: [
		{ text: `${one}\n\n${two}\n\n⟦${one}⟧\n`, says: 'same', fixed: `${one}\n\n${two}\n` },
		{ text: `${one}\n\n${two}\n\n⟦${one}⟧\n\n⟦${two}⟧`, says: 'same', fixed: `${one}\n\n${two}` },
		{
			text: `${one}\n\n⟦${one}⟧\n\n${two}`,
			says: 'same',
			fixed: `${one}\n\n${two}`,
		},
		{
			text: `${one}\n\n${two}\n\n⟦${one.replace('Geduld', 'Verständnis')}⟧`,
			says: 'near',
			fixed: `${one}\n\n${two}`,
		},
	],
});
