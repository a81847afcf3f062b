import { wordSet } from '../../../text/words.ts';

export const particles = wordSet(
	'von van de der den dem zu zum zur vom al el bin ben ibn abu della delle dalla di da dos das do du la le ter ten af av und-zu ould bint e y op het',
);

export const determiners = wordSet(`
	der die das des dem den ein eine eines einem einen einer kein keine keines keinem keinen keiner
	dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mancher manche manches
	mein meine meines meinem meinen meiner dein deine sein seine seines seinem seinen seiner ihr ihre ihres ihrem ihren ihrer
	unser unsere unseres unserem unseren unserer euer eure alle aller allen allem alles viele vieler vielen mehrere mehrerer
	mehreren einige einiger einigen wenige weniger wenigen beide beider beiden welche welcher welches welchem welchen solche
	solcher solchen solches sämtliche etliche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
	im am zum zur vom beim ins ans aufs fürs ums durchs übers unters hinterm etwas mehr nichts
`);

export const beforePlaces = wordSet(
	'in nach aus bei gegen für über von mit zwischen um durch ab nahe nördlich südlich westlich östlich',
);

/** Function words and adverbs that stand capitalised at the start of a sentence, and nouns frequent in the news. */
export const notNames = wordSet(`
	ab aber abends acht alle allein aller allerdings alles als also am an andere anderer andererseits anders anfang angeblich angesichts
	anschließend anstatt auch auf aufgrund aus außer außerdem außerhalb bald beide beim bei bereits besonders bevor bezüglich
	bis bisher bislang bleibt da dabei dadurch dafür dagegen daher dahin dahinter damals damit danach daneben dann daran darauf
	daraufhin daraus darin darüber darum darunter das dass davon davor dazu dein dem demnach den denen denn dennoch der deren
	derzeit des deshalb dessen desto deswegen dich die dies diese diesem diesen dieser dieses diesmal dir doch dort dorthin drei
	dreimal drinnen du durch ebenfalls ebenso eben ehe eher ein eine einem einen einer einerseits eines einfach einige einigen
	einiges einmal einst einzelne elf ende endlich entgegen entlang entsprechend entweder er erneut erst erste ersten erster erstes
	erstmals es etwa etwas euch euer fast ferner folglich freilich früher früh fünf für gab ganz gar gegen gegenüber gegenwärtig
	gemäß genau genauso gerade gern gestern gibt gleich gleichwohl gleichzeitig gut haben hat hatte hätte heute heutzutage hier
	hierbei hierfür hierzu hin hingegen hinten hinter hinzu hoch höchstens ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
	immer immerhin in indem indes indessen infolge innen innerhalb ins insbesondere insgesamt inwieweit inzwischen irgendwann ist
	ja jedenfalls jede jedem jeden jeder jedes jedoch jemand jene jener jenes jetzt kann kaum kein keine keinem keinen keiner
	klar knapp können könnte kürzlich künftig lange längst laut lediglich leider letzte letzten letztendlich letztlich links
	man manche mancher manchmal mehr mehrere mehrfach mein meine meist meistens mich mindestens mir mit mithin mitten
	möglich möglicherweise morgen morgens muss müssen musste nach nachdem nachher nachmittags nächste nächsten nachts nahe
	natürlich neben nebenbei nein neu neue neuen neuer neues neun nicht nichts nie niemand nirgends noch nötig null nun nur ob
	oben obgleich obwohl oder offenbar offensichtlich oft ohne ohnehin parallel plötzlich rechts rund sagt sagte scheinbar schließlich
	schnell schon schwer sechs sehr seien sei sein seine seinem seinen seiner seines seit seitdem selbst selten sicher sie sieben
	sind so sobald sodass sofern sofort sogar solange solch solche sollen sollte somit sondern sonst sonstige soviel soweit sowie
	sowohl später spätestens statt stets tatsächlich trotz trotzdem über überall überdies überhaupt übrigens um umgekehrt umso und
	ungeachtet ungefähr uns unser unsere unten unter unterdessen unweit vergangene vergangenen vermutlich viel viele vielen vielleicht
	vielmehr vier vom von vor voraussichtlich vorbei vorerst vorgestern vorher vorläufig vorn während wahrscheinlich wann war waren
	warum was weder wegen weil weiter weitere weiteren weiterer weiterhin welche welcher welches wem wen wenig wenige weniger
	wenigstens wenn wer werden wessen weshalb wie wieder wiederum wieso wieviel will wir wird wirklich wo wobei wodurch wofür
	wogegen woher wohin wohl wollen wollte womit womöglich woran worauf woraus worin worüber wozu wurde wurden würde zehn zu zudem
	zuerst zufolge zugleich zuletzt zum zumal zumindest zunächst zur zurück zurzeit zusammen zusätzlich zuvor zwar zwei zweimal zwischen
	zwölf montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags
	sonntags montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
	januar jänner februar märz april mai juni juli august september oktober november dezember frühjahr frühling sommer herbst winter
	anfang mitte ende uhr euro dollar cent franken pfund yen prozent grad meter kilometer kilogramm kilo tonne tonnen liter hektar
	million millionen milliarde milliarden billionen tausend tausende hunderte dutzend dutzende teil teile hälfte drittel viertel
	tag tage tagen tages woche wochen monat monate monaten monats jahr jahre jahren jahres jahrzehnt jahrzehnte jahrhundert stunde stunden minute minuten
	sekunde sekunden abend nachmittag vormittag nacht mittag zeit zeiten mal male
	mann männer frau frauen kind kinder kindern mensch menschen leute bürger volk leben tod opfer tote toten familie eltern
	land länder ländern landes staat staaten stadt städte gemeinde dorf welt erde europa-league region gebiet ort orte stelle platz straße
	weg haus häuser hauses wohnung gebäude schule schulen kirche bahn zug auto autos wagen schiff flugzeug brücke
	partei parteien regierung opposition koalition fraktion parlament kabinett ministerium behörde behörden amt polizei gericht justiz
	armee militär truppen soldat soldaten krieg frieden angriff angriffe waffe waffen bombe krise konflikt kampf kämpfe
	wahl wahlen stimme stimmen gesetz gesetze recht rechte vertrag verträge abkommen entscheidung urteil antrag vorschlag plan pläne
	geld preis preise kosten markt märkte firma firmen unternehmen konzern bank banken börse wirtschaft handel arbeit arbeiter
	problem probleme frage fragen antwort grund gründe ziel ziele fall fälle folge folgen lage ergebnis ergebnisse zahl zahlen bericht
	berichte angabe angaben aussage aussagen meinung gespräch gespräche treffen reise besuch rede interview erklärung kritik vorwurf
	vorwürfe hilfe schutz schutze sicherheit gefahr schaden schäden unfall feuer wasser luft wetter sturm regen schnee meer see fluss berg
	spiel spiele sieg siege niederlage tor tore punkt punkte mannschaft team teams verein liga saison runde finale
	film filme buch bücher musik konzert bild bilder foto fotos zeitung sender internet seite seiten
	fest feste haft kraft protest anspruch druck dank spitze mal angst lust fuß hand kopf herz auge augen blick bein arm
	chef chefs gast gäste held helden gegner freund freunde feind feinde nachbar nachbarn kollege kollegen mitglied mitglieder
	hund hunde katze pferd pferde tier tiere vogel vögel baum bäume wald blume brot fleisch milch bier wein kaffee
	rat rats bund bundes kreis bezirk hof feld stein sand gold silber öl gas strom kohle holz eisen stahl glas
	quelle quellen hinweis hinweise lesen siehe thema themen hintergrund weblinks kommentar video newsletter
	rest art form kern rahmen raum ring reihe rolle rücken sache satz schritt schritte sinn stand start stück tisch titel
	übergang umfeld umgang umfang verlauf versuch verkehr vorteil werk wert wille wind wort worte wunsch würde zeichen zweck zustand
	deutsche deutscher deutschen deutsches amerikanische amerikanischen russische russischen französische französischen britische britischen
	europäische europäischen europäischer internationale internationalen nationale nationalen vereinte vereinten vereinigte
	freie freien sozialdemokraten christdemokraten grüne grünen linke linken liberale liberalen demokraten republikaner
`);

/** Words of the list above that people bear as a surname: what there is in the field, the stable, the house, the year; what somebody is like. */
export const nounSurnames = wordSet(`
	sommer winter herbst kern vogel stein sand gold silber kohle stahl eisen holz glas strom berg feld wald baum blume hof bach
	kreis ring herz kopf fuß bein wein bier freund held gast markt fluss see bund bank sturm schnee wind hund pferd brot spitze
	freitag sonntag kraft fest wolf fuchs hahn lamm hase rose thron schatz dank weg haus feuer regen meer mann
	montag samstag abend morgen mai märz april august jahr ende kind nachbar feind hand arm auge blick lust milch fleisch
	wunsch wille recht grund fall sieg kampf krieg frieden wahl preis sinn satz schritt teil punkt raum ort dorf land luft
	wasser erde buch druck stück tisch wert quelle tor platz
	ganz hoch klar gut früh schwer schnell rund neu neuer knapp gern gleich wohl viel linke
`);
