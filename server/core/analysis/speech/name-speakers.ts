import type { LanguagePack } from '../../lang/pack.ts';
import type { Quote, Speaker, SpeechFacts } from '../../model/quote.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import type { Utterance } from './continue-speakers.ts';

/** Traces the words for each speaker to the person meant and lists who speaks. */
export function nameSpeakers(utterances: readonly Utterance[], input: SpeechInput, lang: LanguagePack): SpeechFacts {
	const speakers: { speaker: Speaker; quotes: number[] }[] = [];
	const byName = new Map<string, number>();
	const quotes = utterances.map((utterance, index): Quote => {
		const { mention, basis, isSure, ...quote } = utterance;
		const [first] = mention;
		if (first === undefined || basis === undefined) return { ...quote, attribution: undefined };
		const { shown, anonymous } = lang.speech.refer(input.text.slice(first.start, first.end));
		let speaker = byName.get(shown);
		if (speaker === undefined) {
			speaker = speakers.length;
			byName.set(shown, speaker);
			speakers.push({
				speaker: { name: shown, role: undefined, entity: undefined, at: first, quotes: [], anonymous },
				quotes: [],
			});
		}
		speakers[speaker]?.quotes.push(index);
		return { ...quote, attribution: { mention, basis, speaker, chain: [], sure: isSure } };
	});
	return { quotes, speakers: speakers.map(({ speaker, quotes: own }) => ({ ...speaker, quotes: own })) };
}
