import { misspelt } from '../../../server/core/rules/names/misspelt.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(misspelt, {
	good: [
		{ text: 'Governor John Bel Edwards met Elijah E. Cummings.', lang: 'en' },
		'Der Ökonom Thomas Mair spricht. Der Sportler Christian Klien fährt. Der Lehrer Hans Schmid liest.',
		'Friedrich Merz sprach mit Wolodymyr Selenskyj.',
		'Gestern sprach Baschar al-Asad in Damaskus.',
		'Der Wirt Peter Peyer, die Wirtin Maria Schnell und der Koch Christian Linder schließen.',
		'Stephan Müller aus Kassel und Thomas Schmitt gewannen das Turnier.',
		'Die Sängerin Sarah Vaughan und der Dichter Friedrich Metz.',
		{ text: 'Antony Blinken met Sergei Lavrov in Geneva.', lang: 'en' },
		'Der Tennisspieler Daniil Medvedev gewann.',
		'Heinrich Hertz, Hendrik Lorentz und Robert Schuman sind drei Männer.',
		'Die Aussichten Donalds Trumps und die Rede Merkels.',
		'Julia Merkel und Doris Scholz wohnen hier, Marie Kohl und Michaela Schumacher auch.',
		'Der Wirt Olaf Schulz und Vereinspräsident Olaf Schultze kamen, Antonio Guterres auch.',
		'Kanzler Helmut Kohn trat auf, ein Kabarettist.',
		'Benjamin Netanyahu und Andriy Shevchenko kamen, Mikhail Gorbachev nicht.',
	],
	bad: [
		{
			text: 'Präsident Wladimir ⟦Puttin⟧ reiste nach Peking.',
			says: 'misspelt',
			fixed: 'Präsident Wladimir Putin reiste nach Peking.',
		},
		{
			text: 'Auf der Tribüne saßen ⟦Andriy Shevchnko⟧ und Benjamin ⟦Netanyhu⟧.',
			says: 'misspelt',
			fixed: 'Auf der Tribüne saßen Andrij Schewtschenko und Benjamin Netanjahu.',
		},
		{
			text: 'Bundeskanzler Olaf ⟦Schulz⟧ sprach mit UN-Generalsekretär Antonio ⟦Gutterres⟧ und Präsident ⟦Emanuel⟧ Macron.',
			says: 'misspelt',
			fixed: 'Bundeskanzler Olaf Scholz sprach mit UN-Generalsekretär Antonio Guterres und Präsident Emmanuel Macron.',
		},
		{
			text: 'Viele kamen (Bundeskanzler Olaf ⟦Schulz⟧ auch).',
			says: 'misspelt',
			fixed: 'Viele kamen (Bundeskanzler Olaf Scholz auch).',
		},
		{
			text: 'Die Rede des Bundeskanzlers Helmut ⟦Schmitt⟧ war lang.',
			says: 'misspelt',
			fixed: 'Die Rede des Bundeskanzlers Helmut Schmidt war lang.',
		},
		{
			text: 'Former Chancellor Olaf ⟦Schulz⟧ flew to Kyiv.',
			lang: 'en',
			says: 'misspelt',
			fixed: 'Former Chancellor Olaf Scholz flew to Kyiv.',
		},
		{
			text: 'Am Abend stritten Kai ⟦Dieckmann⟧ und ⟦Sarah⟧ Wagenknecht.',
			says: 'misspelt',
			fixed: 'Am Abend stritten Kai Diekmann und Sahra Wagenknecht.',
		},
		{
			text: 'Ein Stück von ⟦Hiener⟧ Müller, eine Rede von Bernie ⟦Snaders⟧, ein Buch von John F. ⟦Kenedy⟧.',
			says: 'misspelt',
			fixed: 'Ein Stück von Heiner Müller, eine Rede von Bernie Sanders, ein Buch von John F. Kennedy.',
		},
		{
			text: 'Eine Tafel erinnert an ⟦Hans⟧ Martin Schleyer, eine andere an Martin ⟦Niemoller⟧.',
			says: 'misspelt',
			fixed: 'Eine Tafel erinnert an Hanns Martin Schleyer, eine andere an Martin Niemöller.',
		},
		{
			text: 'Am Montag kam Fabrizia ⟦Cofrini⟧ nach Bern.',
			says: 'misspelt',
			fixed: 'Am Montag kam Fabrizia Coffrini nach Bern.',
			styleBook: 'names: [{ name: Fabrizia Coffrini }]',
		},
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
