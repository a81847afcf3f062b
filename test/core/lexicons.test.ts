import assert from 'node:assert/strict';
import { commonNouns } from '../../server/core/lang/de/common-nouns.ts';
import { givenNames as germanGivenNames } from '../../server/core/lang/de/given-names.ts';
import { nounForms } from '../../server/core/lang/de/noun-forms.ts';
import * as germanRoles from '../../server/core/lang/de/roles.ts';
import { givenNames as englishGivenNames } from '../../server/core/lang/en/given-names.ts';
import * as englishRoles from '../../server/core/lang/en/roles.ts';

describe('lexicons', () => {
	const lower = {
		'German roles': germanRoles.roles,
		'German trades': germanRoles.trades,
		'German collectives': germanRoles.collectives,
		'English roles': englishRoles.roles,
		'English collectives': englishRoles.collectives,
		'German nouns': { all: nounForms(commonNouns).join(' ') },
	};
	for (const [name, lists] of Object.entries(lower)) {
		it(`${name} are written in lower case, none twice in a list`, () => {
			for (const list of Object.values(lists)) {
				const words = wordsOf(list);
				assert.deepEqual(
					words.filter((word) => !/^\p{Ll}[\p{Ll}-]*\p{Ll}$/u.test(word) && word.length > 1),
					[],
				);
				assert.deepEqual(repeated(words), []);
			}
		});
	}

	for (const [name, lists] of Object.entries({ German: germanGivenNames, English: englishGivenNames })) {
		it(`${name} given names have one gender each`, () => {
			const words = Object.values(lists).flatMap(wordsOf);
			assert.deepEqual(
				words.filter((word) => !/^\p{Lu}\p{Ll}+(?:[-’]?\p{Lu}\p{Ll}+)*$/u.test(word)),
				[],
			);
			assert.deepEqual(repeated(words), []);
		});
	}

	it('given names are many, and none stands in two languages with the same gender', () => {
		const all = [germanGivenNames, englishGivenNames].flatMap((lists) =>
			Object.entries(lists).flatMap(([gender, list]) => wordsOf(list).map((word) => `${gender} ${word}`)),
		);
		assert.deepEqual(repeated(all), []);
		assert.ok(all.length > 3000);
	});

	it('roles have one gender each', () => {
		const { trades } = germanRoles;
		for (const { m, f, x } of [germanRoles.roles, englishRoles.roles]) {
			assert.deepEqual(repeated([m, f, x].flatMap(wordsOf)), []);
		}
		assert.deepEqual(repeated([germanRoles.roles, trades].flatMap((lists) => [lists.m, lists.f]).flatMap(wordsOf)), []);
	});

	it('a form counted as plural is no singular', () => {
		const { m, f, plural } = germanRoles.roles;
		const singular = new Set([m, f].flatMap(wordsOf));
		assert.deepEqual(
			wordsOf(plural).filter((word) => singular.has(word)),
			[],
		);
	});
});

function wordsOf(list: string): readonly string[] {
	return list.split(/\s+/u).filter((word) => word !== '');
}

function repeated(words: readonly string[]): readonly string[] {
	return words.filter((word, index) => words.indexOf(word) !== index);
}
