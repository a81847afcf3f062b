/** Titles, offices, functions and professions that introduce or stand for a person, in lower case, blank-separated.
 *
 * `x`: either gender by the word alone (`die Vorsitzende` and, after „der“, `der Vorsitzende`; `das Mitglied`).
 * `f`: only what is not made of the man's word by -in, and `plural`: only forms that cannot be singular; `Sprecher`, `Richter`
 * look alike in both and stand under `m`. `role-forms.ts` makes the rest.
 */
export const roles: Readonly<Record<'m' | 'f' | 'x' | 'plural', string>> = {
	m: `
		abgeordneter abonnent abt abteilungsleiter abwehrspieler admiral advokat afd-chef afroamerikaner agent aggressor
		agrarminister agronom akteur aktionär aktivist altbundespräsident altbürgermeister altkanzler amateur amokschütze
		amtmann amtsarzt amtsinhaber amtskollege amtsleiter amtsnachfolger amtsrichter amtsveterinär amtsvorgänger
		anarchist anführer angehöriger angeklagter angestellter anhänger ankläger antisemitismusbeauftragter anwalt
		anwohner apotheker arbeiter arbeitgeber arbeitgeberpräsident arbeitnehmervertreter arbeitsloser arbeitsmarktexperte
		arbeitsminister archäologe architekt archivar aristokrat armeechef armeesprecher artist arzt assessor assistent
		astrologe astronaut astronom asylant asylbewerber athlet attentäter aufsichtsratschef aufsichtsratsvorsitzender
		augenzeuge ausbrecher außenamtschef außenamtssprecher außenbeauftragter außenexperte außenminister außenpolitiker
		auslandskorrespondent ausschussvorsitzender autofahrer autokrat autor ayatollah azubi bahnchef bahnexperte
		bahnsprecher bandit bankangestellter bankchef banker baron basketballer bassist bauarbeiter baudezernent bauer
		bauernpräsident bauminister bdi-präsident beamter beauftragter befehlshaber befürworter begründer behördensprecher
		beifahrer beigeordneter bekannter beobachter berater bergführer bergretter berichterstatter beschuldigter besitzer
		bestsellerautor besucher betreiber betreuer betriebsratsvorsitzender betriebswirt betrüger bewerber bewohner
		bezirksbürgermeister biathlet bibliothekar bildungsminister bildungssenator biobauer biograf biologe bischof
		blogger bnd-chef boss botaniker bote botschafter botschaftssprecher boxer bräutigam brigadegeneral bruder bsw-chef
		bub buchautor buchhändler bundesanwalt bundesarbeitsminister bundesaußenminister bundesbankpräsident
		bundesbauminister bundesbildungsminister bundesdatenschutzbeauftragter bundesfinanzminister bundesgenosse
		bundesgeschäftsführer bundesgesundheitsminister bundesinnenminister bundesjustizminister bundeskanzler
		bundeslandwirtschaftsminister bundesminister bundespräsident bundesrat bundesrichter bundestagsabgeordneter
		bundestagspräsident bundestrainer bundesumweltminister bundesverkehrsminister bundesverteidigungsminister
		bundesvorsitzender bundeswahlleiter bundeswehrsoldat bundeswehrsprecher bundeswirtschaftsminister bürger
		bürgermeister bürgermeisterkandidat bürgerrechtler bürokrat busfahrer butler captain cdu-chef cdu-vorsitzender
		cellist chef chefankläger chefarzt chefermittler chefideologe chefökonom chefredakteur chefsprecher chefstratege
		cheftrainer chefunterhändler chefvolkswirt chemiker china-experte chirurg choreograf choreograph christdemokrat
		chronist cia-chef cia-direktor clanchef clown co-trainer co-vorsitzender copilot cousin cowboy csu-chef
		csu-vorsitzender dachdecker dalai datenschutzbeauftragter datenschützer dealer dekan delegierter demagoge demokrat
		demonstrant deserteur designer deutscher dezernent dfb-präsident dgb-chef diakon dichter dieb digitalminister
		diktator dipl-ing diplomat direktkandidat direktor dirigent dissident doktor doktorand don dozent dr dramaturg
		dramaturge drehbuchautor drogenbeauftragter drogenhändler dschihadist ehemann ehrenvorsitzender eigentümer eigner
		einbrecher einsatzleiter einwanderer einwohner eishockeyspieler elektriker emigrant emir energieexperte
		energieminister enkel entertainer entführer entwickler entwicklungshelfer entwicklungsminister epidemiologe erbe
		eremit erfinder ermittler ermittlungsrichter ersatzmann ersthelfer erstwähler erwachsener erweiterungskommissar
		erzbischof erzieher essayist ethnologe eu-abgeordneter eu-außenbeauftragter eu-kommissar eu-kommissionspräsident
		eu-koordinator eu-ratschef eu-ratspräsident europaabgeordneter europameister europaminister europaparlamentarier
		ex-general ex-mann ex-papst ex-präsident ex-profi exekutivdirektor exkanzler experte extremismusforscher extremist
		ezb-chef ezb-präsident fabrikant fabrikarbeiter fachmann fahnder fahrer familienminister familienvater faschist
		favorit fbi-chef fbi-direktor fdp-chef fdp-vorsitzender fed-chef feldherr feldmarschall feldwebel feminist
		feuerwehrmann feuerwehrsprecher fifa-chef fifa-präsident filmemacher filmregisseur finalist finanzchef
		finanzdirektor finanzexperte finanzminister finanzsenator finanzstaatssekretär firmenchef firmengründer
		firmensprecher flüchtlingshelfer forscher forschungsminister fotograf fpö-chef fraktionschef fraktionsführer
		fraktionskollege fraktionssprecher fraktionsvizechef fraktionsvorsitzender frauenrechtler freiheitskämpfer
		freiwilliger freund friedensforscher friedensnobelpreisträger friseur frontmann führer funktionär fürst fußballer
		fußballprofi fußballspieler galerist gangsterboss gastronom gastwirt gatte gefährte gefangener gefreiter
		gegenkandidat gegner geheimagent geheimdienstchef geiselnehmer geistlicher geldgeber gemeindeammann
		gemeindepräsident gemeinderat gemeindevorsteher general generalbundesanwalt generaldirektor generalleutnant
		generalmajor generaloberst generalsekretär generalstaatsanwalt generalstabschef genosse gentleman geograf geologe
		gerichtspräsident gerichtssprecher germanist gesandter geschäftsdirektor geschäftsführer geschäftsmann
		gesundheitsexperte gesundheitsminister gesundheitssenator gewerkschafter gewerkschaftsboss gewerkschaftschef
		gewerkschaftsführer gewinner gitarrist goalie golfprofi gouverneur graf gratulant großaktionär großinvestor
		großmufti großvater gründer grünen-chef grünenchef grünenpolitiker guru gutachter gynäkologe hacker haftrichter
		halbbruder halbfinalist hamas-chef handballer handelskommissar handelsminister händler handwerker
		handwerkspräsident hassprediger hauptangeklagter hauptfeldwebel hauptgeschäftsführer hauptkommissar häuptling
		hauptmann hauptverdächtiger hauptzeuge hausarzt heiliger held helfer herausforderer herausgeber herr herrscher
		herzog hinweisgeber hirnforscher hisbollah-chef historiker hochkommissar hochspringer hofrat hooligan hörer
		humorist huthi-sprecher hydrologe hausmeister hüttenwart hüttenwirt ideologe ifo-chef imam imker immunologe industrieller infektiologe
		influencer informant informatiker informationsminister ingenieur inhaber inhaftierter initiator innenexperte
		innenkommissar innenminister innenpolitiker innensenator insasse insolvenzverwalter inspektor installateur
		institutsdirektor intellektueller intendant interimspräsident internist investmentbanker investor ioc-chef
		ioc-präsident islamist it-experte iwf-chef jockey journalist ju-chef judoka jugendlicher junge junior junta-chef
		juraprofessor jurist juror juso-chef justizbeamter justizkommissar justizminister justizsenator juwelier
		kabarettist kaiser kameramann kammerpräsident kassenwart kreiskämmerer kulturdezernent kämmerer kämpfer kandidat
		kantonsrat kanzler kanzleramtschef kanzleramtsminister kanzlerkandidat kapitalist kapitän kaplan kardinal
		kardiologe karikaturist käufer kaufmann kinderarzt kirchenführer kirchenrat kirchenvertreter kläger klient
		klimaaktivist klimaexperte klimaforscher klimaschützer klimatologe klimawissenschaftler klinikdirektor
		kliniksprecher klubpräsident klubsprecher knecht koalitionspartner kollege kolumnist komiker kommandant kommandeur
		kommentator kommissar kommissionschef kommissionspräsident kommissionssprecher kommodore kommunalbeamter
		kommunalpolitiker kommunikationswissenschaftler kommunist komponist konditor konfliktforscher kongressabgeordneter
		kongressmann könig konkurrent konsument konteradmiral kontrolleur konzernchef konzernsprecher koordinator
		korrespondent kosmonaut kosmopolit krankenpfleger kranker kreischef kreisdirektor kreml-präsident kremlchef
		kremlsprecher kriegsgefangener kriminalhauptkommissar kriminalkommissar kriminologe kritiker kronprinz kronzeuge
		kulturminister kultursenator kultusminister kundgebungsteilnehmer künstler kurator kurdenführer landammann
		landesbischof landeschef landesgeschäftsführer landeshauptmann landesparteichef landesrat landesvorsitzender
		landeswahlleiter landrat landsmann landtagsabgeordneter landtagspräsident landwirt landwirtschaftsminister lyriker
		läufer lebensgefährte lebensretter legionär lehrer leibarzt leichtathlet leiter lektor leser leutnant
		liberaldemokrat lieferant linienrichter linken-chef linkenchef linkenpolitiker linksextremer
		literaturnobelpreisträger lkw-fahrer lobbyist lokalpolitiker lokführer lord luftfahrtexperte machthaber mafiaboss
		major maler manager mann marschall maschinist masseur mathematiker medaillist medienexperte medienwissenschaftler
		mediziner meeresbiologe meinungsforscher meister menschenrechtler menschenrechtsaktivist menschenrechtsanwalt
		menschenrechtsbeauftragter menschenrechtskommissar mentor meteorologe mieter migrant migrationsbeauftragter
		mikrobiologe milchbauer militärbeobachter militärchef militärexperte militärmachthaber militärsprecher milizchef
		milizenführer milliardär millionär minister ministerialdirektor ministerialrat ministeriumssprecher ministerkollege
		ministerpräsident misanthrop mister mitangeklagter mitarbeiter mitbegründer mitbewerber mitbürger mitgründer
		mitschüler mitspieler mittäter mittelfeldspieler moderator monarch mönch monsieur moralist mörder motorradfahrer mr
		mufti mullah museumsdirektor musiker nachbar nachfahre nachfolger nahostexperte nahostkoordinator
		nationalbankpräsident nationalist nationalrat nationalratsabgeordneter nationalratspräsident nationalspieler
		nationaltorwart nationaltrainer nato-chef nato-generalsekretär naturschützer naturwissenschaftler nebenkläger neffe
		neos-chef neurologe nichtwähler nobelpreisträger notar notarzt notenbankchef notenbanker notenbankpräsident
		notfallsanitäter nothelfer nutzer obdachloser oberarzt oberbefehlshaber oberbürgermeister oberkirchenrat
		oberkommissar oberleutnant oberst oberstaatsanwalt oberstleutnant obmann passant reiter schlagzeuger
		schornsteinfeger schuldezernent sozialdezernent spaziergänger stadtbaurat stadtkämmerer stadtplaner streamer
		streetworker youtuber ökologe ökonom ölminister olympiasieger onkel onkologe opa opernsänger opferanwalt opponent
		oppositionsabgeordneter oppositionsaktivist oppositionschef oppositionsführer oppositionskandidat
		oppositionspolitiker optimist organisator ortschef oscar-preisträger ostbeauftragter osteuropa-experte
		osteuropaexperte övp-chef pädagoge palästinenserführer papst parlamentarier parlamentsabgeordneter
		parlamentspräsident parteichef parteienforscher parteiführer parteifunktionär parteigenosse parteigründer
		parteikollege parteipolitiker parteisekretär parteisprecher parteivizechef parteivorsitzender partisan partner
		pastor pate pater patient patriarch pazifist pentagonsprecher pessimist pfarrer pfleger pharmakologe philanthrop
		philosoph physiker pianist pilot pirat platzwart poet polarforscher politiker politikprofessor
		politikwissenschaftler politologe polizeibeamter polizeichef polizeidirektor polizeigewerkschafter polizeikommissar
		polizeipräsident polizeisprecher polizist popsänger populist praktikant präses präsident präsidentenberater
		präsidentschaftskandidat prediger preisträger premier premierminister pressefotograf pressesprecher priester prinz
		produzent prof professor profiteur programmierer projektleiter provokateur psychiater psychologe psychopath
		psychotherapeut publizist putschführer putschist rabbi rabbiner radfahrer radprofi radstar rapper ratgeber
		ratspräsident ratsvorsitzender raumfahrer realist rebellenchef rebellenführer rebellenkämpfer rechtsanwalt
		rechtsexperte rechtsextremer rechtspopulist rechtswissenschaftler redakteur referent regent regierungsbeamter
		regierungsberater regierungschef regierungspräsident regierungsrat regierungssprecher regierungsvertreter
		regionalgouverneur regisseur reisender rekordhalter rekordmeister rekordnationalspieler rektor religionsführer
		rennfahrer rentenexperte reporter republikaner reservist ressortchef restaurator retter rettungshelfer
		rettungsschwimmer revisor revolutionär revolutionsführer richter ringer romanist rowdy ruderer russland-experte
		russlandexperte sachkundiger sachverständiger salafist sänger sanitäter scharfschütze schatzkanzler schatzmeister
		schauspieler scheich schiedsrichter schläfer schlagersänger schleuser schlussmann schmuggler schriftsteller
		schuldirektor schüler schulleiter schurke schütze schwager schwiegersohn schwiegervater schwimmer seelsorger
		seemann seismologe sekretär senator senatschef senatspräsident senior senor separatist separatistenführer señor
		sicherheitsberater sicherheitsexperte sieger signor sir skifahrer skirennläufer skispringer sohn soldat solist
		sonderbeauftragter sonderberichterstatter sonderbotschafter sonderermittler sondergesandter sozialdemokrat
		sozialforscher sozialist sozialminister sozialpädagoge sozialwissenschaftler soziologe spd-chef spd-vorsitzender
		spezialist spieler spielmacher spitzenbeamter spitzenkandidat spitzenpolitiker spitzenreiter spö-chef sponsor
		sportdirektor sportfunktionär sportjournalist sportminister sportredakteur sprecher sprengstoffexperte sprinter
		staatsanwalt staatsanwaltssprecher staatsbürger staatschef staatsmann staatsminister staatspräsident staatsrechtler
		staatssekretär stabschef stadtrat stadtsprecher stammesführer ständerat staranwalt stararchitekt statist
		statistiker statthalter stellvertreter steuerexperte stiefvater strafanwalt strafrechtler strafrichter straftäter
		strafverteidiger stratege student studienautor stürmer sultan superintendent superreicher svp-chef taliban-kämpfer
		taliban-sprecher tänzer taschendieb täter tatverdächtiger taucher taxifahrer teamkollege teamtrainer techniker
		technokrat teilnehmer tennisprofi tennisspieler terrorhelfer terrorismusexperte terrorismusforscher terrorist
		terrorverdächtiger theologe therapeut thronerbe tierarzt tierschutzaktivist tierschützer titelverteidiger
		todesschütze topdiplomat topfavorit topmanager torhüter torschütze torwart toter tourist trainer
		triebfahrzeugführer turner tutor übergangspräsident überlebender uefa-chef uefa-präsident umweltaktivist
		umweltminister umweltschützer un-beamter un-chef un-diplomat un-experte un-generalsekretär un-hochkommissar
		un-sondergesandter universitätspräsident uno-botschafter uno-chef uno-generalsekretär uno-gesandter
		untergeneralsekretär unterhändler unterhausabgeordneter unternehmensberater unternehmenssprecher unternehmer
		unteroffizier unterstaatssekretär unterstützer untersuchungsrichter urlauber urologe us-abgeordneter us-beamter
		us-botschafter us-diplomat us-general us-gouverneur us-milliardär us-parlamentarier us-präsident us-senator
		us-soldat us-sondergesandter us-vizepräsident vater verbandspräsident verbandssprecher verbraucher
		verbraucherschützer verdächtiger verdi-chef vereinspräsident vereinssprecher verfassungsrechtler verfassungsrichter
		verfassungsschutzchef verhandler verhandlungschef verhandlungsführer verkäufer verkehrsexperte verkehrsminister
		verkehrssenator verleger verletzter verlierer verlobter vermieter vermittler verteidiger verteidigungsminister
		vertrauensmann vertreter verwalter verwandter veteran vetter vier-sterne-general violinist virenforscher virologe
		visionär vizeadmiral vizebürgermeister vizechef vizegouverneur vizekanzler vizemeister vizepräsident
		vizepräsidentschaftskandidat vizepremierminister vizesprecher völkerrechtler volksvertreter volkswirt
		volkswirtschaftler vollzugsbeamter volontär vorgänger vorsitzender vorstandschef vorstandssprecher
		vorstandsvorsitzender vorsteher vulkanologe vw-chef wachmann wahlbeobachter wähler wahlexperte wahlforscher
		wahlkampfberater wahlkampfchef wahlleiter wahlstratege weggefährte wehrbeauftragter weitspringer weltmeister
		weltrekordler werfer wettbewerbskommissar whistleblower who-chef widerstandskämpfer wirtschaftsexperte
		wirtschaftsminister wirtschaftssenator wirtschaftsstaatssekretär wirtschaftswissenschaftler wissenschaftler witwer
		wunschnachfolger zahnarzt zar zentralbankchef zentralbanker zentralbankgouverneur zeuge zivilist zollbeamter
		zoodirektor zoologe zugführer zukunftsforscher zuschauer zuwanderer zwillingsbruder übersetzer
	`,
	f: `
		abgeordnetenhauspräsidentin äbtissin ammännin amtsärztin anwältin aristokrätin ärztin autokrätin bäckerin ballerina
		bäuerin beamtin biobäuerin bischöfin bossin botin braut bundesanwältin bundesrätin bürokrätin chefärztin chefin
		christdemokrätin christin cousine dame demokrätin diva ehefrau emirin erbin erzbischöfin ex-frau fachfrau
		feuerwehrfrau fischerin fleischerin flüchtlingssprecherin försterin frau fräulein gärtnerin gastgeberin
		gemeinderätin generalbundesanwältin generalstaatsanwältin geschäftsfrau göttin gouvernante gräfin großmutter
		halbschwester hauptmännin hausärztin hausfrau hebamme heldin hostess imamin jägerin jüdin justizbeamtin kamerafrau
		kantonsrätin kauffrau kinderärztin kongressfrau königinmutter krankenschwester kronprinzessin lady landesbischöfin
		landeshauptfrau landesmutter landrätin landsmännin leibärztin liberaldemokrätin madame mädchen mademoiselle
		maurerin menschenrechtsanwältin metzgerin milchbäuerin miss mrs ms müllerin muslimin mutter nationalrätin nichte
		nonne notärztin oberärztin oberstaatsanwältin obfrau oma opferanwältin ordensschwester päpstin patin pirätin poetin
		politesse polizeibeamtin primaballerina prinzessin pröpstin rechtsanwältin regierungsbeamtin regierungsrätin
		schäferin schwägerin schwester schwiegermutter schwiegertochter señora signora sozialdemokrätin spitzenbeamtin
		staatsanwältin stadträtin ständerätin staranwältin stewardess stiefmutter stieftochter strafanwältin tante
		technokrätin tierärztin tochter us-beamtin vertrauensfrau vorsitzrichterin vorstandsfrau winzerin witwe zahnärztin
		zarin zollbeamtin zwillingsschwester landesrätin
	`,
	x: `
		abgeordnete angehörige angeklagte angestellte antisemitismusbeauftragte arbeitskraft arbeitslose
		aufsichtsratsmitglied aufsichtsratsvorsitzende außenbeauftragte ausnahmetalent ausschussvorsitzende auszubildende
		autorität baby bankangestellte beauftragte bekannte beschuldigte beteiligte betriebsratsvorsitzende betroffene
		bundestagsabgeordnete bundesvorsitzende cdu-vorsitzende ceo cfo clanoberhaupt co-vorsitzende coach csu-vorsitzende
		datenschutzbeauftragte delegierte deutsche direktoriumsmitglied drogenbeauftragte ehrenvorsitzende einheimische
		einsatzkraft eminenz erwachsene eu-abgeordnete eu-außenbeauftragte europaabgeordnete ex-häftling ex-model exzellenz
		ezb-ratsmitglied fachkraft familienmitglied familienoberhaupt fan fdp-vorsitzende filmstar flüchtling
		fraktionsvorsitzende frauenbeauftragte freiwillige führungskraft fußballlegende fußballstar galionsfigur gefangene
		geflüchtete geisel geistliche genie gesandte gleichstellungsbeauftragte größe gründungsmitglied häftling
		hauptangeklagte hauptverdächtige heiligkeit hilfskraft hoheit hollywoodstar idol ikone industrielle inhaftierte
		insider integrationsbeauftragte integrationsfigur intellektuelle jugendliche jungstar kabinettsmitglied kenner kind
		kirchenoberhaupt kongressabgeordnete koryphäe kriegsflüchtling kriegsgefangene landesvorsitzende
		landtagsabgeordnete legende lehrende lehrkraft lehrling leiche leitfigur liebling majestät mensch
		menschenrechtsbeauftragte mitangeklagte mitglied model musiklegende nachwuchstalent nationalratsabgeordnete neuling
		obdachlose oberhaupt oldie opfer oppositionsabgeordnete ostbeauftragte parlamentsabgeordnete parteimitglied
		parteivorsitzende person persönlichkeit pflegekraft popstar präsidiumsmitglied profi promi prüfling putin-vertraute
		ratsmitglied ratsvorsitzende rechtsextreme regierungsmitglied reinigungskraft reisende rockstar sachverständige
		säugling schlüsselfigur schützling single sonderbeauftragte sondergesandte spd-vorsitzende spitzenkraft
		staatsoberhaupt stadtoberhaupt star stilikone studierende superstar symbolfigur talent tatverdächtige teenager
		tennisstar terroropfer terrorverdächtige todesopfer topmodel trump-vertraute überlebende un-sondergesandte
		unbekannte uno-gesandte unterhausabgeordnete us-abgeordnete us-sondergesandte verdächtige verletzte verlobte
		vertraute verwandte vollwaise vorsitzende vorstandsmitglied vorstandsvorsitzende waise wehrbeauftragte youngster
		zwilling beigeordnete
	`,
	plural: `
		abonnenten admiräle advokaten afd-chefs agenten aggressoren agronomen akteure aktionäre aktivisten
		altbundespräsidenten amateure amerikaner amokschützen amtsärzte amtskollegen amtsveterinäre anarchisten anwälte
		arbeitgeberpräsidenten arbeitsmarktexperten archäologen architekten archivare aristokraten armeechefs artisten
		ärzte assessoren assistenten astrologen astronauten astronomen asylanten athleten aufsichtsratschefs
		aufständische augenzeugen außenamtschefs außenexperten auslandskorrespondenten autokraten autoren azubis
		bahnchefs bahnexperten banditen bankchefs barone bauern bauernpräsidenten bdi-präsidenten beamte
		behördenvertreter beschäftigte bestsellerautoren betriebswirte biathleten bibliothekare bildungssenatoren
		biobauern biografen biologen bischöfe bnd-chefs bosse boten briten brüder bsw-chefs buchautoren bundesanwälte
		bundesbankpräsidenten bundesgenossen bundespräsidenten bundesräte bundestagspräsidenten bundeswehrsoldaten
		bürgermeisterkandidaten bürokraten cdu-chefs cellisten chefärzte chefideologen chefökonomen chefredakteure chefs
		chefstrategen chefvolkswirte china-experten chinesen chirurgen choreografen choreographen christdemokraten
		chronisten cia-chefs cia-direktoren clanchefs copiloten csu-chefs dekane demagogen demokraten demonstranten
		demonstrierende deserteure dfb-präsidenten dgb-chefs diktatoren diplomaten direktkandidaten direktoren
		dirigenten dissidenten doktoranden doktoren dozenten dramaturgen drehbuchautoren dschihadisten eheleute
		einsatzkräfte eltern emigranten emire energieexperten epidemiologen erben eremiten erweiterungskommissare
		erzbischöfe essayisten ethnologen eu-kommissare eu-kommissionspräsidenten eu-koordinatoren eu-ratschefs
		eu-ratspräsidenten ex-präsidenten exekutivdirektoren experten extremisten ezb-chefs ezb-präsidenten fabrikanten
		fachkräfte fachleute fans faschisten favoriten fbi-chefs fbi-direktoren fdp-chefs fed-chefs feministen
		feuerwehrleute fifa-chefs fifa-präsidenten filmregisseure finalisten finanzchefs finanzdirektoren finanzexperten
		finanzsenatoren finanzstaatssekretäre firmenchefs flüchtlinge fotografen fpö-chefs fraktionschefs
		fraktionskollegen fraktionsvizechefs franzosen frauen freidemokraten freunde friseure führungskräfte funktionäre
		fürsten gangsterbosse gastronomen gastwirte gefährten gegenkandidaten geheimagenten geheimdienstchefs geiseln
		generalbundesanwälte generaldirektoren generäle generale generalsekretäre generalstaatsanwälte generalstabschefs
		genossen geografen geologen gerichtspräsidenten germanisten geschäftsdirektoren geschäftsleute geschwister
		gesundheitsexperten gesundheitssenatoren gewerkschaftsbosse gewerkschaftschefs gitarristen gouverneure grafen
		gratulanten großaktionäre großeltern großinvestoren grüne grünen-chefs grünenchefs gynäkologen häftlinge
		halbfinalisten hamas-chefs handelskommissare handwerkspräsidenten hauptkommissare hauptzeugen hausärzte helden
		herzöge hilfskräfte hisbollah-chefs hochkommissare humoristen huthi huthis hydrologen ideologen ifo-chefs imame
		immunologen infektiologen informanten ingenieure initiatoren innenexperten innenkommissare innensenatoren
		insassen inspektoren installateure institutsdirektoren intendanten interimspräsidenten internisten investoren
		ioc-chefs ioc-präsidenten iraner islamisten israelis it-experten iwf-chefs journalisten ju-chefs junta-chefs
		juraprofessoren juristen juroren juso-chefs justizbeamte justizkommissare justizsenatoren juweliere
		kabarettisten kabinettsmitglieder kammerpräsidenten kandidaten kanzleramtschefs kanzlerkandidaten kapitalisten
		kaplane kardinäle kardiologen karikaturisten kaufleute kinder kinderärzte klienten klimaaktivisten klimaexperten
		klimatologen klinikdirektoren klubpräsidenten kollegen kolumnisten kommandanten kommandeure kommentatoren
		kommissare kommissionschefs kommissionspräsidenten kommunisten komponisten konditoren könige konkurrenten
		konservative konsumenten kontrolleure konzernchefs koordinatoren korrespondenten kosmonauten kosmopoliten
		kreischefs kreisdirektoren kreml-präsidenten kremlchefs kriminalhauptkommissare kriminalkommissare kriminologen
		kronzeugen kultursenatoren kuratoren kurden landeschefs landesparteichefs landräte landsleute
		landtagspräsidenten landwirte lebensgefährten legionäre lehrkräfte leibärzte leichtathleten lektoren leute
		liberaldemokraten liberale lieferanten linke linken-chefs linkenchefs lobbyisten luftfahrtexperten mafiabosse
		männer maschinisten masseure medaillisten medienexperten meeresbiologen menschen menschenrechtsaktivisten
		menschenrechtsanwälte menschenrechtskommissare mentoren meteorologen migranten mikrobiologen milchbauern
		militärchefs militärexperten milizchefs milliardäre millionäre ministerkollegen ministerpräsidenten misanthropen
		mitglieder moderatoren monarchen mönche moralisten mullahs museumsdirektoren nachbarn nachfahren nahostexperten
		nahostkoordinatoren nationalbankpräsidenten nationalisten nationalräte nationalratspräsidenten nato-chefs
		nato-generalsekretäre neos-chefs neurologen nonnen notare notärzte notenbankchefs notenbankpräsidenten oberärzte
		oberkommissare oberstaatsanwälte ökologen ökonomen onkologen opferanwälte opponenten oppositionelle
		oppositionsaktivisten oppositionschefs oppositionskandidaten optimisten organisatoren ortschefs
		osteuropa-experten osteuropaexperten övp-chefs pädagogen palästinenser päpste parlamentspräsidenten parteichefs
		parteifunktionäre parteigenossen parteikollegen parteisekretäre parteivizechefs partisanen pastoren paten
		patienten patriarchen pazifisten personen pessimisten pflegekräfte pharmakologen philanthropen philosophen
		pianisten piloten piraten poeten politikprofessoren politologen polizeibeamte polizeichefs polizeidirektoren
		polizeikommissare polizeikräfte polizeipräsidenten polizisten populisten praktikanten präsidenten
		präsidentschaftskandidaten pressefotografen prinzen produzenten professoren profis profiteure promis
		protestierende provokateure psychologen psychopathen psychotherapeuten publizisten putschisten ratsmitglieder
		ratspräsidenten realisten rebellen rebellenchefs rechte rechtsanwälte rechtsexperten rechtspopulisten redakteure
		referenten regenten regierungsbeamte regierungschefs regierungspräsidenten regionalgouverneure regisseure
		rektoren rentenexperten rentner reservisten ressortchefs restauratoren rettungskräfte revisoren revolutionäre
		romanisten russen russland-experten russlandexperten salafisten scharfschützen scheichs schuldirektoren schützen
		schwestern seeleute seismologen sekretäre senatoren senatschefs senatspräsidenten senioren separatisten
		sicherheitsexperten sicherheitskräfte söhne soldaten solisten sozialdemokraten sozialisten sozialpädagogen
		soziologen spd-chefs spezialisten spitzenbeamte spitzenkandidaten spö-chefs sponsoren sportdirektoren
		sportfunktionäre sportjournalisten sportredakteure sprengstoffexperten staatsanwälte staatschefs
		staatspräsidenten staatssekretäre stabschefs stadträte ständeräte staranwälte stararchitekten stars statisten
		steuerexperten strafanwälte strategen streitkräfte studenten studienautoren sultane superintendenten svp-chefs
		taliban teamkollegen technokraten terrorismusexperten terroristen theologen therapeuten thronerben tierärzte
		tierschutzaktivisten töchter todesschützen topdiplomaten topfavoriten tories torschützen tote touristen türken
		tutoren übergangspräsidenten uefa-chefs uefa-präsidenten ukrainer umweltaktivisten un-chefs un-diplomaten
		un-experten un-generalsekretäre un-hochkommissare universitätspräsidenten uno-chefs uno-generalsekretäre
		untergeneralsekretäre unterstaatssekretäre urologen us-beamte us-diplomaten us-gouverneure us-milliardäre
		us-präsidenten us-senatoren us-soldaten us-vizepräsidenten verbandspräsidenten verdi-chefs vereinspräsidenten
		verfassungsschutzchefs verhandlungschefs verkehrsexperten verkehrssenatoren veteranen violinisten virologen
		visionäre vizechefs vizegouverneure vizepräsidenten vizepräsidentschaftskandidaten volkswirte volontäre
		vorstandschefs vorstandsmitglieder vulkanologen vw-chefs wahlexperten wahlkampfchefs wahlstrategen weggefährten
		wettbewerbskommissare who-chefs wirtschaftsexperten wirtschaftssenatoren wirtschaftsstaatssekretäre zahnärzte
		zaren zentralbankchefs zentralbankgouverneure zeugen zivilisten zoodirektoren zoologen
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

/** Nouns for organisations and groups that speak, by grammatical gender: `die Polizei … sie`, `das Ministerium … es`. */
export const collectives: Readonly<Record<'m' | 'f' | 'n' | 'plural', string>> = {
	m: `
		anbieter arbeitgeberverband aufsichtsrat auslandsgeheimdienst ausschuss autobauer autohersteller autokonzern
		bauernverband beamtenbund betreiber betrieb betriebsrat branchenverband bund bundesgerichtshof
		bundesnachrichtendienst bundesrat bundestag bundesverband bundesverfassungsschutz bundesvorstand chemiekonzern
		dachverband deutschlandfunk energiekonzern ethikrat eu-rat europarat fachverband fernsehsender flugzeugbauer
		freistaat führungsstab fußballklub fußballverband fußballverein geheimdienst gemeinderat generalstab gerichtshof
		gewerkschaftsbund grenzschutz handelsverband haushaltsausschuss hersteller hörfunk industrieverband
		inlandsgeheimdienst innenausschuss internetkonzern katastrophenschutz klub kongress konzern kreis kreistag
		kreisverband kreml krisenstab landeselternrat landesverband landesvorstand landkreis landtag lehrerverband
		medienkonzern menschenrechtsrat mieterbund militärgeheimdienst ministerrat mutterkonzern nachrichtendienst
		nachrichtensender nationalrat naturschutzbund ölkonzern ortsverband parteivorstand pharmakonzern radiosender rat
		rettungsdienst rückversicherer rundfunk senat sender sicherheitsrat sozialverband sportverein staat staatssender
		stadtrat stadtstaat stadtverband stahlkonzern ständerat steuerzahlerbund strafgerichtshof techkonzern tv-sender
		un-sicherheitsrat uno-sicherheitsrat untersuchungsausschuss us-kongress us-senat us-sender vatikan veranstalter
		verband verein verfassungsgerichtshof verfassungsschutz verlag versicherer verwaltungsrat vorstand währungsfonds
		weltsicherheitsrat weltstrafgerichtshof weltverband wetterdienst wirtschaftsverband wissenschaftsrat zentralrat
		zivilschutz zoll zulieferer
	`,
	f: `
		afd agentur airline akademie ampel ampelkoalition anklage anwaltschaft arbeitsagentur arbeitsgruppe armee
		ärztekammer atombehörde atomenergiebehörde aufsichtsbehörde ausländerbehörde autoindustrie bahn bahngewerkschaft
		bank baufirma behörde bergwacht berufsfeuerwehr bewegung bezirksleitung bezirksregierung bischofskonferenz börse
		botschaft boulevardzeitung branche bundesagentur bundesanwaltschaft bundesbank bundesnetzagentur bundespolizei
		bundesregierung bundestagsfraktion bundeswehr bürgerinitiative cdu chefredaktion csu dachorganisation delegation
		dienstleistungsgewerkschaft diözese direktion einsatzleitung eu eu-kommission exilregierung ezb fachzeitschrift fdp
		fed feuerwehr finanzbehörde firma fluggesellschaft fluglinie forschungsgruppe fpö fraktion führung gemeinde
		generalbundesanwaltschaft generalstaatsanwaltschaft geschäftsführung gesellschaft gesundheitsbehörde gewerkschaft
		großbank gruppe guerilla hamas handelskammer handwerkskammer hansestadt hilfsorganisation hisbollah hochschule
		industrie initiative innenbehörde investmentbank junta jury justiz justizbehörde kammer kartellbehörde kasse
		katastrophenschutzbehörde kirche klinik koalition kommission kommune konzernleitung krankenkasse kriminalpolizei
		kripo küstenwache landesbank landespolizei landesregierung landesverwaltung landtagsfraktion leitstelle leitung liga
		linkspartei lokführergewerkschaft luftfahrtbehörde luftwaffe mafia marine menschenrechtsorganisation militärführung
		militärjunta militärpolizei militärregierung miliz mission muttergesellschaft nachrichtenagentur nasa nationalbank
		nationalgarde nato nichtregierungsorganisation notenbank oberstaatsanwaltschaft opec opposition oppositionspartei
		organisation osze övp partei parteiführung parteispitze polizei polizeibehörde presse presseagentur protestbewegung
		ratingagentur redaktion regierung regierungspartei regionalregierung rettungsleitstelle sec sicherheitsbehörde
		sicherheitsfirma sonntagszeitung sparkasse spd spitze spö staatsagentur staatsanwaltschaft staatsführung
		staatskanzlei staatsregierung stadt stadtverwaltung stiftung svp tagesschau tageszeitung terrorgruppe terrormiliz
		terrororganisation tierschutzorganisation tochtergesellschaft übergangsregierung umweltagentur umweltbehörde
		umweltorganisation un uni uniklinik union unionsfraktion universität universitätsklinik uno unternehmensführung
		untersuchungskommission us-armee us-behörde us-botschaft us-marine us-notenbank us-regierung verbraucherorganisation
		verbraucherzentrale verkehrspolizei versicherung verteidigung vertretung verwaltung volkspartei wahlbehörde
		wahlkommission wasserschutzpolizei weltbank weltgesundheitsorganisation weltorganisation who wirtschaft
		wirtschaftszeitung wochenzeitung zeitschrift zeitung zentralbank zentrale zentralregierung
	`,
	n: `
		abgeordnetenhaus amt amtsgericht arbeitsgericht arbeitsministerium außenamt außenministerium bahnunternehmen
		berufungsgericht bildungsministerium bistum bka blatt boulevardblatt bundesamt bundesarbeitsgericht
		bundesfinanzministerium bundesgericht bundesgesundheitsministerium bundesinnenministerium bundeskanzleramt
		bundeskartellamt bundeskriminalamt bundesland bundespräsidialamt bundesverfassungsgericht bundesverkehrsministerium
		bundesverteidigungsministerium bundesverwaltungsamt bundesverwaltungsgericht bundeswirtschaftsministerium
		bundeszentrum bündnis direktorium eisenbahnbundesamt energieministerium energieunternehmen erzbistum eu-parlament
		europaparlament familienministerium fernsehen finanzamt finanzministerium flüchtlingshilfswerk forscherteam
		forschungsinstitut gericht gesundheitsamt gesundheitsministerium gremium haus hilfswerk ifo-institut
		innenministerium institut jugendamt justizministerium kabinett kammergericht kanzleramt kartellamt kinderhilfswerk
		klinikum kollektiv komitee kommando königshaus konsortium kraftfahrt-bundesamt krankenhaus kreuz kriminalamt
		krisenzentrum kultusministerium kuratorium labor lager land landesamt landeskriminalamt landgericht
		landwirtschaftsministerium lka magazin management max-planck-institut meinungsforschungsinstitut militär
		militärbündnis militärgericht militärregime ministerium nachbarland nachrichtenmagazin nachrichtenportal netzwerk
		nobelkomitee oberhaus oberlandesgericht oberverwaltungsgericht ordnungsamt organisationskomitee parlament pentagon
		polizeipräsidium portal präsidentenamt präsidialamt präsidium radio regierungslager regime regionalkommando
		repräsentantenhaus robert-koch-institut schwurgericht sozialamt sozialgericht staatsfernsehen staatsmedium
		staatsunternehmen standesamt start-up statistikamt team tribunal umfrageinstitut umweltamt umweltbundesamt
		umweltministerium un-kinderhilfswerk un-tribunal uno-flüchtlingshilfswerk unterhaus unternehmen us-außenministerium
		us-finanzministerium us-justizministerium us-militär us-repräsentantenhaus us-verteidigungsministerium
		verfassungsgericht verkehrsministerium verteidigungsbündnis verteidigungsministerium verwaltungsgericht wahlbündnis
		werk wirtschaftsinstitut wirtschaftsministerium wohnungsamt zentralkomitee zentralkommando zentrum zollkriminalamt
	`,
	plural: `
		agenturen analysten anleger arbeitgeber behörden betreiber bundesländer christdemokraten demokraten diplomatenkreise
		einsatzkräfte ermittler ermittlungsbehörden fahnder gemeinden gesundheitsbehörden gewerkschaften gremien grünen
		huthi-rebellen justizbehörden kassen kirchen koalitionskreise koalitionspartner kommunen konservativen krankenkassen
		kreise länder liberalen linken lokalmedien medien nachrichtenagenturen nationen organisatoren parteien parteikreise
		rebellen regierungskreise republikaner rettungskräfte separatisten sicherheitsbehörden sicherheitskräfte
		sicherheitskreise sozialdemokraten staaten staatsmedien städte stadtwerke streitkräfte taliban tories truppen
		unternehmen us-behörden us-medien us-streitkräfte veranstalter verbände verkehrsbetriebe wähler wirtschaftsverbände
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
