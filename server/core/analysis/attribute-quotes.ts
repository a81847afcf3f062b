import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/block.ts';
import type { MarkFacts } from '../model/mark.ts';
import type { NameFacts } from '../model/name.ts';
import type { LocalSpan, Paragraph } from '../model/paragraph.ts';
import { placeIn } from '../model/place.ts';
import type { SpeechFacts } from '../model/quote.ts';
import { joined } from '../text/joined.ts';
import type { Steps } from '../text/steps.ts';
import { continueSpeakers } from './speech/continue-speakers.ts';
import type { SpokenOf } from './speech/events.ts';
import { nameSpeakers } from './speech/name-speakers.ts';
import { type ParagraphSpeech, readSpeech } from './speech/read-statements.ts';
import { withSameWords } from './speech/same-words.ts';

/** What the earlier passes found, as the attribution needs it. */
export interface SpeechInput extends MarkFacts, NameFacts {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly blocks: readonly Block[];
}

/**
 * Finds who says what: each paragraph is read by the language's grammar, statements without words for their speaker
 * take one from what stands before, and the words (`er`, `der Minister`) are traced to the person meant.
 */
export function* attributeQuotes(input: SpeechInput, lang: LanguagePack): Steps<SpeechFacts> {
	const read = yield* readSpeech(input, lang);
	const { utterances, isInterview } = continueSpeakers(read);
	yield;
	const named = yield* nameSpeakers(utterances, spokenOf(read), input, lang);
	return { isInterview, ...withSameWords(named, input) };
}

function spokenOf(read: readonly ParagraphSpeech[]): SpokenOf {
	const placed = (list: 'topics' | 'told' | 'others') =>
		joined(read.map((one) => (one[list] ?? NONE).map((span) => placeIn(one.paragraph, span))));
	return { topics: placed('topics'), told: placed('told'), others: placed('others') };
}

const NONE: readonly LocalSpan[] = [];
