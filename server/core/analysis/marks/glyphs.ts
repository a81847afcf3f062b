import type { MarkStyle } from '../../model/mark.ts';

/** What a glyph can be by its shape alone. */
export interface GlyphShape {
	/** The style it opens, and the price of taking it so: 0 for its proper use. */
	readonly opens: MarkStyle | undefined;
	readonly openCost: number;
	/** The glyph it stands for (`,,` for `„`), the one that is compared with a style's own. */
	readonly plain: string;
	readonly isSingle: boolean;
	/** True for primes and accents, which are never a quotation mark. */
	readonly isNever: boolean;
}

const shape = (plain: string, opens: MarkStyle | undefined, openCost = 0): GlyphShape => ({
	opens,
	openCost,
	plain,
	isSingle: SINGLES.has(plain),
	isNever: opens === undefined,
});

const SINGLES = new Set("‚‘’›‹'");

/** Every glyph and doubled glyph that may be a mark. `”` and `’` open only by mistake (`”so”`). */
export const SHAPES: ReadonlyMap<string, GlyphShape> = new Map([
	['„', shape('„', '„“')],
	[',,', shape('„', '„“')],
	['‚‚', shape('„', '„“')],
	['“', shape('“', '“”')],
	['‟', shape('“', '“”')],
	['``', shape('“', '“”')],
	['‘‘', shape('“', '“”')],
	['”', shape('”', '“”', 2)],
	['’’', shape('”', '“”', 2)],
	['"', shape('"', '""')],
	["''", shape('"', '""')],
	['»', shape('»', '»«')],
	['››', shape('»', '»«')],
	['«', shape('«', '«»')],
	['‹‹', shape('«', '«»')],
	['‚', shape('‚', '‚‘')],
	['‘', shape('‘', '‘’')],
	['‛', shape('‘', '‘’')],
	['’', shape('’', '‘’', 3)],
	['›', shape('›', '›‹')],
	['‹', shape('‹', '‹›')],
	["'", shape("'", "''")],
	['´´', shape('"', '""')],
	['´', shape('´', undefined)],
	['`', shape('`', undefined)],
	['′′', shape('″', undefined)],
	['″', shape('″', undefined)],
	['′', shape('′', undefined)],
]);

/** Glyphs that are one mark where they stand twice in a row (`‹‹so››`). */
export const DOUBLING = new Set('‚‘’‹›´′');
