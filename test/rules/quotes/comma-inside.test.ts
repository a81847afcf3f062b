import { commaInside } from '../../../server/core/rules/quotes/comma-inside.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(commaInside, {
	good: ['„Wir warten“, sagte sie.', '„Erstens, zweitens“, sagte sie.', { text: '“We wait,” she said.', lang: 'en' }],
	bad: [
		{
			text: '„Ich war im Keller⟦, “⟧ sagte die Wirtin.',
			says: 'inside',
			fixed: '„Ich war im Keller “, sagte die Wirtin.',
		},
		{ text: '„Wir warten⟦,“⟧ sagte sie.', says: 'inside', fixed: '„Wir warten“, sagte sie.' },
		{ text: '"Wir warten⟦,"⟧ sagte sie.', says: 'inside', fixed: '"Wir warten", sagte sie.' },
		{ text: '„Wir warten⟦,“⟧, sagte sie.', says: 'inside', fixed: '„Wir warten“, sagte sie.' },
	],
});
