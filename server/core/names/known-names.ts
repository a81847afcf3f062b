import type { LanguageId } from '../model/language.ts';
import type { KnownName } from '../model/name.ts';

/** The names the newsroom knows: the base of names and the style book, ready to be asked. */
export interface KnownNames {
	/** The known name that is written exactly so (full form, surname or alias) in a text of this language. */
	find(written: string, lang: LanguageId): KnownName | undefined;
}

export const noNames: KnownNames = { find: () => undefined };
