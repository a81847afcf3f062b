import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import type { FixKind, Level, Report } from '../model/finding.ts';
import type { LanguageId, Wording } from '../model/language.ts';
import type { KnownNames } from '../names/known-names.ts';
import type { StyleBook } from '../names/style-book.ts';

/** The folders of rules, as the settings tell of them. */
export const GROUPS = {
	names: { de: 'Alles über Namen', en: 'All about names' },
	quotes: { de: 'Alles über Anführungen', en: 'All about quotations' },
	speakers: { de: 'Alles über Sprecher', en: 'All about speakers' },
	boilerplate: { de: 'Alles, was zur Seite gehört', en: 'All that belongs to the page' },
	typography: { de: 'Alles über Zeichen und Leerzeichen', en: 'All about characters and spaces' },
} as const satisfies Readonly<Record<string, Wording>>;

export type Group = keyof typeof GROUPS;

/** The group of a rule, by its id. */
export const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));

export type OptionValue = string | number | boolean | readonly string[];

/** All a reader, the settings, the docs and the tests need to know of a rule. Plain data. */
export interface RuleMeta<Message extends string, Options extends Readonly<Record<string, OptionValue>>> {
	/** The path of its file under `rules/`. */
	readonly id: `${Group}/${string}`;
	readonly title: Wording;
	/** The newsroom's reason, in Markdown, with its source (§ of the official rules of spelling, AP, dpa). */
	readonly why: Wording;
	readonly languages: readonly LanguageId[] | 'all';
	/** As shipped; settings may change it. */
	readonly level: Level;
	/** `trial` rules ship at level `hint` or `off`. */
	readonly stage: 'trial' | 'stable';
	readonly since: string;
	/** The strongest kind of fix it ever gives. */
	readonly fix: 'none' | FixKind;
	/** What it says, of the finding and as titles of its fixes. `{name}` is filled from the data of the report. */
	readonly messages: Readonly<Record<Message, Wording>>;
	readonly options: { readonly [Name in keyof Options]: { readonly default: Options[Name]; readonly doc: Wording } };
	/** Marked with ⟦…⟧ where the rule must report; run as tests and shown on the rule's page. */
	readonly examples: {
		readonly bad: readonly string[];
		readonly good: readonly string[];
		/** The style book that the examples are read with. */
		readonly styleBook?: string;
	};
	/** Shown dimmed rather than underlined. */
	readonly unnecessary?: boolean;
	/** It doubts the name in `data.here`, which the style book can settle: that of a person, who may be named in full elsewhere, or any other. */
	readonly doubts?: 'person' | 'name';
}

/** What a rule may look at besides the article. */
export interface RuleContext<Options> {
	readonly lang: LanguagePack;
	readonly names: KnownNames;
	/** The rules of the house; empty if there are none. */
	readonly book: StyleBook;
	readonly options: Readonly<Options>;
}

export interface Rule<
	Message extends string = string,
	Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>,
> {
	readonly meta: RuleMeta<Message, Options>;
	/**
	 * A line without a match shows the rule nothing, and what it finds in other lines does not hang on that line; names,
	 * marks and kinds of lines aside. Not global.
	 */
	readonly looksFor?: RegExp;
	/** Looks at a finished article. Pure: reads facts, yields reports, touches nothing. */
	check(article: Article, ctx: RuleContext<Options>): Iterable<Report<Message>>;
}

/** A rule whose message and option names have been checked where it was defined. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds rules with messages and options of every type.
export type AnyRule = Rule<any, any>;

/** Ties message names and option types together, so that a misspelt one does not compile. */
export function defineRule<
	const Message extends string,
	Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<never, never>>,
>(rule: Rule<Message, Options>): Rule<Message, Options> {
	return rule;
}
