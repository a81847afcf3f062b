import type { Gender } from '../../model/name.ts';
import type { LocalSpan, ParagraphFacts } from '../../model/paragraph.ts';
import type { AttributionBasis, QuoteType } from '../../model/quote.ts';

/** How a language reports speech: what is said in one paragraph, and what the words for a speaker refer to. */
export interface SpeechGrammar {
	/** Everything said in a paragraph, in text order. Looks at nothing but the paragraph. */
	readonly read: (paragraph: SpeechParagraph) => Reading;
	/** What the words that name a speaker say about who is meant. `names` are the names among the words, sorted. */
	readonly refer: (words: string, names: readonly NamePlace[]) => Reference;
	/** True if what stands right behind such words says who is meant (`Der Juwelier|, der verletzt wurde, …`). */
	readonly isExplained?: (reference: Reference, behind: string) => boolean;
	/** Nouns, lower case, by which somebody may be taken up, told from the words right before and behind the name. */
	readonly describe: (before: string, behind: string) => readonly string[];
	/** Offices, lower case, that a bearer is not called by besides another one: `President Marsh` is not Professor Linda Marsh. */
	readonly sole?: ReadonlySet<string>;
	/** Dictionary forms of verbs by which somebody says that something is not so (`deny`): what they deny they do not say. */
	readonly denials: ReadonlySet<string>;
	/** Dictionary forms of verbs of asking, and of verbs by which the one who was asked speaks. */
	readonly asking: ReadonlySet<string>;
	readonly answering: ReadonlySet<string>;
	/** What stands between words for somebody and the name told of them: `Der Bauer | war | Hinrich Tadsen`. */
	readonly copula: RegExp;
	/** What stands between people who speak together (`Anna Beck und Thomas Keil`), and the word that names them so. */
	readonly together: { readonly between: RegExp; readonly and: string };
}

/** A name among words. */
export interface NamePlace extends LocalSpan {
	/** It has an ending of its own: `Jens Petersens`. */
	readonly isInflected: boolean;
}

/** What one paragraph says, and what its sentences are about. */
export interface Reading {
	readonly statements: readonly Statement[];
	/** The subject of each sentence that has one, in order: whom a pronoun in the next sentence means. */
	readonly topics: readonly LocalSpan[];
	/** The subject of each sentence that is all reported speech (`Ihr Mandant sei krank.`): spoken of by somebody, who comes first. */
	readonly told?: readonly LocalSpan[];
	/** Persons a sentence speaks of besides its subject and without a name, whom that pronoun may mean as well. */
	readonly others?: readonly LocalSpan[];
	/** Whoever the paragraph says is interviewed (`im Interview mit Anna Beck`): `Antwort:` further on is theirs. */
	readonly asked?: LocalSpan | undefined;
	readonly turn?: Turn | undefined;
}

/** What a paragraph is where the article turns out to be an interview whose questions and answers bear no names. */
export interface Turn {
	/** `address`: it asks whom it speaks to (`Wie finanzieren Sie das?`); `told`: it tells them something (`Sie waren lange weg.`), which wants an answer, too; `own`: somebody speaks of himself; `plain`: a sentence that does none of it. */
	readonly kind: 'question' | 'address' | 'told' | 'own' | 'plain';
	/** What it says if it is an answer. */
	readonly said: readonly Statement[];
}

/** A quotation as one paragraph sees it. Offsets are local and lie inside the paragraph. */
export interface LocalQuotation extends LocalSpan {
	readonly depth: number;
	/** Between the marks. */
	readonly content: LocalSpan;
	/** The quotation began in an earlier paragraph, or goes on in the next. */
	readonly beganBefore: boolean;
	readonly goesOn: boolean;
}

export interface SpeechParagraph {
	readonly facts: ParagraphFacts;
	/** Sorted by start, outer before inner. */
	readonly quotations: readonly LocalQuotation[];
	/** Names in the paragraph, sorted. */
	readonly names: readonly LocalSpan[];
}

/** Where a statement without words for its speaker gets one from. */
export type Continues =
	/** From the quote right before (a quotation alone behind an attributed one). */
	| 'quote'
	/** It is the same quotation, which began in an earlier paragraph: both are one utterance. */
	| 'quotation'
	/** From the last speaker, else the subject of the sentence before (free indirect speech). */
	| 'speech'
	/** From whoever the article says is interviewed (`Antwort: …`). */
	| 'answer'
	/** From a colon or a sentence that announces the quotation. */
	| 'announcement';

/** Something said, as one paragraph shows it. */
export interface Statement {
	readonly type: QuoteType;
	readonly spans: readonly LocalSpan[];
	/** The speaker's own words with their marks, where they are not all (direct) or nothing (indirect) of it. */
	readonly verbatim?: readonly LocalSpan[];
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string } | undefined;
	/** The words that name the speaker; empty if the paragraph's own words name none. */
	readonly speaker: readonly LocalSpan[];
	readonly basis: AttributionBasis | undefined;
	/** The rest of the sentence that carries it; empty where the language's conventions mark none. */
	readonly frame: readonly LocalSpan[];
	readonly addressee: readonly LocalSpan[];
	readonly nested: boolean;
	/** False if it may be no quotation at all. */
	readonly sure: boolean;
	/** Only what somebody spoke of is told, not what they said: `praised the plan`. */
	readonly isTopic?: true | undefined;
	/** Set where the speaker has to come from what stands before. */
	readonly continues: Continues | undefined;
	/** Number of the verb that goes with the speaker, where it tells `sie` (she) from `sie` (they). */
	readonly number: 'singular' | 'plural' | undefined;
}

/** What the words for a speaker say about who is meant. No field is left out, so that all of them are of one kind, which engines read faster. */
export interface Reference {
	/** `name`: the words hold the name of the one meant; `definite` and `pronoun` point back; `indefinite` brings in somebody new. */
	readonly kind: 'pronoun' | 'definite' | 'indefinite' | 'name' | 'nobody';
	/** Index of the name meant, in the list given. */
	readonly name: number | undefined;
	/** Means whoever was named last, not who is in the foreground: `Beck, der …`, `Letzterer sagte`. */
	readonly isLatter: boolean;
	/** `Beck, who said …`: whoever is named right before, with no other name between. */
	readonly isRelative: boolean;
	/** The noun is for a part that one of several plays (`der Minister`, `der Angeklagte`), not for what anybody may be called besides (`der Psychologe`). */
	readonly isOffice: boolean;
	/** Another capital stands right before the name (`Swim England`): a place there is part of a longer name. */
	readonly isInLonger: boolean;
	/** Means two who were named (`beide`, `das Ehepaar`). */
	readonly isPair: boolean;
	/** Genders that fit; empty if the words do not tell. */
	readonly genders: readonly Gender[];
	/** The noun of the phrase in its dictionary form, lower case (`minister`); undefined for pronouns and bare names. */
	readonly head: string | undefined;
	/** The noun fits any person (`der 43-Jährige`, `der Politiker`). */
	readonly isGeneric: boolean;
	/** The noun fits any body, whatever it is called (`die Organisation`, `the company`). */
	readonly isAnyBody: boolean;
	/** A relative clause says who is meant (`the nurse, who may not be named`): somebody of that very noun, or somebody new. */
	readonly isExplained: boolean;
	/** Other nouns for the same office or body (`Coach` for `Trainer`), lower case. */
	readonly synonyms: readonly string[];
	/** The words can mean somebody who speaks: a person, a body, a name; not a thing. */
	readonly canSpeak: boolean;
	/** They may be shown as the speaker for certain: whoever can speak, a paper that holds words, a name nobody knows; no other things, no times. */
	readonly hasVoice: boolean;
	/** The noun is for a person, not for a body. */
	readonly isPersonal: boolean;
	/** How the panel names a speaker that has no name: the phrase in the nominative as far as can be told. */
	readonly shown: string;
	/** What a body that no list knows is, apart from its name (`Konzern` of `der Konzern Nordwerk`, which is shown as `Nordwerk`). */
	readonly role: string | undefined;
	/** An official who does not want to be named, a person familiar with the matter. */
	readonly anonymous: boolean;
}
