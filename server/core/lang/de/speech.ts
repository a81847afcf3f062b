import type { SpeechGrammar } from '../pack/speech.ts';
import { readStatements } from './speech/read.ts';
import { refer } from './speech/refer.ts';

export const speech: SpeechGrammar = { read: readStatements, refer };
