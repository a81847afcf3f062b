import assert from 'node:assert/strict';
import { type LanguageId, type Quotation, readArticle } from '../../server/core/engine/index.ts';

/**
 * Every quotation of a text, one a line: two blanks for each level, the glyphs that stand there (`_` for a missing one),
 * the words between them; `¶` for a paragraph's end.
 */
function show(text: string, lang: LanguageId): string[] {
	const { marks, quotations } = readArticle(text, { lang });
	const glyph = (index: number | undefined) => (index === undefined ? '_' : (marks[index]?.glyph ?? '?'));
	const line = ({ open, close, depth, content }: Quotation) =>
		`${'  '.repeat(depth)}${glyph(open)}${glyph(close)} ${text.slice(content.start, content.end).replaceAll('\n', '¶')}`;
	return quotations.map(line);
}

const strays = (text: string, lang: LanguageId) =>
	readArticle(text, { lang })
		.marks.filter(({ role }) => role === 'stray')
		.map(({ glyph, start }) => `${glyph}${start}`);

const german: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
	['German marks', 'Er sagte: „Das reicht.“ Dann ging er.', ['„“ Das reicht.']],
	['pointed marks inward', 'Sie nannte es »reine Schikane«.', ['»« reine Schikane']],
	['pointed marks outward', 'Sie nannte es «reine Schikane».', ['«» reine Schikane']],
	['straight marks', 'Das "alte" Haus und das "neue".', ['"" alte', '"" neue']],
	['two commas as a mark', 'Sie nannte es ,,Unfug“.', [',,“ Unfug']],
	['single inside double', '„Er rief ‚Halt‘ und lief“, sagte sie.', ['„“ Er rief ‚Halt‘ und lief', '  ‚‘ Halt']],
	['the same inside the same', '„Er rief „Halt“ und lief“, sagte sie.', ['„“ Er rief „Halt“ und lief', '  „“ Halt']],
	['straight inside straight', '"Er rief "Halt" und lief", sagte sie.', ['"" Er rief "Halt" und lief', '  "" Halt']],
	['English marks in German', 'Das „rote“ und das “blaue” Haus.', ['„“ rote', '“” blaue']],
	['a wrong closing glyph', 'Das „rote” und das „blaue“ Haus.', ['„” rote', '„“ blaue']],
	['closing marks on both sides', 'Das “rote“ und das “blaue“ Haus.', ['““ rote', '““ blaue']],
	['a wrong opening glyph', 'Das "rote“ und das „blaue“ Haus.', ['"“ rote', '„“ blaue']],
	['a bracket', 'Der Rat („so geht es nicht“) tagte.', ['„“ so geht es nicht']],
	['a compound', 'Der „Spiegel“-Bericht und die "Bild"-Zeitung.', ['„“ Spiegel', '"" Bild']],
	['inches', 'Das Rad hat 26" und kostet "viel".', ['"" viel']],
	['inches inside', '"Das Rad hat 26" Durchmesser."', ['"" Das Rad hat 26" Durchmesser.']],
	['apostrophes', 'So ’n Tag mit Hans’ Hund, sagte Marx’ Enkel: ‚Gut.‘', ['‚‘ Gut.']],
	['blank inside', 'Das „ rote“ und das „blaue “ Haus.', ['„“  rote', '„“ blaue ']],
	['blank missing', 'Das„rote“Haus.', ['„“ rote']],
	['no closing mark', 'Das „Große Haus ist alt. Das „neue“ nicht.', ['„_ Große Haus', '„“ neue']],
	[
		'no closing mark before words of saying',
		'„Das geht zu weit, sagte die Ministerin. „Wir warten.“',
		['„_ Das geht zu weit', '„“ Wir warten.'],
	],
	['no opening mark', 'Das Große Haus“ ist alt. Das „neue“ nicht.', ['_“ Große Haus', '„“ neue']],
	['no opening mark after a colon', 'Sie sagte: Wir warten noch.“ Dann ging sie.', ['_“ Wir warten noch.']],
	[
		'a broken mark stays in its paragraph',
		'Das „rote Haus.\n\nDas „blaue“ Haus.\n\nDas „grüne“ Haus.',
		['„_ rote Haus', '„“ blaue', '„“ grüne'],
	],
	[
		'over two paragraphs',
		'Er sagte: „Das ist der erste Satz.\n\nDas ist der zweite.“',
		['„“ Das ist der erste Satz.¶¶Das ist der zweite.'],
	],
	['italics of a wiki', "Die Zeitung ''Le Monde'' schrieb „nichts“.", ['„“ nichts']],
];

const english: typeof german = [
	['English marks', '“We wait,” she said.', ['“” We wait,']],
	['single inside double', '“He said ‘no’ to us,” she said.', ['“” He said ‘no’ to us,', '  ‘’ no']],
	[
		'a plural before the end',
		'“The boys’ room is ‘the boys’ room’,” she said.',
		['“” The boys’ room is ‘the boys’ room’,', '  ‘’ the boys’ room'],
	],
	['decades and elisions', 'Rock ’n’ roll of the ’80s was ‘big’.', ['‘’ big']],
	['straight single marks', "It's the boys' 'big' day.", ["'' big"]],
	['German marks in English', 'The “red” and the „blue“ house.', ['“” red', '„“ blue']],
	[
		'paragraphs reopened',
		'“First it rained.\n\n“Then it snowed,” she said.',
		['“” First it rained.¶¶“Then it snowed,'],
	],
	[
		'two speakers, one closing mark missing',
		'“We wait, the mayor said.\n\n“We go,” said the judge.',
		['“_ We wait,', '“” We go,'],
	],
];

describe('pairMarks', () => {
	for (const [title, text, expected] of german) it(`de: ${title}`, () => assert.deepEqual(show(text, 'de'), expected));
	for (const [title, text, expected] of english) it(`en: ${title}`, () => assert.deepEqual(show(text, 'en'), expected));

	it('finds marks that belong to no words', () => {
		assert.deepEqual(strays('Der Rat tagte.\n“\nDann kam der „rote“ Bus ” an.', 'de'), ['“15', '”41']);
		assert.deepEqual(strays('The bus ″ came.', 'en'), ['″8']);
	});

	it('knows the prevailing style', () => {
		assert.equal(readArticle('Das »rote« und das „blaue“ und das »grüne« Haus.').prevailing, '»«');
		assert.equal(readArticle('Das Haus ist alt.').prevailing, undefined);
	});

	it('tells the paragraphs of a running quotation', () => {
		const { quotations, marks } = readArticle(
			'“It rained.\n\n“It snowed.\n\n“It thawed,” she said of the week that was.',
		);
		assert.deepEqual(
			quotations.map(({ firstParagraph, lastParagraph }) => [firstParagraph, lastParagraph]),
			[[0, 2]],
		);
		assert.deepEqual(
			marks.map(({ role }) => role),
			['open', 'reopen', 'reopen', 'close'],
		);
	});
});
