import assert from 'node:assert/strict';
import { asCsv, asMarkdown, asQuotation, type CopyWords, type ReadText } from '../../client/speakers/as-text.ts';
import { rowsOf } from '../../client/speakers/rows.ts';
import { at, quote, speaker, whoSaidWhat } from './who-said-what.ts';

const words: CopyWords = {
	title: 'Who said what: a_b.txt',
	withoutSpeaker: 'Without a speaker',
	notCertain: 'not certain',
	line: (line) => `line ${line}`,
	kind: ({ quote: { kind } }) => kind,
	columns: ['Speaker', 'Role', 'Kind', 'Certain', 'Line', 'Quote'],
	yes: 'yes',
	no: 'no',
};

const article = ['„Wir kommen“, sagte sie, „wenn *alle* da sind.“', '„Nein“ – oder?', '-5 Grad, "kalt", sagte er'];
const read: ReadText = ({ start, end }) => article[start.line]?.slice(start.character, end.character) ?? '';
const split = quote('Wir kommen … wenn alle', at(0, 0, 47), { parts: [at(0, 0, 12), at(0, 25, 47)] });
const rows = rowsOf(
	whoSaidWhat(
		[
			speaker('Ada Klein', [split], { role: 'Ärztin' }),
			speaker('=HYPERLINK("x")', [quote('-5 Grad', at(2, 0, 15), { kind: 'indirect' })]),
		],
		[quote('Nein', at(1, 0, 6), { sure: false })],
	),
	{ order: 'appearance', filter: '' },
);

describe('who said what, copied', () => {
	it('as Markdown has headings, quotes as they stand in the article, and no accidental markup', () => {
		assert.equal(
			asMarkdown(rows, words, read),
			[
				'# Who said what: a\\_b.txt',
				'',
				'## Ada Klein, Ärztin',
				'',
				'- „Wir kommen“ … „wenn \\*alle\\* da sind.“ (direct, line 1)',
				'',
				'## =HYPERLINK("x")',
				'',
				'- -5 Grad, "kalt" (indirect, line 3)',
				'',
				'## Without a speaker',
				'',
				'- „Nein“ (direct, line 2, not certain)',
				'',
			].join('\n'),
		);
	});

	it('as CSV has a head, quoted fields, and nothing that a spreadsheet would run', () => {
		assert.equal(
			asCsv(rows, words, read),
			[
				'Speaker,Role,Kind,Certain,Line,Quote',
				'Ada Klein,Ärztin,direct,yes,1,„Wir kommen“ … „wenn *alle* da sind.“',
				`"'=HYPERLINK(""x"")",,indirect,yes,3,"'-5 Grad, ""kalt"""`,
				',,direct,no,2,„Nein“',
				'',
			].join('\r\n'),
		);
	});

	it('as one quotation names its speaker', () => {
		assert.equal(asQuotation(rows.slice(0, 1), words, read), 'Ada Klein: „Wir kommen“ … „wenn *alle* da sind.“');
		assert.equal(asQuotation(rows.slice(2), words, read), '„Nein“');
	});

	it('falls back to the panel’s words where the article has moved on', () => {
		assert.equal(
			asQuotation(rows.slice(0, 1), words, () => ''),
			'Ada Klein: Wir kommen … wenn alle',
		);
	});

	it('keeps a quote over several lines on one', () => {
		const broken: ReadText = () => 'Erste Zeile,\r\n\tzweite  Zeile';
		assert.equal(asQuotation(rows.slice(2), words, broken), 'Erste Zeile, zweite Zeile');
	});

	for (const [text, wanted] of [
		['# Kein Titel', '\\# Kein Titel'],
		['1. Platz', '1\\. Platz'],
		['- kein Punkt', '\\- kein Punkt'],
		['2024 war gut', '2024 war gut'],
		['<b>[x](y)', '\\<b\\>\\[x\\](y)'],
	] as const) {
		it(`escapes in Markdown: ${text}`, () => {
			const [, item] = asMarkdown(rows.slice(2), words, () => text).split('\n- ');
			assert.equal(item, `${wanted} (direct, line 2, not certain)\n`);
		});
	}
});
