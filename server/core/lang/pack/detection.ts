/** How to tell a text in this language from one in another. */
export interface Detection {
	/** Frequent function words, in lower case, that other languages with a pack do not have. */
	readonly words: ReadonlySet<string>;
	/** Letters only this language uses (`äöüß`). */
	readonly letters: ReadonlySet<string>;
}
