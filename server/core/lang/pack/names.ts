import type { Gender } from '../../model/name.ts';
import type { NamingGrammar } from './naming.ts';
import type { Surroundings, ToldRole } from './roles.ts';

/** A title or function, with the gender it shows. */
export interface Title {
	readonly gender: Gender | undefined;
}

/** What a language knows about how names are written, introduced and inflected. All words in lower case. */
export interface NameGrammar {
	/** What a title or function says of the person it introduces (`Außenminister`, `Präsidentin`, `senator`); undefined if it is none. */
	titleOf(lower: string): Title | undefined;
	/** What the text right beside a name says that its bearer is; undefined if nothing, or nothing that is certain. */
	toldRole(at: Surroundings): ToldRole | undefined;
	/** The gender a given name shows, `unknown` for one that men and women bear; undefined if it is no known given name. */
	givenGender(lower: string): Gender | 'unknown' | undefined;
	/** True for two ways to write one given name that more than a slip parts (`Sean`, `Shawn`). */
	areOneGiven(lowerA: string, lowerB: string): boolean;
	/** True if the one is the other without the marks of letters that this language has itself (`Schroder`, `Schröder`). */
	lacksMarks(lower: string, right: string): boolean;
	/** The word as it is written without letters that a keyboard may lack (`Schroeder`). */
	spellOut(lower: string): string;
	/** Words for an office that one person has at a time (`Bundeskanzler`), or a few whose names are known (`Außenminister`). */
	readonly soleOffice: RegExp;
	/** Forms of address that are followed by a name and nothing else (`herr`, `frau`, `mr`). */
	readonly salutations: ReadonlyMap<string, Gender | undefined>;
	/** Roles that tell somebody from the one of the same surname just named (`Rahimis Sohn Ahmed Rahimi`). */
	readonly kin: ReadonlySet<string>;
	/** A husband, where the word is a surname besides (`Thomas Mann`): behind `ihr` it leads to a name (`ihr Mann Erwin`). */
	readonly husband?: string;
	/** Small words inside names (`von`, `de`, `al`, `bin`). */
	readonly particles: ReadonlySet<string>;
	/** Those that a hyphen or an apostrophe joins to the name: `al-Assad`, `d’Estaing`. */
	readonly prefixes: ReadonlySet<string>;
	/** Words that are capitalised without being a name: at the start of a sentence, months, frequent nouns. */
	readonly notNames: ReadonlySet<string>;
	/** Of those, the nouns that are surnames just as often (`Peter Sommer`, `Laura Stein`): behind a given name they are. */
	readonly nounSurnames: ReadonlySet<string>;
	/** Words right before a capital that show a common noun (`der`, `ein`, `keine`, `the`). */
	readonly determiners: ReadonlySet<string>;
	/** Prepositions that stand before the name of a place without an article (`in`, `nach`, `aus`). */
	readonly beforePlaces: ReadonlySet<string>;
	/** True if common nouns are capitalised, so that a capital alone shows nothing. */
	readonly capitalisesNouns: boolean;
	/** True for a word that a list or its form shows to be a common noun (`Regierung`, `Freiheit`). */
	looksLikeNoun(lower: string): boolean;
	/** The word without an ending that a name may take (`blinkens` → `blinken`), fullest first; never the word itself. */
	stems(lower: string): readonly string[];
	/** The ending this language gives a name for possession: `Blinken` → `s`, `Merz` → `’`. */
	possessive(name: string): string;
	/** True if an s without an apostrophe is an ending of names (`Blinkens`). */
	readonly hasBareGenitive: boolean;
	/** True if the longer word is the other with an ending that makes another word of it (`Emden`/`Emder`, `Latinos`/`Latinas`). */
	differsByInflection(lowerA: string, lowerB: string): boolean;
	/** True for a word whose ending may make it an adjective of a place (`Belgrader Innenstadt`). */
	mayBeOfPlace(lower: string): boolean;
	/** Ends that so many names of towns share that a near one is likely another town (`Rosenheim`, `Rodenheim`). */
	readonly townEnding: RegExp;
	/** Ends of names that are ends of common nouns too, so that another vowel makes a compound (`Grönland`, `Grünland`). */
	readonly nounEnding: RegExp;
	/** How terms are made of names; undefined where the base of names holds no terms of the language. */
	readonly naming: NamingGrammar | undefined;
}
