import type { SpeechGrammar } from '../pack/speech.ts';

export const speech: SpeechGrammar = { saying: new Set() };
