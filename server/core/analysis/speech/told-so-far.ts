import type { Reference } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Span } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import { describe } from './describe.ts';
import { findNamesakes, type Namesakes } from './namesakes.ts';
import { referentOf } from './new-referents.ts';
import { addHead, type Referent } from './referents.ts';
import { createTrail, type Trail } from './trail.ts';

/** Whom an utterance's words mean, and how that was found. */
export interface Meant {
	readonly referent: Referent;
	readonly chain: readonly Span[];
	readonly isClear: boolean;
	readonly firstAt: Span;
}

/** What has been told so far. The only thing here that changes while the article is walked. */
export interface Story {
	readonly input: SpeechInput;
	readonly lang: LanguagePack;
	readonly referents: Map<Key, Referent>;
	/** Referents in the order in which they were spoken of last. */
	readonly trail: Trail;
	/** Keys of referents by the last word of their name. */
	readonly byLastWord: Map<string, Key>;
	/** Who was found for words at a place: several quotes share them. */
	readonly byPlace: Map<number, Meant>;
	/** What the words at a place were found to point back to. */
	readonly traced: Map<number, Span>;
	/** Words, by their place, that may mean somebody else. */
	readonly doubted: Set<number>;
	/** Persons the sentence speaks of besides its subject; its own pronouns mean none of them. */
	others: Span[];
	readonly sentences: readonly Span[];
	readonly namesakes: Namesakes;
	/** Where surnames stand that may mean either of two. */
	readonly unclear: Set<number>;
	/** What those named in full are called, where an office stands before the bare surname; nothing if it is somebody else’s. */
	readonly torn: Map<number, readonly string[]>;
	/** Whoever asked right before; and whom the next words do not mean, for nobody answers himself. */
	asker: Referent | undefined;
	silent: Referent | undefined;
	/** The sentence that is told, by its index. */
	sentence: number;
	/** Its paragraph, by its index. */
	paragraph: number;
	/** The first sentence of the paragraph in which somebody is spoken of. */
	opening: number;
}

/** The number of an entity, or the words for somebody whom no entity stands for. */
export type Key = number | string;

export function beginStory(input: SpeechInput, sentences: readonly Span[], lang: LanguagePack): Story {
	return {
		input,
		lang,
		referents: new Map(),
		trail: createTrail(),
		byLastWord: new Map(),
		byPlace: new Map(),
		traced: new Map(),
		doubted: new Set(),
		others: [],
		sentences,
		namesakes: findNamesakes(input.entities),
		unclear: new Set(),
		torn: new Map(),
		asker: undefined,
		silent: undefined,
		sentence: -1,
		paragraph: -1,
		opening: 0,
	};
}

/** A place, told in the order of the text, that lies behind the sentence that was told last. */
export const endsSentence = ({ sentences, sentence }: Story, { start }: Span): boolean =>
	(sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start;

/** Goes on to the sentence and the paragraph of a place; the places come in the order of the text. */
export function walkTo(story: Story, at: Span): void {
	while (endsSentence(story, at)) story.sentence += 1;
	const last = story.paragraph;
	while ((story.input.paragraphs[story.paragraph + 1]?.start ?? Number.POSITIVE_INFINITY) <= at.start)
		story.paragraph += 1;
	if (story.paragraph !== last) story.opening = story.sentence;
}

/** Remembers a referent, or that it was spoken of again. */
export function touch(story: Story, key: Key, at: Span, weight: number, make: () => Referent): Referent {
	const known = story.referents.get(key);
	const referent = known ?? make();
	if (known === undefined) {
		story.referents.set(key, referent);
		story.byLastWord.set(lastWord(referent.name), key);
	}
	noteAgain(story, referent, at, weight);
	return referent;
}

export function noteAgain(
	{ trail, sentence }: Story,
	referent: Referent,
	at: Span,
	weight: number,
	isDoubted = false,
): void {
	trail.touch(referent);
	referent.weight = referent.sentence === sentence ? Math.max(referent.weight, weight) : weight;
	referent.sentence = sentence;
	referent.isDoubted = isDoubted;
	referent.at = at;
}

/** `Bossen` of `Inken Bossen vom Verband`. */
function lastWord(name: string): string {
	const end = / \p{Ll}/u.exec(name)?.index ?? name.length;
	return name.slice(name.lastIndexOf(' ', end - 1) + 1, end);
}

export function touchEntity(story: Story, index: number, at: Span, weight: number): Referent | undefined {
	const entity = story.input.entities[index];
	if (entity === undefined) return undefined;
	const referent = touch(story, index, at, weight, () => referentOf(entity, index, at, story.lang));
	const paragraph = story.input.paragraphs[story.paragraph];
	for (const head of paragraph === undefined ? [] : describe(paragraph, at, story.lang)) addHead(referent, head);
	return referent;
}

/** Of somebody whom nothing but words stands for. */
export const keyOf = (reference: Reference): string => `phrase ${reference.shown.toLowerCase()}`;
