import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import type { Paragraph, ParagraphFacts } from '../model/paragraph.ts';
import { commonEnd, commonStart } from '../text/common-ends.ts';
import { ownCopy } from '../text/own-copy.ts';
import { Memo } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { endsStep, type Steps } from '../text/steps.ts';
import { findVerbatim } from '../text/verbatim.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

/** A reading of a text, as far as its paragraphs go. */
export type ReadText = Pick<Article, 'text' | 'paragraphs'>;

/**
 * The paragraphs of a text with their local facts. Of the reading before, `last`, those stay that the edit left alone; where
 * it moved paragraphs about, they are known by their words.
 */
export function* readParagraphs(text: string, lang: LanguagePack, last: ReadText = NOTHING_READ): Steps<Paragraph[]> {
	const { before, between, behind } = partsOf(last, text);
	const paragraphs = last.paragraphs.slice(0, before).map((one) => placed(one, one.index, 0));
	const known = new Map<string, ParagraphFacts>();
	for (let at = before; at < last.paragraphs.length - behind; at += 1) {
		const facts = last.paragraphs[at]?.facts;
		if (facts !== undefined) known.set(facts.text, facts);
	}
	for (const { start, end, nBlankLinesBefore } of splitParagraphs(text, between)) {
		const piece = text.slice(start, end);
		let facts = known.get(piece);
		if (facts === undefined) {
			// Of the first reading all are pieces of one text; a later one is not to be kept for a paragraph of it.
			const own = last === NOTHING_READ ? piece : ownCopy(piece);
			facts = readParagraph(own, lang);
			known.set(own, facts);
		}
		paragraphs.push({ index: paragraphs.length, start, end, nBlankLinesBefore, facts, isCode: false });
		if (endsStep(paragraphs.length)) yield;
	}
	const delta = text.length - last.text.length;
	for (const one of last.paragraphs.slice(last.paragraphs.length - behind)) {
		paragraphs.push(placed(one, paragraphs.length, delta));
	}
	markCode(paragraphs);
	return paragraphs;
}

const NOTHING_READ: ReadText = { text: '', paragraphs: [] };

/** What an edit left alone: so many paragraphs at the start and at the end, and the stretch of the new text between them. */
interface Parts {
	readonly before: number;
	readonly between: Span;
	readonly behind: number;
}

function partsOf({ text: old, paragraphs }: ReadText, text: string): Parts {
	const nSame = commonStart(old, text);
	let before = 0;
	// Whole as long as nothing up to the next one has changed.
	while ((paragraphs[before + 1]?.start ?? Number.POSITIVE_INFINITY) <= nSame) before += 1;
	const start = paragraphs[before - 1]?.end ?? 0;
	const delta = text.length - old.length;
	// What came or went may be counted to either end (`aa` → `aaa`), but only once.
	const sameFrom = Math.max(old.length - commonEnd(old, text), nSame, nSame - delta);
	let behind = 0;
	// One more than is kept has to be whole: how many empty lines stand before a paragraph hangs on the one above.
	while (before < paragraphs.length - behind && sameFrom < (paragraphs[paragraphs.length - behind - 2]?.start ?? 0)) {
		behind += 1;
	}
	const next = paragraphs[paragraphs.length - behind];
	const end = next === undefined ? text.length : next.start + delta;
	return { before, between: { start, end }, behind };
}

function placed(paragraph: Paragraph, index: number, delta: number): Paragraph {
	const { start, end, nBlankLinesBefore, facts, isCode } = paragraph;
	if (delta === 0 && index === paragraph.index && !isCode) return paragraph;
	return { index, start: start + delta, end: end + delta, nBlankLinesBefore, facts, isCode: false };
}

/** Lines between two fences are code; a fence without a partner is a line like any other. */
function markCode(paragraphs: Paragraph[]): void {
	let opened: number | undefined;
	for (let at = 0; at < paragraphs.length; at += 1) {
		if (!isFence(paragraphs[at]?.facts.text ?? '')) continue;
		if (opened === undefined) {
			opened = at;
			continue;
		}
		for (let index = opened; index <= at; index += 1) {
			const { start, end, nBlankLinesBefore, facts } = paragraphs[index] as Paragraph;
			paragraphs[index] = { index, start, end, nBlankLinesBefore, facts, isCode: true };
		}
		opened = undefined;
	}
}

const isFence = (text: string): boolean => text.startsWith('```') || text.startsWith('~~~');

function readParagraph(text: string, lang: LanguagePack): ParagraphFacts {
	const tokens = tokenise(text);
	return { text, tokens, sentences: splitSentences(tokens, lang), verbatim: findVerbatim(text), memo: new Memo() };
}
