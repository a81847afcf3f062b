import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	applyEdits,
	type LanguageId,
	type MarkStyle,
	marksChoices,
	readArticle,
	readStyleBook,
	unifyMarks,
} from '../../server/core/engine/index.ts';

const unified = (text: string, lang: LanguageId, style: MarkStyle): string =>
	applyEdits(text, unifyMarks(readArticle(text, { lang }), style));

const cases: readonly (readonly [lang: LanguageId, style: MarkStyle, text: string, expected: string])[] = [
	['de', '„“', 'Das "rote" und das »blaue ›alte‹« Haus.', 'Das „rote“ und das „blaue ‚alte‘“ Haus.'],
	['de', '»«', '„Er rief „Halt“ und lief“, sagte sie.', '»Er rief ›Halt‹ und lief«, sagte sie.'],
	[
		'de',
		'«»',
		'Die ‚Wende‘, sagt er, sei „gut“. Hans’ Rad hat 26".',
		'Die ‹Wende›, sagt er, sei «gut». Hans’ Rad hat 26".',
	],
	[
		'de',
		'»«',
		'„Es war lang.\n\n„Dann kam der Regen“, sagte sie.',
		'»Es war lang.\n\n»Dann kam der Regen«, sagte sie.',
	],
	['de', '„“', 'Er sagte: »Das reicht. Dann ging er.', 'Er sagte: „Das reicht. Dann ging er.'],
	['de', '„“', 'Das ,,rote" und das “blaue“ Haus.', 'Das „rote“ und das „blaue“ Haus.'],
	['en', '“”', "'We wait,' she said. 'He said \"no\" to us.'", '“We wait,” she said. “He said ‘no’ to us.”'],
	['en', '""', '“It’s the boys’ ‘big’ day,” she said.', '"It’s the boys’ \'big\' day," she said.'],
];

describe('setting all marks in one style', () => {
	for (const [lang, style, text, expected] of cases) {
		it(`${style}: ${text.replaceAll('\n', '¶')}`, () => assert.equal(unified(text, lang, style), expected));
	}

	it('offers the style of the house first, then that of the article', () => {
		const article = readArticle('Das "rote" und das "blaue" Haus des Rats ist alt.');
		const styles = (book: string) => marksChoices(article, readStyleBook(book).book).map(({ style }) => style);
		assert.deepEqual(styles('').slice(0, 2), ['""', '„“']);
		assert.deepEqual(styles('region: de-CH').slice(0, 2), ['«»', '""']);
	});

	it('changes marks alone', () => {
		const piece = fc.constantFrom(
			'„',
			'“',
			'”',
			'"',
			'»',
			'«',
			'‚',
			'‘',
			'’',
			"'",
			',,',
			' ',
			'so',
			'Rat',
			'26',
			'.',
			',',
			'\n\n',
		);
		const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
		const style = fc.constantFrom<MarkStyle>('„“', '»«', '«»', '""');
		const plain = (one: string) => one.replaceAll(/[„“”"»«‚‘’'›‹,]/gu, '');
		fc.assert(
			fc.property(text, style, (input, wanted) => {
				assert.equal(plain(unified(input, 'de', wanted)), plain(input));
			}),
			{ numRuns: 300 },
		);
	});
});
