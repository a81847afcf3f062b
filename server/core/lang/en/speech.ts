import type { SpeechGrammar } from '../pack/speech.ts';

export const speech: SpeechGrammar = {
	read: () => ({ statements: [], topics: [] }),
	refer: (words) => ({
		kind: 'name',
		name: undefined,
		genders: [],
		head: undefined,
		isGeneric: false,
		shown: words,
		anonymous: false,
	}),
};
