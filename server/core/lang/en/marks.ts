import type { MarkConventions } from '../pack/marks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const marks: MarkConventions = {
	usual: '“”',
	styles: ['“”', '""', '‘’', "''"],
	elisions: words('em cause til till tis twas twere round bout n neath kay ere tude cuz un'),
	apostropheEndings: ['s', 'x', 'z', 'in', 'ol', 'th', 'o'],
	commaInside: true,
	reopensParagraphs: true,
	betweenCommaAndSaying: 6,
	breaksSaying: words(
		'i we you which who whom whose that what as and but or if when while because though although where so to',
	),
	saying: words(`
		said says say saying told tells tell added adds wrote writes tweeted posted asked asks replied replies
		answered argued argues explained explains noted warned warns insisted insists claimed stated states
		announced announces recalled recalls declared declares admitted admits continued continues concluded concludes
		suggested suggests shouted shouts cried cries joked jokes according commented remarked remarks
		responded responds acknowledged acknowledges observed observes stressed urged urges vowed vows promised
		promises complained complains agreed agrees predicted predicts quipped quips 
	`),
};
