import type { Token } from '../../../model/paragraph.ts';
import { countFirst } from '../../../text/halving.ts';
import { joined } from '../../../text/joined.ts';
import type { SpeechParagraph } from '../../pack/speech.ts';
import { readFrames, type Unit } from './units.ts';

/** The words between the marks, read as a sentence of their own. */
export function innerUnits(paragraph: SpeechParagraph, unit: Unit): readonly Unit[] {
	const { quotation } = unit;
	if (quotation === undefined) return [];
	const { from, to } = quotation.content;
	const all = paragraph.facts.tokens;
	const tokens = all.slice(firstFrom(all, from), firstFrom(all, to));
	const facts = { ...paragraph.facts, tokens, sentences: [] };
	return joined(readFrames({ ...paragraph, facts, quotations: [] }).map((frame) => frame.units));
}

/** Index of the first token at or behind a place; looked up, since a paragraph may hold thousands of quotations. */
const firstFrom = (tokens: readonly Token[], place: number): number =>
	countFirst(tokens.length, (at) => (tokens[at] as Token).from < place);
