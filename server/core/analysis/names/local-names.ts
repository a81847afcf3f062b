import type { LanguagePack } from '../../lang/pack.ts';
import type { ParagraphFacts } from '../../model/paragraph.ts';
import { remember } from '../../text/remember.ts';
import { readNames } from './read-names.ts';
import { readNameWords } from './read-words.ts';
import type { LocalNames } from './story.ts';

/** What a paragraph shows of names by itself; kept as long as its facts are, so a keystroke reads one paragraph. */
export const localNames = (facts: ParagraphFacts, lang: LanguagePack): LocalNames => read({ facts }, lang);

const read = remember(
	({ facts }: { readonly facts: ParagraphFacts }, lang: LanguagePack): LocalNames => {
		const words = readNameWords(facts, lang);
		return { words, names: readNames(words, lang) };
	},
	() => true,
);
