import type { NamePlace, Reference } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { oncePer } from '../../text/once.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { createWordMemory } from '../../text/remember-words.ts';
import type { Span } from '../../text/span.ts';

const memoryOf = oncePer((_: LanguagePack) => createWordMemory<Reference>());

/** What the words for a speaker refer to. The same words (`er`, `der Minister`) come up again and again, so answers are kept. */
export function refer(words: string, names: readonly NamePlace[], lang: LanguagePack): Reference {
	const own = memoryOf(lang);
	const key =
		names.length === 0
			? words
			: `${words}\0${names.map(({ from, to, isInflected }) => `${from}${isInflected ? '+' : '-'}${to}`).join()}`;
	const last = own.get(key);
	if (last !== undefined) return last;
	// Key and answer hold pieces of the words.
	const reference = lang.speech.refer(ownCopy(words), names);
	own.set(ownCopy(key), reference);
	return reference;
}

/** `Der Juwelier, der verletzt worden war, …` is none of those named before, unless he is a jeweller: what stands behind tells. */
export function withClause(reference: Reference, text: string, { end }: Span, lang: LanguagePack): Reference {
	const isExplained = lang.speech.isExplained?.(reference, text.slice(end, end + CLAUSE)) === true;
	return isExplained ? { ...reference, isExplained } : reference;
}

/** So much of a clause shows what it is, in UTF-16 units. */
const CLAUSE = 60;
