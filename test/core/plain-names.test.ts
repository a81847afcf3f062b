import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesOf, readStyleBook } from '../../server/core/engine/index.ts';

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
					assert.deepEqual(fast.book.names, slow.book.names);
					assert.deepEqual(fast.book, slow.book);
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

	it('count although one of them is broken', () => {
		const { book, problems } = readStyleBook(
			'names:\n  - name: Bo Ek\n  - name: "offen\n  - name: Jan Meier\nregion: de-AT\n',
		);
		assert.ok(book.names.some(({ name }) => name === 'Bo Ek'));
		assert.ok(book.names.some(({ name }) => name === 'Jan Meier'));
		assert.ok(problems.length !== 0 && problems.every(({ span }) => 24 <= span.start));
	});

	it('are found among very many, near forms and namesakes too', function patient() {
		this.timeout(20_000);
		const names = Array.from({ length: 20_000 }, (_, n) => `  - name: ${word(n * 7919)} ${word(n)}`);
		const { book, problems } = readStyleBook(`names:\n${names.join('\n')}\n  - name: Ludger Quastenberg\n`);
		assert.deepEqual([book.names.length, problems], [20_001, []]);
		const known = namesOf(book);
		for (const index of [0, 1, 9999, 19_999]) {
			const name = book.names[index]?.name ?? '';
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
