import { Class } from './closed-words.ts';
import { isSpeaker } from './genders.ts';
import { phraseEnd } from './phrases.ts';
import { type Source, sourceOf } from './source.ts';
import type { Frame } from './units.ts';
import { is } from './units.ts';

/** `Für Beck gehen die Pläne zu weit: „…“`, `Für die Ministerin ist der Plan „ein Schritt nach vorn“`, `Was für sie ein „…“ ist`: in whose eyes it is so. */
export function opinionBefore({ units }: Frame, at: number): Source | undefined {
	for (let i = 0; i < at - 1; i += 1) {
		const opens = i === 0 || units[i - 1]?.lower === 'was' || is(units[i - 1], Class.coordinator);
		const isFor = units[i]?.lower === 'für' && (opens || IS.test(units[i - 1]?.lower ?? ''));
		if (!isFor) continue;
		const end = phraseEnd(units, i + 1, at);
		const noun = units.slice(i + 1, end).find(({ isNominal }) => isNominal);
		const isBeside = IS.test(units[end]?.lower ?? '') || i !== 0 || units[at - 1]?.text === ':';
		if (noun !== undefined && isBeside && (noun.isName || isSpeaker(noun.lower)))
			return sourceOf(units, i, i + 1, end, i, undefined);
	}
	return undefined;
}

const IS = /^(?:ist|sind|war|waren|sei|seien|bleibt|blieb|bleiben)$/u;
