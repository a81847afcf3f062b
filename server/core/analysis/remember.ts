import type { LanguagePack } from '../lang/pack.ts';
import type { ParagraphFacts } from '../model/paragraph.ts';

/**
 * Remembers what a reading of a paragraph gave, for as long as anybody holds the paragraph's facts: a document's memory
 * does so between two keystrokes, so that a reading that needs the paragraph alone is made once. Purely a shortcut:
 * the answer is the one `read` would give. `isSame` compares what the reading needs besides the facts.
 */
export function remember<Input extends { readonly facts: ParagraphFacts }, Result>(
	read: (input: Input, lang: LanguagePack) => Result,
	isSame: (a: Input, b: Input) => boolean,
): (input: Input, lang: LanguagePack) => Result {
	const known = new WeakMap<
		ParagraphFacts,
		{ readonly input: Input; readonly lang: LanguagePack; readonly result: Result }
	>();
	return (input, lang) => {
		const last = known.get(input.facts);
		if (last !== undefined && last.lang === lang && isSame(last.input, input)) return last.result;
		const result = read(input, lang);
		known.set(input.facts, { input, lang, result });
		return result;
	};
}
