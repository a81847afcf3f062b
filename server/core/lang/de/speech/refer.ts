import type { Reference } from '../../pack/speech.ts';

/** First form. */
export function refer(words: string): Reference {
	return { kind: 'name', genders: [], head: undefined, shown: words, anonymous: false };
}
