import { twoSpellings } from '../../../server/core/rules/names/two-spellings.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(twoSpellings, {
	good: [
		'Der Bürgermeister Karl Wiesmann lud ein. Wiesmanns Rede war kurz, die Wiesmann-Reform ist es nicht.',
		'Thomas Müller traf Andrea Möller in der Stadthalle. Müller schwieg, Möller nicht.',
		'Mario Brenner und Marco Brandl spielten gegen Emden. Die Emder verloren.',
		'In Spanien feiern die Spanier, in Serbien die Serben.',
		'Der Minister Jens Fischer sprach. Die Fische im See sterben.',
		{ text: 'Maria Cole met Mark Coleman. Democrats and the Democratic leader agreed.', lang: 'en' },
	],
	bad: [
		{
			text: 'Kanzlerin Rosa Hartlieb sprach. Hartlieb ging. Die Reise ⟦Hartleibs⟧ war lang.',
			says: 'rare',
			fixed: 'Kanzlerin Rosa Hartlieb sprach. Hartlieb ging. Die Reise Hartliebs war lang.',
		},
		{
			text: 'Kanzlerin Rosa Hartlieb sprach. Hartlieb ging. Die ⟦Hartleib-Reise⟧ war lang.',
			says: 'rare',
			fixed: 'Kanzlerin Rosa Hartlieb sprach. Hartlieb ging. Die Hartlieb-Reise war lang.',
		},
		{
			text: 'In Schweden schneit es. Auch im Süden von ⟦Schweeden⟧ ist es kalt.',
			says: 'known',
			fixed: 'In Schweden schneit es. Auch im Süden von Schweden ist es kalt.',
		},
		{
			text: 'Der Regisseur Stefan Kollwein dreht wieder. Das Publikum mag ⟦Stephan⟧ Kollwein.',
			says: 'tie',
			fixed: 'Der Regisseur Stefan Kollwein dreht wieder. Das Publikum mag Stefan Kollwein.',
		},
		{
			text: 'Professor Nina Brekenfeld forscht. Das Labor von Nina Brekenfeld und Nina ⟦Breckenfeld⟧ ist neu.',
			says: 'rare',
			fixed: 'Professor Nina Brekenfeld forscht. Das Labor von Nina Brekenfeld und Nina Brekenfeld ist neu.',
		},
		{
			lang: 'en',
			text: 'Claire Hadley runs the museum. Hadley spoke. Visitors liked ⟦Hadly’s⟧ plan.',
			says: 'rare',
			fixed: 'Claire Hadley runs the museum. Hadley spoke. Visitors liked Hadley’s plan.',
		},
	],
});
