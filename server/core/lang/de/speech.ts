import type { SpeechGrammar } from '../pack/speech.ts';
import { denials } from './speech/denials.ts';
import { describe } from './speech/describe.ts';
import { readGerman } from './speech/read.ts';
import { isExplained, refer } from './speech/refer.ts';

export const speech: SpeechGrammar = {
	read: readGerman,
	refer,
	isExplained,
	describe,
	denials,
	asking: new Set(['fragen', 'nachfragen']),
	answering: new Set(['antworten', 'entgegnen', 'erwidern']),
	copula: /^ (?:ist|war|heißt|hieß) $/u,
	together: { between: /^\s*(?:,|und|sowie|&)\s/u, and: 'und' },
};
