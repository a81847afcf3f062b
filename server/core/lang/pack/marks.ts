import type { MarkStyle } from '../../model/mark.ts';

/**
 * `ap`: full stop and comma always inside (AP); `logical`: those of the sentence around outside (Guardian, Economist);
 * `german`: the same for the full stop, the comma always outside (official rules of spelling).
 */
export type StopPlacement = 'ap' | 'logical' | 'german';

/** How a language sets its quotation marks, and what else looks like one. */
export interface MarkConventions {
	/** The usual style where the article itself does not show one. */
	readonly usual: MarkStyle;
	/** Styles in use by newsrooms of this language; any other one is foreign. */
	readonly styles: readonly MarkStyle[];
	/** The style of a region that differs from the usual one (`de-CH`: «…»). */
	readonly regionalStyles: ReadonlyMap<string, MarkStyle>;
	/** Where stops stand at the end of quoted words: the ways in use, and the one that holds without a house rule. */
	readonly stopPlacements: readonly StopPlacement[];
	readonly usualStops: StopPlacement | undefined;
	/** What follows an apostrophe at the start of a word, in lower case: `n` (’n Abend), `em` (get ’em). */
	readonly elisions: ReadonlySet<string>;
	/** What follows an apostrophe within a word, in lower case: `s` (geht’s), `t` (don’t); not the `i` of `Hawai‘i`. */
	readonly contractions: ReadonlySet<string>;
	/** Ends of words, in lower case, that may carry an apostrophe: `s` (Texas’), `in` (dunkin’). */
	readonly apostropheEndings: readonly string[];
	/** Finite verbs of saying in lower case, and words that stand for one (`so` in `“, so der Minister`). */
	readonly saying: ReadonlySet<string>;
	/** How many words may stand between the comma and the verb: none in German, the speaker in English (`, the mayor of Bonn said`). */
	readonly betweenCommaAndSaying: number;
	/** Words that show that the verb behind the comma does not introduce the speaker (`, which he said`, `, I told them`). */
	readonly breaksSaying: ReadonlySet<string>;
	/** Those of them that are no verb: `so`. */
	readonly sayingParticles: ReadonlySet<string>;
	/** What may follow quoted words where the speaker comes before the verb (` Kim of the union said`): name, two words; undefined where the verb comes first. */
	readonly speakerFirst: RegExp | undefined;
	/** True if the comma between quoted words and `sagte sie` stands before the closing mark (`,” she said`). */
	readonly commaInside: boolean;
	/** True if `?“` takes the comma before `sagte sie` all the same; in English its mark does for the comma. */
	readonly commaAfterStrongStop: boolean;
	/** True if the stop of the sentence may stand behind a title that ends in one (`Am Tor steht „Halt!“.`). */
	readonly stopAfterTitle: boolean;
	/** Ways to set an ellipsis that are in use besides `...` and `…`. */
	readonly ellipses: ReadonlySet<string>;
	/** True if each paragraph of a running quotation has to be opened anew (AP: running quotations). */
	readonly reopensParagraphs: boolean;
	/** Pronouns that stand for a speaker, in lower case. */
	readonly pronouns: ReadonlySet<string>;
	/** Participles of saying that are left over from a broken attribution, with their finite form and particle. */
	readonly participles: ReadonlyMap<string, { readonly finite: string; readonly particle: string }>;
	/** Finite verbs that make a participle a whole predicate (`hat … hinzugefügt`). */
	readonly auxiliaries: ReadonlySet<string>;
	/** Words that introduce a clause of their own inside a sentence (`da`, `weil`); empty where no rule needs them. */
	readonly subordinators: ReadonlySet<string>;
	/** The conjunction that leads to a clause (`dass`); undefined where quoted words may follow it unfinished. */
	readonly thatWord: string | undefined;
	/** Verbs of asking, and the words a question begins with, in lower case. */
	readonly asking: ReadonlySet<string>;
	readonly questionWords: ReadonlySet<string>;
	/** Words no sentence ends with, in lower case: articles and conjunctions. */
	readonly cannotEnd: ReadonlySet<string>;
	/** Words that hardly ever stand twice in a row, in lower case. */
	readonly neverTwice: ReadonlySet<string>;
	/** Prepositions with which a torn-off end of a sentence begins, in lower case. */
	readonly prepositions: ReadonlySet<string>;
	/** Articles and `and`, in lower case: what may stand in a phrase without a verb. */
	readonly articles: ReadonlySet<string>;
	/** True if all nouns have a capital, so that a name is no more than the last of a run of capitals (`dem Musical Anatevka`). */
	readonly capitalNouns: boolean;
	/** Endings of inflected adjectives; empty where adjectives have none. */
	readonly adjectiveEndings: readonly string[];
	/** Verbs whose first part is written together with the rest, also around `to` (`klar zu machen` → `klarzumachen`), as `first rest`. */
	readonly separableVerbs: ReadonlySet<string>;
	/** The word that stands between the two parts (`zu`). */
	readonly infinitiveParticle: string;
	/** True if names take a genitive without an apostrophe (`Blinkens`). */
	readonly genitiveWithoutApostrophe: boolean;
	/** Names that keep their foreign apostrophe, without it, in lower case (`mcdonald`). */
	readonly apostropheNames: ReadonlySet<string>;
	/** The word for the unit of length that a straight mark stands for (`7"`). */
	readonly inch: string;
	/** Abbreviations of several parts, with plain blanks (`z. B.`). */
	readonly partedAbbreviations: readonly string[];
}
