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
	/** False if the document does not read like an article (a list, a log) and so gets no findings. */
	readonly isArticle: boolean;
	readonly nFindings: number;
	readonly nSpeakers: number;
}

/** Who said what in one document. */
export interface SpeakersView {
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
	readonly kind: 'direct' | 'indirect' | 'partial';
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
	/** All repairs, the safe ones among them: shown in VS Code's preview of refactorings before anything changes. */
	readonly offered: readonly OfferedEdit[];
}

/** An edit with the words VS Code's preview shows for it. Edits of one rule share their label. */
export interface OfferedEdit extends TextEdit {
	/** Title of the rule. */
	readonly label: string;
	/** What is wrong at this place. */
	readonly description: string;
	readonly ruleId: string;
	/** Ticked beforehand in the preview: a safe repair, or a line that surely does not belong to the article. */
	readonly isSure: boolean;
}

export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}

/** Request, client → server: the styles all quotation marks can be set in. Params `MarksParams`, result `MarksResult | null`. */
export const marksRequest = 'copydesk/marks';

export interface MarksParams {
	readonly uri: string;
}

export interface MarksResult {
	/** The version the edits are for; they must not be applied to another one. */
	readonly version: number;
	/** That of the house first, then that of most marks. */
	readonly choices: readonly MarksChoice[];
}

export interface MarksChoice {
	/** How it looks: `„…“`. */
	readonly sample: string;
	readonly isHouse: boolean;
	readonly isPrevailing: boolean;
	readonly edits: readonly TextEdit[];
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

/**
 * What our client tells the server at the start (`initializationOptions`). Any other editor may start the server too and
 * leaves them out: then no finding links to a rule page, no action calls a command of the client, and the language of
 * messages comes from the `locale` of the first message.
 */
export interface InitializationOptions {
	/** Language of messages. */
	readonly ui: 'de' | 'en';
	/** The client has `ignoreAction` and sends `ignoredNotification`. */
	readonly remembersIgnored?: boolean;
	/** The client answers `readFileRequest`; otherwise the server reads style books from disk itself, and a web worker reads none. */
	readonly readsFiles?: boolean;
}

/** Commands of the client that the server's code actions may call. */
export const setRuleLevelCommand = 'copydesk.setRuleLevel';

/** The only argument of `setRuleLevelCommand`. */
export interface SetRuleLevelParams {
	readonly ruleId: string;
	/** What the message calls it, in the language of the interface. */
	readonly title: string;
	readonly level: 'error' | 'warning' | 'info' | 'hint' | 'off';
}

/** Argument: `RulePageParams`. */
export const openRulePageCommand = 'copydesk.openRulePage';

/** Request, server → client: the text of a file in the workspace. Params `ReadFileParams`, result `string | null` (null: there is none). */
export const readFileRequest = 'copydesk/readFile';

export interface ReadFileParams {
	readonly uri: string;
}

/** Command of the client: remember this place in the workspace and send `ignoredNotification` again. Argument: `IgnoreParams`. */
export const ignoreAction = 'copydesk.ignoreFinding';

export interface IgnoreParams {
	readonly uri: string;
	/** Hash of the rule, the marked words and a few characters around them; holds no text. */
	readonly key: string;
}

/**
 * Notification, client → server: all places of a document that an editor wants left alone. Sent after the start for
 * what the workspace remembers, and again whenever that changes; replaces what was sent for the document before.
 */
export const ignoredNotification = 'copydesk/ignored';

export interface IgnoredParams {
	readonly uri: string;
	readonly keys: readonly string[];
}
