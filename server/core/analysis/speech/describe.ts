import type { LanguagePack } from '../../lang/pack.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { remember } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';

/** How far around a name its description is looked for, in UTF-16 units. */
const AROUND = 60;

/**
 * Nouns by which somebody named at a place of a paragraph may be taken up: `Erika Thoma (64)` → `64-jährige`. Kept as long
 * as the facts of the paragraph are.
 */
export function describe(paragraph: Paragraph, at: Span, lang: LanguagePack): readonly string[] {
	const known = descriptionsIn(paragraph, lang);
	const from = at.start - paragraph.start;
	const to = at.end - paragraph.start;
	const key = from * LONGEST + to;
	let nouns = known.get(key);
	if (nouns === undefined) {
		const { text } = paragraph.facts;
		nouns = lang.speech.describe(text.slice(Math.max(0, from - AROUND), from), text.slice(to, to + AROUND));
		known.set(key, nouns);
	}
	return nouns;
}

/** No paragraph is longer; both offsets make one whole number. */
const LONGEST = 2 ** 26;

const descriptionsIn = remember(
	(_: Paragraph, __: LanguagePack) => new Map<number, readonly string[]>(),
	() => true,
);

/** The same of somebody without a name: `ein 39 Jahre alter Mann` → `39-jähriger`. */
export const describeWithin = (words: string, lang: LanguagePack): readonly string[] =>
	lang.speech.describe(words.slice(0, words.lastIndexOf(' ') + 1), '');
