import { twoSpellings } from '../../../server/core/rules/names/two-spellings.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(twoSpellings, {
	good: [
		'Die Ärztin Anna Grothe kam. Grothe sagte es. In Groth regnete es am Abend.',
		'Der Lehrer Ulf Bieber kam. Biber und Luchs leben im Park. Die Wirtin Ida Hafner kocht. Hafer und Roggen reifen.',
		'Beisitzer sind Eckhard Bloom, Ekkehard Blom und Birgit Weber. Bloom blieb, Blom ging.',
		'Der Wirt Ahmad Karimi schwieg. Karimis Sohn Ahmed Karimi redete.',
		'Die Ministerin Ute Vogt kam nach Stuttgart. Am Abend sagte Vogt, sie bleibe. Karsten Voigt ging, und Voigt schwieg.',
		{
			text: 'They saw Tamberlane once. The Tamberlane rose, and Tamberlane fell. Above the Tamberlanne a tamberlane flew.',
			lang: 'en',
		},
		'Der Bürgermeister Karl Wiesmann lud ein. Wiesmanns Rede war kurz, die Wiesmann-Reform ist es nicht.',
		'Thomas Müller traf Andrea Möller in der Stadthalle. Müller schwieg, Möller nicht.',
		'Mario Brenner und Marco Brandl spielten gegen Emden. Die Emder verloren.',
		'In Spanien feiern die Spanier, in Serbien die Serben.',
		'Der Minister Jens Fischer sprach. Die Fische im See sterben.',
		'Klaus Peters leitet das Haus. Mit Klaus Peters kam Laura Stein. Im Kern ging es um den Stein.',
		'Der Atlantik ist tief. Über dem Atlantischen Ozean stürmt es.',
		{ text: 'Troops left Kabul for the Zabul province. Kabul is quiet.', lang: 'en' },
		'Der Belgrader Innenhof ist voll, der Belgrader Innenhofs Glanz verblasst.',
		'Der Autor Jens Ohlbrecht3 forscht. Jens Ohlbrecht lebt in Kassel2. Oktober in Kassel mag Ohlbrecht.',
		'Die Dichterin Ute Krämler las. Am Abend las Ute Kra\u0308mler noch einmal.',
		"Der Wirt Pat O’Dwyer lud ein. Gäste mögen Pat O'Dwyer, sagt O'Dwyer.",
		'Im Bauern- und Waldland Bayern regnet es. In Bayern bleibt es kalt.',
		'Etwa 6 Esslöffel Sanddornsaft wärmen. Die 3 Esslöffel Sanddornsaft kühlen. Mit so vielen Esslöffeln Sanddornsaft (etwa 6) wird es süß.',
		'Die Lesung des Alten Testaments endet. Das Buch des Alten Testamentes liegt da.',
		{
			text: 'See our Dealing Policy here. Policies And Reports are new. Policies And Reports again. Sigmund Freud is read. Freudo-Marxism is not.',
			lang: 'en',
		},
		{ text: 'Carl Dunmore Submitted photo\n\nPolice met Carl D. Dunmore. Dunmore left.', lang: 'en' },
		'Das Bundesverfassungsgericht urteilte. Das Bundes-Verfassungsgericht tat es, nicht der Rat.',
		'In Essen wohnt sie, von Innen und Außen schön. Essen ist groß.',
		{ text: 'Apple sells phones. Buyers trust Apple.\n\nApply here.', lang: 'en' },
		'Im Berliner Rathaus tagte der Rat. Das Berliner Rathhaus Café hat zu.',
		'Matthias Brauer traf am Montag Ulfo Bräuer. Beide schwiegen.',
		'Die Partei führt Jang Ho-jun. Der Norden hört auf Kim Jong Un.',
		'Rennes spielt in der Ligue 1. Monaco hofft auf die Champions League, und die Champions League beginnt.',
		{ text: 'Her neighbour Kay McDowell agreed. The mayor Kaye MacDowell-Reid left, and McDowell stayed.', lang: 'en' },
		'Auf der Liste stehen Karl Vogt und Karl Voigt. Die Lehrerin Anna Schmid traf Peter Schmidt.',
		'Doris Hoffmann und Uwe Hofmann stritten. Hoffmann ging zuerst.',
		{ text: 'The Harbour Theatre and the Harbour Theater Company share a stage.', lang: 'en' },
		{ text: 'The band played at Union Hall. Union Halls are rare. A baker sold bread to Laura Becker.', lang: 'en' },
		{ text: 'Maria Cole met Mark Coleman. Democrats and the Democratic leader agreed.', lang: 'en' },
		'Volker Brehl widersprach. Im Kino läuft ein Film mit Daniel Brühl. Dort sah man Brühl.',
		{ text: 'Tim Bker runs the airline. Baker shops closed in October.', lang: 'en' },
		'Das Tor schoss Rafael van der Vaart. Danach lief der Vaat nach Hause.',
		'Zuerst startete Manuela Mlögg. Danach kam Landolf Mölgg ins Ziel.',
		'In Polen wächst die Stadt. Nun baut ein Pole am Hafen, und ein alter Pole hilft.',
		'Der Iran hat Uran.',
	],
	bad: [
		{
			text: 'Die Ärztin Anna Grothe kam. Grothe sagte es, und ⟦Groth⟧ blieb.',
			says: 'rare',
			fixed: 'Die Ärztin Anna Grothe kam. Grothe sagte es, und Grothe blieb.',
		},
		{
			text: 'Die Ministerin Nora ⟦Blenkin⟧ kam. Nora Blenken sprach. Danach ging Blenken, und alle riefen Blenken nach.',
			says: 'rare',
			fixed: 'Die Ministerin Nora Blenken kam. Nora Blenken sprach. Danach ging Blenken, und alle riefen Blenken nach.',
		},
		{
			text: 'Der Abgeordnete Karl Vogt sprach. Danach ging Vogt. Die Rede Karl ⟦Voigts⟧ war lang.',
			says: 'rare',
			fixed: 'Der Abgeordnete Karl Vogt sprach. Danach ging Vogt. Die Rede Karl Vogts war lang.',
		},
		{
			text: 'Die Ministerin Ute Vogt kam nach Stuttgart. Am Abend sagte Vogt, sie bleibe. Später ging ⟦Voigt⟧ nach Hause.',
			says: 'rare',
			fixed:
				'Die Ministerin Ute Vogt kam nach Stuttgart. Am Abend sagte Vogt, sie bleibe. Später ging Vogt nach Hause.',
		},
		{
			text: 'A rocket called Tamberlane stood there. The Tamberlane rose. Crowds cheered the ⟦Tamberlanne⟧ as the Tamberlane fell.',
			lang: 'en',
			says: 'rare',
			fixed:
				'A rocket called Tamberlane stood there. The Tamberlane rose. Crowds cheered the Tamberlane as the Tamberlane fell.',
		},
		{
			text: 'Last week Democrats met. On Monday Democrats left. In June ⟦Deomcrats⟧ returned, and Democrats stayed.',
			lang: 'en',
			says: 'rare',
			fixed: 'Last week Democrats met. On Monday Democrats left. In June Democrats returned, and Democrats stayed.',
		},
		{
			text: 'Guests met John Haddlock. On Sunday John Haddlock left. Mr ⟦Hadlock⟧ was late.',
			lang: 'en',
			says: 'rare',
			fixed: 'Guests met John Haddlock. On Sunday John Haddlock left. Mr Haddlock was late.',
		},
		{
			text: 'Das Netzwerk Facebook wuchs. Heute prüft Facebook mehr. Viele meiden ⟦Facbook⟧ ganz.',
			says: 'known',
			fixed: 'Das Netzwerk Facebook wuchs. Heute prüft Facebook mehr. Viele meiden Facebook ganz.',
		},
		{
			text: 'In Heilbronn regnet es. Wer nach ⟦Heulbronn⟧ fährt, wird nass.',
			says: 'known',
			fixed: 'In Heilbronn regnet es. Wer nach Heilbronn fährt, wird nass.',
		},
		{
			text: 'A plane of Boeing stands in Beijing. Pilots flew ⟦Boeinng⟧ jets to ⟦Bijing⟧ for Boeing.',
			lang: 'en',
			says: 'known',
			fixed: 'A plane of Boeing stands in Beijing. Pilots flew Boeing jets to Beijing for Boeing.',
		},
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
			text: 'Der Anwalt Jens Pohlmann kam. Am Abend sprach ⟦Pohlman⟧ kurz. Den Rat hatte Pohlmann geladen.',
			says: 'rare',
			fixed: 'Der Anwalt Jens Pohlmann kam. Am Abend sprach Pohlmann kurz. Den Rat hatte Pohlmann geladen.',
		},
		{
			text: 'Clara Dremer forscht in Bern. Ihr Fach lernte Clara Dremer in Wien. Das Haus dankte Clara ⟦Dreer⟧ sehr.',
			says: 'rare',
			fixed: 'Clara Dremer forscht in Bern. Ihr Fach lernte Clara Dremer in Wien. Das Haus dankte Clara Dremer sehr.',
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
		{
			text: 'Hilda Moreno Quiroga klagt. Das Gericht lud Hilda Moreno Quiroga vor. Später sprach Hilda ⟦Morino⟧ Quiroga.',
			says: 'rare',
			fixed:
				'Hilda Moreno Quiroga klagt. Das Gericht lud Hilda Moreno Quiroga vor. Später sprach Hilda Moreno Quiroga.',
		},
		{
			text: 'Die Kritik galt Minister Bernd Ahlhorn. Für ⟦Alhorn⟧ ist es bitter. Das Amt verlässt Ahlhorn.',
			says: 'rare',
			fixed: 'Die Kritik galt Minister Bernd Ahlhorn. Für Ahlhorn ist es bitter. Das Amt verlässt Ahlhorn.',
		},
		{
			text: 'Gagro Zwetarow kam aus Sofia. Am Abend sprach Gagro ⟦Tsvetarov⟧ im Rat.',
			says: 'tie',
			fixed: 'Gagro Zwetarow kam aus Sofia. Am Abend sprach Gagro Zwetarow im Rat.',
		},
		{
			lang: 'en',
			text: 'Guests love Corran Meadow Lodge. The owners of Corran Meadow Lodge sold Corran ⟦Medow⟧ Lodge.',
			says: 'rare',
			fixed: 'Guests love Corran Meadow Lodge. The owners of Corran Meadow Lodge sold Corran Meadow Lodge.',
		},
		{
			lang: 'en',
			text: 'Officials praised Portugal. A pipeline runs from ⟦Partugal’s⟧ Westland to Spain.',
			says: 'known',
			fixed: 'Officials praised Portugal. A pipeline runs from Portugal’s Westland to Spain.',
		},
		{
			text: 'Volker ⟦Brhl⟧ von der Bank widersprach. Das dauere zehn Jahre, sagte Brühl am Abend.',
			says: 'tie',
			fixed: 'Volker Brühl von der Bank widersprach. Das dauere zehn Jahre, sagte Brühl am Abend.',
		},
		{
			lang: 'en',
			text: 'Tim ⟦Cark⟧ runs the airline. Clark revealed the plans in October.',
			says: 'tie',
			fixed: 'Tim Clark runs the airline. Clark revealed the plans in October.',
		},
		{
			text: 'Das Tor schoss Rafael van der Vaart. Danach trafen Olic und van der ⟦Vaat⟧.',
			says: 'known',
			fixed: 'Das Tor schoss Rafael van der Vaart. Danach trafen Olic und van der Vaart.',
		},
		{
			text: 'Zuerst startete Manuela Mlögg. Danach kam ihre Landsfrau ⟦Mölgg⟧ ins Ziel.',
			says: 'tie',
			fixed: 'Zuerst startete Manuela Mlögg. Danach kam ihre Landsfrau Mlögg ins Ziel.',
		},
		{
			text: 'Nach dem Aufstand half Alexei Kozubin. Viele tadelten die Handlungsweise ⟦Kuzubins⟧. Später kam Kozubin frei.',
			says: 'rare',
			fixed:
				'Nach dem Aufstand half Alexei Kozubin. Viele tadelten die Handlungsweise Kozubins. Später kam Kozubin frei.',
		},
		{
			text: 'In Katar wächst die Stadt. Nun baut das Emirat ⟦Kaar⟧ am Hafen. Still ist es im Rest ⟦Katrs⟧.',
			says: 'known',
			fixed: 'In Katar wächst die Stadt. Nun baut das Emirat Katar am Hafen. Still ist es im Rest Katars.',
		},
		{
			text: 'Die Nachbarin Sandra ⟦Linndsay⟧ half. Das Dorf ist Sandra Lindsay dankbar.',
			says: 'tie',
			fixed: 'Die Nachbarin Sandra Lindsay half. Das Dorf ist Sandra Lindsay dankbar.',
		},
	],
});
