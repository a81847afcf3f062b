import type { LanguagePack } from '../../lang/pack.ts';
import type { Gender, MentionUse } from '../../model/name.ts';
import type { LocalSpan, Paragraph, WordForm } from '../../model/paragraph.ts';
import type { KnownNames } from '../../names/known-names.ts';
import type { KnownEntry } from '../../names/read-base.ts';
import { rememberOn } from '../../text/remember-on.ts';
import type { LocalName } from './read-names.ts';
import type { NameWord } from './read-words.ts';

/** A mention before the entities are settled. Places are local to the paragraph. */
export interface Draft extends LocalSpan {
	readonly paragraph: number;
	readonly use: MentionUse;
	readonly given: string | undefined;
	readonly givenSpan: LocalSpan | undefined;
	/** The word that carries the surname or name, ending included. */
	readonly word: LocalSpan;
	/** The part of that word which is the name, as written. */
	readonly stem: string;
	readonly role: LocalSpan | undefined;
	/** The first word of a surname of two (`Gómez` of `Carlos Gómez Ruiz`), undefined if there is one word only. */
	readonly middle: LocalSpan | undefined;
	/** The word of the name, in lower case, that the mention stands for if it is not the last (`Gómez`). */
	readonly part: string | undefined;
}

/** Somebody or something the article names, as far as the passes have come. */
export interface Holder {
	kind: 'person' | 'organisation' | 'place' | 'unknown';
	/** The last word of the surname, or the whole name, in lower case. */
	readonly key: string;
	/** Keys of those that were found to be this one, spelt another way. */
	spellings?: readonly string[];
	given: string | undefined;
	/** As in the fullest mention, uninflected. */
	name: string;
	surname: string | undefined;
	gender: Gender | undefined;
	known: KnownEntry | undefined;
	/** Found behind a form of address alone (`Mr Lammy`), and so introduced elsewhere. */
	readonly isAddressed?: boolean;
	/** Introduced as somebody's son, sister, widow; a bare surname then is somebody else's. */
	readonly isKin?: boolean;
	readonly drafts: Draft[];
}

/** What the passes over the whole article share while they run. */
export interface Story {
	readonly paragraphs: readonly Paragraph[];
	readonly locals: readonly LocalNames[];
	readonly lang: LanguagePack;
	readonly known: KnownNames;
	readonly holders: Holder[];
	readonly byKey: Map<string, Holder[]>;
	/** By paragraph and word: 1 = belongs to a mention or role already, 2 = to one that nothing but its shape or a title shows. */
	readonly taken: readonly Uint8Array[];
	/** How often each capitalised word occurs, by its lower case. */
	readonly counts: Pick<ReadonlyMap<string, number>, 'has' | 'get'>;
	/** Words, in lower case, of which it was asked whether or how often they occur: the answer hangs on them wherever they stand. */
	readonly asked: Set<string>;
	/** The ways a word is written that may be an acronym, by its lower case; known once the acronyms are found. */
	forms: Map<string, Set<string>>;
	/** Who alone bears a given name, by it; known once those were asked. */
	bearers: ReadonlyMap<string, Holder>;
	/** The words of the names of several words that the article has (`den`, `haag`); known once those were searched. */
	phraseWords: ReadonlySet<string>;
	/** True if a word that nobody has claimed nearly is a name of the article; known once those were searched. */
	isNear: (word: NameWord) => boolean;
	/** How often each capital stands in the article that may be another one with a slip in it; empty where nouns have capitals. */
	readonly repeatable: Map<string, number>;
}

export interface LocalNames {
	readonly words: readonly NameWord[];
	readonly names: readonly LocalName[];
}

export function addHolder(story: Story, holder: Holder): Holder {
	story.holders.push(holder);
	addKey(story, holder.key, holder);
	return holder;
}

export function addKey({ byKey }: Story, key: string, holder: Holder): void {
	const list = byKey.get(key);
	if (list === undefined) byKey.set(key, [holder]);
	else if (!list.includes(holder)) list.push(holder);
}

/** In a row of words in capitals (`NATO WASN’T THERE WHEN WE …`) an acronym shows nothing of its form. */
export function isShouted({ locals }: Story, paragraph: number, index: number): boolean {
	const words = locals[paragraph]?.words ?? [];
	return isLoudBeside(words[index - 1], words[index]) || isLoudBeside(words[index + 1], words[index]);
}

const isLoudBeside = (word: NameWord | undefined, of: NameWord | undefined): boolean =>
	word !== undefined && 4 < word.text.length && isNextTo(word, of) && isLoud(word.form);

const isLoud = rememberOn(({ text }: WordForm): boolean => !/\p{Ll}/u.test(text));

const isNextTo = (a: NameWord | undefined, b: NameWord | undefined): boolean =>
	a !== undefined && b !== undefined && Math.abs(a.token - b.token) === 1;
