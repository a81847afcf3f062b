import type { SpeechGrammar } from '../pack/speech.ts';
import { describe } from './speech/describe.ts';
import { readEnglish } from './speech/read.ts';
import { refer } from './speech/refer.ts';

export const speech: SpeechGrammar = {
	read: readEnglish,
	refer,
	describe,
	together: { between: /^\s*(?:,|and|&)\s/u, and: 'and' },
};
