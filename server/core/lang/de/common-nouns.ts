/** Frequent German nouns of the news in lower case, blank-separated: singular, plural.
 *
 * German writes every noun with a capital, so `Wende` and `Wenden` look like two spellings of a name; a word of this list is none.
 * Genitives in -s and -es, forms with -n behind -e, -el or -er (`Wegen`, `Wiesen`) and compounds are not listed: whoever
 * reads the list takes them apart. Nor are words whose end shows it (`Abbildung`, `Freiheit`).
 */
export const commonNouns = `
	aal aale abbau abbild abbilder abbruch abbrüche abc abdruck abdrücke abend abende abenteuer aberglaube abfall abflug
	abflüge abfrage abgabe abgang abgänge abgas abgase abgleich abgleiche abgrund abgründe abkommen ablage ablauf
	abläufe abs absage absatz absätze absatzlage abschaum abscheu abschied abschiede abschlag abschläge abschluss
	abschlüsse abschnitt abschnitte abseits absicht absichten absprache abstand abstände abstieg abstiege abstoß
	abstrich abstriche absturz abstürze abteil abteile abteilungsleiter abwahl abwahlen abwehr abzug abzüge achse
	achtelfinale achtelfinales äcker acker adel adresse advent advente affäre affe agenda agentur agenturen aggression
	aggressionen ahorn ahorne ähre aids airbag akademie akkordeon akku akkus akt akte aktie akzeptanz alarm alarme alben
	album alkohol allee allergie allerheiligen allianz allianzen alltag alltags alm alpen altar altare altenheim
	altenheime alter altersarmut altertümern altstadt ameise amnestie ampel amsel amseln amt ämter amtsantritt
	amtsantritte amtsenthebungsverfahren amtsgeschäfte amtszeiten analyse anarchie anbau anbauten andacht andachten
	andrang anfang anfänge anfänger anfangsverdacht anfangsverdachte anflug anflüge anfrage angebot angebote angehören
	angriff ängriffe angst ängste anhang anhänge anhieb anker anklage anklang ankunft ankünfte anlage anlass anlässe
	anlauf anläufe anlaufstelle anleihe annahme annexion annexionen anreise anreiz anreize anruf anrufe ansage ansatz
	ansätze ansatzpunkt anschein anscheine anschlag anschläge anschluss anschlüsse anschreiben ansehen ansicht ansichten
	ansprache anspruch ansprüche anstalt anstalten anstand anstieg anstiege anstoß anstöße anteil anteile anteilnahme
	antenne antrag anträge antrieb antriebe antrittsbesuch antrittsbesuche antwort antworten anwuchs anwüchse anzahl
	anzahlen anzeige anzug anzüge äpfel apfel apotheke app apparat apparate applaus apps arbeit arbeiten arbeiter
	arbeitgeber arbeitnehmer arbeitsbesuch arbeitsbesuche arbeitsfeld arbeitsfelder arbeitskraft arbeitskräfte
	arbeitskraftmangel arbeitskreis arbeitskreise arbeitslosengeld arbeitslosengelder arbeitslosenzahl
	arbeitslosenzahlen arbeitsrecht arbeitsrechte arbeitsschutz arbeitstag arbeitstage arbeitsunfall arbeitsunfälle
	arbeitsvertrag arbeitsverträge arbeitszeiten archiv archive arena arenen ärger arie armee armut arrest arreste art artefakt artefakte arten
	artikel arzneien arzneimittel arzt ärzte ärztekammer ärztemängel ärztemangel ass asse ast äste asyl asylantrag
	asylanträge asylrecht asylverfahren atem atheist atlanten atom atome atomkraftwerk atomkraftwerke atommacht
	atommächte atomwaffe atomwaffentest atomwaffenteste attacke attentat attentate attest atteste aufatmen aufbau
	aufbruch aufbrüche aufeinandertreffen aufenthalt aufenthalte aufenthaltsrecht aufenthaltsrechte aufgabe auflage
	aufnahme aufruf aufrufe aufsatz aufsätze aufschlag aufschläge aufschub aufschube aufschwünge aufsehen aufseher
	aufsicht aufsichtsratsvorsitz aufsichtsratsvorsitze aufstand aufstände aufstieg aufstiege auftakt auftrag aufträge
	auftrieb auftriebe auftritt auftritte aufwand aufwände aufwind aufzug aufzüge auge augenblick augenblicke augenhöhe
	augenschein ausbau ausblick ausblicke ausbruch ausbrüche ausdruck ausdrücke auspuff außengrenze außenhandel
	außenministertreffen außenpolitik außenseiter außenwelt äußeres ausfall ausfälle ausflug ausflüge ausgabe ausgang
	ausgänge ausgangspunkt ausgangspunkte auskunft auskünfte ausland auslöser ausmaß ausmaße ausnahme ausnahmezustand
	ausnahmezustände ausrede ausreise aussage ausschluss ausschlüsse ausschuss ausschüsse aussicht aussichten ausstand
	ausstände ausstieg ausstiege ausstoß ausstöße austausch austäusche austragungsort austragungsorte auswahl auswahlen
	auswahlverfahren auswärtiges auswärtssieg auswärtssiege auswärtsspiel auswärtsspiele ausweis ausweise auszeiten
	auszug auszüge auto autobahn autobahnbrücke autobahnen autohaus autohäuser autonomie autopsie autos autounfall
	autounfälle axt baby babys bach bäche bad bäder bafög bahn bahnen bahnhof bahnhöfe bahnsteig bahnsteige bakterie
	bakterium balken balkon balkons ball ballast ballaste bälle band bande bänder bank bänke banken bär bar baracke
	bären bargeld bariton bars bart bärte basen basis bataillon batterie bau bauantrag bauanträge baubranche bauch
	bauende bauern bauernhaus bauernhäuser bauernhof bauernhöfe baum bäume baumstamm baumstämme baustelle baustoff
	baustoffe bauten bauwerk bauwerke bayer becken bedarf bedauern bedenken bedrängnis bedürfnis beere
	befangenheitsantrag befangenheitsanträge befehl befehle befinden befugnis begehren beginn beginne begleitumstand
	begleitumstände begräbnis begriff begriffe behelf behörde beifall beigabe beihilfe beilage beisein beisitz beisitze
	beispiel beispiele beitrag beiträge beitritt beitritte bekanntgabe bekennerschreiben bekenntnis belang belange
	belieben bemühen benzin bereich bereiche bergwerk bergwerke bericht berichte besatzungsmacht besatzungszone bescheid
	bescheide beschluss beschlüsse beschwerde besen besitz besitze besorgnis bestand bestände bestandteil bestandteile
	bestie besuch besuche besucherzahl besucherzahlen betäubungsmittel beton betracht betrag beträge betreff betreffe
	betrieb betriebe betrügerei betrügereien bett betten bevölkerungsschutz beweggrund beweggründe beweis beweise
	beweismittel bewusstsein bezirk bezirke bezug bezüge bibel biber bibliothek bibliotheken biene bier biergärten biergarten bilanz bilanzen
	bild bilder bildschirm bildschirme billion billionen binde biografie bioläden bioladen biologie birke birne biss
	bisschen bisse bistro bistros bitte blackout blackouts blamage blase blatt blätter blei bleiberecht bleiberechte
	blick blicke blitz blitze block blockade blöcke blog blogs blume bluse blut blüte blutvergießen boden böden
	bodendienst bodendienste bohne bohrer boje bombe bombenanschlag bombenanschläge boni bonus bonusse boom booms boot
	boote bord borde börse böse boykott boykotts branche brand brandanschlag brandanschläge brände bratsche brauch
	bräuche braut brei breie breitband breite bremse brennstoff brennstoffe bretern brexit brief briefe briefwahl
	briefwahlen brigade brille brise brocken bronze bronzemedaille brötchen bruch brüche bruchteil bruchteile brücke
	brüder bruder brühe brunnen brust brüste brutstätte bruttoinlandsprodukt bruttoinlandsprodukte buch buche bücher
	buchstabe bucht buchten buddhist bude bühne bulle bundeshauptstadt bundesland bundesländer bundesstaat bundesstaaten
	bundestag bundestage bundestagswahl bundestagswahlen bündnis bunker burg burgen bürgerentscheid bürgerentscheide
	bürgergeld bürgergelder bürgerkrieg bürgerkriege bürgermeisterwahl bürgermeisterwahlen bürgersteig bürgersteige
	burka burkas büro bürokratie bürokratieabbau büros bus busbetrieb busbetriebe bußgeld bußgelder busse butter cafe
	cafes café cafés camp camps campus cello cent chance chaos charge chat chats check checks chemie chemiewaffe chia chip
	chips chor chöre christ clique club clubs code codes comeback comebacks comic comics computer container containerschiff
	containerschiffe corona coronakrise coronapandemie coronavirus countdown countdowns coup coups covid cup cups
	cyberangriff cyberängriffe dach dachboden dächer dame dampfer däne dank darm därme dasein daten datenbank
	datenbanken datenleck datenlecks datenschutz datum dauer daumen deal deals debatte decke defizit defizite deich
	deiche dekret dekrete delfin delfine delikt delikte delle dementi dementis demokratie demontage demut denkmal denkmäler depression
	depressionen derby derbys detail details deutschunterricht dezember diagnose dialog dialoge diamant diamanten dienst
	dienstag dienstage dienste diesel differenz differenzen diktat diktate diktatur diktaturen dimension dimensionen
	ding dinge diözese direktwahl direktwahlen diskus diskussion diskussionen distanz distanzen disziplin dividende
	division divisionen dokument dokumenten dolch dom domäne dome donner donnerstag donnerstage dorf dörfer dose dossier
	dossiers drache drama dramen drehbuch drehbücher drink drinks drittel drittland drittländer droge drogenhandel
	drohne drohnenangriff drohnenängriffe druck druckluft druckmittel duell duelle düne dünger dunkelziffer dunst dünste
	duo duos durchbruch durchbrüche durcheinander durchfall durchgang durchgänge durchsage durchschnitt durchschnitte
	durchsicht durst düse dutzend dutzende dynastie e-auto e-autos e-bike e-bikes ebene ebola echo echos eck ecke effekt
	effekte egge ego egos ehe ehrengrab ehrengräber ehrensache ehrentag ehrentage ehrgeiz ei eiche eid eide eidechse
	eier eierer eifer eigenregie eilantrag eilanträge eile eimer einblick einblicke einbruch einbrüche eindruck
	eindrücke einfahrt einfahrten einfall einfälle einfamilienhaus einfamilienhäuser einfluss einflüsse eingang eingänge
	eingriff eingriffe einheitspreis einheitspreise einkauf einkäufe einklang einkommen einkommensteuer einkünfte
	einlage einnahme einreise einsatz einsätze einsatzkräfte einschnitt einschnitte einsicht einspänner einspruch
	einsprüche einstieg einstiege einsturz einstürze einvernehmen einverständnis einwand einwände einwurf einwürfe
	einzelfall einzelfälle einzelteil einzelteile einzug einzüge eis eisen eishockey elefant elefanten elektroauto
	elektroautos elektronik element elementen elend elfmeter elster elstern eltern elterngeld elterngelder elternhaus
	elternhäuser embargo embargos emission emissionen empfänger ende endspiel endspiele energie energiewende engagement
	enge engel engpass engpässe enkelkind enkelkinder enklave ensemble ensembles ente entgegenkommen entgelt entgelte
	entlastungspaket entlastungspakete entscheid entscheide entschluss entschlüsse entsetzen entwicklungsland
	entwicklungsländer entwurf entwürfe epidemie episode epoche erachten erbarmen erbschaftsteuer erbse erdbeben erdgas
	erdöl erdrutsch erdrutsche erdteil erdteile ereignis erfolg erfolge erfordernis ergebnis erinnern erkenntnis erker
	erlaubnis erle erlebnis ermessen ermittlungsverfahren ernst ernstfall ernte erstaunen ertrag erträge erwerb esche
	esel essay essays essen essig etage etappe etappensieg etat etats ethik eu-gipfel eu-land eu-länder eule euphorie
	euro europawahl europawahlen euter event events exemplar exemplare exil exile existenz existenzen existenzminimum
	exklave expansion expansionen experiment experimenten expertise explosion explosionen export extravaganz
	extravaganzen fabel fabeln fabrik fabrikat fabrikate fabriken fach fachausdruck fachausdrücke fachbereich
	fachbereiche fächer fachkraft fachkräfte fachkräftemängel fachkräftemangel fackel fäden faden fagott fahne
	fährbetrieb fahrbetrieb fährbetriebe fahrbetriebe fahrdienst fahrdienste fähre fahrer fahrerflucht fahrrad fahrräder
	fahrt fahrten fahrzeug fahrzeuge fairness fakt fakten faktor faktoren falke fall fälle falle fallzahl fallzahlen
	falte falter familie familienbetrieb familienbetriebe familienunternehmen fan fang fänge fans farbe farbstoff
	farbstoffe fasching faser fass fassade fässer faust fäuste faustschlag faustschläge fazit feature features februar
	feder fehde fehler fehlstart fehlstarts fehlurteil fehlurteile feier feiertag feiertage feige feind feindbild
	feindbilder feinde feingefühl feld felder feldzug feldzüge fenster ferien ferkel ferne fernost fernsehen fernseher
	fernverkehr fernverkehre fernzug fernzüge ferse fessel fest festakt festakte feste festival festivals festnahme
	festnetz festnetze festspiele feuer feuergefecht feuergefechte feuerpause feuerwache feuerwerk feuerwerke fichte fieber filiale
	film filme filmpreis filmpreise filter finale finales finanzen finger finsternis firma firmen firmengelände fisch
	fische fläche flagge flamme flanke flasche flaute fleiß fleisch fliege flieger flop flops floß flöße flöte flotte
	fluch flüche flucht fluchtauto fluchtautos flüchtlingsheim flüchtlingsheime flüchtlingskind flüchtlingskinder
	flüchtlingswelle fluchtweg fluchtwege flug flugbetrieb flugbetriebe flugblatt flugblätter flüge flügel flughafen
	flughäfen flugverbotszone flugverkehr flugzeug flugzeuge flurschaden flurschäden fluss flüsse flyer fohlen fokus
	folge folter fonds fontäne fördermittel forelle form format formate formel formen formular formulare forschungsarbeit
	fortbestand foto fotos fotoshooting fotoshootings foul fouls fracht frachten frachtgut frachtgüter frachtschiff
	frachtschiffe frage fragment fragmenten franken frauenquote freies freigabe freispruch freisprüche freitag freitage
	frequenz frequenzen freske freude freund freunde freundschaftsspiel freundschaftsspiele friede friedensgespräch
	friedensgespräche friedensvertrag friedensverträge frische frist frisur frisuren front fronten frosch frösche frost
	frucht früchte frühling frühlinge frühsommer frühstück frust fuchs füchse fuge führungsstärke führungswechsel
	fundament fundamenten fundort fundorte fünftel funke furche fürsorge fuß fußball füße futter gabe gabel gag gage
	gags galerie galle gang gänge gangs gans gänse ganze ganzes garage garantie garde gardine garnitur garnituren gärten
	garten gas gasbetrieb gasbetriebe gase gaskraftwerk gaskraftwerke gasse gast gäste gastgeberland gastgeberländer
	gasthaus gasthäuser gastland gastländer gastronomie gastspiel gastspiele gebäude gebet gebete gebiet gebiete gebirge
	gebrauch gebräuche gebrüder gebühr gebühren geburt geburten geburtshilfe geburtstag geburtstage gedächtnis gedanke
	gedankengut gedankengüter gedenktag gedenktage gedicht gedichte gedränge geduld geduldsspiel gefahr gefahren gefälle
	gefallen gefängnis gefäß gefäße gefecht gefechte geflügel gegenbeweis gegenbeweise gegend gegenden gegenoffensive
	gegensatz gegensätze gegenschlag gegenschläge gegenstand gegenstände gegenteil gegenteile gegenüber gegenvorschlag
	gegenvorschläge gegenwart gegenwehr gegenwind gegenzug gehalt gehalte gehege geheimdienst geheimdienste geheimnis
	gehör gehweg gehwege geige geisel geiz gelächter gelände geländer geld gelder geleit geleite gelenk gelenke gelingen
	gemälde gemeinde gemeinwohl gemenge gemüse generator generatoren genozid genozide genre genres geografie geologie
	gepäck geplauder gerade gerangel gerät geräte geräusch geräusche gerede gerichtsentscheid gerichtsentscheide
	gerichtsurteil gerichtsurteile gerichtsverfahren gerippe gerste geruch gerüche gerüst gerüste gesamtschaden
	gesamtschäden gesamtschule gesang gesänge gesäß geschäft geschäfte geschehen geschenk geschenke geschichte geschirr
	geschlecht geschlechter geschoss geschosse geschrei geschwister gesetz gesetzbuch gesetzbücher gesetze gesetzes
	gesetzespaket gesetzespakete gesetzgeber gesicht gesichter gesichtspunkt gesichtspunkte gesindel gespenst gespenster
	gespräch gespräche geständnis geste gestein gesundheitsschutz gesundheitswesen gesundheitszustand
	gesundheitszustände getreide getriebe gewächshaus gewächshäuser gewahrsam gewalt gewalten gewalttat gewalttaten
	gewässer gewehr gewehre gewerbe gewerbegebiet gewerbegebiete gewerbesteuer gewicht gewichte gewinn gewinne gewissen
	gewitter ghetto ghettos giebel gier gift gifte gipfel gipfelgespräch gipfelgespräche gipfeltreffen giraffe gitarre
	glas gläser glaube gleiche gleichgewicht gleis gleise gletscher glied glieder globus glocke glück glücksspiel
	glücksspiele gnade gold goldmedaille golfstaat golfstaaten gorilla gosse gotteshaus gotteshäuser grab gräben graben
	gräber grad grade gramm gramme granate gras gräser grat gräte gräuel gravur gravuren gremien gremium grenze
	grenzgebiet grenzgebiete grenzkonflikt grenzkonflikte grenzwert grenzwerte griff griffe grippe große größe großmacht
	großmächte großraum großstadt großstädte grotte grube grund grundbegriff grundbegriffe gründe grunderwerbsteuer
	grundgesetz grundlage grundpfeiler grundrecht grundrechte grundsatz grundsätze grundsatzurteil grundsatzurteile
	grundschule grundstück grundstücke grundwasser grundwert grundwerte grundzug grundzüge gruppe gruß grüße gülle gunst
	gurke gürtel gut gute güter güterzug güterzüge gutes gymnasien gymnasium haar haare habe hacker hafen häfen
	hafenstadt hafer haft haftbefehl haftbefehle haftgrund haftgründe hagel hahn hähne hai haie hain haine haken
	halbfinale halbfinales hälfte halle halm halme hals hälse halt halte hammer hämmer hamster hand handball handbuch
	handbücher hände händel handel handlungsfeld handlungsfelder handwerk handwerke handy handys hang hänge harfe hase
	hass haube haubitze haufe haupt hauptbahnhof hauptbahnhöfe häupter hauptgebäude hauptrolle hauptsache hauptschule
	hauptsitz hauptsitze hauptstadt hauptstädte hauptteil hauptteile haus häuschen häuser haushaltsdefizit
	haushaltsdefizite haushaltsdisziplin haushaltsentwurf haushaltsentwürfe haushaltsmittel haushaltsplan haushaltspläne
	hausnummer haut havarie hebel hecke heft hefte heide heiligabend heilmittel heim heimat heimathäfen heimathafen
	heimatland heimatländer heimatort heimatorte heimatstadt heime heimreise heimsieg heimsiege heimspiel heimspiele
	heimweh heirat heiraten heiratsantrag heiratsanträge heizöl held helden helikopter helm helme hemd hemden herberge
	herbst herbste herde hering heringe herkunft herkunftsland herkunftsländer hersteller herz herzen hetze hetzjagd
	hetzjagden heu hexe hieb hiebe hilfe hilfsmittel hilfspaket hilfspakete hilfswerk hilfswerke himmel himmelfahrt
	hindernis hinspiel hinspiele hinterbänkler hintergrund hintergründe hinterhalt hinterhalte hinweis hinweise
	hinweistafel hirn hirsch hirsche hirse hitze hitzewelle hobby hobbys hochburg hochburgen hochhaus hochhäuser hochmut
	hochschule höchststand höchststände höchstwert höchstwerte hochwasserschutz hochzeiten hocker hof höfe höhe
	höhepunkt höhepunkte höhle hölle holz hölzer honig hormon hormone horn hörner hose hospital hospitäler hotel hotels hubschrauber hüfte hügel
	huhn hühner huld hülle hülse hummel hummeln humor hund hunde hundert hunderte hunderter hunger hürde husten hut hüte
	hütte hygiene hymne hypothek hypotheken hypothese hysterie iban ibans idee ideologie idylle igel ikone illusion
	illusionen image images immobilie impfquote impfstoff impfstoffe import importe inbetriebnahme indizes industrie
	industriegebiet industriegebiete industrieland industrieländer infarkt infarkte informatik infrastruktur inhalt
	inhalte initiative inkrafttreten inland innenpolitik innenstadt innenstädte innere inneres insekt insekten insel
	inselstaat inselstaaten inserat inserate insolvenzantrag insolvenzanträge insolvenzverfahren instanz instanzen
	instinkt instinkte institut institute instrument instrumenten interesse interview interviews intrige invasion
	invasionen inzidenz inzidenzen inzucht ironie islam jacke jackpot jackpots jagd jagden jäger jahr jahrbuch
	jahrbücher jahre jahresende jahreshälfte jahrestag jahrestage jahrestreffen jahreszeiten jahrgang jahrgänge
	jahrhundert jahrhunderte jahrtausend jahrtausende jahrzehnt jahrzehnte januar jeans job jobs joch joghurt jubel
	jubiläen jubiläum jugend jugendliebe junge jura justiz kabel kabine kabinett kabinette kachel käfer kaffee
	kaffeepause käfig käfige kahn kähne kai kaiserin kajüte kalb kälber kalender kaliber kalkül kamel kamele kamera
	kameras kamin kamine kammer kampagne kampf kämpfe kampfpanzer kanal kanäle kandidatur kandidaturen känguru kaninchen
	kanister kanne kanone kantate kante kantersieg kantersiege kanu kanzel kapelle kapital kapitalverbrechen kapitel
	kapo kapos kappe karawane karfreitag karneval karpfen karriere karte käse kaserne kasse kassette kasten kästen
	katalysator katalysatoren katastrophe katastrophengebiet katastrophengebiete kategorie kater katholik katholiken
	katze kauf käufe kaufhaus kaufhäuser kaufvertrag kaufverträge kehle kehrseite keks kekse keller kenntnis
	kenntnisnahme kerl kerle kernenergie kernkraft kernkraftwerk kernkraftwerke kerze kessel kette kilo kilogramm
	kilogramme kilometer kind kinder kinderbuch kinderbücher kindergärten kindergarten kindergeld kindergelder
	kinderheim kinderheime kindesmissbrauch kinn kino kinos kirche kirsche kissen kiste kita kitas klage kläger klammer klang
	klänge klappe klarinette klasse klassik klassiker klausel klavier klaviere klebstoff klebstoffe kleid kleider
	kleingeld kleingelder kleinkind kleinkinder kleinstadt kleinstädte klientel klima klimagipfel klimapolitik
	klimaschutz klimawandel klinge klinik kliniken klinikum klippe kloß klöße klöster kloster klub klubs kneipe knie knochen
	knolle knopf knöpfe knospe knoten knowhow koala koalitionsgespräch koalitionsgespräche koalitionspause
	koalitionsvertrag koalitionsverträge koch köche koffer kohle kohlekraftwerk kohlekraftwerke kohlendioxid kohorte
	kolben kolleg kollision kollisionen kolonie kolonne komfort komitee komitees kommando kommandos kommission kommissionen
	kommunalwahl kommunalwahlen komödie kompanie kompass kompasse komponente kompromiss kompromisse kompromissvorschlag
	kompromissvorschläge konferenz konferenzen konfession konfessionen konflikt konflikte konfliktgebiet konfliktgebiete
	kongress kongresse kongresswahl kongresswahlen königreich königreiche königshaus königshäuser konjunktur
	konjunkturpaket konjunkturpakete konkurrenz konkurrenzen konkurs konkurse konsequenz konsequenzen kontakt konten
	kontinent kontinente konto kontrast kontraste kontroverse konversion konversionen konvoi konvois konzept konzepte
	konzernspitze konzert konzerte konzession konzessionen kopf kopfball kopfbälle köpfe kopie koppel korb körbe körper
	korps korrektur korrekturen korrespondenz korrespondenzen kosten kostenn kraft kräfte kraftstoff kraftstoffe
	kraftwerk kraftwerke kragen krähe krampf krämpfe krankengeld krankengelder krankenhaus krankenhausbett
	krankenhausbetten krankenhäuser kranz kränze kratzer kraut kräuter kreatur kreaturen krebs krebse kreide kreis
	kreise kreisstadt kresse kreuzfahrtschiff kreuzfahrtschiffe kreuzzug kreuzzüge krieg kriege kriegsende kriegsgebiet
	kriegsgebiete kriegsschiff kriegsschiffe kriegsverbrechen krimi krimis krippe krise krisengebiet krisengebiete
	krisengespräch krisengespräche krisengipfel krisenherd krisenherde krisentreffen krisis kritik kritiken kritikpunkt
	kritikpunkte krokodil krokodile krone kröte krücke kruste küche kuchen kuckuck kuckucks kugel kugelschreiber kuh
	kühe kulisse kultur kulturen kulturgut kulturgüter kunde kunst künste kunststoff kunststoffe kunstwerk kunstwerke
	kupfer kuppel kür kürbis kürbisse küren kurort kurorte kurs kurse kurve kurzbesuch kurzbesuche kuss küsse küste
	kutsche kutter lache lachs lachse läden laden lady lage lager lagerhaus lagerhäuser lamm lämmer lampe land
	landeplatte länder länderspiel länderspiele landeshauptstadt landhaus landhäuser landkreis landkreise landstrich
	landstriche landtag landtage landtagswahl landtagswahlen langeweile lanze laptop laptops lärche lärm last lasten
	lastwagen latte laub lauf läufe läufer laune laus lautstärke lawine leben lebensende lebensgefahr lebensmittel
	lebensmotto lebensmottos lebenswerk lebenswerke leber lebewesen leder leergut legende lehm lehrbuch lehrbücher lehre
	leib leiber leiche leichtathletik leid leide leine leitbild leitbilder leiter leitlinie leitplanke leitzins
	leitzinsen lektüre lenkrad leopard leoparden lerche lesart lesarten leser lesestoff lesestoffe leuchte leuchter
	leute licht lichter liebe lied lieder liege lift lifte likör lilie limit limits limonade lineal linie link links
	linse lippe liste liter literatur livree lizenz lizenzen lkw lkws lob loch löcher lockdown lockdowns löffel loge
	logik logistik logo logos lohn löhne loipe lok loks löscher lösegeld lösegelder löwe luchs luchse lücke luft
	luftangriff luftängriffe lüfte luftfahrt luftraum luftverkehr luftwaffe lüge lunge lupe lust lüste luxus macht
	mächte machtmissbrauch machtübernahme machtwechsel machtwort machtwörter mädchen mafia magazin magazine magd mägde
	magen mägen magie magnet magneten mail mails mais majestät majestäten makrele mal male malerei malereien mandat
	mandate mandel manege mangel mängel manie manifest manifeste mann männer manöver mantel mäntel mappe märchen marine
	marke markt märkte marotte maß masche maschine maße masern maske maßnahme maßnahmenpaket maßnahmenpakete massaker
	masse massengrab massengräber massenmedien massenvernichtungswaffe masterplan material materialien mathematik mauer
	maul mäuler maus mäuse maut mauten mechanismen medaille medien medium medizin meer meere meeting meetings mehl
	mehrfamilienhaus mehrfamilienhäuser mehrwertsteuer meile meilenstein meilensteine meise meisterwerk meisterwerke
	melodie memo memos menge mensch menschen menschenhandel menschenleben menschenrecht menschenrechte menschenwürde
	menü menüs messe messer messerangriff messerängriffe metall metalle metapher meter methode metro metropole metros
	miene miete mietvertrag mietverträge mikro mikros milch milde milieu milieus militärbündnis militärgelände
	militärputsch militärpütsche miliz milizen milliarde million millionenstadt milz mindestlohn mindestlöhne mine
	mineral mineralien ministerien ministerium ministerposten ministertreffen minus minuse minute minze misere
	missbrauch missbräuche misserfolg misserfolge missgunst mission missionen misstrauen misstrauensantrag
	misstrauensanträge missverständnis mist mitgefühl mitglied mitglieder mitgliederzahl mitgliederzahlen mitgliedsland
	mitgliedsländer mitgliedsstaat mitgliedsstaaten mitgliedstaat mitgliedstaaten mithilfe mitleid mittag mittage
	mittagsschlaf mitte mittel mittelalter mitteleuropa mittelpunkt mittelpunkte mittelstand mitternacht mittwoch
	mittwochen mixtur mixturen mobbing möbel mobilfunk mode modehaus modehäuser möhre molch molche mole moment momenten
	monarchie monat monaten monatsfrist monatshälfte monatslohn monster montag montage monument monumenten moor moore
	moral moräne morast moräste mord mordanschlag mordanschläge morde morgen moschee motiv motive motor motoren motorrad
	motorräder motte motto mottos mücke mühe mühle mühsal müll mumie mumps mund münder münze muräne museen museum musik
	musikschule muskel muslim muslime muster mut mutter mütter muttersprache mütze nachbarland nachbarländer
	nachbarstaat nachbarstaaten nachbeben nachdruck nachfolge nachfrage nachhinein nachlass nachlässe nachmittag
	nachmittage nachricht nachrichten nachrichtendienst nachrichtendienste nachschub nachsicht nachspielzeiten nacht
	nächte nachteil nachteile nachtrag nachträge nachtzug nachtzüge nachweis nachweise nachwuchs nacken nadel nagel
	nägel nahost nahrungsmittel naht nähte name narbe nase nationalfeiertag nationalfeiertage nato-gipfel natter nattern
	natur naturen naturschutzgebiet naturschutzgebiete navi navis nebel nebengebäude neid neige nelke nenner nerv nerven
	nest nester netz netze netzwerk netzwerke neuauflage neuaufnahme neubürger neues neugier neuland neuwahl neuwahlen
	nichts niedergang niederkunft niederlage niederschrift niederschriften niere nirgendwo nische niveau niveaus norden
	nordosten nordwesten norm normen not notaufnahme nöte note notlage notstand notstände notwehr novelle november
	nuance nudel nummer nuss nüsse nutzen nutzer oase obdach oberfläche obergeschoss obergeschosse oberhaus oberhäuser
	oberschule obhut objekt objekte oboe obst ochse öfen ofen offensive ohnmacht ohr ohre oktober öl olive oper operette
	opernhaus opernhäuser opfer opferzahl opferzahlen orange orchester orden ordensschwester ordner organismen orgel orgie orient
	orkan orkane ort orte osten ostern outfit outfits ozonloch ozonlöcher paar paare päckchen paket pakete palette palme
	panda pandemie panik panne panther panzer papagei papageien papier papiere pappel pappeln parade park parkhaus
	parkhäuser parks parlament parlamenten parlamentsgebäude parlamentswahl parlamentswahlen parole parteibuch
	parteibücher parteitag parteitage parteivorsitz parteivorsitze partie partner partnerland partnerländer partnerstadt
	party partys parzelle pass passage passagierschiff passagierschiffe pässe patent patente pauke pause pazifikküste
	pech pedal peitsche pension pensionen periode perle person personal personalmängel personalmangel personen
	personenschäden personenschaden personenzug personenzüge perspektive perücke pfad pfade pfahl pfähle pfanne pfeife
	pfeil pfeile pfeiler pfennig pfennige pferd pferde pfiff pfiffe pfingsten pflanze pflanzenschutzmittel pflaster
	pflaume pflege pflegeheim pflegeheime pflicht pflichten pflichtspiel pflichtspiele pflug pflüge pfosten pfund pfunde
	pharmazie phase philosophie phrase physik pille pilz pilze pin pinguin pinguine pins pinsel pipeline pipelines piste
	pistole pizza pizzen pkw pkws plage plakat plakate plakette plan pläne planer planet planeten planke plantage
	plastik platte plattform plattformen platz plätze platzverweis pleite pleitewelle plenum plombe plus pluse podcast
	podcasts pokal pokale pole polemik polemiken police politik politikstil politikstile polizeiauto polizeiautos
	polizeiwache pollen pore porträt porträts posaune pose post posten poster postkarte potenz potenzen pracht präferenz
	präferenzen praktika praktikum praline prämie präsidentschaftswahl präsidentschaftswahlen praxen praxis präzision
	präzisionen predigt predigten preis preise preisgeld preisgelder premiere presse presseschau presseschauen
	prestigeobjekt prestigeobjekte prinzip prinzipien prise prisma pritsche privatschule privileg privilegien probe
	problem probleme produkt produkte profession professionen profil profile prognose programm programme projekt
	projekte promenade prominenz prosa prospekt prospekte protest protestant protestanten proteste prothese protokoll
	protokolle provinz provinzen provinzhauptstadt prozedur prozeduren prozente prozentpunkt prozentpunkte prozess
	prozesse prozession prozessionen prozesstag prozesstage prügel psyche psychologie publikum pudel pufferzone pult
	pulte pumpe punkt punkte puppe pute putsch putsche pyramide quader qual quarantäne quark quartal quartale quartett quelle
	quiz quizs quote quotient rabatt rabatte rabe rad räder radio radios radius radsport raffinerie rahmen rakete
	raketenangriff raketenängriffe rallye rallyes ramadan rampe rand ränder rang ränge ranggrund ranggründe ranke
	ranking rankings rasen rassel rasur rasuren rat rate räte rathaus rathäuser rating ratings ratsvorsitz ratsvorsitze
	ratte raub räuber raum räume raupe rausch rausschmiss razzia razziaen razzias reaktor reaktoren realschule rebe
	rechner rechnungswesen recht rechte rechtens rechtsmittel rechtsruck rechtsrucke rechtsstaat rechtsstaaten
	rechtsstreit rechtsstreite recycling rede reederei reedereien referat referate reform reformen regal regale regel
	regen regenbogen regie regierungsbezirk regierungsbezirke regierungsgebäude regierungssitz regierungssitze
	regierungsumbau regierungswechsel regime regiment regimenter regimes region regionalwahl regionalwahlen regionalzug
	regionalzüge regionen regler reh rehe reich reiche reichstag reichstage reichweite reifen reihe reim reime reis
	reise reiseland reiseländer reisepass reisepässe reiter rekord rekorde relevanz religion religionen rennen rente
	reparatur reparaturen reportage reporter repräsentantenhaus repräsentantenhäuser repression repressionen republik
	republiken reservat reservate reserve residenz residenzen respekt ressort ressorts ressource rest restaurant
	restaurants resultat resultate retter rettungsgasse rettungskräfte rettungspaket rettungspakete rettungsschiff
	rettungsschiffe rettungswagen reue revanche revier reviere revision revisionen revolte rezession rezessionen
	rhythmen rhythmus richtlinie riege riegel riese rind rinde rinder ring ringe rinne rippe risiken risiko risikogebiet
	risikogebiete riss risse ritze robbe roboter roggen rohöl rohstoff rohstoffe rolle roller roman romane rose ross
	rösser route rübe rubel rubrik rubriken ruck rückblick rucke rücken rückenwind rückfrage rückgabe rückgang rückgänge
	rückhalt rückkehr rücklage rücknahme rückreise rückschlag rückschläge rücksicht rückspiel rückspiele rückstand
	rücktritt rücktritte rücktrittswunsch rücktrittswünsche rückzug rückzüge ruder ruf rufe ruhe ruhestand ruhm ruine
	rumpf rümpfe runde rüssel s-bahn s-bahnen saal saäle saat saaten säbel sabotage sachbuch sachbücher sache
	sachschaden sachschäden sack säcke saft säfte säge sahne saison saisons salat salate salbe salbei salve samba same sammler
	samstag samstage sand sandale sanktionspaket sanktionspakete sarg särge satellit satelliten sattel sättel satz sätze
	sauerstoff säugling säuglinge säuglingspflege säule scanner schablone schacht schächte schachtel schäden schaden
	schadstoff schadstoffe schaf schafe schal schale schals schalter scham schande schanze schärfe scharfsinn schatten
	schatz schätze schau schauen schauspielhaus schauspielhäuser scheibe scheich scheiche scheide schein scheine schelle
	schere scheune schicht schichten schicksal schicksale schiefer schiene schießerei schießereien schiff schiffe
	schikane schild schilder schimmel schinken schiri schirm schirme schlacht schlachten schlachtfeld schlachtfelder
	schlaf schlag schläge schlager schlägerei schlägereien schlagwort schlagwörter schlagzeug schlagzeuge schlamm
	schlange schlappe schlauch schläuche schleife schleuse schlichtungsverfahren schlinge schlitten schloss schlösser
	schlot schlote schlucht schluchten schlumpf schlümpfe schlupfloch schlupflöcher schluss schlüsse schlüssel
	schlusslinie schlusswort schlusswörter schmeichelei schmeicheleien schmerz schmerzen schmerzgrenze schmetterling
	schmetterlinge schmiergeld schmiergelder schmuck schmutz schnabel schnäbel schnaps schnauze schnecke schnee
	schneider schneise schnellzug schnellzüge schnitt schnitte schnitzel schnupfen schnur schock schocks schokolade
	schornstein schornsteine schoß schrank schränke schraube schrecken schreiben schrift schriften schriftstück schritt
	schritte schrott schub schübe schuh schuhe schulbuch schulbücher schuld schulden schuldenn schuldspruch
	schuldsprüche schule schulgebäude schulgelände schulkind schulkinder schulter schuppen schuss schüsse schüssel
	schusswaffe schutt schutz schützengraben schützengräben schützenpanzer schutzmaske schutzzone schwäche schwalbe
	schwamm schwämme schwan schwäne schwanz schwänze schwarm schwärme schwebe schweigegeld schweigegelder schweigen
	schwein schweine schweiß schwelle schwellenland schwellenländer schwerkraft schwerpunkt schwerpunkte schwert
	schwerte schwester schwimmbild schwund schwünde schwünge score scores see seehafen seehäfen seele segel segelschiff
	segelschiffe sehne sehnsucht seide seife seil seilbahn seile seite sekt sektor sektoren sekunde sekundenkleber
	selbstbewusstsein selbstkritik selbstmordanschlag selbstmordanschläge selfie selfies semester seminar seminare
	semmel sender senf seniorenheim seniorenheime sense september serie server service services sessel session sessions
	set sets seuche show shows sichel sicherheitskräfte sicherheitslücke sicht sichten sichtweise sieg siege siegel
	siegermacht signal signale silbe silber silbermedaille silo silos silvester sinfonie single singles sinn sinne
	sirene sitz sitze skala skalen skandal skandale skelett skelette skepsis skigebiet skigebiete skript skripts slogan
	slogans smartphone smartphones snack snacks socke software softwares sohle sohn söhne solarenergie sommer sommerloch
	sommerlöcher sonate sonde sondergipfel sondierungsgespräch sondierungsgespräche song songs sonnabend sonnabende
	sonne sonnenschein sonnenuntergang sonnenuntergänge sonntag sonntage sopran sorge sorgerecht sorgerechte sorgfalt
	sorgfaltspflicht sorgfaltspflichten sorte soße sound sounds sozialstaat sozialstaaten soziologie spalte spange
	sparpaket sparpakete spaß späße spätestens spätsommer spatz spatzen speer speise spende spender sperre sperrgebiet
	sperrgebiete spesen sphäre spiegel spiegelbild spiegelbilder spiel spiele spielfeld spielfelder spieltag spieltage
	spielzeug spielzeuge spinne spirale spitze spitzentreffen sport spot spots spott spray sprays sprengkörper
	sprengstoff sprengstoffe sprichwort sprichwörter sprint sprints spritze spritztour spritztouren sprosse spruch
	sprüche sprünge spule spur spuren staat staaten staatenlenker staatsbesuch staatsbesuche staatsunternehmen
	staatsvertrag staatsverträge stab stäbe stadien stadion stadium stadt stadtbezirk stadtbezirke stadtbild stadtbilder
	städte stadtgebiet stadtgebiete stadtrand stadtteil stadtteile staffel staffeln stahl stalking stall ställe stamm
	stämme stand stände standort standorte standpunkt standpunkte stange star stärke stars start starts statement
	statements statik statistik statistiken stätte status stau staub staude staus stausee steak steaks stecker steg
	stege stein steine stelle stellenabbau stellungnahme stellwerk stellwerke stempel stern sterne steuer steuergeld
	steuergelder steuerzahler stich stiche stichprobe stichtag stichtage stichwahl stichwahlen stichwahltag
	stichwahltage stichwort stichwörter stickstoff stickstoffe stiefel stiege stift stifte stil stile stille
	stillschweigen stillstand stimme stimmrecht stimmrechte stirn stirnen stoff stoffe stolz stopp stopps story storys
	stoß stöße strafantrag strafanträge strafe strafrecht strafrechte strafverfahren strafzoll strafzölle strahl
	strahlen strähne strand strände strang stränge straße strategie strauß sträuße streaming streamings streben strecke
	streifen streik streike streit streite streitfall streitkräfte streitpunkt streitpunkte stress strich striche stroh
	strom strophe strudel struktur strukturen strumpf strümpfe stück stücke studie studio studios studium stufe stuhl
	stühle stuhlkreis stuhlkreise sturm stürme sturz stürze stute stütze subjekt subjekte suche sucht süchte süden
	südosten südwesten suite summe sumpf sümpfe sünde supermacht supermächte supermarktladen supermarktläden suppe
	sweatshirt sweatshirts symbol symbole sympathie symptom symptome synagoge syndrom syndrome system systeme szene
	tabak tabelle tablette tafel tag tage tagebuch tagebücher tagewerk tagewerke tal talent talente täler tank tanks
	tanne tante tanz tänze tarif tarife tarifvertrag tarifverträge tasche taschengeld taschengelder tasse taste tat
	taten tatkraft tatort tatorte tatsache taube taufe tausend tausende taxi taxis team teams technik techniken
	technologie tee teich teiche teil teile teilerfolg teilerfolge teilhabe teilnahme teilnehmerzahl teilnehmerzahlen
	telefongespräch telefongespräche telefonie teller tempel temperatur temperaturen tempo tendenz tendenzen tennis
	tenor tenöre teppich teppiche termin termine terrasse terror terroranschlag terroranschläge test tests testspiel
	testspiele teuerungsrate teufel teufelskreis teufelskreise text texte theater theke thema themen theologie theorie
	therapie these thron throne thymian ticker ticket tickets tiefpunkt tiefpunkte tier tiere tierschutz tiger tinktur
	tinkturen tinte tipp tipps tisch tische titel titelbild titelbilder tochter töchter tochterunternehmen tod todesfall
	todesfälle todestag todestage todesurteil todesurteile todeszahl todeszahlen toleranz tomate ton töne tonne topf
	töpfe tor tore torf tornister torpedo torte tour touren tours trage träger tragödie tragweite trailer trailers
	training trainings trainingslager traktor traktoren träne tränke transfer transfers transparenz transport transporte
	trasse traube trauer trauerfeier traum träume treffen treffpunkt treffpunkte treibjagd treibjagden treibstoff
	treibstoffe trend trends treppe treppenhaus treppenhäuser treue tribunal tribunale tribüne trichter trick tricks
	trikolore trikot trikots trinkgeld trinkgelder trinkwasser trio trios triumph triumphe trommel trommeln trompete
	tropen tropfen trophäe trost trotz trubel truhe trümmer trümmerfeld trümmerfelder trumpf trümpfe truppe
	truppenbesuch truppenbesuche truppenteil truppenteile tuba tuch tücher tücke tugend tugenden tulpe tumor tumoren
	tunnel tunnels turbine türkis turm türme turnen turnier turniere tüte tweet tweets typ typen typhus tyrannei u-bahn u-bahnen überblick
	übereinkunft überfahrt überfahrten überfall überfälle überfluss übergabe übergang übergänge überleben
	überlebenskünstler übermut übernahme überrest überreste überschrift überschriften überschuss überschüsse
	überschwemmungsgebiet überschwemmungsgebiete übersicht übersichten übung ufer uhr uhren uhrwerk uhrwerke uhu ulme
	umbau umbauten umbruch umbrüche umfang umfänge umfeld umfelder umfrage umgang umgänge umkreis umkreise umlage umland
	umlauf umsatz umsätze umschlag umschläge umschwünge umsicht umstand umstände umsturz umstürze umwelt umweltschutz
	umweltzone umzug umzüge unfall unfälle unfallort unfallorte ungeduld unglück unglücksort unglücksorte unikat unikate
	unkenntnis unkosten unmut unrecht unruhe unschuld unsinn untergang untergänge untergrund untergründe unterhalt
	unterhaus unterhäuser unterkunft unterkünfte unternehmen unterricht unterschied unterschiede unterschrift
	unterschriften unverständnis unwissen update updates upgrade upgrades uran urheberrecht urheberrechte urknall urkunde
	urlaub urlaubsland urlaubsländer urne ursache ursprünge ursprungsland ursprungsländer urteil urteile urwahl urwahlen
	vakuum variante vase väter vater veilchen vene ventil ventilator ventilatoren ventile veranstaltungsort
	veranstaltungsorte verband verbände verbot verbote verbrechen verbund verdacht verdachte verderben verdienst
	verdienste verdruss verein vereine verfahren vergehen vergessen vergleich vergleiche vergnügen verhalten verhältnis
	verhandlungsgegenstand verhandlungsgegenstände verhandlungstag verhandlungstage verhör verhöre verkauf verkäufe
	verkehr verkehrsachse verkehrsbetrieb verkehrsbetriebe verkehrsmittel verkehrsunfall verkehrsunfälle verlag verlage
	verlangen verlass verlaub verlauf verläufe verleih verleihe verlust verluste vermächtnis vermerk vermerke vermögen
	vermögenswert vermögenswerte vernissage vernunft verrat vers versagen versand versäumnis verschulden verschwinden
	verse versehen version versionen versprechen verstand verständnis verstoß verstöße versuch versuche
	versuchskaninchen verteidigungsbündnis vertrag verträge vertragsverletzungsverfahren vertrauen vertrieb verweis
	verzeichnis verzicht verzichte veto vetorecht vetorechte vetos video videos vieh vielfalt viertel viertelfinale
	viertelfinales vignette villa villen viper viren virus visa visage vision visionen visite visum vlog vlogs vögel
	vogel vokabel volk völker völkerrecht völkerrechte volksentscheid volksentscheide volksfest volksfeste volley
	volllast vollmacht vollmachten voraussage vorbehalt vorbehalte vorbild vorbilder vordergrund vordergründe vorfall
	vorfälle vorfeld vorfelder vorfreude vorgabe vorgang vorgänge vorgespräch vorgespräche vorhaben vorhang vorhänge
	vorhersage vorkommen vorlage vorliebe vormittag vormittage vorort vororte vorrang vorrat vorräte vorrecht vorrechte
	vorreiterrolle vorschlag vorschläge vorschrift vorschriften vorschuss vorschüsse vorsicht vorsitz vorsitze
	vorsprünge vorstadt vorstand vorstände vorstoß vorstöße vortag vortage vorteil vorteile vorurteil vorurteile vorwahl
	vorwahlen vorwand vorwände vorwissen vorwort vorwörter vorwurf vorwürfe vorzeichen vorzug vorzüge voten votum waage
	wabe wache waffe waffenruhe waffenstillstand waffenstillstände wagen waggon waggons wagnis wahl wahlbetrug wahlen
	wahlerfolg wahlerfolge wahlergebnis wahlgang wahlgänge wahlgeschenk wahlgeschenke wahlkampf wahlkämpfe wahlkreis
	wahlkreise wahlrecht wahlrechte wahlsieg wahlsiege wahltag wahltage wahlverfahren waise waisenkind waisenkinder wal
	wald waldbrand waldbrände wälder waldgebiet waldgebiete wale walfang wall wälle wallfahrt wallfahrten wand wände
	wandel wange wanne wanze wappen ware waschmaschine wasser wasserkraft wassermangel wassermängel wassermasse
	wasserstand wasserstoff wasserzeichen watt watte website websites wechsel wechselwähler weg wege wehe wehmut
	wehrpflicht weide weihe weiher weihnacht weihnachten weihnachtsbaum weihnachtsmarkt weihnachtsmärkte weile wein
	weine weißbuch weißbücher weise weite weiterfahrt weiterfahrten weizen welle welpe welpen welt weltall weltbild
	weltbilder weltcup welten weltklima weltkrieg weltkriege weltmacht weltmächte weltraum weltrekord wende wendehals
	wendehälse wendepunkt wendepunkte werbepause werbespot werbespots werft werften werk werke werkstatt werkstätte
	werktag werktage werkzeug werkzeuge wert werte wesen wespe weste wettbewerb wette wetter wetterlage wettkampf
	wettkämpfe wettrennen whistleblower widerspruch widersprüche widerstand wiederaufbau wiederaufnahme wiedersehen
	wiederwahl wiederwahlen wiege wiese wifi wifis wildnis wille willkür wimper wind winde windel windenergie windkraft
	winkel winkelzug winkelzüge winter wippe wirbelsäule wirkstoff wirkstoffe wirt wirte wissen witwer witz witze woche
	wochenende wochentag wochentage wohl wohlbefinden wohlergehen wohlstand wohltat wohltaten wohlwollen wohngebäude
	wohngebiet wohngebiete wohngeld wohngelder wohnhaus wohnhäuser wohnort wohnorte wohnraum wohnsitz wohnsitze wolf
	wölfe wolke wolle wonne workshop workshops wort worte wörter wörterbuch wörterbücher wrack wracks wucher wuchs
	wüchse wucht wunde wunder wunsch wünsche würde wurf würfe würfel wurm würmer wurst würste wurzel wüste wut yen zahl
	zahlen zähler zahlungsmittel zahn zähne zange zauber zaun zäune zebra zecke zeh zehe zehntel zeichen zeile zeit
	zeitabstand zeitabstände zeitalter zeitdruck zeiten zeitlang zeitpunkt zeitpunkte zeitraum zeiträume zelle zelt
	zelte zement zensur zensuren zentimeter zentralbankgeld zentren zentrum zeremonie zerreißprobe zerwürfnis zeuge
	zeuger zeugnis ziege ziel ziele zielort zielorte zigarette zimmer zinne zins zinsen zipfel zirkus zirkusse zitat
	zitate zither zitrone zittern zitterpartie zivilcourage zögern zoll zölle zone zoo zoos zorn zucker zufahrt
	zufahrten zufall zufälle zufluss zuflüsse zug zugabe zugang zugänge züge zuge zugeständnis zuhause zukunft zulage
	zunahme zündstoff zündstoffe zunft zünfte zunge zusage zusammenarbeit zusammenbruch zusammenbrüche zusammenhalt
	zusammenhang zusammenhänge zusammenkunft zusammenschluss zusammenschlüsse zusammenstoß zusammenstöße zusatz zusätze
	zuschlag zuschläge zuschrift zuschriften zuschuss zuschüsse zusehen zustand zustände zutat zutaten zutrauen zutun
	zuversicht zuwachs zuwächse zwang zwänge zwangsarbeit zwangsarbeiten zwangslage zweck zweifel zweig zweige zwiebel
	zwilling zwillinge zwischenfall zwischenfälle zwischenwahl zwischenwahlen zyklen zyklus zylinder
`;
