import { misspelt } from '../../../server/core/rules/names/misspelt.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(misspelt, {
	good: [
		'Friedrich Merz sprach mit Wolodymyr Selenskyj.',
		'Stephan Müller aus Kassel und Thomas Schmitt gewannen das Turnier.',
		'Die Sängerin Sarah Vaughan und der Dichter Friedrich Metz.',
		{ text: 'Antony Blinken met Sergei Lavrov in Geneva.', lang: 'en' },
	],
	bad: [
		{
			text: 'Außenminister ⟦Anthony⟧ Blinken landete am Abend.',
			says: 'misspelt',
			fixed: 'Außenminister Antony Blinken landete am Abend.',
		},
		{
			text: 'Ministerin Annalena ⟦Bärbock⟧ blieb in Berlin.',
			says: 'misspelt',
			fixed: 'Ministerin Annalena Baerbock blieb in Berlin.',
		},
		{
			text: 'Der frühere Minister Peter ⟦Altmeier⟧ sprach.',
			says: 'misspelt',
			fixed: 'Der frühere Minister Peter Altmaier sprach.',
		},
	],
});
