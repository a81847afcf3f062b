import type { LanguagePack } from '../../lang/pack.ts';
import type { KnownName } from '../../model/name.ts';
import type { Attribution, Quote, Speaker, SpeechFacts } from '../../model/quote.ts';
import type { Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import type { Utterance } from './continue-speakers.ts';
import type { SpokenOf } from './events.ts';
import type { Referent } from './referents.ts';
import { roleBeside } from './role-beside.ts';
import { tellStory } from './story.ts';
import type { Meant } from './told-so-far.ts';

/** Traces the words for each speaker to the person meant and lists who speaks. */
export function* nameSpeakers(
	utterances: readonly Utterance[],
	spoken: SpokenOf,
	input: SpeechInput,
	lang: LanguagePack,
): Steps<Omit<SpeechFacts, 'isInterview'>> {
	const story = yield* tellStory(utterances, spoken, input, lang);
	const speakers = new Map<Referent, { index: number; at: Span; quotes: number[] }>();
	const quotes = utterances.map((utterance, index): Quote => {
		const { mention, basis, isSure, number } = utterance;
		const meant = story.get(utterance);
		if (basis === undefined || mention.length === 0 || saysNothing(utterance, meant, input))
			return quoteOf(utterance, undefined);
		if (meant === undefined)
			return quoteOf(utterance, { mention, basis, speaker: undefined, chain: [], number, sure: false });
		let speaker = speakers.get(meant.referent);
		if (speaker === undefined) {
			speaker = { index: speakers.size, at: meant.firstAt, quotes: [] };
			speakers.set(meant.referent, speaker);
		}
		speaker.quotes.push(index);
		const attribution: Attribution = {
			mention,
			basis,
			speaker: speaker.index,
			chain: meant.chain,
			number,
			sure: isSure && meant.isClear,
		};
		return quoteOf(utterance, attribution);
	});
	return {
		quotes,
		speakers: [...speakers].map(([referent, { at, quotes: own }]) => speakerOf(referent, at, own, input, lang)),
	};
}

/** `Berlin: Hotel brennt`: the town before the colon says nothing. `Im Interview mit dem Boten`: the paper asks. */
function saysNothing({ basis, type }: Utterance, meant: Meant | undefined, { entities }: SpeechInput): boolean {
	const kind = entities[meant?.referent.entity ?? -1]?.kind;
	if (basis === 'interview') return kind !== 'person';
	return basis === 'colon-before' && type === 'Indirect' && kind === 'place';
}

/** Written out on purpose: copying objects together is slow, and an article may have thousands of quotes. */
const quoteOf = (
	{ type, spans, verbatim, cue, frame, addressee, nested, sure, isTopic, paragraph }: Utterance,
	attribution: Attribution | undefined,
): Quote => ({ type, spans, verbatim, cue, frame, addressee, nested, sure, isTopic, paragraph, attribution });

/** What is known of somebody or of a body besides the name that is shown: `APA` is the `Austria Presse Agentur`. */
const whatElse = (shown: string, { name, role }: KnownName): string | undefined =>
	[role, name].find((words) => words?.toLowerCase() !== shown.toLowerCase());

function speakerOf(
	{ name, role: told, entity: index, anonymous }: Referent,
	at: Span,
	quotes: readonly number[],
	input: SpeechInput,
	lang: LanguagePack,
): Speaker {
	const entity = index === undefined ? undefined : input.entities[index];
	if (entity === undefined) {
		const beside = roleBeside(input, name, at, lang);
		return { name: beside.name, role: beside.role ?? told, entity: index, at, quotes, anonymous };
	}
	const role = entity.role ?? (entity.known && whatElse(entity.name, entity.known));
	return { name, role, entity: index, at, quotes, anonymous };
}
