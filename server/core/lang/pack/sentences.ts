/** What keeps a stop from ending a sentence. All in lower case, without the stop. */
export interface SentenceLexicon {
	/** Abbreviations that are followed by a name or go on (`dr`, `ca`, `bzw`, `mr`). */
	readonly abbreviations: ReadonlySet<string>;
	/** Those of them that in lower case are words too (`no`, `so`), and shortened only before a number (`no. 5`). */
	readonly alsoWords: ReadonlySet<string>;
	/** Words before `X` that make it the name of a site (`Plattform X.`), no initial. */
	readonly beforeX: RegExp;
	/** True if a number with a stop is an ordinal (`21. Januar`) in this language. */
	readonly hasOrdinalStop: boolean;
	/** Words behind which two digits tell an age, and their stop ends the sentence (`Sie ist 86. Beck …`). */
	readonly beforeAge: ReadonlySet<string>;
	/** Words after which an ordinal may stand before a capital without ending a sentence; nouns that ordinals count (`januar`, `liga`). */
	readonly afterOrdinal: ReadonlySet<string>;
}
