import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Paragraph, Sentence, Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { insideQuotation } from '../support/quotations.ts';

export const tornSentence = defineRule({
	meta: {
		id: 'typography/torn-sentence',
		title: { de: 'Satz durch einen Punkt zerrissen', en: 'Sentence torn by a full stop' },
		why: {
			de: '`… nach einem Treffen. Mit Lawrow in Genf.` Der Punkt zeigt das Ende eines Ganzsatzes an (Amtliches Regelwerk 2006 § 67); was folgt, ist keiner. So entsteht es beim Übersetzen und Kürzen.',
			en: '`… after a meeting. With Lavrov in Geneva.` A full stop ends a sentence, and what follows is none (usage). It comes from translation and cutting.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			torn: { de: 'Nach dem Punkt folgt kein Satz: „{words}“', en: 'No sentence follows the full stop: “{words}”' },
			join: { de: 'Mit dem Satz davor verbinden', en: 'Join with the sentence before' },
		},
		options: {},
		examples: {
			bad: ['Das sagte die Ministerin nach dem ersten Treffen⟦. Mit⟧ Lawrow in Genf.'],
			good: [
				'Das sagte die Ministerin nach einem Treffen. Mit Lawrow sprach sie in Genf.',
				'Das hat lange gedauert. Zum Glück.',
			],
		},
	},
	*check(article, { lang }): Generator<Report<'torn' | 'join'>> {
		const isQuoted = insideQuotation(article);
		for (const paragraph of article.paragraphs) {
			if (!isProse(article, paragraph)) continue;
			const { sentences, tokens, text } = paragraph.facts;
			for (let index = 1; index < sentences.length; index += 1) {
				const [before, torn] = [sentences[index - 1], sentences[index]];
				if (before === undefined || torn === undefined || !isTorn(tokens, before, torn, lang)) continue;
				const stop = before.to - 1;
				const first = tokens[torn.first];
				if (first === undefined || isQuoted(paragraph.start + stop)) continue;
				const at = { start: paragraph.start + stop, end: paragraph.start + first.to };
				yield {
					message: 'torn',
					at,
					data: { words: text.slice(torn.from, torn.to) },
					fixes: [{ kind: 'offer', title: 'join', preferred: true, edits: [replacement(at, ` ${first.lower}`)] }],
				};
			}
		}
	},
});

const isProse = ({ blocks }: Article, { index }: Paragraph): boolean =>
	blocks[index]?.kind === 'paragraph' || blocks[index]?.kind === 'lead';

/** The shortest sentence that can have lost its end, and the longest end, in tokens. */
const SHORTEST_BEFORE = 6;
const LONGEST_TORN = 10;

/**
 * True for a piece that begins with a preposition, has a second one, a name, and nothing in it that could be a verb: each
 * word is a capital, a figure, an article, a preposition or an adjective with its ending (`Mit dem neuen Minister in
 * Genf.`). Short phrases like `Zum Glück.` stay style.
 */
function isTorn(tokens: readonly Token[], before: Sentence, torn: Sentence, { marks, blocks }: LanguagePack): boolean {
	const n = torn.last - torn.first;
	if (n < 5 || LONGEST_TORN < n || before.last - before.first < SHORTEST_BEFORE) return false;
	if (tokens[before.last - 1]?.text !== '.' || tokens[torn.last - 1]?.text !== '.') return false;
	if (!marks.prepositions.has(tokens[torn.first]?.lower ?? '')) return false;
	const piece = tokens.slice(torn.first, torn.last - 1);
	if (piece.every((token) => isOfTime(token, marks, blocks.dateWords))) return false;
	const kinds: PhraseWord[] = [];
	for (const token of piece) kinds.push(kindOf(token, kinds.at(-1), marks));
	const count = (wanted: PhraseWord) => kinds.filter((kind) => kind === wanted).length;
	return !kinds.includes('other') && kinds.at(-1) === 'name' && 2 <= count('preposition') && 2 <= count('name');
}

/** `Am Montag um 18 Uhr.`: so a text may end. */
const isOfTime = (
	{ kind, lower }: Token,
	{ prepositions, articles }: MarkConventions,
	words: ReadonlySet<string>,
): boolean => kind === 'number' || prepositions.has(lower) || articles.has(lower) || words.has(lower);

type PhraseWord = 'preposition' | 'name' | 'article' | 'adjective' | 'other';

/** An adjective has an ending and stands behind an article or preposition (`mit dem russischen Minister`), where no verb can. */
function kindOf(token: Token, before: PhraseWord | undefined, marks: MarkConventions): PhraseWord {
	const { kind, lower, text } = token;
	if (kind === 'number') return 'name';
	if (kind !== 'word') return 'other';
	if (marks.prepositions.has(lower)) return 'preposition';
	if (startsUpper(text)) return 'name';
	if (marks.articles.has(lower)) return 'article';
	const isPlace = before === 'article' || before === 'preposition' || before === 'adjective';
	return isPlace && marks.adjectiveEndings.some((ending) => lower.endsWith(ending)) ? 'adjective' : 'other';
}
