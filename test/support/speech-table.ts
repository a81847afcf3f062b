import assert from 'node:assert/strict';
import { checkText } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';
import { textOf } from '../../server/core/text/span.ts';

/** A text and what is said in it: `type: spans | words for the speaker`, `+` before a quote inside another one. */
type Case = readonly [text: string, ...said: string[]];

/** One test for each text: all quotes of it, in order, each with the words for its speaker. */
export function speechTable(title: string, lang: LanguageId, cases: readonly Case[]): void {
	describe(title, () => {
		for (const [text, ...said] of cases) {
			it(text, () => {
				const { article } = checkText(text, { lang });
				const found = article.quotes.map(({ type, spans, nested, attribution }) => {
					const words = spans.map((span) => textOf(text, span)).join(' … ');
					const speaker = attribution?.mention.map((span) => textOf(text, span)).join(' … ');
					return `${nested ? '+' : ''}${type}: ${words} | ${speaker || 'nobody'}`;
				});
				assert.deepEqual(found, said);
			});
		}
	});
}
