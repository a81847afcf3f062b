/** Frequent German nouns of the news in lower case, blank-separated: singular, plural; `abend/e` is both `abend` and `abende`,
 * `baum/~e` both `baum` and `bäume`.
 *
 * German writes every noun with a capital, so `Wende` and `Wenden` look like two spellings of a name; a word of this list is none.
 * Genitives in -s and -es, forms with -n behind -e, -el or -er (`Wegen`, `Wiesen`) and compounds are not listed: whoever
 * reads the list takes them apart. Nor are words whose end shows it (`Abbildung`, `Freiheit`).
 */
export const commonNouns = `
	aal/e abbau abbild/er abbruch/~e abc abdruck/~e abend/e abenteuer aberglaube abfall abflug/~e abfrage abgabe
	abgang/~e abgas/e abgleich/e abgrund/~e abkommen ablage ablauf/~e abs absage absatz/~e absatzlage abschaum abscheu
	abschied/e abschlag/~e abschluss/~e abschnitt/e abseits absicht/en absprache abstand/~e abstieg/e abstoß
	abstrich/e absturz/~e abteil/e abteilungsleiter abwahl/en abwehr abzug/~e achse achtelfinale/s acker/~ adel
	adresse advent/e affäre affe agenda agentur/en aggression/en ahorn/e ähre aids airbag akademie akkordeon akku/s
	akt/e aktie akzeptanz alarm/e alben album alkohol allee allergie allerheiligen allianz/en alltag/s alm alpen
	altar/e altenheim/e alter altersarmut altertümern altstadt ameise amnestie ampel amsel/n amt/~er amtsantritt/e
	amtsenthebungsverfahren amtsgeschäfte amtszeiten analyse anarchie anbau anbauten andacht/en andrang anfang/~e/~er
	anfangsverdacht/e anflug/~e anfrage angebot/e angehören angriff/~e angst/~e anhang/~e anhieb anker anklage anklang
	ankunft/~e anlage anlass/~e anlauf/~e anlaufstelle anleihe annahme annexion/en anreise anreiz/e anruf/e ansage
	ansatz/~e ansatzpunkt anschein/e anschlag/~e anschluss/~e anschreiben ansehen ansicht/en ansprache anspruch/~e
	anstalt/en anstand anstieg/e anstoß/~e anteil/e anteilnahme antenne antrag/~e antrieb/e antrittsbesuch/e
	antwort/en anwuchs/~e anzahl/en anzeige anzug/~e apfel/~ apotheke app/s apparat/e applaus arbeit/en/er arbeitgeber
	arbeitnehmer arbeitsbesuch/e arbeitsfeld/er arbeitskraft/~e arbeitskraftmangel arbeitskreis/e arbeitslosengeld/er
	arbeitslosenzahl/en arbeitsrecht/e arbeitsschutz arbeitstag/e arbeitsunfall/~e arbeitsvertrag/~e arbeitszeiten
	archiv/e arena arenen ärger arie armee armut arrest/e art/en artefakt/e artikel arzneien arzneimittel arzt/~e
	ärztekammer ärztemangel/~ ass/e ast/~e asyl asylantrag/~e asylrecht asylverfahren atem atheist atlanten atom/e
	atomkraftwerk/e atommacht/~e atomwaffe atomwaffentest/e attacke attentat/e attest/e aufatmen aufbau aufbruch/~e
	aufeinandertreffen aufenthalt/e aufenthaltsrecht/e aufgabe auflage aufnahme aufruf/e aufsatz/~e aufschlag/~e
	aufschub/e aufschwünge aufsehen aufseher aufsicht aufsichtsratsvorsitz/e aufstand/~e aufstieg/e auftakt auftrag/~e
	auftrieb/e auftritt/e aufwand/~e aufwind aufzug/~e auge augenblick/e augenhöhe augenschein ausbau ausblick/e
	ausbruch/~e ausdruck/~e auspuff außengrenze außenhandel außenministertreffen außenpolitik außenseiter außenwelt
	äußeres ausfall/~e ausflug/~e ausgabe ausgang/~e ausgangspunkt/e auskunft/~e ausland auslöser ausmaß/e ausnahme
	ausnahmezustand/~e ausrede ausreise aussage ausschluss/~e ausschuss/~e aussicht/en ausstand/~e ausstieg/e
	ausstoß/~e austausch/~e austragungsort/e auswahl/en auswahlverfahren auswärtiges auswärtssieg/e auswärtsspiel/e
	ausweis/e auszeiten auszug/~e auto/s autobahn/en autobahnbrücke autohaus/~er autonomie autopsie autounfall/~e axt
	baby/s bach/~e bad/~er bafög bahn/en bahnhof/~e bahnsteig/e bakterie bakterium balken balkon/s ball/~e ballast/e
	band/e/~er bank/en/~e bär/en bar/s baracke bargeld bariton bart/~e basen basis bataillon batterie bau bauantrag/~e
	baubranche bauch bauende bauern bauernhaus/~er bauernhof/~e baum/~e baumstamm/~e baustelle baustoff/e bauten
	bauwerk/e bayer becken bedarf bedauern bedenken bedrängnis bedürfnis beere befangenheitsantrag/~e befehl/e
	befinden befugnis begehren beginn/e begleitumstand/~e begräbnis begriff/e behelf behörde beifall beigabe beihilfe
	beilage beisein beisitz/e beispiel/e beitrag/~e beitritt/e bekanntgabe bekennerschreiben bekenntnis belang/e
	belieben bemühen benzin bereich/e bergwerk/e bericht/e besatzungsmacht besatzungszone bescheid/e beschluss/~e
	beschwerde besen besitz/e besorgnis bestand/~e bestandteil/e bestie besuch/e besucherzahl/en betäubungsmittel
	beton betracht betrag/~e betreff/e betrieb/e betrügerei/en bett/en bevölkerungsschutz beweggrund/~e beweis/e
	beweismittel bewusstsein bezirk/e bezug/~e bibel biber bibliothek/en biene bier biergarten/~ bilanz/en bild/er
	bildschirm/e billion/en binde biografie bioladen/~ biologie birke birne biss/e bisschen bistro/s bitte blackout/s
	blamage blase blatt/~er blei bleiberecht/e blick/e blitz/e block/~e blockade blog/s blume bluse blut/~e
	blutvergießen boden/~ bodendienst/e bohne bohrer boje bombe bombenanschlag/~e boni bonus bonusse boom/s boot/e
	bord/e börse böse boykott/s branche brand/~e brandanschlag/~e bratsche brauch/~e braut brei/e breitband breite
	bremse brennstoff/e bretern brexit brief/e briefwahl/en brigade brille brise brocken bronze bronzemedaille
	brötchen bruch/~e bruchteil/e brücke bruder/~ brühe brunnen brust/~e brutstätte bruttoinlandsprodukt/e buch/e/~er
	buchstabe bucht/en buddhist bude bühne bulle bundeshauptstadt bundesland/~er bundesstaat/en bundestag/e
	bundestagswahl/en bündnis bunker burg/en bürgerentscheid/e bürgergeld/er bürgerkrieg/e bürgermeisterwahl/en
	bürgersteig/e burka/s büro/s bürokratie bürokratieabbau bus busbetrieb/e bußgeld/er busse butter cafe/s café/s
	camp/s campus cello cent chance chaos charge chat/s check/s chemie chemiewaffe chia chip/s chor/~e christ clique
	club/s code/s comeback/s comic/s computer container containerschiff/e corona coronakrise coronapandemie
	coronavirus countdown/s coup/s covid cup/s cyberangriff/~e dach/~er dachboden dame dampfer däne dank darm/~e
	dasein daten datenbank/en datenleck/s datenschutz datum dauer daumen deal/s debatte decke defizit/e deich/e
	dekret/e delfin/e delikt/e delle dementi/s demokratie demontage demut denkmal/~er depression/en derby/s detail/s
	deutschunterricht dezember diagnose dialog/e diamant/en dienst/e dienstag/e diesel differenz/en diktat/e
	diktatur/en dimension/en ding/e diözese direktwahl/en diskus diskussion/en distanz/en disziplin dividende
	division/en dokument/en dolch dom/e domäne donner donnerstag/e dorf/~er dose dossier/s drache drama dramen
	drehbuch/~er drink/s drittel drittland/~er droge drogenhandel drohne drohnenangriff/~e druck druckluft druckmittel
	duell/e düne dünger dunkelziffer dunst/~e duo/s durchbruch/~e durcheinander durchfall durchgang/~e durchsage
	durchschnitt/e durchsicht durst düse dutzend/e dynastie e-auto/s e-bike/s ebene ebola echo/s eck/e effekt/e egge
	ego/s ehe ehrengrab/~er ehrensache ehrentag/e ehrgeiz ei/er/s eiche eid/e eidechse eierer eifer eigenregie
	eilantrag/~e eile eimer einblick/e einbruch/~e eindruck/~e einfahrt/en einfall/~e einfamilienhaus/~er einfluss/~e
	eingang/~e eingriff/e einheitspreis/e einkauf/~e einklang einkommen einkommensteuer einkünfte einlage einnahme
	einreise einsatz/~e einsatzkräfte einschnitt/e einsicht einspänner einspruch/~e einstieg/e einsturz/~e
	einvernehmen einverständnis einwand/~e einwurf/~e einzelfall/~e einzelteil/e einzug/~e eisen eishockey elefant/en
	elektroauto/s elektronik element/en elend elfmeter elster/n eltern elterngeld/er elternhaus/~er embargo/s
	emission/en empfänger ende endspiel/e energie energiewende engagement enge engel engpass/~e enkelkind/er enklave
	ensemble/s ente entgegenkommen entgelt/e entlastungspaket/e entscheid/e entschluss/~e entsetzen
	entwicklungsland/~er entwurf/~e epidemie episode epoche erachten erbarmen erbschaftsteuer erbse erdbeben erdgas
	erdöl erdrutsch/e erdteil/e ereignis erfolg/e erfordernis ergebnis erinnern erkenntnis erker erlaubnis erle
	erlebnis ermessen ermittlungsverfahren ernst ernstfall ernte erstaunen ertrag/~e erwerb esche esel essay/s essen
	essig etage etappe etappensieg etat/s ethik eu-gipfel eu-land/~er eule euphorie euro europawahl/en euter event/s
	exemplar/e exil/e existenz/en existenzminimum exklave expansion/en experiment/en expertise explosion/en export
	extravaganz/en fabel/n fabrik/en fabrikat/e fach/~er fachausdruck/~e fachbereich/e fachkraft/~e fachkräftemangel/~
	fackel faden/~ fagott fahne fährbetrieb/e fahrbetrieb/e fahrdienst/e fähre fahrer fahrerflucht fahrrad/~er
	fahrt/en fahrzeug/e fairness fakt/en faktor/en falke fall/e/~e fallzahl/en falte falter familie familienbetrieb/e
	familienunternehmen fan/s fang/~e farbe farbstoff/e fasching faser fass/~er fassade faust/~e faustschlag/~e fazit
	feature/s februar feder fehde fehler fehlstart/s fehlurteil/e feier feiertag/e feige feind/e feindbild/er
	feingefühl feld/er feldzug/~e fenster ferien ferkel ferne fernost fernsehen fernseher fernverkehr/e fernzug/~e
	ferse fessel fest/e festakt/e festival/s festnahme festnetz/e festspiele feuer feuergefecht/e feuerpause
	feuerwache feuerwerk/e fichte fieber filiale film/e filmpreis/e filter finale/s finanzen finger finsternis firma
	firmen firmengelände fisch/e fläche flagge flamme flanke flasche flaute fleiß fleisch fliege flieger flop/s
	floß/~e flöte flotte fluch/~e flucht fluchtauto/s flüchtlingsheim/e flüchtlingskind/er flüchtlingswelle
	fluchtweg/e flug/~e flugbetrieb/e flugblatt/~er flügel flughafen/~ flugverbotszone flugverkehr flugzeug/e
	flurschaden/~ fluss/~e flyer fohlen fokus folge folter fonds fontäne fördermittel forelle form/en format/e formel
	formular/e forschungsarbeit fortbestand foto/s fotoshooting/s foul/s fracht/en frachtgut/~er frachtschiff/e frage
	fragment/en franken frauenquote freies freigabe freispruch/~e freitag/e frequenz/en freske freude freund/e
	freundschaftsspiel/e friede friedensgespräch/e friedensvertrag/~e frische frist frisur/en front/en frosch/~e frost
	frucht/~e frühling/e frühsommer frühstück frust fuchs/~e fuge führungsstärke führungswechsel fundament/en
	fundort/e fünftel funke furche fürsorge fuß/~e fußball futter gabe gabel gag/e/s galerie galle gang/s/~e gans/~e
	ganze/s garage garantie garde gardine garnitur/en garten/~ gas/e gasbetrieb/e gaskraftwerk/e gasse gast/~e
	gastgeberland/~er gasthaus/~er gastland/~er gastronomie gastspiel/e gebäude gebet/e gebiet/e gebirge gebrauch/~e
	gebrüder gebühr/en geburt/en geburtshilfe geburtstag/e gedächtnis gedanke gedankengut/~er gedenktag/e gedicht/e
	gedränge geduld geduldsspiel gefahr/en gefälle gefallen gefängnis gefäß/e gefecht/e geflügel gegenbeweis/e
	gegend/en gegenoffensive gegensatz/~e gegenschlag/~e gegenstand/~e gegenteil/e gegenüber gegenvorschlag/~e
	gegenwart gegenwehr gegenwind gegenzug gehalt/e gehege geheimdienst/e geheimnis gehör gehweg/e geige geisel geiz
	gelächter gelände geländer geld/er geleit/e gelenk/e gelingen gemälde gemeinde gemeinwohl gemenge gemüse
	generator/en genozid/e genre/s geografie geologie gepäck geplauder gerade gerangel gerät/e geräusch/e gerede
	gerichtsentscheid/e gerichtsurteil/e gerichtsverfahren gerippe gerste geruch/~e gerüst/e gesamtschaden/~
	gesamtschule gesang/~e gesäß geschäft/e geschehen geschenk/e geschichte geschirr geschlecht/er geschoss/e geschrei
	geschwister gesetz/e/es gesetzbuch/~er gesetzespaket/e gesetzgeber gesicht/er gesichtspunkt/e gesindel gespenst/er
	gespräch/e geständnis geste/in gesundheitsschutz gesundheitswesen gesundheitszustand/~e getreide getriebe
	gewächshaus/~er gewahrsam gewalt/en gewalttat/en gewässer gewehr/e gewerbe gewerbegebiet/e gewerbesteuer gewicht/e
	gewinn/e gewissen gewitter ghetto/s giebel gier gift/e gipfel gipfelgespräch/e gipfeltreffen giraffe gitarre
	glas/~er glaube gleiche gleichgewicht gleis/e gletscher glied/er globus glocke glück glücksspiel/e gnade gold
	goldmedaille golfstaat/en gorilla gosse gotteshaus/~er grab/en/~er/~en grad/e gramm/e granate gras/~er grat/~e
	gräuel gravur/en gremien gremium grenze grenzgebiet/e grenzkonflikt/e grenzwert/e griff/e grippe große/~
	großmacht/~e großraum großstadt/~e grotte grube grund/~e grundbegriff/e grunderwerbsteuer grundgesetz grundlage
	grundpfeiler grundrecht/e grundsatz/~e grundsatzurteil/e grundschule grundstück/e grundwasser grundwert/e
	grundzug/~e gruppe gruß/~e gülle gunst gurke gürtel gut/e/es/~er güterzug/~e gymnasien gymnasium haar/e habe
	hacker hafen/~ hafenstadt hafer haft haftbefehl/e haftgrund/~e hagel hahn/~e hai/e/n haine haken halbfinale/s
	hälfte halle halm/e hals/~e halt/e hammer/~ hamster hand/~e handball handbuch/~er handel/~ handlungsfeld/er
	handwerk/e handy/s hang/~e harfe hase hass haube haubitze haufe haupt/~er hauptbahnhof/~e hauptgebäude hauptrolle
	hauptsache hauptschule hauptsitz/e hauptstadt/~e hauptteil/e haus/~er häuschen haushaltsdefizit/e
	haushaltsdisziplin haushaltsentwurf/~e haushaltsmittel haushaltsplan/~e hausnummer haut havarie hebel hecke heft/e
	heide heiligabend heilmittel heim/e heimat heimathafen/~ heimatland/~er heimatort/e heimatstadt heimreise
	heimsieg/e heimspiel/e heimweh heirat/en heiratsantrag/~e heizöl held/en helikopter helm/e hemd/en herberge
	herbst/e herde hering/e herkunft herkunftsland/~er hersteller herz/en hetze hetzjagd/en heu hexe hieb/e hilfe
	hilfsmittel hilfspaket/e hilfswerk/e himmel himmelfahrt hindernis hinspiel/e hinterbänkler hintergrund/~e
	hinterhalt/e hinweis/e hinweistafel hirn hirsch/e hirse hitze hitzewelle hobby/s hochburg/en hochhaus/~er hochmut
	hochschule höchststand/~e höchstwert/e hochwasserschutz hochzeiten hocker hof/~e höhe höhepunkt/e höhle hölle
	holz/~er honig hormon/e horn/~er hose hospital/~er hotel/s hubschrauber hüfte hügel huhn/~er huld hülle hülse
	hummel/n humor hund/e hundert/e/er hunger hürde husten hut/~e hütte hygiene hymne hypothek/en hypothese hysterie
	iban/s idee ideologie idylle igel ikone illusion/en image/s immobilie impfquote impfstoff/e import/e
	inbetriebnahme indizes industrie industriegebiet/e industrieland/~er infarkt/e informatik infrastruktur inhalt/e
	initiative inkrafttreten inland innenpolitik innenstadt/~e innere/s insekt/en insel inselstaat/en inserat/e
	insolvenzantrag/~e insolvenzverfahren instanz/en instinkt/e institut/e instrument/en interesse interview/s intrige
	invasion/en inzidenz/en inzucht ironie islam jacke jackpot/s jagd/en jäger jahr/e jahrbuch/~er jahresende
	jahreshälfte jahrestag/e jahrestreffen jahreszeiten jahrgang/~e jahrhundert/e jahrtausend/e jahrzehnt/e januar
	jeans job/s joch joghurt jubel jubiläen jubiläum jugend jugendliebe junge jura justiz kabel kabine kabinett/e
	kachel käfer kaffee kaffeepause käfig/e kahn/~e kai kaiserin kajüte kalb/~er kalender kaliber kalkül kamel/e
	kamera/s kamin/e kammer kampagne kampf/~e kampfpanzer kanal/~e kandidatur/en känguru kaninchen kanister kanne
	kanone kantate kante kantersieg/e kanu kanzel kapelle kapital kapitalverbrechen kapitel kapo/s kappe karawane
	karfreitag karneval karpfen karriere karte käse kaserne kasse kassette kasten/~ katalysator/en katastrophe
	katastrophengebiet/e kategorie kater katholik/en katze kauf/~e kaufhaus/~er kaufvertrag/~e kehle kehrseite keks/e
	keller kenntnis kenntnisnahme kerl/e kernenergie kernkraft kernkraftwerk/e kerze kessel kette kilo kilogramm/e
	kilometer kind/er kinderbuch/~er kindergarten/~ kindergeld/er kinderheim/e kindesmissbrauch kinn kino/s kirche
	kirsche kissen kiste kita/s klage kläger klammer klang/~e klappe klarinette klasse klassik/er klausel klavier/e
	klebstoff/e kleid/er kleingeld/er kleinkind/er kleinstadt/~e klientel klima klimagipfel klimapolitik klimaschutz
	klimawandel klinge klinik/en klinikum klippe kloß/~e kloster/~ klub/s kneipe knie knochen knolle knopf/~e knospe
	knoten knowhow koala koalitionsgespräch/e koalitionspause koalitionsvertrag/~e koch/~e koffer kohle
	kohlekraftwerk/e kohlendioxid kohorte kolben kolleg kollision/en kolonie kolonne komfort komitee/s kommando/s
	kommission/en kommunalwahl/en komödie kompanie kompass/e komponente kompromiss/e kompromissvorschlag/~e
	konferenz/en konfession/en konflikt/e konfliktgebiet/e kongress/e kongresswahl/en königreich/e königshaus/~er
	konjunktur konjunkturpaket/e konkurrenz/en konkurs/e konsequenz/en kontakt konten kontinent/e konto kontrast/e
	kontroverse konversion/en konvoi/s konzept/e konzernspitze konzert/e konzession/en kopf/~e kopfball/~e kopie
	koppel korb/~e körper korps korrektur/en korrespondenz/en kosten/n kraft/~e kraftstoff/e kraftwerk/e kragen krähe
	krampf/~e krankengeld/er krankenhaus/~er krankenhausbett/en kranz/~e kratzer kraut/~er kreatur/en krebs/e kreide
	kreis/e kreisstadt kresse kreuzfahrtschiff/e kreuzzug/~e krieg/e kriegsende kriegsgebiet/e kriegsschiff/e
	kriegsverbrechen krimi/s krippe krise krisengebiet/e krisengespräch/e krisengipfel krisenherd/e krisentreffen
	krisis kritik/en kritikpunkt/e krokodil/e krone kröte krücke kruste küche kuchen kuckuck/s kugel kugelschreiber
	kuh/~e kulisse kultur/en kulturgut/~er kunde kunst/~e kunststoff/e kunstwerk/e kupfer kuppel kür/en kürbis
	kürbisse kurort/e kurs/e kurve kurzbesuch/e kuss/~e küste kutsche kutter lache lachs/e laden/~ lady lage lager
	lagerhaus/~er lamm/~er lampe land/~er landeplatte länderspiel/e landeshauptstadt landhaus/~er landkreis/e
	landstrich/e landtag/e landtagswahl/en langeweile lanze laptop/s lärche lärm last/en lastwagen latte laub
	lauf/~e/~er laune laus lautstärke lawine leben lebensende lebensgefahr lebensmittel lebensmotto/s lebenswerk/e
	leber lebewesen leder leergut legende lehm lehrbuch/~er lehre leib/er leiche leichtathletik leid/e leine
	leitbild/er leiter leitlinie leitplanke leitzins/en lektüre lenkrad leopard/en lerche lesart/en leser lesestoff/e
	leuchte leuchter leute licht/er liebe lied/er liege lift/e likör lilie limit/s limonade lineal linie link/s linse
	lippe liste liter literatur livree lizenz/en lkw/s lob loch/~er lockdown/s löffel loge logik logistik logo/s
	lohn/~e loipe lok/s löscher lösegeld/er löwe luchs/e lücke luft/~e luftangriff/~e luftfahrt luftraum luftverkehr
	luftwaffe lüge lunge lupe lust/~e luxus macht/~e machtmissbrauch machtübernahme machtwechsel machtwort/~er mädchen
	mafia magazin/e magd/~e magen/~ magie magnet/en mail/s mais majestät/en makrele mal/e malerei/en mandat/e mandel
	manege mangel/~ manie manifest/e mann/~er manöver mantel/~ mappe märchen marine marke markt/~e marotte maß/e
	masche maschine masern maske maßnahme maßnahmenpaket/e massaker masse massengrab/~er massenmedien
	massenvernichtungswaffe masterplan material materialien mathematik mauer maul/~er maus/~e maut/en mechanismen
	medaille medien medium medizin meer/e meeting/s mehl mehrfamilienhaus/~er mehrwertsteuer meile meilenstein/e meise
	meisterwerk/e melodie memo/s menge mensch/en menschenhandel menschenleben menschenrecht/e menschenwürde menü/s
	messe messer messerangriff/~e metall/e metapher meter methode metro/s metropole miene miete mietvertrag/~e mikro/s
	milch milde milieu/s militärbündnis militärgelände militärputsch/~e miliz/en milliarde million millionenstadt milz
	mindestlohn/~e mine mineral mineralien ministerien ministerium ministerposten ministertreffen minus/e minute minze
	misere missbrauch/~e misserfolg/e missgunst mission/en misstrauen misstrauensantrag/~e missverständnis mist
	mitgefühl mitglied/er mitgliederzahl/en mitgliedsland/~er mitgliedsstaat/en mitgliedstaat/en mithilfe mitleid
	mittag/e mittagsschlaf mitte mittel mittelalter mitteleuropa mittelpunkt/e mittelstand mitternacht mittwoch/en
	mixtur/en mobbing möbel mobilfunk mode modehaus/~er möhre molch/e mole moment/en monarchie monat/en monatsfrist
	monatshälfte monatslohn monster montag/e monument/en moor/e moral moräne morast/~e mord/e mordanschlag/~e morgen
	moschee motiv/e motor/en motorrad/~er motte motto/s mücke mühe mühle mühsal müll mumie mumps mund/~er münze muräne
	museen museum musik musikschule muskel muslim/e muster mut mutter/~ muttersprache mütze nachbarland/~er
	nachbarstaat/en nachbeben nachdruck nachfolge nachfrage nachhinein nachlass/~e nachmittag/e nachricht/en
	nachrichtendienst/e nachschub nachsicht nachspielzeiten nacht/~e nachteil/e nachtrag/~e nachtzug/~e nachweis/e
	nachwuchs nacken nadel nagel/~ nahost nahrungsmittel naht/~e name narbe nase nationalfeiertag/e nato-gipfel
	natter/n natur/en naturschutzgebiet/e navi/s nebel nebengebäude neid neige nelke nenner nerv/en nest/er netz/e
	netzwerk/e neuauflage neuaufnahme neubürger neues neugier neuland neuwahl/en nichts niedergang niederkunft
	niederlage niederschrift/en niere nirgendwo nische niveau/s norden nordosten nordwesten norm/en not/e/~e
	notaufnahme notlage notstand/~e notwehr novelle november nuance nudel nummer nuss/~e nutzen nutzer oase obdach
	oberfläche obergeschoss/e oberhaus/~er oberschule obhut objekt/e oboe obst ochse ofen/~ offensive ohnmacht ohr/e
	oktober öl olive oper operette opernhaus/~er opfer opferzahl/en orange orchester orden ordensschwester ordner
	organismen orgel orgie orient orkan/e ort/e osten ostern outfit/s ozonloch/~er paar/e päckchen paket/e palette
	palme panda pandemie panik panne panther panzer papagei/en papier/e pappel/n parade park/s parkhaus/~er
	parlament/en parlamentsgebäude parlamentswahl/en parole parteibuch/~er parteitag/e parteivorsitz/e partie partner
	partnerland/~er partnerstadt party/s parzelle pass/~e passage passagierschiff/e patent/e pauke pause pazifikküste
	pech pedal peitsche pension/en periode perle person/en personal personalmangel/~ personenschaden/~ personenzug/~e
	perspektive perücke pfad/e pfahl/~e pfanne pfeife pfeil/e/er pfennig/e pferd/e pfiff/e pfingsten pflanze
	pflanzenschutzmittel pflaster pflaume pflege pflegeheim/e pflicht/en pflichtspiel/e pflug/~e pfosten pfund/e
	pharmazie phase philosophie phrase physik pille pilz/e pin/s pinguin/e pinsel pipeline/s piste pistole pizza
	pizzen pkw/s plage plakat/e plakette plan/er/~e planet/en planke plantage plastik platte plattform/en platz/~e
	platzverweis pleite pleitewelle plenum plombe plus/e podcast/s pokal/e pole polemik/en police politik
	politikstil/e polizeiauto/s polizeiwache pollen pore porträt/s posaune pose post/en/er postkarte potenz/en pracht
	präferenz/en praktika praktikum praline prämie präsidentschaftswahl/en praxen praxis präzision/en predigt/en
	preis/e preisgeld/er premiere presse presseschau/en prestigeobjekt/e prinzip prinzipien prise prisma pritsche
	privatschule privileg privilegien probe problem/e produkt/e profession/en profil/e prognose programm/e projekt/e
	promenade prominenz prosa prospekt/e protest/e protestant/en prothese protokoll/e provinz/en provinzhauptstadt
	prozedur/en prozente prozentpunkt/e prozess/e prozession/en prozesstag/e prügel psyche psychologie publikum pudel
	pufferzone pult/e pumpe punkt/e puppe pute putsch/e pyramide quader qual quarantäne quark quartal/e quartett
	quelle quiz/s quote quotient rabatt/e rabe rad/~er radio/s radius radsport raffinerie rahmen rakete
	raketenangriff/~e rallye/s ramadan rampe rand/~er rang/~e ranggrund/~e ranke ranking/s rasen rassel rasur/en
	rat/e/~e rathaus/~er rating/s ratsvorsitz/e ratte raub/~er raum/~e raupe rausch rausschmiss razzia/en/s reaktor/en
	realschule rebe rechner rechnungswesen recht/e rechtens rechtsmittel rechtsruck/e rechtsstaat/en rechtsstreit/e
	recycling rede reederei/en referat/e reform/en regal/e regel regen regenbogen regie regierungsbezirk/e
	regierungsgebäude regierungssitz/e regierungsumbau regierungswechsel regime/s regiment/er region/en
	regionalwahl/en regionalzug/~e regler reh/e reich/e reichstag/e reichweite reifen reihe reim/e reis/e
	reiseland/~er reisepass/~e reiter rekord/e relevanz religion/en rennen rente reparatur/en reportage reporter
	repräsentantenhaus/~er repression/en republik/en reservat/e reserve residenz/en respekt ressort/s ressource rest
	restaurant/s resultat/e retter rettungsgasse rettungskräfte rettungspaket/e rettungsschiff/e rettungswagen reue
	revanche revier/e revision/en revolte rezession/en rhythmen rhythmus richtlinie riege riegel riese rind/e/er
	ring/e rinne rippe risiken risiko risikogebiet/e riss/e ritze robbe roboter roggen rohöl rohstoff/e rolle roller
	roman/e rose ross/~er route rübe rubel rubrik/en ruck/e/~en rückblick rückenwind rückfrage rückgabe rückgang/~e
	rückhalt rückkehr rücklage rücknahme rückreise rückschlag/~e rücksicht rückspiel/e rückstand rücktritt/e
	rücktrittswunsch/~e rückzug/~e ruder ruf/e ruhe ruhestand ruhm ruine rumpf/~e runde rüssel s-bahn/en saal/~e
	saat/en säbel sabotage sachbuch/~er sache sachschaden/~ sack/~e saft/~e säge sahne saison/s salat/e salbe salbei
	salve samba same sammler samstag/e sand sandale sanktionspaket/e sarg/~e satellit/en sattel/~ satz/~e sauerstoff
	säugling/e säuglingspflege säule scanner schablone schacht/~e schachtel schaden/~ schadstoff/e schaf/e schal/e/s
	schalter scham schande schanze schärfe scharfsinn schatten schatz/~e schau/en schauspielhaus/~er scheibe scheich/e
	scheide schein/e schelle schere scheune schicht/en schicksal/e schiefer schiene schießerei/en schiff/e schikane
	schild/er schimmel schinken schiri schirm/e schlacht/en schlachtfeld/er schlaf schlag/er/~e schlägerei/en
	schlagwort/~er schlagzeug/e schlamm schlange schlappe schlauch/~e schleife schleuse schlichtungsverfahren schlinge
	schlitten schloss/~er schlot/e schlucht/en schlumpf/~e schlupfloch/~er schluss/~e schlüssel schlusslinie
	schlusswort/~er schmeichelei/en schmerz/en schmerzgrenze schmetterling/e schmiergeld/er schmuck schmutz schnabel/~
	schnaps schnauze schnecke schnee schneider schneise schnellzug/~e schnitt/e schnitzel schnupfen schnur schock/s
	schokolade schornstein/e schoß schrank/~e schraube schrecken schreiben schrift/en schriftstück schritt/e schrott
	schub/~e schuh/e schulbuch/~er schuld/en schuldenn schuldspruch/~e schule schulgebäude schulgelände schulkind/er
	schulter schuppen schuss/~e schüssel schusswaffe schutt schutz schützengraben/~ schützenpanzer schutzmaske
	schutzzone schwäche schwalbe schwamm/~e schwan/~e schwanz/~e schwarm/~e schwebe schweigegeld/er schweigen
	schwein/e schweiß schwelle schwellenland/~er schwerkraft schwerpunkt/e schwert/e schwester schwimmbild schwund/~e
	schwünge score/s see seehafen/~ seele segel segelschiff/e sehne sehnsucht seide seife seil/e seilbahn seite sekt
	sektor/en sekunde sekundenkleber selbstbewusstsein selbstkritik selbstmordanschlag/~e selfie/s semester seminar/e
	semmel sender senf seniorenheim/e sense september serie server service/s sessel session/s set/s seuche show/s
	sichel sicherheitskräfte sicherheitslücke sicht/en sichtweise sieg/e siegel siegermacht signal/e silbe silber
	silbermedaille silo/s silvester sinfonie single/s sinn/e sirene sitz/e skala skalen skandal/e skelett/e skepsis
	skigebiet/e skript/s slogan/s smartphone/s snack/s socke software/s sohle sohn/~e solarenergie sommer
	sommerloch/~er sonate sonde sondergipfel sondierungsgespräch/e song/s sonnabend/e sonne sonnenschein
	sonnenuntergang/~e sonntag/e sopran sorge sorgerecht/e sorgfalt sorgfaltspflicht/en sorte soße sound/s
	sozialstaat/en soziologie spalte spange sparpaket/e spaß/~e spätestens spätsommer spatz/en speer speise spende
	spender sperre sperrgebiet/e spesen sphäre spiegel spiegelbild/er spiel/e spielfeld/er spieltag/e spielzeug/e
	spinne spirale spitze spitzentreffen sport spot/s spott spray/s sprengkörper sprengstoff/e sprichwort/~er sprint/s
	spritze spritztour/en sprosse spruch/~e sprünge spule spur/en staat/en staatenlenker staatsbesuch/e
	staatsunternehmen staatsvertrag/~e stab/~e stadien stadion stadium stadt/~e stadtbezirk/e stadtbild/er
	stadtgebiet/e stadtrand stadtteil/e staffel/n stahl stalking stall/~e stamm/~e stand/~e standort/e standpunkt/e
	stange star/s stärke start/s statement/s statik statistik/en stätte status stau/s staub staude stausee steak/s
	stecker steg/e stein/e stelle stellenabbau stellungnahme stellwerk/e stempel stern/e steuer steuergeld/er
	steuerzahler stich/e stichprobe stichtag/e stichwahl/en stichwahltag/e stichwort/~er stickstoff/e stiefel stiege
	stift/e stil/e stille stillschweigen stillstand stimme stimmrecht/e stirn/en stoff/e stolz stopp/s story/s stoß/~e
	strafantrag/~e strafe strafrecht/e strafverfahren strafzoll/~e strahl/en strähne strand/~e strang/~e straße
	strategie strauß/~e streaming/s streben strecke streifen streik/e streit/e streitfall streitkräfte streitpunkt/e
	stress strich/e stroh strom strophe strudel struktur/en strumpf/~e stück/e studie studio/s studium stufe stuhl/~e
	stuhlkreis/e sturm/~e sturz/~e stute stütze subjekt/e suche sucht/~e süden südosten südwesten suite summe sumpf/~e
	sünde supermacht/~e supermarktladen/~ suppe sweatshirt/s symbol/e sympathie symptom/e synagoge syndrom/e system/e
	szene tabak tabelle tablette tafel tag/e tagebuch/~er tagewerk/e tal/~er talent/e tank/s tanne tante tanz/~e
	tarif/e tarifvertrag/~e tasche taschengeld/er tasse taste tat/en tatkraft tatort/e tatsache taube taufe tausend/e
	taxi/s team/s technik/en technologie tee teich/e teil/e teilerfolg/e teilhabe teilnahme teilnehmerzahl/en
	telefongespräch/e telefonie telegramm/e teller tempel temperatur/en tempo tendenz/en tennis tenor/~e teppich/e termin/e
	terrasse terror terroranschlag/~e test/s testspiel/e teuerungsrate teufel teufelskreis/e text/e theater theke
	thema themen theologie theorie therapie these thron/e thymian ticker ticket/s tiefpunkt/e tier/e tierschutz tiger
	tinktur/en tinte tipp/s tisch/e titel titelbild/er tochter/~ tochterunternehmen tod todesfall/~e todestag/e
	todesurteil/e todeszahl/en toleranz tomate ton/~e tonne topf/~e tor/e torf tornister torpedo torte tour/en/s trage
	träger tragödie tragweite trailer/s training/s trainingslager traktor/en träne tränke transfer/s transparenz
	transport/e trasse traube trauer trauerfeier traum/~e treffen treffpunkt/e treibjagd/en treibstoff/e trend/s
	treppe treppenhaus/~er treue tribunal/e tribüne trichter trick/s trikolore trikot/s trinkgeld/er trinkwasser
	trio/s triumph/e trommel/n trompete tropen tropfen trophäe trost trotz trubel truhe trümmer trümmerfeld/er
	trumpf/~e truppe truppenbesuch/e truppenteil/e tuba tuch/~er tücke tugend/en tulpe tumor/en tunnel/s turbine
	türkis turm/~e turnen turnier/e tüte tweet/s typ/en typhus tyrannei u-bahn/en überblick übereinkunft überfahrt/en
	überfall/~e überfluss übergabe übergang/~e überleben überlebenskünstler übermut übernahme überrest/e
	überschrift/en überschuss/~e überschwemmungsgebiet/e übersicht/en übung ufer uhr/en uhrwerk/e uhu ulme umbau
	umbauten umbruch/~e umfang/~e umfeld/er umfrage umgang/~e umkreis/e umlage umland umlauf umsatz/~e umschlag/~e
	umschwünge umsicht umstand/~e umsturz/~e umwelt umweltschutz umweltzone umzug/~e unfall/~e unfallort/e ungeduld
	unglück unglücksort/e unikat/e unkenntnis unkosten unmut unrecht unruhe unschuld unsinn untergang/~e untergrund/~e
	unterhalt unterhaus/~er unterkunft/~e unternehmen unterricht unterschied/e unterschrift/en unverständnis unwissen
	update/s upgrade/s uran urheberrecht/e urknall urkunde urlaub urlaubsland/~er urne ursache ursprünge
	ursprungsland/~er urteil/e urwahl/en vakuum variante vase vater/~ veilchen vene ventil/e ventilator/en
	veranstaltungsort/e verband/~e verbot/e verbrechen verbund verdacht/e verderben verdienst/e verdruss verein/e
	verfahren vergehen vergessen vergleich/e vergnügen verhalten verhältnis verhandlungsgegenstand/~e
	verhandlungstag/e verhör/e verkauf/~e verkehr verkehrsachse verkehrsbetrieb/e verkehrsmittel verkehrsunfall/~e
	verlag/e verlangen verlass verlaub verlauf/~e verleih/e verlust/e vermächtnis vermerk/e vermögen vermögenswert/e
	vernissage vernunft verrat vers/e versagen versand versäumnis verschulden verschwinden versehen version/en
	versprechen verstand verständnis verstoß/~e versuch/e versuchskaninchen verteidigungsbündnis vertrag/~e
	vertragsverletzungsverfahren vertrauen vertrieb verweis verzeichnis verzicht/e veto/s vetorecht/e video/s vieh
	vielfalt viertel viertelfinale/s vignette villa villen viper viren virus visa visage vision/en visite visum vlog/s
	vogel/~ vokabel volk/~er völkerrecht/e volksentscheid/e volksfest/e volley volllast vollmacht/en voraussage
	vorbehalt/e vorbild/er vordergrund/~e vorfall/~e vorfeld/er vorfreude vorgabe vorgang/~e vorgespräch/e vorhaben
	vorhang/~e vorhersage vorkommen vorlage vorliebe vormittag/e vorort/e vorrang vorrat/~e vorrecht/e vorreiterrolle
	vorschlag/~e vorschrift/en vorschuss/~e vorsicht vorsitz/e vorsprünge vorstadt vorstand/~e vorstoß/~e vortag/e
	vorteil/e vorurteil/e vorwahl/en vorwand/~e vorwissen vorwort/~er vorwurf/~e vorzeichen vorzug/~e voten votum
	waage wabe wache waffe waffenruhe waffenstillstand/~e wagen waggon/s wagnis wahl/en wahlbetrug wahlerfolg/e
	wahlergebnis wahlgang/~e wahlgeschenk/e wahlkampf/~e wahlkreis/e wahlrecht/e wahlsieg/e wahltag/e wahlverfahren
	waise waisenkind/er wal/e wald/~er waldbrand/~e waldgebiet/e walfang wall/~e wallfahrt/en wand/~e wandel wange
	wanne wanze wappen ware waschmaschine wasser wasserkraft wassermangel/~ wassermasse wasserstand wasserstoff
	wasserzeichen watt/e website/s wechsel wechselwähler weg/e wehe wehmut wehrpflicht weide weihe weiher weihnacht/en
	weihnachtsbaum weihnachtsmarkt/~e weile wein/e weißbuch/~er weise weite weiterfahrt/en weizen welle welpe/n
	welt/en weltall weltbild/er weltcup weltklima weltkrieg/e weltmacht/~e weltraum weltrekord wende wendehals/~e
	wendepunkt/e werbepause werbespot/s werft/en werk/e werkstatt/~e werktag/e werkzeug/e wert/e wesen wespe weste
	wettbewerb wette wetter wetterlage wettkampf/~e wettrennen whistleblower widerspruch/~e widerstand wiederaufbau
	wiederaufnahme wiedersehen wiederwahl/en wiege wiese wifi/s wildnis wille willkür wimper wind/e windel windenergie
	windkraft winkel winkelzug/~e winter wippe wirbelsäule wirkstoff/e wirt/e wissen witwer witz/e woche wochenende
	wochentag/e wohl wohlbefinden wohlergehen wohlstand wohltat/en wohlwollen wohngebäude wohngebiet/e wohngeld/er
	wohnhaus/~er wohnort/e wohnraum wohnsitz/e wolf/~e wolke wolle wonne workshop/s wort/e/~er wörterbuch/~er wrack/s
	wucher wuchs/~e wucht wunde wunder wunsch/~e würde wurf/~e würfel wurm/~er wurst/~e wurzel wüste wut yen
	zahl/en/~er zahlungsmittel zahn/~e zange zauber zaun/~e zebra zecke zeh/e zehntel zeichen zeile zeit/en
	zeitabstand/~e zeitalter zeitdruck zeitlang zeitpunkt/e zeitraum/~e zelle zelt/e zement zensur/en zentimeter
	zentralbankgeld zentren zentrum zeremonie zerreißprobe zerwürfnis zeuge zeuger zeugnis ziege ziel/e zielort/e
	zigarette zimmer zinne zins/en zipfel zirkus zirkusse zitat/e zither zitrone zittern zitterpartie zivilcourage
	zögern zoll/~e zone zoo/s zorn zucker zufahrt/en zufall/~e zufluss/~e zug/e/~e zugabe zugang/~e zugeständnis
	zuhause zukunft zulage zunahme zündstoff/e zunft/~e zunge zusage zusammenarbeit zusammenbruch/~e zusammenhalt
	zusammenhang/~e zusammenkunft zusammenschluss/~e zusammenstoß/~e zusatz/~e zuschlag/~e zuschrift/en zuschuss/~e
	zusehen zustand/~e zutat/en zutrauen zutun zuversicht zuwachs/~e zwang/~e zwangsarbeit/en zwangslage zweck zweifel
	zweig/e zwiebel zwilling/e zwischenfall/~e zwischenwahl/en zyklen zyklus zylinder
`;
