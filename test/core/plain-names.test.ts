import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eachName, namesOf, readStyleBook, type StyleBook } from '../../server/core/engine/index.ts';
import { formsOf } from '../../server/core/names/style-book/find-forms.ts';
import { indexWords } from '../../server/core/text/word-index.ts';
import { keyOfWord } from '../../server/core/text/word-list.ts';

/** Lines of names in all the ways they may be written, right and wrong. */
const LINES = [
	'  - name: Jan Meier',
	'  - name: Äneas Óller # Koch',
	'  - name: "Bo Ek"',
	"  - name: 'Ann O’Hara'",
	'  - name: "A \\"B\\" C"',
	"  - name: 'it''s'",
	'  - name: a: b',
	'  - name: >',
	'  - name:',
	'  -  name: Zwei Blanks',
	'  - { name: Flow Er, gender: f }',
	'  - role: ohne Namen',
	'  - &x',
	'  - *x',
	'    name: Nach Zeile',
	'    role: Chef#1 der Stadt',
	'    role: Chefin # so',
	'    gender: m',
	'    gender: x',
	'    kind: place',
	'    aliases: [J. Meier, "Jan M."] # zwei',
	'    aliases: J. M.',
	'    aliases:',
	'      - Jannis Meier',
	'    - Janni',
	'    wrong: [Jan {Maier}]',
	'    wrong: []',
	'    wrong: [A, ]',
	'    nmae: x',
	'      weiter im Text',
	'  # eine Bemerkung',
	'',
	'\t',
	'  - name: u\u0308ber Mut',
	`  - name: ${'x'.repeat(401)}`,
	'terms: [{ use: A }]',
	'region: de-AT',
	'names:',
	'---',
];

describe('names in the plain form', () => {
	/** A field in quotes is one that only the reader of YAML knows. */
	const slowly = (text: string) => readStyleBook(text.replace('names:', '"names":'));

	/** Each word in the index with the numbers of the names that hold it. */
	const wordsOf = ({ names }: StyleBook) => {
		const index = indexWords(names.words);
		const words = [...eachName(names)].flatMap(({ name, aliases, wrong }) =>
			[name, ...aliases, ...wrong].flatMap((form) => form.toLowerCase().split(' ')),
		);
		return new Map(words.map((word) => [word, index.holdersOf(keyOfWord(word))]));
	};
	const withNames = (book: StyleBook) => ({ ...book, names: [...eachName(book.names)] });

	it('are read as YAML reads them, with the same faults at the same places', () =>
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...LINES), { maxLength: 9 }),
				fc.constantFrom('\n', '\r\n'),
				fc.constantFrom('names:', 'region: de-CH\nnames: # alle', '# Haus\nnames:'),
				(lines, lineEnd, head) => {
					const text = `${head}\n${lines.join('\n')}\n`.replaceAll('\n', lineEnd);
					const slow = slowly(text);
					// Broken YAML is another matter: there the plain names count although the rest may not.
					fc.pre(!slow.problems.some(({ message }) => /YAML|indent|character|name of a field|part/u.test(message.en)));
					const fast = readStyleBook(text);
					assert.deepEqual(withNames(fast.book), withNames(slow.book));
					const at = text.indexOf('names:');
					const moved = slow.problems.map(({ message, span: { start, end } }) => {
						const back = (place: number) => (place <= at ? place : place - 2);
						return { message, span: { start: back(start), end: back(end) } };
					});
					const byPlace = (problems: typeof moved) => [...problems].sort((a, b) => a.span.start - b.span.start);
					assert.deepEqual(byPlace([...fast.problems]), byPlace(moved));
				},
			),
			{
				numRuns: 3000,
				examples: [
					[['  - name: Jan Meier', '    aliases:', '\t', '    gender: m'], '\n', 'names:'],
					[['  - name: Jan Meier', '    aliases:', '    - Janni', '      - Jannis Meier'], '\n', 'names:'],
				],
			},
		));

	/** Names with fields that are well-formed, most of them such as are found many at once. */
	const wellFormed = fc
		.tuple(
			fc.constantFrom(
				'Jan Meier',
				'Jan Meier',
				'Äneas Óller',
				'Ann O’Hara',
				"Ann O'Hara",
				'"Bo Ek"',
				"'Meier, Jan'",
				'A#1',
				'ΣΟΦΟΣ İ',
				'"\\x42o Ek"',
				`Meier ${'x'.repeat(401)}`,
				"'it''s'",
			),
			fc.constantFrom('', '', '', ' # Koch', ' ', ' #-  - x'),
			fc.shuffledSubarray([
				'role: Chef: der Stadt',
				'role: Chefin  # so',
				'kind: place',
				'gender: m ',
				'aliases: [J. Meier, "Jan, M." ] # zwei',
				"aliases: [ 'X Y' , Z]",
				'aliases: [Jan Meyer,Janni]',
				'aliases:\n  - Jannis Meier\n  - "Janni" # so',
				'aliases:\n- N.-N. Oé # so\n- u\u0308ber Mut',
				'wrong: []',
				'wrong: Jan Maier',
				'wrong: [Jan Ma\u00a0ier, Mair\u00a0]',
				`wrong: [${'Maier, '.repeat(70)}Meir]`,
				'name: Noch Einer',
			]),
			fc.constantFrom('', '', '', '\n', '\n  \n', '# Ende\n', '# - Ende\n', '    #--\n', '\t\n'),
		)
		.map(([name, remark, fields, behind]) => {
			const lines = [`name: ${name}${remark}`, ...fields].join('\n').replaceAll('\n', '\n    ');
			return `  - ${lines}\n${behind}`;
		});

	it('are found many at once, with all their words, as YAML reads them one by one', () =>
		fc.assert(
			fc.property(
				fc.array(wellFormed, { maxLength: 12 }),
				fc.constantFrom('\n', '\r\n'),
				fc.constantFrom('', '  ', '    '),
				(items, lineEnd, indent) => {
					const text = `names:\n${items.join('')}terms: [{ use: Jan Mayer, not: [Meier, Jan Müller] }]\n`
						.replaceAll('\n  ', `\n${indent}`)
						.replaceAll('\n', lineEnd);
					const [fast, slow] = [readStyleBook(text), slowly(text)];
					assert.deepEqual(withNames(fast.book), withNames(slow.book));
					assert.equal(fast.problems.length, slow.problems.length);
					assert.deepEqual(wordsOf(fast.book), wordsOf(slow.book));
					assert.deepEqual(formsOf(fast.book), formsOf(slow.book));
				},
			),
			{ numRuns: 2000 },
		));

	const shapes: readonly (readonly [string, string])[] = [
		['remarks', '  # -\r\n'],
		['empty lines', '   \r\n'],
		['a list without end', '      - Jan Meier\n'],
		['fields that are there twice', '    role: Chef\n    wrong: []\n    gender: m\n'],
		['one word', 'x'],
		['names, one of them long', `  - name: Jan Meier\n    role: ${'Chef '.repeat(90)}\n`],
		['names, each followed by a remark', '  - name: Jan Meier\n# - so\n'],
		['names in quotes', '  - name: "Jan Meier"\n    aliases: ["J. Meier", \'Jan M.\']\n'],
	];
	for (const [title, shape] of shapes) {
		it(`are read in time in three megabytes of ${title}`, function patient() {
			this.timeout(5000);
			const text = `names:\n  - name: Bo Ek\n  - name: Al An${shape.startsWith(' ') ? '\n' : ''}`;
			const { book } = readStyleBook(`${text}${shape.repeat(3_000_000 / shape.length)}\n  - name: Jo Ed\n`);
			assert.equal(namesOf(book).find('Bo Ek', 'de')?.name, 'Bo Ek');
			assert.equal(namesOf(book).find('Jo Ed', 'de')?.name, 'Jo Ed');
		});
	}

	it('travel between threads', () => {
		const { book } = readStyleBook('names:\n  - name: Bo Ek\n  - name: Jan Meier\n  - { name: Al An }\n');
		const there = structuredClone(book);
		assert.deepEqual(withNames(there), withNames(book));
		assert.equal(namesOf(there).find('Al An', 'de')?.name, 'Al An');
		assert.equal(namesOf(there).find('Jan Meier', 'de')?.name, 'Jan Meier');
	});

	it('count although one of them is broken', () => {
		const { book, problems } = readStyleBook(
			'names:\n  - name: Bo Ek\n  - name: "offen\n  - name: Jan Meier\nregion: de-AT\n',
		);
		assert.ok([...eachName(book.names)].some(({ name }) => name === 'Bo Ek'));
		assert.ok([...eachName(book.names)].some(({ name }) => name === 'Jan Meier'));
		assert.ok(problems.length !== 0 && problems.every(({ span }) => 24 <= span.start));
	});

	it('are found among very many, near forms and namesakes too', function patient() {
		this.timeout(20_000);
		const names = Array.from({ length: 20_000 }, (_, n) => `  - name: ${word(n * 7919)} ${word(n)}`);
		const { book, problems } = readStyleBook(`names:\n${names.join('\n')}\n  - name: Ludger Quastenberg\n`);
		assert.deepEqual([book.names.length, problems], [20_001, []]);
		const known = namesOf(book);
		const all = [...eachName(book.names)];
		for (const index of [0, 1, 9999, 19_999]) {
			const name = all[index]?.name ?? '';
			assert.equal(known.find(name, 'de')?.name, name);
			const surname = name.split(' ')[1]?.toLowerCase() ?? '';
			assert.ok(known.isWord(surname, 'de'));
			assert.ok(known.bySurname(surname, 'de').some((entry) => entry.name === name));
		}
		const ludgers = (surname: string) => known.byGiven('ludger', 'de', surname).map(({ name }) => name);
		assert.ok(ludgers('quastenburg').includes('Ludger Quastenberg'));
		assert.ok(!ludgers('xylophon').includes('Ludger Quastenberg'));
		assert.equal(known.find('Ludger Quastenburg', 'de'), undefined);
		assert.equal(known.isWord('ludger quastenberg', 'de'), false);
	});
});

/** A made-up word for every number. */
function word(n: number): string {
	const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'rau', 'ten', 'dor', 'fel', 'gis'];
	const letters = [...String(n % 100_000)].map((digit) => parts[Number(digit)] ?? '').join('');
	return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}
