import { nestedSame } from '../../../server/core/rules/quotes/nested-same.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(nestedSame, {
	good: [
		'„Er rief ‚Halt‘ und lief“, sagte sie.',
		'»Er rief ›Halt‹ und lief«, sagte sie.',
		{ text: '“He said ‘no’ to us,” she said.', lang: 'en' },
	],
	bad: [
		{
			text: '„Er rief ⟦„Halt“⟧ und lief“, sagte sie.',
			says: 'nested',
			fixed: '„Er rief ‚Halt‘ und lief“, sagte sie.',
		},
		{
			text: '"Er rief ⟦"Halt"⟧ und lief", sagte sie.',
			says: 'nested',
			fixed: `"Er rief 'Halt' und lief", sagte sie.`,
		},
		{
			text: '“He said ⟦“no”⟧ to us,” she said.',
			lang: 'en',
			says: 'nested',
			fixed: '“He said ‘no’ to us,” she said.',
		},
	],
});
