import { innerStyle } from '../../../server/core/rules/quotes/inner-style.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(innerStyle, {
	good: [
		'„Er rief ‚Halt‘ und lief“, sagte sie.',
		'»Er rief ›Halt‹ und lief«, sagte sie.',
		`"Er rief 'Halt' und lief", sagte sie.`,
		'„Er rief „Halt“ und lief“, sagte sie.',
		'„Das ist Hans’ Haus und Max’ Hof“, sagte sie.',
		{ text: '‘He said “stop” and ran,’ she said. ‘Good.’', lang: 'en' },
	],
	bad: [
		{
			text: '„Er rief ⟦‘Halt’⟧ und lief“, sagte sie.',
			says: 'other',
			fixed: '„Er rief ‚Halt‘ und lief“, sagte sie.',
		},
		{
			text: '«Er rief ⟦›Halt‹⟧ und lief», sagte sie. «Gut.»',
			says: 'other',
			fixed: '«Er rief ‹Halt› und lief», sagte sie. «Gut.»',
		},
		{
			text: `“He said ⟦'stop'⟧ and ran,” she said.`,
			lang: 'en',
			says: 'other',
			fixed: '“He said ‘stop’ and ran,” she said.',
		},
	],
});
