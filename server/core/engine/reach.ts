import type { AnyRule } from '../rules/define.ts';
import { wordSet } from '../text/words.ts';

/** How much of an article a rule looks at, which tells what it has to look at again after a keystroke. */
export type Reach =
	/** Each paragraph by itself: its words, marks and quotations. */
	| 'paragraph'
	/** Each paragraph by itself, which of its words are names and what kind of line it is: both may hang on the rest of the article. */
	| 'named-paragraph'
	/** Names, their places and what lines are; no words besides. */
	| 'facts'
	/** Anything: the rule always runs over the whole. */
	| 'article';

/** A rule that is not named here may look at anything. `test/core/reach.test.ts` holds the rules to what is said of them. */
export function reachOf({ meta }: AnyRule): Reach {
	if (PARAGRAPH.has(meta.id)) return 'paragraph';
	if (NAMED_PARAGRAPH.has(meta.id)) return 'named-paragraph';
	return FACTS.has(meta.id) ? 'facts' : 'article';
}

/** The rules about how a text is set: they have nothing to say of code and of lines that go. */
export const isAboutSetting = (rule: string): boolean => /^(?:quotes|typography)\//u.test(rule);

const PARAGRAPH = wordSet(`
	quotes/unclosed quotes/wrong-glyph quotes/nested-same quotes/inner-style quotes/blank-inside
	quotes/blank-missing quotes/comma-missing quotes/comma-inside quotes/stop-before-comma quotes/doubled-stop
	quotes/stop-placement quotes/question-mark quotes/attribution-fragment
	quotes/double-attribution quotes/that-clause quotes/breaks-off quotes/stray
	typography/doubled-stop typography/blanks typography/blank-before-mark typography/blank-after-mark
	typography/doubled-word typography/written-apart typography/no-break typography/markup typography/mojibake
	typography/entities typography/composed
`);

const NAMED_PARAGRAPH = wordSet('names/eponym names/place names/misspelt typography/torn-sentence');

const FACTS = wordSet(`
	names/two-spellings names/acronym-forms
`);
