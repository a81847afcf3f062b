import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import type { Paragraph, ParagraphFacts } from '../model/paragraph.ts';
import { ownCopy } from '../text/own-copy.ts';
import { endsStep, type Steps } from '../text/steps.ts';
import { findVerbatim } from '../text/verbatim.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

/** Remembers what paragraphs say about themselves, by their text. One per language and document. */
export interface ParagraphMemory {
	get(text: string): ParagraphFacts | undefined;
	set(text: string, facts: ParagraphFacts): unknown;
}

/** The last reading of a document. */
export type LastText = Pick<Article, 'text' | 'paragraphs'>;

/** The paragraphs of a text with their local facts; those that `memory` knows, or that stand where they stood, are not read again. */
export function* readParagraphs(
	text: string,
	lang: LanguagePack,
	memory: ParagraphMemory,
	last?: LastText,
): Steps<Paragraph[]> {
	const paragraphs: Paragraph[] = [];
	const stood = last && standingIn(last, text);
	for (const { start, end, nBlankLinesBefore } of splitParagraphs(text)) {
		const piece = stood?.(start, end) ?? text.slice(start, end);
		let facts = memory.get(piece);
		if (facts === undefined) {
			// Of the first reading all are pieces of one text; a later one is not to be kept for a paragraph of it.
			const own = last === undefined ? piece : ownCopy(piece);
			facts = readParagraph(own, lang);
			memory.set(own, facts);
		}
		paragraphs.push({ index: paragraphs.length, start, end, nBlankLinesBefore, facts, isCode: false });
		if (endsStep(paragraphs.length)) yield;
	}
	markCode(paragraphs);
	return paragraphs;
}

/**
 * The text of the paragraph that stood between two offsets, asked in order: at the same place counted from the start or
 * from the end of the text. It need not be cut out and hashed once more.
 */
function standingIn(last: LastText, text: string): (start: number, end: number) => string | undefined {
	const fromStart = walkTo(last.paragraphs);
	const fromEnd = walkTo(last.paragraphs);
	const delta = text.length - last.text.length;
	return (start, end) => {
		const isThere = (own: string | undefined) => own?.length === end - start && text.startsWith(own, start);
		const near = fromStart(start);
		if (isThere(near)) return near;
		const far = fromEnd(start - delta);
		return isThere(far) ? far : undefined;
	};
}

/** The text of the paragraph that begins at an offset; offsets are asked in order. */
function walkTo(paragraphs: readonly Paragraph[]): (start: number) => string | undefined {
	let next = 0;
	return (start) => {
		while ((paragraphs[next]?.start ?? start) < start) next += 1;
		const paragraph = paragraphs[next];
		return paragraph?.start === start ? paragraph.facts.text : undefined;
	};
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
	return { text, tokens, sentences: splitSentences(tokens, lang), verbatim: findVerbatim(text) };
}
