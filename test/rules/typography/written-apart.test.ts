import { writtenApart } from '../../../server/core/rules/typography/written-apart.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(writtenApart, {
	good: [
		'Es gelang ihr, das klarzumachen.',
		'Es war ihr klar, zu machen war nichts.',
		'Der Rat hat vor, zu bauen.',
		'Er sagte klar, was zu machen ist.',
	],
	bad: [
		{ text: 'Es gelang ihr, das ⟦klar zu machen⟧.', says: 'apart', fixed: 'Es gelang ihr, das klarzumachen.' },
		{
			text: 'Es war nicht leicht, das ⟦fest zu stellen⟧ und die Halle ⟦still zu legen⟧.',
			says: 'apart',
			fixed: 'Es war nicht leicht, das festzustellen und die Halle stillzulegen.',
		},
	],
});
