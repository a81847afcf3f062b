import { packOf } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { MarkStyle } from '../model/mark.ts';
import { closingGlyph, INNER, isSingleStyle, openingGlyph } from '../model/mark-style.ts';
import type { StyleBook } from '../names/style-book.ts';
import { houseMarks } from '../rules/support/house-marks.ts';
import { type Edit, replacement } from '../text/edit.ts';

/** A style all marks of the article can be set in. */
export interface MarksChoice {
	readonly style: MarkStyle;
	readonly isHouse: boolean;
	/** True for the one most quotations of the article have. */
	readonly isPrevailing: boolean;
	readonly edits: readonly Edit[];
}

/** The double styles of the language, that of the house first, then that of the article. */
export function marksChoices(article: Article, book: StyleBook): readonly MarksChoice[] {
	const pack = packOf(article.lang);
	const house = houseMarks(book, pack);
	const rank = (style: MarkStyle) => (style === house ? 0 : style === article.prevailing ? 1 : 2);
	return pack.marks.styles
		.filter((style) => !isSingleStyle(style))
		.sort((a, b) => rank(a) - rank(b))
		.map((style) => ({
			style,
			isHouse: style === house,
			isPrevailing: style === article.prevailing,
			edits: unifyMarks(article, style),
		}));
}

/**
 * Sets every mark of the article in one style, inner ones in the single marks that belong to it; also a mark whose partner
 * is missing. Single marks that stand alone beside double ones stay single (`die ‚Wende‘`). Apostrophes and inches stay.
 */
export function unifyMarks(article: Article, wanted: MarkStyle): Edit[] {
	const { marks, quotations } = article;
	const out: Edit[] = [];
	const set = (index: number | undefined, glyph: string) => {
		const mark = index === undefined ? undefined : marks[index];
		if (mark !== undefined && mark.glyph !== glyph) out.push(replacement(mark, glyph));
	};
	const styles = stylesWanted(article, wanted);
	quotations.forEach(({ open, close }, index) => {
		const style = styles[index] ?? wanted;
		set(open, openingGlyph(style));
		set(close, closingGlyph(style));
	});
	marks.forEach(({ role }, index) => {
		if (role === 'reopen') set(index, openingGlyph(wanted));
	});
	return out;
}

/** The style of each quotation: outer and inner marks by turns. */
function stylesWanted({ quotations, prevailing }: Article, wanted: MarkStyle): readonly MarkStyle[] {
	const areSingleUsual = prevailing !== undefined && isSingleStyle(prevailing);
	const styles: MarkStyle[] = [];
	for (const { parent, style } of quotations) {
		const around = parent === undefined ? undefined : styles[parent];
		const outer = isSingleStyle(style) && !areSingleUsual ? INNER[wanted] : wanted;
		styles.push(around === undefined ? outer : INNER[around]);
	}
	return styles;
}
