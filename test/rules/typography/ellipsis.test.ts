import { ellipsis } from '../../../server/core/rules/typography/ellipsis.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(ellipsis, {
	good: [
		{ text: 'We . . . never agreed.', lang: 'en' },
		'Erst … dann …',
		'Erst ... dann ...',
		{ text: 'He left. . . .'.replace(' . . .', ''), lang: 'en' },
	],
	bad: [
		{ text: 'Erst⟦....⟧ dann ...', says: 'dots', fixed: 'Erst... dann ...' },
		{ text: 'Erst … dann … und ⟦...⟧ aus.', says: 'mixed', fixed: 'Erst … dann … und … aus.' },
		{ text: 'Das Ende⟦….⟧', says: 'dots', fixed: 'Das Ende…' },
	],
});
