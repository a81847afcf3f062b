import { doubledWord } from '../../../server/core/rules/typography/doubled-word.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(doubledWord, {
	good: [
		'Alle, die die Wahl haben.',
		'Sehr, sehr müde war er.',
		{ text: 'He had had enough of that that day.', lang: 'en' },
	],
	bad: [
		{ text: 'Der Rat ⟦und und⟧ die Stadt.', says: 'doubled', fixed: 'Der Rat und die Stadt.' },
		{ text: 'They met in ⟦the the⟧ hall.', lang: 'en', says: 'doubled', fixed: 'They met in the hall.' },
	],
});
