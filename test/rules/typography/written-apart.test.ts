import { writtenApart } from '../../../server/core/rules/typography/written-apart.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(writtenApart, {
	good: [
		'Die Vor- oder Nachteile, das Haupt- statt Nebenfach, der Groß- wie der Kleinhandel.',
		'Von den Zwei- bis Dreijährigen kamen alle. Die Regie-Rung und die Regie rung.',
		{ text: 'Both pre- and post-war houses stood there.', lang: 'en' },
		'Es gelang ihr, das klarzumachen.',
		'Es war ihr klar, zu machen war nichts.',
		'Der Rat hat vor, zu bauen.',
		'Er sagte klar, was zu machen ist.',
	],
	bad: [
		{ text: 'Die ⟦Bundesregie- rung⟧ berät.', says: 'apart', fixed: 'Die Bundesregierung berät.' },
		{ text: 'Sie wohnt in ⟦Mün- chen⟧ am Fluss.', says: 'apart', fixed: 'Sie wohnt in München am Fluss.' },
		{ text: 'Er sagte: „Die ⟦Frei- heit⟧ zählt.“', says: 'apart', fixed: 'Er sagte: „Die Freiheit zählt.“' },
		{ text: 'The ⟦govern- ment⟧ met.', lang: 'en', says: 'apart', fixed: 'The government met.' },
		{ text: 'Es gelang ihr, das ⟦klar zu machen⟧.', says: 'apart', fixed: 'Es gelang ihr, das klarzumachen.' },
		{
			text: 'Es war nicht leicht, das ⟦fest zu stellen⟧ und die Halle ⟦still zu legen⟧.',
			says: 'apart',
			fixed: 'Es war nicht leicht, das festzustellen und die Halle stillzulegen.',
		},
	],
});
