import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Gender } from '../../model/name.ts';
import { lastStartingAtOrBefore, type Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';

export const pronounUnclear = defineRule({
	meta: {
		id: 'speakers/pronoun-unclear',
		title: { de: 'Unklar, wen das Fürwort meint', en: 'Unclear whom the pronoun means' },
		why: {
			de: 'Passen zwei Personen zu „sagte er“, muss der Leser raten, wer gesprochen hat. Der Name schafft Klarheit.',
			en: 'Where two people fit “he said”, the reader has to guess who spoke. The name makes it plain.',
		},
		languages: 'all',
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'none',
		messages: {
			unclear: {
				de: '„{pronoun}“ kann {first} oder {second} meinen; bitte den Namen nennen.',
				en: '“{pronoun}” may mean {first} or {second}; please name the person.',
			},
			here: { de: '{name} steht hier.', en: '{name} appears here.' },
		},
		options: {},
		examples: {
			bad: ['Thomas Keane and Mark Brandt presented the plan. “It will be expensive,” ⟦he⟧ said.'],
			good: ['Anna Keane and Mark Brandt presented the plan. “It will be expensive,” he said.'],
		},
	},
	*check(article, { lang }): Generator<Report<'unclear' | 'here'>> {
		let last = -1;
		for (const { attribution } of article.quotes) {
			const at = attribution?.mention[0];
			if (attribution === undefined || attribution.speaker !== undefined || at === undefined) continue;
			if (at.start <= last) continue;
			last = at.start;
			const pronoun = article.text.slice(at.start, at.end);
			const [first, second] = rivals(pronoun, at, article, lang);
			if (first === undefined || second === undefined || !isRightBefore(first.at, at, article)) continue;
			yield {
				message: 'unclear',
				at,
				data: { pronoun, first: first.name, second: second.name },
				related: [first, second].map(({ name, at: here }) => ({ message: 'here', at: here, data: { name } })),
			};
		}
	},
});

interface Rival {
	readonly name: string;
	readonly at: Span;
}

/** So many mentions of anybody are looked back: about three paragraphs. */
const LOOK_BACK = 12;

/** The persons last named before the pronoun whom it fits, in the order of the text. */
function rivals(pronoun: string, at: Span, article: Article, lang: LanguagePack): Rival[] {
	const { kind, genders } = lang.speech.refer(pronoun, []);
	if (kind !== 'pronoun') return [];
	const found = new Map<number, Rival>();
	const nearest = lastStartingAtOrBefore(article.mentions, at.start);
	for (let i = nearest; 0 <= i && nearest - i < LOOK_BACK && found.size < 2; i -= 1) {
		const mention = article.mentions[i];
		const entity = mention === undefined ? undefined : article.entities[mention.entity];
		if (mention === undefined || entity?.kind !== 'person' || !fits(entity.gender, genders)) continue;
		if (!found.has(mention.entity)) found.set(mention.entity, { name: entity.name, at: mention.stem });
	}
	return [...found.values()].reverse();
}

/** Both stand in the sentence before or in this one; from further back somebody else may be meant. */
function isRightBefore(first: Span, at: Span, { text }: Article): boolean {
	const between = text.slice(first.end, at.start);
	return !between.includes('\n') && (between.match(/[.!?](?=["”“«»’]? )/gu) ?? []).length <= 1;
}

/** Only genders that are known speak for two: of one who may be a woman the rule says nothing. */
const fits = (own: Gender | undefined, wanted: readonly Gender[]): boolean => own !== undefined && wanted.includes(own);
