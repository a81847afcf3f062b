import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Speaker } from '../../model/quote.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';

export const anonymousSource = defineRule({
	meta: {
		id: 'speakers/anonymous-source',
		title: { de: 'Anonyme Quelle', en: 'Anonymous source' },
		why: {
			de: 'Wer nicht genannt werden will, muss der Redaktion bekannt sein, und der Text soll sagen, warum der Name fehlt. Die Liste hilft, vor dem Erscheinen nachzufragen (Pressekodex Ziffer 5).',
			en: 'The desk has to know who an unnamed source is, and the copy should say why the name is withheld. The list helps to ask before publication (AP: “anonymous sources”).',
		},
		languages: 'all',
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'none',
		messages: {
			anonymous: {
				de: '„{who}“ bleibt ungenannt; kennt die Redaktion die Quelle?',
				en: '“{who}” is not named; does the desk know the source?',
			},
			says: { de: 'Das sagt die Quelle hier.', en: 'This is what the source says here.' },
		},
		options: {},
		examples: {
			bad: [
				'„Wir sind nicht vorbereitet“, sagte ⟦ein Beamter⟧, der anonym bleiben wollte.',
				'“We are not prepared,” said ⟦an official⟧ who spoke on condition of anonymity.',
				'⟦A naval officer who asked not to be named⟧ said the repair would hold until spring.',
			],
			good: ['„Wir sind nicht vorbereitet“, sagte Landrat Jens Ohm.', '“We are not prepared,” said Sheriff Jane Cole.'],
		},
	},
	*check(article, { lang }): Generator<Report<'anonymous' | 'says'>> {
		for (const speaker of article.speakers) {
			if (!speaker.anonymous && !staysUnnamed(speaker, article, lang)) continue;
			const { start, end } = speaker.at;
			yield {
				message: 'anonymous',
				at: speaker.at,
				data: { who: article.text.slice(start, end) },
				related: quotesOf(speaker, article).map((at) => ({ message: 'says', at })),
			};
		}
	},
});

/** How far a clause such as `, der anonym bleiben wollte` reaches, in UTF-16 units. */
const CLAUSE = 90;

/** `ein Beamter, der anonym bleiben wollte`: the clause behind the words for the speaker withholds the name. */
function staysUnnamed({ at, entity }: Speaker, { text }: Article, { speech, marks }: LanguagePack): boolean {
	if (entity !== undefined) return false;
	const words = text.slice(at.start, at.end);
	const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
	if (!marks.articles.has(first.toLowerCase())) return false;
	const clause = /^,? [^.,!?\n]+/u.exec(text.slice(at.end, at.end + CLAUSE))?.[0];
	return clause !== undefined && speech.refer(words + clause, []).anonymous;
}

const quotesOf = ({ quotes }: Speaker, article: Article): Span[] =>
	quotes.flatMap((index) => article.quotes[index]?.spans[0] ?? []);
