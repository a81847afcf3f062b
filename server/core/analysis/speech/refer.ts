import type { Reference } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { LocalSpan } from '../../model/paragraph.ts';

/** So many phrases are remembered before all are forgotten: those of a long article. */
const MOST = 2000;

const known = new WeakMap<LanguagePack, Map<string, Reference>>();

/** What the words for a speaker refer to. The same words (`er`, `der Minister`) come up again and again, so answers are kept. */
export function refer(words: string, names: readonly LocalSpan[], lang: LanguagePack): Reference {
	const own = known.get(lang) ?? new Map<string, Reference>();
	known.set(lang, own);
	// A string of its own: a slice would keep the whole article alive.
	const key = `${words}\0${names.map(({ from, to }) => `${from}-${to}`).join()}`;
	const last = own.get(key);
	if (last !== undefined) return last;
	if (MOST <= own.size) own.clear();
	const reference = lang.speech.refer(words, names);
	own.set(key, reference);
	return reference;
}
