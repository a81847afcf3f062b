import { packOf } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { Paragraph, Token } from '../model/paragraph.ts';

/** Words looked at; a list of packages shows what it is long before. */
const ENOUGH = 2000;

/**
 * True if the text reads like an article: sentences that end, held together by the small words of its language.
 * `numpy==1.26.4` has none of them, a log hardly any, a table of results a few.
 * Wrong for an article of one short headline (there is nothing to check yet) and for prose in a language without a pack.
 */
export function readsLikeArticle(article: Article): boolean {
	const { words } = packOf(article.lang).detection;
	const count = { words: 0, small: 0, sentences: 0, other: 0 };
	for (const paragraph of article.paragraphs) {
		for (const token of paragraph.facts.tokens) countToken(token, words, count);
		if (endsLikeSentence(paragraph)) count.sentences += 1;
		if (ENOUGH < count.words) break;
	}
	return 0 < count.sentences && count.words <= count.small * 12 && count.other < count.words;
}

function countToken(
	token: Token,
	words: ReadonlySet<string>,
	count: { words: number; small: number; other: number },
): void {
	if (token.kind === 'word') {
		count.words += 1;
		if (words.has(token.lower)) count.small += 1;
	} else if (token.kind === 'symbol' || token.kind === 'number') count.other += 1;
}

const END = /[.!?…][\p{Pf}\p{Pi}"'“”’)]*$/u;

function endsLikeSentence({ facts }: Paragraph): boolean {
	return 4 <= facts.tokens.length && END.test(facts.text.slice(-6));
}
