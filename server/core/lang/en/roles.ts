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
		banker barrister batter billionaire biographer biologist bishop blogger bodyguard boss bowler boxer brigadier
		broadcaster builder burglar butcher campaigner candidate captain cardinal caregiver carer celebrity centrist ceo cfo
		chair chairperson challenger champion chancellor chaplain chef chemist chief chief-of-staff child choreographer
		citizen claimant cleric clerk client climatologist co-director co-founder co-leader co-owner co-pilot co-worker
		coach colleague colonel columnist comedian commander commentator commissioner commodore communist commuter composer
		conductor congressperson conservative constable consul consultant consumer contender convict coo coordinator cop
		coroner corporal correspondent cosmonaut councillor councilmember councilor counsel counterpart cousin cricketer
		criminal criminologist critic customer cyclist dalai dancer dean defendant defender democrat demographer
		demonstrator dentist deputy designer detainee detective developer dictator diplomat director director-general
		dissident doctor donor dr driver drummer economist editor editor-in-chief electrician employee employer engineer
		entertainer entrepreneur envoy epidemiologist essayist ex-chancellor ex-minister ex-president executive exile expert
		extremist eyewitness farmer fiancé fiancée fighter filmmaker finalist firefighter fisher footballer forward founder
		friend front-runner frontrunner fugitive gangster gardener general geologist goalkeeper golfer governor
		governor-general gp guard guest guitarist guru gymnast hacker head heir historian hostage icon immigrant incumbent
		independent individual industrialist informant inmate inquiry-chair insider inspector insurgent intern investigator
		investor islamist jihadist journalist judge juror justice kc keeper kid kidnapper killer laureate lawmaker lawyer
		leader lecturer legend legislator liberal lieutenant lieutenant-governor lifeguard lobbyist local loser magician
		magistrate magnate major manager marine marshal mathematician mayor mechanic medalist medallist mediator medic
		member mep meteorologist midfielder migrant militant millionaire miner minister missionary mobster moderate mogul
		monarch monitor motorist mp murderer musician nationalist negotiator neighbor neighbour newsreader nominee novelist
		nurse observer offender officer official oligarch olympian ombudsperson opponent opposition-leader organiser
		organizer orphan owner painter paramedic parent partner passenger pastor patient patriarch pedestrian peer pensioner
		person pharmacist philanthropist photographer physician physicist pianist pilot pitcher plaintiff player playwright
		plumber podcaster poet political-scientist politician pollster populist preacher predecessor premier presenter
		president president-elect prime-minister principal prisoner private producer prof professor programmer prosecutor
		protester provost psychiatrist psychologist publisher pundit pupil qc quarterback racer rapper rapporteur rebel
		rector referee refugee regent regulator relative reporter representative republican researcher resident retiree rev
		reverend rival robber ruler runner runner-up sailor scholar scientist screenwriter sculptor secretary
		secretary-general seismologist semi-finalist senator separatist sergeant shareholder sheriff shooter sibling singer
		singer-songwriter skier socialist sociologist soldier solicitor source sovereign speaker specialist spokesperson
		spouse sprinter spy staffer star statistician strategist striker student successor superintendent superstar surgeon
		survivor suspect swimmer taxpayer teacher team-mate teammate technician teenager terrorist therapist thief tory
		tourist trader trainee trainer traveler traveller treasurer tutor twin tycoon umpire undersecretary vet veteran
		veterinarian vicar vice-chancellor vice-president victim villager violinist virologist visitor volunteer voter
		warlord whistleblower winger winner witness worker writer
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
		agencies airlines analysts authorities banks conservatives courts democrats doctors forces greens houthis
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
	abbot baker baron bishop bowler butcher cardinal clerk commander constable dean driver duke earl farmer fisher friend
	gardener general guard guy judge justice king lord major miner minister monk pope priest prince singer speaker sheriff
	star
`;
