/** How this language reports speech. */
export interface SpeechGrammar {
	/** Verbs of saying in their finite forms, in lower case. */
	readonly saying: ReadonlySet<string>;
}
