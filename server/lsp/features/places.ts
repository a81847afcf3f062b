import { lastStartingAtOrBefore, type Mention, type Quote } from '../../core/engine/index.ts';
import type { Reading } from '../reading.ts';

/** The mention at an offset; a caret right behind its last letter counts. */
export function mentionAt({ article }: Reading, offset: number): Mention | undefined {
	const index = lastStartingAtOrBefore(article.mentions, offset);
	// A mention rarely overlaps the one before (`Biden-Regierung` after `Joe`), so two are enough.
	return article.mentions
		.slice(Math.max(0, index - 1), index + 1)
		.reverse()
		.find(({ start, end }) => start <= offset && offset <= end);
}

/** All mentions of the entity that is mentioned at an offset, in the order of the text. */
export function mentionsOfSame(reading: Reading, offset: number): readonly Mention[] {
	const mention = mentionAt(reading, offset);
	const entity = mention === undefined ? undefined : reading.article.entities[mention.entity];
	return entity?.mentions.flatMap((index) => reading.article.mentions[index] ?? []) ?? [];
}

/** The innermost quote at an offset. */
export function quoteAt({ article }: Reading, offset: number): Quote | undefined {
	const around = article.quotes.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end));
	return around.reduce<Quote | undefined>(
		(inner, quote) => (inner === undefined || length(quote) < length(inner) ? quote : inner),
		undefined,
	);
}

const length = ({ spans }: Quote) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
