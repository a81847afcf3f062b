import type { Article } from '../model/article.ts';
import type { LanguageId, Wording } from '../model/language.ts';
import type { AttributionBasis, Quote } from '../model/quote.ts';
import type { Span } from '../text/span.ts';
import { fill } from './wording.ts';

/** Who speaks, as a name; undefined where nobody was found. */
export function speakerName(quote: Quote, article: Article): string | undefined {
	const index = quote.attribution?.speaker;
	return index === undefined ? undefined : article.speakers[index]?.name;
}

/** One sentence in the interface's language: why we think so. */
export function explainQuote(quote: Quote, article: Article, ui: LanguageId): string {
	const { attribution, cue } = quote;
	if (attribution === undefined) return WITHOUT[ui];
	const words = {
		mention: wordsAt(article, attribution.mention),
		cue: cue === undefined ? '' : wordsAt(article, cue.spans),
	};
	const parts = [fill((words.cue === '' ? WITHOUT_CUE : BASES)[attribution.basis][ui], words)];
	if (attribution.chain.length !== 0) {
		const chain = attribution.chain.map((span) => QUOTED[ui](clean(article.text, span))).join(' → ');
		parts.push(fill(CHAIN[ui], { chain }));
	}
	if (!attribution.sure || !quote.sure) parts.push(UNSURE[ui]);
	return parts.join(' ');
}

const BASES: Readonly<Record<AttributionBasis, Wording>> = {
	'subject-of-cue': { de: '„{mention}“ ist das Subjekt zu „{cue}“.', en: '“{mention}” is the subject of “{cue}”.' },
	'object-of-preposition': {
		de: '„{cue}“ nennt „{mention}“ als Quelle.',
		en: '“{cue}” names “{mention}” as the source.',
	},
	'agent-of-passive': { de: '„{cue}“ wird „{mention}“ zugeschrieben.', en: '“{cue}” is said to be by “{mention}”.' },
	'colon-before': { de: '„{mention}“ steht vor dem Doppelpunkt.', en: '“{mention}” comes before the colon.' },
	'continued-quote': {
		de: 'Das Zitat von „{mention}“ geht hier weiter.',
		en: 'The quotation by “{mention}” goes on here.',
	},
	'continued-speech': {
		de: 'Die Rede von „{mention}“ geht hier im Konjunktiv weiter.',
		en: 'The reported speech of “{mention}” goes on here.',
	},
	'previous-sentence': {
		de: '„{mention}“ ist das Subjekt des Satzes davor.',
		en: '“{mention}” is the subject of the sentence before.',
	},
	interview: { de: '„{mention}“ wird hier befragt.', en: '“{mention}” is interviewed here.' },
	'same-words': {
		de: 'Dieselben Worte sagt „{mention}“ an anderer Stelle.',
		en: '“{mention}” says the same words elsewhere.',
	},
	around: { de: '„{mention}“ steht im selben Satz.', en: '“{mention}” appears in the same sentence.' },
};

const WITHOUT_CUE: Readonly<Record<AttributionBasis, Wording>> = {
	...BASES,
	'subject-of-cue': { de: '„{mention}“ ist hier das Subjekt.', en: '“{mention}” is the subject here.' },
	'object-of-preposition': { de: '„{mention}“ ist als Quelle genannt.', en: '“{mention}” is named as the source.' },
	'agent-of-passive': {
		de: '„{mention}“ wird die Aussage zugeschrieben.',
		en: 'The statement is said to be by “{mention}”.',
	},
};

const WITHOUT: Wording = { de: 'Im Text steht nicht, wer das sagt.', en: 'The text does not say who says this.' };
const QUOTED: Readonly<Record<LanguageId, (words: string) => string>> = {
	de: (words) => `„${words}“`,
	en: (words) => `“${words}”`,
};

const CHAIN: Wording = { de: 'Gemeint: {chain}.', en: 'This means {chain}.' };
const UNSURE: Wording = { de: 'Das ist nicht sicher.', en: 'This is not certain.' };

const wordsAt = (article: Article, spans: readonly Span[]) =>
	spans.map((span) => clean(article.text, span)).join(' … ');

/** At most eighty units of the article on one line. */
function clean(text: string, { start, end }: Span): string {
	const own = text
		.slice(start, Math.min(end, start + 200))
		.replace(/\s+/gu, ' ')
		.trim();
	return own.length <= 80 ? own : `${own.slice(0, 79)}…`;
}
