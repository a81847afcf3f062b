/** Titles, offices, functions and professions that introduce or stand for a person, in lower case, blank-separated.
 *
 * `x`: either gender by the word alone (`the president … she`), which is most of English.
 */
export const roles: Readonly<Record<'m' | 'f' | 'x' | 'plural', string>> = {
	m: `
		abbot actor airman alderman anchorman assemblyman ayatollah baron batsman boy boyfriend brother brother-in-law
		businessman cameraman chairman churchman clergyman congressman councilman count countryman craftsman crown-prince
		dad don doorman duke dutchman earl emir emperor englishman ex-husband father father-in-law fireman fisherman foreman
		frenchman friar frontman gentleman god grandfather grandson gunman guy headmaster henchman herr hitman host husband
		imam irishman juryman king landlord lord man middleman militiaman mister monk monsieur mr mullah nephew newspaperman
		nobleman ombudsman policeman pope priest prince rabbi salesman serviceman señor sheikh showman signor sir son
		son-in-law spokesman sportsman statesman stepfather steward strongman sultan tribesman tsar uncle waiter welshman
		widower wizard
	`,
	f: `
		abbess actress alderwoman anchorwoman assemblywoman aunt ballerina baroness businesswoman camerawoman chairwoman
		clergywoman congresswoman councilwoman countess countrywoman dame daughter daughter-in-law diva duchess dutchwoman
		empress englishwoman ex-wife firewoman forewoman frau frenchwoman frontwoman girl girlfriend goddess governess
		granddaughter grandmother headmistress heiress heroine hostess irishwoman lady landlady madam madame mademoiselle
		manageress matriarch midwife miss mom mother mother-in-law mrs ms mum niece noblewoman nun policewoman priestess
		princess queen saleswoman servicewoman señora signora sister sister-in-law spokeswoman sportswoman stateswoman
		stepmother stewardess tsarina waitress widow wife woman
	`,
	x: `
		academic accused activist actuary administrator admiral adolescent adult adviser advisor advocate agent aide
		ambassador analyst ancestor anchor anthropologist apprentice archaeologist archbishop architect artist assailant
		astronaut astronomer asylum-seeker athlete attacker attorney attorney-general auditor author autocrat baby baker
		banker barber barista barrister bartender batter beekeeper billionaire biographer biologist bishop blacksmith
		blogger bodyguard bookseller boss bouncer bowler boxer brewer bricklayer brigadier broadcaster builder burglar
		busker butcher butler bystander campaigner camper candidate captain cardinal caregiver carer caretaker carpenter
		cashier caterer celebrity cellist centrist ceo cfo chair chairperson challenger champion chancellor chaplain chef
		chemist chief chief-of-staff child choreographer citizen claimant cleaner cleric clerk client climatologist
		climber co-director co-founder co-leader co-owner co-pilot co-worker coach colleague collector colonel columnist
		comedian commander commentator commissioner commodore communist commuter composer concierge conductor
		congressperson conservative constable consul consultant consumer contender convict coo cook coordinator cop
		coroner corporal correspondent cosmonaut councillor councilmember councilor counsel counterpart courier cousin
		cricketer criminal criminologist critic crofter curator customer cyclist dalai dancer dealer dean decorator
		defendant defender delegate democrat demographer demonstrator dentist deputy designer detainee detective developer
		dictator dietitian diplomat director director-general dispatcher dissident diver doctor donor dr driver drummer
		economist editor editor-in-chief electrician employee employer engineer entertainer entrepreneur envoy
		epidemiologist essayist evacuee ex-chancellor ex-minister ex-president executive exile expert extremist eyewitness
		farmer fiancé fiancée fighter filmmaker finalist firefighter fisher florist footballer forward founder friend
		front-runner frontrunner fugitive fundraiser gamekeeper gamer gangster gardener general geologist goalkeeper
		golfer governor governor-general gp graduate grandparent greengrocer grocer guard guest guide guitarist guru
		gymnast hacker hairdresser head heir hiker historian homeowner hostage householder hunter icon immigrant incumbent
		independent individual industrialist influencer informant inmate innkeeper inquiry-chair insider inspector
		instructor insurgent intern interpreter investigator investor islamist janitor jeweler jeweller jihadist joiner
		journalist judge juror justice kc keeper keyworker kid kidnapper killer landowner landscaper laureate lawmaker
		lawyer leader lecturer legend legislator liberal lieutenant lieutenant-governor lifeguard lobbyist local locksmith
		lodger logger loser magician magistrate magnate major manager marine marshal mathematician mayor mechanic medalist
		medallist mediator medic member mep meteorologist midfielder migrant militant milliner millionaire miner minister
		missionary mobster moderate mogul monarch monitor motorist mourner mp murderer musician nanny nationalist
		negotiator neighbor neighbour neuroscientist newcomer newsreader nominee novelist nurse nutritionist observer
		offender officer official oligarch olympian ombudsperson oncologist onlooker opponent opposition-leader optician
		organiser organist organizer orphan owner paediatrician painter palaeontologist paramedic paratrooper parent
		parishioner participant partner passenger pastor patient patriarch pedestrian pediatrician peer pensioner person
		petitioner pharmacist philanthropist photographer physician physicist pianist pilot pitcher plaintiff plasterer
		player playwright plumber podcaster poet political-scientist politician pollster populist preacher predecessor
		premier presenter president president-elect prime-minister principal prisoner private producer prof professor
		programmer promoter prosecutor protester provost psychiatrist psychologist publican publisher pundit pupil
		puppeteer qc quarterback racer radiographer ranger rapper rapporteur rebel receptionist rector referee refugee
		regent regulator relative reporter representative republican researcher resident restorer retiree rev reverend
		rider rival robber roofer rower ruler runner runner-up sailor saxophonist scholar schoolteacher scientist
		screenwriter sculptor seamstress secretary secretary-general seismologist semi-finalist senator separatist
		sergeant shareholder sheriff shooter shopkeeper sibling signwriter singer singer-songwriter skater skier socialist
		sociologist soldier solicitor songwriter source sovereign speaker specialist spokesperson sponsor spouse sprinter
		spy staffer star statistician stonemason strategist streamer striker student stylist subscriber successor
		superintendent superstar surfer surgeon surveyor survivor suspect swimmer tailor tattooist taxpayer teacher
		team-mate teammate technician teenager tenant terrorist therapist thief tiler tinkerer tory tourist trader trainee
		trainer translator traveler traveller treasurer truckdriver trucker trustee tutor twin tycoon umpire
		undersecretary undertaker usher vet veteran veterinarian vicar vice-chancellor vice-president victim villager
		violinist virologist visitor vlogger volunteer voter walker warden warlord weaver welder whistleblower winger
		winner witness woodworker worker wrestler writer youngster youtuber
	`,
	plural: `
		academics activists actors adults advisers advisors advocates agents aides ambassadors analysts artists astronauts
		athletes attackers attorneys authors billionaires bishops bosses broadcasters brothers businessmen campaigners
		candidates cardinals carers ceos chairmen champions chiefs children citizens clerics clients coaches colleagues
		columnists commanders commentators commuters congressmen conservatives consumers contenders cops correspondents
		councillors counterparts critics customers daughters defendants democrats demonstrators detainees detectives
		diplomats directors dissidents doctors donors economists editors employees employers engineers entrepreneurs envoys
		executives experts extremists eyewitnesses families fans farmers fighters firefighters firemen fishermen footballers
		founders friends generals grandparents guards gunmen hackers historians hostages imams immigrants inmates insiders
		insurgents investigators investors islamists jihadists journalists judges jurors justices kids lawmakers lawyers
		leaders legislators liberals lobbyists locals magistrates managers marines medics members men meps migrants
		militants ministers monitors monks motorists mps musicians negotiators neighbors neighbours nuns nurses observers
		officers officials oligarchs opponents organisers organizers owners paramedics parents passengers patients peers
		pensioners people photographers physicians pilots plaintiffs players policemen politicians pollsters presidents
		priests prisoners producers professors prosecutors protesters pupils rabbis rebels refugees regulators relatives
		reporters representatives republicans researchers residents rivals scholars scientists senators separatists
		shareholders singers sisters socialists soldiers solicitors sons sources spokesmen spokespeople spokeswomen staff
		staffers strategists students supporters surgeons survivors suspects taxpayers teachers teenagers tories tourists
		traders travelers travellers troops veterans victims villagers visitors volunteers voters witnesses women workers
		writers
	`,
};

/** Last parts that make a compound a role of this gender: `police|spokeswoman`, `vice-|president`. */
export const roleSuffixes: Readonly<Record<'m' | 'f' | 'x' | 'plural', string>> = {
	m: `
		businessman chairman congressman man policeman spokesman
	`,
	f: `
		actress businesswoman chairwoman congresswoman policewoman spokeswoman woman
	`,
	x: `
		chairperson chief commissioner director general holder keeper leader maker minister officer ologist person president
		secretary spokesperson
	`,
	plural: `
		leaders makers men officers ologists people spokesmen spokespeople women
	`,
};

/** Nouns for organisations and groups that speak; `n`: taken up by “it” (or “they” in British texts), `plural`: by “they” only. */
export const collectives: Readonly<Record<'n' | 'plural', string>> = {
	n: `
		academy administration agency airline alliance army assembly association authority automaker bank bbc bench board
		body brigade broadcaster bureau cabinet campaign carmaker carrier caucus channel charity chipmaker church cia city
		clinic club coalition coastguard college commission committee commons community company confederation conglomerate
		congress consulate corporation council country county court daily defence defense delegation department developer
		diocese directorate district downing embassy eu faction fbi federation firm force forum foundation franchise fund
		garrison government group guard hospital house imf inquiry institute institution insurer journal junta jury kremlin
		league lender lords magazine manufacturer military militia ministry mission mosque movement municipality nation nato
		navy network newspaper nhs office operator opposition organisation organization outlet palace panel paper parish
		parliament party pentagon planemaker presidency prosecution provider province publisher regime regiment regulator
		retailer school senate service society squad state station subcommittee supermarket supplier tabloid tank team think-tank
		thinktank town treasury tribunal trust un union university vatican village watchdog website weekly who
	`,
	plural: `
		agencies airlines analysts authorities banks conservatives courts crews democrats doctors forces greens houthis
		investigators liberals markets media militants ministers ministries officials organisers organizers parties police
		prosecutors rebels regulators republicans services taliban tories troops unions
	`,
};

/** Last parts that make a compound a speaking body: `sub|committee`, `car|maker`. */
export const collectiveSuffixes: Readonly<Record<'n' | 'plural', string>> = {
	n: `
		agency association authority bank board commission committee company council court department federation force group
		institute maker ministry office paper party service union university
	`,
	plural: `
		agencies authorities forces parties police unions
	`,
};

/** Words among the roles that are surnames just as often (`Mervyn King`, `Danny Baker`). */
export const surnamesToo = `
	abbot baker barber baron bishop bowler brewer butcher butler cardinal carpenter clerk commander constable cook
	dean driver duke earl farmer fisher friend gardener general guard guy hunter judge justice king lord major miner
	minister monk pope priest prince ranger rider sheriff singer speaker star tailor walker warden weaver
`;
