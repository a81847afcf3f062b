import type { LocalQuotation, Reading } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Quotation } from '../../model/mark.ts';
import type { LocalSpan, Paragraph } from '../../model/paragraph.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';

/** What one paragraph says, still in its own offsets. */
export interface ParagraphSpeech extends Reading {
	readonly paragraph: Paragraph;
}

/** Reads every paragraph that belongs to the article itself; captions, credits and page furniture say nothing. */
export function readSpeech(
	{ paragraphs, blocks, quotations, mentions }: SpeechInput,
	lang: LanguagePack,
): ParagraphSpeech[] {
	const marks = slicer(quotations);
	const names = slicer(mentions);
	const out: ParagraphSpeech[] = [];
	for (const paragraph of paragraphs) {
		const own = marks(paragraph);
		const named = names(paragraph);
		const kind = blocks[paragraph.index]?.kind;
		if (kind === 'caption' || kind === 'credit' || kind === 'boilerplate' || kind === 'byline' || kind === 'dateline')
			continue;
		const reading = lang.speech.read({
			facts: paragraph.facts,
			quotations: own.map(({ item, index }) => localQuotation(item, index, paragraph)),
			names: named.map(({ item }) => localIn(item, paragraph)),
		});
		out.push({ paragraph, ...reading });
	}
	return out;
}

/** Gives each paragraph, asked in order, the items that reach into it. The items are sorted by start; the walk is linear. */
function slicer<Item extends Span>(
	items: readonly Item[],
): (paragraph: Paragraph) => { readonly item: Item; readonly index: number }[] {
	let at = 0;
	let open: { readonly item: Item; readonly index: number }[] = [];
	return (paragraph) => {
		open = open.filter(({ item }) => paragraph.start < item.end);
		for (let item = items[at]; item !== undefined && item.start < paragraph.end; item = items[at]) {
			if (overlaps(item, paragraph)) open.push({ item, index: at });
			at += 1;
		}
		return [...open];
	};
}

function localIn(span: Span, paragraph: Paragraph): LocalSpan {
	return { from: Math.max(0, span.start - paragraph.start), to: Math.min(paragraph.end, span.end) - paragraph.start };
}

function localQuotation(quotation: Quotation, index: number, paragraph: Paragraph): LocalQuotation {
	return {
		...localIn(quotation, paragraph),
		index,
		depth: quotation.depth,
		content: localIn(quotation.content, paragraph),
		beganBefore: quotation.start < paragraph.start,
		goesOn: paragraph.end < quotation.end,
	};
}
