/** A short text with one mention of a speaker marked `⟦…⟧`, and the name the panel must show for it. */
export interface WhoIsMeant {
	readonly text: string;
	/**
	 * As the text has it; an article before it (`die Polizei`, `a nurse`) is left out here and does not count.
	 * Undefined where no name may be chosen, because two fit or none; the marked words themselves may then be shown.
	 */
	readonly who: string | undefined;
}
