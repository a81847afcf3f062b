import { breaksOff } from '../../../server/core/rules/quotes/breaks-off.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(breaksOff, {
	good: [
		'„Wir warten, bis der Rat tagt und …“, sagte sie.',
		'Er sprach von „einer sehr“ langen Rede.',
		'„Da lasse ich mich nicht drauf ein“, sagte sie.',
	],
	bad: [
		{ text: '„Wir warten, bis der Rat tagt ⟦und⟧“, sagte sie.', says: 'breaks' },
		{ text: '„Wir warten, bis der Rat tagt ⟦und⟧“\n\nDanach war Ruhe.', says: 'breaks' },
		{ text: '“We will wait here ⟦because⟧.”', lang: 'en', says: 'breaks' },
	],
});
