import { invisible } from '../../../server/core/rules/typography/invisible.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(invisible, {
	good: ['Der Stadtrat tagte.', 'Die Familie 👩\u200d👧 kam an.'],
	bad: [{ text: 'Der Stadt⟦\u00ad⟧rat⟦\u200b⟧ tagte.', says: 'found', fixed: 'Der Stadtrat tagte.' }],
});
