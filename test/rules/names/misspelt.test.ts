import { misspelt } from '../../../server/core/rules/names/misspelt.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(misspelt, {
	good: [
		'Friedrich Merz sprach mit Wolodymyr Selenskyj.',
		'Stephan Müller aus Kassel und Thomas Schmitt gewannen das Turnier.',
		'Die Sängerin Sarah Vaughan und der Dichter Friedrich Metz.',
		{ text: 'Antony Blinken met Sergei Lavrov in Geneva.', lang: 'en' },
		'Der Tennisspieler Daniil Medvedev gewann.',
		'Heinrich Hertz, Hendrik Lorentz und Robert Schuman sind drei Männer.',
		'Die Aussichten Donalds Trumps und die Rede Merkels.',
		'Julia Merkel und Doris Scholz wohnen hier, Marie Kohl und Michaela Schumacher auch.',
	],
	bad: [
		{
			text: '⟦Barrack⟧ Obama sprach mit ⟦Anegla⟧ Merkel.',
			says: 'misspelt',
			fixed: 'Barack Obama sprach mit Angela Merkel.',
		},
		{
			text: 'Der Physiker Hendrik Anton ⟦Lorenz⟧ bekam den Preis.',
			says: 'misspelt',
			fixed: 'Der Physiker Hendrik Anton Lorentz bekam den Preis.',
		},
		{
			text: 'Ursula von der ⟦Laien⟧ reist ab.',
			says: 'misspelt',
			fixed: 'Ursula von der Leyen reist ab.',
		},
		{
			text: 'Sergej Lawrow traf ⟦Dmitry Medvedev⟧.',
			says: 'foreign',
			fixed: 'Sergej Lawrow traf Dmitri Medwedew.',
		},
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
