import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pairMarks } from '../../server/core/analysis/pair-marks.ts';
import { readParagraphs } from '../../server/core/analysis/read-paragraphs.ts';
import {
	type Article,
	applyEdits,
	atOnce,
	type Checked,
	checkText,
	emptyBook,
	type LanguageId,
	mendSafely,
	type Quotation,
	readArticle,
	rules,
	type Settings,
	shippedNames,
} from '../../server/core/engine/index.ts';
import { packOf } from '../../server/core/lang/index.ts';
import { readMarked } from '../support/marked.ts';

/** Only the rules of these tests, also those that are off as shipped. */
function settingsFor(lang: LanguageId): Settings {
	const levels = Object.fromEntries(
		rules.map(({ meta }) => [meta.id, /^(?:quotes|typography)\//u.test(meta.id) ? 'warning' : 'off']),
	) as Settings['levels'];
	return { lang, levels, options: {} };
}

const check = (text: string, lang: LanguageId): Checked => checkText(text, { settings: settingsFor(lang) });

const fixAll = (input: string, id: LanguageId): string => {
	const findingsOf = (text: string) => check(text, id).findings;
	return applyEdits(input, mendSafely(input, findingsOf(input), findingsOf).edits);
};

/** Everything but marks, blanks, stops and characters nobody sees. */
const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');

const PIECES = [
	...'„“”"»«›‹‚‘’\'´`″′.,;:!?…()[]–-',
	...[
		',,',
		"''",
		'``',
		'‘‘',
		'<<',
		'>>',
		'...',
		'. .',
		'--',
		' ',
		'  ',
		'\u00a0',
		'\u200b',
		'\u00ad',
		'\n',
		'\n\n',
		'\r\n',
	],
	...[
		'Das',
		'reicht',
		'sagte er',
		'so der Rat',
		'Blinken’s',
		"Felix'",
		'26',
		'u\u0308',
		'hinzugefügt',
		'dass',
		'und und',
	],
	...['He', 'said', 'wait', 'the boys', 'z. B.', '&amp;', 'Ã¼', '👩\u200d👧', '<b>'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const article = fc.oneof(text, spaced, fc.string({ unit: 'grapheme', maxLength: 60 }));
const own = rules.filter(({ meta }) => /^(?:quotes|typography)\//u.test(meta.id));

/** The examples of all rules of these groups, one a paragraph. */
const EXAMPLES = own.flatMap(({ meta }) =>
	[...meta.examples.bad, ...meta.examples.good].map((example: string) => readMarked(example).text),
);
const paragraphsIn = (id: LanguageId) =>
	fc
		.array(fc.constantFrom(...EXAMPLES.filter((example) => readArticle(example).lang === id)), {
			minLength: 1,
			maxLength: 8,
		})
		.map((examples) => [examples.join('\n\n'), id] as const);
const paragraphs = fc.oneof(paragraphsIn('de'), paragraphsIn('en'));
const lang = fc.constantFrom<LanguageId>('de', 'en');

function expectNested(
	all: readonly Quotation[],
	{ start, end, content, parent, depth }: Quotation,
	index: number,
): void {
	assert.deepEqual(
		[start, content.start, content.end, end].toSorted((a, b) => a - b),
		[start, content.start, content.end, end],
	);
	assert.ok((all[index - 1]?.start ?? 0) <= start, 'Out of order.');
	const around = parent === undefined ? undefined : all[parent];
	assert.equal(depth, around === undefined ? 0 : around.depth + 1);
	if (around !== undefined) assert.ok(around.start <= start && end <= around.end, 'Not inside its parent.');
}

describe('marks of any text', () => {
	it('are each one mark, in order, inside the text', function patiently() {
		this.timeout(20_000);
		fc.assert(
			fc.property(article, lang, (input, id) => {
				const { marks, quotations } = readArticle(input, { settings: settingsFor(id) });
				let last = 0;
				for (const { start, end, glyph } of marks) {
					assert.ok(last <= start && start < end && end <= input.length);
					assert.equal(input.slice(start, end), glyph);
					last = end;
				}
				const used = quotations.flatMap(({ open, close }) => [open, close]).filter((mark) => mark !== undefined);
				assert.equal(new Set(used).size, used.length, 'A mark in two quotations.');
			}),
			{ numRuns: 400 },
		);
	});

	it('make quotations that nest, with their content inside', function patiently() {
		this.timeout(20_000);
		fc.assert(
			fc.property(article, lang, (input, id) => {
				const { quotations } = readArticle(input, { settings: settingsFor(id) });
				for (const [index, quotation] of quotations.entries()) expectNested(quotations, quotation, index);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('all safe fixes at once', () => {
	it('leave nothing for a second time in paragraphs with a fault each', function patiently() {
		this.timeout(20_000);
		fc.assert(
			fc.property(paragraphs, ([input, id]) => {
				const once = fixAll(input, id);
				assert.equal(fixAll(once, id), once);
			}),
			{ numRuns: 150 },
		);
	});

	it('leave nothing for a second time on rubble either, where mending one mark uncovers another', function patiently() {
		this.timeout(20_000);
		fc.assert(
			fc.property(article, lang, (input, id) => {
				const once = fixAll(input, id);
				assert.equal(fixAll(once, id), once);
			}),
			{ numRuns: 400 },
		);
	});

	it('never change a letter', function patiently() {
		this.timeout(20_000);
		fc.assert(
			fc.property(article, lang, (input, id) => {
				assert.equal(lettersOf(fixAll(input, id)), lettersOf(input));
			}),
			{ numRuns: 400 },
		);
	});
});

/** The article as the marks see it, so that the guard watches this pass and these rules alone. */
function bareArticle(input: string): Article {
	const paragraphs = atOnce(readParagraphs(input, packOf('de')));
	const marks = pairMarks(paragraphs, packOf('de'));
	const rest = {
		blocks: [],
		repeatedSentences: [],
		mentions: [],
		entities: [],
		quotes: [],
		speakers: [],
		isInterview: false,
	};
	return { text: input, lang: 'de', paragraphs, ...marks, ...rest };
}

describe('a text of nothing but marks', () => {
	const MILLION = 1_000_000;
	const texts: readonly (readonly [string, string])[] = [
		['straight ones', '"'.repeat(MILLION)],
		['opening ones', '„'.repeat(MILLION)],
		['nested deeply', '„a '.repeat(10_000) + 'b“ '.repeat(10_000)],
		['nested deeply in prose', '„Das war alles so '.repeat(10_000) + 'am Ende“ '.repeat(10_000)],
		['one a line', '„\n'.repeat(MILLION / 2)],
		['words between', '"a" „b“ '.repeat(MILLION / 8)],
		['blanks and stops', ' .'.repeat(MILLION / 2)],
		['blanks', ' '.repeat(MILLION)],
		['apostrophes', "a' ".repeat(MILLION / 3)],
	];
	for (const [title, input] of texts) {
		it(`is checked in time: ${title}`, function guardAgainstHanging() {
			this.timeout(10_000);
			const found = bareArticle(input);
			for (const rule of own) {
				const defaults: Record<string, { default: unknown }> = rule.meta.options;
				const options = Object.fromEntries(Object.entries(defaults).map(([name, option]) => [name, option.default]));
				let n = 0;
				for (const _ of rule.check(found, { lang: packOf('de'), names: shippedNames, book: emptyBook, options }))
					n += 1;
				assert.ok(n <= input.length);
			}
		});
	}
});
