/**
 * Spellings and national forms of one given name, a line each, that more than one slip parts. Before one surname they are
 * one person written two ways (`Sean`/`Shawn`, `Jörg`/`Jürg`). Pairs that brothers and sisters bear are left out on purpose
 * (`Anna`/`Anne`, `Mario`/`Marco`, `Jan`/`Jens`, `Daniel`/`Daniela`).
 */
const VARIANTS = `
	alexander aleksandr alexandr aleksander aleksandar alexandar oleksandr olexandr alexandre
	alexei alexej alexey aleksei aleksej aleksey oleksii oleksij oleksiy
	anatoli anatolij anatoly anatolii
	andrei andrej andrey andrii andrij andriy
	anthony antony
	arseni arsenij arseniy
	bernhard bernard
	bogdan bohdan
	boris borys
	brian bryan
	catherine katherine kathryn cathryn katharine catharine
	christoph christof kristof kristoph
	christopher kristopher
	dmitri dmitrij dmitry dimitri dimitrij dmitriy dmytro
	eckhard eckart eckhart ekkehard ekkehart
	elisabeth elizabeth
	erich eric erik
	gennadi gennadij gennady gennadiy
	geoffrey jeffrey jeffery geoffry
	gillian jillian
	graham graeme
	grigori grigorij grigory
	günter günther gunter gunther guenter guenther
	helmut helmuth hellmut hellmuth
	hussein hussain hossein husain hosein
	igor ihor
	isabel isabelle izabel
	jaroslav jaroslaw yaroslav
	jekaterina yekaterina ekaterina
	jelena yelena elena olena
	jewgeni jewgenij yevgeny yevgeni evgeny evgeni evgenij jewhen yevhen
	jewgenia jewgenija yevgenia evgenia
	john jon
	jonathan jonathon johnathan johnathon
	jörg jürg joerg
	julia julija yulia yuliya iuliia julia
	juri jurij yuri yury jurii
	jussuf yusuf youssef yousef jusuf yussuf
	karl carl
	klaus claus
	kurt curt
	larissa larisa
	leonid leonhid
	ljudmila ludmila ljudmyla lyudmila
	marc mark
	maxim maksim maksym
	michail mikhail mykhailo mychajlo
	mohammed muhammad mohammad mohamed muhammed mohamad
	natalia natalija natalya nataliya
	nicholas nicolas nikolas nickolas
	nikolai nikolaj nikolay mykola
	oleg oleh
	olga olha
	pavel pawel
	philip phillip philipp filip
	ralf ralph
	rudolf rudolph
	salman salmaan
	sarah sara sahra
	sean shawn shaun
	serge sergei sergej sergey serhij serhii serhiy
	sigmar siegmar
	sigrid siegrid
	stanislaw stanislav
	stefan stephan steffan
	steven stephen
	swetlana svetlana
	tatjana tatiana tatyana tetjana
	theresa teresa
	thomas tomas
	timothy timothey
	walter walther
	wassili vasily wassilij vasili
	wiktor viktor victor
	witali vitali witalij vitaly vitaliy
	wjatscheslaw vyacheslav viatcheslav
	wladimir vladimir wolodymyr volodymyr
	wladislaw vladislav
	xenia ksenia xenija
	zarah zara
`;

const GROUPS: ReadonlyMap<string, number> = new Map(
	VARIANTS.split('\n').flatMap((row, group) =>
		row
			.split(/\s+/u)
			.filter(Boolean)
			.map((name) => [name, group] as const),
	),
);

/** True if both are ways to write one given name. In lower case. */
export function areOneGiven(a: string, b: string): boolean {
	const group = GROUPS.get(a);
	return group !== undefined && a !== b && GROUPS.get(b) === group;
}
