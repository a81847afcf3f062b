/** Marks as news really holds them: all rules on marks and typography together, at the levels they ship with. */
export interface HardMarks {
	/** Texts in which nothing may be found. */
	readonly good: readonly string[];
	/** `⟦…⟧` around each place found, the rule of each (or one for all), and the text after the best fix of each, applied together; nothing where there is no fix. */
	readonly bad: readonly (readonly [marked: string, rules: string, fixed?: string])[];
}
