/** Titles, offices, functions and professions that introduce or stand for a person, in lower case, blank-separated.
 *
 * `x`: either gender by the word alone (`die Vorsitzende` and, after „der“, `der Vorsitzende`; `das Mitglied`).
 * `f`: only what is not made of the man's word by -in, and `plural`: only forms that cannot be singular and are not made of
 * the man's by -n or -en; `Sprecher`, `Richter` look alike in both and stand under `m`. `role-forms.ts` makes the rest.
 * A compound stands here where its last part alone (`roleSuffixes`) does not tell the same.
 */
export const roles: Readonly<Record<'m' | 'f' | 'x' | 'plural', string>> = {
	m: `
		abgeordneter abonnent abt admiral advokat afroamerikaner agent aggressor agronom akteur aktionär aktivist amateur
		amokschütze amtmann amtsarzt amtsnachfolger amtsveterinär amtsvorgänger anarchist angehöriger angeklagter
		angestellter anhänger ankläger antisemitismusbeauftragter anwalt anwohner apotheker arbeiter arbeitgeber
		arbeitsloser archäologe architekt archivar aristokrat artist arzt assessor assistent astrologe astronaut astronom
		asylant asylbewerber athlet aufsichtsratsvorsitzender ausbrecher außenbeauftragter ausschussvorsitzender autokrat
		autor ayatollah azubi bandit bankangestellter banker baron basketballer bassist baudezernent bauer beamter
		beauftragter befehlshaber befürworter beigeordneter bekannter beobachter berater bergretter berichterstatter
		beschuldigter besitzer bestsellerautor besucher betreiber betreuer betriebsratsvorsitzender betriebswirt betrüger
		bewerber bewohner biathlet bibliothekar biobauer biograf bischof blogger boss botaniker bote botschafter boxer
		bräutigam brigadegeneral bruder bub buchautor bundesanwalt bundesdatenschutzbeauftragter bundesgenosse bundesrat
		bundestagsabgeordneter bundesvorsitzender bürger bürgerrechtler bürokrat butler captain cdu-vorsitzender cellist
		chef chefankläger chefarzt chefideologe chemiker chirurg choreograf choreograph christdemokrat chronist clown
		co-vorsitzender copilot cousin cowboy csu-vorsitzender dachdecker dalai datenschutzbeauftragter datenschützer
		dealer dekan delegierter demagoge demokrat demonstrant deserteur designer deutscher dezernent diakon dichter dieb
		diktator dipl-ing diplomat direktor dirigent dissident doktor doktorand don dozent dr dramaturg dramaturge
		drehbuchautor drogenbeauftragter dschihadist ehemann ehrenvorsitzender eigentümer eigner einbrecher einwanderer
		einwohner elektriker emigrant emir enkel entertainer entwickler erbe eremit erfinder ermittler ersatzmann
		erstwähler erwachsener erzbischof erzieher essayist ethnologe eu-abgeordneter eu-außenbeauftragter
		europaabgeordneter europaparlamentarier ex-general ex-mann ex-papst ex-profi experte extremist fabrikant fachmann
		fahnder fahrer familienvater faschist favorit fdp-vorsitzender feldherr feldmarschall feldwebel feminist
		feuerwehrmann filmemacher finalist forscher fotograf fraktionsvorsitzender frauenrechtler freiwilliger freund
		friseur frontmann führer funktionär fürst fußballer fußballprofi galerist gangsterboss gastronom gastwirt gatte
		gefährte gefangener gefreiter gegner geiselnehmer geistlicher geldgeber gemeindeammann gemeinderat
		gemeindevorsteher general generalbundesanwalt generalleutnant generalmajor generaloberst generalstaatsanwalt
		genosse gentleman geograf gerätewart germanist gesandter geschäftsmann gewerkschafter gewerkschaftsboss gewinner
		gitarrist goalie golfprofi gouverneur graf gratulant großaktionär großinvestor großmufti großvater gründer guru
		gutachter gynäkologe hacker halbbruder halbfinalist handballer händler handwerker hauptangeklagter hauptfeldwebel
		häuptling hauptmann hauptverdächtiger hausarzt heiliger held helfer herausforderer herr herrscher herzog
		hinweisgeber historiker hofrat hooligan hörer humorist hüttenwart hüttenwirt hydrologe ideologe imam imker
		immunologe industrieller infektiologe influencer informant informatiker ingenieur inhaber inhaftierter initiator
		insasse inspektor installateur intellektueller intendant internist investor islamist jockey journalist judoka
		jugendlicher jugendwart junge junior jurist juror justizbeamter juwelier kabarettist kaiser kameramann kämmerer
		kämpfer kandidat kantonsrat kanzler kapitalist kapitän kaplan kardinal kardiologe karikaturist kassenwart käufer
		kaufmann kinderarzt kirchenrat kläger klient klimaschützer klimatologe knecht koalitionspartner kollege kolumnist
		komiker kommandeur kommentator kommissar kommodore kommunalbeamter kommunist komponist konditor
		kongressabgeordneter kongressmann könig konkurrent konsument konteradmiral kontrolleur koordinator korrespondent
		kosmonaut kosmopolit krankenpfleger kranker kreiskämmerer kriegsgefangener kriminologe kritiker kronprinz
		kulturdezernent kundgebungsteilnehmer künstler kurator landammann landesbischof landeshauptmann landesrat
		landesvorsitzender landrat landsmann landtagsabgeordneter landwirt läufer lebensgefährte lebensretter legionär
		lehrer leibarzt leichtathlet leiter lektor leser leutnant liberaldemokrat lieferant linksextremer lobbyist lord
		lyriker machthaber mafiaboss major maler manager mandatar mann marschall maschinist masseur mathematiker
		medaillist mediziner meister menschenrechtler menschenrechtsanwalt menschenrechtsbeauftragter mentor mieter
		migrant migrationsbeauftragter milchbauer militärbeobachter militärmachthaber milliardär millionär minister
		ministerialrat misanthrop mister mitangeklagter mitbewerber moderator monarch mönch monsieur moralist mörder mr
		mufti mullah musiker nachbar nachfahre nachfolger nationalist nationalrat nationalratsabgeordneter nationaltorwart
		naturschützer nebenkläger neffe neurologe nichtwähler notar notarzt nutzer obdachloser oberarzt oberbefehlshaber
		oberkirchenrat oberleutnant oberst oberstaatsanwalt oberstleutnant obmann ökologe ökonom onkel onkologe opa
		opferanwalt opponent oppositionsabgeordneter optimist organisator ostbeauftragter pädagoge papst parlamentarier
		parlamentsabgeordneter parteigenosse parteivorsitzender partisan partner passant pastor pate pater patient
		patriarch pazifist pessimist pfarrer pfleger pharmakologe philanthrop philosoph physiker pianist pilot pirat
		platzwart poet politiker polizeibeamter polizist populist praktikant präses präsident prediger premier pressewart
		priester prinz produzent prof professor profiteur programmierer provokateur psychiater psychopath psychotherapeut
		publizist putschist rabbi rabbiner radprofi radstar rapper ratgeber ratsvorsitzender realist rechtsanwalt
		rechtsextremer rechtspopulist redakteur referent regent regierungsbeamter regierungsrat regisseur reisender reiter
		rekordhalter rektor reporter republikaner reservist restaurator retter rettungsschwimmer revisor revolutionär
		richter ringer romanist rowdy ruderer sachkundiger sachverständiger salafist sänger scharfschütze scheich schläfer
		schlagzeuger schleuser schlussmann schmuggler schornsteinfeger schriftsteller schuldezernent schüler schurke
		schütze schwager schwiegersohn schwiegervater schwimmer seelsorger seemann seismologe sekretär senator senior
		senor separatist señor sieger signor sir sohn soldat solist sonderbeauftragter sonderberichterstatter
		sondergesandter sozialdemokrat sozialdezernent sozialist sozialpädagoge spaziergänger spd-vorsitzender spezialist
		spieler spielmacher spitzenbeamter spitzenreiter sponsor sportwart sprecher sprinter staatsanwalt staatsmann
		staatsrechtler stadtbaurat stadtkämmerer stadtplaner stadtrat ständerat staranwalt stararchitekt statist
		statistiker statthalter stiefvater strafanwalt strafrechtler stratege streamer streetworker student studienautor
		stürmer sultan superintendent superreicher tankwart tänzer taschendieb täter tatverdächtiger taucher techniker
		technokrat teilnehmer tennisprofi terrorist terrorverdächtiger therapeut thronerbe tierarzt tierschützer
		todesschütze topfavorit torhüter torschütze torwart toter tourist trainer turner tutor überlebender übersetzer
		umweltschützer un-beamter un-sondergesandter uno-gesandter unterhausabgeordneter unteroffizier unterstützer
		urlauber urologe us-abgeordneter us-beamter us-general us-milliardär us-parlamentarier us-sondergesandter vater
		verbraucher verbraucherschützer verdächtiger verfassungsrechtler verhandler verkäufer verleger verletzter
		verlierer verlobter vermieter verteidiger vertrauensmann vertreter verwalter verwandter veteran vetter
		vier-sterne-general violinist visionär vizeadmiral vizechef völkerrechtler volkswirt volkswirtschaftler
		vollzugsbeamter volontär vorgänger vorsitzender vorstandsvorsitzender vorsteher vulkanologe wachmann
		wahlbeobachter wähler weggefährte wehrbeauftragter weltrekordler werfer whistleblower wissenschaftler witwer
		wunschnachfolger youtuber zahnarzt zar zeuge zivilist zollbeamter zoologe zuschauer zuwanderer zwillingsbruder
	`,
	f: `
		äbtissin ammännin anwältin aristokrätin ärztin autokrätin ballerina bäuerin beamtin biobäuerin bischöfin
		bossin botin braut bundesrätin bürokrätin chefin christdemokrätin christin cousine dame demokrätin diva emirin
		erbin fachfrau feuerwehrfrau fischerin frau fräulein gastgeberin gemeinderätin
		geschäftsfrau göttin gouvernante gräfin hauptmännin hausfrau hebamme heldin hostess imamin jüdin kamerafrau
		kämmerin kantonsrätin kauffrau kongressfrau lady landeshauptfrau landesrätin landrätin landsmännin
		liberaldemokrätin madame mädchen mademoiselle milchbäuerin miss mrs ms muslimin mutter
		nationalrätin nichte nonne obfrau oma päpstin patin pirätin poetin politesse primaballerina prinzessin pröpstin
		regierungsrätin schwägerin schwester señora signora sozialdemokrätin stadträtin ständerätin stewardess
		tante technokrätin tochter vertrauensfrau vorstandsfrau witwe zarin
	`,
	x: `
		abgeordnete angehörige angeklagte angestellte arbeitskraft arbeitslose auszubildende autorität baby beauftragte
		bekannte beschuldigte beteiligte betroffene ceo cfo coach delegierte deutsche einheimische einsatzkraft eminenz
		erwachsene ex-model exzellenz fachkraft fan filmstar flüchtling freiwillige führungskraft fußballstar
		galionsfigur gefangene geflüchtete geisel geistliche genie gesandte größe häftling heiligkeit hilfskraft hoheit
		hollywoodstar idol ikone industrielle inhaftierte insider integrationsfigur intellektuelle jugendliche jungstar
		kenner kind koryphäe legende lehrende lehrkraft lehrling leiche leitfigur liebling majestät mensch mitglied
		model neuling obdachlose oberhaupt oldie opfer person persönlichkeit pflegekraft popstar profi promi prüfling
		rechtsextreme reinigungskraft reisende rockstar sachverständige säugling schlüsselfigur schützling single
		spitzenkraft star studierende superstar symbolfigur talent teenager tennisstar topmodel überlebende verdächtige
		verletzte verlobte vertraute verwandte vorsitzende waise youngster zwilling beigeordnete
	`,
	plural: `
		admiräle akteure aktionäre amateure amerikaner amtsveterinäre anwälte archivare aristokraten ärzte astronauten
		aufständische auslandskorrespondenten autokraten azubis banditen barone bauern beamte behördenvertreter
		beschäftigte betriebswirte bibliothekare biobauern biologen bischöfe bosse briten brüder bundesräte bürokraten
		chefökonomen chefs chefstrategen chefvolkswirte chinesen chirurgen christdemokraten dekane demokraten
		demonstrierende deserteure doktoranden eltern emire epidemiologen eremiten eu-koordinatoren fans favoriten
		filmregisseure flüchtlinge franzosen frauen freidemokraten freunde friseure funktionäre fürsten gangsterbosse
		gastwirte geheimagenten geiseln generäle generale geologen geschwister gewerkschaftsbosse gouverneure großaktionäre
		großeltern grüne häftlinge helden herzöge huthi huthis imame ingenieure installateure iraner israelis justizbeamte
		juweliere kaplane kardinäle kinder kommandanten kommandeure kommissare könige konservative kontrolleure kosmonauten
		kosmopoliten kurden landräte landwirte legionäre leute liberaldemokraten liberale linke mafiabosse männer masseure
		meeresbiologen menschen meteorologen mikrobiologen milchbauern milliardäre millionäre misanthropen mitglieder
		mönche mullahs nachbarn nahostkoordinatoren nationalräte nonnen notare oppositionelle palästinenser päpste
		parteifunktionäre partisanen personen philanthropen piraten politologen polizeibeamte pressefotografen prinzen
		profis profiteure promis protestierende provokateure psychologen psychopathen rebellen rechte redakteure
		regierungsbeamte regisseure rentner revolutionäre russen scheichs schwestern sekretäre söhne sozialdemokraten
		soziologen spitzenbeamte sportfunktionäre stadträte ständeräte stars sultane taliban technokraten theologen töchter
		topfavoriten tories tote türken ukrainer us-beamte us-milliardäre veteranen virologen visionäre vizechefs
		volkswirte volontäre wahlstrategen zaren
	`,
};

/** Last parts that make a compound a role of this gender: `Landesverkehrs|minister`, `Kreml|sprecher`, `Rüstungs|experte`. */
export const roleSuffixes: Readonly<Record<'m' | 'f' | 'x' | 'plural', string>> = {
	m: `
		abgeordneter agent aktivist analyst anhänger anwalt arbeiter arzt autor banker beamter beauftragter berater besitzer
		bewohner bischof boss botschafter bruder bürger bürgermeister chef diplomat direktor ermittler experte extremist
		fahrer forscher fotograf fraktionär führer funktionär fürst geber gegner general gesandter gewerkschafter gouverneur
		gründer händler helfer historiker inhaber inspektor islamist journalist kämpfer kandidat kanzler kollege kommandant
		kommandeur kommissar könig koordinator korrespondent kritiker künstler läufer lehrer leiter lobbyist loge macher
		manager mandant mann meister minister mitarbeiter moderator mörder musiker nehmer offizier ökonom pfarrer politiker
		präsident prediger preisträger priester prinz professor rechtler redakteur regisseur reporter richter sänger
		schauspieler schüler schützer sekretär senator sieger sohn soldat spieler spion sprecher springer stratege student
		stürmer täter terrorist torwart träger trainer unternehmer vater verteidiger vertreter verwalter volkswirt
		vorsitzender wart wissenschaftler zeuge
	`,
	f: `
		agentin aktivistin analystin anhängerin anwältin arbeiterin ärztin autorin bankerin beamtin beraterin besitzerin
		bewohnerin bischöfin botschafterin bürgerin bürgermeisterin chefin diplomatin direktorin ermittlerin expertin
		extremistin fahrerin forscherin fotografin frau führerin funktionärin fürstin geberin gegnerin gewerkschafterin
		gouverneurin gründerin händlerin helferin historikerin inhaberin inspektorin journalistin kämpferin kandidatin
		kanzlerin kollegin kommandantin kommandeurin kommissarin königin koordinatorin korrespondentin kritikerin künstlerin
		läuferin lehrerin leiterin lobbyistin login macherin managerin mandantin meisterin ministerin mitarbeiterin moderatorin
		mörderin musikerin mutter nehmerin offizierin ökonomin pfarrerin politikerin präsidentin predigerin preisträgerin
		priesterin prinzessin professorin rätin rechtlerin redakteurin regisseurin reporterin richterin sängerin
		schauspielerin schülerin schützerin schwester sekretärin senatorin siegerin soldatin spielerin spionin sprecherin
		springerin strategin studentin stürmerin täterin terroristin tochter torhüterin trägerin trainerin unternehmerin
		verteidigerin vertreterin verwalterin volkswirtin wissenschaftlerin zeugin
	`,
	x: `
		abgeordnete angeklagte angestellte beauftragte beschuldigte delegierte fan flüchtling gesandte häftling kraft
		legende mitglied oberhaupt opfer profi sachverständige star talent verdächtige vertraute vorsitzende
	`,
	plural: `
		aktivisten anwälte ärzte autoren bauern beamte beamten bischöfe chefs diplomaten direktoren experten expertinnen
		extremisten fans flüchtlinge frauen generäle gouverneure häftlinge islamisten journalisten kandidaten kinder
		kollegen kommissare kräfte leute männer ministerinnen ministerpräsidenten mitglieder opfer politikerinnen
		politologen präsidenten professoren profis redakteure sekretäre senatoren soldaten stars terroristen zeugen
	`,
};

/**
 * Who somebody is by trade, by what he does or by kin to a thing; many are surnames too, so that none is read as a title.
 * The woman's word is made by -in (`role-forms.ts`) where it is not named.
 */
export const trades: Readonly<Record<'m' | 'f', string>> = {
	m: `
		abiturient absolvent almbauer altenpfleger angler auktionator bäcker bauherr bergsteiger bestatter bildhauer
		blockierer börsianer camper deichgraf fleischer förster gärtner gast geiger gerichtsvollzieher golfer hirte hotelier
		jagdpächter jäger jubilar kantor kassierer keeper kellner klempner koch krabbenfischer kreisrat kumpel kunde küster
		laudator leuchtturmwärter libero makler matchwinner matrose maurer mäzen mechaniker mesner metzger müller
		obstbauer organist ortschronist ortsvorsteher paketbote pächter pensionär pferdewirt physiotherapeut podcaster postbote
		ranger ratsherr revierförster routinier sammler schäfer schlosser schneider schöffe schreiner schuster segler
		spargelbauer spediteur spender stadtverordneter steiger stifter tierpfleger tischler torjäger totengräber trucker
		vogelkundler wanderer winzer wirt züchter zusteller
	`,
	f: 'köchin wirtin ratsfrau',
};

/** Nouns for organisations and groups that speak, by grammatical gender: `die Polizei … sie`; `Landgericht` is made of `collectiveSuffixes`. */
export const collectives: Readonly<Record<'m' | 'f' | 'n' | 'plural', string>> = {
	m: `
		anbieter ausschuss autobauer betreiber betrieb bund flugzeugbauer freistaat gerichtshof hersteller klub kongress
		konzern kreis kreml landkreis rat rückversicherer senat sender staat stadtstaat vatikan veranstalter verband verein
		verlag versicherer vorstand zoll zulieferer
	`,
	f: `
		afd agentur airline akademie ampel anklage anwaltschaft armee atombehörde atomenergiebehörde aufsichtsbehörde
		ausländerbehörde bahn bank behörde bergwacht bewegung börse botschaft branche cdu csu delegation diözese direktion
		eu ezb fdp fed finanzbehörde firma fpö fraktion führung gemeinde gesellschaft gewerkschaft gruppe guerilla hamas
		hansestadt hisbollah hochschule industrie initiative innenbehörde junta jury justiz kammer kartellbehörde kasse
		katastrophenschutzbehörde kirche klinik koalition kommission kommune kripo leitung liga luftfahrtbehörde luftwaffe
		mafia marine miliz mission nasa nato opec opposition organisation osze övp partei polizei polizeibehörde presse
		redaktion regierung sec sparkasse spd spitze spö staatskanzlei stadt stiftung svp tagesschau umweltbehörde un uni
		union universität uno us-marine versicherung verteidigung vertretung verwaltung wahlbehörde who wirtschaft
		zeitschrift zeitung zentrale
	`,
	n: `
		amt bistum bka blatt bundesland bündnis direktorium fernsehen gericht gremium haus institut kabinett klinikum
		kollektiv komitee kommando konsortium kreuz kuratorium labor lager land lka magazin management militär ministerium
		nachbarland parlament pentagon portal präsidium radio regierungslager regime staatsmedium start-up team tribunal
		unternehmen werk zentrum
	`,
	plural: `
		agenturen analysten anleger arbeitgeber behörden betreiber bundesländer christdemokraten demokraten einsatzkräfte
		ermittler fahnder gemeinden gewerkschaften gremien grünen kassen kirchen koalitionspartner kommunen konservativen
		kreise länder liberalen linken medien nationen organisatoren parteien rebellen republikaner rettungskräfte
		separatisten sicherheitskräfte sozialdemokraten staaten städte streitkräfte taliban tories truppen unternehmen
		us-streitkräfte veranstalter verbände wähler
	`,
};

/** Last parts that make a compound a speaking body of this gender: `Kultus|ministerium`, `Bundesnetz|agentur`. */
export const collectiveSuffixes: Readonly<Record<'m' | 'f' | 'n' | 'plural', string>> = {
	m: `
		ausschuss bauer betrieb bund club dienst fonds funk gerichtshof hersteller klub kongress konzern rat rundfunk schutz
		senat sender stab tag verband verein verlag vorstand
	`,
	f: `
		agentur akademie anwaltschaft armee bank behörde bewegung börse botschaft branche delegation firma fraktion führung
		garde gesellschaft gewerkschaft gruppe hochschule industrie initiative junta jury justiz kammer kasse kirche klinik
		koalition kommission konferenz leitung liga linie miliz opposition organisation partei polizei redaktion regierung
		spitze stelle stiftung union universität versicherung vertretung verwaltung wache wehr wirtschaft zeitschrift
		zeitung zentrale
	`,
	n: `
		amt bistum blatt bündnis direktorium fernsehen gericht gremium haus institut kabinett klinikum komitee kommando
		konsortium krankenhaus kuratorium labor magazin management militär ministerium netzwerk parlament portal präsidium
		radio regime team tribunal unternehmen werk zentrum
	`,
	plural: `
		agenturen ämter banken behörden betriebe firmen gerichte gewerkschaften kassen kirchen konzerne kräfte kreise medien
		ministerien organisationen parteien rebellen streitkräfte truppen verbände werke zeitungen
	`,
};

/** Words among the roles that are surnames just as often (`Frank Richter`, `Simone Bauer`); as last parts they are no proof either (`Hoff|mann`). */
export const surnamesToo = `
	abt amtmann bauer bischof bote bruder fahrer freund führer graf held hauptmann herzog junge kaiser kämpfer kaplan
	kaufmann könig knecht läufer lehrer major maler mann marschall meister mönch pate papst pater prinz richter ringer
	sänger schütze seemann sohn tänzer turner vetter
`;
