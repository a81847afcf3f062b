import type { SpeechGrammar } from '../pack/speech.ts';
import { describe } from './speech/describe.ts';
import { readEnglish } from './speech/read.ts';
import { refer } from './speech/refer.ts';

export const speech: SpeechGrammar = {
	read: readEnglish,
	refer,
	describe,
	sole: new Set(['president', 'king', 'queen', 'pope', 'prince', 'princess']),
	denials: new Set(['deny', 'disavow', 'dispute', 'doubt', 'rebut', 'refute', 'reject']),
	asking: new Set(['ask']),
	answering: new Set(['answer', 'reply', 'respond']),
	copula: /^ (?:is|was) $/u,
	// Not `Anna Beck, a friend of Tom Ross`.
	together: {
		between: /^(?:, |,? (?:and|&) )(?:(?!(?:an?|the|who|of|by|for|on|in|at)\b)\p{L}[\p{L}.-]* ){0,3}$/u,
		and: 'and',
	},
};
