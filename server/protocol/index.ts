/**
 * Names and plain types of our own requests between client and server. Imports nothing.
 * Places are LSP ranges (line and UTF-16 character, both from 0), since only the edge reads this.
 */

export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** Request, client → server: who says what in a document. Params `SpeakersParams`, result `SpeakersView | null`. */
export const speakersRequest = 'copydesk/speakers';

export interface SpeakersParams {
	readonly uri: string;
}

/** Notification, server → client, after a document has been read: its panel and status are out of date. */
export const analysedNotification = 'copydesk/analysed';

export interface AnalysedParams {
	readonly uri: string;
	/** Version of the document that was read. */
	readonly version: number;
	readonly lang: 'de' | 'en';
	/** False if the document does not read like an article (a list, a log) and so gets no findings. */
	readonly isArticle: boolean;
	readonly nFindings: number;
	readonly nQuotes: number;
	readonly nSpeakers: number;
}

/** Who said what in one document. */
export interface SpeakersView {
	readonly uri: string;
	readonly version: number;
	/** In order of appearance. */
	readonly speakers: readonly SpeakerView[];
	/** Quotes without a speaker. */
	readonly unattributed: readonly QuoteView[];
}

export interface SpeakerView {
	readonly name: string;
	readonly role: string | undefined;
	/** Chooses the icon. */
	readonly kind: 'person' | 'organisation' | 'unknown';
	readonly anonymous: boolean;
	/** Share of the quoted words of the article, 0 to 1. */
	readonly share: number;
	/** First mention. */
	readonly range: Range;
	readonly quotes: readonly QuoteView[];
}

export interface QuoteView {
	readonly kind: 'direct' | 'indirect' | 'partial' | 'weak';
	/** The first words of the quote, without marks, at most 120 UTF-16 units. */
	readonly text: string;
	/** From the first word of the quote to its last, frame in the middle included. */
	readonly range: Range;
	/** The quoted stretches alone, at least one: two where `, sagte sie, ` stands in the middle. */
	readonly parts: readonly Range[];
	readonly sure: boolean;
	/** One sentence in the interface's language: why we think so. */
	readonly why: string;
}

/** Request, client → server: the edits of "Clean up article". Params `CleanUpParams`, result `CleanUpResult | null`. */
export const cleanUpRequest = 'copydesk/cleanUp';

export interface CleanUpParams {
	readonly uri: string;
}

export interface CleanUpResult {
	/** The version the edits are for; they must not be applied to another one. */
	readonly version: number;
	readonly safe: readonly TextEdit[];
	/** Needs an editor's eye: shown in VS Code's preview of refactorings first. */
	readonly offered: readonly (TextEdit & { readonly label: string; readonly ruleId: string })[];
}

export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}

/** Request, client → server: the page of a rule in the interface's language. Params `RulePageParams`, result `RulePageResult | null`. */
export const rulePageRequest = 'copydesk/rulePage';

export interface RulePageParams {
	readonly ruleId: string;
}

export interface RulePageResult {
	readonly markdown: string;
}

/**
 * Where the page of a rule lies: `copydesk-rule:/names/two-spellings.md`. The server puts it into a finding's
 * `codeDescription`; the client opens it as a preview.
 */
export const rulePageScheme = 'copydesk-rule';

/** What the client must be told before it starts the server (`initializationOptions`). */
export interface InitializationOptions {
	/** Language of messages. */
	readonly ui: 'de' | 'en';
}

/** Commands of the client that the server's code actions may call. */
export const setRuleLevelCommand = 'copydesk.setRuleLevel';

/** The only argument of `setRuleLevelCommand`. */
export interface SetRuleLevelParams {
	readonly ruleId: string;
	readonly level: 'error' | 'warning' | 'info' | 'hint' | 'off';
}

/** Argument: `RulePageParams`. */
export const openRulePageCommand = 'copydesk.openRulePage';
