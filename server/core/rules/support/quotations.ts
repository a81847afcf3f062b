import type { Article } from '../../model/article.ts';
import type { Mark, Quotation } from '../../model/mark.ts';
import { lastStartingAtOrBefore } from '../../text/span.ts';

/** What the rules about marks ask of the facts. Not a rule itself. */

/** A quotation that has both its marks. */
export interface Whole {
	readonly quotation: Quotation;
	readonly index: number;
	readonly open: Mark;
	readonly close: Mark;
}

/** The quotations of the article that have both their marks, in order. */
export function* wholeQuotations({ quotations, marks }: Article): Generator<Whole> {
	for (let index = 0; index < quotations.length; index += 1) {
		const quotation = quotations[index];
		if (quotation?.open === undefined || quotation.close === undefined) continue;
		const open = marks[quotation.open];
		const close = marks[quotation.close];
		if (open !== undefined && close !== undefined) yield { quotation, index, open, close };
	}
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
