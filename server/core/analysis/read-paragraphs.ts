import type { LanguagePack } from '../lang/pack.ts';
import type { Paragraph, ParagraphFacts } from '../model/paragraph.ts';
import { findVerbatim } from '../text/verbatim.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

/** Remembers what paragraphs say about themselves, by their text. One per language and document. */
export interface ParagraphMemory {
	get(text: string): ParagraphFacts | undefined;
	set(text: string, facts: ParagraphFacts): unknown;
}

/**
 * The paragraphs of a text with their local facts; those that `memory` knows are not read again. `before` is the last
 * reading of the document: most of its paragraphs stand at the same place, counted from the start or from the end.
 */
export function readParagraphs(
	text: string,
	lang: LanguagePack,
	memory: ParagraphMemory,
	before: readonly Paragraph[] = [],
): Paragraph[] {
	const spans = splitParagraphs(text);
	const paragraphs = spans.map(({ start, end, nBlankLinesBefore }, index) => {
		const isThere = (facts: ParagraphFacts | undefined): facts is ParagraphFacts =>
			facts?.text.length === end - start && text.startsWith(facts.text, start);
		const near = [before[index]?.facts, before[index + before.length - spans.length]?.facts].find(isThere);
		const own = near?.text ?? text.slice(start, end);
		const known = memory.get(own);
		const facts = known ?? readParagraph(own, lang);
		if (known === undefined) memory.set(own, facts);
		return { index, start, end, nBlankLinesBefore, facts, isCode: false };
	});
	return markCode(paragraphs);
}

/** Lines between two fences are code; a fence without a partner is a line like any other. */
function markCode(paragraphs: Paragraph[]): Paragraph[] {
	const fences = paragraphs.filter(({ facts }) => FENCE.test(facts.text)).map(({ index }) => index);
	for (let at = 0; at + 1 < fences.length; at += 2) {
		const last = fences[at + 1] ?? 0;
		for (let index = fences[at] ?? 0; index <= last; index += 1) {
			const paragraph = paragraphs[index];
			if (paragraph !== undefined) paragraphs[index] = { ...paragraph, isCode: true };
		}
	}
	return paragraphs;
}

const FENCE = /^(?:`{3}|~{3})/u;

function readParagraph(text: string, lang: LanguagePack): ParagraphFacts {
	const tokens = tokenise(text);
	return { text, tokens, sentences: splitSentences(tokens, lang), verbatim: findVerbatim(text) };
}
