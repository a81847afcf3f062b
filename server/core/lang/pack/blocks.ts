/** The wording of page furniture in this language. */
export interface BlockLexicon {
	/** Beginnings of lines that lead to other pieces, in lower case (`lesen sie mehr`, `siehe auch`). */
	readonly teasers: readonly string[];
}
