import type { LanguagePack } from '../../lang/pack.ts';
import type { Span } from '../../text/span.ts';

/** How far around a name its description is looked for, in UTF-16 units. */
export const AROUND = 60;

/** Nouns by which somebody named here may be taken up: `Erika Thoma (64)` → `64-jährige`. */
export const describe = (text: string, { start, end }: Span, lang: LanguagePack): readonly string[] =>
	lang.speech.describe(text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND));

/** The same of somebody without a name: `ein 39 Jahre alter Mann` → `39-jähriger`. */
export const describeWithin = (words: string, lang: LanguagePack): readonly string[] =>
	lang.speech.describe(words.slice(0, words.lastIndexOf(' ') + 1), '');
