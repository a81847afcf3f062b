import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { isLineEnd } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** The line a paragraph stands in: the paragraph with the blanks around it, which rules see too. */
export function lineOf(text: string, { start, end }: Span): Span {
	let from = start;
	let to = end;
	while (0 < from && !isLineEnd(text.charCodeAt(from - 1))) from -= 1;
	while (to < text.length && !isLineEnd(text.charCodeAt(to))) to += 1;
	return { start: from, end: to };
}

/**
 * The line of a paragraph as an article of its own, in its own offsets, with what the whole article knows of it: its kind,
 * marks, quotations, names and quotes. Undefined where a quotation leads out of the paragraph: what it shows then hangs on others.
 */
export function articleOfParagraph(article: Article, index: number): Article | undefined {
	const paragraph = article.paragraphs[index];
	const block = article.blocks[index];
	if (paragraph === undefined || block === undefined) return undefined;
	const line = lineOf(article.text, paragraph);
	const own = (span: Span): Span => ({ start: span.start - line.start, end: span.end - line.start });
	const isInside = (one: { readonly paragraph: number }) => one.paragraph === index;
	const quotations = article.quotations.filter(
		({ firstParagraph, lastParagraph }) => firstParagraph <= index && index <= lastParagraph,
	);
	if (quotations.some(({ firstParagraph, lastParagraph }) => firstParagraph !== lastParagraph)) return undefined;
	const firstMark = article.marks.findIndex(isInside);
	const firstQuotation = quotations[0] === undefined ? 0 : article.quotations.indexOf(quotations[0]);
	const within = (at: number | undefined, first: number) => (at === undefined ? undefined : at - first);
	return {
		text: article.text.slice(line.start, line.end),
		lang: article.lang,
		paragraphs: [{ ...paragraph, ...own(paragraph), index: 0, nBlankLinesBefore: 0 }],
		blocks: [{ ...block, ...own(block), paragraph: 0, partner: undefined }],
		marks: article.marks.filter(isInside).map((mark) => ({ ...mark, ...own(mark), paragraph: 0 })),
		quotations: quotations.map((one) => ({
			...one,
			...own(one),
			open: within(one.open, firstMark),
			close: within(one.close, firstMark),
			parent: within(one.parent, firstQuotation),
			firstParagraph: 0,
			lastParagraph: 0,
			content: own(one.content),
			guesses: one.guesses.map((at) => at - line.start),
		})),
		prevailing: article.prevailing,
		mentions: article.mentions
			.filter(isInside)
			.map((one) => ({ ...one, ...own(one), stem: own(one.stem), role: one.role && own(one.role), paragraph: 0 })),
		entities: article.entities,
		quotes: article.quotes.filter(isInside).map((quote) => quoteIn(quote, own)),
		speakers: article.speakers,
		isInterview: article.isInterview,
		repeatedSentences: [],
	};
}

function quoteIn(quote: Quote, own: (span: Span) => Span): Quote {
	const { spans, verbatim, cue, frame, addressee, attribution } = quote;
	return {
		...quote,
		spans: spans.map(own),
		verbatim: verbatim.map(own),
		cue: cue && { ...cue, spans: cue.spans.map(own) },
		frame: frame.map(own),
		addressee: addressee.map(own),
		attribution: attribution && {
			...attribution,
			mention: attribution.mention.map(own),
			chain: attribution.chain.map(own),
		},
		paragraph: 0,
	};
}
