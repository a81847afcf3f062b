import { noBreak } from '../../../server/core/rules/typography/no-break.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(noBreak, {
	good: ['Das gilt z.\u00a0B. hier.', 'Das gilt z.B. hier.'],
	bad: [
		{
			text: 'Das gilt ⟦z. B.⟧ hier, ⟦d. h.⟧ dort nicht.',
			says: 'plain',
			fixed: 'Das gilt z.\u00a0B. hier, d.\u00a0h. dort nicht.',
		},
	],
});
