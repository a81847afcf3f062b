/** Frequent German nouns of the news in lower case, blank-separated: singular, plural; `abend/e` is both `abend` and `abende`.
 *
 * German writes every noun with a capital, so `Wende` and `Wenden` look like two spellings of a name; a word of this list is none.
 * Genitives in -s and -es, forms with -n behind -e, -el or -er (`Wegen`, `Wiesen`) and compounds are not listed: whoever
 * reads the list takes them apart. Nor are words whose end shows it (`Abbildung`, `Freiheit`).
 */
export const commonNouns = `
	aal/e abbau abbild/er abbruch abbrüche abc abdruck abdrücke abend/e abenteuer aberglaube abfall abflug abflüge
	abfrage abgabe abgang abgänge abgas/e abgleich/e abgrund abgründe abkommen ablage ablauf abläufe abs absage absatz
	absätze absatzlage abschaum abscheu abschied/e abschlag abschläge abschluss abschlüsse abschnitt/e abseits
	absicht/en absprache abstand abstände abstieg/e abstoß abstrich/e absturz abstürze abteil/e abteilungsleiter
	abwahl/en abwehr abzug abzüge achse achtelfinale/s äcker acker adel adresse advent/e affäre affe agenda agentur/en
	aggression/en ahorn/e ähre aids airbag akademie akkordeon akku/s akt/e aktie akzeptanz alarm/e alben album alkohol
	allee allergie allerheiligen allianz/en alltag/s alm alpen altar/e altenheim/e alter altersarmut altertümern
	altstadt ameise amnestie ampel amsel/n amt ämter amtsantritt/e amtsenthebungsverfahren amtsgeschäfte amtszeiten
	analyse anarchie anbau anbauten andacht/en andrang anfang anfänge anfänger anfangsverdacht/e anflug anflüge
	anfrage angebot/e angehören angriff ängriffe angst ängste anhang anhänge anhieb anker anklage anklang ankunft
	ankünfte anlage anlass anlässe anlauf anläufe anlaufstelle anleihe annahme annexion/en anreise anreiz/e anruf/e
	ansage ansatz ansätze ansatzpunkt anschein/e anschlag anschläge anschluss anschlüsse anschreiben ansehen
	ansicht/en ansprache anspruch ansprüche anstalt/en anstand anstieg/e anstoß anstöße anteil/e anteilnahme antenne
	antrag anträge antrieb/e antrittsbesuch/e antwort/en anwuchs anwüchse anzahl/en anzeige anzug anzüge äpfel apfel
	apotheke app/s apparat/e applaus arbeit/en/er arbeitgeber arbeitnehmer arbeitsbesuch/e arbeitsfeld/er arbeitskraft
	arbeitskräfte arbeitskraftmangel arbeitskreis/e arbeitslosengeld/er arbeitslosenzahl/en arbeitsrecht/e
	arbeitsschutz arbeitstag/e arbeitsunfall arbeitsunfälle arbeitsvertrag arbeitsverträge arbeitszeiten archiv/e
	arena arenen ärger arie armee armut arrest/e art/en artefakt/e artikel arzneien arzneimittel arzt ärzte
	ärztekammer ärztemängel ärztemangel ass/e ast äste asyl asylantrag asylanträge asylrecht asylverfahren atem
	atheist atlanten atom/e atomkraftwerk/e atommacht atommächte atomwaffe atomwaffentest/e attacke attentat/e
	attest/e aufatmen aufbau aufbruch aufbrüche aufeinandertreffen aufenthalt/e aufenthaltsrecht/e aufgabe auflage
	aufnahme aufruf/e aufsatz aufsätze aufschlag aufschläge aufschub/e aufschwünge aufsehen aufseher aufsicht
	aufsichtsratsvorsitz/e aufstand aufstände aufstieg/e auftakt auftrag aufträge auftrieb/e auftritt/e aufwand
	aufwände aufwind aufzug aufzüge auge augenblick/e augenhöhe augenschein ausbau ausblick/e ausbruch ausbrüche
	ausdruck ausdrücke auspuff außengrenze außenhandel außenministertreffen außenpolitik außenseiter außenwelt äußeres
	ausfall ausfälle ausflug ausflüge ausgabe ausgang ausgänge ausgangspunkt/e auskunft auskünfte ausland auslöser
	ausmaß/e ausnahme ausnahmezustand ausnahmezustände ausrede ausreise aussage ausschluss ausschlüsse ausschuss
	ausschüsse aussicht/en ausstand ausstände ausstieg/e ausstoß ausstöße austausch austäusche austragungsort/e
	auswahl/en auswahlverfahren auswärtiges auswärtssieg/e auswärtsspiel/e ausweis/e auszeiten auszug auszüge auto/s
	autobahn/en autobahnbrücke autohaus autohäuser autonomie autopsie autounfall autounfälle axt baby/s bach bäche bad
	bäder bafög bahn/en bahnhof bahnhöfe bahnsteig/e bakterie bakterium balken balkon/s ball ballast/e bälle band/e
	bänder bank/en bänke bär/en bar/s baracke bargeld bariton bart bärte basen basis bataillon batterie bau bauantrag
	bauanträge baubranche bauch bauende bauern bauernhaus bauernhäuser bauernhof bauernhöfe baum bäume baumstamm
	baumstämme baustelle baustoff/e bauten bauwerk/e bayer becken bedarf bedauern bedenken bedrängnis bedürfnis beere
	befangenheitsantrag befangenheitsanträge befehl/e befinden befugnis begehren beginn/e begleitumstand
	begleitumstände begräbnis begriff/e behelf behörde beifall beigabe beihilfe beilage beisein beisitz/e beispiel/e
	beitrag beiträge beitritt/e bekanntgabe bekennerschreiben bekenntnis belang/e belieben bemühen benzin bereich/e
	bergwerk/e bericht/e besatzungsmacht besatzungszone bescheid/e beschluss beschlüsse beschwerde besen besitz/e
	besorgnis bestand bestände bestandteil/e bestie besuch/e besucherzahl/en betäubungsmittel beton betracht betrag
	beträge betreff/e betrieb/e betrügerei/en bett/en bevölkerungsschutz beweggrund beweggründe beweis/e beweismittel
	bewusstsein bezirk/e bezug bezüge bibel biber bibliothek/en biene bier biergärten biergarten bilanz/en bild/er
	bildschirm/e billion/en binde biografie bioläden bioladen biologie birke birne biss/e bisschen bistro/s bitte
	blackout/s blamage blase blatt blätter blei bleiberecht/e blick/e blitz/e block blockade blöcke blog/s blume bluse
	blut blüte blutvergießen boden böden bodendienst/e bohne bohrer boje bombe bombenanschlag bombenanschläge boni
	bonus bonusse boom/s boot/e bord/e börse böse boykott/s branche brand brandanschlag brandanschläge brände bratsche
	brauch bräuche braut brei/e breitband breite bremse brennstoff/e bretern brexit brief/e briefwahl/en brigade
	brille brise brocken bronze bronzemedaille brötchen bruch brüche bruchteil/e brücke brüder bruder brühe brunnen
	brust brüste brutstätte bruttoinlandsprodukt/e buch/e bücher buchstabe bucht/en buddhist bude bühne bulle
	bundeshauptstadt bundesland bundesländer bundesstaat/en bundestag/e bundestagswahl/en bündnis bunker burg/en
	bürgerentscheid/e bürgergeld/er bürgerkrieg/e bürgermeisterwahl/en bürgersteig/e burka/s büro/s bürokratie
	bürokratieabbau bus busbetrieb/e bußgeld/er busse butter cafe/s café/s camp/s campus cello cent chance chaos
	charge chat/s check/s chemie chemiewaffe chia chip/s chor chöre christ clique club/s code/s comeback/s comic/s
	computer container containerschiff/e corona coronakrise coronapandemie coronavirus countdown/s coup/s covid cup/s
	cyberangriff cyberängriffe dach dachboden dächer dame dampfer däne dank darm därme dasein daten datenbank/en
	datenleck/s datenschutz datum dauer daumen deal/s debatte decke defizit/e deich/e dekret/e delfin/e delikt/e delle
	dementi/s demokratie demontage demut denkmal denkmäler depression/en derby/s detail/s deutschunterricht dezember
	diagnose dialog/e diamant/en dienst/e dienstag/e diesel differenz/en diktat/e diktatur/en dimension/en ding/e
	diözese direktwahl/en diskus diskussion/en distanz/en disziplin dividende division/en dokument/en dolch dom/e
	domäne donner donnerstag/e dorf dörfer dose dossier/s drache drama dramen drehbuch drehbücher drink/s drittel
	drittland drittländer droge drogenhandel drohne drohnenangriff drohnenängriffe druck druckluft druckmittel duell/e
	düne dünger dunkelziffer dunst dünste duo/s durchbruch durchbrüche durcheinander durchfall durchgang durchgänge
	durchsage durchschnitt/e durchsicht durst düse dutzend/e dynastie e-auto/s e-bike/s ebene ebola echo/s eck/e
	effekt/e egge ego/s ehe ehrengrab ehrengräber ehrensache ehrentag/e ehrgeiz ei/er/s eiche eid/e eidechse eierer
	eifer eigenregie eilantrag eilanträge eile eimer einblick/e einbruch einbrüche eindruck eindrücke einfahrt/en
	einfall einfälle einfamilienhaus einfamilienhäuser einfluss einflüsse eingang eingänge eingriff/e einheitspreis/e
	einkauf einkäufe einklang einkommen einkommensteuer einkünfte einlage einnahme einreise einsatz einsätze
	einsatzkräfte einschnitt/e einsicht einspänner einspruch einsprüche einstieg/e einsturz einstürze einvernehmen
	einverständnis einwand einwände einwurf einwürfe einzelfall einzelfälle einzelteil/e einzug einzüge eisen
	eishockey elefant/en elektroauto/s elektronik element/en elend elfmeter elster/n eltern elterngeld/er elternhaus
	elternhäuser embargo/s emission/en empfänger ende endspiel/e energie energiewende engagement enge engel engpass
	engpässe enkelkind/er enklave ensemble/s ente entgegenkommen entgelt/e entlastungspaket/e entscheid/e entschluss
	entschlüsse entsetzen entwicklungsland entwicklungsländer entwurf entwürfe epidemie episode epoche erachten
	erbarmen erbschaftsteuer erbse erdbeben erdgas erdöl erdrutsch/e erdteil/e ereignis erfolg/e erfordernis ergebnis
	erinnern erkenntnis erker erlaubnis erle erlebnis ermessen ermittlungsverfahren ernst ernstfall ernte erstaunen
	ertrag erträge erwerb esche esel essay/s essen essig etage etappe etappensieg etat/s ethik eu-gipfel eu-land
	eu-länder eule euphorie euro europawahl/en euter event/s exemplar/e exil/e existenz/en existenzminimum exklave
	expansion/en experiment/en expertise explosion/en export extravaganz/en fabel/n fabrik/en fabrikat/e fach
	fachausdruck fachausdrücke fachbereich/e fächer fachkraft fachkräfte fachkräftemängel fachkräftemangel fackel
	fäden faden fagott fahne fährbetrieb/e fahrbetrieb/e fahrdienst/e fähre fahrer fahrerflucht fahrrad fahrräder
	fahrt/en fahrzeug/e fairness fakt/en faktor/en falke fall/e fälle fallzahl/en falte falter familie
	familienbetrieb/e familienunternehmen fan/s fang fänge farbe farbstoff/e fasching faser fass fassade fässer faust
	fäuste faustschlag faustschläge fazit feature/s februar feder fehde fehler fehlstart/s fehlurteil/e feier
	feiertag/e feige feind/e feindbild/er feingefühl feld/er feldzug feldzüge fenster ferien ferkel ferne fernost
	fernsehen fernseher fernverkehr/e fernzug fernzüge ferse fessel fest/e festakt/e festival/s festnahme festnetz/e
	festspiele feuer feuergefecht/e feuerpause feuerwache feuerwerk/e fichte fieber filiale film/e filmpreis/e filter
	finale/s finanzen finger finsternis firma firmen firmengelände fisch/e fläche flagge flamme flanke flasche flaute
	fleiß fleisch fliege flieger flop/s floß flöße flöte flotte fluch flüche flucht fluchtauto/s flüchtlingsheim/e
	flüchtlingskind/er flüchtlingswelle fluchtweg/e flug flugbetrieb/e flugblatt flugblätter flüge flügel flughafen
	flughäfen flugverbotszone flugverkehr flugzeug/e flurschaden flurschäden fluss flüsse flyer fohlen fokus folge
	folter fonds fontäne fördermittel forelle form/en format/e formel formular/e forschungsarbeit fortbestand foto/s
	fotoshooting/s foul/s fracht/en frachtgut frachtgüter frachtschiff/e frage fragment/en franken frauenquote freies
	freigabe freispruch freisprüche freitag/e frequenz/en freske freude freund/e freundschaftsspiel/e friede
	friedensgespräch/e friedensvertrag friedensverträge frische frist frisur/en front/en frosch frösche frost frucht
	früchte frühling/e frühsommer frühstück frust fuchs füchse fuge führungsstärke führungswechsel fundament/en
	fundort/e fünftel funke furche fürsorge fuß fußball füße futter gabe gabel gag/e/s galerie galle gang/s gänge gans
	gänse ganze/s garage garantie garde gardine garnitur/en gärten garten gas/e gasbetrieb/e gaskraftwerk/e gasse gast
	gäste gastgeberland gastgeberländer gasthaus gasthäuser gastland gastländer gastronomie gastspiel/e gebäude
	gebet/e gebiet/e gebirge gebrauch gebräuche gebrüder gebühr/en geburt/en geburtshilfe geburtstag/e gedächtnis
	gedanke gedankengut gedankengüter gedenktag/e gedicht/e gedränge geduld geduldsspiel gefahr/en gefälle gefallen
	gefängnis gefäß/e gefecht/e geflügel gegenbeweis/e gegend/en gegenoffensive gegensatz gegensätze gegenschlag
	gegenschläge gegenstand gegenstände gegenteil/e gegenüber gegenvorschlag gegenvorschläge gegenwart gegenwehr
	gegenwind gegenzug gehalt/e gehege geheimdienst/e geheimnis gehör gehweg/e geige geisel geiz gelächter gelände
	geländer geld/er geleit/e gelenk/e gelingen gemälde gemeinde gemeinwohl gemenge gemüse generator/en genozid/e
	genre/s geografie geologie gepäck geplauder gerade gerangel gerät/e geräusch/e gerede gerichtsentscheid/e
	gerichtsurteil/e gerichtsverfahren gerippe gerste geruch gerüche gerüst/e gesamtschaden gesamtschäden gesamtschule
	gesang gesänge gesäß geschäft/e geschehen geschenk/e geschichte geschirr geschlecht/er geschoss/e geschrei
	geschwister gesetz/e/es gesetzbuch gesetzbücher gesetzespaket/e gesetzgeber gesicht/er gesichtspunkt/e gesindel
	gespenst/er gespräch/e geständnis geste/in gesundheitsschutz gesundheitswesen gesundheitszustand
	gesundheitszustände getreide getriebe gewächshaus gewächshäuser gewahrsam gewalt/en gewalttat/en gewässer gewehr/e
	gewerbe gewerbegebiet/e gewerbesteuer gewicht/e gewinn/e gewissen gewitter ghetto/s giebel gier gift/e gipfel
	gipfelgespräch/e gipfeltreffen giraffe gitarre glas gläser glaube gleiche gleichgewicht gleis/e gletscher glied/er
	globus glocke glück glücksspiel/e gnade gold goldmedaille golfstaat/en gorilla gosse gotteshaus gotteshäuser
	grab/en gräben gräber grad/e gramm/e granate gras gräser grat gräte gräuel gravur/en gremien gremium grenze
	grenzgebiet/e grenzkonflikt/e grenzwert/e griff/e grippe große größe großmacht großmächte großraum großstadt
	großstädte grotte grube grund grundbegriff/e gründe grunderwerbsteuer grundgesetz grundlage grundpfeiler
	grundrecht/e grundsatz grundsätze grundsatzurteil/e grundschule grundstück/e grundwasser grundwert/e grundzug
	grundzüge gruppe gruß grüße gülle gunst gurke gürtel gut/e/es güter güterzug güterzüge gymnasien gymnasium haar/e
	habe hacker hafen häfen hafenstadt hafer haft haftbefehl/e haftgrund haftgründe hagel hahn hähne hai/e/n haine
	haken halbfinale/s hälfte halle halm/e hals hälse halt/e hammer hämmer hamster hand handball handbuch handbücher
	hände händel handel handlungsfeld/er handwerk/e handy/s hang hänge harfe hase hass haube haubitze haufe haupt
	hauptbahnhof hauptbahnhöfe häupter hauptgebäude hauptrolle hauptsache hauptschule hauptsitz/e hauptstadt
	hauptstädte hauptteil/e haus häuschen häuser haushaltsdefizit/e haushaltsdisziplin haushaltsentwurf
	haushaltsentwürfe haushaltsmittel haushaltsplan haushaltspläne hausnummer haut havarie hebel hecke heft/e heide
	heiligabend heilmittel heim/e heimat heimathäfen heimathafen heimatland heimatländer heimatort/e heimatstadt
	heimreise heimsieg/e heimspiel/e heimweh heirat/en heiratsantrag heiratsanträge heizöl held/en helikopter helm/e
	hemd/en herberge herbst/e herde hering/e herkunft herkunftsland herkunftsländer hersteller herz/en hetze
	hetzjagd/en heu hexe hieb/e hilfe hilfsmittel hilfspaket/e hilfswerk/e himmel himmelfahrt hindernis hinspiel/e
	hinterbänkler hintergrund hintergründe hinterhalt/e hinweis/e hinweistafel hirn hirsch/e hirse hitze hitzewelle
	hobby/s hochburg/en hochhaus hochhäuser hochmut hochschule höchststand höchststände höchstwert/e hochwasserschutz
	hochzeiten hocker hof höfe höhe höhepunkt/e höhle hölle holz hölzer honig hormon/e horn hörner hose hospital
	hospitäler hotel/s hubschrauber hüfte hügel huhn hühner huld hülle hülse hummel/n humor hund/e hundert/e/er hunger
	hürde husten hut hüte hütte hygiene hymne hypothek/en hypothese hysterie iban/s idee ideologie idylle igel ikone
	illusion/en image/s immobilie impfquote impfstoff/e import/e inbetriebnahme indizes industrie industriegebiet/e
	industrieland industrieländer infarkt/e informatik infrastruktur inhalt/e initiative inkrafttreten inland
	innenpolitik innenstadt innenstädte innere/s insekt/en insel inselstaat/en inserat/e insolvenzantrag
	insolvenzanträge insolvenzverfahren instanz/en instinkt/e institut/e instrument/en interesse interview/s intrige
	invasion/en inzidenz/en inzucht ironie islam jacke jackpot/s jagd/en jäger jahr/e jahrbuch jahrbücher jahresende
	jahreshälfte jahrestag/e jahrestreffen jahreszeiten jahrgang jahrgänge jahrhundert/e jahrtausend/e jahrzehnt/e
	januar jeans job/s joch joghurt jubel jubiläen jubiläum jugend jugendliebe junge jura justiz kabel kabine
	kabinett/e kachel käfer kaffee kaffeepause käfig/e kahn kähne kai kaiserin kajüte kalb kälber kalender kaliber
	kalkül kamel/e kamera/s kamin/e kammer kampagne kampf kämpfe kampfpanzer kanal kanäle kandidatur/en känguru
	kaninchen kanister kanne kanone kantate kante kantersieg/e kanu kanzel kapelle kapital kapitalverbrechen kapitel
	kapo/s kappe karawane karfreitag karneval karpfen karriere karte käse kaserne kasse kassette kasten kästen
	katalysator/en katastrophe katastrophengebiet/e kategorie kater katholik/en katze kauf käufe kaufhaus kaufhäuser
	kaufvertrag kaufverträge kehle kehrseite keks/e keller kenntnis kenntnisnahme kerl/e kernenergie kernkraft
	kernkraftwerk/e kerze kessel kette kilo kilogramm/e kilometer kind/er kinderbuch kinderbücher kindergärten
	kindergarten kindergeld/er kinderheim/e kindesmissbrauch kinn kino/s kirche kirsche kissen kiste kita/s klage
	kläger klammer klang klänge klappe klarinette klasse klassik/er klausel klavier/e klebstoff/e kleid/er
	kleingeld/er kleinkind/er kleinstadt kleinstädte klientel klima klimagipfel klimapolitik klimaschutz klimawandel
	klinge klinik/en klinikum klippe kloß klöße klöster kloster klub/s kneipe knie knochen knolle knopf knöpfe knospe
	knoten knowhow koala koalitionsgespräch/e koalitionspause koalitionsvertrag koalitionsverträge koch köche koffer
	kohle kohlekraftwerk/e kohlendioxid kohorte kolben kolleg kollision/en kolonie kolonne komfort komitee/s
	kommando/s kommission/en kommunalwahl/en komödie kompanie kompass/e komponente kompromiss/e kompromissvorschlag
	kompromissvorschläge konferenz/en konfession/en konflikt/e konfliktgebiet/e kongress/e kongresswahl/en
	königreich/e königshaus königshäuser konjunktur konjunkturpaket/e konkurrenz/en konkurs/e konsequenz/en kontakt
	konten kontinent/e konto kontrast/e kontroverse konversion/en konvoi/s konzept/e konzernspitze konzert/e
	konzession/en kopf kopfball kopfbälle köpfe kopie koppel korb körbe körper korps korrektur/en korrespondenz/en
	kosten/n kraft kräfte kraftstoff/e kraftwerk/e kragen krähe krampf krämpfe krankengeld/er krankenhaus
	krankenhausbett/en krankenhäuser kranz kränze kratzer kraut kräuter kreatur/en krebs/e kreide kreis/e kreisstadt
	kresse kreuzfahrtschiff/e kreuzzug kreuzzüge krieg/e kriegsende kriegsgebiet/e kriegsschiff/e kriegsverbrechen
	krimi/s krippe krise krisengebiet/e krisengespräch/e krisengipfel krisenherd/e krisentreffen krisis kritik/en
	kritikpunkt/e krokodil/e krone kröte krücke kruste küche kuchen kuckuck/s kugel kugelschreiber kuh kühe kulisse
	kultur/en kulturgut kulturgüter kunde kunst künste kunststoff/e kunstwerk/e kupfer kuppel kür/en kürbis kürbisse
	kurort/e kurs/e kurve kurzbesuch/e kuss küsse küste kutsche kutter lache lachs/e läden laden lady lage lager
	lagerhaus lagerhäuser lamm lämmer lampe land landeplatte länder länderspiel/e landeshauptstadt landhaus landhäuser
	landkreis/e landstrich/e landtag/e landtagswahl/en langeweile lanze laptop/s lärche lärm last/en lastwagen latte
	laub lauf läufe läufer laune laus lautstärke lawine leben lebensende lebensgefahr lebensmittel lebensmotto/s
	lebenswerk/e leber lebewesen leder leergut legende lehm lehrbuch lehrbücher lehre leib/er leiche leichtathletik
	leid/e leine leitbild/er leiter leitlinie leitplanke leitzins/en lektüre lenkrad leopard/en lerche lesart/en leser
	lesestoff/e leuchte leuchter leute licht/er liebe lied/er liege lift/e likör lilie limit/s limonade lineal linie
	link/s linse lippe liste liter literatur livree lizenz/en lkw/s lob loch löcher lockdown/s löffel loge logik
	logistik logo/s lohn löhne loipe lok/s löscher lösegeld/er löwe luchs/e lücke luft luftangriff luftängriffe lüfte
	luftfahrt luftraum luftverkehr luftwaffe lüge lunge lupe lust lüste luxus macht mächte machtmissbrauch
	machtübernahme machtwechsel machtwort machtwörter mädchen mafia magazin/e magd mägde magen mägen magie magnet/en
	mail/s mais majestät/en makrele mal/e malerei/en mandat/e mandel manege mangel mängel manie manifest/e mann männer
	manöver mantel mäntel mappe märchen marine marke markt märkte marotte maß/e masche maschine masern maske maßnahme
	maßnahmenpaket/e massaker masse massengrab massengräber massenmedien massenvernichtungswaffe masterplan material
	materialien mathematik mauer maul mäuler maus mäuse maut/en mechanismen medaille medien medium medizin meer/e
	meeting/s mehl mehrfamilienhaus mehrfamilienhäuser mehrwertsteuer meile meilenstein/e meise meisterwerk/e melodie
	memo/s menge mensch/en menschenhandel menschenleben menschenrecht/e menschenwürde menü/s messe messer
	messerangriff messerängriffe metall/e metapher meter methode metro/s metropole miene miete mietvertrag
	mietverträge mikro/s milch milde milieu/s militärbündnis militärgelände militärputsch militärpütsche miliz/en
	milliarde million millionenstadt milz mindestlohn mindestlöhne mine mineral mineralien ministerien ministerium
	ministerposten ministertreffen minus/e minute minze misere missbrauch missbräuche misserfolg/e missgunst
	mission/en misstrauen misstrauensantrag misstrauensanträge missverständnis mist mitgefühl mitglied/er
	mitgliederzahl/en mitgliedsland mitgliedsländer mitgliedsstaat/en mitgliedstaat/en mithilfe mitleid mittag/e
	mittagsschlaf mitte mittel mittelalter mitteleuropa mittelpunkt/e mittelstand mitternacht mittwoch/en mixtur/en
	mobbing möbel mobilfunk mode modehaus modehäuser möhre molch/e mole moment/en monarchie monat/en monatsfrist
	monatshälfte monatslohn monster montag/e monument/en moor/e moral moräne morast moräste mord/e mordanschlag
	mordanschläge morgen moschee motiv/e motor/en motorrad motorräder motte motto/s mücke mühe mühle mühsal müll mumie
	mumps mund münder münze muräne museen museum musik musikschule muskel muslim/e muster mut mutter mütter
	muttersprache mütze nachbarland nachbarländer nachbarstaat/en nachbeben nachdruck nachfolge nachfrage nachhinein
	nachlass nachlässe nachmittag/e nachricht/en nachrichtendienst/e nachschub nachsicht nachspielzeiten nacht nächte
	nachteil/e nachtrag nachträge nachtzug nachtzüge nachweis/e nachwuchs nacken nadel nagel nägel nahost
	nahrungsmittel naht nähte name narbe nase nationalfeiertag/e nato-gipfel natter/n natur/en naturschutzgebiet/e
	navi/s nebel nebengebäude neid neige nelke nenner nerv/en nest/er netz/e netzwerk/e neuauflage neuaufnahme
	neubürger neues neugier neuland neuwahl/en nichts niedergang niederkunft niederlage niederschrift/en niere
	nirgendwo nische niveau/s norden nordosten nordwesten norm/en not/e notaufnahme nöte notlage notstand notstände
	notwehr novelle november nuance nudel nummer nuss nüsse nutzen nutzer oase obdach oberfläche obergeschoss/e
	oberhaus oberhäuser oberschule obhut objekt/e oboe obst ochse öfen ofen offensive ohnmacht ohr/e oktober öl olive
	oper operette opernhaus opernhäuser opfer opferzahl/en orange orchester orden ordensschwester ordner organismen
	orgel orgie orient orkan/e ort/e osten ostern outfit/s ozonloch ozonlöcher paar/e päckchen paket/e palette palme
	panda pandemie panik panne panther panzer papagei/en papier/e pappel/n parade park/s parkhaus parkhäuser
	parlament/en parlamentsgebäude parlamentswahl/en parole parteibuch parteibücher parteitag/e parteivorsitz/e partie
	partner partnerland partnerländer partnerstadt party/s parzelle pass passage passagierschiff/e pässe patent/e
	pauke pause pazifikküste pech pedal peitsche pension/en periode perle person/en personal personalmängel
	personalmangel personenschäden personenschaden personenzug personenzüge perspektive perücke pfad/e pfahl pfähle
	pfanne pfeife pfeil/e/er pfennig/e pferd/e pfiff/e pfingsten pflanze pflanzenschutzmittel pflaster pflaume pflege
	pflegeheim/e pflicht/en pflichtspiel/e pflug pflüge pfosten pfund/e pharmazie phase philosophie phrase physik
	pille pilz/e pin/s pinguin/e pinsel pipeline/s piste pistole pizza pizzen pkw/s plage plakat/e plakette plan/er
	pläne planet/en planke plantage plastik platte plattform/en platz plätze platzverweis pleite pleitewelle plenum
	plombe plus/e podcast/s pokal/e pole polemik/en police politik politikstil/e polizeiauto/s polizeiwache pollen
	pore porträt/s posaune pose post/en/er postkarte potenz/en pracht präferenz/en praktika praktikum praline prämie
	präsidentschaftswahl/en praxen praxis präzision/en predigt/en preis/e preisgeld/er premiere presse presseschau/en
	prestigeobjekt/e prinzip prinzipien prise prisma pritsche privatschule privileg privilegien probe problem/e
	produkt/e profession/en profil/e prognose programm/e projekt/e promenade prominenz prosa prospekt/e protest/e
	protestant/en prothese protokoll/e provinz/en provinzhauptstadt prozedur/en prozente prozentpunkt/e prozess/e
	prozession/en prozesstag/e prügel psyche psychologie publikum pudel pufferzone pult/e pumpe punkt/e puppe pute
	putsch/e pyramide quader qual quarantäne quark quartal/e quartett quelle quiz/s quote quotient rabatt/e rabe rad
	räder radio/s radius radsport raffinerie rahmen rakete raketenangriff raketenängriffe rallye/s ramadan rampe rand
	ränder rang ränge ranggrund ranggründe ranke ranking/s rasen rassel rasur/en rat/e räte rathaus rathäuser rating/s
	ratsvorsitz/e ratte raub räuber raum räume raupe rausch rausschmiss razzia/en/s reaktor/en realschule rebe rechner
	rechnungswesen recht/e rechtens rechtsmittel rechtsruck/e rechtsstaat/en rechtsstreit/e recycling rede reederei/en
	referat/e reform/en regal/e regel regen regenbogen regie regierungsbezirk/e regierungsgebäude regierungssitz/e
	regierungsumbau regierungswechsel regime/s regiment/er region/en regionalwahl/en regionalzug regionalzüge regler
	reh/e reich/e reichstag/e reichweite reifen reihe reim/e reis/e reiseland reiseländer reisepass reisepässe reiter
	rekord/e relevanz religion/en rennen rente reparatur/en reportage reporter repräsentantenhaus repräsentantenhäuser
	repression/en republik/en reservat/e reserve residenz/en respekt ressort/s ressource rest restaurant/s resultat/e
	retter rettungsgasse rettungskräfte rettungspaket/e rettungsschiff/e rettungswagen reue revanche revier/e
	revision/en revolte rezession/en rhythmen rhythmus richtlinie riege riegel riese rind/e/er ring/e rinne rippe
	risiken risiko risikogebiet/e riss/e ritze robbe roboter roggen rohöl rohstoff/e rolle roller roman/e rose ross
	rösser route rübe rubel rubrik/en ruck/e rückblick rücken rückenwind rückfrage rückgabe rückgang rückgänge
	rückhalt rückkehr rücklage rücknahme rückreise rückschlag rückschläge rücksicht rückspiel/e rückstand rücktritt/e
	rücktrittswunsch rücktrittswünsche rückzug rückzüge ruder ruf/e ruhe ruhestand ruhm ruine rumpf rümpfe runde
	rüssel s-bahn/en saal saäle saat/en säbel sabotage sachbuch sachbücher sache sachschaden sachschäden sack säcke
	saft säfte säge sahne saison/s salat/e salbe salbei salve samba same sammler samstag/e sand sandale
	sanktionspaket/e sarg särge satellit/en sattel sättel satz sätze sauerstoff säugling/e säuglingspflege säule
	scanner schablone schacht schächte schachtel schäden schaden schadstoff/e schaf/e schal/e/s schalter scham schande
	schanze schärfe scharfsinn schatten schatz schätze schau/en schauspielhaus schauspielhäuser scheibe scheich/e
	scheide schein/e schelle schere scheune schicht/en schicksal/e schiefer schiene schießerei/en schiff/e schikane
	schild/er schimmel schinken schiri schirm/e schlacht/en schlachtfeld/er schlaf schlag/er schläge schlägerei/en
	schlagwort schlagwörter schlagzeug/e schlamm schlange schlappe schlauch schläuche schleife schleuse
	schlichtungsverfahren schlinge schlitten schloss schlösser schlot/e schlucht/en schlumpf schlümpfe schlupfloch
	schlupflöcher schluss schlüsse schlüssel schlusslinie schlusswort schlusswörter schmeichelei/en schmerz/en
	schmerzgrenze schmetterling/e schmiergeld/er schmuck schmutz schnabel schnäbel schnaps schnauze schnecke schnee
	schneider schneise schnellzug schnellzüge schnitt/e schnitzel schnupfen schnur schock/s schokolade schornstein/e
	schoß schrank schränke schraube schrecken schreiben schrift/en schriftstück schritt/e schrott schub schübe schuh/e
	schulbuch schulbücher schuld/en schuldenn schuldspruch schuldsprüche schule schulgebäude schulgelände schulkind/er
	schulter schuppen schuss schüsse schüssel schusswaffe schutt schutz schützengraben schützengräben schützenpanzer
	schutzmaske schutzzone schwäche schwalbe schwamm schwämme schwan schwäne schwanz schwänze schwarm schwärme schwebe
	schweigegeld/er schweigen schwein/e schweiß schwelle schwellenland schwellenländer schwerkraft schwerpunkt/e
	schwert/e schwester schwimmbild schwund schwünde schwünge score/s see seehafen seehäfen seele segel segelschiff/e
	sehne sehnsucht seide seife seil/e seilbahn seite sekt sektor/en sekunde sekundenkleber selbstbewusstsein
	selbstkritik selbstmordanschlag selbstmordanschläge selfie/s semester seminar/e semmel sender senf seniorenheim/e
	sense september serie server service/s sessel session/s set/s seuche show/s sichel sicherheitskräfte
	sicherheitslücke sicht/en sichtweise sieg/e siegel siegermacht signal/e silbe silber silbermedaille silo/s
	silvester sinfonie single/s sinn/e sirene sitz/e skala skalen skandal/e skelett/e skepsis skigebiet/e skript/s
	slogan/s smartphone/s snack/s socke software/s sohle sohn söhne solarenergie sommer sommerloch sommerlöcher sonate
	sonde sondergipfel sondierungsgespräch/e song/s sonnabend/e sonne sonnenschein sonnenuntergang sonnenuntergänge
	sonntag/e sopran sorge sorgerecht/e sorgfalt sorgfaltspflicht/en sorte soße sound/s sozialstaat/en soziologie
	spalte spange sparpaket/e spaß späße spätestens spätsommer spatz/en speer speise spende spender sperre
	sperrgebiet/e spesen sphäre spiegel spiegelbild/er spiel/e spielfeld/er spieltag/e spielzeug/e spinne spirale
	spitze spitzentreffen sport spot/s spott spray/s sprengkörper sprengstoff/e sprichwort sprichwörter sprint/s
	spritze spritztour/en sprosse spruch sprüche sprünge spule spur/en staat/en staatenlenker staatsbesuch/e
	staatsunternehmen staatsvertrag staatsverträge stab stäbe stadien stadion stadium stadt stadtbezirk/e stadtbild/er
	städte stadtgebiet/e stadtrand stadtteil/e staffel/n stahl stalking stall ställe stamm stämme stand stände
	standort/e standpunkt/e stange star/s stärke start/s statement/s statik statistik/en stätte status stau/s staub
	staude stausee steak/s stecker steg/e stein/e stelle stellenabbau stellungnahme stellwerk/e stempel stern/e steuer
	steuergeld/er steuerzahler stich/e stichprobe stichtag/e stichwahl/en stichwahltag/e stichwort stichwörter
	stickstoff/e stiefel stiege stift/e stil/e stille stillschweigen stillstand stimme stimmrecht/e stirn/en stoff/e
	stolz stopp/s story/s stoß stöße strafantrag strafanträge strafe strafrecht/e strafverfahren strafzoll strafzölle
	strahl/en strähne strand strände strang stränge straße strategie strauß sträuße streaming/s streben strecke
	streifen streik/e streit/e streitfall streitkräfte streitpunkt/e stress strich/e stroh strom strophe strudel
	struktur/en strumpf strümpfe stück/e studie studio/s studium stufe stuhl stühle stuhlkreis/e sturm stürme sturz
	stürze stute stütze subjekt/e suche sucht süchte süden südosten südwesten suite summe sumpf sümpfe sünde
	supermacht supermächte supermarktladen supermarktläden suppe sweatshirt/s symbol/e sympathie symptom/e synagoge
	syndrom/e system/e szene tabak tabelle tablette tafel tag/e tagebuch tagebücher tagewerk/e tal talent/e täler
	tank/s tanne tante tanz tänze tarif/e tarifvertrag tarifverträge tasche taschengeld/er tasse taste tat/en tatkraft
	tatort/e tatsache taube taufe tausend/e taxi/s team/s technik/en technologie tee teich/e teil/e teilerfolg/e
	teilhabe teilnahme teilnehmerzahl/en telefongespräch/e telefonie teller tempel temperatur/en tempo tendenz/en
	tennis tenor tenöre teppich/e termin/e terrasse terror terroranschlag terroranschläge test/s testspiel/e
	teuerungsrate teufel teufelskreis/e text/e theater theke thema themen theologie theorie therapie these thron/e
	thymian ticker ticket/s tiefpunkt/e tier/e tierschutz tiger tinktur/en tinte tipp/s tisch/e titel titelbild/er
	tochter töchter tochterunternehmen tod todesfall todesfälle todestag/e todesurteil/e todeszahl/en toleranz tomate
	ton töne tonne topf töpfe tor/e torf tornister torpedo torte tour/en/s trage träger tragödie tragweite trailer/s
	training/s trainingslager traktor/en träne tränke transfer/s transparenz transport/e trasse traube trauer
	trauerfeier traum träume treffen treffpunkt/e treibjagd/en treibstoff/e trend/s treppe treppenhaus treppenhäuser
	treue tribunal/e tribüne trichter trick/s trikolore trikot/s trinkgeld/er trinkwasser trio/s triumph/e trommel/n
	trompete tropen tropfen trophäe trost trotz trubel truhe trümmer trümmerfeld/er trumpf trümpfe truppe
	truppenbesuch/e truppenteil/e tuba tuch tücher tücke tugend/en tulpe tumor/en tunnel/s turbine türkis turm türme
	turnen turnier/e tüte tweet/s typ/en typhus tyrannei u-bahn/en überblick übereinkunft überfahrt/en überfall
	überfälle überfluss übergabe übergang übergänge überleben überlebenskünstler übermut übernahme überrest/e
	überschrift/en überschuss überschüsse überschwemmungsgebiet/e übersicht/en übung ufer uhr/en uhrwerk/e uhu ulme
	umbau umbauten umbruch umbrüche umfang umfänge umfeld/er umfrage umgang umgänge umkreis/e umlage umland umlauf
	umsatz umsätze umschlag umschläge umschwünge umsicht umstand umstände umsturz umstürze umwelt umweltschutz
	umweltzone umzug umzüge unfall unfälle unfallort/e ungeduld unglück unglücksort/e unikat/e unkenntnis unkosten
	unmut unrecht unruhe unschuld unsinn untergang untergänge untergrund untergründe unterhalt unterhaus unterhäuser
	unterkunft unterkünfte unternehmen unterricht unterschied/e unterschrift/en unverständnis unwissen update/s
	upgrade/s uran urheberrecht/e urknall urkunde urlaub urlaubsland urlaubsländer urne ursache ursprünge
	ursprungsland ursprungsländer urteil/e urwahl/en vakuum variante vase väter vater veilchen vene ventil/e
	ventilator/en veranstaltungsort/e verband verbände verbot/e verbrechen verbund verdacht/e verderben verdienst/e
	verdruss verein/e verfahren vergehen vergessen vergleich/e vergnügen verhalten verhältnis verhandlungsgegenstand
	verhandlungsgegenstände verhandlungstag/e verhör/e verkauf verkäufe verkehr verkehrsachse verkehrsbetrieb/e
	verkehrsmittel verkehrsunfall verkehrsunfälle verlag/e verlangen verlass verlaub verlauf verläufe verleih/e
	verlust/e vermächtnis vermerk/e vermögen vermögenswert/e vernissage vernunft verrat vers/e versagen versand
	versäumnis verschulden verschwinden versehen version/en versprechen verstand verständnis verstoß verstöße
	versuch/e versuchskaninchen verteidigungsbündnis vertrag verträge vertragsverletzungsverfahren vertrauen vertrieb
	verweis verzeichnis verzicht/e veto/s vetorecht/e video/s vieh vielfalt viertel viertelfinale/s vignette villa
	villen viper viren virus visa visage vision/en visite visum vlog/s vögel vogel vokabel volk völker völkerrecht/e
	volksentscheid/e volksfest/e volley volllast vollmacht/en voraussage vorbehalt/e vorbild/er vordergrund
	vordergründe vorfall vorfälle vorfeld/er vorfreude vorgabe vorgang vorgänge vorgespräch/e vorhaben vorhang
	vorhänge vorhersage vorkommen vorlage vorliebe vormittag/e vorort/e vorrang vorrat vorräte vorrecht/e
	vorreiterrolle vorschlag vorschläge vorschrift/en vorschuss vorschüsse vorsicht vorsitz/e vorsprünge vorstadt
	vorstand vorstände vorstoß vorstöße vortag/e vorteil/e vorurteil/e vorwahl/en vorwand vorwände vorwissen vorwort
	vorwörter vorwurf vorwürfe vorzeichen vorzug vorzüge voten votum waage wabe wache waffe waffenruhe
	waffenstillstand waffenstillstände wagen waggon/s wagnis wahl/en wahlbetrug wahlerfolg/e wahlergebnis wahlgang
	wahlgänge wahlgeschenk/e wahlkampf wahlkämpfe wahlkreis/e wahlrecht/e wahlsieg/e wahltag/e wahlverfahren waise
	waisenkind/er wal/e wald waldbrand waldbrände wälder waldgebiet/e walfang wall wälle wallfahrt/en wand wände
	wandel wange wanne wanze wappen ware waschmaschine wasser wasserkraft wassermangel wassermängel wassermasse
	wasserstand wasserstoff wasserzeichen watt/e website/s wechsel wechselwähler weg/e wehe wehmut wehrpflicht weide
	weihe weiher weihnacht/en weihnachtsbaum weihnachtsmarkt weihnachtsmärkte weile wein/e weißbuch weißbücher weise
	weite weiterfahrt/en weizen welle welpe/n welt/en weltall weltbild/er weltcup weltklima weltkrieg/e weltmacht
	weltmächte weltraum weltrekord wende wendehals wendehälse wendepunkt/e werbepause werbespot/s werft/en werk/e
	werkstatt werkstätte werktag/e werkzeug/e wert/e wesen wespe weste wettbewerb wette wetter wetterlage wettkampf
	wettkämpfe wettrennen whistleblower widerspruch widersprüche widerstand wiederaufbau wiederaufnahme wiedersehen
	wiederwahl/en wiege wiese wifi/s wildnis wille willkür wimper wind/e windel windenergie windkraft winkel winkelzug
	winkelzüge winter wippe wirbelsäule wirkstoff/e wirt/e wissen witwer witz/e woche wochenende wochentag/e wohl
	wohlbefinden wohlergehen wohlstand wohltat/en wohlwollen wohngebäude wohngebiet/e wohngeld/er wohnhaus wohnhäuser
	wohnort/e wohnraum wohnsitz/e wolf wölfe wolke wolle wonne workshop/s wort/e wörter wörterbuch wörterbücher
	wrack/s wucher wuchs wüchse wucht wunde wunder wunsch wünsche würde wurf würfe würfel wurm würmer wurst würste
	wurzel wüste wut yen zahl/en zähler zahlungsmittel zahn zähne zange zauber zaun zäune zebra zecke zeh/e zehntel
	zeichen zeile zeit/en zeitabstand zeitabstände zeitalter zeitdruck zeitlang zeitpunkt/e zeitraum zeiträume zelle
	zelt/e zement zensur/en zentimeter zentralbankgeld zentren zentrum zeremonie zerreißprobe zerwürfnis zeuge zeuger
	zeugnis ziege ziel/e zielort/e zigarette zimmer zinne zins/en zipfel zirkus zirkusse zitat/e zither zitrone
	zittern zitterpartie zivilcourage zögern zoll zölle zone zoo/s zorn zucker zufahrt/en zufall zufälle zufluss
	zuflüsse zug/e zugabe zugang zugänge züge zugeständnis zuhause zukunft zulage zunahme zündstoff/e zunft zünfte
	zunge zusage zusammenarbeit zusammenbruch zusammenbrüche zusammenhalt zusammenhang zusammenhänge zusammenkunft
	zusammenschluss zusammenschlüsse zusammenstoß zusammenstöße zusatz zusätze zuschlag zuschläge zuschrift/en
	zuschuss zuschüsse zusehen zustand zustände zutat/en zutrauen zutun zuversicht zuwachs zuwächse zwang zwänge
	zwangsarbeit/en zwangslage zweck zweifel zweig/e zwiebel zwilling/e zwischenfall zwischenfälle zwischenwahl/en
	zyklen zyklus zylinder
`;
