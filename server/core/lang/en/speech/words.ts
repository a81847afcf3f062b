import { wordList } from '../../../text/words.ts';

/** What a word can be, as bits. */
export const Class = {
	determiner: 1 << 0,
	preposition: 1 << 1,
	pronoun: 1 << 2,
	adverb: 1 << 3,
	coordinator: 1 << 4,
	subordinator: 1 << 5,
	relative: 1 << 6,
	auxiliary: 1 << 7,
} as const;

/** `is`, `weren’t`, `they’re`. */
export const isFormOfBe = (lower: string): boolean =>
	/^(?:is|are|am|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$|['’](?:re|m)$/u.test(lower);

/** `declined`, `failed`: what stands behind `to` nobody does. */
export const saysNothing = (lower: string): boolean => /^(?:declin|refus|fail)(?:e|es|ed|ing|s)?$/u.test(lower);

const c = Class;

/** `he’s`, `they’ve`: a subject with its auxiliary. */
const PRONOUNS = 'he she it they i we you there that who';
const SHORT_VERBS = 's ll d ve re m';

const TABLE: readonly (readonly [number, string])[] = [
	[
		c.determiner,
		'the a an this that these those such my your his her its our their some any no every each both all several many most few other another one two three four five six seven eight nine ten',
	],
	[
		c.preposition,
		'of in on at by for with from to into onto about against between among through during before after above below over under around near since until till without within upon toward towards via per despite amid like as than outside inside across behind beyond along following regarding',
	],
	[
		c.pronoun,
		'he she they i we you it who one others many most some everyone everybody someone somebody nobody neither',
	],
	[
		c.adverb,
		'also then later earlier recently previously still again often never always just only even once now today yesterday tomorrow already however meanwhile instead nevertheless nonetheless almost further furthermore moreover too first finally repeatedly reportedly simply flatly bluntly quickly publicly privately jokingly wryly angrily quietly there here not so far afterwards afterward',
	],
	[c.coordinator, 'and or but nor'],
	[c.subordinator, 'that if whether because although though while when where why how since unless as what'],
	[c.relative, 'who whom whose which that'],
	[
		c.auxiliary,
		'is are was were be been being am has have had having do does did will would can could may might must shall should',
	],
	[
		c.auxiliary,
		"'s isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't",
	],
];

/** Closed word classes by word in lower case. */
export const closedWords: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
	const out = new Map<string, number>();
	// `isn't`, `isn’t`
	for (const [bits, list] of TABLE)
		for (const word of wordList(list))
			for (const spelt of new Set([word, word.replace("'", '’')])) out.set(spelt, (out.get(spelt) ?? 0) | bits);
	for (const word of wordList(PRONOUNS))
		for (const verb of wordList(SHORT_VERBS))
			for (const apostrophe of "’'") out.set(`${word}${apostrophe}${verb}`, c.pronoun | c.auxiliary);
	return out;
}
