import type { MarkStyle } from '../../model/mark.ts';

/** How a language sets its quotation marks. */
export interface MarkConventions {
	/** The usual style where the article itself does not show one. */
	readonly usual: MarkStyle;
	/** Styles in use by newsrooms of this language; any other one is foreign. */
	readonly styles: readonly MarkStyle[];
}
