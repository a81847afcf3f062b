import { sharpS } from '../../../server/core/rules/typography/sharp-s.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(sharpS, {
	good: [{ text: 'Die Strasse ist gross.' }],
	bad: [{ text: 'Die Stra⟦ß⟧e ist gro⟦ß⟧.', says: 'found', fixed: 'Die Strasse ist gross.' }],
});
