import type { LanguagePack } from '../../lang/pack.ts';
import type { MarkStyle } from '../../model/mark.ts';
import type { StyleBook } from '../../names/style-book.ts';

/** The marks a style book asks for in this language: its own `quotes`, else those of its region; undefined if it leaves it open. */
export function houseMarks({ quotes, region }: StyleBook, { marks }: LanguagePack): MarkStyle | undefined {
	if (quotes !== undefined && marks.styles.includes(quotes)) return quotes;
	return region === undefined ? undefined : marks.regionalStyles.get(region);
}
