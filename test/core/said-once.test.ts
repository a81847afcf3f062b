import assert from 'node:assert/strict';
import { checkText, readStyleBook } from '../../server/core/engine/index.ts';

describe('one place of a name', () => {
	const cases = [
		{
			what: 'a public name that the article also spells rightly',
			text: 'Angela Merkel sprach. Am Abend sprach Anegla Merkel noch einmal mit Angela Merkel.',
			says: ['names/two-spellings Anegla'],
		},
		{
			what: 'a public name in a term',
			text: 'Es gilt der Satz von Kurt Göddel.',
			says: ['names/eponym Göddel'],
		},
		{
			what: 'a wrong name of the style book beside the right one',
			text: 'Jana Quastberg rief an. Später sagte Jana Quasdberg, Quastberg schweige.',
			book: 'names: [{ name: Jana Quastberg, wrong: [Jana Quasdberg] }]',
			says: ['names/style-book Jana Quasdberg'],
		},
	];
	for (const { what, text, book = '', says } of cases) {
		it(`is told of by one rule: ${what}`, () => {
			const { findings } = checkText(text, { lang: 'de', styleBook: readStyleBook(book).book });
			const told = findings.filter(({ rule }) => rule.startsWith('names/'));
			assert.deepEqual(
				told.map(({ rule, at }) => `${rule} ${text.slice(at.start, at.end)}`),
				says,
			);
		});
	}

	it('is none where a rule about something else speaks', () => {
		const text = 'Er sagte: „Das Haus von Anegla Merkel.';
		const { findings } = checkText(text, { lang: 'de' });
		assert.ok(1 < new Set(findings.map(({ rule }) => rule)).size);
	});
});
