/** Frequent German nouns of the news in lower case, blank-separated: singular, plural, dative plural.
 *
 * German writes every noun with a capital, so `Wende` and `Wenden` look like two spellings of a name; a word of this list is none.
 * Genitives in -s and -es and compounds are not listed: whoever reads the list takes them apart.
 */
export const commonNouns = `
	abbau abbild abbilder abbildern abbildung abbildungen abbruch abbrüche abbrüchen abc abdruck abdrücke abdrücken abend
	abende abenden abenteuer abenteuern aberglaube abfall abfindung abfindungen abflug abflüge abflügen abfrage abfragen
	abgabe abgaben abgang abgänge abgängen abgas abgase abgasen abgleich abgleiche abgleichen abgrenzung abgrenzungen
	abgrund abgründe abgründen  n abhandlung abhandlungen abhängigkeit abhängigkeiten abholung
	abholungen abkommen abkürzung abkürzungen ablage ablagen ablauf abläufe abläufen ablehnung ablehnungen ablösung
	ablösungen abmachung abmachungen abmahnung abmahnungen abmeldung abmeldungen abneigung abneigungen abordnung
	abordnungen abrechnung abrechnungen abrüstung abrüstungen abs absage absagen absatz absätze absätzen absatzlage
	abschaffung abschaffungen abschaum abscheu abschiebung abschiebungen abschied abschiede abschieden abschlag abschläge
	abschlägen abschluss abschlüsse abschlüssen abschnitt abschnitte abschnitten abschreckung abschreckungen absenkung
	absenkungen absicherung absicherungen absicht absichten absolution absolutionen abspaltung abspaltungen absperrung
	absperrungen absprache absprachen abstammung abstammungen abstand abstände abständen abstieg abstiege abstiegen
	abstimmung abstimmungen abstrich abstriche abstrichen absturz abstürze abstürzen abteil abteile abteilen abteilung
	abteilungen abteilungsleiter abteilungsleitern abtreibung abtreibungen abtretung abtretungen abwahl abwahlen
	abwanderung abwanderungen abwechslung abwechslungen abwehr abweichung abweichungen abwertung abwertungen abwesenheit
	abwesenheiten abwicklung abwicklungen abzug abzüge abzügen achse achsen achtelfinale achtelfinales achtung achtungen
	äcker acker äckern adel adoption adoptionen adresse adressen advent advente adventen affäre affären affe affen
	affinität affinitäten agenda agentur agenturen aggression aggressionen agitation agitationen ähnlichkeit ähnlichkeiten
	aids airbag akademie akademien akku akkus akquisition akquisitionen akt akte akten aktie aktien aktion aktionen
	aktivität aktivitäten aktualität aktualitäten akzeptanz alarm alarme alarmen alben album alkohol allee alleen allergie
	allergien allerheiligen allianz allianzen alltag alltags alpen altar altare altaren altenheim altenheime altenheimen
	alter altersarmut altertum altertümer altertümern altstadt amnestie amnestien ampel ampeln amputation amputationen amt
	ämter ämtern amtsantritt amtsantritte amtsantritten amtseinführung amtseinführungen amtsenthebung amtsenthebungen
	amtsenthebungsverfahren amtsgeschäfte amtszeit amtszeiten analyse analysen anarchie anbau anbauten anbindung
	anbindungen andacht andachten änderung änderungen andrang anerkennung anerkennungen anfang anfänge anfängen anfänger
	anfängern anfangsverdacht anfangsverdachte anfangsverdachten anfechtung anfechtungen anflug anflüge anflügen
	anforderung anforderungen anfrage anfragen angebot angebote angeboten angehören angelegenheit angelegenheiten
	angleichung angleichungen angriff ängriffe ängriffen angst ängste anhang anhänge anhängen anhebung anhebungen anhieb
	anhörung anhörungen anker ankern anklage anklagen anklang ankündigung ankündigungen ankunft ankünfte anlage anlagen
	anlass anlässe anlässen anlauf anläufe anläufen anlaufstelle anlaufstellen anleihe anleihen anmeldung anmeldungen
	anmerkung anmerkungen annäherung annäherungen annahme annahmen annexion annexionen annullierung annullierungen
	anordnung anordnungen anpassung anpassungen anregung anregungen anreicherung anreicherungen anreise anreisen anreiz
	anreize anreizen anruf anrufe anrufen ansage ansagen ansatz ansätze ansätzen ansatzpunkt anschaffung anschaffungen
	anschauung anschauungen anschein anscheine anscheinen anschlag anschläge anschlägen anschluss anschlüsse anschlüssen
	anschreiben anschuldigung anschuldigungen ansehen ansicht ansichten ansiedlung ansiedlungen anspannung anspannungen
	anspielung anspielungen ansprache ansprachen anspruch ansprüche ansprüchen anstalt anstalten anstand ansteckung
	ansteckungen anstieg anstiege anstiegen anstiftung anstiftungen anstoß anstöße anstößen anstrengung anstrengungen
	anteil anteile anteilen anteilnahme antrag anträge anträgen antrieb antriebe antrieben antrittsbesuch antrittsbesuche
	antrittsbesuchen antwort antworten anweisung anweisungen anwendung anwendungen anwesenheit anwesenheiten anwuchs
	anwüchse anwüchsen anzahl anzahlen anzahlung anzahlungen anzeige anzeigen anzug anzüge anzügen äpfel apfel äpfeln
	apotheke apotheken app apparat apparate apparaten applaus apps arbeit arbeiten arbeiter arbeitern arbeitgeber
	arbeitnehmer arbeitsbesuch arbeitsbesuche arbeitsbesuchen arbeitsfeld arbeitsfelder arbeitsfeldern arbeitskraft
	arbeitskräfte arbeitskraftmangel arbeitskreis arbeitskreise arbeitskreisen arbeitslosengeld arbeitslosengelder
	arbeitslosengeldern arbeitslosenzahl arbeitslosenzahlen arbeitslosigkeit arbeitsrecht arbeitsrechte arbeitsrechten
	arbeitsschutz arbeitstag arbeitstage arbeitstagen arbeitsunfall arbeitsunfälle arbeitsunfällen arbeitsvertrag
	arbeitsverträge arbeitsverträgen arbeitszeit arbeitszeiten ärger ärgern argumentation argumentationen arie arien armee
	armeen armut arrest arreste arresten art artefakt artefakte artefakten arten artikel artikeln arzneien arzneimittel
	arzneimitteln arzt ärzte ärztekammer ärztekammern ärztemängel ärztemangel ärztemängeln ärzten ass asse assoziation
	assoziationen ast äste ästen asyl asylantrag asylanträge asylanträgen asylrecht asylverfahren atem atheist atheisten
	atlanten atom atome atomen atomkraftwerk atomkraftwerke atomkraftwerken atommacht atommächte atomwaffe atomwaffen
	atomwaffentest atomwaffenteste atomwaffentesten attacke attacken attentat attentate attentaten attest atteste attesten
	attraktion attraktionen aufatmen aufbau aufbruch aufbrüche aufbrüchen aufeinandertreffen aufenthalt aufenthalte
	aufenthalten aufenthaltsrecht aufenthaltsrechte aufenthaltsrechten auffassung auffassungen aufforderung aufforderungen
	aufführung aufführungen aufgabe aufgaben aufhebung aufhebungen aufklärung auflage auflagen auflehnung auflehnungen
	auflösung auflösungen aufmerksamkeit aufnahme aufnahmen aufregung aufregungen aufruf aufrufe aufrufen aufrüstung
	aufrüstungen aufsatz aufsätze aufsätzen aufschlag aufschläge aufschlägen aufschub aufschube aufschuben aufschwung
	aufschwünge aufschwüngen aufsehen aufseher aufsehern aufsicht aufsichtsratsvorsitz aufsichtsratsvorsitze
	aufsichtsratsvorsitzen aufstand aufstände aufständen aufstellung aufstellungen aufstieg aufstiege aufstiegen auftakt
	aufteilung aufteilungen auftrag aufträge aufträgen auftrieb auftriebe auftrieben auftritt auftritte auftritten aufwand
	aufwände aufwänden aufwertung aufwertungen aufwind aufzeichnung aufzeichnungen aufzug aufzüge aufzügen auge augen
	augenblick augenblicke augenhöhe augenschein ausarbeitung ausarbeitungen ausbau ausbeutung ausbeutungen ausbildung
	ausbildungen ausblick ausblicke ausblicken ausbreitung ausbreitungen ausbruch ausbrüche ausbrüchen ausdehnung
	ausdehnungen ausdruck ausdrücke ausdrücken auseinandersetzung auseinandersetzungen außengrenze außengrenzen
	außenhandel außenministertreffen außenpolitik außenseiter außenseitern außenwelt äußeres äußerung äußerungen ausfall
	ausfälle ausfällen ausflug ausflüge ausflügen ausführung ausführungen ausgabe ausgaben ausgang ausgänge ausgängen
	ausgangspunkt ausgangspunkte ausgangspunkten ausgrenzung ausgrenzungen auskunft auskünfte ausland auslegung
	auslegungen auslieferung auslieferungen auslöser auslösern auslosung auslosungen ausmaß ausmaße ausnahme ausnahmen
	ausnahmezustand ausnahmezustände ausnahmezuständen ausrede ausreden ausreise ausreisen ausrichtung ausrichtungen
	ausrottung ausrottungen ausrufung ausrufungen ausrüstung ausrüstungen aussage aussagen ausschluss ausschlüsse
	ausschlüssen ausschreibung ausschreibungen ausschreitung ausschreitungen ausschuss ausschüsse ausschüssen ausschüttung
	ausschüttungen aussicht aussichten aussöhnung aussöhnungen aussperrung aussperrungen ausstand ausstände ausständen
	ausstattung ausstattungen ausstellung ausstellungen ausstieg ausstiege ausstiegen ausstoß ausstöße ausstößen
	ausstrahlung ausstrahlungen austausch austäusche austäuschen austragung austragungen austragungsort austragungsorte
	austragungsorten auswahl auswahlen auswahlverfahren auswärtiges auswärtssieg auswärtssiege auswärtssiegen
	auswärtsspiel auswärtsspiele auswärtsspielen ausweis ausweise ausweisen ausweisung ausweisungen ausweitung
	ausweitungen auswertung auswertungen auswirkung auswirkungen auszahlung auszahlungen auszeichnung auszeichnungen
	auszeit auszeiten auszug auszüge auszügen auto autobahn autobahnbrücke autobahnbrücken autobahnen autohaus autohäuser
	autohäusern automatisierung autonomie autopsie autopsien autorität autoritäten autos autounfall autounfälle
	autounfällen axt baby babys bach bäche bächen bad bäder bädern bafög bahn bahnen bahnhof bahnhöfe bahnhöfen bahnsteig
	bahnsteige bahnsteigen bakterie bakterien bakterium balken balkon balkons ball ballast ballaste ballasten bälle bällen
	banalität banalitäten band bande banden bänder bändern bank bänke banken bär bar baracke baracken bären bargeld
	barrierefreiheit bars bart bärte bärten basen basis batterie batterien bau bauantrag bauanträge bauanträgen baubranche
	baubranchen bauende bauenden bauernhaus bauernhäuser bauernhäusern bauernhof bauernhöfe bauernhöfen baum bäume bäumen
	baumstamm baumstämme baumstämmen baustelle baustellen baustoff baustoffe baustoffen bauten bauwerk bauwerke bauwerken
	bayer becken bedarf bedauern bedenken bedeutungslosigkeit bedingung bedingungen bedrängnis bedürfnis bedürfnisse beere
	beeren befangenheitsantrag befangenheitsanträge befangenheitsanträgen befehl befehle befehlen befinden befragung
	befragungen befreiung befreiungen befriedigung befriedigungen befugnis befugnisse befürchtung befürchtungen
	befürwortung befürwortungen begabung begabungen begebenheit begebenheiten begegnung begegnungen begehren begeisterung
	beginn beginne beginnen begleitumstand begleitumstände begleitumständen begleitung begleitungen begnadigung
	begnadigungen begräbnis begräbnisse begrenzung begrenzungen begriff begriffe begriffen begründung begründungen
	begrüßung begrüßungen begünstigung begünstigungen behandlung behandlungen behauptung behauptungen behelf behinderung
	behinderungen behörde behörden beifall beigabe beigaben beihilfe beihilfen beilage beilagen beisein beisitz beisitze
	beisitzen beispiel beispiele beispielen beitrag beiträge beiträgen beitritt beitritte beitritten bekämpfung
	bekämpfungen bekanntgabe bekanntgaben bekanntheit bekanntschaft bekanntschaften bekennerschreiben bekenntnis
	bekenntnisse belagerung belagerungen belang belange belästigung belästigungen belastung belastungen belegschaft
	belegschaften belegung belegungen beleidigung beleidigungen beleuchtung beleuchtungen belieben belieferung
	belieferungen belohnung belohnungen bemerkung bemerkungen bemühen bemühung bemühungen benachteiligung
	benachteiligungen benennung benennungen benutzung benutzungen benzin beobachtung beobachtungen bequemlichkeit beratung
	beratungen berechnung berechnungen berechtigung berechtigungen bereich bereiche bereichen bereitschaft bereitschaften
	bergung bergungen bergwerk bergwerke bergwerken bericht berichte berichten berichterstattung berichterstattungen
	berichtigung berichtigungen berufung berufungen berührung berührungen besatzung besatzungen besatzungsmacht
	besatzungszone besatzungszonen beschaffung beschaffungen beschäftigung beschäftigungen bescheid bescheide bescheiden
	bescheinigung bescheinigungen beschimpfung beschimpfungen beschlagnahmung beschlagnahmungen beschleunigung
	beschleunigungen beschluss beschlüsse beschlüssen beschränkung beschränkungen beschreibung beschreibungen
	beschuldigung beschuldigungen beschwerde beschwerden beseitigung beseitigungen besetzung besetzungen besichtigung
	besichtigungen besiedlung besiedlungen besitz besitze besitzen besonderheit besonderheiten besonnenheit besorgnis
	besprechung besprechungen bestand bestände beständen bestandteil bestandteile bestandteilen bestätigung bestätigungen
	bestechung bestechungen bestellung bestellungen besteuerung besteuerungen bestie bestien bestimmung bestimmungen
	bestrafung bestrafungen bestrebung bestrebungen bestürzung besuch besuche besuchen besucherzahl besucherzahlen
	betäubungsmittel betäubungsmitteln beteiligung beteiligungen beteuerung beteuerungen beton betonung betonungen
	betracht betrachtung betrachtungen betrag beträge beträgen betreff betreffe betreffen betreuung betreuungen betrieb
	betriebe betrieben betrügerei betrügereien bett betten beurlaubung beurlaubungen beurteilung beurteilungen
	bevölkerungsschutz bevormundung bevormundungen bewaffnung bewaffnungen bewährung bewährungen bewältigung bewältigungen
	beweggrund beweggründe beweggründen bewegung bewegungen beweis beweise beweisen beweismittel beweismitteln bewerbung
	bewerbungen bewertung bewertungen bewilligung bewilligungen bewunderung bewunderungen bewusstsein bezahlung
	bezahlungen bezeichnung bezeichnungen bezichtigung bezichtigungen beziehung beziehungen bezirk bezirke bezirken bezug
	bezüge bibel bibeln biene bienen bier biergärten biergarten bilanz bilanzen bild bilder bildern bildschirm bildschirme
	bildschirmen bildung bildungen billigung billigungen billion billionen binde binden bindung bindungen biografie
	biografien bioläden bioladen biologie birne birnen biss bisschen bisse bistro bistros bistum bistümer bitte bitten
	blackout blackouts blamage blamagen blase blasen blatt blätter blättern blei bleiberecht bleiberechte bleiberechten
	blick blicke blicken blitz blitze blitzen block blockade blockaden blöcke blöcken blog blogs blume blumen bluse blusen
	blut blutung blutungen blutvergießen boden böden bodendienst bodendienste bodendiensten bohne bohnen bohrer bohrern
	bombardierung bombardierungen bombe bomben bombenanschlag bombenanschläge bombenanschlägen boni bonus bonusse boom
	booms boot boote booten bord borde borden börse börsen böse botschaft botschaften boykott boykotts branche branchen
	brand brandanschlag brandanschläge brandanschlägen brände bränden brandstiftung brandstiftungen brauch bräuche
	bräuchen brauchtum braut brei breie breien breitband breite breiten bremse bremsen brennstoff brennstoffe brennstoffen
	bretern brexit brief briefe briefen briefwahl briefwahlen brille brillen brise brisen brocken bronze bronzemedaille
	bronzemedaillen brötchen bruch brüche brüchen bruchteil bruchteile bruchteilen brücke brücken brüder bruder brüdern
	brühe brühen brunnen brust brüste brüsten brutalität brutalitäten brutstätte brutstätten bruttoinlandsprodukt
	bruttoinlandsprodukte bruttoinlandsprodukten buch buche buchen bücher büchern buchstabe buchstaben bucht buchten
	buchung buchungen buddhist buddhisten bude buden bühne bühnen bulle bullen bundeshauptstadt bundesland bundesländer
	bundesländern bundesstaat bundesstaaten bundestag bundestage bundestagen bundestagswahl bundestagswahlen
	bundesversammlung bundesversammlungen bündnis bündnisse burg burgen bürgerentscheid bürgerentscheide bürgerentscheiden
	bürgergeld bürgergelder bürgergeldern bürgerkrieg bürgerkriege bürgerkriegen bürgermeisterwahl bürgermeisterwahlen
	burka burkas büro bürokratie bürokratieabbau büros bus busbetrieb busbetriebe busbetrieben bußgeld bußgelder
	bußgeldern busse butter cafe cafes café cafés camp camps campus cent chance chancen chaos charge chargen chat chats
	check checks chemie chemiewaffe chemiewaffen chip chips christ christen christentum clique cliquen club clubs code
	codes comeback comebacks comic comics computer computern container containern containerschiff containerschiffe
	containerschiffen corona coronakrise coronapandemie coronavirus countdown countdowns coup coups covid cup cups
	cyberangriff cyberängriffe cyberängriffen dach dächer dächern dame damen dampfer dampfern däne dänen dank dasein daten
	datenbank datenbanken datenleck datenlecks datenschutz datum dauer daumen deal deals debatte debatten decke decken
	deeskalation definition definitionen defizit defizite defiziten deklaration deklarationen dekoration dekorationen
	dekret dekrete dekreten delegation delegationen delikt delikte delikten delle dellen dementi dementis demokratie
	demokratien demokratisierung demonstration demonstrationen demontage demontagen demut denunziation denunziationen
	depression depressionen derby derbys detail details deutschunterricht deutung deutungen dezember diagnose diagnosen
	dialog dialoge dialogen diamant diamanten dienst dienstag dienstage dienstagen dienste diensten diesel differenz
	differenzen digitalisierung digitalisierungen diktat diktate diktaten diktatur diktaturen dimension dimensionen ding
	dinge dingen diözese diözesen direktwahl direktwahlen diskretion diskriminierung diskriminierungen diskussion
	diskussionen disposition dispositionen distanz distanzen distribution distributionen disziplin dividende dividenden
	division divisionen dokument dokumentation dokumentationen dokumente dokumenten dollar dom domäne domänen dome
	donnerstag donnerstage donnerstagen dorf dörfer dörfern dose dosen dosierung dosierungen dossier dossiers drache
	drachen drama dramen drehbuch drehbücher drehbüchern dringlichkeit drink drinks drittel drittland drittländer
	drittländern droge drogen drogenhandel drohne drohnen drohnenangriff drohnenängriffe drohnenängriffen drohung
	drohungen druck druckluft druckmittel druckmitteln duell duelle duellen dummheit düne dünen dünger düngern dunkelheit
	dunkelziffer dunst dünste dünsten duo duos durchbruch durchbrüche durchbrüchen durcheinander durchfall durchführung
	durchführungen durchgang durchgänge durchgängen durchquerung durchquerungen durchsage durchsagen durchschnitt
	durchschnitte durchschnitten durchsetzung durchsetzungen durchsicht durchsuchung durchsuchungen durst düse düsen
	dutzend dutzende dynastie dynastien e-auto e-autos e-bike e-bikes ebene ebenen ebola echo echos echtzeit eck ecke
	ecken effekt effekte effekten ego egos ehe ehen ehrenbürgerschaft ehrenbürgerschaften ehrengrab ehrengräber
	ehrengräbern ehrensache ehrensachen ehrentag ehrentage ehrentagen ehrgeiz ehrlichkeit ehrung ehrungen ei eiche eichen
	eid eide eiden eier eierer eierern eifer eigenheit eigenheiten eigenregie eigenschaft eigenschaften eigentum eilantrag
	eilanträge eilanträgen eile eimer eimern einbeziehung einbeziehungen einbindung einbindungen einblick einblicke
	einblicken einbruch einbrüche einbrüchen einbürgerung einbürgerungen eindämmung eindämmungen eindruck eindrücke
	eindrücken einfachheit einfahrt einfahrten einfall einfälle einfällen einfamilienhaus einfamilienhäuser
	einfamilienhäusern einfluss einflüsse einflüssen einfuhr einführung einführungen eingang eingänge eingängen
	eingrenzung eingrenzungen eingriff eingriffe eingriffen einhaltung einhaltungen einheit einheiten einheitspreis
	einheitspreise einheitspreisen einigkeit einigung einigungen einkauf einkäufe einkäufen einklang einkommen
	einkommensteuer einkünfte einladung einladungen einlage einlagen einleitung einleitungen einlieferung einlieferungen
	einmischung einmischungen einnahme einnahmen einordnung einordnungen einreise einreisen einrichtung einrichtungen
	einsamkeit einsatz einsätze einsätzen einsatzkräfte einschaltung einschaltungen einschätzung einschätzungen einschnitt
	einschnitte einschnitten einschränkung einschränkungen einsicht einspänner einspännern einsparung einsparungen
	einspruch einsprüche einsprüchen einstellung einstellungen einstieg einstiege einstiegen einstufung einstufungen
	einsturz einstürze einstürzen einvernehmen einverständnis einwand einwände einwänden einwanderung einwanderungen
	einweihung einweihungen einweisung einweisungen einwilligung einwilligungen einwurf einwürfe einwürfen einzahlung
	einzahlungen einzelfall einzelfälle einzelheit einzelheiten einzelteil einzelteile einzelteilen einzug einzüge
	einzügen eis eisen eishockey elefant elefanten elektrizität elektroauto elektroautos elektromobilität elektronik
	element elemente elementen elend eltern elterngeld elterngelder elterngeldern elternhaus elternhäuser elternhäusern
	emanzipation embargo embargos emission emissionen empfänger empfängern empfehlung empfehlungen empfindung empfindungen
	empörung ende enden endspiel endspiele endspielen energie energien energiewende engagement enge engel engeln engen
	engpass engpässe enkelkind enkelkinder enkelkindern enklave enklaven ensemble ensembles entdeckung entdeckungen ente
	enteignung enteignungen enten entfernung entfernungen entfremdung entfremdungen entführung entführungen entgegenkommen
	entgelt entgelte entgelten enthaltung enthaltungen enthauptung enthauptungen enthüllung enthüllungen entladung
	entladungen entlassung entlassungen entlastung entlastungen entlastungspaket entlastungspakete entlastungspaketen
	entmachtung entmachtungen entschädigung entschädigungen entscheid entscheide entscheiden entscheidung entscheidungen
	entschlossenheit entschlossenheiten entschluss entschlüsse entschlüssen entschuldigung entschuldigungen entsetzen
	entsorgung entsorgungen entspannung entspannungen entstehung entstehungen enttäuschung enttäuschungen entwarnung
	entwertung entwertungen entwicklung entwicklungen entwicklungsland entwicklungsländer entwicklungsländern entwurf
	entwürfe entwürfen entzündung entzündungen epidemie epidemien episode episoden epoche epochen erachten erbarmen
	erbschaft erbschaften erbschaftsteuer erdbeben erdgas erdöl erdrutsch erdrutsche erdrutschen erdteil erdteile
	erdteilen ereignis ereignisse erfahrung erfahrungen erfassung erfassungen erfindung erfindungen erfolg erfolge
	erfolgen erfordernis erfordernisse erfüllung erfüllungen ergänzung ergänzungen ergebnis ergebnisse ergreifung
	ergreifungen erhaltung erhaltungen erhebung erhebungen erhöhung erhöhungen erholung erholungen erinnern erinnerung
	erinnerungen erkältung erkältungen erkenntnis erkenntnisse erklärung erklärungen erkrankung erkrankungen erkundung
	erkundungen erlaubnis erläuterung erläuterungen erlebnis erlebnisse erleichterung erleuchtung erleuchtungen ermahnung
	ermahnungen ermäßigung ermäßigungen ermessen ermittlung ermittlungen ermittlungsverfahren ermordung ermordungen
	ermüdung ermüdungen ernährung ernährungen ernennung ernennungen erneuerung erneuerungen erniedrigung erniedrigungen
	ernst ernstfall ernte ernten eroberung eroberungen eröffnung eröffnungen erörterung erörterungen erpressung
	erpressungen erprobung erprobungen errichtung errichtungen errungenschaft errungenschaften erscheinung erscheinungen
	erschießung erschießungen erschließung erschließungen erschöpfung erschöpfungen erschütterung erschütterungen
	erschwerung erschwerungen erstattung erstattungen erstaunen ertrag erträge erträgen erwähnung erwähnungen erwärmung
	erwärmungen erwartung erwartungen erweiterung erweiterungen erwerb erwiderung erwiderungen erzählung erzählungen
	erziehung erziehungen esel eseln eskalation eskalationen essay essays essen etage etagen etappe etappen etappensieg
	etat etats ethik eu-gipfel eu-gipfeln eu-land eu-länder eu-ländern euphorie euro europameisterschaft
	europameisterschaften europawahl europawahlen euter eutern evakuierung evakuierungen evaluation evaluationen event
	events evolution evolutionen exemplar exemplare exemplaren exil exile exilen existenz existenzen existenzminimum
	exklave exklaven exklusivität exklusivitäten expansion expansionen expedition expeditionen experiment experimente
	experimenten expertise expertisen explosion explosionen export extravaganz extravaganzen fabrik fabrikat fabrikate
	fabrikaten fabriken fach fachausdruck fachausdrücke fachausdrücken fachbereich fachbereiche fachbereichen fächer
	fächern fachkraft fachkräfte fachkräftemängel fachkräftemangel fachkräftemängeln fackel fackeln fäden faden fähigkeit
	fähigkeiten fahndung fahndungen fahne fahnen fährbetrieb fahrbetrieb fährbetriebe fahrbetriebe fährbetrieben
	fahrbetrieben fahrdienst fahrdienste fahrdiensten fahrer fahrerflucht fahrern fahrlässigkeit fahrrad fahrräder
	fahrrädern fahrt fahrten fahrzeug fahrzeuge fahrzeugen fairness fakt fakten faktor faktoren faktum falke falken fall
	fälle falle fallen fällen fallzahl fallzahlen fälschung fälschungen falte falten familie familien familienbetrieb
	familienbetriebe familienbetrieben familienunternehmen familienzusammenführung fan fang fänge fängen fans farbe farben
	farbstoff farbstoffe farbstoffen fasching faschismus faser fasern fass fassade fassaden fässer fässern fassung
	fassungen faust fäuste fäusten faustschlag faustschläge faustschlägen fazit feature features februar feder federn
	fehde fehden fehler fehlern fehlstart fehlstarts fehlurteil fehlurteile fehlurteilen feier feiern feiertag feiertage
	feiertagen feige feigen feind feindbild feindbilder feindbildern feinde feinden feindschaft feindseligkeit
	feindseligkeiten feingefühl feld felder feldern feldzug feldzüge feldzügen fenster fenstern ferien ferne fernen
	fernost fernsehen fernseher fernsehern fernverkehr fernverkehre fernverkehren fernzug fernzüge fernzügen ferse fersen
	fertigung fertigungen fessel fesseln fest festakt festakte festakten feste festen festival festivals festlegung
	festlegungen festnahme festnahmen festnetz festnetze festnetzen feststellung feststellungen festung festungen feuer
	feuergefecht feuergefechte feuergefechten feuern feuerpause feuerpausen feuerwache feuerwachen feuerwerk feuerwerke
	feuerwerken fiktion fiktionen filiale filialen film filme filmen filmpreis filmpreise filmpreisen filter filtern
	finale finales finanzen finanzierung finanzierungen finger fingern finsternis firma firmen firmengelände
	firmengeländen fisch fische fischen fläche flächen flagge flaggen flamme flammen flanke flanken flasche flaschen
	flaute flauten fleiß fleisch fliege fliegen flieger fliegern flop flops flöte flöten flotte flotten fluch flüche
	flüchen flucht fluchtauto fluchtautos flüchtlingsheim flüchtlingsheime flüchtlingsheimen flüchtlingskind
	flüchtlingskinder flüchtlingskindern flüchtlingswelle flüchtlingswellen fluchtweg fluchtwege fluchtwegen flug
	flugbetrieb flugbetriebe flugbetrieben flugblatt flugblätter flugblättern flüge flügel flügeln flügen flughafen
	flughäfen flugverbotszone flugverbotszonen flugverkehr flugzeug flugzeuge flugzeugen flurschaden flurschäden fluss
	flüsse flüssen flyer flyern föderalismus fokus folge folgen folter fontäne fontänen fördermittel fördermitteln
	förderung forderung forderungen förderungen form format formate formaten formation formationen formel formeln formen
	formular formulare formularen formulierung formulierungen forschung forschungen forschungsarbeit fortbestand
	fortbildung fortbildungen fortpflanzung fortsetzung fortsetzungen foto fotos fotoshooting fotoshootings foul fouls
	fracht frachten frachtgut frachtgüter frachtgütern frachtschiff frachtschiffe frachtschiffen frage fragen fragment
	fragmente fragmenten fraktion fraktionen franken frauenquote frauenquoten freies freigabe freigaben freiheit
	freiheiten freilassung freilassungen freispruch freisprüche freitag freitage freitagen freizeit fremdenfeindlichkeit
	fremdheit fremdheiten frequenz frequenzen freske fresken freude freund freunde freunden freundschaft freundschaften
	freundschaftsspiel freundschaftsspiele freundschaftsspielen friede frieden friedensgespräch friedensgespräche
	friedensgesprächen friedensvertrag friedensverträge friedensverträgen frische frist fristen frisur frisuren frosch
	frösche fröschen frost frucht früchte früchten frühjahr frühling frühlinge frühlingen frühsommer frühstück frühzeit
	frust frustration fuchs füchse füchsen fuge fugen fügung fügungen führung führungen führungsstärke führungswechsel
	führungswechseln fundament fundamente fundamenten fundort fundorte fundorten fünftel funke funken funktion funktionen
	furche furchen fürsorge fuß fußball füße füßen fütterung fütterungen gabe gabel gabeln gaben gag gage gagen gags
	galerie galerien gang gänge gängen gangs gans gänse ganze ganzen ganzes garage garagen garantie garantien garde garden
	gardine gardinen garnitur garnituren gärten garten gas gasbetrieb gasbetriebe gasbetrieben gase gaskraftwerk
	gaskraftwerke gaskraftwerken gasse gassen gast gäste gästen gastfreundschaft gastgeberland gastgeberländer
	gastgeberländern gasthaus gasthäuser gasthäusern gastland gastländer gastländern gastronomie gastspiel gastspiele
	gastspielen gattung gattungen gebäude gebäuden gebet gebete gebeten gebiet gebiete gebieten gebirge gebirgen gebrauch
	gebräuche gebräuchen gebrüder gebühr gebühren geburt geburten geburtshilfe geburtstag geburtstage geburtstagen
	gedächtnis gedanke gedanken gedankengut gedankengüter gedankengütern gedenktag gedenktage gedenktagen gedränge geduld
	geduldsspiel gefahr gefährdung gefährdungen gefahren gefälle gefällen gefallen gefälligkeit gefälligkeiten
	gefangenschaft gefangenschaften gefängnis gefängnisse gefäß gefäße gefecht gefechte gefechten geflügel gegenbeweis
	gegenbeweise gegenbeweisen gegend gegenden gegenleistung gegenleistungen gegenoffensive gegenoffensiven gegensatz
	gegensätze gegensätzen gegenschlag gegenschläge gegenschlägen gegenstand gegenstände gegenständen gegenteil gegenteile
	gegenteilen gegenüber gegenvorschlag gegenvorschläge gegenvorschlägen gegenwart gegenwehr gegenwind gegenzug gehalt
	gehalte gehalten gehege geheimdienst geheimdienste geheimdiensten geheimhaltung geheimnis geheimnisse gehör geige
	geigen geisel geiseln gelächter gelände geländen geländer geländern gelassenheit geld gelder geldern gelegenheit
	gelegenheiten geleit geleite geleiten gelenk gelenke gelenken gelingen geltung geltungen gemälde gemälden gemeinde
	gemeinden gemeinheit gemeinheiten gemeinsamkeit gemeinsamkeiten gemeinschaft gemeinschaften gemeinwohl gemenge
	gemengen gemüse genehmigung genehmigungen generalversammlung generalversammlungen generation generationen generator
	generatoren genesung genesungen genossenschaft genossenschaften genozid genozide genoziden genre genres genugtuung
	geografie geologie gepäck geplauder gerade geraden gerangel gerät geräte geräten geräusch geräusche geräuschen
	gerechtigkeit gerechtigkeiten gerede gerichtsentscheid gerichtsentscheide gerichtsentscheiden gerichtsurteil
	gerichtsurteile gerichtsurteilen gerichtsverfahren gerippe gerippen gerste gersten geruch gerüche gerüchen gerüst
	gerüste gerüsten gesamtheit gesamtheiten gesamtschaden gesamtschäden gesamtschule gesamtschulen gesang gesänge
	gesängen gesäß geschäft geschäfte geschäften geschäftsjahr geschäftsjahre geschäftsjahren geschehen geschenk geschenke
	geschenken geschichte geschichten geschirr geschlecht geschlechter geschlechtern geschoss geschosse geschossen
	geschrei geschwindigkeit geschwindigkeiten geschwister gesellschaft gesellschaften gesetz gesetzbuch gesetzbücher
	gesetzbüchern gesetze gesetzes gesetzespaket gesetzespakete gesetzespaketen gesetzgeber gesetzgebern gesetzgebung
	gesetzgebungen gesicht gesichter gesichtern gesichtspunkt gesichtspunkte gesichtspunkten gesindel gesinnung
	gesinnungen gespenst gespenster gespenstern gespräch gespräche gesprächen gesprächsbereitschaft
	gesprächsbereitschaften gestaltung gestaltungen geständnis geständnisse geste gestein gesten gesundheit
	gesundheitsschutz gesundheitswesen gesundheitszustand gesundheitszustände gesundheitszuständen getreide getriebe
	getrieben gewächshaus gewächshäuser gewächshäusern gewahrsam gewährung gewährungen gewalt gewalten gewalttat
	gewalttaten gewässer gewässern gewehr gewehre gewehren gewerbe gewerbegebiet gewerbegebiete gewerbegebieten
	gewerbesteuer gewerkschaft gewerkschaften gewicht gewichte gewichten gewinn gewinne gewinnen gewinnung gewinnungen
	gewissen gewissheit gewissheiten gewitter gewittern gewitterneigung gewöhnung gewöhnungen ghetto ghettos gier gift
	gifte giften gipfel gipfelgespräch gipfelgespräche gipfelgesprächen gipfeln gipfeltreffen giraffe giraffen glas gläser
	gläsern glaube glauben gleichberechtigung gleiche gleichgewicht gleichgültigkeit gleichheit gleichstellung gleichung
	gleichungen gleis gleise gleisen gletscher gletschern glied glieder gliedern globus glocke glocken glück glücksspiel
	glücksspiele glücksspielen gnade gold goldmedaille goldmedaillen golfstaat golfstaaten gosse gossen gotteshaus
	gotteshäuser gotteshäusern gottheit gottheiten grab gräben graben gräber gräbern grad grade graden gramm gramme
	grammen granate granaten gras gräser gräte gräten gratulation gratulationen gräuel gräueln grausamkeit gravur gravuren
	gremien gremium grenze grenzen grenzgebiet grenzgebiete grenzgebieten grenzkonflikt grenzkonflikte grenzkonflikten
	grenzwert grenzwerte grenzwerten griff griffe griffen grippe grippen große größe größen größenordnung größenordnungen
	großmacht großmächte großraum großstadt großstädte grotte grotten grube gruben grund grundbegriff grundbegriffe
	grundbegriffen gründe gründen grunderwerbsteuer grundgesetz grundlage grundlagen grundpfeiler grundpfeilern grundrecht
	grundrechte grundrechten grundsatz grundsätze grundsätzen grundsatzurteil grundsatzurteile grundsatzurteilen
	grundschule grundschulen grundstück grundstücke grundstücken gründung gründungen grundwasser grundwert grundwerte
	grundwerten grundzug grundzüge grundzügen gruppe gruppen gruß grüße grüßen gülle güllen gunst gürtel gürteln gut gute
	güter gütern güterzug güterzüge güterzügen gutes gymnasien gymnasium haar haare haaren habe haben hacker hackern hafen
	häfen hafenstadt haft haftbefehl haftbefehle haftbefehlen haftgrund haftgründe haftgründen haftung haftungen hagel
	hahn hähne hähnen haken halbfinale halbfinales halbjahr halbjahre halbjahren hälfte hälften halle hallen hals hälse
	hälsen halt halte halten haltung haltungen hammer hämmer hämmern hamster hamstern hand handball handbuch handbücher
	handbüchern hände händel handel händeln handeln handlung handlungen handlungsfeld handlungsfelder handlungsfeldern
	handwerk handwerke handwerken handy handys hang hänge hängen hase hasen hass haube hauben haufe haufen haupt
	hauptbahnhof hauptbahnhöfe hauptbahnhöfen häupter häuptern hauptgebäude hauptgebäuden hauptrolle hauptrollen
	hauptsache hauptsachen hauptschule hauptschulen hauptsitz hauptsitze hauptsitzen hauptstadt hauptstädte hauptteil
	hauptteile hauptteilen hauptversammlung hauptversammlungen haus häuschen häuser häusern haushaltsdefizit
	haushaltsdefizite haushaltsdefiziten haushaltsdisziplin haushaltsentwurf haushaltsentwürfe haushaltsentwürfen
	haushaltsjahr haushaltsjahre haushaltsjahren haushaltsmittel haushaltsmitteln haushaltsplan haushaltspläne
	haushaltsplänen hausnummer hausnummern haut havarie havarien hebel hebeln hecke hecken heft hefte heften heide heiden
	heiligabend heiligkeit heiligkeiten heiligtum heiligtümer heilmittel heilmitteln heilung heilungen heim heimat
	heimathäfen heimathafen heimatland heimatländer heimatländern heimatort heimatorte heimatorten heimatstadt heime
	heimen heimreise heimreisen heimsieg heimsiege heimsiegen heimspiel heimspiele heimspielen heimweh heirat heiraten
	heiratsantrag heiratsanträge heiratsanträgen heiterkeit heizöl heizung heizungen held helden helikopter helikoptern
	hemd hemden herausforderung herausforderungen herberge herbergen herbst herbste herbsten herde herden hering heringe
	heringen herkunft herkunftsland herkunftsländer herkunftsländern herrschaft herrschaften hersteller herstellern
	herstellung herstellungen hervorhebung hervorhebungen herz herzen hetze hetzjagd hetzjagden hexe hexen hieb hiebe
	hieben hilfe hilfeleistung hilfeleistungen hilfen hilflosigkeit hilfsmittel hilfsmitteln hilfspaket hilfspakete
	hilfspaketen hilfswerk hilfswerke hilfswerken himmel himmelfahrt himmeln hindernis hindernisse hinrichtung
	hinrichtungen hinspiel hinspiele hinspielen hinterbänkler hinterbänklern hintergrund hintergründe hintergründen
	hinterhalt hinterhalte hinterhalten hinterlassenschaft hinterlassenschaften hinweis hinweise hinweisen hinweistafel
	hinweistafeln hirsch hirsche hirschen hitze hitzewelle hitzewellen hobby hobbys hochburg hochburgen hochhaus
	hochhäuser hochhäusern hochmut hochschule hochschulen höchststand höchststände höchstständen höchstwert höchstwerte
	höchstwerten hochwasserschutz hochzeit hochzeiten hocker hockern hof höfe höfen hoffnung hoffnungen hoffnungslosigkeit
	höhe höhen höhepunkt höhepunkte höhepunkten höhle höhlen holz hölzer hölzern homosexualität honig hormon hormone
	hormonen horn hörner hörnern hose hosen hotel hotels hubschrauber hubschraubern huhn hühner hühnern huldigung
	huldigungen hülle hüllen hülse hülsen humor hund hunde hunden hundert hunderte hunderter hundertern hunger hürde
	hürden husten hut hüte hüten hütte hütten hygiene hymne hymnen hypothek hypotheken hypothese hypothesen hysterie
	hysterien iban ibans idee ideen identität ideologie ideologien idylle idyllen igel igeln ikone ikonen illusion
	illusionen image images immobilie immobilien immobilienwirtschaft imperialismus impfquote impfquoten impfstoff
	impfstoffe impfstoffen impfung impfungen import importe importen inbetriebnahme inbetriebnahmen indikation
	indikationen individualismus indizes industrialisierung industrie industriegebiet industriegebiete industriegebieten
	industrieland industrieländer industrieländern industrien infektion infektionen inflation informatik information
	informationen infrastruktur inhalt inhalte initiative initiativen injektion injektionen inkrafttreten inland
	innenpolitik innenstadt innenstädte innere inneres innovation innovationen insekt insekten insel inseln inselstaat
	inselstaaten inserat inserate inseraten insolvenzantrag insolvenzanträge insolvenzanträgen insolvenzverfahren
	inspektion inspektionen inspiration inspirationen installation installationen instanz instanzen instinkt instinkte
	instinkten institut institute instituten institution institutionen instrument instrumente instrumenten inszenierung
	inszenierungen integration integrationen integrität intensität intensitäten intention intentionen interesse interessen
	interpretation interpretationen intervention interventionen interview interviews intrige intrigen invasion invasionen
	investition investitionen inzidenz inzidenzen inzucht ironie ironien irrtum irrtümer islam islamismus isolation
	isolationen isolierung isolierungen jacke jacken jackpot jackpots jagd jagden jäger jägern jahr jahrbuch jahrbücher
	jahrbüchern jahre jahren jahresende jahresenden jahreshälfte jahreshälften jahrestag jahrestage jahrestagen
	jahrestreffen jahreszeit jahreszeiten jahrgang jahrgänge jahrgängen jahrhundert jahrhunderte jahrhunderten jahrtausend
	jahrtausende jahrtausenden jahrzehnt jahrzehnte jahrzehnten januar jeans job jobs jubel jubiläen jubiläum judentum
	jugend jugendliebe jugendlieben junge jungen jura justiz kabine kabinen kabinett kabinette kabinetten kabinettssitzung
	kabinettssitzungen kachel kacheln käfer käfern kaffee kaffeepause kaffeepausen käfig käfige käfigen kahn kähne kähnen
	kaiserin kajüte kajüten kalb kälber kälbern kalender kalenderjahr kalenderjahre kalenderjahren kalendern kaliber
	kalkül kalkulation kamera kameras kamin kamine kaminen kammer kammern kampagne kampagnen kampf kämpfe kämpfen
	kampfpanzer kampfpanzern kanal kanäle kanälen kandidatur kandidaturen kaninchen kanister kanistern kanne kannen kanone
	kanonen kante kanten kantersieg kantersiege kantersiegen kanzel kanzeln kapazität kapazitäten kapelle kapellen kapital
	kapitalismus kapitalverbrechen kapitel kapiteln kapitulation kapitulationen kapo kapos kappe kappen karawane karawanen
	karfreitag karneval karpfen karriere karrieren karte karten kaserne kasernen kasse kassen kassette kassetten kasten
	kästen katalysator katalysatoren katastrophe katastrophen katastrophengebiet katastrophengebiete katastrophengebieten
	kategorie kategorien katholik katholiken katholizismus katze katzen kauf käufe käufen kaufhaus kaufhäuser kaufhäusern
	kaufvertrag kaufverträge kaufverträgen kaution kautionen kehle kehlen kehrseite kehrseiten keller kellern kenntnis
	kenntnisnahme kenntnisse kennzeichnung kennzeichnungen kernenergie kernkraft kernkraftwerk kernkraftwerke
	kernkraftwerken kerze kerzen kessel kesseln kette ketten kilo kilogramm kilogramme kilogrammen kilometer kilometern
	kind kinder kinderbuch kinderbücher kinderbüchern kindergärten kindergarten kindergeld kindergelder kindergeldern
	kinderheim kinderheime kinderheimen kindern kindesmissbrauch kindheit kino kinos kirche kirchen kirsche kirschen
	kissen kiste kisten klage klagen kläger klägern klammer klammern klang klänge klängen klappe klappen klarheit klärung
	klärungen klasse klassen klassik klassiker klassikern klausel klauseln klavier klaviere klavieren klebstoff klebstoffe
	klebstoffen kleid kleider kleidern kleidung kleingeld kleingelder kleingeldern kleinigkeit kleinigkeiten kleinkind
	kleinkinder kleinkindern kleinstadt kleinstädte klientel klima klimagipfel klimagipfeln klimaneutralität klimapolitik
	klimaschutz klimawandel klinge klingen klinik kliniken kloß klöße klößen klöster kloster klöstern klub klubs kneipe
	kneipen knolle knollen knopf knöpfe knöpfen knoten knowhow koalition koalitionen koalitionsgespräch
	koalitionsgespräche koalitionsgesprächen koalitionspause koalitionspausen koalitionsvertrag koalitionsverträge
	koalitionsverträgen koch köche köchen koffer koffern kohle kohlekraftwerk kohlekraftwerke kohlekraftwerken
	kohlendioxid kohorte kohorten kolben kollision kollisionen kolonie kolonien kolonne kolonnen kombination kombinationen
	komfort komitee komitees kommando kommandos kommission kommissionen kommunalwahl kommunalwahlen kommunikation
	kommunikationen kommunismus komödie komödien kompanie kompanien kompass kompasse kompassen komplikation komplikationen
	komponente komponenten kompromiss kompromisse kompromissen kompromissvorschlag kompromissvorschläge
	kompromissvorschlägen kondition konditionen konferenz konferenzen konfession konfessionen konflikt konflikte
	konflikten konfliktgebiet konfliktgebiete konfliktgebieten konfrontation konfrontationen kongress kongresse
	kongresswahl kongresswahlen königreich königreiche königreichen königshaus königshäuser königshäusern konjunktion
	konjunktionen konjunktur konjunkturpaket konjunkturpakete konjunkturpaketen konkurrenz konkurrenzen konkurs konkurse
	konkursen konsequenz konsequenzen konservatismus konstellation konstellationen konstruktion konstruktionen
	konsultation konsultationen kontakt kontamination kontaminationen konten kontinent kontinente kontinenten kontinuität
	konto kontraktion kontraktionen kontrast kontraste kontrasten kontroverse kontroversen konvention konventionen
	konversion konversionen konvoi konvois konzentration konzentrationen konzept konzepte konzepten konzeption
	konzeptionen konzernspitze konzernspitzen konzert konzerte konzerten konzession konzessionen kooperation kooperationen
	koordination koordinationen koordinierung koordinierungen kopf köpfe köpfen kopie kopien koppel koppeln korb körbe
	körben körper körpern korrektur korrekturen korrespondenz korrespondenzen korruption kosten kostenn kraft kräfte
	kräften kraftstoff kraftstoffe kraftstoffen kraftwerk kraftwerke kraftwerken kragen krampf krämpfe krämpfen
	krankengeld krankengelder krankengeldern krankenhaus krankenhausbett krankenhausbetten krankenhäuser krankenhäusern
	krankheit krankheiten kränkung kränkungen kranz kränze kränzen kratzer kratzern kraut kräuter kräutern kreation
	kreationen kreatur kreaturen krebs krebse krebsen kreis kreise kreisen kreisstadt kreuzfahrtschiff kreuzfahrtschiffe
	kreuzfahrtschiffen kreuzung kreuzungen kreuzzug kreuzzüge kreuzzügen krieg kriege kriegen kriegsende kriegsenden
	kriegserklärung kriegserklärungen kriegsgebiet kriegsgebiete kriegsgebieten kriegsschiff kriegsschiffe kriegsschiffen
	kriegsverbrechen krimi kriminalität krimis krippe krippen krise krisen krisengebiet krisengebiete krisengebieten
	krisengespräch krisengespräche krisengesprächen krisengipfel krisengipfeln krisenherd krisenherde krisenherden
	krisensitzung krisensitzungen krisentreffen krisis kritik kritiken kritikpunkt kritikpunkte kritikpunkten krone kronen
	krücke krücken kruste krusten küche küchen kuchen kuckuck kuckucks kugel kugeln kugelschreiber kugelschreibern kuh
	kühe kühen kulisse kulissen kultur kulturen kulturgut kulturgüter kulturgütern kunde kunden kundgebung kundgebungen
	kündigung kündigungen kundschaft kunst künste künsten kunststoff kunststoffe kunststoffen kunstwerk kunstwerke
	kunstwerken kupfer kuppel kuppeln kür küren kurort kurorte kurorten kurs kurse kursen kurve kurven kurzbesuch
	kurzbesuche kurzbesuchen kürzung kürzungen kuss küsse küssen küste küsten kutsche kutschen kutter kuttern lache lachen
	lachs lachse lachsen läden laden ladung ladungen lady lage lagen lager lagerhaus lagerhäuser lagerhäusern lagern lamm
	lämmer lämmern lampe lampen land landeplatte landeplatten länder ländern länderspiel länderspiele länderspielen
	landeshauptstadt landhaus landhäuser landhäusern landkreis landkreise landkreisen landschaft landschaften landstrich
	landstriche landstrichen landtag landtage landtagen landtagswahl landtagswahlen landung landungen landwirtschaft
	langeweile lanze lanzen laptop laptops lärm last lasten lastwagen latte latten laub lauf läufe läufen läufer läufern
	laune launen laus lautstärke lawine lawinen leben lebensende lebensenden lebensgefahr lebensjahr lebensjahre
	lebensjahren lebensmittel lebensmitteln lebensmotto lebensmottos lebenswerk lebenswerke lebenswerken lebewesen leder
	leergut legende legenden legitimität lehm lehrbuch lehrbücher lehrbüchern lehre lehren leib leiber leibern leiche
	leichen leichtathletik leid leide leiden leidenschaft leidenschaften leine leinen leistung leistungen
	leistungsfähigkeit leitbild leitbilder leitbildern leiter leitern leitlinie leitlinien leitplanke leitplanken leitung
	leitungen leitzins leitzinsen lektüre lerche lerchen lesart lesarten leser lesern lesestoff lesestoffe lesestoffen
	lesung lesungen leuchte leuchten leuchter leuchtern leute liberalismus licht lichter lichtern liebe liebschaft
	liebschaften lied lieder liedern lieferung lieferungen liege liegen limit limits linderung linie linien link links
	linse linsen lippe lippen liquidation liquidationen liquidität liquiditäten liste listen liter literatur litern livree
	livreen lizenz lizenzen lkw lkws lob loch löcher löchern lockdown lockdowns lockerung lockerungen löffel löffeln loge
	logen logik logistik logo logos lohn löhne löhnen löscher löschern lösegeld lösegelder lösegeldern lösegeldforderung
	lösegeldforderungen lösung lösungen löwe löwen loyalität luchs luchse luchsen lücke lücken luft luftangriff
	luftängriffe luftängriffen lüfte lüften luftfahrt luftraum luftverkehr luftverschmutzung luftverschmutzungen luftwaffe
	luftwaffen lüge lügen lunge lungen lupe lupen lust lüste lüsten luxus machenschaft machenschaften macht mächte mächten
	machtergreifung machtergreifungen machtmissbrauch machtübernahme machtübernahmen machtwechsel machtwechseln machtwort
	machtwörter machtwörtern mädchen mafia magazin magazine magazinen magd mägde mägden magen mägen magie magnet magneten
	mahnung mahnungen mail mails majestät majestäten makrele makrelen mal male malerei malereien mandat mandate mandaten
	mandel mandeln manege manegen mangel mängel mängeln manie manien manifest manifeste manifesten manipulation
	manipulationen mann männer männern mannschaft mannschaften manöver manövern mantel mäntel mänteln mappe mappen märchen
	marine marinen marke marken markt märkte märkten marotte marotten maß masche maschen maschine maschinen maße masern
	maske masken maßnahme maßnahmen maßnahmenpaket maßnahmenpakete maßnahmenpaketen massaker massakern masse massen
	massengrab massengräber massengräbern massenmedien massenvernichtungswaffe massenvernichtungswaffen masterplan
	material materialien mathematik mauer mauern maul mäuler mäulern maus mäuse mäusen maut mauten mechanismen mechanismus
	medaille medaillen medien medikation medikationen medium medizin meer meere meeren meeting meetings mehl
	mehrfamilienhaus mehrfamilienhäuser mehrfamilienhäusern mehrheit mehrheiten mehrwertsteuer meile meilen meilenstein
	meilensteine meilensteinen meinung meinungen meisterschaft meisterschaften meisterwerk meisterwerke meisterwerken
	meldung meldungen melodie melodien memo memos menge mengen mensch menschen menschenhandel menschenleben menschenrecht
	menschenrechte menschenrechten menschenwürde menschheit menschlichkeit mentalität mentalitäten menü menüs messe messen
	messer messerangriff messerängriffe messerängriffen messern metall metalle metallen metapher metaphern meter metern
	methode methoden metro metropole metropolen metros miene mienen miete mieten mieterhöhung mieterhöhungen mietvertrag
	mietverträge mietverträgen migration mikro mikros milch milde milderung milderungen milieu milieus militärbündnis
	militärgelände militärgeländen militarismus militärputsch militärpütsche militärpütschen miliz milizen milliarde
	milliarden million millionen millionenstadt minderheit minderheiten mindestlohn mindestlöhne mine minen mineral
	mineralien ministerien ministerium ministerposten ministertreffen minus minuse minute minuten mischung mischungen
	misere miseren missbrauch missbräuche missbräuchen misserfolg misserfolge misserfolgen missgunst mission missionen
	misstrauen misstrauensantrag misstrauensanträge misstrauensanträgen missverständnis missverständnisse mitbestimmung
	mitgefühl mitglied mitglieder mitgliedern mitgliederversammlung mitgliederversammlungen mitgliederzahl
	mitgliederzahlen mitgliedschaft mitgliedschaften mitgliedsland mitgliedsländer mitgliedsländern mitgliedsstaat
	mitgliedsstaaten mitgliedstaat mitgliedstaaten mithilfe mitleid mittag mittage mittagen mittagsschlaf mitte mitteilung
	mitteilungen mittel mittelalter mitteleuropa mitteln mittelpunkt mittelpunkte mittelpunkten mittelstand mitten
	mitternacht mittwoch mittwoche mittwochen mitwirkung mitwirkungen mixtur mixturen mobbing möbel mobilfunk mobilität
	mode modehaus modehäuser modehäusern moderation moderationen modernisierung modernisierungen möglichkeit möglichkeiten
	moment momente momenten monarchie monarchien monat monate monaten monatsfrist monatsfristen monatshälfte monatshälften
	monatslohn monster monstern montag montage montagen monument monumente monumenten moral morast moräste morästen mord
	mordanschlag mordanschläge mordanschlägen morde morden morgen moschee moscheen motiv motivation motivationen motive
	motiven motor motoren motorrad motorräder motorrädern motte motten motto mottos mühe mühen mühle mühlen mühsal müll
	mumie mumien mund münder mündern mündung mündungen munition munitionen münze münzen museen museum musik musikschule
	musikschulen muskel muskeln muslim muslime muslimen muster mustern mut mutation mutationen mutter mütter müttern
	muttersprache mütze mützen nachahmung nachahmungen nachbarland nachbarländer nachbarländern nachbarschaft
	nachbarschaften nachbarstaat nachbarstaaten nachbeben nachbesserung nachbesserungen nachdruck nachfolge nachfolgen
	nachfrage nachfragen nachhaltigkeit nachhinein nachlass nachlässe nachlässen nachlässigkeit nachlässigkeiten
	nachmittag nachmittage nachmittagen nachprüfung nachprüfungen nachricht nachrichten nachrichtendienst
	nachrichtendienste nachrichtendiensten nachschub nachsicht nachspielzeit nachspielzeiten nacht nächte nachteil
	nachteile nachteilen nächten nachtrag nachträge nachträgen nachtzug nachtzüge nachtzügen nachweis nachweise nachweisen
	nachwuchs nadel nadeln nagel nägel nägeln nahost nahrung nahrungsmittel nahrungsmitteln naht nähte nähten name namen
	narbe narben nase nasen nation nationalfeiertag nationalfeiertage nationalfeiertagen nationalismus nationalität
	nationalitäten nationalmannschaft nationalmannschaften nationalsozialismus nationalversammlung nationalversammlungen
	nationen nato-gipfel nato-gipfeln natur naturen naturschutzgebiet naturschutzgebiete naturschutzgebieten navi
	navigation navigationen navis nebel nebeln nebengebäude nebengebäuden neid neige neigen neigung neigungen nenner
	nennern nerv nerven nest nester nestern netz netze netzen netzwerk netzwerke netzwerken neuauflage neuauflagen
	neuaufnahme neuaufnahmen neubesetzung neubesetzungen neubürger neubürgern neuerung neuerungen neues neugier neuheit
	neuheiten neujahr neuland neuregelung neuregelungen neutralität neuwahl neuwahlen nichts niedergang niederkunft
	niederlage niederlagen niederlassung niederlassungen niederschrift niederschriften nirgendwo nische nischen niveau
	niveaus nominierung nominierungen norden nordosten nordwesten norm normalisierung normalisierungen normen not
	notaufnahme notaufnahmen nöte note nöten noten nötigung nötigungen notlage notlagen notstand notstände notständen
	notwehr notwendigkeit notwendigkeiten novelle novellen november nuance nuancen nudel nudeln nummer nummern nuss nüsse
	nüssen nutzen nutzer nutzern nutzung nutzungen oase oasen obdach obduktion obduktionen oberfläche oberflächen
	obergeschoss obergeschosse obergeschossen oberhaus oberhäuser oberhäusern oberschule oberschulen obhut objekt objekte
	objekten obst ochse ochsen öfen ofen offenheit offensive offensiven öffentlichkeit öffentlichkeiten öffnung öffnungen
	ohnmacht ohr ohre ohren oktober öl olive oliven oper operation operationen operette operetten opern opernhaus
	opernhäuser opernhäusern opfer opfern opferzahl opferzahlen opposition oppositionen optimismus option optionen orange
	orangen orden ordensschwester ordensschwestern ordner ordnern ordnung ordnungen organisation organisationen organismen
	organismus orgel orgeln orgie orgien orient orientierung orientierungen originalität originalitäten orkan orkane
	orkanen ort orte orten osten ostern outfit outfits ovation ovationen ozonloch ozonlöcher ozonlöchern paar paare paaren
	päckchen paket pakete paketen palette paletten palme palmen pandemie pandemien panik panne pannen panzer panzern
	papier papiere papieren parade paraden parität paritäten park parkhaus parkhäuser parkhäusern parks parlament
	parlamentarismus parlamente parlamenten parlamentsgebäude parlamentsgebäuden parlamentswahl parlamentswahlen parole
	parolen parteibuch parteibücher parteibüchern parteitag parteitage parteitagen parteivorsitz parteivorsitze
	parteivorsitzen partie partien partner partnerland partnerländer partnerländern partnern partnerstadt party partys
	parzelle parzellen pass passage passagen passagierschiff passagierschiffe passagierschiffen pässe pässen patenschaft
	patenschaften patent patente patenten pause pausen pazifikküste pazifikküsten pech peitsche peitschen pension
	pensionen periode perioden perle perlen person personal personalmängel personalmangel personalmängeln personen
	personenschäden personenschaden personenzug personenzüge personenzügen persönlichkeit persönlichkeiten perspektive
	perspektiven perücke perücken pessimismus petition petitionen pfahl pfähle pfählen pfändung pfändungen pfanne pfannen
	pfeife pfeifen pfeil pfeile pfeilen pfeiler pfeilern pfennig pfennige pfennigen pferd pferde pferden pfingsten pflanze
	pflanzen pflanzenschutzmittel pflanzenschutzmitteln pflaume pflaumen pflege pflegeheim pflegeheime pflegeheimen
	pflegen pflicht pflichten pflichtspiel pflichtspiele pflichtspielen pfosten pfund pfunde pfunden pharmazie phase
	phasen philosophie phrase phrasen physik pille pillen pilz pilze pilzen pin pins pinsel pinseln pipeline pipelines
	pistole pistolen pizza pizzen pkw pkws plage plagen plakat plakate plakaten plakette plaketten plan pläne plänen
	planer planern planet planeten planke planken plantage plantagen planung planungen planwirtschaft plastik platte
	platten plattform plattformen platz plätze plätzen platzverweis pleite pleitewelle pleitewellen plenum plombe plomben
	plünderung plünderungen plus pluse podcast podcasts pokal pokale pokalen pole polemik polemiken polen police policen
	politik politikstil politikstile politikstilen polizeiauto polizeiautos polizeiwache polizeiwachen population
	populationen populismus pore poren portion portionen porträt porträts pose posen position positionen post posten
	poster postern potenz potenzen pracht präferenz präferenzen pragmatismus praktika praktikum praline pralinen prämie
	prämien präsentation präsentationen präsidentschaft präsidentschaften präsidentschaftswahl präsidentschaftswahlen
	prävention präventionen praxen praxis präzision präzisionen predigt predigten preis preise preisen preisgeld
	preisgelder preisgeldern premiere premieren presse presseerklärung presseerklärungen pressefreiheit presseschau
	presseschauen prestigeobjekt prestigeobjekte prestigeobjekten prinzip prinzipien prise prisen pritsche pritschen
	privatisierung privatisierungen privatschule privatschulen privileg privilegien probe proben problem probleme
	problemen produkt produkte produkten produktion produktionen profession professionen profil profile profilen prognose
	prognosen programm programme programmen projekt projekte projekten promenade promenaden prominenz promotion
	promotionen prosa prospekt prospekte prospekten prostitution protektionismus protest protestant protestanten proteste
	protesten prothese prothesen protokoll protokolle protokollen provinz provinzen provinzhauptstadt provokation
	provokationen prozedur prozeduren prozent prozente prozenten prozentpunkt prozentpunkte prozess prozesse prozessen
	prozession prozessionen prozesstag prozesstage prozesstagen prüfung prüfungen prügel prügeln psyche psychologie
	publikation publikationen publikum pudel pudeln pufferzone pufferzonen pult pulte pulten pumpe pumpen punkt punkte
	punkten puppe puppen pute puten putsch putsche putschen pyramide pyramiden quader quadern qual qualifikation
	qualifikationen qualität qualitäten quarantäne quartal quartale quartalen quelle quellen quittung quittungen quiz
	quizs quote quoten rabatt rabatte rabatten rabe raben rad räder rädern radio radios radsport raffinerie raffinerien
	rahmen rakete raketen raketenangriff raketenängriffe raketenängriffen rallye rallyes ramadan rampe rampen rand ränder
	rändern rang ränge rängen ranggrund ranggründe ranggründen rangordnung rangordnungen ranke ranken ranking rankings
	rarität raritäten rasen rassel rasseln rassismus rasur rasuren rat rate räte raten räten rathaus rathäuser rathäusern
	rating ratings rationierung rationierungen ratsvorsitz ratsvorsitze ratsvorsitzen ratte ratten raub räuber räubern
	raum räume räumen räumung räumungen raupe raupen rausch rausschmiss razzia razziaen razzias reaktion reaktionen
	reaktor reaktoren realität realitäten realschule realschulen rebe reben rechner rechnern rechnung rechnungen
	rechnungswesen recht rechte rechten rechtens rechtfertigung rechtfertigungen rechtsmittel rechtsmitteln rechtsprechung
	rechtsprechungen rechtsruck rechtsrucke rechtsrucken rechtsstaat rechtsstaaten rechtsstaatlichkeit rechtsstreit
	rechtsstreite rechtsstreiten recycling redaktion redaktionen rede reden reduktion reduktionen reduzierung
	reduzierungen reederei reedereien referat referate referaten reform reformen regal regale regalen regel regeln
	regelung regelungen regen regenbogen regie regierung regierungen regierungsbezirk regierungsbezirke regierungsbezirken
	regierungsgebäude regierungsgebäuden regierungssitz regierungssitze regierungssitzen regierungsumbau regierungswechsel
	regierungswechseln regime regiment regimenter regimentern regimes region regionalwahl regionalwahlen regionalzug
	regionalzüge regionalzügen regionen registrierung registrierungen regler reglern regulierung regulierungen
	rehabilitation reich reiche reichen reichstag reichstage reichstagen reichtum reichtümer reichweite reifen reihe
	reihen reinheit reinigung reinigungen reis reise reiseland reiseländer reiseländern reisen reisepass reisepässe
	reisepässen reiter reitern rekord rekorde rekorden relation relationen relevanz religion religionen rennen renovierung
	renovierungen rente renten reparation reparationen reparatur reparaturen reportage reportagen reporter reportern
	repräsentantenhaus repräsentantenhäuser repräsentantenhäusern repression repressionen republik republiken reputation
	reputationen reservat reservate reservaten reserve reserven residenz residenzen resignation resolution resolutionen
	respekt ressort ressorts ressource ressourcen rest restaurant restaurants restriktion restriktionen resultat resultate
	resultaten retter rettern rettung rettungen rettungsgasse rettungsgassen rettungskräfte rettungspaket rettungspakete
	rettungspaketen rettungsschiff rettungsschiffe rettungsschiffen rettungswagen reue revanche revanchen revier reviere
	revieren revision revisionen revolte revolten revolution revolutionen rezession rezessionen rhythmen rhythmus
	richtlinie richtlinien richtung richtungen riege riegel riegeln riegen riese riesen rind rinder rindern ring ringe
	ringen rinne rinnen rippe rippen risiken risiko risikogebiet risikogebiete risikogebieten riss risse ritze ritzen
	rivalität rivalitäten robbe robben roboter robotern rohöl rohstoff rohstoffe rohstoffen rolle rollen roller rollern
	roman romane romanen rose rosen ross rösser rössern route routen rübe rubel rüben rubrik rubriken ruck rückblick rucke
	rücken rucken rückenwind rückfrage rückfragen rückführung rückführungen rückgabe rückgaben rückgang rückgänge
	rückgängen rückhalt rückkehr rücklage rücklagen rückmeldung rückmeldungen rücknahme rücknahmen rückreise rückreisen
	rückschlag rückschläge rückschlägen rücksicht rückspiel rückspiele rückspielen rückstand rücktritt rücktritte
	rücktritten rücktrittswunsch rücktrittswünsche rücktrittswünschen rückzahlung rückzahlungen rückzug rückzüge rückzügen
	ruf rufe rufen ruhe ruhestand ruhm rührung rührungen ruine ruinen rumpf rümpfe rümpfen runde runden rüssel rüsseln
	rüstung rüstungen s-bahn s-bahnen saal saäle saälen sabotage sabotagen sachbuch sachbücher sachbüchern sache sachen
	sachschaden sachschäden sack säcke säcken säge sägen saison saisons salbe salben salve salven same samen sammler
	sammlern sammlung sammlungen samstag samstage samstagen sand sandale sandalen sanierung sanierungen sanktion
	sanktionen sanktionspaket sanktionspakete sanktionspaketen sarg särge särgen satellit satelliten sattel sättel sätteln
	saturation saturationen satz sätze sätzen satzung satzungen sauberkeit sauerstoff säuglingspflege säule säulen scanner
	scannern schablone schablonen schacht schächte schachtel schachteln schächten schäden schaden schädigung schädigungen
	schadstoff schadstoffe schadstoffen schaf schafe schafen schale schalen schalter schaltern scham schande schanden
	schanze schanzen schärfe schärfen scharfsinn schatten schatz schätze schätzen schätzung schätzungen schau schauen
	schauspielhaus schauspielhäuser schauspielhäusern scheibe scheiben scheich scheiche scheichen scheide scheiden
	scheidung scheidungen schein scheine scheinen schelle schellen schenkung schenkungen schere scheren scheune scheunen
	schicht schichten schicksal schicksale schiefer schiene schienen schießerei schießereien schiff schiffe schiffen
	schikane schikanen schild schilder schildern schimmel schimmeln schinken schirm schirme schirmen schlacht schlachten
	schlachtfeld schlachtfelder schlachtfeldern schlaf schlag schläge schlägen schlager schlägerei schlägereien schlagern
	schlagwort schlagwörter schlagwörtern schlagzeug schlagzeuge schlagzeugen schlamm schlange schlangen schlappe
	schlappen schlauch schläuche schläuchen schleife schleifen schleuse schleusen schlichtung schlichtungen
	schlichtungsverfahren schließung schließungen schlinge schlingen schlitten schloss schlösser schlössern schlot schlote
	schloten schlucht schluchten schlumpf schlümpfe schlümpfen schlupfloch schlupflöcher schlupflöchern schluss schlüsse
	schlüssel schlüsseln schlüssen schlusslinie schlusslinien schlusswort schlusswörter schlusswörtern schmeichelei
	schmeicheleien schmerz schmerzen schmerzgrenze schmerzgrenzen schmetterling schmetterlinge schmetterlingen schmiergeld
	schmiergelder schmiergeldern schmuck schmutz schnabel schnäbel schnäbeln schnauze schnauzen schnecke schnecken schnee
	schneider schneidern schneise schneisen schnellzug schnellzüge schnellzügen schnitt schnitte schnitten schnupfen
	schnur schock schocks schokolade schokoladen schönheit schonung schonungen schöpfung schöpfungen schornstein
	schornsteine schornsteinen schoß schrank schränke schränken schraube schrauben schrecken schreiben schrift schriften
	schriftstück schritt schritte schritten schrott schub schübe schüben schuh schuhe schuhen schulbuch schulbücher
	schulbüchern schuld schulden schuldenn schuldspruch schuldsprüche schule schulen schulgebäude schulgebäuden
	schulgelände schulgeländen schuljahr schuljahre schuljahren schulkind schulkinder schulkindern schulter schultern
	schulung schulungen schuppen schuss schüsse schüssel schüsseln schüssen schusswaffe schusswaffen schutt schutz
	schützengraben schützengräben schützenpanzer schützenpanzern schutzmaske schutzmasken schutzzone schutzzonen schwäche
	schwächen schwamm schwämme schwämmen schwangerschaft schwangerschaften schwankung schwankungen schwanz schwänze
	schwänzen schwarm schwärme schwärmen schwebe schweigegeld schweigegelder schweigegeldern schweigen schwein schweine
	schweinen schweiß schwelle schwellen schwellenland schwellenländer schwellenländern schwellung schwellungen
	schwerkraft schwerpunkt schwerpunkte schwerpunkten schwert schwerte schwerten schwester schwestern schwierigkeit
	schwierigkeiten schwimmbild schwund schwünde schwünden schwung schwünge schwüngen score scores see seehafen seehäfen
	seele seelen seen segel segeln segelschiff segelschiffe segelschiffen sehenswürdigkeit sehenswürdigkeiten sehnsucht
	seife seifen seil seile seilen seite seiten sektor sektoren sekunde sekunden sekundenkleber sekundenklebern
	selbstbestimmung selbstbewusstsein selbstkritik selbstmordanschlag selbstmordanschläge selbstmordanschlägen
	selbstverteidigung selfie selfies seltenheit seltenheiten semester semestern seminar seminare seminaren semmel semmeln
	sender sendern sendung sendungen seniorenheim seniorenheime seniorenheimen senkung senkungen sensation sensationen
	sense sensen september serie serien server servern service services sessel sesseln session sessions set sets seuche
	seuchen sexismus sexualität show shows sichel sicheln sicherheit sicherheiten sicherheitskräfte sicherheitslücke
	sicherheitslücken sicherung sicherungen sicht sichten sichtweise sichtweisen siedlung siedlungen sieg siege siegel
	siegeln siegen siegerehrung siegerehrungen siegermacht signal signale signalen silbe silben silber silbermedaille
	silbermedaillen silo silos silvester single singles sinn sinne sinnen sirene sirenen situation situationen sitz sitze
	sitzen sitzung sitzungen skala skalen skandal skandale skandalen skelett skelette skeletten skepsis skigebiet
	skigebiete skigebieten skript skripts slogan slogans smartphone smartphones snack snacks software softwares sohle
	sohlen sohn söhne söhnen solarenergie solidarität sommer sommerloch sommerlöcher sommerlöchern sommern sommerzeit
	sonde sonden sondergipfel sondergipfeln sondersitzung sondersitzungen sondierung sondierungen sondierungsgespräch
	sondierungsgespräche sondierungsgesprächen song songs sonnabend sonnabende sonnabenden sonne sonnen sonnenschein
	sonnenuntergang sonnenuntergänge sonnenuntergängen sonntag sonntage sonntagen sorge sorgen sorgerecht sorgerechte
	sorgerechten sorgfalt sorgfaltspflicht sorgfaltspflichten sorte sorten sound sounds souveränität sozialismus
	sozialstaat sozialstaaten soziologie spalte spalten spaltung spaltungen spange spangen spannung spannungen sparpaket
	sparpakete sparpaketen sparsamkeit spaß späße spätestens spätsommer spedition speditionen speise speisen spekulation
	spekulationen spende spenden spender spendern sperre sperren sperrgebiet sperrgebiete sperrgebieten spesen spezialität
	spezialitäten sphäre sphären spiegel spiegelbild spiegelbilder spiegelbildern spiegeln spiel spiele spielen spielfeld
	spielfelder spielfeldern spieltag spieltage spieltagen spielzeug spielzeuge spielzeugen spinne spinnen spirale
	spiralen spitze spitzen spitzentreffen sport spot spots spott sprachlosigkeit spray sprays sprengkörper sprengkörpern
	sprengstoff sprengstoffe sprengstoffen sprichwort sprichwörter sprichwörtern spritze spritzen spritztour spritztouren
	sprosse sprossen spruch sprüche sprüchen sprung sprünge sprüngen spule spulen spur spuren staat staaten staatenlenker
	staatenlenkern staatsbesuch staatsbesuche staatsbesuchen staatsunternehmen staatsvertrag staatsverträge
	staatsverträgen stab stäbe stäben stabilisierung stabilisierungen stabilität stadien stadion stadium stadt stadtbezirk
	stadtbezirke stadtbezirken stadtbild stadtbilder stadtbildern städte städten stadtgebiet stadtgebiete stadtgebieten
	stadtrand stadtteil stadtteile stadtteilen stagnation stagnationen stahl stalking stall ställe ställen stamm stämme
	stämmen stammkundschaft stammkundschaften stand stände ständen standort standorte standorten standpunkt standpunkte
	standpunkten stange stangen star stärke stars start starts statement statements statik station stationen statistik
	statistiken stätte stätten status staub staude stauden stausee stauseen steak steaks steigerung steigerungen steigung
	steigungen stein steine steinen stelle stellen stellenabbau stellung stellungen stellungnahme stellungnahmen stellwerk
	stellwerke stellwerken stempel stempeln sterblichkeit sterblichkeiten stern sterne sternen steuer steuergeld
	steuergelder steuergeldern steuern steuersenkung steuersenkungen steuerzahler steuerzahlern stich stiche stichen
	stichprobe stichproben stichtag stichtage stichtagen stichwahl stichwahlen stichwahltag stichwahltage stichwahltagen
	stichwort stichwörter stichwörtern stickstoff stickstoffe stickstoffen stiefel stiefeln stiege stiegen stift stifte
	stiften stiftung stiftungen stil stile stilen stille stillen stillschweigen stillstand stimme stimmen stimmrecht
	stimmrechte stimmrechten stimmung stimmungen stirn stirnen stoff stoffe stoffen stolz stopp stopps störung störungen
	story storys stoß stöße stößen strafantrag strafanträge strafanträgen strafe strafen strafrecht strafrechte
	strafrechten strafverfahren strafverfolgung strafverfolgungen strafzoll strafzölle strahl strahlen strahlung
	strahlungen strähne strähnen strand strände stränden strang stränge strängen straße straßen strategie strauß sträuße
	sträußen streaming streamings streben strecke strecken streifen streik streike streiken streit streite streiten
	streitfall streitigkeit streitigkeiten streitkräfte streitpunkt streitpunkte streitpunkten stress strich striche
	strichen strom strömung strömungen stromversorgung strophe strophen strudel strudeln struktur strukturen strumpf
	strümpfe strümpfen stück stücke stücken studie studien studio studios studium stufe stufen stuhl stühle stühlen
	stuhlkreis stuhlkreise stuhlkreisen stunde stunden sturheit sturm stürme stürmen sturz stürze stürzen stute stuten
	stütze stützen subjekt subjekte subjekten subvention subventionen suche suchen sucht süchte süden südosten südwesten
	suite suiten summe summen sumpf sümpfe sümpfen sünde sünden supermacht supermächte supermarktladen supermarktläden
	suppe suppen süßigkeit süßigkeiten suspendierung suspendierungen sweatshirt sweatshirts symbol symbole symbolen
	sympathie sympathien symptom symptome symptomen synagoge synagogen syndrom syndrome syndromen system systeme systemen
	szene szenen tabak tabelle tabellen tablette tabletten tafel tafeln tag tage tagebuch tagebücher tagebüchern tagen
	tagesordnung tagewerk tagewerke tagewerken tagung tagungen tal talent talente talenten täler tälern tanne tannen tante
	tanten tanz tänze tänzen tapferkeit tarif tarife tarifen tarifvertrag tarifverträge tarifverträgen tarnung tarnungen
	tasche taschen taschengeld taschengelder taschengeldern tasse tassen taste tasten tat taten tätigkeit tätigkeiten
	tatkraft tatort tatorte tatorten tatsache tatsachen taube tauben taufe taufen täuschung täuschungen tausend tausende
	taxi taxierung taxis team teams technik techniken technologie teil teile teilen teilerfolg teilerfolge teilerfolgen
	teilhabe teilnahme teilnahmen teilnehmerzahl teilnehmerzahlen teilung teilungen teilzeit telefongespräch
	telefongespräche telefongesprächen telefonie teller tellern tempel tempeln temperatur temperaturen tempo tendenz
	tendenzen tennis teppich teppiche teppichen termin termine terminen terrasse terrassen terror terroranschlag
	terroranschläge terroranschlägen terrorismus test tests testspiel testspiele testspielen teuerung teuerungen
	teuerungsrate teuerungsraten teufel teufeln teufelskreis teufelskreise teufelskreisen text texte texten theater
	theatern theke theken thema themen theologie theorie theorien therapie therapien these thesen thron throne thronen
	ticker tickern ticket tickets tiefpunkt tiefpunkte tiefpunkten tier tiere tieren tierschutz tinktur tinkturen tinte
	tinten tipp tipps tisch tische tischen titel titelbild titelbilder titelbildern titeln tochter töchter töchtern
	tochterunternehmen tod todesfall todesfälle todesfällen todestag todestage todestagen todesurteil todesurteile
	todesurteilen todeszahl todeszahlen toleranz tomate tomaten ton töne tönen tonne tonnen topf töpfe töpfen tor tore
	toren torf tornister tornistern torte torten tötung tötungen tour touren tourismus tours tradition traditionen trage
	tragen träger trägern tragödie tragödien tragweite tragweiten trailer trailers training trainings trainingslager
	trainingslagern traktor traktoren träne tränen transaktion transaktionen transfer transfers transformation
	transformationen transition transitionen transparenz transport transporte transporten trasse trassen traube trauben
	trauer trauerfeier trauerfeiern traum träume träumen trauung trauungen treffen treffpunkt treffpunkte treffpunkten
	treibjagd treibjagden treibstoff treibstoffe treibstoffen trend trends trennung trennungen treppe treppen treppenhaus
	treppenhäuser treppenhäusern treue tribunal tribunale tribunalen tribüne tribünen trichter trichtern trick tricks
	trikolore trikoloren trinkgeld trinkgelder trinkgeldern trinkwasser trio trios triumph triumphe triumphen trockenheit
	trompete trompeten tropen tropfen trophäe trophäen trost trotz trubel trümmer trümmerfeld trümmerfelder trümmerfeldern
	trümmern trumpf trümpfe trümpfen truppe truppen truppenbesuch truppenbesuche truppenbesuchen truppenteil truppenteile
	truppenteilen tuch tücher tüchern tücke tücken tugend tugenden tumor tumoren tunnel tunnels turbine turbinen turm
	türme türmen turnen tüte tüten tweet tweets typ typen typhus tyrannei u-bahn u-bahnen übelkeit übelkeiten
	überarbeitung überarbeitungen überblick überbrückung überbrückungen übereinkunft übereinstimmung übereinstimmungen
	überfahrt überfahrten überfall überfälle überfällen überfluss überflutung überflutungen überforderung überforderungen
	überführung überführungen übergabe übergaben übergang übergänge übergängen übergangsregierung übergangsregierungen
	überleben überlebenskünstler überlebenskünstlern überlegung überlegungen übermittlung übermittlungen übermut übernahme
	übernahmen überprüfung überprüfungen überraschung überraschungen überrest überreste überresten überschreitung
	überschreitungen überschrift überschriften überschuss überschüsse überschüssen überschwemmung überschwemmungen
	überschwemmungsgebiet überschwemmungsgebiete überschwemmungsgebieten übersetzung übersetzungen übersicht übersichten
	übertragung übertragungen übertreibung übertreibungen übertretung übertretungen überwachung überwachungen überweisung
	überweisungen überwindung überwindungen überzeugung überzeugungen übung übungen ufer ufern uhr uhren uhrwerk uhrwerke
	uhrwerken umarmung umarmungen umbau umbauten umbenennung umbenennungen umbruch umbrüche umbrüchen umdrehung
	umdrehungen umfahrung umfahrungen umfang umfänge umfängen umfeld umfelder umfeldern umfrage umfragen umgang umgänge
	umgängen umgebung umgebungen umgehung umgehungen umkreis umkreise umkreisen umlage umlagen umland umlauf umleitung
	umleitungen umrandung umrandungen umsatz umsätze umsätzen umschlag umschläge umschlägen umschreibung umschreibungen
	umschwung umschwünge umschwüngen umsetzung umsetzungen umsicht umsiedlung umsiedlungen umstand umstände umständen
	umstellung umstellungen umstrukturierung umstrukturierungen umsturz umstürze umstürzen umwelt umweltschutz
	umweltverschmutzung umweltverschmutzungen umweltzone umweltzonen umzug umzüge umzügen unabhängigkeit
	unabhängigkeitserklärung unabhängigkeitserklärungen unehrlichkeit unfall unfälle unfällen unfallort unfallorte
	unfallorten ungeduld ungenauigkeit ungenauigkeiten ungerechtigkeit ungewissheit unglück unglücksort unglücksorte
	unglücksorten unikat unikate unikaten universität universitäten unkenntnis unkosten unmut unrecht unregelmäßigkeit
	unregelmäßigkeiten unruhe unschuld unsicherheit unsinn unstimmigkeit unstimmigkeiten untätigkeit unterbrechung
	unterbrechungen unterbringung unterbringungen unterdrückung unterdrückungen untergang untergänge untergängen
	untergrund untergründe untergründen unterhalt unterhaltung unterhaltungen unterhaus unterhäuser unterhäusern
	unterkunft unterkünfte unterlassung unterlassungen unternehmen unternehmung unternehmungen unterredung unterredungen
	unterricht unterscheidung unterscheidungen unterschied unterschiede unterschieden unterschlagung unterschlagungen
	unterschrift unterschriften unterstützung unterstützungen untersuchung untersuchungen unterzeichnung unterzeichnungen
	unverständnis unwissen unzufriedenheit update updates upgrade upgrades urabstimmung urabstimmungen urheberrecht
	urheberrechte urheberrechten urknall urkunde urkunden urlaub urlaubsland urlaubsländer urlaubsländern urne urnen
	ursache ursachen ursprung ursprünge ursprüngen ursprungsland ursprungsländer ursprungsländern urteil urteile urteilen
	urwahl urwahlen vakuum variante varianten vase vasen väter vater vätern veilchen vene venen ventil ventilator
	ventilatoren ventile ventilen verabredung verabredungen verabschiedung verabschiedungen verachtung veränderung
	veränderungen veranlagung veranlagungen veranstaltung veranstaltungen veranstaltungsort veranstaltungsorte
	veranstaltungsorten verantwortung verantwortungen verarbeitung verarbeitungen verband verbände verbänden verbannung
	verbannungen verbesserung verbesserungen verbeugung verbeugungen verbindung verbindungen verbitterung verbitterungen
	verblüffung verblüffungen verbot verbote verboten verbrechen verbreitung verbreitungen verbrennung verbrennungen
	verbund verdacht verdachte verdachten verdächtigung verdächtigungen verderben verdienst verdienste verdiensten
	verdrängung verdrängungen verdruss vereidigung vereidigungen verein vereinbarung vereinbarungen vereine vereinen
	vereinfachung vereinfachungen vereinigung vereinigungen vererbung vererbungen verfahren verfassung verfassungen
	verfehlung verfehlungen verfolgung verfolgungen verfügung verfügungen vergangenheit vergangenheiten vergebung vergehen
	vergeltung vergeltungen vergessen vergewaltigung vergewaltigungen vergiftung vergiftungen vergleich vergleiche
	vergleichen vergnügen vergrößerung vergrößerungen vergünstigung vergünstigungen vergütung vergütungen verhaftung
	verhaftungen verhalten verhältnis verhältnisse verhandlung verhandlungen verhandlungsgegenstand
	verhandlungsgegenstände verhandlungsgegenständen verhandlungstag verhandlungstage verhandlungstagen verhängung
	verhängungen verharmlosung verharmlosungen verherrlichung verherrlichungen verhinderung verhinderungen verhör verhöre
	verhören verhütung verhütungen verjährung verjährungen verkauf verkäufe verkäufen verkehr verkehrsachse verkehrsachsen
	verkehrsbetrieb verkehrsbetriebe verkehrsbetrieben verkehrsmittel verkehrsmitteln verkehrsunfall verkehrsunfälle
	verkehrsunfällen verkehrung verkehrungen verkleidung verkleidungen verknüpfung verknüpfungen verkündung verkündungen
	verkürzung verkürzungen verlag verlage verlagen verlagerung verlagerungen verlangen verlängerung verlängerungen
	verlass verlaub verlauf verläufe verläufen verlegenheit verlegenheiten verlegung verlegungen verleih verleihe
	verleihen verletzung verletzungen verleumdung verleumdungen verlobung verlobungen verlosung verlosungen verlust
	verluste verlusten vermächtnis vermarktung vermarktungen vermehrung vermehrungen vermeidung vermeidungen vermerk
	vermerke vermerken vermietung vermietungen verminderung verminderungen vermittlung vermittlungen vermögen
	vermögenswert vermögenswerte vermögenswerten vermutung vermutungen vernachlässigung vernachlässigungen vernehmung
	vernehmungen verneigung verneigungen vernichtung vernichtungen vernissage vernissagen vernunft veröffentlichung
	veröffentlichungen verordnung verordnungen verpachtung verpachtungen verpackung verpackungen verpflegung verpflegungen
	verpflichtung verpflichtungen verrat verringerung verringerungen versagen versammlung versammlungen versand versäumnis
	versäumnisse verschärfung verschärfungen verschiebung verschiebungen verschlechterung verschlechterungen verschleppung
	verschleppungen verschlüsselung verschlüsselungen verschmelzung verschmelzungen verschmutzung verschmutzungen
	verschulden verschuldung verschuldungen verschwendung verschwendungen verschwiegenheit verschwinden verschwörung
	verschwörungen versehen versetzung versetzungen verseuchung verseuchungen versicherung versicherungen version
	versionen versöhnung versorgung versorgungen verspätung verspätungen versprechen verstaatlichung verstaatlichungen
	verstand verständigung verständnis verstärkung verstärkungen versteigerung versteigerungen verstimmung verstimmungen
	verstoß verstöße verstößen verstrickung verstrickungen verstümmelung verstümmelungen versuch versuche versuchen
	versuchskaninchen versuchung versuchungen verteidigung verteidigungen verteidigungsbündnis verteilung verteilungen
	verteuerung verteuerungen vertiefung vertiefungen vertrag verträge verträgen vertragsverletzungsverfahren vertrauen
	vertreibung vertreibungen vertretung vertretungen vertrieb verunglimpfung verunglimpfungen verunsicherung
	verunsicherungen veruntreuung veruntreuungen verurteilung verurteilungen vervielfachung vervielfachungen verwahrung
	verwahrungen verwaltung verwaltungen verwandlung verwandlungen verwandtschaft verwarnung verwarnungen verwechslung
	verwechslungen verweigerung verweigerungen verweis verwendung verwendungen verwertung verwertungen verwicklung
	verwicklungen verwirklichung verwirklichungen verwirrung verwirrungen verwundung verwundungen verwüstung verwüstungen
	verzeichnis verzeichnisse verzerrung verzerrungen verzicht verzichte verzichten verzögerung verzögerungen verzweiflung
	verzweiflungen veto vetorecht vetorechte vetorechten vetos video videos vieh vielfalt viertel viertelfinale
	viertelfinales vierteljahr vierteln vignette vignetten villa villen viper vipern viren virus visa visage visagen
	vision visionen visite visiten visum vlog vlogs vögel vogel vögeln vokabel vokabeln volk völker völkern völkerrecht
	völkerrechte völkerrechten volksentscheid volksentscheide volksentscheiden volksfest volksfeste volksfesten vollendung
	vollendungen volllast vollmacht vollmachten vollstreckung vollstreckungen vollversammlung vollversammlungen voraussage
	voraussagen voraussetzung voraussetzungen vorbehalt vorbehalte vorbehalten vorbereitung vorbereitungen vorbild
	vorbilder vorbildern vordergrund vordergründe vordergründen vorentscheidung vorentscheidungen vorfall vorfälle
	vorfällen vorfeld vorfelder vorfeldern vorfreude vorführung vorführungen vorgabe vorgaben vorgang vorgänge vorgängen
	vorgespräch vorgespräche vorgesprächen vorhaben vorhang vorhänge vorhängen vorherrschaft vorhersage vorhersagen
	vorjahr vorjahre vorjahren vorkommen vorladung vorladungen vorlage vorlagen vorlesung vorlesungen vorliebe vorlieben
	vormittag vormittage vormittagen vorort vororte vororten vorrang vorrat vorräte vorräten vorrecht vorrechte vorrechten
	vorreiterrolle vorreiterrollen vorschlag vorschläge vorschlägen vorschrift vorschriften vorschuss vorschüsse
	vorschüssen vorsicht vorsitz vorsitze vorsitzen vorsprung vorsprünge vorsprüngen vorstadt vorstand vorstände
	vorständen vorstellung vorstellungen vorstoß vorstöße vorstößen vortag vortage vortagen vorteil vorteile vorteilen
	vorurteil vorurteile vorurteilen vorverurteilung vorverurteilungen vorwahl vorwahlen vorwand vorwände vorwänden
	vorwarnung vorwarnungen vorwissen vorwort vorwörter vorwörtern vorwurf vorwürfe vorwürfen vorzeichen vorzug vorzüge
	vorzügen voten votum waage waagen wabe waben wache wachen wachstum waffe waffen waffenruhe waffenstillstand
	waffenstillstände waffenstillständen wagen waggon waggons wagnis wagnisse wahl wahlbetrug wahlen wahlerfolg
	wahlerfolge wahlerfolgen wahlergebnis wahlergebnisse wahlgang wahlgänge wahlgängen wahlgeschenk wahlgeschenke
	wahlgeschenken wahljahr wahljahre wahljahren wahlkampf wahlkämpfe wahlkämpfen wahlkreis wahlkreise wahlkreisen
	wahlrecht wahlrechte wahlrechten wahlsieg wahlsiege wahlsiegen wahltag wahltage wahltagen wahlverfahren wahrheit
	wahrheiten wahrheitsfindung wahrnehmung wahrscheinlichkeit wahrscheinlichkeiten währung währungen waisenkind
	waisenkinder waisenkindern wal wald waldbrand waldbrände wälder wäldern waldgebiet waldgebiete waldgebieten wale walen
	walfang wall wälle wällen wallfahrt wallfahrten wand wände wandel wänden wanderung wanderungen wandlung wandlungen
	wange wangen wanne wannen wanze wanzen wappen ware waren warnung warnungen wartung wartungen waschmaschine
	waschmaschinen wasser wasserkraft wassermangel wassermängel wassermängeln wassermasse wassermassen wasserstand
	wasserstoff wasserzeichen watte watten website websites wechsel wechseln wechselwähler wechselwählern weg wege wegen
	wehe wehen wehmut wehrpflicht weide weiden weigerung weigerungen weihe weihen weihnacht weihnachten weihnachtsbaum
	weihnachtsmarkt weihnachtsmärkte weile weilen wein weine weinen weißbuch weißbücher weißbüchern weise weisen weisheit
	weisung weisungen weite weiterbildung weiterbildungen weiterentwicklung weiterentwicklungen weiterfahrt weiterfahrten
	welle wellen welt weltall weltbild weltbilder weltbildern weltcup welten weltklima weltkrieg weltkriege weltkriegen
	weltmacht weltmächte weltmeisterschaft weltmeisterschaften weltraum weltrekord wende wendehals wendehälse wendehälsen
	wenden wendepunkt wendepunkte wendepunkten wendung wendungen werbepause werbepausen werbespot werbespots werbung
	werbungen werft werften werk werke werken werkstatt werkstätte werkstätten werktag werktage werktagen werkzeug
	werkzeuge werkzeugen wert werte werten wertschätzung wertschätzungen wertschöpfung wertschöpfungen wertung wertungen
	wesen weste westen wettbewerb wette wetten wetter wetterlage wetterlagen wettkampf wettkämpfe wettkämpfen wettrennen
	whistleblower whistleblowern widerspruch widersprüche widersprüchen widerstand wiederaufbau wiederaufnahme
	wiederaufnahmen wiedergutmachung wiedergutmachungen wiederherstellung wiederherstellungen wiederholung wiederholungen
	wiedersehen wiedervereinigung wiedervereinigungen wiederwahl wiederwahlen wiege wiegen wiese wiesen wifi wifis wildnis
	wille willen willkür wimper wimpern wind winde windel windeln winden windenergie windkraft winkel winkeln winkelzug
	winkelzüge winkelzügen winter wintern winterzeit wippe wippen wirbelsäule wirbelsäulen wirklichkeit wirkstoff
	wirkstoffe wirkstoffen wirkung wirkungen wirt wirte wirten wirtschaft wirtschaften wissen wissenschaft wissenschaften
	witterung witterungen witz witze witzen woche wochen wochenende wochenenden wochentag wochentage wochentagen wohl
	wohlbefinden wohlergehen wohlstand wohltat wohltaten wohlwollen wohngebäude wohngebäuden wohngebiet wohngebiete
	wohngebieten wohngeld wohngelder wohngeldern wohngemeinschaft wohngemeinschaften wohnhaus wohnhäuser wohnhäusern
	wohnort wohnorte wohnorten wohnraum wohnsitz wohnsitze wohnsitzen wohnung wohnungen wolf wölfe wölfen wolke wolken
	wolle wollen wonne wonnen workshop workshops wort worte wörter wörterbuch wörterbücher wörterbüchern wörtern wrack
	wracks wucher wuchs wüchse wüchsen wucht wunde wunden wunder wundern wunsch wünsche wünschen würde würdigung
	würdigungen wurf würfe würfel würfeln würfen wurm würmer würmern wurst würste wurzel wurzeln wüste wüsten wut yen zahl
	zahlen zähler zählern zahlung zahlungen zahlungsmittel zahlungsmitteln zahn zähne zähnen zange zangen zauber zaubern
	zaun zäune zäunen zecke zecken zehe zehen zehntel zeichen zeichnung zeichnungen zeile zeilen zeit zeitabstand
	zeitabstände zeitabständen zeitalter zeitaltern zeitdruck zeiten zeitlang zeitpunkt zeitpunkte zeitpunkten zeitraum
	zeiträume zeiträumen zeitung zeitungen zelebrität zelebritäten zelle zellen zelt zelte zelten zement zensur zensuren
	zentimeter zentimetern zentralbankgeld zentren zentrum zeremonie zeremonien zerlegung zerlegungen zerreißprobe
	zerreißproben zerstörung zerstörungen zertifizierung zertifizierungen zerwürfnis zerwürfnisse zeuge zeugen zeuger
	zeugern zeugnis zeugnisse ziege ziegen ziel ziele zielen zielort zielorte zielorten zielsetzung zielsetzungen
	zigarette zigaretten zimmer zimmern zinne zinnen zins zinsen zipfel zipfeln zirkus zirkusse zitat zitate zitaten
	zitrone zitronen zittern zitterpartie zitterpartien zivilcourage zivilgesellschaft zivilisation zivilisationen zögern
	zoll zölle zone zonen zoo zoos zorn zufahrt zufahrten zufall zufälle zufällen zufluss zuflüsse zuflüssen zufriedenheit
	zug zugabe zugaben zugang zugänge zugängen züge zuge zugehörigkeit zugehörigkeiten zügen zugeständnis zugeständnisse
	zuhause zukunft zulage zulagen zulassung zulassungen zumutung zumutungen zunahme zunahmen zündstoff zündstoffe
	zündstoffen zuneigung zunft zünfte zunge zungen zurückhaltung zurückweisung zurückweisungen zusage zusagen
	zusammenarbeit zusammenbruch zusammenbrüche zusammenbrüchen zusammenfassung zusammenfassungen zusammenhalt
	zusammenhang zusammenhänge zusammenhängen zusammenkunft zusammenlegung zusammenlegungen zusammenschluss
	zusammenschlüsse zusammenschlüssen zusammensetzung zusammensetzungen zusammenstoß zusammenstöße zusammenstößen zusatz
	zusätze zusätzen zuschlag zuschläge zuschrift zuschriften zuschuss zuschüsse zuschüssen zusehen zuspitzung
	zuspitzungen zustand zustände zuständen zuständigkeit zuständigkeiten zustellung zustellungen zustimmung zutat zutaten
	zuteilung zuteilungen zutrauen zutun zuversicht zuwachs zuwächse zuwächsen zuwanderung zuweisung zuweisungen zuwendung
	zuwendungen zwang zwänge zwängen zwangsarbeit zwangsarbeiten zwangslage zwangslagen zweck zweifel zweifeln zweig
	zweige zweigen zwiebel zwiebeln zwischenfall zwischenfälle zwischenfällen zwischenwahl zwischenwahlen zwischenzeit
	zyklen zyklus
`;
