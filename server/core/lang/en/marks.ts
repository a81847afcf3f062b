import { wordSet } from '../../text/words.ts';
import type { MarkConventions } from '../pack/marks.ts';

export const marks: MarkConventions = {
	usual: '“”',
	styles: ['“”', '""', '‘’', "''"],
	regionalStyles: new Map(),
	stopPlacements: ['ap', 'logical'],
	usualStops: undefined,
	elisions: wordSet('em cause til till tis twas twere round bout n neath kay ere tude cuz un'),
	contractions: wordSet('s n t re ve ll d m'),
	apostropheEndings: ['s', 'x', 'z', 'in', 'ol', 'th', 'o'],
	speakerFirst: /^ ((?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|the|de|von|van|der) ){0,5})(\p{Ll}+)(?: (\p{Ll}+))?/u,
	commaInside: true,
	commaAfterStrongStop: false,
	stopAfterTitle: false,
	// With the stop of the sentence before it, and apart.
	ellipses: new Set(['....', '. . .']),
	reopensParagraphs: true,
	betweenCommaAndSaying: 6,
	breaksSaying: wordSet(
		'i we you which who whom whose that what as and but or if when while because though although where so to',
	),
	sayingParticles: new Set(),
	pronouns: wordSet('he she they it'),
	participles: new Map(),
	auxiliaries: wordSet('has have had is are was were be been will would'),
	subordinators: new Set(),
	thatWord: undefined,
	asking: wordSet('asks asked'),
	questionWords: wordSet('who what when where why how which whose whom'),
	cannotEnd: wordSet('and or but because although the a an of whose my your our their every'),
	neverTwice: wordSet(`
		the a an and or but of to for from with by at on as be is are was were has have he she they we i it its his her their
		this these those not would will could can must should about into than then when
	`),
	prepositions: wordSet('of with in at on by from for after before during despite without under over against near'),
	articles: wordSet('the a an and'),
	capitalNouns: false,
	adjectiveEndings: [],
	infinitiveParticle: 'to',
	separableVerbs: new Set(),
	genitiveWithoutApostrophe: false,
	apostropheNames: new Set(),
	inch: 'inches',
	partedAbbreviations: [],
	saying: wordSet(`
		said says say saying told tells tell added adds wrote writes tweeted posted asked asks replied replies
		answered argued argues explained explains noted warned warns insisted insists claimed stated states
		announced announces recalled recalls declared declares admitted admits continued continues concluded concludes
		suggested suggests shouted shouts cried cries joked jokes according commented remarked remarks
		responded responds acknowledged acknowledges observed observes stressed urged urges vowed vows promised
		promises complained complains agreed agrees predicted predicts quipped quips 
	`),
};
