import { sharpS } from '../../../server/core/rules/typography/sharp-s.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(sharpS, {
	good: ['Die Straße ist groß.', { text: 'Die Strasse ist gross.', options: { region: 'de-CH' } }],
	bad: [
		{ text: 'Die Stra⟦ß⟧e ist gro⟦ß⟧.', options: { region: 'de-CH' }, says: 'found', fixed: 'Die Strasse ist gross.' },
	],
});
