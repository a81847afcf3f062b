import type { Gender } from '../../../model/name.ts';
import { once } from '../../../text/once.ts';
import { wordSet } from '../../../text/words.ts';
import type { Title } from '../../pack/names.ts';
import { roles } from '../roles.ts';

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

const TITLES = words(`
	president vice-president premier minister chancellor secretary senator sen congressman rep representative governor gov
	mayor judge justice attorney commissioner ambassador envoy chairman chairperson chair speaker leader chief director
	general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander officer detective inspector
	sheriff constable superintendent coach manager striker goalkeeper midfielder defender quarterback forward winger
	professor prof dr doctor economist analyst strategist historian scientist researcher expert author writer novelist
	playwright poet director actor singer musician composer conductor guitarist drummer rapper journalist reporter
	correspondent presenter broadcaster host editor columnist photographer spokesman spokesperson founder co-founder
	billionaire investor ceo cfo coo cto bishop archbishop cardinal pope father reverend rev pastor rabbi imam sheikh
	ayatollah king prince emperor duke earl baron lord sir sultan emir candidate nominee incumbent rival predecessor
	successor colleague lawyer solicitor barrister prosecutor farmer teacher student activist campaigner astronaut pilot
	driver jockey golfer boxer sprinter champion lawmaker politician councillor deputy adviser advisor aide president-elect
	psychologist physicist chemist biologist epidemiologist virologist surgeon sociologist philosopher architect engineer
	developer designer artist painter sculptor curator filmmaker screenwriter comedian producer publisher trainer skipper
	trooper headteacher rancher restaurateur forecaster zookeeper dictator strongman warlord guru star legend veteran vet
	rookie defenceman husband brother son dad uncle nephew
`);

const FEMININE = words(`
	queen princess duchess countess baroness lady dame empress congresswoman chairwoman spokeswoman actress wife sister
	mother daughter mum mom aunt niece sister businesswoman councilwoman
`);
const MASCULINE = new Set(
	words(
		'king prince duke emperor sir lord earl baron congressman chairman spokesman husband brother son father dad uncle nephew pope',
	),
);

const listed = (list: string, gender: Gender | undefined) => words(list).map((word) => [word, { gender }] as const);

const titles = once(
	() =>
		new Map<string, Title>([
			...listed(roles.m, 'm'),
			...listed(roles.f, 'f'),
			...listed(roles.x, undefined),
			...TITLES.map((word) => [word, { gender: MASCULINE.has(word) ? 'm' : undefined }] as const),
			...FEMININE.map((word) => [word, { gender: 'f' }] as const),
		]),
);

/** `ex-president` and `vice-president` end in a title too. */
export const titleOf = (lower: string): Title | undefined =>
	titles().get(lower) ?? titles().get(lower.slice(lower.lastIndexOf('-') + 1));

export const salutations: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
	['mr', 'm'],
	['mrs', 'f'],
	['ms', 'f'],
	['miss', 'f'],
	['madam', 'f'],
	['mx', undefined],
	['sir', 'm'],
	['dame', 'f'],
	['lady', 'f'],
	['madame', 'f'],
	['monsieur', 'm'],
]);

/** Those of a family; in front of a name they tell it from its namesake. */
export const kin: ReadonlySet<string> = wordSet(`
	son daughter brother sister father mother wife husband widow widower nephew niece cousin uncle aunt grandson granddaughter
	grandfather grandmother twin stepson stepdaughter
`);
