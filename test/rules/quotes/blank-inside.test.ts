import { blankInside } from '../../../server/core/rules/quotes/blank-inside.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(blankInside, {
	good: ['Das „rote“ Haus.', 'Erst „eins“, dann „zwei“.'],
	bad: [
		{
			text: 'Das „⟦ ⟧rote“ und das „blaue⟦ ⟧“ Haus.',
			says: ['after', 'before'],
			fixed: 'Das „rote“ und das „blaue“ Haus.',
		},
		{ text: 'Das "⟦ ⟧rote" Haus.', says: 'after', fixed: 'Das "rote" Haus.' },
		{ text: '“⟦\u00a0⟧We wait,” she said.', lang: 'en', says: 'after', fixed: '“We wait,” she said.' },
	],
});
