import type { Level } from '../model/finding.ts';
import type { LanguageId } from '../model/language.ts';
import type { OptionValue } from '../rules/define.ts';

/** What an editor may set. Parsed once at the edge, frozen, passed in. */
export interface Settings {
	/** The language of articles; undefined = found out for each. */
	readonly lang: LanguageId | undefined;
	/** Levels by rule id or group (`quotes`), stronger than those shipped. */
	readonly levels: Readonly<Record<string, Level>>;
	/** Options by rule id. */
	readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
}

export const defaultSettings: Settings = Object.freeze({ lang: undefined, levels: {}, options: {} });
