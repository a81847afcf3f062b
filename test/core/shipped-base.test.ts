import assert from 'node:assert/strict';
import type { WordForm } from '../../server/core/model/paragraph.ts';
import { adjectiveForms } from '../../server/core/names/adjective-forms.ts';
import { organisations } from '../../server/core/names/base/organisations/index.ts';
import { persons } from '../../server/core/names/base/persons/index.ts';
import { places } from '../../server/core/names/base/places/index.ts';
import { shippedNames } from '../../server/core/names/known-names.ts';
import type { KnownEntry } from '../../server/core/names/read-base.ts';

const formOf = (word: string): WordForm => ({ kind: 'word', text: word, lower: word, answers: [] });

/** Fields of a line that hold right forms; see the heads of the lists. */
const LISTS = [
	{ kind: 'person', texts: persons, forms: [0, 1, 5] },
	{ kind: 'organisation', texts: organisations, forms: [0, 1, 2, 4] },
	{ kind: 'place', texts: places, forms: [0, 1, 4] },
] as const;

interface Line {
	readonly kind: (typeof LISTS)[number]['kind'];
	readonly name: string;
	readonly forms: readonly string[];
	/** Forms one may be told by where they are misspelt. */
	readonly telling: readonly string[];
	readonly people: readonly string[];
}

/** The lists read in the plainest way. */
const lines: readonly Line[] = LISTS.flatMap(({ kind, texts, forms }) =>
	texts
		.join('\n')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const fields = line.split('|').map((field) => field.split(';').map((form) => form.trim()));
			const name = fields[0]?.[0] ?? '';
			const inflected = kind === 'organisation' ? adjectiveForms(name).map((form) => ({ form, at: 4 })) : [];
			const listed = forms.flatMap((at) => (fields[at] ?? []).map((form) => ({ form, at }))).filter(({ form }) => form);
			const all = [...listed, ...inflected];
			return {
				kind,
				name,
				forms: all.map(({ form }) => form),
				telling: all.filter(({ form, at }) => at < 2 || /[ -]/u.test(form)).map(({ form }) => form),
				people: kind === 'place' ? (fields[3] ?? []).filter(Boolean) : [],
			};
		}),
);

const others = lines.filter(({ kind }) => kind !== 'person');
const lowerWords = (form: string) => form.toLowerCase().split(' ');
const formsOf = ({ name, foreign, aliases }: KnownEntry) => [name, foreign, ...aliases];
const holds = (entries: readonly KnownEntry[], name: string) =>
	entries.some((entry) => entry.name === name || entry.foreign === name);

describe('the base of names as it is asked', () => {
	it('finds every form of every name', () => {
		const lost = lines.flatMap(({ forms }) =>
			forms.filter((form) => {
				const entry = shippedNames.find(form, 'de');
				return entry === undefined || !formsOf(entry).some((one) => one?.toLowerCase() === form.toLowerCase());
			}),
		);
		assert.deepEqual(lost, []);
		assert.ok(10_000 < lines.length);
	});

	it('finds persons by surname and by given name', () => {
		const lost = lines.flatMap(({ kind, name, forms }) =>
			forms.filter((form) => {
				if (kind !== 'person') return false;
				const words = lowerWords(form);
				const surname = words.at(-1) ?? '';
				const given = words.length === 1 ? undefined : (words[0] ?? '');
				const isLost = !holds(shippedNames.bySurname(surname, 'en'), name);
				return isLost || (given !== undefined && !holds(shippedNames.byGiven(given, 'en', surname), name));
			}),
		);
		assert.deepEqual(lost, []);
	});

	it('names nobody who is called otherwise', () => {
		for (const [given, surname] of [
			['angela', 'merkel'],
			['thomas', 'müller'],
		] as const) {
			for (const entry of shippedNames.bySurname(surname, 'de')) {
				assert.ok(formsOf(entry).some((form) => form?.toLowerCase().split(' ').at(-1) === surname));
			}
			for (const entry of shippedNames.byGiven(given, 'de', surname)) {
				assert.ok(formsOf(entry).some((form) => form?.toLowerCase().startsWith(`${given} `)));
			}
		}
	});

	it('knows every word of them, and no other', () => {
		const all = new Set(lines.flatMap(({ forms, people }) => [...forms, ...people].flatMap(lowerWords)));
		const lost = [...all].filter((word) => !shippedNames.isWord(word, 'de'));
		assert.deepEqual(lost, []);
		// Who only stands in the table of terms is known too.
		const extra = [...all]
			.map((word) => `${word}x`)
			.filter((word) => !all.has(word) && shippedNames.isWord(word, 'de'));
		assert.deepEqual(extra, []);
	});

	it('knows how many words a name may have', () => {
		const most = new Map<string, number>();
		for (const form of others.flatMap(({ forms }) => forms)) {
			const words = lowerWords(form);
			const first = words[0] ?? '';
			if (1 < words.length) most.set(first, Math.max(most.get(first) ?? 0, words.length));
		}
		const told = [...most.keys()].map((first) => [first, shippedNames.mostWordsFrom(formOf(first))]);
		assert.deepEqual(told, [...most]);
		assert.equal(shippedNames.mostWordsFrom(formOf('zzz')), 0);
	});

	it('proposes names of several words by their longest words', () => {
		const near = shippedNames.nearPhrases();
		const lost = others.flatMap(({ telling }) =>
			telling.filter((form) => {
				const long = form
					.toLowerCase()
					.split(/[ -]/u)
					.filter((word) => /^\p{L}{5,}$/u.test(word));
				const [longest] = long.sort((a, b) => b.length - a.length);
				const isPhrase = 1 < new Set(long).size && longest !== undefined;
				return isPhrase && !near.withWord(longest).some((phrase) => phrase.form === form);
			}),
		);
		assert.deepEqual(lost, []);
	});

	it('proposes a long word for one with a letter doubled (bar sch, which would be none)', () => {
		const near = shippedNames.nearPhrases();
		const words = others
			.flatMap(({ telling }) => telling)
			.filter((form) => /^\p{L}{8,}$/u.test(form) && !/sch|ß/u.test(form));
		const lost = words.filter((form) => {
			const lower = form.toLowerCase();
			const slipped = `${lower.slice(0, 5)}${lower[4]}${lower.slice(5)}`;
			return !near.nearWord(slipped).some((one) => one.form === form) && shippedNames.find(slipped, 'de') === undefined;
		});
		assert.deepEqual(lost, []);
		assert.ok(1500 < words.length);
	});

	it('completes what is typed, whatever the case, by any word', () => {
		const names = (typed: string, most = 50) => shippedNames.startingWith(typed, 'de', most).map(({ name }) => name);
		assert.ok(names('Merkel').includes('Angela Merkel'));
		assert.ok(names('ANGELA ME').includes('Angela Merkel'));
		assert.ok(names('Nordrhein-W').includes('Nordrhein-Westfalen'));
		assert.equal(names('A', 7).length, 7);
		assert.deepEqual(names('.*'), []);
		assert.deepEqual(names('Minister der'), []);
		assert.deepEqual(names('Merkel', 0), []);
	});
});
