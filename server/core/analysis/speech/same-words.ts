import type { Block } from '../../model/block.ts';
import type { Quote, SpeechFacts } from '../../model/quote.ts';
import type { SpeechInput } from '../attribute-quotes.ts';

type Facts = Omit<SpeechFacts, 'isInterview'>;

/** A headline that quotes somebody (`„Das war knapp“`) names nobody; who says the same words further down says it there too. */
export function withSameWords(facts: Facts, input: SpeechInput): Facts {
	if (!facts.quotes.some((quote) => isBare(quote, input))) return facts;
	const said = facts.quotes.map((quote) => wordsOf(quote, input));
	const quotes = facts.quotes.map((quote, index) => {
		const words = said[index] ?? '';
		if (!isBare(quote, input) || words.length < SHORTEST) return quote;
		const same = facts.quotes.find(
			(other, at) => at !== index && !isBare(other, input) && isSaid(other) && said[at]?.includes(words) === true,
		);
		return same?.attribution === undefined
			? quote
			: { ...quote, attribution: { ...same.attribution, basis: 'same-words' as const } };
	});
	const speakers = facts.speakers.map((speaker, index) => ({
		...speaker,
		quotes: quotes.flatMap(({ attribution }, at) => (attribution?.speaker === index ? [at] : [])),
	}));
	return { quotes, speakers };
}

/** A quotation above the text that nobody is known to have said, or nobody but what stands before its colon (`Ehrenamt: „…“`). */
export const isBare = ({ type, attribution, paragraph }: Quote, { blocks }: Pick<SpeechInput, 'blocks'>): boolean =>
	type === 'Direct' &&
	(attribution?.speaker === undefined || attribution.basis === 'colon-before') &&
	HEADLINES.has(blocks[paragraph]?.kind ?? 'paragraph');

const HEADLINES: ReadonlySet<Block['kind']> = new Set(['headline', 'kicker', 'subhead']);

const isSaid = ({ type, attribution }: Quote): boolean => type === 'Direct' && attribution?.speaker !== undefined;

/** In UTF-16 units: fewer may be said by several. */
const SHORTEST = 12;

const wordsOf = ({ spans }: Quote, { text }: SpeechInput): string =>
	spans
		.map(({ start, end }) => text.slice(start, end).toLowerCase())
		.join(' ')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
