/** What a language knows about how names are written, introduced and inflected. */
export interface NameGrammar {
	/** Titles and functions that introduce a person, in lower case (`außenminister`, `präsidentin`, `mr`). */
	readonly titles: ReadonlySet<string>;
}
