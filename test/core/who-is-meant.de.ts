import type { WhoIsMeant } from './who-is-meant.ts';

/** Who is meant in German, as a careful reader would say. */
export const whoIsMeantDe: readonly WhoIsMeant[] = [
	// No president of long ago; what stands right before the colon
	{ text: '„Das geht“, sagte ⟦der Abgeordnete Heinemann⟧.', who: 'Heinemann' },
	{ text: 'Warnstreik legt Nahverkehr lahm – ⟦Verdi⟧: „Angebot ist eine Frechheit“', who: 'Verdi' },
	// Whoever was called just so, of two in one sentence
	{ text: 'Außenminister Jan Holm bleibt, sagte ein Minister. „Er ist ruhig“, sagte ⟦der Minister⟧.', who: 'Minister' },
	// By a nation that an adjective told
	{
		text: 'Kanzler Jan Holm traf den italienischen Präsidenten Luca Bianchi. „Wir sind einig“, sagte ⟦der Italiener⟧.',
		who: 'Luca Bianchi',
	},
	{
		text: 'Trainerin Eva Kern lobte die polnische Stürmerin Zofia Lis. „Sie ist gut“, sagte ⟦die Polin⟧.',
		who: 'Zofia Lis',
	},
	{
		text: 'Der Betriebsrat war froh. „Das ist ein gutes Wort“, so ⟦dessen Vorsitzender Vito Lombardi⟧.',
		who: 'Vito Lombardi',
	},
	{ text: 'Trainer Peter Maus lächelte. „Wir sind gut“, sagte ⟦er⟧.', who: 'Peter Maus' },
	// By a given name, which only one bears who was named in full
	{ text: 'Sarah Kolbe, 39, war froh. Es regnete. ⟦Sarah⟧ sagte, sie bleibe.', who: 'Sarah Kolbe' },
	{ text: 'Sarah Kolbe kam mit Sarah Linde. ⟦Sarah⟧ sagte, sie bleibe.', who: 'Sarah' },
	{ text: 'Der Schüler Jens (12) weint. „Ich will nach Hause“, sagt ⟦Jens⟧.', who: 'Jens' },
	// Nobody answers himself
	{
		text: '„Warum gehen Sie?“, fragte der Richter den Zeugen Jens Kahl. „Weil ich müde bin“, antwortete ⟦er⟧.',
		who: 'Jens Kahl',
	},
	// Somebody new
	{ text: 'Die Managerin Petra Kallweit sprach. „Lügnerin“, rief ⟦einer⟧.', who: 'Einer' },
	{ text: 'Der Trainer Jan Holm sprach. „Das stimmt“, sagte ⟦ein anderer⟧.', who: 'Anderer' },
	// By a word for kin that was told; by a party
	{
		text: 'Die Biologin Wiebke Thorm zählt Kröten. Ihr Vater Hinnerk Thorm hilft. „Es sind sieben“, sagt ⟦ihr Vater⟧.',
		who: 'Hinnerk Thorm',
	},
	{
		text: 'Jan Holm (SPD) und Karl Voss (CDU) kamen. „Wir sind bereit“, sagte ⟦der Christdemokrat⟧.',
		who: 'Karl Voss',
	},
	// One of two who are named: the other is whose lawyer she is
	{ text: '⟦Die Anwältin von Jan Holm, Anna Petrov⟧, sagte, ihr Mandant sei ruhig.', who: 'Anna Petrov' },
	{ text: '⟦Die Siegerin, die 17-jährige Anna Kolbe⟧, sagte, sie sei müde.', who: 'Anna Kolbe' },
	{ text: '⟦Anna Beck, Jan Holm und Eva Kern⟧ sagten, sie seien müde.', who: 'Anna Beck und Jan Holm und Eva Kern' },
	// Whose head of government somebody is; what somebody was
	{
		text: '„So geht es nicht“, sagte ⟦der Vorsitzende, Sachsens Regierungschef Michael Kretschmer (CDU)⟧.',
		who: 'Michael Kretschmer',
	},
	{
		text: 'Geschäftsführer Bob Harms dachte weiter. Man müsse verlängern, forderte ⟦der frühere Vizepräsident⟧.',
		who: 'Bob Harms',
	},
	// In whose view; of whom it is told behind what is pointed at
	{ text: 'Aus ⟦Sicht der Gewerkschaft⟧ reicht das Geld nicht.', who: 'Gewerkschaft' },
	{
		text: 'Ein Abschuss sei keine Lösung, sagte Axel Holm. Die hält Knut Jensen für nötig. „So ein Hund kostet viel“, sagt ⟦er⟧.',
		who: 'Knut Jensen',
	},
	// A minister may lead a party besides
	{ text: 'Ministerin Eva Holm will sparen. „Es reicht“, sagte ⟦die SPD-Chefin⟧.', who: 'Eva Holm' },
	// By a given name alone; by a letter
	{
		text: 'Antje Carstens melkt. „Wir streiten nie“, sagt Antje Carstens. Wiebke lacht. „Gestern erst“, ruft ⟦sie⟧.',
		who: 'Wiebke',
	},
	{ text: 'Mutter Sabine K. hat genug. „Es reicht“, sagt ⟦sie⟧.', who: 'Sabine K.' },
	// An apposition with an age, and where she is from
	{
		text: '⟦Die jüngste Rätin, die 23-jährige Studentin Miriam Krell von den Grünen⟧, sagte: „Es reicht.“',
		who: 'Miriam Krell',
	},
	{ text: '„Es reicht“, sagte ⟦einer von ihnen⟧.', who: 'Einer von ihnen' },
	// A head of the church; the town before the office
	{ text: 'Papst Leo rief zum Frieden auf. „Genug“, sagte ⟦der Pontifex⟧.', who: 'Papst Leo' },
	{ text: 'Georg Bätzing kam. Er danke allen, sagte ⟦der Limburger Bischof⟧.', who: 'Georg Bätzing' },
	{ text: 'Aus ⟦Diplomatenkreisen⟧ verlautete, ein Treffen sei möglich.', who: 'Diplomatenkreise' },
	// What ministers are called in Switzerland
	{ text: 'Bundesrat Lukas Graber will sparen. ⟦Der Energieminister⟧ sagte, es eile.', who: 'Lukas Graber' },
	{ text: 'Bundesrätin Lea Graber will sparen. ⟦Die Energieministerin⟧ sagte, es eile.', who: 'Lea Graber' },
	{ text: 'Regierungsrat Lukas Graber kam. ⟦Der Magistrat⟧ sagte, es eile.', who: 'Lukas Graber' },
	// From which country, of which party
	{ text: 'Generalsekretär Rui Tavares kam. „Es eilt“, sagte ⟦der Portugiese⟧.', who: 'Rui Tavares' },
	{ text: 'Grünen-Chefin Lena Hofreiter kam. ⟦Die Grüne⟧ sagte, es eile.', who: 'Lena Hofreiter' },
	// Whose it is; another word for it
	{ text: 'Minister Rubin kommt nach Angaben ⟦seines Ministeriums⟧ am Montag.', who: 'Sein Ministerium' },
	{ text: 'Die Armee meldete, es sei ruhig. ⟦Das Militär⟧ teilte mit, es sei laut.', who: 'Armee' },
	// Whom an attribute names is not meant
	{
		text: 'Nach Angaben ⟦der von der Hamas geführten Behörde⟧ gab es keine Opfer.',
		who: 'Behörde',
	},
	// A particle with a capital
	{ text: 'Alexander Van der Bellen kam. Es eile, sagte ⟦Van der Bellen⟧.', who: 'Alexander Van der Bellen' },
	// Whom somebody speaks of is in nobody’s foreground but theirs
	{
		text: 'Ewald Tamm nannte den Plan „einen schweren Fehler“. Sein Nachfolger solle sich schämen. Er habe anders entschieden, betonte ⟦der 79-Jährige⟧.',
		who: 'Ewald Tamm',
	},
	// What somebody is to another one tells of somebody new
	{
		text: 'Richterin Almut Horn vertagte den Prozess. Am Dienstag soll auch die Verlobte des Angeklagten gehört werden. ⟦Sie⟧ sagte, er sei zu Hause gewesen.',
		who: 'Verlobte des Angeklagten',
	},
	{
		text: '„Er ist wach“, sagte Ärztin Carla Egge. Am Abend kam die Frau des Mannes. „Ich hoffe noch“, sagte ⟦sie⟧.',
		who: 'Frau des Mannes',
	},
	// Behind the verb, where a participle stands in the first place
	{
		text: 'Einsatzleiter Hannes Koch dankte allen. Entdeckt hatte ihn der Wirt Sepp Mayr. „Zuerst dachte ich an Gämsen“, erzählte ⟦der 67-Jährige⟧.',
		who: 'Sepp Mayr',
	},
	// Of several; of a body that sits there; of a body that begins with an adjective
	{ text: 'Der Verletzte liegt im Krankenhaus. ⟦Nach Angaben der Ärzte⟧ ist er wach.', who: 'Ärzte' },
	{ text: '⟦Die Bergrettung Tirol⟧ teilte mit, der Weg sei gesperrt.', who: 'Bergrettung Tirol' },
	{ text: '⟦Die Stadt Ulm⟧ teilte mit, der Weg sei gesperrt.', who: 'Ulm' },
	{ text: 'Nach Angaben ⟦des Deutschen Städtetages⟧ fehlen 300 Lehrer.', who: 'Deutscher Städtetag' },
	{ text: 'Laut ⟦Deutscher Bahn⟧ fallen Züge aus.', who: 'Deutsche Bahn' },
	// A surname that is an everyday word
	{ text: '⟦Die Vorsitzende Heike Wunsch⟧ sagte, niemand habe gefragt.', who: 'Heike Wunsch' },
	// From where she is
	{
		text: 'Laura Stein leitet das Bad. „Es ist voll“, sagte ⟦die Schwäbin⟧.',
		who: 'Laura Stein',
	},
	// From where he is
	{
		text: 'Nationalrat Ueli Brunner sprach von Zwang. Die Finanzierung sei unklar, sagte ⟦der Berner⟧.',
		who: 'Ueli Brunner',
	},
	// A paper is not what it is called after
	{ text: '⟦Die „Weser-Nachrichten“⟧ berichteten, der Rat habe getagt.', who: 'Weser-Nachrichten' },
	{ text: '⟦Die Weser-Nachrichten⟧ berichteten, der Rat habe getagt.', who: 'Weser-Nachrichten' },
	// No other office of somebody further back
	{
		text: '„So geht das nicht“, sagte Craig Hollis.\n\nKapitän Lewis Amadi entschuldigte sich. „Keine Ausrede“, schrieb ⟦der Verteidiger⟧.',
		who: undefined,
	},
	// Somebody without a name spoke last
	{
		text: 'Richter Arne Kück fragte nach. Ein Brandsachverständiger schilderte, dass Spuren gefunden worden seien. „Da wusste jemand, was er tut“, meinte ⟦der Experte⟧.',
		who: 'Brandsachverständiger',
	},
	// Another word for the only one
	{
		text: 'Am Sonntag kamen 30 Besucher. Eine von ihnen ist Helga Strobl aus Kirchdorf. „Ich bin hier aufgewachsen“, erzählt ⟦die Rentnerin⟧.',
		who: 'Helga Strobl',
	},
	{
		text: 'Jan Holm traf in der letzten Minute. „Der Ball war schon fast im Aus“, sagte ⟦der Matchwinner⟧.',
		who: 'Jan Holm',
	},
	{
		text: 'Zum Markt kam auch Edda Claasen. „Früher war es voller“, meinte ⟦die Gärtnerin⟧.',
		who: 'Edda Claasen',
	},
	// One person only
	{ text: 'Anna Beck leitet die Schule seit acht Jahren. „Wir brauchen mehr Platz“, sagte ⟦sie⟧.', who: 'Anna Beck' },
	{
		text: 'Thomas Keil hat den Laden im Mai übernommen. „Es läuft besser als gedacht“, sagt ⟦er⟧.',
		who: 'Thomas Keil',
	},
	{
		text: 'Der Landwirt Jens Petersen verkauft seine Kühe. ⟦Er⟧ sagte, der Milchpreis lasse ihm keine Wahl.',
		who: 'Jens Petersen',
	},
	{
		text: 'Oberbürgermeisterin Sabine Vogt will die Innenstadt sperren. Der Lärm sei unerträglich, erklärte ⟦sie⟧ am Montag.',
		who: 'Sabine Vogt',
	},
	{
		text: '„Das war knapp“, sagte Lukas Hartmann nach dem Rennen. „Auf der letzten Runde ging nichts mehr“, fügte ⟦er⟧ hinzu.',
		who: 'Lukas Hartmann',
	},
	{
		text: 'Maria Lindner hat drei Romane geschrieben. Den vierten, so erzählt ⟦sie⟧, habe sie verbrannt.',
		who: 'Maria Lindner',
	},
	{
		text: 'Der Fahrer Karl Wenzel blieb unverletzt. Die Bremse habe nicht reagiert, gab ⟦er⟧ zu Protokoll.',
		who: 'Karl Wenzel',
	},
	{
		text: 'Trainer Stefan Krüger wirkte müde. Die Saison sei lang gewesen, räumte ⟦er⟧ ein. Das Team liegt auf Platz zwölf.',
		who: 'Stefan Krüger',
	},
	{
		text: 'Die Imkerin Ulla Werth hat 60 Völker verloren. ⟦Sie⟧ sagte: „Im Februar war es plötzlich still.“',
		who: 'Ulla Werth',
	},
	{
		text: 'Friedrich Baum ist mit 92 Jahren noch im Dienst. Er öffnet das Museum jeden Morgen um sieben. „Wer soll es sonst machen?“, fragt ⟦er⟧.',
		who: 'Friedrich Baum',
	},

	// Two persons, the pronoun fits one
	{
		text: 'Anna Beck stellte den Plan gemeinsam mit Thomas Keil vor. „Das wird teuer“, sagte ⟦er⟧.',
		who: 'Thomas Keil',
	},
	{
		text: 'Thomas Keil hatte zuvor mit Anna Beck gesprochen. „Ich bin erleichtert“, sagte ⟦sie⟧ danach.',
		who: 'Anna Beck',
	},
	{
		text: 'Minister Peter Sommer ernannte Katrin Hoffmann zur Leiterin der Behörde. „Ich freue mich auf die Aufgabe“, sagte ⟦sie⟧.',
		who: 'Katrin Hoffmann',
	},
	{
		text: 'Julia Brandt widersprach ihrem Kollegen Frank Meinert. Die Zahlen seien veraltet, betonte ⟦sie⟧.',
		who: 'Julia Brandt',
	},
	{
		text: 'Julia Brandt widersprach ihrem Kollegen Frank Meinert. Die Zahlen stammten von ihr selbst, erwiderte ⟦er⟧.',
		who: 'Frank Meinert',
	},
	{
		text: 'Richterin Claudia Reuter befragte den Zeugen Andreas Pohl. An den Fahrer könne er sich nicht erinnern, sagte ⟦er⟧.',
		who: 'Andreas Pohl',
	},
	{
		text: 'Für Heike Lorenz kam die Nachricht von Martin Ebert überraschend. ⟦Sie⟧ sagte, sie habe davon aus der Zeitung erfahren.',
		who: 'Heike Lorenz',
	},
	{
		text: 'Christian Wolf löst Birgit Sander an der Spitze des Verbandes ab. ⟦Er⟧ kündigte an, die Beiträge zu senken.',
		who: 'Christian Wolf',
	},
	{
		text: 'Christian Wolf löst Birgit Sander an der Spitze des Verbandes ab. „Zehn Jahre sind genug“, sagte ⟦sie⟧ zum Abschied.',
		who: 'Birgit Sander',
	},
	{
		text: 'Der Brief an Monika Seidel kam von Paul Richter. ⟦Er⟧ behauptete darin, er habe nichts gewusst.',
		who: 'Paul Richter',
	},
	{
		text: 'Ulrike Jansen kennt Robert Fink seit der Schulzeit. „Er war schon damals stur“, sagt ⟦sie⟧ und lacht.',
		who: 'Ulrike Jansen',
	},
	{
		text: 'Ulrike Jansen kennt Robert Fink seit der Schulzeit. „Sie hat mir Mathe beigebracht“, sagt ⟦er⟧.',
		who: 'Robert Fink',
	},
	{
		text: 'Nach dem Spiel umarmte Laura Stein ihren Trainer Oliver Graf. „Ohne ihn wäre ich nicht hier“, sagte ⟦sie⟧.',
		who: 'Laura Stein',
	},
	{
		text: 'Außenministerin Elisabeth Korn und ihr Kollege David Marek trafen sich in Prag. Man sei sich näher gekommen, sagte ⟦er⟧.',
		who: 'David Marek',
	},
	{
		text: 'Simone Adler hat das Kind aus dem Wasser gezogen. Der Vater Sven Harder stand am Ufer. „Ich war wie gelähmt“, sagt ⟦er⟧.',
		who: 'Sven Harder',
	},

	// Objects, genitives and prepositions do not take over from the subject
	{
		text: 'Thomas Keil las aus dem neuen Buch von Markus Brandt. Anschließend signierte er. „Das Buch hat mich bewegt“, sagte ⟦er⟧.',
		who: 'Thomas Keil',
	},
	{
		text: 'Petra Schulz hat die Firma von Gisela Braun gekauft. Sie will alle Arbeitsplätze erhalten. „Niemand muss gehen“, versprach ⟦sie⟧.',
		who: 'Petra Schulz',
	},
	{
		text: 'Bernd Fischer arbeitete elf Jahre unter Helmut Lang. Heute führt er das Werk selbst. „Vieles mache ich anders“, sagt ⟦er⟧.',
		who: 'Bernd Fischer',
	},
	{
		text: 'Georg Simon trat 2019 aus der Partei aus. Zwei Jahre später gründete er mit Hilfe von Norbert Weiß einen Verein. Er habe etwas bewegen wollen, erklärt ⟦er⟧.',
		who: 'Georg Simon',
	},
	{
		text: 'Sandra König wuchs im Haus der Malerin Hanna Vogel auf. Mit 17 zog sie nach Berlin. „Ich musste weg“, sagt ⟦sie⟧.',
		who: 'Sandra König',
	},
	{
		text: 'In der Debatte kritisierte Florian Berg den Entwurf. Zuvor hatte schon Jürgen Adam Bedenken geäußert. „So geht das nicht“, sagte ⟦Berg⟧.',
		who: 'Florian Berg',
	},
	{
		text: 'Wolfgang Maier sprach als Erster. Er ging auf die Vorwürfe von Dirk Sommer nicht ein. „Ich rede über die Zukunft“, sagte ⟦er⟧.',
		who: 'Wolfgang Maier',
	},
	{
		text: 'Michael Roth verwies auf ein Gutachten des Juristen Klaus Peters. Danach sei die Steuer zulässig. „Darauf stützen wir uns“, so ⟦Roth⟧.',
		who: 'Michael Roth',
	},
	{
		text: 'Die Ärztin Nicole Franke behandelte die Patientin Erika Thoma vier Wochen lang. Jeden Schritt hielt sie schriftlich fest. Fehler habe sie nicht gemacht, beteuert ⟦die Ärztin⟧.',
		who: 'Nicole Franke',
	},
	{
		text: 'Ralf Huber hat die Wahl gewonnen, das Ergebnis von Anton Kern war enttäuschend. ⟦Huber⟧ sagte, er reiche allen die Hand.',
		who: 'Ralf Huber',
	},

	// Two fit: nobody may be chosen
	{ text: 'Thomas Keil und Markus Brandt stellten den Plan vor. „Das wird teuer“, sagte ⟦er⟧.', who: undefined },
	{ text: 'Anna Beck und Petra Schulz leiten das Haus gemeinsam. „Wir ergänzen uns gut“, sagt ⟦sie⟧.', who: undefined },
	{
		text: 'Während Thomas Keil den Plan lobte, lehnte ihn Markus Brandt ab. Das letzte Wort sei noch nicht gesprochen, sagte ⟦er⟧.',
		who: undefined,
	},
	{
		text: 'Auf dem Podium saßen die Minister Jan Holm und Peter Sommer. „Wir haben zu lange gewartet“, sagte ⟦der Minister⟧.',
		who: undefined,
	},
	{
		text: 'Mit Julia Brandt und Heike Lorenz kandidieren zwei Frauen für das Amt. Die Schulen müssten saniert werden, forderte ⟦sie⟧.',
		who: undefined,
	},
	{
		text: 'Stefan Krüger gegen Oliver Graf: Das war auch ein Duell zweier Freunde. „Heute war Glück dabei“, sagte ⟦er⟧.',
		who: undefined,
	},
	{
		text: 'Die Brüder Karl Wenzel und Otto Wenzel schweigen seit Jahren. Nun sagte ⟦Wenzel⟧, er bereue nichts.',
		who: undefined,
	},
	{
		text: 'Der Streit zwischen Bürgermeister Ralf Huber und Bürgermeister Anton Kern dauert an. Man müsse reden, sagte ⟦der Bürgermeister⟧.',
		who: undefined,
	},
	{ text: 'Es kamen Bernd Fischer, Helmut Lang und Georg Simon. „Das Bier war zu warm“, klagte ⟦er⟧.', who: undefined },
	{
		text: 'Die Schauspielerin Laura Stein und die Schauspielerin Hanna Vogel spielen die Schwestern. Sie habe monatelang geprobt, sagte ⟦die Schauspielerin⟧.',
		who: undefined,
	},
	{ text: 'Am Morgen regnete es. „So ein Wetter hatten wir lange nicht“, sagte ⟦er⟧.', who: undefined },
	{ text: 'Anna Beck leitet die Schule seit acht Jahren. „Das Dach ist undicht“, sagte ⟦er⟧.', who: undefined },
	{
		text: 'Frank Meinert (43) und Jens Petersen (43) fahren seit 20 Jahren gemeinsam Rennen. „Das verbindet“, sagt ⟦der 43-Jährige⟧.',
		who: undefined,
	},
	{ text: 'Zwischen Karl Wenzel und Emil Voss kam es zum Streit. ⟦Er⟧ sagte, man habe ihn beleidigt.', who: undefined },
	{
		text: 'Die Hamburgerin Sandra König traf auf die Hamburgerin Laura Stein. „Ein Derby ist immer besonders“, sagte ⟦die Hamburgerin⟧.',
		who: undefined,
	},

	// Roles
	{
		text: 'Verkehrsminister Jan Holm besuchte die Baustelle. Im Herbst rolle hier der erste Zug, sagte ⟦der Minister⟧.',
		who: 'Jan Holm',
	},
	{
		text: 'Umweltministerin Elisabeth Korn lehnt den Tunnel ab. Er sei zu teuer, teilte ⟦die Ministerin⟧ mit.',
		who: 'Elisabeth Korn',
	},
	{
		text: 'Verkehrsminister Jan Holm und Umweltministerin Elisabeth Korn streiten über den Tunnel. Er sei zu teuer, sagte ⟦die Ministerin⟧.',
		who: 'Elisabeth Korn',
	},
	{
		text: 'Verkehrsminister Jan Holm und Umweltminister Peter Sommer streiten über den Tunnel. Er sei zu teuer, sagte ⟦der Umweltminister⟧.',
		who: 'Peter Sommer',
	},
	{
		text: 'Verkehrsminister Jan Holm traf Landrat Peter Sommer. „Wir brauchen die Straße“, sagte ⟦der Landrat⟧.',
		who: 'Peter Sommer',
	},
	{
		text: 'Verkehrsminister Jan Holm traf Landrat Peter Sommer. „Die Straße kommt“, sagte ⟦der Minister⟧.',
		who: 'Jan Holm',
	},
	{
		text: 'Bundeskanzlerin Renate Albers reist nach Rom. Es gehe um Vertrauen, sagte ⟦die Kanzlerin⟧ vor dem Abflug.',
		who: 'Renate Albers',
	},
	{
		text: 'Präsident Tomas Novak hat das Gesetz unterschrieben. Er habe lange gezögert, räumte ⟦der Staatschef⟧ ein.',
		who: 'Tomas Novak',
	},
	{
		text: 'Außenminister David Marek ist in Kiew eingetroffen. Sein Land werde weiter helfen, versicherte ⟦der Chefdiplomat⟧.',
		who: 'David Marek',
	},
	{
		text: 'Außenminister David Marek sprach mit Präsident Tomas Novak. „Wir lassen niemanden allein“, sagte ⟦der Spitzendiplomat⟧.',
		who: 'David Marek',
	},
	{
		text: 'Torhüter Lukas Hartmann hielt zwei Elfmeter. „Ich habe einfach gewartet“, sagte ⟦der Keeper⟧.',
		who: 'Lukas Hartmann',
	},
	{
		text: 'Trainer Stefan Krüger wechselte Stürmer Emre Aydin erst spät ein. „Die Beine waren frisch“, sagte ⟦der Stürmer⟧.',
		who: 'Emre Aydin',
	},
	{
		text: 'Trainer Stefan Krüger wechselte Stürmer Emre Aydin erst spät ein. „Er war angeschlagen“, erklärte ⟦der Coach⟧.',
		who: 'Stefan Krüger',
	},
	{
		text: 'Staatsanwältin Birgit Sander forderte vier Jahre Haft. Der Angeklagte Paul Richter habe aus Habgier gehandelt, sagte ⟦die Anklägerin⟧.',
		who: 'Birgit Sander',
	},
	{
		text: 'Richter Martin Ebert verlas das Urteil. „Es war eine sinnlose Tat“, sagte ⟦der Richter⟧ zu dem Angeklagten Andreas Pohl.',
		who: 'Martin Ebert',
	},
	{
		text: 'Der Regisseur Emil Voss dreht in Görlitz. Die Stadt sei die heimliche Hauptdarstellerin, schwärmt ⟦der Filmemacher⟧.',
		who: 'Emil Voss',
	},
	{
		text: 'Die Virologin Nicole Franke rät zur Vorsicht. Eine neue Welle sei möglich, sagte ⟦die Forscherin⟧.',
		who: 'Nicole Franke',
	},
	{
		text: 'Pfarrer Konrad Thiel hat die Kirche geöffnet. Er könne doch niemanden im Regen stehen lassen, meint ⟦der Geistliche⟧.',
		who: 'Konrad Thiel',
	},
	{
		text: 'Die SPD-Abgeordnete Monika Seidel kritisierte den CDU-Abgeordneten Robert Fink. Er habe den Ausschuss belogen, sagte ⟦die Abgeordnete⟧.',
		who: 'Monika Seidel',
	},
	{
		text: 'Die SPD-Politikerin Monika Seidel kritisierte den CDU-Politiker Robert Fink. Die Vorwürfe seien erfunden, entgegnete ⟦der CDU-Politiker⟧.',
		who: 'Robert Fink',
	},
	{
		text: 'Anna Beck (Grüne) und Thomas Keil (FDP) sind sich selten einig. Ein Tempolimit bringe nichts, sagte ⟦der FDP-Politiker⟧.',
		who: 'Thomas Keil',
	},
	{
		text: 'Anna Beck (Grüne) und Julia Brandt (SPD) sitzen im Ausschuss. Der Entwurf sei schwach, kritisierte ⟦die Grünen-Politikerin⟧.',
		who: 'Anna Beck',
	},
	{
		text: 'Ralf Huber, Chef der Gewerkschaft, ließ keinen Zweifel. Ab Montag werde gestreikt, sagte ⟦der Gewerkschaftschef⟧.',
		who: 'Ralf Huber',
	},
	{
		text: 'Ralf Huber ist Bürgermeister von Altenried. Der Haushalt sei gesichert, sagte ⟦der Rathauschef⟧.',
		who: 'Ralf Huber',
	},
	{
		text: 'Vor dem Ausschuss sagte der frühere Minister Anton Kern aus. Sein Nachfolger Jan Holm hörte zu. Er habe die Akte nie gesehen, erklärte ⟦der Ex-Minister⟧.',
		who: 'Anton Kern',
	},
	{
		text: 'Die Lehrerin Maria Lindner und die Schülerin Lena Kraus haben den Film gedreht. „Wir hatten keine Ahnung“, sagt ⟦die Lehrerin⟧.',
		who: 'Maria Lindner',
	},
	{
		text: 'Die Lehrerin Maria Lindner und die Schülerin Lena Kraus haben den Film gedreht. „Ich wollte nur die Kamera halten“, sagt ⟦die Schülerin⟧.',
		who: 'Lena Kraus',
	},
	{
		text: 'Der Angeklagte Paul Richter wurde von Anwalt Frank Meinert vertreten. Sein Mandant sei unschuldig, sagte ⟦der Verteidiger⟧.',
		who: 'Frank Meinert',
	},
	{
		text: 'Generalsekretärin Carla Nowak tritt nicht mehr an. Parteichef Hubert Zeisig dankte ihr. „Ich gehe mit leichtem Herzen“, sagte ⟦die Generalsekretärin⟧.',
		who: 'Carla Nowak',
	},
	{
		text: 'Generalsekretärin Carla Nowak tritt nicht mehr an. Parteichef Hubert Zeisig dankte ihr. „Sie wird uns fehlen“, sagte ⟦der Parteichef⟧.',
		who: 'Hubert Zeisig',
	},
	{
		text: 'Carla Nowak führt das Haus als Intendantin. Der Regisseur Emil Voss verlässt es. Ein Streit sei nicht der Grund, versichert ⟦die Intendantin⟧.',
		who: 'Carla Nowak',
	},

	// Ages and origins
	{
		text: 'Die Bäckerin Erika Thoma (64) schließt ihr Geschäft. „Irgendwann ist Schluss“, sagt ⟦die 64-Jährige⟧.',
		who: 'Erika Thoma',
	},
	{
		text: 'Otto Wenzel, 81, hat den Hof verkauft. Sein Neffe Karl Wenzel, 52, wollte ihn nicht. „Das tut weh“, sagt ⟦der 81-Jährige⟧.',
		who: 'Otto Wenzel',
	},
	{
		text: 'Der 19 Jahre alte Emre Aydin spielt seine erste Saison. Neben ihm steht der 33 Jahre alte Lukas Hartmann im Kader. Er lerne jeden Tag, sagt ⟦der 19-Jährige⟧.',
		who: 'Emre Aydin',
	},
	{
		text: 'Der 19-jährige Emre Aydin sitzt neben dem 33-jährigen Lukas Hartmann. „Er fragt mir Löcher in den Bauch“, sagt ⟦der 33-Jährige⟧.',
		who: 'Lukas Hartmann',
	},
	{
		text: 'Die Hamburgerin Sandra König schlug die Münchnerin Laura Stein in zwei Sätzen. „Der Aufschlag war heute alles“, sagte ⟦die Hamburgerin⟧.',
		who: 'Sandra König',
	},
	{
		text: 'Die Hamburgerin Sandra König schlug die Münchnerin Laura Stein in zwei Sätzen. „Mir fehlte die Kraft“, gab ⟦die Münchnerin⟧ zu.',
		who: 'Laura Stein',
	},
	{
		text: 'Tomas Novak aus Brünn und David Marek aus Wien haben das Rätsel gelöst. „Es war reiner Zufall“, sagt ⟦der Wiener⟧.',
		who: 'David Marek',
	},
	{
		text: 'Der gebürtige Ire Patrick Doyle lebt seit 1994 in Leipzig. Weg wolle er nicht mehr, sagt ⟦der Ire⟧.',
		who: 'Patrick Doyle',
	},
	{
		text: 'Heike Lorenz ist mit 38 Jahren die jüngste Direktorin des Landes. „Das Alter spielt keine Rolle“, sagt ⟦die 38-Jährige⟧.',
		who: 'Heike Lorenz',
	},
	{
		text: 'Der Zeuge Andreas Pohl (45) belastete den Angeklagten Paul Richter (29). Er habe den Wagen genau erkannt, sagte ⟦der 45-Jährige⟧.',
		who: 'Andreas Pohl',
	},
	{
		text: 'Der Zeuge Andreas Pohl (45) belastete den Angeklagten Paul Richter (29). Das sei gelogen, rief ⟦der 29-Jährige⟧.',
		who: 'Paul Richter',
	},
	{
		text: 'Ein 27-Jähriger fuhr am Abend gegen einen Baum. Der Zeuge Karl Wenzel rief Hilfe. Er sei eingeschlafen, sagte ⟦der 27-Jährige⟧ später aus.',
		who: '27-Jähriger',
	},

	// Surname alone
	{
		text: 'Die Architektin Gisela Braun hat das Haus entworfen. Ihr Mann hat es gebaut. „Wir haben uns nur einmal gestritten“, sagt ⟦Braun⟧.',
		who: 'Gisela Braun',
	},
	{ text: 'Neben Florian Berg sprach auch Jürgen Adam. Der Rat müsse handeln, verlangte ⟦Adam⟧.', who: 'Jürgen Adam' },
	{
		text: 'Michael Roth kam zu spät. Der Saal war voll, die Stimmung gereizt. Er habe im Stau gestanden, entschuldigte sich ⟦Roth⟧.',
		who: 'Michael Roth',
	},
	{
		text: 'Cornelia Maier und Wolfgang Maier sind seit 40 Jahren verheiratet. „Man muss zuhören können“, sagt ⟦Maier⟧.',
		who: undefined,
	},
	{
		text: 'Cornelia Maier und Wolfgang Maier sind seit 40 Jahren verheiratet. „Man muss zuhören können“, sagt ⟦Wolfgang Maier⟧.',
		who: 'Wolfgang Maier',
	},
	{
		text: 'Cornelia Maier und ihr Mann Wolfgang Maier haben das Café eröffnet. „Der Kuchen ist von mir“, sagt ⟦sie⟧.',
		who: 'Cornelia Maier',
	},
	{
		text: 'Cornelia Maier und ihr Mann Wolfgang Maier haben das Café eröffnet. „Ich kann nur Kaffee“, sagt ⟦er⟧.',
		who: 'Wolfgang Maier',
	},
	{
		text: 'Der Pianist Igor Lewin gibt ein Konzert. Der Erlös geht an die Tafel. Musik könne keinen Hunger stillen, sagt ⟦Lewin⟧, aber sie könne Geld sammeln.',
		who: 'Igor Lewin',
	},
	{
		text: 'Ursula von Rabenau hat das Schloss geerbt. Es sei vor allem kalt, sagt ⟦von Rabenau⟧.',
		who: 'Ursula von Rabenau',
	},
	{
		text: 'Die Historikerin Britta Haas-Seifert hat die Briefe gefunden. Sie seien echt, sagt ⟦Haas-Seifert⟧.',
		who: 'Britta Haas-Seifert',
	},
	{
		text: 'Vorstandschef Klaus Peters verdient 2,1 Millionen Euro. Das sei marktüblich, erklärte ⟦Peters⟧ vor den Aktionären.',
		who: 'Klaus Peters',
	},
	{
		text: 'Minister Jan Holm und sein Sprecher Timo Frei wichen den Fragen aus. „Dazu sagen wir nichts“, erklärte ⟦Frei⟧.',
		who: 'Timo Frei',
	},
	{
		text: 'Dr. Beate Wilms leitet das Labor. Die Proben seien sauber gewesen, sagte ⟦Wilms⟧ am Freitag.',
		who: 'Beate Wilms',
	},
	{
		text: 'Der Weltmeister Max Sauer stürzte in der ersten Kurve. Das Wetter sei sauer gewesen, scherzte ⟦Sauer⟧ im Ziel.',
		who: 'Max Sauer',
	},

	// Both of two who were named, together or one by one
	{
		text: 'Eva und Jan Holm führen den Hof. Sie stehen um vier auf. „Urlaub kennen wir nicht“, sagt ⟦das Paar⟧.',
		who: 'Eva und Jan Holm',
	},
	{
		text: 'Otto Wenzel und seine Schwester Hanna kamen zu Fuß. „Uns hat niemand gefragt“, sagten ⟦die beiden⟧.',
		who: 'Otto Wenzel und Hanna',
	},
	{ text: 'Anna Beck traf Thomas Keil. „Das Gespräch war gut“, sagten ⟦beide⟧.', who: 'Anna Beck und Thomas Keil' },
	{
		text: 'Anna Beck und Thomas Keil stritten. Nun kam Robert Fink hinzu und lobte Laura Stein. „Das freut uns“, sagten ⟦beide⟧.',
		who: 'Robert Fink und Laura Stein',
	},
	{
		text: 'Anna Beck, Sprecherin von Thomas Keil, kam allein. „Es ist kalt“, sagte ⟦sie⟧.',
		who: 'Anna Beck',
	},
	{
		text: 'Ein 39 Jahre alter Mann stand vor Gericht. Der Richter las die Anklage. Es gehe ihm um die Kinder, sagte ⟦der 39-Jährige⟧.',
		who: '39 Jahre alter Mann',
	},
	{
		text: 'Drei Kinder spielten am Ufer. Der See müsse gesperrt werden, forderten ⟦die Wissenschaftler⟧.',
		who: 'Wissenschaftler',
	},
	{
		text: 'Die Probe leitete Studienautor Emil Voss. „Der Flurfunk ist besser als sein Ruf“, sagt ⟦der Psychologe⟧.',
		who: 'Emil Voss',
	},
	{
		text: 'Ulla Werth klagte. „Die Richter wohnen nicht hier“, sagte sie. ⟦Werths Mann Tjark⟧ ergänzte: „Es rauscht.“',
		who: 'Werths Mann Tjark',
	},
	{ text: 'Die Akte kam spät. „Das rügen wir“, sagte ⟦Anwalt Konrad Freitag⟧.', who: 'Konrad Freitag' },
	{
		text: 'Jan Holm siegte vor Emil Voss. Emil Voss klagte über Krämpfe. Er komme wieder, sagte ⟦Voss⟧.',
		who: 'Emil Voss',
	},
	{
		text: 'Das Gericht sprach eine 29 Jahre alte Erzieherin frei. „Ein Unfall“, sagte Richterin Ulla Werth. Die 29-Jährige weinte. „Ich denke jeden Tag an ihn“, sagte ⟦sie⟧.',
		who: '29 Jahre alte Erzieherin',
	},
	{
		text: 'Der Richter verurteilte den 45-jährigen Emil Voss. Das sei Unrecht, rief ⟦der 45-Jährige⟧.',
		who: 'Emil Voss',
	},
	// A woman or man without a name is somebody too; an office is no second office of somebody else
	{
		text: 'Staatsanwältin Birgit Sander las die Anklage. Eine Zeugin weinte. „Er war so höflich“, sagte ⟦die Frau⟧.',
		who: 'Zeugin',
	},
	{
		text: 'Richter Martin Ebert eröffnete die Sitzung. Der Angeklagte blickte zu Boden. „Ich weiß nichts“, sagte ⟦er⟧.',
		who: 'Angeklagte',
	},
	{
		text: 'Professor Martin Ebert lehrt in Marburg. ⟦Der Außenminister⟧ sagte, man sei weit von einer Lösung entfernt.',
		who: 'Außenminister',
	},
	{
		text: 'Das Wort hatte der Präsident der Kammer, Dr. Emil Voss. „Es wird Zeit“, sagte ⟦Voss⟧.',
		who: 'Emil Voss',
	},
	{
		text: 'Die Bilanz zog der Präsident der Kammer, Dr. Emil Voss. Es sei Zeit, sagte ⟦der Präsident⟧.',
		who: 'Emil Voss',
	},
	{
		text: 'Heike Lorenz wertete die Daten aus. Die Tiere, so ⟦ihre Vermutung⟧, haben sich angepasst.',
		who: 'Heike Lorenz',
	},
	// Organisations and authorities
	{ text: 'Die Polizei sucht nach Zeugen des Unfalls. Der Fahrer sei geflüchtet, teilte ⟦sie⟧ mit.', who: 'Polizei' },
	{
		text: 'Das Ministerium plant eine neue Verordnung. Die Pflicht solle im Juli beginnen, teilte ⟦es⟧ mit.',
		who: 'Ministerium',
	},
	{ text: 'Das Umweltamt hat die Quelle gesperrt. Das Wasser sei belastet, erklärte ⟦die Behörde⟧.', who: 'Umweltamt' },
	{
		text: 'Der Konzern Nordwerk schließt zwei Fabriken. Die Nachfrage sei eingebrochen, teilte ⟦das Unternehmen⟧ mit.',
		who: 'Nordwerk',
	},
	{
		text: 'Der Verein Stadtgrün pflanzt 300 Linden. Das Geld stamme aus Spenden, schrieb ⟦er⟧ auf seiner Seite.',
		who: 'Stadtgrün',
	},
	{
		text: 'Die Gewerkschaft Verdi ruft zum Warnstreik auf. Das Angebot sei eine Zumutung, erklärte ⟦sie⟧.',
		who: 'Verdi',
	},
	{
		text: 'Amnesty International legte am Dienstag einen Bericht vor. In 14 Ländern habe sich die Lage verschlechtert, schreibt ⟦die Organisation⟧.',
		who: 'Amnesty International',
	},
	{
		text: 'Polizeisprecherin Anna Beck stellte die Bilanz vor. Die Polizei hat 60 neue Kräfte. Das reiche nicht, sagte ⟦die Sprecherin⟧.',
		who: 'Anna Beck',
	},
	{
		text: 'Die Feuerwehr war mit 40 Kräften vor Ort. Einsatzleiter Bernd Fischer war zufrieden. Das Feuer sei unter Kontrolle, sagte ⟦er⟧.',
		who: 'Bernd Fischer',
	},
	{
		text: 'Die Bank Hansekredit hat ihren Gewinn verdoppelt. Vorstandschef Klaus Peters blieb vorsichtig. Das Umfeld sei schwierig, erklärte ⟦das Geldhaus⟧.',
		who: 'Hansekredit',
	},
	{
		text: 'Das Robert-Koch-Institut meldet mehr Fälle von Masern. Vor allem Kinder seien betroffen, teilte ⟦das Institut⟧ mit.',
		who: 'Robert-Koch-Institut',
	},
	{
		text: 'Das Landgericht sprach Paul Richter frei. Die Beweise hätten nicht gereicht, erklärte ⟦das Gericht⟧.',
		who: 'Landgericht',
	},
	{
		text: 'Die Stadt Altenried erhöht die Gebühren. Bürgermeister Ralf Huber bedauerte das. Anders sei der Haushalt nicht auszugleichen, erklärte ⟦die Stadt⟧.',
		who: 'Stadt Altenried',
	},
	{
		text: 'Die Polizei nahm Paul Richter am Bahnhof fest. Er habe Widerstand geleistet, teilte ⟦sie⟧ mit.',
		who: 'Polizei',
	},
	{
		text: 'Die Polizei nahm Paul Richter am Bahnhof fest. Er habe doch nur geschlafen, sagte ⟦er⟧.',
		who: 'Paul Richter',
	},
	{
		text: 'Die Universität Marburg hat 400 Stellen gestrichen. Rektorin Heike Lorenz trat zurück. „Ich kann das nicht mittragen“, sagte ⟦sie⟧.',
		who: 'Heike Lorenz',
	},
	{
		text: 'Die Bundesregierung will das Gesetz ändern. Es habe sich nicht bewährt, erklärte ⟦die Regierung⟧ am Mittwoch.',
		who: 'Bundesregierung',
	},
	{
		text: 'Der Bundesgerichtshof hob das Urteil auf. Paul Richter bekommt einen neuen Prozess. Die Begründung sei lückenhaft, befand ⟦das Gericht⟧.',
		who: 'Bundesgerichtshof',
	},
	{
		text: 'Das Umweltministerium und das Verkehrsministerium prüfen den Antrag. Eine Entscheidung falle im Juni, teilte ⟦das Ministerium⟧ mit.',
		who: undefined,
	},

	// Spokespersons and relatives are not the person they belong to
	{
		text: 'Ministerin Elisabeth Korn sagte die Reise ab. Sie sei erkrankt, sagte ⟦ihr Sprecher⟧.',
		who: 'ihr Sprecher',
	},
	{
		text: 'Ministerin Elisabeth Korn sagte die Reise ab. Ihr Sprecher Timo Frei nannte keine Gründe. Man bitte um Verständnis, sagte ⟦der Sprecher⟧.',
		who: 'Timo Frei',
	},
	{ text: 'Paul Richter bestreitet die Tat. „Mein Mandant war nicht dort“, sagte ⟦sein Anwalt⟧.', who: 'sein Anwalt' },
	{
		text: 'Paul Richter bestreitet die Tat. Seine Anwältin Nicole Franke beantragte Freispruch. „Es gibt keine Beweise“, sagte ⟦sie⟧.',
		who: 'Nicole Franke',
	},
	{
		text: 'Lukas Hartmann hat sich das Knie verdreht. Sein Berater Oliver Graf gab Entwarnung. Die Bänder seien heil, sagte ⟦der Berater⟧.',
		who: 'Oliver Graf',
	},
	{
		text: 'Otto Wenzel starb im Mai. Seine Witwe Hanna Wenzel führt die Werkstatt fort. „Er hätte es so gewollt“, sagt ⟦sie⟧.',
		who: 'Hanna Wenzel',
	},
	{
		text: 'Otto Wenzel starb im Mai. Seine Witwe Hanna Wenzel führt die Werkstatt fort. „Er hätte es so gewollt“, sagt ⟦die Witwe⟧.',
		who: 'Hanna Wenzel',
	},
	{
		text: 'Die Sprecherin von Minister Jan Holm heißt Carla Nowak. Termine nannte sie nicht. Die Reise sei geplant, sagte ⟦die Sprecherin⟧.',
		who: 'Carla Nowak',
	},

	// Plural
	{
		text: 'Anna Beck und Thomas Keil haben die Stiftung gegründet. Das Geld reiche für zehn Jahre, sagen ⟦sie⟧.',
		who: 'Anna Beck und Thomas Keil',
	},
	{
		text: 'Die Eltern der Klasse 4b haben protestiert. Der Schulweg sei zu gefährlich, schreiben ⟦sie⟧ in einem Brief an Schulleiterin Anna Beck.',
		who: 'Eltern der Klasse 4b',
	},
	{
		text: 'Die Forscher werteten 8.000 Proben aus. Der Boden erhole sich langsamer als gedacht, berichten ⟦die Wissenschaftler⟧.',
		who: 'Forscher',
	},
	{
		text: 'Die Ermittler haben drei Wohnungen durchsucht. Es gehe um Betrug, teilten ⟦sie⟧ mit. Der Verdächtige Paul Richter schweigt.',
		who: 'Ermittler',
	},
	{
		text: 'Sabine und Uwe Lorenz wohnen neben der Baustelle. An Schlaf sei nicht zu denken, klagt ⟦das Ehepaar⟧.',
		who: 'Sabine und Uwe Lorenz',
	},
	{
		text: 'Anwohner protestierten bei Bürgermeisterin Anna Beck. ⟦Sie⟧ sagten, der Lärm beginne um vier Uhr früh.',
		who: 'Anwohner',
	},

	// Captions and other furniture do not count
	{
		text: 'Ministerin Elisabeth Korn will den Wald schützen. Jeder zweite Baum sei krank, sagte sie in Wernigerode.\n\nLandrätin Petra Schulz begrüßt am 3. Mai 2024 in Wernigerode die Gäste.\n\nTobias Reinalter | dpa\n\n„Wir pflanzen jetzt für unsere Enkel“, sagte ⟦sie⟧.',
		who: 'Elisabeth Korn',
	},
	{
		text: 'Trainer Stefan Krüger blieb nach der Niederlage ruhig.\n\nDer Brasilianer Paulo Teixeira jubelt am 9. März 2024 in Freiburg über seinen Treffer.\n\nFoto: Anna Rupprecht/dpa\n\n„Wir haben gut gespielt“, sagte ⟦er⟧.',
		who: 'Stefan Krüger',
	},
	{
		text: 'Der Maler Konrad Thiel zeigt 40 neue Bilder.\n\nLesen Sie auch: Warum Galerist Emil Voss sein Haus verkauft\n\n„Ich male nur noch im Winter“, sagt ⟦er⟧.',
		who: 'Konrad Thiel',
	},
	{
		text: 'Bürgermeister Ralf Huber hat das Hochwasser unterschätzt. Das räumte er am Sonntag ein.\n\nFeuerwehrmann Jens Petersen trägt am 2. Juni 2024 Sandsäcke durch Altenried.\n\nLena Kraus | Reuters\n\nMan habe die Warnung zu spät gelesen, sagte ⟦der Bürgermeister⟧.',
		who: 'Ralf Huber',
	},
	{
		text: 'Die Sängerin Hanna Vogel geht auf Tournee.\n\nMehr zum Thema: Laura Stein sagt alle Konzerte ab\n\nEs werde die letzte sein, kündigte ⟦sie⟧ an.',
		who: 'Hanna Vogel',
	},
	{
		text: 'Der Bergführer Hans Moser kennt die Wand seit 30 Jahren.\n\nBergsteiger Luis Egger steht am 4. August 2023 am Gipfelkreuz.\n\nTobias Reinalter | APA\n\n„Der Berg hat sich verändert“, sagt ⟦er⟧.',
		who: 'Hans Moser',
	},

	// Paragraphs in between
	{
		text: 'Gisela Braun ist die erste Frau an der Spitze der Handwerkskammer.\n\nDie Kammer vertritt 12.000 Betriebe. Viele von ihnen finden keine Lehrlinge.\n\n„Wir müssen in die Schulen gehen“, sagt ⟦sie⟧.',
		who: 'Gisela Braun',
	},
	{
		text: 'Der Archivar Norbert Weiß hat die Sammlung aufgebaut.\n\nIm Keller lagern 14 Kilometer Akten. Die ältesten stammen aus dem Jahr 1512.\n\n„Ich finde alles wieder“, sagt ⟦der Archivar⟧.',
		who: 'Norbert Weiß',
	},
	{ text: '„Der Markt ist tot“, sagte Dirk Sommer.\n\n„Aber wir sind es nicht“, ergänzte ⟦er⟧.', who: 'Dirk Sommer' },
	{
		text: '„Der Markt ist tot“, sagte Dirk Sommer.\n\nJürgen Adam sieht das anders. Seine Auftragsbücher seien voll.\n\n„Wir stellen sogar ein“, sagte ⟦er⟧.',
		who: 'Jürgen Adam',
	},
	{
		text: 'Birgit Sander hat die Klinik 2011 gekauft.\n\nIhre Vorgängerin Ulrike Jansen hatte das Haus fast in die Pleite geführt.\n\nSander baute um, entließ und stellte wieder ein. „Es gab Nächte ohne Schlaf“, sagt ⟦sie⟧.',
		who: 'Birgit Sander',
	},
	{
		text: 'Robert Fink sitzt seit zwölf Jahren im Bundestag.\n\nAm Donnerstag trat er ans Pult. Auf der Besucherbank saß seine Tochter.\n\nSein Schweigen sei ein Fehler gewesen, sagte ⟦er⟧ mit leiser Stimme.',
		who: 'Robert Fink',
	},

	// Names inside quotes do not take over
	{
		text: '„Thomas Keil hat uns im Stich gelassen“, sagte Markus Brandt. „Das vergesse ich nicht“, fügte ⟦er⟧ hinzu.',
		who: 'Markus Brandt',
	},
	{
		text: 'Petra Schulz erinnert sich gut an ihre Lehrerin. „Frau Lindner hat immer gesungen“, erzählt sie. „Auch wenn keiner mitsang“, sagt ⟦sie⟧.',
		who: 'Petra Schulz',
	},
	{
		text: 'Jens Petersen spricht langsam. „Mein Vater sagte immer: ‚Vertrau keinem Banker‘“, erzählt ⟦er⟧.',
		who: 'Jens Petersen',
	},
	{
		text: 'Michael Roth zitierte aus dem Brief von Klaus Peters. Darin stehe, „dass wir reden müssen“. Mehr wisse er nicht, sagte ⟦Roth⟧.',
		who: 'Michael Roth',
	},
	{
		text: '„Stefan Krüger ist der beste Trainer, den ich je hatte“, sagte Torwart Lukas Hartmann. „Und der lauteste“, schob ⟦der Torwart⟧ hinterher.',
		who: 'Lukas Hartmann',
	},
	{
		text: 'Katrin Hoffmann bestätigte, dass Julia Brandt gekündigt hat. „Wir bedauern das sehr“, sagte ⟦sie⟧.',
		who: 'Katrin Hoffmann',
	},
	{
		text: 'Frank Meinert sagte, Jens Petersen habe ihn bedroht. „Er stand mit der Schaufel vor mir“, berichtete ⟦er⟧.',
		who: 'Frank Meinert',
	},
	{
		text: 'Frank Meinert sagte, Jens Petersen habe ihn bedroht. Petersen bestreitet das. Er habe nur graben wollen, sagte ⟦er⟧.',
		who: 'Jens Petersen',
	},

	// Parallel and contrasted subjects
	{ text: 'Florian Berg stimmte zu, Jürgen Adam nicht. ⟦Letzterer⟧ sagte, der Preis sei zu hoch.', who: 'Jürgen Adam' },
	{
		text: 'Florian Berg stimmte zu, Jürgen Adam nicht. Der Preis sei angemessen, sagte ⟦Berg⟧, das Haus ein Schmuckstück.',
		who: 'Florian Berg',
	},
	{ text: 'Anton Kern lobte seinen Nachfolger Jan Holm. ⟦Dieser⟧ sagte, er wolle den Kurs halten.', who: 'Jan Holm' },
	{
		text: 'Bernd Fischer übergab den Schlüssel an Helmut Lang. ⟦Der⟧ sagte, er werde gut darauf aufpassen.',
		who: 'Helmut Lang',
	},
	{
		text: 'Sandra König begann, Laura Stein folgte. Sie habe kaum geatmet, sagte ⟦Stein⟧ hinterher.',
		who: 'Laura Stein',
	},

	// Things that share the gender do not speak
	{
		text: 'Thomas Keil hat den Bericht geschrieben. Der Bericht umfasst 90 Seiten. Zwei Jahre Arbeit steckten darin, sagt ⟦er⟧.',
		who: 'Thomas Keil',
	},
	{
		text: 'Anna Beck leitet die Ausstellung. Die Ausstellung ist bis Mai zu sehen. Der Andrang sei groß, sagt ⟦sie⟧.',
		who: 'Anna Beck',
	},
	{
		text: 'Karl Wenzel stieg aus. Der Wagen war Schrott, der Baum kaum beschädigt. „Glück gehabt“, sagte ⟦er⟧.',
		who: 'Karl Wenzel',
	},
	{
		text: 'Maria Lindner öffnete die Tür. Eine Katze lief hinaus. „Die kommt wieder“, sagte ⟦sie⟧.',
		who: 'Maria Lindner',
	},
	{
		text: 'Seit Januar gehört die Brauerei Oskar Renner. Der Sud wird noch von Hand gerührt. Das schmecke man, behauptet ⟦er⟧.',
		who: 'Oskar Renner',
	},

	// Grammatical and natural gender
	{
		text: 'Lena Kraus ist das jüngste Mitglied des Orchesters. Das Üben falle ihr leicht, sagt ⟦sie⟧.',
		who: 'Lena Kraus',
	},
	{
		text: 'Das Opfer, der Kaufmann Andreas Pohl, lag zwei Wochen im Krankenhaus. An die Tat könne er sich nicht erinnern, sagte ⟦er⟧.',
		who: 'Andreas Pohl',
	},
	{ text: 'Heike Lorenz ist der neue Star der Partei. Das Wort möge sie nicht, sagt ⟦sie⟧.', who: 'Heike Lorenz' },
	{ text: 'Die Vertrauensperson der Klasse ist Emil Voss. „Zu mir kann jeder kommen“, sagt ⟦er⟧.', who: 'Emil Voss' },

	// Anonymous speakers stay anonymous
	{ text: 'Minister Jan Holm schwieg. „Er wird gehen“, sagte ⟦ein Vertrauter⟧.', who: 'Vertrauter' },
	{
		text: 'Ein Beamter, der anonym bleiben wollte, widersprach Minister Jan Holm. „Das Papier gibt es“, sagte ⟦der Beamte⟧.',
		who: 'Beamter',
	},
	{
		text: 'Eine Augenzeugin sah den Unfall vom Balkon. Das Auto sei viel zu schnell gewesen, sagte ⟦sie⟧.',
		who: 'Augenzeugin',
	},
	{
		text: 'Ein Nachbar alarmierte die Polizei. Karl Wenzel lag im Flur. „Die Tür stand offen“, sagte ⟦der Nachbar⟧.',
		who: 'Nachbar',
	},

	// Nobody speaks
	{ text: 'Thomas Keil hat den Preis gewonnen. ⟦Es⟧ heißt, er wolle das Geld spenden.', who: undefined },
	{
		text: 'Anna Beck zog 2015 in das Dorf. ⟦Man⟧ sagt hier, Zugezogene blieben Fremde bis zur dritten Generation.',
		who: undefined,
	},
	{ text: 'Anna Beck verhandelt noch. ⟦Dem Vernehmen⟧ nach soll der Vertrag fertig sein.', who: undefined },
	// A name in the genitive: somebody of hers, not she
	{ text: 'Anna Beck schwieg. „Sie ist seit Tagen krank“, sagte ⟦Becks Anwalt⟧.', who: 'Becks Anwalt' },
	{ text: 'Anna Beck blieb ruhig. ⟦Becks Rat⟧: „Nehmen Sie morgen alle das Rad.“', who: 'Anna Beck' },
	{ text: 'Anna Beck schwieg. ⟦Kiels Torschütze Jan Holm⟧ sagte: „Das tut weh.“', who: 'Jan Holm' },
	{ text: 'Anna Beck hat 900 Leute befragt. ⟦Ihr Fazit⟧: „Die Jungen können mit Geld umgehen.“', who: 'Anna Beck' },
	{ text: 'Das stimme nicht, hielt ihm ⟦SPD-Fraktionsvize Carla Nowak⟧ entgegen.', who: 'Carla Nowak' },
	{
		text: '„Das reicht nicht“, sagte Emil Voss. Eine Anwohnerin, die ihren Namen nicht nennen will, fürchtet mehr Verkehr. „Uns hat niemand gefragt“, sagt ⟦sie⟧.',
		who: 'Anwohnerin',
	},
	// A body that says of itself which one it is, and one that is no word for any other
	{
		text: 'Das sagte Carla Nowak der APA. Aus ⟦dem Ministerium⟧ hieß es lediglich, man prüfe die Akten.',
		who: 'Ministerium',
	},
	{
		text: 'Wie der Landkreistag mitteilte, schließen sieben Bäder. Nach Einschätzung ⟦des Bundesverbandes der Gärtner⟧ wird es teurer.',
		who: 'Bundesverband der Gärtner',
	},
	// Somebody without a name stands nearer
	{
		text: 'Staatsanwalt Ole Brinck forderte drei Jahre. Anwältin Samira Dogan widersprach. Ihr Mandant sei krank. „Ich will nur nach Hause“, sagte ⟦er⟧.',
		who: 'Ihr Mandant',
	},
	{
		text: 'Der Vermittler Malte Quandt zeigte sich zuversichtlich. Ein Mitglied der Gegenseite dämpfte die Hoffnung. „Vor Mai wird nichts unterschrieben“, sagte ⟦der Diplomat⟧.',
		who: 'Mitglied der Gegenseite',
	},
	// The name is told behind the noun
	{
		text: 'Der Bauer war Jens Petersen. Er erinnert sich gut. „Ich war wütend“, sagt ⟦er⟧.',
		who: 'Jens Petersen',
	},
	{
		text: 'Die Siegerin heißt Jana Ruprecht. Von Trauer sprach niemand. „Ich bin leer“, sagte ⟦die Siegerin⟧.',
		who: 'Jana Ruprecht',
	},
	{
		text: 'Malte Quandt kennt den Hof. Sie hätten, so erzählt es ⟦Quandt⟧, zwei Stunden lang gemolken.',
		who: 'Malte Quandt',
	},
	// Of two bodies the one in the foreground
	{
		text: 'Die Unesco und der WWF waren dabei. Die Unesco verwaltet elf Stätten. Nach Angaben ⟦der Organisation⟧ sind vier bedroht.',
		who: 'Unesco',
	},
	// A body with a name of its own is no other one
	{
		text: '„Wir prüfen das“, sagte ein Sprecher des Auswärtigen Amts. Die Lage sei ruhig, meldet ⟦der Sender Radio Nord⟧.',
		who: 'Sender Radio Nord',
	},
	// From where somebody is stands before what they are; a party tells the member from the chamber
	{
		text: 'Bauernpräsident Urs Ammann warnte davor. «Das wäre das Ende», sagte ⟦der St. Galler Nationalrat⟧.',
		who: 'Urs Ammann',
	},
	{
		text: 'Bauernpräsident Urs Ammann warnte davor. «Das wäre das Ende», sagte ⟦der Mitte-Nationalrat⟧.',
		who: 'Urs Ammann',
	},
	{
		text: 'Anna Beck empfing die Gäste. „Willkommen“, sagte ⟦die Kieler Oberbürgermeisterin⟧.',
		who: 'Anna Beck',
	},
	// Two functions, and the name behind the second
	{ text: '„Hier geht etwas verloren“, klagt ⟦dessen Vorsitzender, der Apotheker Jan Siebens⟧.', who: 'Jan Siebens' },
	{
		text: '„Hier geht etwas verloren“, klagt ⟦die Vorsitzende des Vereins, die Ärztin Anna Siebens⟧.',
		who: 'Anna Siebens',
	},
	// Of whom a clause has to tell who he is, he is nobody who was named
	{
		text: 'Staatsanwalt Emil Voss plädierte. ⟦Der Juwelier⟧, der verletzt worden war, sagte, das sei gut.',
		who: 'Juwelier',
	},
	{
		text: 'Staatsanwalt Emil Voss plädierte. Der Juwelier, der verletzt worden war, sagte aus. „Das ist gut“, meinte ⟦der 61-Jährige⟧.',
		who: 'Juwelier',
	},
	{
		text: 'Trainer Emil Voss war zufrieden. ⟦Der 43-Jährige⟧, der im Mai aufhört, sagte, das sei gut.',
		who: 'Emil Voss',
	},
	// Whose mother she is, she says herself
	{
		text: 'Eine Anwohnerin berichtete von einem Knall. ⟦Die Mutter des Jungen⟧ flehte: „Bitte melden Sie sich.“',
		who: 'Mutter des Jungen',
	},
	{ text: 'Mutter Anna Beck kam. „Das ist gut“, sagte ⟦die Mutter des Jungen⟧.', who: 'Anna Beck' },
	// Whom the clause before the colon is about
	{
		text: '„Das reicht“, sagte Jan Holm. Minister Lars Kling blieb hart: Alle müssten sparen, ließ ⟦er⟧ mitteilen.',
		who: 'Lars Kling',
	},
	// How old somebody is stands before what they are
	{
		text: 'Der Vorsitzende Milan Kröger kündigte Proteste an. Er rechne mit vielen, sagte ⟦der 24-jährige Physikstudent⟧.',
		who: 'Milan Kröger',
	},
	// What a paper is called, in the genitive
	{
		text: 'Nach Informationen ⟦des „Merkurs“⟧ will der Kanzler den Streit bald beilegen.',
		who: 'Merkur',
	},
	// An office of two words is the noun
	{
		text: 'Der Angeklagte habe das gewusst, sagte die Vorsitzende Richterin Anna Beck. „Es war Glück“, so ⟦die Richterin⟧.',
		who: 'Anna Beck',
	},
	{ text: 'Die Vorsitzende Anna Beck kam. „Das reicht“, sagte ⟦die Vorsitzende⟧.', who: 'Anna Beck' },
	// A place in the team is no office beside others; one chief of a land
	{
		text: 'Kapitän Jonas Reuter sah es nüchterner. Man habe alles vermissen lassen, erklärte ⟦der Innenverteidiger⟧.',
		who: 'Jonas Reuter',
	},
	{
		text: 'Richter Jonas Reuter sah es nüchterner. Das habe niemand bewiesen, erklärte ⟦der Strafverteidiger⟧.',
		who: 'Strafverteidiger',
	},
	{
		text: 'Landeshauptmann Anton Pichler kam. Man könne nicht jeden Lift retten, sagte ⟦der Landeschef⟧.',
		who: 'Anton Pichler',
	},
	// The body may be called like the office of one man; he is meant only right behind
	{
		text: 'Bundesrat Urs Ammann stellte den Plan vor. ⟦Der Bundesrat⟧ betonte, die Kantone seien einbezogen.',
		who: 'Urs Ammann',
	},
	{
		text: 'Bundesrätin Rita Ammann stellte den Plan vor. ⟦Der Bundesrat⟧ betonte, die Kantone seien einbezogen.',
		who: 'Bundesrat',
	},
	{
		text: 'Bundesrat Urs Ammann kam. Am Montag kamen viele. Am Dienstag gingen viele. ⟦Der Bundesrat⟧ betonte, alle seien einbezogen.',
		who: 'Bundesrat',
	},
	// Behind an article and a noun somebody else’s name has an ending
	{ text: '⟦Der Anwalt Jens Petersens⟧ sagte: „Das reicht.“ Jens Petersen schwieg.', who: 'Anwalt Jens Petersens' },
	{ text: '⟦Der Anwalt Jens Peters⟧ sagte: „Das reicht.“ Peters lachte.', who: 'Jens Peters' },
	{ text: 'Laut ⟦dem Sprecher Jens Petersens, Emil Voss⟧, ist das falsch.', who: 'Emil Voss' },
	// A husband by his given name
	{ text: 'Anna Beck singt. ⟦Ihr Mann Erwin⟧ sagte: „Das reicht.“', who: 'Erwin' },
	{ text: 'Anna Beck singt. ⟦Ihre Tochter Julia⟧ sagte: „Das reicht.“', who: 'Julia' },
	{ text: 'Anna Beck singt. ⟦Ihr Mann⟧ sagte: „Das reicht.“', who: 'Ihr Mann' },
	{ text: '⟦Der Schriftsteller Heinrich Mann⟧ schrieb: „Das reicht.“', who: 'Heinrich Mann' },
];
