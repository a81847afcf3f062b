import type { MarkConventions } from '../pack/marks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const marks: MarkConventions = {
	usual: '“”',
	styles: ['“”', '""', '‘’', "''"],
	regionalStyles: new Map(),
	stopPlacements: ['ap', 'logical'],
	usualStops: undefined,
	elisions: words('em cause til till tis twas twere round bout n neath kay ere tude cuz un'),
	contractions: words('s n t re ve ll d m'),
	apostropheEndings: ['s', 'x', 'z', 'in', 'ol', 'th', 'o'],
	commaInside: true,
	reopensParagraphs: true,
	betweenCommaAndSaying: 6,
	breaksSaying: words(
		'i we you which who whom whose that what as and but or if when while because though although where so to',
	),
	sayingParticles: new Set(),
	pronouns: words('he she they it'),
	participles: new Map(),
	auxiliaries: words('has have had is are was were be been will would'),
	subordinators: new Set(),
	thatWord: undefined,
	asking: words('asks asked'),
	questionWords: words('who what when where why how which whose whom'),
	cannotEnd: words('and or but because although the a an of whose my your our their every'),
	neverTwice: words(`
		the a an and or but of to for from with by at on as be is are was were has have he she they we i it its his her their
		this these those not would will could can must should about into than then when
	`),
	prepositions: words('of with in at on by from for after before during despite without under over against near'),
	articles: words('the a an and'),
	capitalNouns: false,
	adjectiveEndings: [],
	infinitiveParticle: 'to',
	separableVerbs: new Set(),
	genitiveWithoutApostrophe: false,
	apostropheNames: new Set(),
	partedAbbreviations: [],
	saying: words(`
		said says say saying told tells tell added adds wrote writes tweeted posted asked asks replied replies
		answered argued argues explained explains noted warned warns insisted insists claimed stated states
		announced announces recalled recalls declared declares admitted admits continued continues concluded concludes
		suggested suggests shouted shouts cried cries joked jokes according commented remarked remarks
		responded responds acknowledged acknowledges observed observes stressed urged urges vowed vows promised
		promises complained complains agreed agrees predicted predicts quipped quips 
	`),
};
