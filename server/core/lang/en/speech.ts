import type { SpeechGrammar } from '../pack/speech.ts';

export const speech: SpeechGrammar = {
	read: () => [],
	refer: (words) => ({ kind: 'name', genders: [], head: undefined, shown: words, anonymous: false }),
};
