import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
	type AnyRule,
	type Article,
	emptyBook,
	readArticle,
	rules,
	shippedNames,
} from '../../server/core/engine/index.ts';
import { articleOfParagraph, lineOf } from '../../server/core/engine/one-paragraph.ts';
import { reachOf } from '../../server/core/engine/reach.ts';
import { packOf } from '../../server/core/lang/index.ts';

const texts = [
	...['de', 'en'].flatMap((lang) =>
		readdirSync(`seeds/${lang}`).map((file) => readFileSync(`seeds/${lang}/${file}`, 'utf8')),
	),
	...rules.flatMap(({ meta }) =>
		[...meta.examples.bad, ...meta.examples.good].map((text) => text.replace(/[⟦⟧]/gu, '')),
	),
];

describe('rules that judge each paragraph by itself', () => {
	const near = rules.filter((rule) => reachOf(rule).endsWith('paragraph'));

	it('are some', () => assert.ok(20 < near.length));

	for (const rule of near) {
		it(`find the same in a paragraph alone: ${rule.meta.id}`, () => {
			for (const text of texts) {
				const article = readArticle(text);
				const whole = reportsOf(rule, article);
				for (const { index, ...place } of article.paragraphs) {
					const { start, end } = lineOf(text, place);
					const own = articleOfParagraph(article, index);
					if (own === undefined) continue;
					const here = whole.filter(({ at }) => start <= at.start && at.start <= end);
					assert.deepEqual(moved(reportsOf(rule, own), start), here, text.slice(start, end));
				}
			}
		});
	}
});

describe('rules that look for certain characters', () => {
	const picky = rules.filter(({ looksFor }) => looksFor !== undefined);

	it('are some', () => assert.ok(3 < picky.length));

	for (const rule of picky) {
		it(`find nothing in a line without them: ${rule.meta.id}`, () => {
			assert.ok(rule.looksFor?.global === false);
			const reported = texts.flatMap((text) =>
				reportsOf(rule, readArticle(text)).map(({ at }) => lineAt(text, at.start)),
			);
			assert.notEqual(reported.length, 0);
			for (const line of reported) assert.match(line, rule.looksFor ?? /$^/u);
		});
	}
});

function lineAt(text: string, at: number): string {
	const { start, end } = lineOf(text, { start: at, end: at });
	return text.slice(start, end);
}

function reportsOf(rule: AnyRule, article: Article) {
	const options = Object.fromEntries(
		Object.entries(rule.meta.options as Record<string, { default: unknown }>).map(([name, option]) => [
			name,
			option.default,
		]),
	);
	return [...rule.check(article, { lang: packOf(article.lang), names: shippedNames, book: emptyBook, options })];
}

/** Every place in plain data moved by so much. */
function moved<T>(data: T, by: number): T {
	return JSON.parse(JSON.stringify(data), (key, value) => (key === 'start' || key === 'end' ? value + by : value)) as T;
}
