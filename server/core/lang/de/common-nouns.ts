/** Frequent German nouns of the news in lower case, blank-separated: singular, plural, dative plural.
 *
 * German writes every noun with a capital, so `Wende` and `Wenden` look like two spellings of a name; a word of this list is none.
 * Genitives in -s and -es and compounds are not listed: whoever reads the list takes them apart. Nor are words whose end
 * shows it (`Abbildung`, `Freiheit`).
 */
export const commonNouns = `
	abbau abbild abbilder abbildern abbruch abbrüche abbrüchen abc abdruck abdrücke abdrücken abend abende abenden
	abenteuer abenteuern aberglaube abfall abflug abflüge abflügen abfrage abfragen abgabe abgaben abgang abgänge
	abgängen abgas abgase abgasen abgleich abgleiche abgleichen abgrund abgründe abgründen n abkommen ablage ablagen
	ablauf abläufe abläufen abs absage absagen absatz absätze absätzen absatzlage abschaum abscheu abschied abschiede
	abschieden abschlag abschläge abschlägen abschluss abschlüsse abschlüssen abschnitt abschnitte abschnitten absicht
	absichten absprache absprachen abstand abstände abständen abstieg abstiege abstiegen abstrich abstriche abstrichen
	absturz abstürze abstürzen abteil abteile abteilen abteilungsleiter abteilungsleitern abwahl abwahlen abwehr abzug
	abzüge abzügen achse achsen achtelfinale achtelfinales äcker acker äckern adel adresse adressen advent advente
	adventen affäre affären affe affen agenda agentur agenturen aggression aggressionen aids airbag akademie akademien
	akku akkus akt akte akten aktie aktien akzeptanz alarm alarme alarmen alben album alkohol allee alleen allergie
	allergien allerheiligen allianz allianzen alltag alltags alpen altar altare altaren altenheim altenheime altenheimen
	alter altersarmut altertümern altstadt amnestie amnestien ampel ampeln amt ämter ämtern amtsantritt amtsantritte
	amtsantritten amtsenthebungsverfahren amtsgeschäfte amtszeiten analyse analysen anarchie anbau anbauten andacht
	andachten andrang anfang anfänge anfängen anfänger anfängern anfangsverdacht anfangsverdachte anfangsverdachten
	anflug anflüge anflügen anfrage anfragen angebot angebote angeboten angehören angriff ängriffe ängriffen angst ängste
	anhang anhänge anhängen anhieb anker ankern anklage anklagen anklang ankunft ankünfte anlage anlagen anlass anlässe
	anlässen anlauf anläufe anläufen anlaufstelle anlaufstellen anleihe anleihen annahme annahmen annexion annexionen
	anreise anreisen anreiz anreize anreizen anruf anrufe anrufen ansage ansagen ansatz ansätze ansätzen ansatzpunkt
	anschein anscheine anscheinen anschlag anschläge anschlägen anschluss anschlüsse anschlüssen anschreiben ansehen
	ansicht ansichten ansprache ansprachen anspruch ansprüche ansprüchen anstalt anstalten anstand anstieg anstiege
	anstiegen anstoß anstöße anstößen anteil anteile anteilen anteilnahme antrag anträge anträgen antrieb antriebe
	antrieben antrittsbesuch antrittsbesuche antrittsbesuchen antwort antworten anwuchs anwüchse anwüchsen anzahl
	anzahlen anzeige anzeigen anzug anzüge anzügen äpfel apfel äpfeln apotheke apotheken app apparat apparate apparaten
	applaus apps arbeit arbeiten arbeiter arbeitern arbeitgeber arbeitnehmer arbeitsbesuch arbeitsbesuche arbeitsbesuchen
	arbeitsfeld arbeitsfelder arbeitsfeldern arbeitskraft arbeitskräfte arbeitskraftmangel arbeitskreis arbeitskreise
	arbeitskreisen arbeitslosengeld arbeitslosengelder arbeitslosengeldern arbeitslosenzahl arbeitslosenzahlen
	arbeitsrecht arbeitsrechte arbeitsrechten arbeitsschutz arbeitstag arbeitstage arbeitstagen arbeitsunfall
	arbeitsunfälle arbeitsunfällen arbeitsvertrag arbeitsverträge arbeitsverträgen arbeitszeiten ärger ärgern arie arien
	armee armeen armut arrest arreste arresten art artefakt artefakte artefakten arten artikel artikeln arzneien
	arzneimittel arzneimitteln arzt ärzte ärztekammer ärztekammern ärztemängel ärztemangel ärztemängeln ärzten ass asse
	ast äste ästen asyl asylantrag asylanträge asylanträgen asylrecht asylverfahren atem atheist atlanten atom atome
	atomen atomkraftwerk atomkraftwerke atomkraftwerken atommacht atommächte atomwaffe atomwaffen atomwaffentest
	atomwaffenteste atomwaffentesten attacke attacken attentat attentate attentaten attest atteste attesten aufatmen
	aufbau aufbruch aufbrüche aufbrüchen aufeinandertreffen aufenthalt aufenthalte aufenthalten aufenthaltsrecht
	aufenthaltsrechte aufenthaltsrechten aufgabe aufgaben auflage auflagen aufnahme aufnahmen aufruf aufrufe aufrufen
	aufsatz aufsätze aufsätzen aufschlag aufschläge aufschlägen aufschub aufschube aufschuben aufschwünge aufschwüngen
	aufsehen aufseher aufsehern aufsicht aufsichtsratsvorsitz aufsichtsratsvorsitze aufsichtsratsvorsitzen aufstand
	aufstände aufständen aufstieg aufstiege aufstiegen auftakt auftrag aufträge aufträgen auftrieb auftriebe auftrieben
	auftritt auftritte auftritten aufwand aufwände aufwänden aufwind aufzug aufzüge aufzügen auge augen augenblick
	augenblicke augenhöhe augenschein ausbau ausblick ausblicke ausblicken ausbruch ausbrüche ausbrüchen ausdruck
	ausdrücke ausdrücken außengrenze außengrenzen außenhandel außenministertreffen außenpolitik außenseiter außenseitern
	außenwelt äußeres ausfall ausfälle ausfällen ausflug ausflüge ausflügen ausgabe ausgaben ausgang ausgänge ausgängen
	ausgangspunkt ausgangspunkte ausgangspunkten auskunft auskünfte ausland auslöser auslösern ausmaß ausmaße ausnahme
	ausnahmen ausnahmezustand ausnahmezustände ausnahmezuständen ausrede ausreden ausreise ausreisen aussage aussagen
	ausschluss ausschlüsse ausschlüssen ausschuss ausschüsse ausschüssen aussicht aussichten ausstand ausstände
	ausständen ausstieg ausstiege ausstiegen ausstoß ausstöße ausstößen austausch austäusche austäuschen austragungsort
	austragungsorte austragungsorten auswahl auswahlen auswahlverfahren auswärtiges auswärtssieg auswärtssiege
	auswärtssiegen auswärtsspiel auswärtsspiele auswärtsspielen ausweis ausweise ausweisen auszeiten auszug auszüge
	auszügen auto autobahn autobahnbrücke autobahnbrücken autobahnen autohaus autohäuser autohäusern autonomie autopsie
	autopsien autos autounfall autounfälle autounfällen axt baby babys bach bäche bächen bad bäder bädern bafög bahn
	bahnen bahnhof bahnhöfe bahnhöfen bahnsteig bahnsteige bahnsteigen bakterie bakterien bakterium balken balkon balkons
	ball ballast ballaste ballasten bälle bällen band bande banden bänder bändern bank bänke banken bär bar baracke
	baracken bären bargeld bars bart bärte bärten basen basis batterie batterien bau bauantrag bauanträge bauanträgen
	baubranche baubranchen bauende bauenden bauern bauernhaus bauernhäuser bauernhäusern bauernhof bauernhöfe bauernhöfen baum
	bäume bäumen baumstamm baumstämme baumstämmen baustelle baustellen baustoff baustoffe baustoffen bauten bauwerk
	bauwerke bauwerken bayer becken bedarf bedauern bedenken bedrängnis bedürfnis beere beeren befangenheitsantrag
	befangenheitsanträge befangenheitsanträgen befehl befehle befehlen befinden befugnis begehren beginn beginne beginnen
	begleitumstand begleitumstände begleitumständen begräbnis begriff begriffe begriffen behelf behörde behörden beifall
	beigabe beigaben beihilfe beihilfen beilage beilagen beisein beisitz beisitze beisitzen beispiel beispiele beispielen
	beitrag beiträge beiträgen beitritt beitritte beitritten bekanntgabe bekanntgaben bekennerschreiben bekenntnis belang
	belange belieben bemühen benzin bereich bereiche bereichen bergwerk bergwerke bergwerken bericht berichte berichten
	besatzungsmacht besatzungszone besatzungszonen bescheid bescheide bescheiden beschluss beschlüsse beschlüssen
	beschwerde beschwerden besitz besitze besitzen besorgnis bestand bestände beständen bestandteil bestandteile
	bestandteilen bestie bestien besuch besuche besuchen besucherzahl besucherzahlen betäubungsmittel betäubungsmitteln
	beton betracht betrag beträge beträgen betreff betreffe betreffen betrieb betriebe betrieben betrügerei betrügereien
	bett betten bevölkerungsschutz beweggrund beweggründe beweggründen beweis beweise beweisen beweismittel beweismitteln
	bewusstsein bezirk bezirke bezirken bezug bezüge bibel bibeln biene bienen bier biergärten biergarten bilanz bilanzen
	bild bilder bildern bildschirm bildschirme bildschirmen billion billionen binde binden biografie biografien bioläden
	bioladen biologie birne birnen biss bisschen bisse bistro bistros bitte bitten blackout blackouts blamage blamagen
	blase blasen blatt blätter blättern blei bleiberecht bleiberechte bleiberechten blick blicke blicken blitz blitze
	blitzen block blockade blockaden blöcke blöcken blog blogs blume blumen bluse blusen blut blutvergießen boden böden
	bodendienst bodendienste bodendiensten bohne bohnen bohrer bohrern bombe bomben bombenanschlag bombenanschläge
	bombenanschlägen boni bonus bonusse boom booms boot boote booten bord borde borden börse börsen böse boykott boykotts
	branche branchen brand brandanschlag brandanschläge brandanschlägen brände bränden brauch bräuche bräuchen braut brei
	breie breien breitband breite breiten bremse bremsen brennstoff brennstoffe brennstoffen bretern brexit brief briefe
	briefen briefwahl briefwahlen brille brillen brise brisen brocken bronze bronzemedaille bronzemedaillen brötchen
	bruch brüche brüchen bruchteil bruchteile bruchteilen brücke brücken brüder bruder brüdern brühe brühen brunnen brust
	brüste brüsten brutstätte brutstätten bruttoinlandsprodukt bruttoinlandsprodukte bruttoinlandsprodukten buch buche
	buchen bücher büchern buchstabe buchstaben bucht buchten buddhist bude buden bühne bühnen bulle bullen
	bundeshauptstadt bundesland bundesländer bundesländern bundesstaat bundesstaaten bundestag bundestage bundestagen
	bundestagswahl bundestagswahlen bündnis burg burgen bürgerentscheid bürgerentscheide bürgerentscheiden bürgergeld
	bürgergelder bürgergeldern bürgerkrieg bürgerkriege bürgerkriegen bürgermeisterwahl bürgermeisterwahlen burka burkas
	büro bürokratie bürokratieabbau büros bus busbetrieb busbetriebe busbetrieben bußgeld bußgelder bußgeldern busse
	butter cafe cafes café cafés camp camps campus cent chance chancen chaos charge chargen chat chats check checks
	chemie chemiewaffe chemiewaffen chip chips christ clique cliquen club clubs code codes comeback comebacks comic
	comics computer computern container containern containerschiff containerschiffe containerschiffen corona coronakrise
	coronapandemie coronavirus countdown countdowns coup coups covid cup cups cyberangriff cyberängriffe cyberängriffen
	dach dächer dächern dame damen dampfer dampfern däne dänen dank dasein daten datenbank datenbanken datenleck
	datenlecks datenschutz datum dauer daumen deal deals debatte debatten decke decken defizit defizite defiziten dekret
	dekrete dekreten delikt delikte delikten delle dellen dementi dementis demokratie demokratien demontage demontagen
	demut depression depressionen derby derbys detail details deutschunterricht dezember diagnose diagnosen dialog
	dialoge dialogen diamant diamanten dienst dienstag dienstage dienstagen dienste diensten diesel differenz differenzen
	diktat diktate diktaten diktatur diktaturen dimension dimensionen ding dinge dingen diözese diözesen direktwahl
	direktwahlen diskussion diskussionen distanz distanzen disziplin dividende dividenden division divisionen dokument
	dokumenten dom domäne domänen dome donnerstag donnerstage donnerstagen dorf dörfer dörfern dose dosen dossier
	dossiers drache drachen drama dramen drehbuch drehbücher drehbüchern drink drinks drittel drittland drittländer
	drittländern droge drogen drogenhandel drohne drohnen drohnenangriff drohnenängriffe drohnenängriffen druck druckluft
	druckmittel druckmitteln duell duelle duellen düne dünen dünger düngern dunkelziffer dunst dünste dünsten duo duos
	durchbruch durchbrüche durchbrüchen durcheinander durchfall durchgang durchgänge durchgängen durchsage durchsagen
	durchschnitt durchschnitte durchschnitten durchsicht durst düse düsen dutzend dutzende dynastie dynastien e-auto
	e-autos e-bike e-bikes ebene ebenen ebola echo echos eck ecke ecken effekt effekte effekten ego egos ehe ehen
	ehrengrab ehrengräber ehrengräbern ehrensache ehrensachen ehrentag ehrentage ehrentagen ehrgeiz ei eiche eichen eid
	eide eiden eier eierer eierern eifer eigenregie eilantrag eilanträge eilanträgen eile eimer eimern einblick einblicke
	einblicken einbruch einbrüche einbrüchen eindruck eindrücke eindrücken einfahrt einfahrten einfall einfälle einfällen
	einfamilienhaus einfamilienhäuser einfamilienhäusern einfluss einflüsse einflüssen eingang eingänge eingängen
	eingriff eingriffe eingriffen einheitspreis einheitspreise einheitspreisen einkauf einkäufe einkäufen einklang
	einkommen einkommensteuer einkünfte einlage einlagen einnahme einnahmen einreise einreisen einsatz einsätze einsätzen
	einsatzkräfte einschnitt einschnitte einschnitten einsicht einspänner einspännern einspruch einsprüche einsprüchen
	einstieg einstiege einstiegen einsturz einstürze einstürzen einvernehmen einverständnis einwand einwände einwänden
	einwurf einwürfe einwürfen einzelfall einzelfälle einzelteil einzelteile einzelteilen einzug einzüge einzügen eis
	eisen eishockey elefant elefanten elektroauto elektroautos elektronik element elementen elend eltern elterngeld
	elterngelder elterngeldern elternhaus elternhäuser elternhäusern embargo embargos emission emissionen empfänger
	empfängern ende enden endspiel endspiele endspielen energie energien energiewende engagement enge engel engeln engen
	engpass engpässe enkelkind enkelkinder enkelkindern enklave enklaven ensemble ensembles ente enten entgegenkommen
	entgelt entgelte entgelten entlastungspaket entlastungspakete entlastungspaketen entscheid entscheide entscheiden
	entschluss entschlüsse entschlüssen entsetzen entwicklungsland entwicklungsländer entwicklungsländern entwurf
	entwürfe entwürfen epidemie epidemien episode episoden epoche epochen erachten erbarmen erbschaftsteuer erdbeben
	erdgas erdöl erdrutsch erdrutsche erdrutschen erdteil erdteile erdteilen ereignis erfolg erfolge erfolgen erfordernis
	ergebnis erinnern erkenntnis erlaubnis erlebnis ermessen ermittlungsverfahren ernst ernstfall ernte ernten erstaunen
	ertrag erträge erträgen erwerb esel eseln essay essays essen etage etagen etappe etappen etappensieg etat etats ethik
	eu-gipfel eu-gipfeln eu-land eu-länder eu-ländern euphorie euro europawahl europawahlen euter eutern event events
	exemplar exemplare exemplaren exil exile exilen existenz existenzen existenzminimum exklave exklaven expansion
	expansionen experiment experimenten expertise expertisen explosion explosionen export extravaganz extravaganzen
	fabrik fabrikat fabrikate fabrikaten fabriken fach fachausdruck fachausdrücke fachausdrücken fachbereich fachbereiche
	fachbereichen fächer fächern fachkraft fachkräfte fachkräftemängel fachkräftemangel fachkräftemängeln fackel fackeln
	fäden faden fahne fahnen fährbetrieb fahrbetrieb fährbetriebe fahrbetriebe fährbetrieben fahrbetrieben fahrdienst
	fahrdienste fahrdiensten fahrer fahrerflucht fahrern fahrrad fahrräder fahrrädern fahrt fahrten fahrzeug fahrzeuge
	fahrzeugen fairness fakt fakten faktor faktoren falke falken fall fälle falle fallen fällen fallzahl fallzahlen falte
	falten familie familien familienbetrieb familienbetriebe familienbetrieben familienunternehmen fan fang fänge fängen
	fans farbe farben farbstoff farbstoffe farbstoffen fasching faser fasern fass fassade fassaden fässer fässern faust
	fäuste fäusten faustschlag faustschläge faustschlägen fazit feature features februar feder federn fehde fehden fehler
	fehlern fehlstart fehlstarts fehlurteil fehlurteile fehlurteilen feier feiern feiertag feiertage feiertagen feige
	feigen feind feindbild feindbilder feindbildern feinde feinden feingefühl feld felder feldern feldzug feldzüge
	feldzügen fenster fenstern ferien ferne fernen fernost fernsehen fernseher fernsehern fernverkehr fernverkehre
	fernverkehren fernzug fernzüge fernzügen ferse fersen fessel fesseln fest festakt festakte festakten feste festen
	festival festivals festnahme festnahmen festnetz festnetze festnetzen feuer feuergefecht feuergefechte feuergefechten
	feuern feuerpause feuerpausen feuerwache feuerwachen feuerwerk feuerwerke feuerwerken filiale filialen film filme
	filmen filmpreis filmpreise filmpreisen filter filtern finale finales finanzen finger fingern finsternis firma firmen
	firmengelände firmengeländen fisch fische fischen fläche flächen flagge flaggen flamme flammen flanke flanken flasche
	flaschen flaute flauten fleiß fleisch fliege fliegen flieger fliegern flop flops flöte flöten flotte flotten fluch
	flüche flüchen flucht fluchtauto fluchtautos flüchtlingsheim flüchtlingsheime flüchtlingsheimen flüchtlingskind
	flüchtlingskinder flüchtlingskindern flüchtlingswelle flüchtlingswellen fluchtweg fluchtwege fluchtwegen flug
	flugbetrieb flugbetriebe flugbetrieben flugblatt flugblätter flugblättern flüge flügel flügeln flügen flughafen
	flughäfen flugverbotszone flugverbotszonen flugverkehr flugzeug flugzeuge flugzeugen flurschaden flurschäden fluss
	flüsse flüssen flyer flyern fokus folge folgen folter fontäne fontänen fördermittel fördermitteln form format formate
	formaten formel formeln formen formular formulare formularen forschungsarbeit fortbestand foto fotos fotoshooting
	fotoshootings foul fouls fracht frachten frachtgut frachtgüter frachtgütern frachtschiff frachtschiffe frachtschiffen
	frage fragen fragment fragmenten franken frauenquote frauenquoten freies freigabe freigaben freispruch freisprüche
	freitag freitage freitagen frequenz frequenzen freske fresken freude freund freunde freunden freundschaftsspiel
	freundschaftsspiele freundschaftsspielen friede frieden friedensgespräch friedensgespräche friedensgesprächen
	friedensvertrag friedensverträge friedensverträgen frische frist frisur frisuren frosch frösche fröschen frost frucht
	früchte früchten frühling frühlinge frühlingen frühsommer frühstück frust fuchs füchse füchsen fuge fugen
	führungsstärke führungswechsel führungswechseln fundament fundamenten fundort fundorte fundorten fünftel funke funken
	furche furchen fürsorge fuß fußball füße füßen gabe gabel gabeln gaben gag gage gagen gags galerie galerien gang
	gänge gängen gangs gans gänse ganze ganzen ganzes garage garagen garantie garantien garde garden gardine gardinen
	garnitur garnituren gärten garten gas gasbetrieb gasbetriebe gasbetrieben gase gaskraftwerk gaskraftwerke
	gaskraftwerken gasse gassen gast gäste gästen gastgeberland gastgeberländer gastgeberländern gasthaus gasthäuser
	gasthäusern gastland gastländer gastländern gastronomie gastspiel gastspiele gastspielen gebäude gebäuden gebet
	gebete gebeten gebiet gebiete gebieten gebirge gebirgen gebrauch gebräuche gebräuchen gebrüder gebühr gebühren geburt
	geburten geburtshilfe geburtstag geburtstage geburtstagen gedächtnis gedanke gedanken gedankengut gedankengüter
	gedankengütern gedenktag gedenktage gedenktagen gedränge geduld geduldsspiel gefahr gefahren gefälle gefällen
	gefallen gefängnis gefäß gefäße gefecht gefechte gefechten geflügel gegenbeweis gegenbeweise gegenbeweisen gegend
	gegenden gegenoffensive gegenoffensiven gegensatz gegensätze gegensätzen gegenschlag gegenschläge gegenschlägen
	gegenstand gegenstände gegenständen gegenteil gegenteile gegenteilen gegenüber gegenvorschlag gegenvorschläge
	gegenvorschlägen gegenwart gegenwehr gegenwind gegenzug gehalt gehalte gehalten gehege geheimdienst geheimdienste
	geheimdiensten geheimnis gehör geige geigen geisel geiseln gelächter gelände geländen geländer geländern geld gelder
	geldern geleit geleite geleiten gelenk gelenke gelenken gelingen gemälde gemälden gemeinde gemeinden gemeinwohl
	gemenge gemengen gemüse generator generatoren genozid genozide genoziden genre genres geografie geologie gepäck
	geplauder gerade geraden gerangel gerät geräte geräten geräusch geräusche geräuschen gerede gerichtsentscheid
	gerichtsentscheide gerichtsentscheiden gerichtsurteil gerichtsurteile gerichtsurteilen gerichtsverfahren gerippe
	gerippen gerste gersten geruch gerüche gerüchen gerüst gerüste gerüsten gesamtschaden gesamtschäden gesamtschule
	gesamtschulen gesang gesänge gesängen gesäß geschäft geschäfte geschäften geschehen geschenk geschenke geschenken
	geschichte geschichten geschirr geschlecht geschlechter geschlechtern geschoss geschosse geschossen geschrei
	geschwister gesetz gesetzbuch gesetzbücher gesetzbüchern gesetze gesetzes gesetzespaket gesetzespakete
	gesetzespaketen gesetzgeber gesetzgebern gesicht gesichter gesichtern gesichtspunkt gesichtspunkte gesichtspunkten
	gesindel gespenst gespenster gespenstern gespräch gespräche gesprächen geständnis geste gestein gesten
	gesundheitsschutz gesundheitswesen gesundheitszustand gesundheitszustände gesundheitszuständen getreide getriebe
	getrieben gewächshaus gewächshäuser gewächshäusern gewahrsam gewalt gewalten gewalttat gewalttaten gewässer gewässern
	gewehr gewehre gewehren gewerbe gewerbegebiet gewerbegebiete gewerbegebieten gewerbesteuer gewicht gewichte gewichten
	gewinn gewinne gewinnen gewissen gewitter gewittern ghetto ghettos gier gift gifte giften gipfel gipfelgespräch
	gipfelgespräche gipfelgesprächen gipfeln gipfeltreffen giraffe giraffen glas gläser gläsern glaube glauben gleiche
	gleichgewicht gleis gleise gleisen gletscher gletschern glied glieder gliedern globus glocke glocken glück
	glücksspiel glücksspiele glücksspielen gnade gold goldmedaille goldmedaillen golfstaat golfstaaten gosse gossen
	gotteshaus gotteshäuser gotteshäusern grab gräben graben gräber gräbern grad grade graden gramm gramme grammen
	granate granaten gras gräser gräte gräten gräuel gräueln gravur gravuren gremien gremium grenze grenzen grenzgebiet
	grenzgebiete grenzgebieten grenzkonflikt grenzkonflikte grenzkonflikten grenzwert grenzwerte grenzwerten griff griffe
	griffen grippe grippen große größe größen großmacht großmächte großraum großstadt großstädte grotte grotten grube
	gruben grund grundbegriff grundbegriffe grundbegriffen gründe gründen grunderwerbsteuer grundgesetz grundlage
	grundlagen grundpfeiler grundpfeilern grundrecht grundrechte grundrechten grundsatz grundsätze grundsätzen
	grundsatzurteil grundsatzurteile grundsatzurteilen grundschule grundschulen grundstück grundstücke grundstücken
	grundwasser grundwert grundwerte grundwerten grundzug grundzüge grundzügen gruppe gruppen gruß grüße grüßen gülle
	güllen gunst gürtel gürteln gut gute güter gütern güterzug güterzüge güterzügen gutes gymnasien gymnasium haar haare
	haaren habe haben hacker hackern hafen häfen hafenstadt haft haftbefehl haftbefehle haftbefehlen haftgrund haftgründe
	haftgründen hagel hahn hähne hähnen haken halbfinale halbfinales hälfte hälften halle hallen hals hälse hälsen halt
	halte halten hammer hämmer hämmern hamster hamstern hand handball handbuch handbücher handbüchern hände händel handel
	händeln handeln handlungsfeld handlungsfelder handlungsfeldern handwerk handwerke handwerken handy handys hang hänge
	hängen hase hasen hass haube hauben haufe haufen haupt hauptbahnhof hauptbahnhöfe hauptbahnhöfen häupter häuptern
	hauptgebäude hauptgebäuden hauptrolle hauptrollen hauptsache hauptsachen hauptschule hauptschulen hauptsitz
	hauptsitze hauptsitzen hauptstadt hauptstädte hauptteil hauptteile hauptteilen haus häuschen häuser häusern
	haushaltsdefizit haushaltsdefizite haushaltsdefiziten haushaltsdisziplin haushaltsentwurf haushaltsentwürfe
	haushaltsentwürfen haushaltsmittel haushaltsmitteln haushaltsplan haushaltspläne haushaltsplänen hausnummer
	hausnummern haut havarie havarien hebel hebeln hecke hecken heft hefte heften heide heiden heiligabend heilmittel
	heilmitteln heim heimat heimathäfen heimathafen heimatland heimatländer heimatländern heimatort heimatorte
	heimatorten heimatstadt heime heimen heimreise heimreisen heimsieg heimsiege heimsiegen heimspiel heimspiele
	heimspielen heimweh heirat heiraten heiratsantrag heiratsanträge heiratsanträgen heizöl held helden helikopter
	helikoptern hemd hemden herberge herbergen herbst herbste herbsten herde herden hering heringe heringen herkunft
	herkunftsland herkunftsländer herkunftsländern hersteller herstellern herz herzen hetze hetzjagd hetzjagden hexe
	hexen hieb hiebe hieben hilfe hilfen hilfsmittel hilfsmitteln hilfspaket hilfspakete hilfspaketen hilfswerk
	hilfswerke hilfswerken himmel himmelfahrt himmeln hindernis hinspiel hinspiele hinspielen hinterbänkler
	hinterbänklern hintergrund hintergründe hintergründen hinterhalt hinterhalte hinterhalten hinweis hinweise hinweisen
	hinweistafel hinweistafeln hirsch hirsche hirschen hitze hitzewelle hitzewellen hobby hobbys hochburg hochburgen
	hochhaus hochhäuser hochhäusern hochmut hochschule hochschulen höchststand höchststände höchstständen höchstwert
	höchstwerte höchstwerten hochwasserschutz hochzeiten hocker hockern hof höfe höfen höhe höhen höhepunkt höhepunkte
	höhepunkten höhle höhlen holz hölzer hölzern honig hormon hormone hormonen horn hörner hörnern hose hosen hotel
	hotels hubschrauber hubschraubern huhn hühner hühnern hülle hüllen hülse hülsen humor hund hunde hunden hundert
	hunderte hunderter hundertern hunger hürde hürden husten hut hüte hüten hütte hütten hygiene hymne hymnen hypothek
	hypotheken hypothese hypothesen hysterie hysterien iban ibans idee ideen ideologie ideologien idylle idyllen igel
	igeln ikone ikonen illusion illusionen image images immobilie immobilien impfquote impfquoten impfstoff impfstoffe
	impfstoffen import importe importen inbetriebnahme inbetriebnahmen indizes industrie industriegebiet industriegebiete
	industriegebieten industrieland industrieländer industrieländern industrien informatik infrastruktur inhalt inhalte
	initiative initiativen inkrafttreten inland innenpolitik innenstadt innenstädte innere inneres insekt insekten insel
	inseln inselstaat inselstaaten inserat inserate inseraten insolvenzantrag insolvenzanträge insolvenzanträgen
	insolvenzverfahren instanz instanzen instinkt instinkte instinkten institut institute instituten instrument
	instrumenten interesse interessen interview interviews intrige intrigen invasion invasionen inzidenz inzidenzen
	inzucht ironie ironien islam jacke jacken jackpot jackpots jagd jagden jäger jägern jahr jahrbuch jahrbücher
	jahrbüchern jahre jahresende jahresenden jahreshälfte jahreshälften jahrestag jahrestage jahrestagen jahrestreffen
	jahreszeiten jahrgang jahrgänge jahrgängen jahrhundert jahrhunderte jahrhunderten jahrtausend jahrtausende
	jahrtausenden jahrzehnt jahrzehnte jahrzehnten januar jeans job jobs jubel jubiläen jubiläum jugend jugendliebe
	jugendlieben junge jura justiz kabine kabinen kabinett kabinette kabinetten kachel kacheln käfer käfern kaffee
	kaffeepause kaffeepausen käfig käfige käfigen kahn kähne kähnen kaiserin kajüte kajüten kalb kälber kälbern kalender
	kalendern kaliber kalkül kamera kameras kamin kamine kaminen kammer kammern kampagne kampagnen kampf kämpfe kämpfen
	kampfpanzer kampfpanzern kanal kanäle kanälen kandidatur kandidaturen kaninchen kanister kanistern kanne kannen
	kanone kanonen kante kanten kantersieg kantersiege kantersiegen kanzel kanzeln kapelle kapellen kapital
	kapitalverbrechen kapitel kapiteln kapo kapos kappe kappen karawane karawanen karfreitag karneval karpfen karriere
	karrieren karte karten kaserne kasernen kasse kassen kassette kassetten kasten kästen katalysator katalysatoren
	katastrophe katastrophen katastrophengebiet katastrophengebiete katastrophengebieten kategorie kategorien katholik
	katholiken katze katzen kauf käufe käufen kaufhaus kaufhäuser kaufhäusern kaufvertrag kaufverträge kaufverträgen
	kehle kehlen kehrseite kehrseiten keller kellern kenntnis kenntnisnahme kernenergie kernkraft kernkraftwerk
	kernkraftwerke kernkraftwerken kerze kerzen kessel kesseln kette ketten kilo kilogramm kilogramme kilogrammen
	kilometer kilometern kind kinder kinderbuch kinderbücher kinderbüchern kindergärten kindergarten kindergeld
	kindergelder kindergeldern kinderheim kinderheime kinderheimen kindern kindesmissbrauch kino kinos kirche kirchen
	kirsche kirschen kissen kiste klage klagen kläger klägern klammer klammern klang klänge klängen klappe klappen klasse
	klassen klassik klassiker klassikern klausel klauseln klavier klaviere klavieren klebstoff klebstoffe klebstoffen
	kleid kleider kleidern kleingeld kleingelder kleingeldern kleinkind kleinkinder kleinkindern kleinstadt kleinstädte
	klientel klima klimagipfel klimagipfeln klimapolitik klimaschutz klimawandel klinge klingen klinik kliniken kloß
	klöße klößen klöster kloster klöstern klub klubs kneipe kneipen knolle knollen knopf knöpfe knöpfen knoten knowhow
	koalitionsgespräch koalitionsgespräche koalitionsgesprächen koalitionspause koalitionspausen koalitionsvertrag
	koalitionsverträge koalitionsverträgen koch köche köchen koffer koffern kohle kohlekraftwerk kohlekraftwerke
	kohlekraftwerken kohlendioxid kohorte kohorten kolben kollision kollisionen kolonie kolonien kolonne kolonnen komfort
	komitee komitees kommando kommandos kommission kommissionen kommunalwahl kommunalwahlen komödie komödien kompanie
	kompanien kompass kompasse kompassen komponente komponenten kompromiss kompromisse kompromissen kompromissvorschlag
	kompromissvorschläge kompromissvorschlägen konferenz konferenzen konfession konfessionen konflikt konflikte
	konflikten konfliktgebiet konfliktgebiete konfliktgebieten kongress kongresse kongresswahl kongresswahlen königreich
	königreiche königreichen königshaus königshäuser königshäusern konjunktur konjunkturpaket konjunkturpakete
	konjunkturpaketen konkurrenz konkurrenzen konkurs konkurse konkursen konsequenz konsequenzen kontakt konten kontinent
	kontinente kontinenten konto kontrast kontraste kontrasten kontroverse kontroversen konversion konversionen konvoi
	konvois konzept konzepte konzepten konzernspitze konzernspitzen konzert konzerte konzerten konzession konzessionen
	kopf köpfe köpfen kopie kopien koppel koppeln korb körbe körben körper körpern korrektur korrekturen korrespondenz
	korrespondenzen kosten kostenn kraft kräfte kräften kraftstoff kraftstoffe kraftstoffen kraftwerk kraftwerke
	kraftwerken kragen krampf krämpfe krämpfen krankengeld krankengelder krankengeldern krankenhaus krankenhausbett
	krankenhausbetten krankenhäuser krankenhäusern kranz kränze kränzen kratzer kratzern kraut kräuter kräutern kreatur
	kreaturen krebs krebse krebsen kreis kreise kreisen kreisstadt kreuzfahrtschiff kreuzfahrtschiffe kreuzfahrtschiffen
	kreuzzug kreuzzüge kreuzzügen krieg kriege kriegen kriegsende kriegsenden kriegsgebiet kriegsgebiete kriegsgebieten
	kriegsschiff kriegsschiffe kriegsschiffen kriegsverbrechen krimi krimis krippe krippen krise krisen krisengebiet
	krisengebiete krisengebieten krisengespräch krisengespräche krisengesprächen krisengipfel krisengipfeln krisenherd
	krisenherde krisenherden krisentreffen krisis kritik kritiken kritikpunkt kritikpunkte kritikpunkten krone kronen
	krücke krücken kruste krusten küche küchen kuchen kuckuck kuckucks kugel kugeln kugelschreiber kugelschreibern kuh
	kühe kühen kulisse kulissen kultur kulturen kulturgut kulturgüter kulturgütern kunde kunden kunst künste künsten
	kunststoff kunststoffe kunststoffen kunstwerk kunstwerke kunstwerken kupfer kuppel kuppeln kür küren kurort kurorte
	kurorten kurs kurse kursen kurve kurven kurzbesuch kurzbesuche kurzbesuchen kuss küsse küssen küste küsten kutsche
	kutschen kutter kuttern lache lachen lachs lachse lachsen läden laden lady lage lagen lager lagerhaus lagerhäuser
	lagerhäusern lagern lamm lämmer lämmern lampe lampen land landeplatte landeplatten länder ländern länderspiel
	länderspiele länderspielen landeshauptstadt landhaus landhäuser landhäusern landkreis landkreise landkreisen
	landstrich landstriche landstrichen landtag landtage landtagen landtagswahl landtagswahlen langeweile lanze lanzen
	laptop laptops lärm last lasten lastwagen latte latten laub lauf läufe läufen läufer läufern laune launen laus
	lautstärke lawine lawinen leben lebensende lebensenden lebensgefahr lebensmittel lebensmitteln lebensmotto
	lebensmottos lebenswerk lebenswerke lebenswerken lebewesen leder leergut legende legenden lehm lehrbuch lehrbücher
	lehrbüchern lehre lehren leib leiber leibern leiche leichen leichtathletik leid leide leiden leine leinen leitbild
	leitbilder leitbildern leiter leitern leitlinie leitlinien leitplanke leitplanken leitzins leitzinsen lektüre lerche
	lerchen lesart lesarten leser lesern lesestoff lesestoffe lesestoffen leuchte leuchten leuchter leuchtern leute licht
	lichter lichtern liebe lied lieder liedern liege liegen limit limits linie linien link links linse linsen lippe
	lippen liste liter literatur litern livree livreen lizenz lizenzen lkw lkws lob loch löcher löchern lockdown
	lockdowns löffel löffeln loge logen logik logistik logo logos lohn löhne löhnen löscher löschern lösegeld lösegelder
	lösegeldern löwe löwen luchs luchse luchsen lücke lücken luft luftangriff luftängriffe luftängriffen lüfte lüften
	luftfahrt luftraum luftverkehr luftwaffe luftwaffen lüge lügen lunge lupe lupen lust lüste lüsten luxus macht mächte
	mächten machtmissbrauch machtübernahme machtübernahmen machtwechsel machtwechseln machtwort machtwörter machtwörtern
	mädchen mafia magazin magazine magazinen magd mägde mägden magen mägen magie magnet magneten mail mails majestät
	majestäten makrele makrelen mal male malerei malereien mandat mandate mandaten mandel mandeln manege manegen mangel
	mängel mängeln manie manien manifest manifeste manifesten mann männer männern manöver manövern mantel mäntel mänteln
	mappe mappen märchen marine marinen marke marken markt märkte märkten marotte marotten maß masche maschen maschine
	maschinen maße masern maske masken maßnahme maßnahmen maßnahmenpaket maßnahmenpakete maßnahmenpaketen massaker
	massakern masse massen massengrab massengräber massengräbern massenmedien massenvernichtungswaffe
	massenvernichtungswaffen masterplan material materialien mathematik mauer mauern maul mäuler mäulern maus mäuse
	mäusen maut mauten mechanismen medaille medaillen medien medium medizin meer meere meeren meeting meetings mehl
	mehrfamilienhaus mehrfamilienhäuser mehrfamilienhäusern mehrwertsteuer meile meilen meilenstein meilensteine
	meilensteinen meisterwerk meisterwerke meisterwerken melodie melodien memo memos menge mengen mensch menschen
	menschenhandel menschenleben menschenrecht menschenrechte menschenrechten menschenwürde menü menüs messe messen
	messer messerangriff messerängriffe messerängriffen messern metall metalle metallen metapher metaphern meter metern
	methode methoden metro metropole metropolen metros miene mienen miete mieten mietvertrag mietverträge mietverträgen
	mikro mikros milch milde milieu milieus militärbündnis militärgelände militärgeländen militärputsch militärpütsche
	militärpütschen miliz milizen milliarde million millionenstadt mindestlohn mindestlöhne mine minen mineral mineralien
	ministerien ministerium ministerposten ministertreffen minus minuse minute minuten misere miseren missbrauch
	missbräuche missbräuchen misserfolg misserfolge misserfolgen missgunst mission missionen misstrauen misstrauensantrag
	misstrauensanträge misstrauensanträgen missverständnis mitgefühl mitglied mitglieder mitgliedern mitgliederzahl
	mitgliederzahlen mitgliedsland mitgliedsländer mitgliedsländern mitgliedsstaat mitgliedsstaaten mitgliedstaat
	mitgliedstaaten mithilfe mitleid mittag mittage mittagen mittagsschlaf mitte mittel mittelalter mitteleuropa mitteln
	mittelpunkt mittelpunkte mittelpunkten mittelstand mitten mitternacht mittwoch mittwochen mixtur mixturen mobbing
	möbel mobilfunk mode modehaus modehäuser modehäusern moment momenten monarchie monarchien monat monaten monatsfrist
	monatshälfte monatshälften monatslohn monster monstern montag montage montagen monument monumenten moral morast
	moräste morästen mord mordanschlag mordanschläge mordanschlägen morde morden morgen moschee moscheen motiv motive
	motiven motor motoren motorrad motorräder motorrädern motte motten motto mottos mühe mühen mühle mühlen mühsal müll
	mumie mumien mund münder mündern münze münzen museen museum musik musikschule musikschulen muskel muskeln muslim
	muslime muslimen muster mustern mut mutter mütter müttern muttersprache mütze mützen nachbarland nachbarländer
	nachbarländern nachbarstaat nachbarstaaten nachbeben nachdruck nachfolge nachfolgen nachfrage nachfragen nachhinein
	nachlass nachlässe nachlässen nachmittag nachmittage nachmittagen nachricht nachrichten nachrichtendienst
	nachrichtendienste nachrichtendiensten nachschub nachsicht nachspielzeiten nacht nächte nachteil nachteile nachteilen
	nächten nachtrag nachträge nachträgen nachtzug nachtzüge nachtzügen nachweis nachweise nachweisen nachwuchs nadel
	nadeln nagel nägel nägeln nahost nahrungsmittel nahrungsmitteln naht nähte nähten name namen narbe narben nase nasen
	nationalfeiertag nationalfeiertage nationalfeiertagen nato-gipfel nato-gipfeln natur naturen naturschutzgebiet
	naturschutzgebiete naturschutzgebieten navi navis nebel nebeln nebengebäude nebengebäuden neid neige neigen nenner
	nennern nerv nerven nest nester nestern netz netze netzen netzwerk netzwerke netzwerken neuauflage neuauflagen
	neuaufnahme neuaufnahmen neubürger neubürgern neues neugier neuland neuwahl neuwahlen nichts niedergang niederkunft
	niederlage niederlagen niederschrift niederschriften nirgendwo nische nischen niveau niveaus norden nordosten
	nordwesten norm normen not notaufnahme notaufnahmen nöte note nöten noten notlage notlagen notstand notstände
	notständen notwehr novelle novellen november nuance nuancen nudel nudeln nummer nummern nuss nüsse nüssen nutzen
	nutzer nutzern oase oasen obdach oberfläche oberflächen obergeschoss obergeschosse obergeschossen oberhaus oberhäuser
	oberhäusern oberschule oberschulen obhut objekt objekte objekten obst ochse ochsen öfen ofen offensive offensiven
	ohnmacht ohr ohre ohren oktober öl olive oliven oper operette operetten opern opernhaus opernhäuser opernhäusern
	opfer opfern opferzahl opferzahlen orange orangen orden ordensschwester ordensschwestern ordner ordnern organismen
	orgel orgeln orgie orgien orient orkan orkane orkanen ort orte orten osten ostern outfit outfits ozonloch ozonlöcher
	ozonlöchern paar paare paaren päckchen paket pakete paketen palette paletten palme palmen pandemie pandemien panik
	panne pannen panzer panzern papier papiere papieren parade paraden park parkhaus parkhäuser parkhäusern parks
	parlament parlamenten parlamentsgebäude parlamentsgebäuden parlamentswahl parlamentswahlen parole parolen parteibuch
	parteibücher parteibüchern parteitag parteitage parteitagen parteivorsitz parteivorsitze parteivorsitzen partie
	partien partner partnerland partnerländer partnerländern partnern partnerstadt party partys parzelle parzellen pass
	passage passagen passagierschiff passagierschiffe passagierschiffen pässe pässen patent patente patenten pause pausen
	pazifikküste pazifikküsten pech peitsche peitschen pension pensionen periode perioden perle perlen person personal
	personalmängel personalmangel personalmängeln personen personenschäden personenschaden personenzug personenzüge
	personenzügen perspektive perspektiven perücke perücken pfahl pfähle pfählen pfanne pfannen pfeife pfeifen pfeil
	pfeile pfeilen pfeiler pfeilern pfennig pfennige pfennigen pferd pferde pferden pfingsten pflanze pflanzen
	pflanzenschutzmittel pflanzenschutzmitteln pflaume pflaumen pflege pflegeheim pflegeheime pflegeheimen pflegen
	pflicht pflichten pflichtspiel pflichtspiele pflichtspielen pfosten pfund pfunde pfunden pharmazie phase phasen
	philosophie phrase phrasen physik pille pillen pilz pilze pilzen pin pins pinsel pinseln pipeline pipelines pistole
	pistolen pizza pizzen pkw pkws plage plagen plakat plakate plakaten plakette plaketten plan pläne plänen planer
	planern planet planeten planke planken plantage plantagen plastik platte platten plattform plattformen platz plätze
	plätzen platzverweis pleite pleitewelle pleitewellen plenum plombe plomben plus pluse podcast podcasts pokal pokale
	pokalen pole polemik polemiken polen police policen politik politikstil politikstile politikstilen polizeiauto
	polizeiautos polizeiwache polizeiwachen pore poren porträt porträts pose posen post posten poster postern potenz
	potenzen pracht präferenz präferenzen praktika praktikum praline pralinen prämie prämien präsidentschaftswahl
	präsidentschaftswahlen praxen praxis präzision präzisionen predigt predigten preis preise preisen preisgeld
	preisgelder preisgeldern premiere premieren presse presseschau presseschauen prestigeobjekt prestigeobjekte
	prestigeobjekten prinzip prinzipien prise prisen pritsche pritschen privatschule privatschulen privileg privilegien
	probe proben problem probleme problemen produkt produkte produkten profession professionen profil profile profilen
	prognose prognosen programm programme programmen projekt projekte projekten promenade promenaden prominenz prosa
	prospekt prospekte prospekten protest protestant protestanten proteste protesten prothese prothesen protokoll
	protokolle protokollen provinz provinzen provinzhauptstadt prozedur prozeduren prozente prozenten prozentpunkt
	prozentpunkte prozess prozesse prozessen prozession prozessionen prozesstag prozesstage prozesstagen prügel prügeln
	psyche psychologie publikum pudel pudeln pufferzone pufferzonen pult pulte pulten pumpe pumpen punkt punkte punkten
	puppe puppen pute puten putsch putsche putschen pyramide pyramiden quader quadern qual quarantäne quartal quartale
	quartalen quelle quellen quiz quizs quote quoten rabatt rabatte rabatten rabe raben rad räder rädern radio radios
	radsport raffinerie raffinerien rahmen rakete raketen raketenangriff raketenängriffe raketenängriffen rallye rallyes
	ramadan rampe rampen rand ränder rändern rang ränge rängen ranggrund ranggründe ranggründen ranke ranken ranking
	rankings rasen rassel rasseln rasur rasuren rat rate räte raten räten rathaus rathäuser rathäusern rating ratings
	ratsvorsitz ratsvorsitze ratsvorsitzen ratte ratten raub räuber räubern raum räume räumen raupe raupen rausch
	rausschmiss razzia razziaen razzias reaktor reaktoren realschule realschulen rebe reben rechner rechnern
	rechnungswesen recht rechte rechten rechtens rechtsmittel rechtsmitteln rechtsruck rechtsrucke rechtsrucken
	rechtsstaat rechtsstaaten rechtsstreit rechtsstreite rechtsstreiten recycling rede reden reederei reedereien referat
	referate referaten reform reformen regal regale regalen regel regeln regen regenbogen regie regierungsbezirk
	regierungsbezirke regierungsbezirken regierungsgebäude regierungsgebäuden regierungssitz regierungssitze
	regierungssitzen regierungsumbau regierungswechsel regierungswechseln regime regiment regimenter regimentern regimes
	region regionalwahl regionalwahlen regionalzug regionalzüge regionalzügen regionen regler reglern reich reiche
	reichen reichstag reichstage reichstagen reichweite reifen reihe reihen reis reise reiseland reiseländer reiseländern
	reisen reisepass reisepässe reisepässen reiter reitern rekord rekorde rekorden relevanz religion religionen rennen
	rente renten reparatur reparaturen reportage reportagen reporter reportern repräsentantenhaus repräsentantenhäuser
	repräsentantenhäusern repression repressionen republik republiken reservat reservate reservaten reserve reserven
	residenz residenzen respekt ressort ressorts ressource ressourcen rest restaurant restaurants resultat resultate
	resultaten retter rettern rettungsgasse rettungsgassen rettungskräfte rettungspaket rettungspakete rettungspaketen
	rettungsschiff rettungsschiffe rettungsschiffen rettungswagen reue revanche revanchen revier reviere revieren
	revision revisionen revolte revolten rezession rezessionen rhythmen rhythmus richtlinie richtlinien riege riegel
	riegeln riegen riese riesen rind rinder rindern ring ringe ringen rinne rippe rippen risiken risiko risikogebiet
	risikogebiete risikogebieten riss risse ritze ritzen robbe robben roboter robotern rohöl rohstoff rohstoffe
	rohstoffen rolle rollen roller rollern roman romane romanen rose rosen ross rösser rössern route routen rübe rubel
	rüben rubrik rubriken ruck rückblick rucke rücken rucken rückenwind rückfrage rückfragen rückgabe rückgaben rückgang
	rückgänge rückgängen rückhalt rückkehr rücklage rücklagen rücknahme rücknahmen rückreise rückreisen rückschlag
	rückschläge rückschlägen rücksicht rückspiel rückspiele rückspielen rückstand rücktritt rücktritte rücktritten
	rücktrittswunsch rücktrittswünsche rücktrittswünschen rückzug rückzüge rückzügen ruf rufe rufen ruhe ruhestand ruhm
	ruine ruinen rumpf rümpfe rümpfen runde runden rüssel rüsseln s-bahn s-bahnen saal saäle saälen sabotage sabotagen
	sachbuch sachbücher sachbüchern sache sachen sachschaden sachschäden sack säcke säcken säge sägen saison saisons
	salbe salben salve salven same samen sammler sammlern samstag samstage samstagen sand sandale sandalen sanktionspaket
	sanktionspakete sanktionspaketen sarg särge särgen satellit satelliten sattel sättel sätteln satz sätze sätzen
	sauerstoff säuglingspflege säule säulen scanner scannern schablone schablonen schacht schächte schachtel schachteln
	schächten schäden schaden schadstoff schadstoffe schadstoffen schaf schafe schafen schale schalen schalter schaltern
	scham schande schanden schanze schanzen schärfe schärfen scharfsinn schatten schatz schätze schätzen schau schauen
	schauspielhaus schauspielhäuser schauspielhäusern scheibe scheiben scheich scheiche scheichen scheide scheiden schein
	scheine scheinen schelle schellen schere scheren scheune scheunen schicht schichten schicksal schicksale schiefer
	schiene schienen schießerei schießereien schiff schiffe schiffen schikane schikanen schild schilder schildern
	schimmel schimmeln schinken schirm schirme schirmen schlacht schlachten schlachtfeld schlachtfelder schlachtfeldern
	schlaf schlag schläge schlägen schlager schlägerei schlägereien schlagern schlagwort schlagwörter schlagwörtern
	schlagzeug schlagzeuge schlagzeugen schlamm schlange schlangen schlappe schlappen schlauch schläuche schläuchen
	schleife schleifen schleuse schleusen schlichtungsverfahren schlinge schlingen schlitten schloss schlösser schlössern
	schlot schlote schloten schlucht schluchten schlumpf schlümpfe schlümpfen schlupfloch schlupflöcher schlupflöchern
	schluss schlüsse schlüssel schlüsseln schlüssen schlusslinie schlusslinien schlusswort schlusswörter schlusswörtern
	schmeichelei schmeicheleien schmerz schmerzen schmerzgrenze schmerzgrenzen schmetterling schmetterlinge
	schmetterlingen schmiergeld schmiergelder schmiergeldern schmuck schmutz schnabel schnäbel schnäbeln schnauze
	schnauzen schnecke schnecken schnee schneider schneidern schneise schneisen schnellzug schnellzüge schnellzügen
	schnitt schnitte schnitten schnupfen schnur schock schocks schokolade schokoladen schornstein schornsteine
	schornsteinen schoß schrank schränke schränken schraube schrauben schrecken schreiben schrift schriften schriftstück
	schritt schritte schritten schrott schub schübe schüben schuh schuhe schuhen schulbuch schulbücher schulbüchern
	schuld schulden schuldenn schuldspruch schuldsprüche schule schulen schulgebäude schulgebäuden schulgelände
	schulgeländen schulkind schulkinder schulkindern schulter schultern schuppen schuss schüsse schüssel schüsseln
	schüssen schusswaffe schusswaffen schutt schutz schützengraben schützengräben schützenpanzer schützenpanzern
	schutzmaske schutzmasken schutzzone schutzzonen schwäche schwächen schwamm schwämme schwämmen schwanz schwänze
	schwänzen schwarm schwärme schwärmen schwebe schweigegeld schweigegelder schweigegeldern schweigen schwein schweine
	schweinen schweiß schwelle schwellen schwellenland schwellenländer schwellenländern schwerkraft schwerpunkt
	schwerpunkte schwerpunkten schwert schwerte schwerten schwester schwestern schwimmbild schwund schwünde schwünden
	schwünge schwüngen score scores see seehafen seehäfen seele seelen seen segel segeln segelschiff segelschiffe
	segelschiffen sehnsucht seife seifen seil seile seilen seite seiten sektor sektoren sekunde sekunden sekundenkleber
	sekundenklebern selbstbewusstsein selbstkritik selbstmordanschlag selbstmordanschläge selbstmordanschlägen selfie
	selfies semester semestern seminar seminare seminaren semmel semmeln sender sendern seniorenheim seniorenheime
	seniorenheimen sense sensen september serie serien server servern service services sessel sesseln session sessions
	set sets seuche seuchen show shows sichel sicheln sicherheitskräfte sicherheitslücke sicherheitslücken sicht sichten
	sichtweise sichtweisen sieg siege siegel siegeln siegen siegermacht signal signale signalen silbe silben silber
	silbermedaille silbermedaillen silo silos silvester single singles sinn sinne sinnen sirene sirenen sitz sitze sitzen
	skala skalen skandal skandale skandalen skelett skelette skeletten skepsis skigebiet skigebiete skigebieten skript
	skripts slogan slogans smartphone smartphones snack snacks software softwares sohle sohlen sohn söhne söhnen
	solarenergie sommer sommerloch sommerlöcher sommerlöchern sommern sonde sonden sondergipfel sondergipfeln
	sondierungsgespräch sondierungsgespräche sondierungsgesprächen song songs sonnabend sonnabende sonnabenden sonne
	sonnen sonnenschein sonnenuntergang sonnenuntergänge sonnenuntergängen sonntag sonntage sonntagen sorge sorgen
	sorgerecht sorgerechte sorgerechten sorgfalt sorgfaltspflicht sorgfaltspflichten sorte sorten sound sounds
	sozialstaat sozialstaaten soziologie spalte spalten spange spangen sparpaket sparpakete sparpaketen spaß späße
	spätestens spätsommer speise speisen spende spenden spender spendern sperre sperren sperrgebiet sperrgebiete
	sperrgebieten spesen sphäre sphären spiegel spiegelbild spiegelbilder spiegelbildern spiegeln spiel spiele spielen
	spielfeld spielfelder spielfeldern spieltag spieltage spieltagen spielzeug spielzeuge spielzeugen spinne spinnen
	spirale spiralen spitze spitzen spitzentreffen sport spot spots spott spray sprays sprengkörper sprengkörpern
	sprengstoff sprengstoffe sprengstoffen sprichwort sprichwörter sprichwörtern spritze spritzen spritztour spritztouren
	sprosse sprossen spruch sprüche sprüchen sprünge sprüngen spule spulen spur spuren staat staaten staatenlenker
	staatenlenkern staatsbesuch staatsbesuche staatsbesuchen staatsunternehmen staatsvertrag staatsverträge
	staatsverträgen stab stäbe stäben stadien stadion stadium stadt stadtbezirk stadtbezirke stadtbezirken stadtbild
	stadtbilder stadtbildern städte städten stadtgebiet stadtgebiete stadtgebieten stadtrand stadtteil stadtteile
	stadtteilen stahl stalking stall ställe ställen stamm stämme stämmen stand stände ständen standort standorte
	standorten standpunkt standpunkte standpunkten stange stangen star stärke stars start starts statement statements
	statik statistik statistiken stätte stätten status staub staude stauden stausee stauseen steak steaks stein steine
	steinen stelle stellen stellenabbau stellungnahme stellungnahmen stellwerk stellwerke stellwerken stempel stempeln
	stern sterne sternen steuer steuergeld steuergelder steuergeldern steuern steuerzahler steuerzahlern stich stiche
	stichen stichprobe stichproben stichtag stichtage stichtagen stichwahl stichwahlen stichwahltag stichwahltage
	stichwahltagen stichwort stichwörter stichwörtern stickstoff stickstoffe stickstoffen stiefel stiefeln stiege stiegen
	stift stifte stiften stil stile stilen stille stillen stillschweigen stillstand stimme stimmen stimmrecht stimmrechte
	stimmrechten stirn stirnen stoff stoffe stoffen stolz stopp stopps story storys stoß stöße stößen strafantrag
	strafanträge strafanträgen strafe strafen strafrecht strafrechte strafrechten strafverfahren strafzoll strafzölle
	strahl strahlen strähne strähnen strand strände stränden strang stränge strängen straße straßen strategie strauß
	sträuße sträußen streaming streamings streben strecke strecken streifen streik streike streiken streit streite
	streiten streitfall streitkräfte streitpunkt streitpunkte streitpunkten stress strich striche strichen strom strophe
	strophen strudel strudeln struktur strukturen strumpf strümpfe strümpfen stück stücke stücken studie studien studio
	studios studium stufe stufen stuhl stühle stühlen stuhlkreis stuhlkreise stuhlkreisen sturm stürme stürmen sturz
	stürze stürzen stute stuten stütze stützen subjekt subjekte subjekten suche suchen sucht süchte süden südosten
	südwesten suite suiten summe summen sumpf sümpfe sümpfen sünde sünden supermacht supermächte supermarktladen
	supermarktläden suppe suppen sweatshirt sweatshirts symbol symbole symbolen sympathie sympathien symptom symptome
	symptomen synagoge synagogen syndrom syndrome syndromen system systeme systemen szene szenen tabak tabelle tabellen
	tablette tabletten tafel tafeln tag tage tagebuch tagebücher tagebüchern tagen tagewerk tagewerke tagewerken tal
	talent talente talenten täler tälern tanne tannen tante tanten tanz tänze tänzen tarif tarife tarifen tarifvertrag
	tarifverträge tarifverträgen tasche taschen taschengeld taschengelder taschengeldern tasse tassen taste tasten tat
	taten tatkraft tatort tatorte tatorten tatsache tatsachen taube tauben taufe taufen tausend tausende taxi taxis team
	teams technik techniken technologie teil teile teilen teilerfolg teilerfolge teilerfolgen teilhabe teilnahme
	teilnahmen teilnehmerzahl teilnehmerzahlen telefongespräch telefongespräche telefongesprächen telefonie teller
	tellern tempel tempeln temperatur temperaturen tempo tendenz tendenzen tennis teppich teppiche teppichen termin
	termine terminen terrasse terrassen terror terroranschlag terroranschläge terroranschlägen test tests testspiel
	testspiele testspielen teuerungsrate teuerungsraten teufel teufeln teufelskreis teufelskreise teufelskreisen text
	texte texten theater theatern theke theken thema themen theologie theorie theorien therapie therapien these thesen
	thron throne thronen ticker tickern ticket tickets tiefpunkt tiefpunkte tiefpunkten tier tiere tieren tierschutz
	tinktur tinkturen tinte tinten tipp tipps tisch tische tischen titel titelbild titelbilder titelbildern titeln
	tochter töchter töchtern tochterunternehmen tod todesfall todesfälle todesfällen todestag todestage todestagen
	todesurteil todesurteile todesurteilen todeszahl todeszahlen toleranz tomate tomaten ton töne tönen tonne tonnen topf
	töpfe töpfen tor tore toren torf tornister tornistern torte torten tour touren tours trage tragen träger trägern
	tragödie tragödien tragweite tragweiten trailer trailers training trainings trainingslager trainingslagern traktor
	traktoren träne tränen transfer transfers transparenz transport transporte transporten trasse trassen traube trauben
	trauer trauerfeier trauerfeiern traum träume träumen treffen treffpunkt treffpunkte treffpunkten treibjagd
	treibjagden treibstoff treibstoffe treibstoffen trend trends treppe treppen treppenhaus treppenhäuser treppenhäusern
	treue tribunal tribunale tribunalen tribüne tribünen trichter trichtern trick tricks trikolore trikoloren trinkgeld
	trinkgelder trinkgeldern trinkwasser trio trios triumph triumphe triumphen trompete trompeten tropen tropfen trophäe
	trophäen trost trotz trubel trümmer trümmerfeld trümmerfelder trümmerfeldern trümmern trumpf trümpfe trümpfen truppe
	truppen truppenbesuch truppenbesuche truppenbesuchen truppenteil truppenteile truppenteilen tuch tücher tüchern tücke
	tücken tugend tugenden tumor tumoren tunnel tunnels turbine turbinen turm türme türmen turnen tüte tüten tweet tweets
	typ typen typhus tyrannei u-bahn u-bahnen überblick übereinkunft überfahrt überfahrten überfall überfälle überfällen
	überfluss übergabe übergaben übergang übergänge übergängen überleben überlebenskünstler überlebenskünstlern übermut
	übernahme übernahmen überrest überreste überresten überschrift überschriften überschuss überschüsse überschüssen
	überschwemmungsgebiet überschwemmungsgebiete überschwemmungsgebieten übersicht übersichten übung ufer ufern uhr uhren
	uhrwerk uhrwerke uhrwerken umbau umbauten umbruch umbrüche umbrüchen umfang umfänge umfängen umfeld umfelder
	umfeldern umfrage umfragen umgang umgänge umgängen umkreis umkreise umkreisen umlage umlagen umland umlauf umsatz
	umsätze umsätzen umschlag umschläge umschlägen umschwünge umschwüngen umsicht umstand umstände umständen umsturz
	umstürze umstürzen umwelt umweltschutz umweltzone umweltzonen umzug umzüge umzügen unfall unfälle unfällen unfallort
	unfallorte unfallorten ungeduld unglück unglücksort unglücksorte unglücksorten unikat unikate unikaten unkenntnis
	unkosten unmut unrecht unruhe unschuld unsinn untergang untergänge untergängen untergrund untergründe untergründen
	unterhalt unterhaus unterhäuser unterhäusern unterkunft unterkünfte unternehmen unterricht unterschied unterschiede
	unterschieden unterschrift unterschriften unverständnis unwissen update updates upgrade upgrades urheberrecht
	urheberrechte urheberrechten urknall urkunde urkunden urlaub urlaubsland urlaubsländer urlaubsländern urne urnen
	ursache ursachen ursprünge ursprüngen ursprungsland ursprungsländer ursprungsländern urteil urteile urteilen urwahl
	urwahlen vakuum variante varianten vase vasen väter vater vätern veilchen vene venen ventil ventilator ventilatoren
	ventile ventilen veranstaltungsort veranstaltungsorte veranstaltungsorten verband verbände verbänden verbot verbote
	verboten verbrechen verbund verdacht verdachte verdachten verderben verdienst verdienste verdiensten verdruss verein
	vereine vereinen verfahren vergehen vergessen vergleich vergleiche vergleichen vergnügen verhalten verhältnis
	verhandlungsgegenstand verhandlungsgegenstände verhandlungsgegenständen verhandlungstag verhandlungstage
	verhandlungstagen verhör verhöre verhören verkauf verkäufe verkäufen verkehr verkehrsachse verkehrsachsen
	verkehrsbetrieb verkehrsbetriebe verkehrsbetrieben verkehrsmittel verkehrsmitteln verkehrsunfall verkehrsunfälle
	verkehrsunfällen verlag verlage verlagen verlangen verlass verlaub verlauf verläufe verläufen verleih verleihe
	verleihen verlust verluste verlusten vermächtnis vermerk vermerke vermerken vermögen vermögenswert vermögenswerte
	vermögenswerten vernissage vernissagen vernunft verrat versagen versand versäumnis verschulden verschwinden versehen
	version versionen versprechen verstand verständnis verstoß verstöße verstößen versuch versuche versuchen
	versuchskaninchen verteidigungsbündnis vertrag verträge verträgen vertragsverletzungsverfahren vertrauen vertrieb
	verweis verzeichnis verzicht verzichte verzichten veto vetorecht vetorechte vetorechten vetos video videos vieh
	vielfalt viertel viertelfinale viertelfinales vierteln vignette vignetten villa villen viper vipern viren virus visa
	visage visagen vision visionen visite visiten visum vlog vlogs vögel vogel vögeln vokabel vokabeln volk völker
	völkern völkerrecht völkerrechte völkerrechten volksentscheid volksentscheide volksentscheiden volksfest volksfeste
	volksfesten volllast vollmacht vollmachten voraussage voraussagen vorbehalt vorbehalte vorbehalten vorbild vorbilder
	vorbildern vordergrund vordergründe vordergründen vorfall vorfälle vorfällen vorfeld vorfelder vorfeldern vorfreude
	vorgabe vorgaben vorgang vorgänge vorgängen vorgespräch vorgespräche vorgesprächen vorhaben vorhang vorhänge
	vorhängen vorhersage vorhersagen vorkommen vorlage vorlagen vorliebe vorlieben vormittag vormittage vormittagen
	vorort vororte vororten vorrang vorrat vorräte vorräten vorrecht vorrechte vorrechten vorreiterrolle vorreiterrollen
	vorschlag vorschläge vorschlägen vorschrift vorschriften vorschuss vorschüsse vorschüssen vorsicht vorsitz vorsitze
	vorsitzen vorsprünge vorsprüngen vorstadt vorstand vorstände vorständen vorstoß vorstöße vorstößen vortag vortage
	vortagen vorteil vorteile vorteilen vorurteil vorurteile vorurteilen vorwahl vorwahlen vorwand vorwände vorwänden
	vorwissen vorwort vorwörter vorwörtern vorwurf vorwürfe vorwürfen vorzeichen vorzug vorzüge vorzügen voten votum
	waage waagen wabe waben wache wachen waffe waffen waffenruhe waffenstillstand waffenstillstände waffenstillständen
	wagen waggon waggons wagnis wahl wahlbetrug wahlen wahlerfolg wahlerfolge wahlerfolgen wahlergebnis wahlgang
	wahlgänge wahlgängen wahlgeschenk wahlgeschenke wahlgeschenken wahlkampf wahlkämpfe wahlkämpfen wahlkreis wahlkreise
	wahlkreisen wahlrecht wahlrechte wahlrechten wahlsieg wahlsiege wahlsiegen wahltag wahltage wahltagen wahlverfahren
	waisenkind waisenkinder waisenkindern wal wald waldbrand waldbrände wälder wäldern waldgebiet waldgebiete
	waldgebieten wale walen walfang wall wälle wällen wallfahrt wallfahrten wand wände wandel wänden wange wangen wanne
	wannen wanze wanzen wappen ware waren waschmaschine waschmaschinen wasser wasserkraft wassermangel wassermängel
	wassermängeln wassermasse wassermassen wasserstand wasserstoff wasserzeichen watte watten website websites wechsel
	wechseln wechselwähler wechselwählern weg wege wegen wehe wehen wehmut wehrpflicht weide weiden weihe weihen
	weihnacht weihnachten weihnachtsbaum weihnachtsmarkt weihnachtsmärkte weile weilen wein weine weinen weißbuch
	weißbücher weißbüchern weise weisen weite weiterfahrt weiterfahrten welle wellen welt weltall weltbild weltbilder
	weltbildern weltcup welten weltklima weltkrieg weltkriege weltkriegen weltmacht weltmächte weltraum weltrekord wende
	wendehals wendehälse wendehälsen wenden wendepunkt wendepunkte wendepunkten werbepause werbepausen werbespot
	werbespots werft werften werk werke werken werkstatt werkstätte werkstätten werktag werktage werktagen werkzeug
	werkzeuge werkzeugen wert werte werten wesen weste westen wettbewerb wette wetten wetter wetterlage wetterlagen
	wettkampf wettkämpfe wettkämpfen wettrennen whistleblower whistleblowern widerspruch widersprüche widersprüchen
	widerstand wiederaufbau wiederaufnahme wiederaufnahmen wiedersehen wiederwahl wiederwahlen wiege wiegen wiese wiesen
	wifi wifis wildnis wille willen willkür wimper wimpern wind winde windel windeln winden windenergie windkraft winkel
	winkeln winkelzug winkelzüge winkelzügen winter wintern wippe wippen wirbelsäule wirbelsäulen wirkstoff wirkstoffe
	wirkstoffen wirt wirte wirten wissen witz witze witzen woche wochen wochenende wochenenden wochentag wochentage
	wochentagen wohl wohlbefinden wohlergehen wohlstand wohltat wohltaten wohlwollen wohngebäude wohngebäuden wohngebiet
	wohngebiete wohngebieten wohngeld wohngelder wohngeldern wohnhaus wohnhäuser wohnhäusern wohnort wohnorte wohnorten
	wohnraum wohnsitz wohnsitze wohnsitzen wolf wölfe wölfen wolke wolken wolle wollen wonne wonnen workshop workshops
	wort worte wörter wörterbuch wörterbücher wörterbüchern wörtern wrack wracks wucher wuchs wüchse wüchsen wucht wunde
	wunden wunder wundern wunsch wünsche wünschen würde wurf würfe würfel würfeln würfen wurm würmer würmern wurst würste
	wurzel wurzeln wüste wüsten wut yen zahl zahlen zähler zählern zahlungsmittel zahlungsmitteln zahn zähne zähnen zange
	zangen zauber zaubern zaun zäune zäunen zecke zecken zehe zehen zehntel zeichen zeile zeilen zeit zeitabstand
	zeitabstände zeitabständen zeitalter zeitaltern zeitdruck zeiten zeitlang zeitpunkt zeitpunkte zeitpunkten zeitraum
	zeiträume zeiträumen zelle zellen zelt zelte zelten zement zensur zensuren zentimeter zentimetern zentralbankgeld
	zentren zentrum zeremonie zeremonien zerreißprobe zerreißproben zerwürfnis zeuge zeugen zeuger zeugern zeugnis ziege
	ziegen ziel ziele zielen zielort zielorte zielorten zigarette zigaretten zimmer zimmern zinne zinnen zins zinsen
	zipfel zipfeln zirkus zirkusse zitat zitate zitaten zitrone zitronen zittern zitterpartie zitterpartien zivilcourage
	zögern zoll zölle zone zonen zoo zoos zorn zufahrt zufahrten zufall zufälle zufällen zufluss zuflüsse zuflüssen zug
	zugabe zugaben zugang zugänge zugängen züge zuge zügen zugeständnis zuhause zukunft zulage zulagen zunahme zunahmen
	zündstoff zündstoffe zündstoffen zunft zünfte zunge zusage zusagen zusammenarbeit zusammenbruch zusammenbrüche
	zusammenbrüchen zusammenhalt zusammenhang zusammenhänge zusammenhängen zusammenkunft zusammenschluss zusammenschlüsse
	zusammenschlüssen zusammenstoß zusammenstöße zusammenstößen zusatz zusätze zusätzen zuschlag zuschläge zuschrift
	zuschriften zuschuss zuschüsse zuschüssen zusehen zustand zustände zuständen zutat zutaten zutrauen zutun zuversicht
	zuwachs zuwächse zuwächsen zwang zwänge zwängen zwangsarbeit zwangsarbeiten zwangslage zwangslagen zweck zweifel
	zweifeln zweig zweige zweigen zwiebel zwiebeln zwischenfall zwischenfälle zwischenfällen zwischenwahl zwischenwahlen
	zyklen zyklus
`;
