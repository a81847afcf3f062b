/** The languages a pack exists for. */
export type LanguageId = 'de' | 'en';

/** A text the newsroom reads, in each language of the interface. `{name}` is filled from data. */
export interface Wording {
	readonly de: string;
	readonly en: string;
}
