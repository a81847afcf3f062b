import assert from 'node:assert/strict';
import { applyEdits, type Block, checkText, readArticle } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';
import { PAGES } from './blocks.pages.ts';

/** `kind`, with the sort of furniture behind a colon and `?` where it is not sure. */
const tell = ({ kind, sort, sure }: Block): string =>
	`${kind}${sort === undefined ? '' : `:${sort}`}${sure ? '' : '?'}`;

function blocksOf(text: string, lang: LanguageId): readonly string[] {
	const { blocks } = readArticle(text, { lang });
	return blocks.map((block) => `${tell(block)} | ${text.slice(block.start, block.end)}`);
}

/** Lines with what they are in front, taken apart. */
const rowsOf = (lines: string): readonly (readonly [string, string])[] =>
	lines
		.trim()
		.split('\n')
		.map((line) => line.trim())
		.map((line) => [line.slice(0, line.indexOf(' |')), line.slice(line.indexOf('|') + 2)]);

describe('blocks', () => {
	for (const { name, lang, lines, gap } of PAGES) {
		const rows = rowsOf(lines);
		const text = rows.map(([, line]) => line).join(gap);

		it(`tells the lines apart: ${name}`, () => {
			assert.deepEqual(
				blocksOf(text, lang),
				rows.map(([kind, line]) => `${kind} | ${line}`),
			);
		});

		it(`leaves the article and nothing else when everything is deleted: ${name}`, () => {
			const { findings } = checkText(text, { lang });
			const furniture = findings.filter(({ rule }) => rule.startsWith('boilerplate/'));
			const cleaned = applyEdits(
				text,
				furniture.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
			);
			const kept = rows.filter(([kind]) => !/^(?:boilerplate|caption|credit)/u.test(kind));
			assert.equal(cleaned, kept.map(([, line]) => line).join(gap));
		});
	}

	it('gives one block for each paragraph, in its place', () => {
		const { paragraphs, blocks } = readArticle('Eins.\r\n\r\n  Zwei\n\u00a0\nDrei und vier.\n');
		assert.deepEqual(
			blocks.map(({ start, end, paragraph }) => ({ start, end, index: paragraph })),
			paragraphs.map(({ start, end, index }) => ({ start, end, index })),
		);
	});

	it('takes any text', () => {
		for (const text of ['', '\n\n', '|', '](', '<', '©', '###', '📷', ':', '- - -', '\ufeff', 'a'.repeat(50_000)]) {
			assert.ok(Array.isArray(readArticle(text).blocks), JSON.stringify(text));
		}
	});
});

describe('blocks of long texts', () => {
	// What is not linear does not come to an end here; how fast it is, `npm run bench` tells.
	for (const [name, unit] of Object.entries({
		navigation: 'Politik\n',
		teasers: 'Lesen Sie auch\nSo verändert sich die Innenstadt im Sommer\n',
		paragraphs: 'Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss gesperrt wird.\n',
		brackets: '<a ](',
		words: 'wort ',
	})) {
		it(`come to an end: ${name}`, function () {
			this.timeout(60_000);
			const { blocks, paragraphs } = readArticle(unit.repeat(20_000), {
				lang: 'de',
			});
			assert.equal(blocks.length, paragraphs.length);
		});
	}
});
