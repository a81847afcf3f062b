import type { Article } from '../../model/article.ts';
import type { Mark, MarkStyle, Quotation } from '../../model/mark.ts';
import { closingGlyph, openingGlyph } from '../../model/mark-style.ts';
import { lastStartingAtOrBefore } from '../../text/span.ts';

/** What the rules about marks ask of the facts. Not a rule itself. */

/** A quotation that has both its marks. */
export interface Whole {
	readonly quotation: Quotation;
	readonly index: number;
	readonly open: Mark;
	readonly close: Mark;
}

/** The quotations of the article that have both their marks, in order; gathered once, for a score of rules asks. */
export function wholeQuotations({ quotations, marks }: Pick<Article, 'quotations' | 'marks'>): readonly Whole[] {
	const gathered = known.get(quotations) ?? gather(quotations, marks);
	known.set(quotations, gathered);
	return gathered;
}

const known = new WeakMap<readonly Quotation[], readonly Whole[]>();

function gather(quotations: readonly Quotation[], marks: readonly Mark[]): readonly Whole[] {
	const out: Whole[] = [];
	for (let index = 0; index < quotations.length; index += 1) {
		const quotation = quotations[index];
		if (quotation?.open === undefined || quotation.close === undefined) continue;
		const open = marks[quotation.open];
		const close = marks[quotation.close];
		if (open !== undefined && close !== undefined) out.push({ quotation, index, open, close });
	}
	return out;
}

/** The quotation around this one, if it has both its marks. */
export function outerOf({ quotations }: Article, { quotation }: Whole): Quotation | undefined {
	const outer = quotation.parent === undefined ? undefined : quotations[quotation.parent];
	return outer?.open === undefined || outer.close === undefined ? undefined : outer;
}

/** True if both marks are those of the style; where they do not agree, one of them is the wrong glyph. */
export const isPure = ({ quotation: { style }, open, close }: Whole): boolean =>
	open.glyph === openingGlyph(style) && close.glyph === closingGlyph(style);

/** How a style looks: `„…“`. */
export const sampleOf = (style: MarkStyle): string => `${openingGlyph(style)}…${closingGlyph(style)}`;

/** True if the quoted words are a part of the sentence around them (`nannte es „reine Schikane“`), not a sentence. */
export function isPart({ text }: Article, { open }: Whole): boolean {
	return (
		/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, open.start - 3), open.start)) &&
		/^\p{Ll}/u.test(text.slice(open.end, open.end + 2))
	);
}

/** Tells whether an offset lies in a direct quotation, whole or broken. */
export function insideQuotation({ quotations }: Article): (offset: number) => boolean {
	const outer = quotations.filter(({ depth }) => depth === 0);
	return (offset) => {
		const around = outer[lastStartingAtOrBefore(outer, offset)];
		return around !== undefined && offset < around.end;
	};
}

/** The first lower-cased word at or after an offset of the text, blanks skipped; empty if something else stands there. */
export function wordAt(text: string, offset: number): string {
	WORD.lastIndex = offset;
	return (WORD.exec(text)?.[1] ?? '').toLowerCase();
}

const WORD = /[ \u00a0]{0,3}([\p{L}\p{M}]{1,40})/uy;
