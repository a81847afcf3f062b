import { speechTable } from '../support/speech-table.ts';

speechTable('who speaks in German', 'de', [
	// What comes after, and what somebody was asked
	['Nach dem Urteil zeigte sich der Anwalt froh.'],
	['Jan Holm sagte, er bleibe. Ob er nicht müde sei?', 'Indirect: er bleibe | Jan Holm'],
	// A time without a preposition is no part of a name
	[
		'Ein Urteil könnte nach Angaben des Gerichts Mitte Mai fallen.',
		'Indirect: Ein Urteil könnte … Mitte Mai fallen | Angaben des Gerichts',
	],
	[
		'Die Bahn will laut Stadt Ende nächster Woche liefern.',
		'Indirect: Die Bahn will … Ende nächster Woche liefern | Stadt',
	],
	['Der Steg sei zu, teilte die Polizei Mittwoch mit.', 'Indirect: Der Steg sei zu | die Polizei'],
	['Das reiche nicht, sagte Robert Freitag.', 'Indirect: Das reiche nicht | Robert Freitag'],
	// Who said it stands in the next sentence
	[
		'Es ist ein Satz, den man sich merken sollte: „Das haben wir im Griff.“ Gesagt hat ihn Jan Holm im März.',
		'Direct: „Das haben wir im Griff.“ | Jan Holm',
	],
	// Who somebody is, not what she says; what the article says
	['„Jeder Tag zählt“, sagte Anna Beck, deren Bruder seit Mai vermisst wird.', 'Direct: „Jeder Tag zählt“ | Anna Beck'],
	[
		'Man werde sich wehren, sagte Anna Beck. Wer ihr zuhört, könnte meinen, alle seien faul.',
		'Indirect: Man werde sich wehren | Anna Beck',
	],
	['Die Parteien müssten sagen, was sie wollen.'],
	[
		'Wirbel um die Rede der Chefin: „Das ist aus dem Zusammenhang gerissen“',
		'Direct: „Das ist aus dem Zusammenhang gerissen“ | nobody',
	],
	// A condition goes on with what is said; where somebody came off the road
	[
		'Das Geld fehle, sagte Beck. Sollte das Amt ablehnen, werde sie klagen.',
		'Indirect: Das Geld fehle | Beck',
		'IndirectFreeIndirect: Sollte das Amt ablehnen, werde sie klagen. | Beck',
	],
	[
		'Sein Wagen war laut Polizei von der Straße abgekommen.',
		'Indirect: Sein Wagen war … von der Straße abgekommen | Polizei',
	],
	// What the place is like where somebody said so
	[
		'„Wir lassen niemanden im Regen stehen“, sagte Jan Holm in Deggendorf, wo ein Damm zu brechen drohte.',
		'Direct: „Wir lassen niemanden im Regen stehen“ | Jan Holm',
	],
	['Jan Holm fragte, wo der Zug sei.', 'Indirect: wo der Zug sei | Jan Holm'],
	// As far as is known nobody says so; plain forms that can be no past
	[
		'Der Hafen sei zu, sagte Holm. Daten seien nach bisherigem Kenntnisstand nicht abgeflossen.',
		'Indirect: Der Hafen sei zu | Holm',
		'IndirectFreeIndirect: Daten seien nach bisherigem Kenntnisstand nicht abgeflossen. | Holm',
	],
	[
		'Der Hafen sei zu, sagte Holm. 2000 Sandsäcke lägen bereit.',
		'Indirect: Der Hafen sei zu | Holm',
		'IndirectFreeIndirect: 2000 Sandsäcke lägen bereit. | Holm',
	],
	// What somebody denies, or does not confirm, they do not say
	['Der Rat will das Bad schließen. Das bestreitet Jan Holm.'],
	['Der Rat will das Bad schließen. Das wollte Jan Holm weder bestätigen noch dementieren.'],
	[
		'Der Rat will das Bad schließen. Das bestätigte Jan Holm.',
		'Indirect: Der Rat will das Bad schließen. … Das | Jan Holm',
	],
	['„Er hat uns alle lange belogen.“ Das bestreitet Jan Holm.', 'Direct: „Er hat uns alle lange belogen.“ | nobody'],
	// In whose view it is so
	['Aus Sicht der Gewerkschaft reicht das Geld nicht.', 'Indirect: reicht das Geld nicht | Sicht der Gewerkschaft'],
	['Aus dem Fenster sah man nur die Berge.'],
	// An age ends its sentence, an ordinal does not
	[
		'Pohl ist 86. Biel habe schon ihre Kinder behandelt, erzählt sie.',
		'Indirect: Biel habe schon ihre Kinder behandelt | sie',
	],
	['Heute ist der 21. Januar und alles zu, erzählt Holm.', 'Indirect: Heute ist der 21. Januar und alles zu | Holm'],
	// What hangs on a wall
	[
		'Im Wartezimmer hängt ein Zettel: „Danke für alles, liebe Leute.“',
		'Direct: „Danke für alles, liebe Leute.“ | ein Zettel',
	],
	// What is promised promises nothing
	['Er trägt Kisten, schüttelt Hände, verspricht Hilfe.'],
	// Somebody says it of him; whose words are quoted, not what they are
	['Mutmaßlicher Betrüger: „Er war so nett zu mir“', 'Direct: „Er war so nett zu mir“ | nobody'],
	['Mutmaßlicher Betrüger: „Ich war so nett zu ihr“', 'Direct: „Ich war so nett zu ihr“ | Mutmaßlicher Betrüger'],
	['Aus dem Chat zitierte Beck den Satz: „Die zahlt alles.“', 'Direct: „Die zahlt alles.“ | Beck'],
	// The sentence before is about somebody
	[
		'Seine Anwältin schwieg. Die Witwe will nicht mehr hingehen. „Ich habe ihn einmal angesehen, das reicht.“',
		'Direct: „Ich habe ihn einmal angesehen, das reicht.“ | Die Witwe',
	],
	// A span of time is nobody
	[
		'Zwei Jahre später leitet Jan Holm die Firma. „Es läuft besser, als ich dachte.“',
		'Direct: „Es läuft besser, als ich dachte.“ | Jan Holm',
	],
	// Who sees it otherwise
	[
		'Anders sieht das Anna Beck: Die Bank müsste erst sicher sein.',
		'Indirect: Die Bank müsste erst sicher sein | Anna Beck',
	],
	// Somebody is said to have said it
	[
		'Beck soll gesagt haben: „Das mache ich auf keinen Fall mit.“',
		'Direct: „Das mache ich auf keinen Fall mit.“ | Beck',
	],
	[
		'„Das mache ich auf keinen Fall mit“, soll einer der Zeugen gerufen haben.',
		'Direct: „Das mache ich auf keinen Fall mit“ | einer der Zeugen',
	],
	[
		'„Das reicht mir jetzt endgültig“, rief einer von ihnen.',
		'Direct: „Das reicht mir jetzt endgültig“ | einer von ihnen',
	],
	// Where it was said, not what it is about
	[
		'Das Werk habe von Hilfen profitiert, hieß es aus der Staatskanzlei.',
		'Indirect: Das Werk habe von Hilfen profitiert | der Staatskanzlei',
	],
	['In dem Antrag, den Beck stellte, heißt es, die Stadt zahle.', 'Indirect: die Stadt zahle | dem Antrag'],
	// Before the colon the article speaks, behind it somebody else
	['Anna Beck blieb hart: Alle müssten sparen, sagte sie.', 'Indirect: Alle müssten sparen | sie'],
	['Die Lage sei ernst: Alle müssten sparen, sagte Holm.', 'Indirect: Die Lage sei ernst: Alle müssten sparen | Holm'],
	// From where it became known, or who had it known
	['Aus dem Ministerium verlautete, das Geld sei da.', 'Indirect: das Geld sei da | dem Ministerium'],
	['Das Geld sei da, verlautete am Montag aus Regierungskreisen.', 'Indirect: Das Geld sei da | Regierungskreisen'],
	['Das Geld sei da, ließ Anna Beck verlauten.', 'Indirect: Das Geld sei da | Anna Beck'],
	// A clause that asks is part of what is said; a surname may look like a particle
	[
		'Er frage sich, wie man Leute finden solle, sagte Jan Holm.',
		'Indirect: Er frage sich, wie man Leute finden solle | Jan Holm',
	],
	[
		'Er frage sich, wie Leute gefunden werden sollen, sagte Jan Holm.',
		'Indirect: Er frage sich, wie Leute gefunden werden sollen | Jan Holm',
	],
	['Wie Jan Holm sagte, sollen Leute gefunden werden.', 'Indirect: sollen Leute gefunden werden | Jan Holm'],
	['Man wüsste gern, warum das so sei, sagte Jan Holm.', 'Indirect: Man wüsste gern, warum das so sei | Jan Holm'],
	['Man wisse nun, dass viele kämen, sagt Jan Nieder.', 'Indirect: Man wisse nun, dass viele kämen | Jan Nieder'],
	// Who said it comes before who passes it on
	['Das Werk bleibe zu, sagte Jan Holm nach Angaben der Polizei.', 'Indirect: Das Werk bleibe zu | Jan Holm'],
	['Das Werk bleibe zu, sagte Jan Holm der Agentur zufolge.', 'Indirect: Das Werk bleibe zu | Jan Holm'],
	[
		'Das Werk bleibe nach Angaben der Polizei zu, sagte Jan Holm.',
		'Indirect: Das Werk bleibe nach Angaben der Polizei zu | Jan Holm',
	],
	// `dagegen` belongs to the verb
	['Der Verband hält dagegen, die Einnahmen seien gestiegen.', 'Indirect: die Einnahmen seien gestiegen | Der Verband'],
	['Die Kritik sei falsch, hielt Anna Beck dagegen.', 'Indirect: Die Kritik sei falsch | Anna Beck'],
	// Small words of foreign names belong to them; an article between two nouns does not
	['Das Haus bleibe offen, sagte Thorvald af Klint.', 'Indirect: Das Haus bleibe offen | Thorvald af Klint'],
	['Das Haus bleibe offen, sagte der Wirt das Land betreffend.', 'Indirect: Das Haus bleibe offen | der Wirt'],
	// What stands in the first place need not be the subject
	[
		'Maria Hartung blieb ruhig. Die Vorwürfe wies Hartung zurück: „Ich habe niemandem etwas versprochen.“',
		'Direct: „Ich habe niemandem etwas versprochen.“ | Hartung',
	],
	[
		'Jede Mitschuld weist die Ministerin von sich: „Das hat der Vorstand zu verantworten.“',
		'Direct: „Das hat der Vorstand zu verantworten.“ | die Ministerin',
	],
	['Offiziell sagt die Behörde, das Geld reiche aus.', 'Indirect: das Geld reiche aus | die Behörde'],
	[
		'Erstmals äußerte sich Maria Hartung: „Ich habe niemandem etwas versprochen.“',
		'Direct: „Ich habe niemandem etwas versprochen.“ | Maria Hartung',
	],
	[
		'Besorgt zeigte sich die Feuerwehr. Das Feuer sei kaum zu löschen.',
		'IndirectFreeIndirect: Das Feuer sei kaum zu löschen. | die Feuerwehr',
	],
	['Der örtlichen Zeitung sagte der Wirt: „Im Mai machen wir auf.“', 'Direct: „Im Mai machen wir auf.“ | der Wirt'],
	[
		'Doch vor neuen Schulden scheint der Verein sicher zu sein. „Wir haben zwei Geldgeber gefunden.“',
		'Direct: „Wir haben zwei Geldgeber gefunden.“ | der Verein',
	],
	[
		'Warum die Schule nichts bemerkte, erklärte die Schule so: „Alle Zeugnisse waren echt gestempelt.“',
		'Indirect: Warum die Schule nichts bemerkte | die Schule',
		'Direct: „Alle Zeugnisse waren echt gestempelt.“ | die Schule',
	],
	// Whoever is named in between speaks next
	[
		'„Das ist haltlos“, sagte Anwältin Carla Nowak. Staatsanwalt Emil Voss sieht das anders. „Wir haben ihn auf Film.“',
		'Direct: „Das ist haltlos“ | Anwältin Carla Nowak',
		'Direct: „Wir haben ihn auf Film.“ | Staatsanwalt Emil Voss',
	],
	[
		'„Das ist haltlos“, sagte Anwältin Carla Nowak. Die Verhandlung dauerte drei Stunden. „Wir gehen in Berufung.“',
		'Direct: „Das ist haltlos“ | Anwältin Carla Nowak',
		'Direct: „Wir gehen in Berufung.“ | Anwältin Carla Nowak',
	],
	[
		'Ähnlich sieht es ihre Kollegin Carla Nowak von der Hochschule Kiel: „Das wird noch teurer.“',
		'Direct: „Das wird noch teurer.“ | ihre Kollegin Carla Nowak von der Hochschule Kiel',
	],
	['Anders sieht das die Stadt: „Wir bauen weiter.“', 'Direct: „Wir bauen weiter.“ | die Stadt'],
	[
		'Oslo (dpa) - Bei dem Sturm sind nach Behördenangaben zwei Menschen ertrunken.',
		'Indirect: Bei dem Sturm sind … zwei Menschen ertrunken | Behördenangaben',
	],
	[
		'Mitautorin der Studie ist die Soziologin Carla Nowak. „Viele junge Leute legen Geld zurück.“',
		'Direct: „Viele junge Leute legen Geld zurück.“ | die Soziologin Carla Nowak',
	],
	[
		'Aus Sicht der Opposition zeigt die Wahl, dass „das Vertrauen in den Rat verloren ist“ (Fraktionschefin Carla Nowak).',
		'Indirect: zeigt die Wahl, dass „das Vertrauen in den Rat verloren ist“ (Fraktionschefin Carla Nowak) | Sicht der Opposition',
		'+Direct: „das Vertrauen in den Rat verloren ist“ | Fraktionschefin Carla Nowak',
	],
	// Nobody: the occasion is no speaker
	['Man kenne die Zahlen nicht, hieß es auf Anfrage.', 'Indirect: Man kenne die Zahlen nicht | nobody'],
	[
		'Der Preis steigt. Das geht aus einer Umfrage der Bank hervor, die am Mittwoch im Netz veröffentlicht wurde.',
		'Indirect: Der Preis steigt. … Das | einer Umfrage der Bank',
	],
	[
		'Das stimme nicht, hielt ihm SPD-Fraktionsvize Carla Nowak entgegen: „Es geht seit Jahren gut.“',
		'Indirect: Das stimme nicht | SPD-Fraktionsvize Carla Nowak',
		'Direct: „Es geht seit Jahren gut.“ | SPD-Fraktionsvize Carla Nowak',
	],
	[
		'Trainer Emil Voss wollte nichts beschönigen: Man habe „alles vermissen lassen, was Fußball ausmacht“.',
		'Indirect: Man habe „alles vermissen lassen, was Fußball ausmacht“ | Trainer Emil Voss',
		'+Direct: „alles vermissen lassen, was Fußball ausmacht“ | Trainer Emil Voss',
	],
	// A clause in front, and what explains a judgement
	['Wer eine Krähe geärgert hat, den vergisst sie nicht so schnell.'],
	[
		'Der Forscher Emil Voss hält das für „etwas mutig“: Ob die Tiere ein Gesicht erkannt hätten oder nur die Farbe, lasse sich nicht sagen.',
		'Direct: „etwas mutig“ | Der Forscher Emil Voss',
		'Indirect: Ob die Tiere ein Gesicht erkannt hätten oder nur die Farbe, lasse sich nicht sagen | Der Forscher Emil Voss',
	],
	[
		'Ein früherer Vorstand, der nicht genannt werden möchte, bringt es auf den Punkt: „Es fehlt an Leuten.“',
		'Direct: „Es fehlt an Leuten.“ | Ein früherer Vorstand',
	],
	[
		'Die Kammer sprach ihn frei: Ob er am Steuer saß, lasse sich nicht klären.',
		'Indirect: Ob er am Steuer saß, lasse sich nicht klären | Die Kammer',
	],
	// `es` is the object where somebody stands in the first place
	[
		'Der SV Rosenau gewann. Kapitän Leon Straub verriet es dann doch: „Wir hatten Glück.“',
		'Direct: „Wir hatten Glück.“ | Kapitän Leon Straub',
	],
	['Das Ministerium zögert noch. Am Montag teilte es mit: „Wir prüfen das.“', 'Direct: „Wir prüfen das.“ | es'],
	// `sie` behind the verb is who speaks, what stands before is spoken of
	[
		'Agnes Berg geht im Herbst. Die Jungen, klagt sie, hätten keine Zeit.',
		'Indirect: Die Jungen … hätten keine Zeit | sie',
	],
	[
		'Richterin Ines Mark war streng. Deutliche Worte fand sie für die Prüfer: „So geht das nicht.“',
		'Direct: „So geht das nicht.“ | sie',
	],
	[
		'Chefin Ines Mark blieb hart. Betriebsbedingte Kündigungen schloss sie „vorerst nicht“ aus.',
		'Direct: „vorerst nicht“ | sie',
	],
	[
		'Ines Mark schwieg. Die Anwälte, die sie kannten, sagten: „Sie hat recht.“',
		'Direct: „Sie hat recht.“ | Die Anwälte',
	],
	// In whose eyes it is so, before a colon
	[
		'Anders sehen das die Grünen. Für deren Sprecherin Lea Wimm gehen die Pläne nicht weit genug: „In Ulm zahlt man vier Euro.“',
		'Direct: „In Ulm zahlt man vier Euro.“ | deren Sprecherin Lea Wimm',
	],
	// The name of a site ends its sentence, an initial does not
	[
		'Sie danke allen, schrieb Wiebke Harms auf der Plattform X. Minister Carsten Rohd erklärte, 40 Helfer stünden bereit.',
		'Indirect: Sie danke allen | Wiebke Harms',
		'Indirect: 40 Helfer stünden bereit | Minister Carsten Rohd',
	],
	['Francis X. Rohd erklärte, 40 Helfer stünden bereit.', 'Indirect: 40 Helfer stünden bereit | Francis X. Rohd'],
	// In Switzerland no ß is written
	[
		'«Das ist ein Angriff», liess Präsident Beat Zoller verlauten.',
		'Direct: «Das ist ein Angriff» | Präsident Beat Zoller',
	],
	['Man nehme sich Zeit, heisst es aus dem Sekretariat.', 'Indirect: Man nehme sich Zeit | dem Sekretariat'],
	// What stands before `dass` is no part of what is said
	[
		'Minister Carsten Rohd zeigte sich besorgt, aber zuversichtlich, dass der Damm hält.',
		'Indirect: dass der Damm hält | Minister Carsten Rohd',
	],
	// The particle is written apart; a verb that no list knows, behind `die`
	[
		'Der Verein hat am Freitag bekannt gegeben, dass der Stollen dicht ist.',
		'Indirect: dass der Stollen dicht ist | Der Verein',
	],
	['Emil Voss vertrat die These, die Partei stagniere.', 'Indirect: die Partei stagniere | Emil Voss'],
	['Es werde eng, nehmen Fachleute allgemein an.', 'Indirect: Es werde eng | Fachleute'],
	// Behind a body without an article a plural begins what is said
	[
		'Grund für den Brand waren laut Ministerium Arbeiten an der Anlage.',
		'Indirect: Grund für den Brand waren … Arbeiten an der Anlage | Ministerium',
	],
	['Die Straße ist laut Polizei Bremen gesperrt.', 'Indirect: Die Straße ist … gesperrt | Polizei Bremen'],
	// What came of it is not said
	['Emil Voss forderte, die Wahl zu vertagen – vergeblich.', 'Indirect: die Wahl zu vertagen | Emil Voss'],
	['Emil Voss bat darum, ihn zu hören, aber ohne Erfolg.', 'Indirect: ihn zu hören | Emil Voss'],
	[
		'Emil Voss forderte, die Wahl zu vertagen – und zwar sofort.',
		'Indirect: die Wahl zu vertagen – und zwar sofort | Emil Voss',
	],
	[
		'Emil Voss fordert, dass die Mieten sinken, die Preise steigen aber weiter.',
		'Indirect: dass die Mieten sinken | Emil Voss',
	],
	['Emil Voss beruft sich darauf, dass der Vertrag gelte.', 'Indirect: dass der Vertrag gelte | Emil Voss'],
	['Der Rat berief Emil Voss zum Leiter der Schule, die neue Räume bekommt.'],
	['Emil Voss ließ durchblicken, dass der Vertrag gelte.', 'Indirect: dass der Vertrag gelte | Emil Voss'],
	[
		'Emil Voss hat sich geeinigt, bis zu 30 Stellen zu streichen.',
		'Indirect: bis zu 30 Stellen zu streichen | Emil Voss',
	],
	// Whoever quotes did not say it
	[
		'Von ihr stammt der Satz, den Schüler gern zitieren: „Wer nicht fragt, hört nichts.“',
		'Direct: „Wer nicht fragt, hört nichts.“ | nobody',
	],
	// A name alone takes its turn
	[
		'„Sie war streng“, sagte Emil Voss. Ob das stimmt? Agnes Berg winkt ab. Es sei nur ein Scherz gewesen.',
		'Direct: „Sie war streng“ | Emil Voss',
		'IndirectFreeIndirect: Es sei nur ein Scherz gewesen. | Agnes Berg',
	],
	// Another one tells another story
	['Laut Polizei kamen 30 Leute, der Veranstalter sprach von 50.', 'Indirect: kamen 30 Leute | Polizei'],
	[
		'Laut Polizei traf der Wagen einen Baum, der Fahrer wurde verletzt.',
		'Indirect: traf der Wagen einen Baum, der Fahrer wurde verletzt | Polizei',
	],
	[
		'Der Rat begrüßte die Novelle, auch wenn sie „viel zu spät“ komme, wie Klubchef Anton Mayr betonte.',
		'Indirect: Der Rat begrüßte die Novelle, auch wenn sie „viel zu spät“ komme | Klubchef Anton Mayr',
		'+Direct: „viel zu spät“ | Klubchef Anton Mayr',
	],
	// What is sought is nobody's word
	['Trainerin Carla Nowak suchte nach Erklärungen.'],
	['Die Fans haben lange nach Erklärungen gesucht.'],
	[
		'Der Mann suchte nach Angaben der Polizei seit Tagen Streit.',
		'Indirect: Der Mann suchte … seit Tagen Streit | Angaben der Polizei',
	],
	[
		'Maria Hartung reist ab. Sie sagte, die Küste brauche den Hafen und fügte hinzu: „Ohne Schiffe geht es nicht.“',
		'Direct: „Ohne Schiffe geht es nicht.“ | Sie',
	],
	['„Kein Wort mehr“, schrieben die Täter und kündigten weitere Taten an.', 'Direct: „Kein Wort mehr“ | die Täter'],
	['„Es wird laut“, sagte Ren Takashi zum Umbau des Bahnhofs.', 'Direct: „Es wird laut“ | Ren Takashi'],
	// Names with a particle, a number, titles, an age; a comma that is missing
	[
		'Ursula von Rabenau hat das Schloss geerbt. „Es ist vor allem kalt hier“, sagt von Rabenau.',
		'Direct: „Es ist vor allem kalt hier“ | von Rabenau',
	],
	[
		'Laut Klinikdirektor Prof. Dr. Konrad W. Thiel ist die Zeit „reif für einen Neubau“.',
		'Indirect: ist die Zeit „reif für einen Neubau“ | Klinikdirektor Prof. Dr. Konrad W. Thiel',
		'+Direct: „reif für einen Neubau“ | Klinikdirektor Prof. Dr. Konrad W. Thiel',
	],
	[
		'„Heute war mehr drin“, sagte der Trainer von Fortuna 05 Altstadt nach dem Spiel.',
		'Direct: „Heute war mehr drin“ | der Trainer von Fortuna 05 Altstadt',
	],
	[
		'Carla Nowak, 30, beschrieb den Hergang: „Plötzlich stand alles unter Wasser.“',
		'Direct: „Plötzlich stand alles unter Wasser.“ | Carla Nowak, 30',
	],
	[
		'Theo Zander, Präsident des Verbands (DVV) nannte die Halle „eine Zumutung für den Sport“.',
		'Direct: „eine Zumutung für den Sport“ | Theo Zander, Präsident des Verbands (DVV)',
	],
	[
		'„Wir bleiben dran“, sagte die Sprecherin der Fraktion im Landtag, Monika Seidel, am Abend.',
		'Direct: „Wir bleiben dran“ | die Sprecherin der Fraktion im Landtag, Monika Seidel',
	],
	['„Der Termin steht“, sagte dessen Stellvertreter am Montag.', 'Direct: „Der Termin steht“ | dessen Stellvertreter'],
	// The other verb of the sentence has a subject of its own, or shares it
	[
		'Die Menge rief Parolen und der Wirt Emil Voss rief aus: „So voll war es hier noch nie!“',
		'Direct: „So voll war es hier noch nie!“ | der Wirt Emil Voss',
	],
	[
		'Der Sieger lobte alle und verglich die Lage mit früher, als „manche schon aufgeben wollten“.',
		'Direct: „manche schon aufgeben wollten“ | Der Sieger',
	],
	[
		'Die Kammer rügte die Art, wie das Amt entschied: So sagte Olga Remm, die Präsidentin: „Man kann den Leuten nicht alles verbieten.“',
		'Indirect: Die Kammer rügte die Art | das Amt',
		'Direct: „Man kann den Leuten nicht alles verbieten.“ | Olga Remm, die Präsidentin',
	],
	[
		'Seidel rügte den Aufruf Finks, der zur Blockade geraten haben soll, als „Provokation, die niemandem hilft“.',
		'Direct: „Provokation, die niemandem hilft“ | Seidel',
	],
	[
		'Der Sender meldet, dass Fink gefragt habe, ob die Straße „überhaupt noch zu retten“ sei.',
		'Indirect: dass Fink gefragt habe, ob die Straße „überhaupt noch zu retten“ sei | Der Sender',
		'+Direct: „überhaupt noch zu retten“ | Fink',
	],
	[
		'Der Angeklagte sei eingeschlafen, „wie jemand nach einer Nachtschicht einschläft“, so die Richterin.',
		'Indirect: Der Angeklagte sei eingeschlafen, „wie jemand nach einer Nachtschicht einschläft“ | die Richterin',
		'+Direct: „wie jemand nach einer Nachtschicht einschläft“ | die Richterin',
	],
	[
		'Beobachter loben, dass die Verwaltung den Umbau als „gemeinsame Aufgabe aller Ämter“ bezeichnet hat.',
		'Indirect: dass die Verwaltung den Umbau als „gemeinsame Aufgabe aller Ämter“ bezeichnet hat | Beobachter',
		'+Direct: „gemeinsame Aufgabe aller Ämter“ | die Verwaltung',
	],
	[
		'Wie die Zeitung schreibt, soll Fink zu Seidel gesagt haben: „Lass mich endlich in Ruhe damit.“',
		'Indirect: soll Fink zu Seidel gesagt haben | die Zeitung',
		'Direct: „Lass mich endlich in Ruhe damit.“ | Fink',
	],
	// Who passes it on
	[
		'In der Sitzung sagte die Ministerin einigen Teilnehmern zufolge: „Das war ein schwarzer Tag für uns.“',
		'Direct: „Das war ein schwarzer Tag für uns.“ | die Ministerin',
		'Direct: „Das war ein schwarzer Tag für uns.“ | einigen Teilnehmern',
	],
	[
		'„Das habe ich noch nie gesehen“, zitiert nordwerk.de Polizeisprecher Ralf Meinert.',
		'Direct: „Das habe ich noch nie gesehen“ | Polizeisprecher Ralf Meinert',
		'Direct: „Das habe ich noch nie gesehen“ | nordwerk.de',
	],
	[
		'„Das habe ich noch nie gesehen“, wird Meinert im Heimatblatt zitiert.',
		'Direct: „Das habe ich noch nie gesehen“ | Meinert',
		'Direct: „Das habe ich noch nie gesehen“ | Heimatblatt',
	],
	[
		'„Wir waren nicht willkommen“, zitierte man Yolanda Alba vom Sender.',
		'Direct: „Wir waren nicht willkommen“ | Yolanda Alba vom Sender',
	],
	[
		'Die Brücke wurde im „Boten“ als „Zumutung für alle Radler“ bezeichnet.',
		'Direct: „Zumutung für alle Radler“ | „Boten“',
	],
	// The paper, the wall, the banner speaks
	[
		'„Wir werden weniger, aber besser“, heißt es in einer Mitteilung des Vereins.',
		'Direct: „Wir werden weniger, aber besser“ | einer Mitteilung des Vereins',
	],
	['Auf dem Schild stand: „Wir bleiben alle hier wohnen.“', 'Direct: „Wir bleiben alle hier wohnen.“ | dem Schild'],
	[
		'In einem Brief an alle war von einem „offenen und ehrlichen Gespräch“ die Rede.',
		'Direct: „offenen und ehrlichen Gespräch“ | einem Brief',
	],
	[
		'Die Kammer gab eine Erklärung ab. Darin steht: „Wir bedauern den Vorfall sehr.“',
		'Direct: „Wir bedauern den Vorfall sehr.“ | nobody',
	],
	// Named only behind it, in a bracket, with `für`, by the word for what is said
	[
		'„Ja, es wird teurer.“ Das musste Finanzminister Peer Stolle in der Debatte einräumen.',
		'Direct: „Ja, es wird teurer.“ | Finanzminister Peer Stolle',
	],
	[
		'Viele gratulierten, auch der Bürgermeister Jan Holm („Niemand hätte es mehr verdient“) und der Pfarrer.',
		'Direct: „Niemand hätte es mehr verdient“ | der Bürgermeister Jan Holm',
	],
	['Für die Ministerin ist der Umbau „ein Schritt nach vorn“.', 'Direct: „ein Schritt nach vorn“ | die Ministerin'],
	[
		'Das Fazit von Sandra Boll fällt klar aus: „Die Akzeptanz bei den Eltern stimmt.“',
		'Direct: „Die Akzeptanz bei den Eltern stimmt.“ | Sandra Boll',
	],
	[
		'„Die Rechnung geht nicht auf“, meinen die Ärzte Jan Giese und David Perth.',
		'Direct: „Die Rechnung geht nicht auf“ | die Ärzte Jan Giese und David Perth',
	],
	// Nobody is who he says
	['Es bestehen „begründete Zweifel an der Rechnung“.', 'Direct: „begründete Zweifel an der Rechnung“ | nobody'],
	// What stands behind a passive, a conditional, a relative clause is not said
	['Der Termin wurde bestätigt, im Mai beginnt der Umbau.'],
	['Sollte der Antrag angenommen werden, könnte der Bau im Mai beginnen.'],
	['Die Wache informierte das Amt, welches einen Stab bildete.'],
	['Das Boot wurde als vermisst gemeldet, nachdem es nicht mehr zu sehen war.'],
	['Die Stadt zahlt schon viel, befürchtet aber weitere Kosten.'],
	['Von den bekannten vier Verfahren sind drei gescheitert, derzeit läuft das vierte.'],
	// An insertion between dashes hangs on the subject
	[
		'Anna Beck – seit Mai im Amt – sagte am Montag: „Wir nehmen uns die Zeit.“',
		'Direct: „Wir nehmen uns die Zeit.“ | Anna Beck',
	],
	['Die Firma – sie gehört den Brüdern Voss – teilte mit, man prüfe das.', 'Indirect: man prüfe das | Die Firma'],
	[
		'Das Bad – so viel steht fest – bleibt zu, sagte Anna Beck.',
		'Indirect: Das Bad – so viel steht fest – bleibt zu | Anna Beck',
	],
	// The subject goes on behind `aber`, the verb of the clause before frames the words
	[
		'Carla Nowak nannte den Plan „in Teilen rechtswidrig“, bot aber Gespräche an.',
		'Direct: „in Teilen rechtswidrig“ | Carla Nowak',
	],
	['Die Lage sei gut, sagte dagegen Sven Holm.', 'Indirect: Die Lage sei gut | Sven Holm'],
	// An attribute with a place of its own opens the subject
	[
		'In Oslo lebende Autoren wie Emil Voss wiesen das zurück. Der Staat übertreibe die Gefahr.',
		'IndirectFreeIndirect: Der Staat übertreibe die Gefahr. | In Oslo lebende Autoren wie Emil Voss',
	],
	// Several without a noun
	['„Wir kommen wieder“, riefen die anderen am Morgen.', 'Direct: „Wir kommen wieder“ | die anderen'],
	// A headline with a colon, never sure
	['Anna Beck: Brücke bleibt gesperrt', 'Indirect: Brücke bleibt gesperrt | Anna Beck'],
	['Wetter: Regen bleibt aus'],
	// An interview whose answers name nobody: whoever the article says is asked
	[
		'Im Interview mit der Architektin Anna Beck ging es um das Bad.\n\nFrage: Was kostet der Umbau?\n\nAntwort: Das weiß noch niemand genau. Es wird teuer.\n\nFrage: Und wann?\n\nAntwort: Im Mai.',
		'Direct: Das weiß noch niemand genau. Es wird teuer. | Anna Beck',
		'Direct: Im Mai. | Anna Beck',
	],
	[
		'Das Bad wird teurer.\n\nFrage: Was kostet der Umbau?\n\nAntwort: Das weiß noch niemand genau. Es wird teuer.',
		'Direct: Das weiß noch niemand genau. Es wird teuer. | nobody',
	],
	// One of the questions tells her something
	[
		'Frau Behrend, wann haben Sie das gemerkt?\n\nErst auf der Tafel. Ich sehe ohne Brille ja nichts.\n\nUnd was kam dann?\n\nIch habe geweint.\n\nVor zwei Jahren wollten Sie aufhören.\n\nJa. Ich war müde.\n\nUnd jetzt?\n\nJetzt erst mal Pizza.',
		'Direct: Erst auf der Tafel. Ich sehe ohne Brille ja nichts. | Behrend',
		'Direct: Ich habe geweint. | Behrend',
		'Direct: Ja. Ich war müde. | Behrend',
		'Direct: Jetzt erst mal Pizza. | Behrend',
	],
	// An interview without labels: who is spoken to by name
	[
		'Frau Beck, seit wann leiten Sie das Bad?\n\nSeit Mai. Vorher war ich in Kiel.\n\nUnd wie finanzieren Sie den Umbau?\n\nMit einer Stiftung.\n\nIhr Vorgänger hielt das für falsch.\n\nDas habe ich gelesen.\n\nWoran liegt das?\n\nWir haben zu wenig Leute.\n\nAnna Beck, 41, stammt aus Kiel.',
		'Direct: Seit Mai. Vorher war ich in Kiel. | Beck',
		'Direct: Mit einer Stiftung. | Beck',
		'Direct: Das habe ich gelesen. | Beck',
		'Direct: Wir haben zu wenig Leute. | Beck',
	],
	[
		'Frau Beck, Leiterin des Passamts, gibt Auskunft.\n\nWas kostet der Pass?\n\nEr kostet 70 Euro.\n\nWo bekommen Sie ihn?\n\nIm Amt.\n\nBrauchen Sie ein Bild?\n\nEin Bild ist nötig.',
	],
	// A name in the genitive: somebody of his, or his words
	[
		'Anna Beck schwieg. „Sie ist seit Tagen krank“, sagte Becks Anwalt.',
		'Direct: „Sie ist seit Tagen krank“ | Becks Anwalt',
	],
	[
		'Olga Hartung schwieg lange. Jegliche Mitverantwortung für den Bau wies Hartung von sich: „Das hat der Vorstand entschieden.“',
		'Direct: „Das hat der Vorstand entschieden.“ | Hartung',
	],
]);
