import type { LanguagePack } from '../lang/pack.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { Paragraph } from '../model/paragraph.ts';

/** Finds every quotation mark of the article and pairs it. */
export function pairMarks(_paragraphs: readonly Paragraph[], _lang: LanguagePack): MarkFacts {
	return { marks: [], quotations: [], prevailing: undefined };
}
