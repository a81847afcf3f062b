import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/block.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { Paragraph } from '../model/paragraph.ts';

/** Tells what each paragraph is: headline, caption, credit, furniture of the page, or the article itself. */
export function findBlocks(paragraphs: readonly Paragraph[], _marks: MarkFacts, _lang: LanguagePack): Block[] {
	return paragraphs.map(({ start, end, index }) => ({
		start,
		end,
		paragraph: index,
		kind: 'paragraph',
		sure: true,
		sort: undefined,
		reasons: [],
		partner: undefined,
	}));
}
