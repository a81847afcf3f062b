import { doubledStop } from '../../../server/core/rules/quotes/doubled-stop.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(doubledStop, {
	good: [
		'Sie sagte: „Wir warten.“',
		'Sie rief „Halt!“, dann lief sie.',
		'Er mag „Äpfel usw.“.',
		'Er las „Die Linke“.',
		'Sie sagte: „Wir …“',
	],
	bad: [
		{ text: 'Sie sagte: „Wir warten.“⟦.⟧', says: 'doubled', fixed: 'Sie sagte: „Wir warten.“' },
		{
			text: 'Sie rief: „Lasst mich los!“⟦.⟧ Dann lief sie.',
			says: 'doubled',
			fixed: 'Sie rief: „Lasst mich los!“ Dann lief sie.',
		},
		{ text: 'Sie sagte: „Er rief ‚Wir warten.‘“⟦.⟧', says: 'doubled', fixed: 'Sie sagte: „Er rief ‚Wir warten.‘“' },
		{ text: '„Hey⟦.;⟧“ sagte sie.', says: 'clash', fixed: '„Hey.“ sagte sie.' },
		{ text: '“Hey⟦!;⟧” she said.', lang: 'en', says: 'clash', fixed: '“Hey!” she said.' },
		{ text: '„Hey⟦,,⟧“ sagte sie.', says: 'clash', fixed: '„Hey“, sagte sie.' },
	],
});
