import type { LocalQuotation, Reading, SpeechParagraph } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Block } from '../../model/block.ts';
import type { Quotation } from '../../model/mark.ts';
import type { Mention } from '../../model/name.ts';
import type { LocalSpan, Paragraph } from '../../model/paragraph.ts';
import { remember } from '../../text/remember.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { endsStep, type Steps } from '../../text/steps.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import { stretchOf } from '../carry/change.ts';

/** What one paragraph says, still in its own offsets. */
export interface ParagraphSpeech extends Reading {
	readonly paragraph: Paragraph;
}

/** Reads every paragraph that belongs to the article itself; captions, credits and page furniture say nothing. */
export function* readSpeech(
	{ paragraphs, blocks, quotations, mentions }: SpeechInput,
	lang: LanguagePack,
): Steps<ParagraphSpeech[]> {
	const marks = slicer(quotations);
	const names = slicer(mentions);
	const out: ParagraphSpeech[] = [];
	for (const paragraph of paragraphs) {
		const own = marks(paragraph);
		const named = names(paragraph);
		if (isSilent(blocks[paragraph.index])) continue;
		out.push({ paragraph, ...readParagraph(speechParagraph(paragraph, own, named), lang) });
		if (endsStep(out.length)) yield;
	}
	return out;
}

/** What one paragraph of the article says. */
export function readingOf(input: SpeechInput, paragraph: Paragraph, lang: LanguagePack): Reading {
	if (isSilent(input.blocks[paragraph.index])) return NOTHING;
	const own = input.quotations.filter((one) => overlaps(one, paragraph));
	const [first, last] = stretchOf(input.mentions, paragraph.index);
	return readParagraph(speechParagraph(paragraph, own, input.mentions.slice(first, last)), lang);
}

const NOTHING: Reading = { statements: [], topics: [] };

const isSilent = (block: Block | undefined): boolean => block !== undefined && SILENT.has(block.kind);
const SILENT: ReadonlySet<Block['kind']> = new Set(['caption', 'credit', 'boilerplate', 'byline', 'dateline'] as const);

const speechParagraph = (
	paragraph: Paragraph,
	quotations: readonly Quotation[],
	mentions: readonly Mention[],
): SpeechParagraph => ({
	facts: paragraph.facts,
	quotations: quotations.map((item) => localQuotation(item, paragraph)),
	names: mentions.map((item) => localIn(item, paragraph)),
});

/** A paragraph says the same as long as its words, its quotations and its names are the same. */
const readParagraph = remember<SpeechParagraph, LanguagePack, Reading>(
	(paragraph, lang) => lang.speech.read(paragraph),
	(a, b) => isSameList(a.quotations, b.quotations, isSameQuotation) && isSameList(a.names, b.names, isSamePlace),
);

const isSameList = <T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean =>
	a.length === b.length && a.every((one, index) => isSame(one, b[index] ?? one));

const isSamePlace = (a: LocalSpan, b: LocalSpan) => a.from === b.from && a.to === b.to;

const isSameQuotation = (a: LocalQuotation, b: LocalQuotation) =>
	isSamePlace(a, b) &&
	isSamePlace(a.content, b.content) &&
	a.depth === b.depth &&
	a.beganBefore === b.beganBefore &&
	a.goesOn === b.goesOn;

/** Gives each paragraph, asked in order, the items that reach into it. The items are sorted by start; the walk is linear. */
function slicer<Item extends Span>(items: readonly Item[]): (paragraph: Paragraph) => Item[] {
	let at = 0;
	let open: Item[] = [];
	return (paragraph) => {
		open = open.filter((item) => paragraph.start < item.end);
		for (let item = items[at]; item !== undefined && item.start < paragraph.end; item = items[at]) {
			if (overlaps(item, paragraph)) open.push(item);
			at += 1;
		}
		return [...open];
	};
}

function localIn(span: Span, paragraph: Paragraph): LocalSpan {
	return { from: Math.max(0, span.start - paragraph.start), to: Math.min(paragraph.end, span.end) - paragraph.start };
}

function localQuotation(quotation: Quotation, paragraph: Paragraph): LocalQuotation {
	const { from, to } = localIn(quotation, paragraph);
	return {
		from,
		to,
		depth: quotation.depth,
		content: localIn(quotation.content, paragraph),
		beganBefore: quotation.start < paragraph.start,
		goesOn: paragraph.end < quotation.end,
	};
}
