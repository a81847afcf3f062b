import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	addBelonging,
	addName,
	addWrong,
	applyEdits,
	beginningOf,
	checkText,
	eachName,
	failingExamples,
	mergeBooks,
	namesOf,
	readArticle,
	readStyleBook,
	type Settings,
	type StyleBook,
} from '../../server/core/engine/index.ts';
import type { BookName } from '../../server/core/names/style-book.ts';
import { indexWords } from '../../server/core/text/word-index.ts';
import { keyOfWord } from '../../server/core/text/word-list.ts';
import { readMarked, showMarked } from '../support/marked.ts';

const GOOD = `# Hausregeln
names:
  - name: Fabrice Coffrini
    role: AFP-Fotograf
    gender: m
    wrong: [Fabrice Cofferini]
    aliases:
      - F. Coffrini
terms:
  - use: Belarus
    not: Weißrussland
    why: Hausregel
acronyms: upper
region: de-CH
quotes: »«
stops: logical
boilerplate: ['Unser Newsletter am Morgen']
`;

/** Books with faults: the places, what is said of them, and what still counts. */
const BROKEN: readonly {
	readonly text: string;
	readonly says: readonly RegExp[];
	readonly names?: readonly string[];
}[] = [
	{ text: '', says: [], names: [] },
	{ text: '# nur ein Kommentar\n', says: [], names: [] },
	{ text: 'names:\nterms:\n', says: [], names: [] },
	{ text: '⟦nmaes⟧: []\nnames:\n  - name: Ada Lov\n', says: [/no `nmaes`/u], names: ['Ada Lov'] },
	{ text: 'names:\n  - ⟦Ada Lov⟧\n  - name: Bo Ek\n', says: [/Fields/u], names: ['Bo Ek'] },
	{ text: 'names:\n  - ⟦r⟧ole: Chefin\n  - name: Bo Ek\n', says: [/`name` is missing/u], names: ['Bo Ek'] },
	{
		text: 'names:\n  - name: Bo Ek\n    gender: ⟦x⟧\n    wrong: ⟦{ a: b }⟧\n',
		says: [/m, f/u, /few words/u],
		names: ['Bo Ek'],
	},
	{ text: 'names: ⟦Bo Ek⟧\nregion: ⟦fr-FR⟧\n', says: [/list/u, /de-DE/u], names: [] },
	{ text: 'quotes: ⟦""⟧\nstops: ⟦spät⟧\n', says: [/straight/u, /logical/u], names: [] },
	{ text: 'region: de-AT\n⟦region⟧: de-CH\n', says: [/twice/u], names: [] },
	{ text: '⟦- eins⟧\n', says: [/Fields/u], names: [] },
	{ text: 'names:\n  - &x\n    name: Bo Ek\n  - ⟦*x⟧\n', says: [/References/u], names: ['Bo Ek'] },
];

describe('the style book', () => {
	it('is read with all it says', () => {
		const { book, problems } = readStyleBook(GOOD);
		assert.deepEqual(problems, []);
		assert.deepEqual(
			{ ...book, names: [...eachName(book.names)] },
			{
				names: [
					{
						name: 'Fabrice Coffrini',
						kind: undefined,
						gender: 'm',
						role: 'AFP-Fotograf',
						aliases: ['F. Coffrini'],
						wrong: ['Fabrice Cofferini'],
					},
				],
				terms: [{ use: 'Belarus', not: ['Weißrussland'], why: 'Hausregel', examples: [] }],
				acronyms: 'upper',
				region: 'de-CH',
				quotes: '»«',
				stops: 'logical',
				boilerplate: ['Unser Newsletter am Morgen'],
				belongs: [],
			},
		);
	});

	for (const { text: marked, says, names } of BROKEN) {
		it(`says where it is broken, and the rest counts: ${JSON.stringify(marked).slice(0, 70)}`, () => {
			const { text, spans } = readMarked(marked);
			const { book, problems } = readStyleBook(text);
			const places = problems.map(({ span }) => span);
			assert.equal(showMarked(text, places), showMarked(text, spans));
			problems.forEach(({ message }, index) => {
				assert.match(message.en, says[index] ?? /^$/u);
				assert.notEqual(message.de, '');
			});
			assert.deepEqual(
				[...eachName(book.names)].map(({ name }) => name),
				names,
			);
		});
	}

	it('names a fault of the YAML itself by its place, and keeps what stands before', () => {
		const text = 'names:\n  - name: Bo Ek\nterms:\n\t- use: x\n';
		const { book, problems } = readStyleBook(text);
		assert.deepEqual(
			[...eachName(book.names)].map(({ name }) => name),
			['Bo Ek'],
		);
		assert.ok(
			problems.some(({ span, message }) => 28 <= span.start && /tabs/u.test(message.en)),
			JSON.stringify(problems),
		);
	});

	const hostile: readonly (readonly [string, string, RegExp])[] = [
		['a bomb of references', bomb(), /References/u],
		['six megabytes', '#'.repeat(6_000_000), /5 MB/u],
		['fifty megabytes of names', `names:\n${'  - name: Jan Meier\n'.repeat(2_700_000)}`, /20 MB/u],
		['a reference to itself', 'names: &a\n  - *a\n  - name: *a\n', /References/u],
		['an anchor around its own list', 'names: &a [*a, { name: &b [*b] }]\n', /References/u],
		['brackets without end', '['.repeat(1_000_000), /deep/u],
		['lists in lists', `${'- '.repeat(100_000)}x`, /deep/u],
		['deeper and deeper', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), /./u],
		['more items than anyone has', '- a\n'.repeat(1_200_000), /400,000/u],
		['many fields', Array.from({ length: 60_000 }, (_, n) => `k${n}: x`).join('\n'), /no `k0`/u],
		['braces in words', `names:\n  - name: "${'{'.repeat(99)}"\n  - nam: x\n`, /no `nam`/u],
	];
	for (const [title, text, reason] of hostile) {
		it(`refuses what is hostile, with a reason: ${title}`, function hurry() {
			this.timeout(5000);
			const { problems } = readStyleBook(text);
			assert.ok(problems.length <= 200);
			assert.ok(
				problems.some(({ message }) => reason.test(message.en)),
				JSON.stringify(problems.slice(0, 3)),
			);
		});
	}

	it('of several, the later one wins', () => {
		const one = readStyleBook(
			'names:\n  - name: Jan Meier\n    wrong: [Jan Maier]\n  - name: Bo Ek\n    role: Koch\n',
		).book;
		const two = readStyleBook('names:\n  - name: Jan Maier\n  - name: Bo Ek\n    role: Bäcker\nregion: de-AT\n').book;
		const { names, region } = mergeBooks([one, two]);
		assert.equal(region, 'de-AT');
		assert.deepEqual(
			[...eachName(names)].map(({ name, role, wrong }) => [name, role, wrong]),
			[
				['Jan Maier', undefined, []],
				['Bo Ek', 'Bäcker', []],
				['Jan Meier', undefined, []],
			],
		);
	});

	it('of several, the later one wins, however many names they have in common', () => {
		const forms = ['Jan Meier', 'Jan Maier', 'Bo Ek', 'Bo', 'A. Ek', 'jan meier', 'Meier'];
		const some = fc.uniqueArray(fc.constantFrom(...forms), { maxLength: 2 });
		const names = fc.array(
			fc.record({ name: fc.constantFrom(...forms), aliases: some, wrong: some, isPlain: fc.boolean() }),
			{ maxLength: 5 },
		);
		const bookText = fc
			.tuple(names, fc.constantFrom('', '  '), some, some)
			.map(([all, indent, [use], not]) =>
				[
					'names:',
					...all.map(({ name, aliases, wrong, isPlain }) =>
						isPlain
							? `${indent}- name: ${name}\n${indent}  aliases: [${aliases.join(', ')}]\n${indent}  wrong: [${wrong.join(', ')}]`
							: `${indent}- { name: ${name}, aliases: [${aliases.join(', ')}], wrong: [${wrong.join(', ')}] }`,
					),
					...(use === undefined ? [] : [`terms:\n  - use: ${use}\n    not: [${not.join(', ')}]`]),
					'',
				].join('\n'),
			);
		fc.assert(
			fc.property(fc.array(bookText, { minLength: 1, maxLength: 3 }), (texts) => {
				const books = texts.map((text) => readStyleBook(text).book);
				const [first, ...others] = books.map((book) => ({ ...book, names: [...eachName(book.names)] }));
				const expected = others.reduce(wins, first as Told);
				const { terms, names } = mergeBooks(books);
				const all = [...eachName(names)];
				assert.deepEqual(all, expected.names);
				assert.deepEqual(terms, expected.terms);
				const known = indexWords(names.words);
				for (const [number, { name, aliases, wrong }] of all.entries()) {
					for (const word of [name, ...aliases, ...wrong].flatMap((form) => form.toLowerCase().split(' ')))
						assert.ok(known.holdersOf(keyOfWord(word)).includes(number), word);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('puts its names before those of the base, aliases and wrong forms included', () => {
		const { book } = readStyleBook(
			'names:\n  - name: Antony Blinken\n    role: Gast\n    aliases: [Tony Blinken]\n    wrong: [Antoni Blinken]\n',
		);
		for (const form of ['Antony Blinken', 'Tony Blinken', 'Antoni Blinken']) {
			const known = namesOf(book).find(form, 'de');
			assert.deepEqual([known?.name, known?.role, known?.source], ['Antony Blinken', 'Gast', 'style-book']);
		}
	});

	it('finds wrong forms, and right ones around them, however few of the right ones it looks at', () => {
		const words = ['Jan', 'Meier', 'Ek', 'E', 'Es', 'A-Z', 'A', 'jan', '1a', 'Öl'];
		const row = fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 6 });
		const rows = row.chain((all) => {
			const form = fc
				.tuple(fc.nat(5), fc.integer({ min: 1, max: 4 }))
				.map(([from, length]) => all.slice(from, from + length).join(' '));
			// Of two right ones that overlap the first one counts, whether it is looked at or not: one will do.
			const names = fc
				.tuple(form, fc.uniqueArray(form, { minLength: 1, maxLength: 3 }))
				.map(([name, wrong]) => [{ name }, { name: 'Qx', wrong }]);
			const endings = fc.array(fc.constantFrom('', '', '', '', 's', '-Reise', ','), { minLength: 6, maxLength: 6 });
			const text = endings.map(
				(some) => `Sie sah ${all.map((word, at) => word + some[at]).join(' ')} in Bremen am Hafen.`,
			);
			return fc.tuple(names, text);
		});
		/** Wrong forms that stand in no article; each word begins like one of them. */
		const strange = words.flatMap((word) => [
			`${word}qxq`,
			`${word[0]}qxq`,
			`${word.slice(0, 2)}qxq`,
			`${word.slice(2)}qx`,
		]);
		const findingsIn = (text: string, all: readonly object[]) =>
			checkText(text, {
				lang: 'de',
				styleBook: readStyleBook(`names: ${JSON.stringify(all)}`).book,
			}).findings.filter(({ rule }) => rule === 'names/style-book');
		fc.assert(
			fc.property(rows, ([all, text]) => {
				assert.deepEqual(findingsIn(text, all), findingsIn(text, [...all, { name: 'Qx', wrong: strange }]));
				const [{ name } = { name: '' }, { wrong } = { wrong: [] }] = all;
				const terms = `terms: ${JSON.stringify([{ use: 'Qx', not: wrong }])}`;
				const inLines = readStyleBook(`names:\n  - name: ${name}\n  - name: Bo\n${terms}\n`).book;
				const inYaml = readStyleBook(`names: [{ name: ${name} }, { name: Bo }]\n${terms}\n`).book;
				assert.deepEqual(checkText(text, { styleBook: inLines }), checkText(text, { styleBook: inYaml }));
			}),
			{ numRuns: 1000 },
		);
	});

	it('completes what is typed, names with marks of their own among them', () => {
		const { book } = readStyleBook(
			'names:\n  - name: Jan Meier\n  - name: Bo u\u0308berek\n  - name: (x)\n  - { name: Meister Ek }\n  - name: Ann Meirer\n',
		);
		const starting = (typed: string) =>
			namesOf(book)
				.startingWith(typed, 'de', 3)
				.map(({ name }) => name);
		assert.deepEqual(starting('Mei'), ['Jan Meier', 'Meister Ek', 'Ann Meirer']);
		assert.deepEqual(starting('über').slice(0, 1), ['Bo überek']);
		assert.deepEqual(starting('(x').slice(0, 1), ['(x)']);
	});

	const additions: readonly (readonly [string, string | undefined])[] = [
		['', 'names:\n  - name: Bo Ek\n'],
		['# leer\n', '# leer\nnames:\n  - name: Bo Ek\n'],
		['region: de-AT', 'region: de-AT\nnames:\n  - name: Bo Ek\n'],
		['names: # unsere\nterms: []\n', 'names: # unsere\n  - name: Bo Ek\nterms: []\n'],
		['names: []\n', 'names: [{ name: Bo Ek }]\n'],
		['names: [{ name: A B }] # zwei\n', 'names: [{ name: A B }, { name: Bo Ek }] # zwei\n'],
		[
			'names:\n    - name: A B # gut\n      role: Chef # so\n    # Ende\n\nterms: []\n',
			'names:\n    - name: A B # gut\n      role: Chef # so\n    - name: Bo Ek\n    # Ende\n\nterms: []\n',
		],
		['names:\r\n- name: A B\r\n', 'names:\r\n- name: A B\r\n- name: Bo Ek\r\n'],
		['names:\n  - name: A B', 'names:\n  - name: A B\n  - name: Bo Ek'],
		['names: nein\n', undefined],
		['names:\n\t- name: A\n', undefined],
		['{ names: [] }\n', undefined],
	];
	for (const [text, expected] of additions) {
		it(`takes a name in and keeps the rest: ${JSON.stringify(text)}`, () => {
			const edit = addName(text, { name: 'Bo Ek' });
			assert.equal(edit === undefined ? undefined : applyEdits(text, [edit]), expected);
			if (expected === undefined) return;
			const { book, problems } = readStyleBook(expected);
			assert.deepEqual(problems, []);
			assert.equal([...eachName(book.names)].at(-1)?.name, 'Bo Ek');
		});
	}

	const wrongs: readonly (readonly [string, string])[] = [
		['', 'names:\n  - name: Bo Ek\n    wrong: [Bo Eck]\n'],
		['names:\n  - name: Al An\n', 'names:\n  - name: Al An\n  - name: Bo Ek\n    wrong: [Bo Eck]\n'],
		['names: [{ name: Al An }]\n', 'names: [{ name: Al An }, { name: Bo Ek, wrong: [Bo Eck] }]\n'],
		[
			'names:\n  - name: Bo Ek # Koch\n    role: Koch # in Ulm\n    # er selbst\n  - name: Al An\n',
			'names:\n  - name: Bo Ek # Koch\n    role: Koch # in Ulm\n    wrong: [Bo Eck]\n    # er selbst\n  - name: Al An\n',
		],
		[
			'names:\n  - name: Bo Ek\n    wrong: [Bo Ec] # eins\n',
			'names:\n  - name: Bo Ek\n    wrong: [Bo Ec, Bo Eck] # eins\n',
		],
		['names:\n  - name: Bo Ek\n    wrong: []\n', 'names:\n  - name: Bo Ek\n    wrong: [Bo Eck]\n'],
		['names:\n  - name: Bo Ek\n    wrong: Bo Ec\n', 'names:\n  - name: Bo Ek\n    wrong: [Bo Ec, Bo Eck]\n'],
		[
			'names:\r\n- name: Bo Ek\r\n  wrong:\r\n    - Bo Ec # eins\r\n  role: Koch\r\n',
			'names:\r\n- name: Bo Ek\r\n  wrong:\r\n    - Bo Ec # eins\r\n    - Bo Eck\r\n  role: Koch\r\n',
		],
	];
	for (const [text, expected] of wrongs) {
		it(`takes in a wrong form, with its name where that is there: ${JSON.stringify(text)}`, () => {
			const edit = addWrong(text, { name: 'Bo Ek' }, 'Bo Eck');
			assert.equal(edit && applyEdits(text, [edit]), expected);
			const { book, problems } = readStyleBook(expected);
			assert.deepEqual(problems, []);
			assert.deepEqual([...eachName(book.names)].find(({ name }) => name === 'Bo Ek')?.wrong.at(-1), 'Bo Eck');
		});
	}

	/** Examples of a term, those that do not hold marked, and what is said of them. */
	const EXAMPLES: readonly (readonly [string, RegExp?])[] = [
		['bad: Die Grenze zu Weißrussland bleibt zu.'],
		['good: Die Grenze zu Belarus bleibt zu.'],
		['{ bad: Er kennt Weißrusslands Wälder., good: Er kennt Belarus’ Wälder. }'],
		['bad: ⟦Die Grenze zu Polen bleibt zu.⟧', /nothing to report/u],
		['good: ⟦Sie reist nach Weißrussland.⟧', /reports “Weißrussland”/u],
		['{ bad: Sie reist nach Weißrussland., good: ⟦Sie reist nach Minsk.⟧ }', /becomes: “Sie reist nach Belarus\.”/u],
	];
	for (const [example, says] of EXAMPLES) {
		it(`tries out the examples of its terms: ${example}`, () => {
			const marked = `terms:\n  - use: Belarus\n    not: Weißrussland\n    examples:\n      - ${example}\n`;
			const { text, spans } = readMarked(marked);
			const { book, problems } = readStyleBook(text);
			assert.deepEqual(problems, []);
			const failing = failingExamples(book);
			assert.equal(
				showMarked(
					text,
					failing.map(({ span }) => span),
				),
				showMarked(text, spans),
			);
			if (says !== undefined) assert.match(failing[0]?.message.en ?? '', says);
		});
	}

	it('takes in a line that belongs, and lines that begin so are no furniture any more', () => {
		const line = 'Lesen Sie auch: Ein Abend mit Büchern in der Scheune';
		const edit = addBelonging('names: []\n', line);
		assert.ok(edit !== undefined);
		const yaml = applyEdits('names: []\n', [edit]);
		assert.equal(yaml, `names: []\nbelongs:\n  - "${line}"\n`);
		const text = `Der Verein lädt am Sonnabend zu einer Lesung in die Scheune am Anger ein.\n\n${line} um acht\n\nDer Eintritt ist frei, um eine Spende für das Dach wird gebeten.`;
		const blocks = (book: string) => readArticle(text, { styleBook: readStyleBook(book).book }).blocks;
		assert.equal(blocks('')[1]?.kind, 'boilerplate');
		assert.equal(blocks(yaml)[1]?.kind, 'paragraph');
		const again = addBelonging(yaml, 'Anzeige');
		assert.equal(again && applyEdits(yaml, [again]), `${yaml}  - Anzeige\n`);
	});

	it('remembers a long line by its beginning', () => {
		const long = 'Wort '.repeat(80).trim();
		assert.equal(beginningOf(long), 'Wort '.repeat(24).trim());
		assert.equal(beginningOf('  eine   kurze\tZeile '), 'eine kurze Zeile');
	});

	it('puts a name of unusual letters into quotes', () => {
		const edit = addName('', { name: 'A: #1 "B"' });
		assert.ok(edit !== undefined);
		assert.deepEqual(
			[...eachName(readStyleBook(edit.newText).book.names)].map(({ name }) => name),
			['A: #1 "B"'],
		);
	});

	it('decides by its region on ß, unless the settings do', () => {
		const text = 'Die Straße am Bahnhof bleibt nach Angaben der Stadt bis Ende Mai gesperrt.';
		const rulesFor = (yaml: string, levels: Settings['levels'] = {}) =>
			checkText(text, {
				styleBook: readStyleBook(yaml).book,
				settings: { lang: 'de', levels, options: {} },
			}).findings.map(({ rule }) => rule);
		assert.deepEqual(rulesFor('region: de-AT'), []);
		assert.deepEqual(rulesFor('region: de-CH'), ['typography/sharp-s']);
		assert.deepEqual(rulesFor('region: de-CH', { 'typography/sharp-s': 'off' }), []);
		assert.deepEqual(rulesFor('region: de-CH', { typography: 'off' }), []);
		assert.deepEqual(rulesFor('region: de-DE', { 'typography/sharp-s': 'hint' }), ['typography/sharp-s']);
	});

	it('lets a name be right that looks like a misspelt one', () => {
		const text = 'Die Lehrerin Annalena Barbock wohnt in Kassel und ist dort seit Jahren bekannt.';
		const rules = (yaml: string) =>
			checkText(text, { styleBook: readStyleBook(yaml).book }).findings.map(({ rule }) => rule);
		assert.deepEqual(rules(''), ['names/misspelt']);
		assert.deepEqual(rules('names:\n  - name: Annalena Barbock\n'), []);
	});
});

type Told = Omit<StyleBook, 'names'> & { readonly names: readonly BookName[] };

/** The rule for two books, name by name. */
function wins(all: Told, book: Told): Told {
	const right = [...book.names.flatMap(({ name, aliases }) => [name, ...aliases]), ...book.terms.map(({ use }) => use)];
	const wrong = [...book.names.flatMap((one) => one.wrong), ...book.terms.flatMap(({ not }) => not)];
	const isWrong = (form: string) => wrong.includes(form);
	const isRight = (form: string) => right.includes(form);
	const names = all.names
		.filter(({ name }) => !isWrong(name) && book.names.every((one) => one.name !== name))
		.map((one) => ({
			...one,
			aliases: one.aliases.filter((form) => !isWrong(form)),
			wrong: one.wrong.filter((form) => !isRight(form)),
		}));
	const terms = all.terms
		.filter(({ use }) => !isWrong(use) && book.terms.every((one) => one.use !== use))
		.map((one) => ({ ...one, not: one.not.filter((form) => !isRight(form)) }));
	return { ...book, names: [...book.names, ...names], terms: [...book.terms, ...terms] };
}

function bomb(): string {
	const lines = ['a: &a0 [x, x, x, x, x, x, x, x, x]'];
	for (let n = 1; n < 30; n += 1)
		lines.push(
			`a${n}: &a${n} [${Array(9)
				.fill(`*a${n - 1}`)
				.join(', ')}]`,
		);
	return `${lines.join('\n')}\nnames: *a29\n`;
}
