import { blanks } from '../../../server/core/rules/typography/blanks.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(blanks, {
	good: ['Der Rat\u00a0tagte.', 'Name\t\tAlter'],
	bad: [
		{ text: 'Der⟦   ⟧Rat⟦  ⟧tagte.', says: 'several', fixed: 'Der Rat tagte.' },
		{ text: 'Der⟦\u00a0 ⟧Rat tagte.', says: 'several', fixed: 'Der\u00a0Rat tagte.' },
	],
});
