import type { Gender } from '../../../model/name.ts';
import { wordSet } from '../../../text/words.ts';
import type { Reference } from '../../pack/speech.ts';
import { looksLikeNoun } from '../names/inflection.ts';
import { nominative } from './nominative.ts';
import type { Phrase } from './phrase-head.ts';

/** `der Konzern Nordwerk`, `die Umweltorganisation Grüne Lunge`: the name, and what it is. */
export function introducedBody(
	words: string,
	{ article, head = '', headEnd }: Phrase,
	genders: readonly Gender[],
): Pick<Reference, 'shown' | 'role'> | undefined {
	if (!INTRODUCING.has(head) && !INTRODUCING_TAIL.test(head)) return undefined;
	const shown = OWN_NAME.exec(words.slice(headEnd))?.groups?.['name'];
	if (shown === undefined || looksLikeNoun(shown.toLowerCase())) return undefined;
	const noun = words.slice(words.lastIndexOf(' ', headEnd - 1) + 1, headEnd);
	return { shown, role: nominative(`${article} ${noun}`.trim(), genders) };
}

/** Nouns behind which a body is called by its name; behind others stands its seat (`Volksbank Hamm`). */
const INTRODUCING = wordSet('verein bank stiftung airline start-up startup');
const INTRODUCING_TAIL =
	/(?:konzern|hersteller|betreiber|anbieter|zulieferer|bauer|unternehmen|firma|kette|organisation|plattform)$/u;
const OWN_NAME = /^ (?<name>\p{Lu}[\p{L}\p{M}\d&.’'-]+(?: \p{Lu}[\p{L}\p{M}\d&.’'-]+){0,2})$/u;
