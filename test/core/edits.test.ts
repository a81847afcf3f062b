import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Checked, checkText, createReader, type Memory } from '../../server/core/engine/index.ts';

/** An edit as an editor makes one: at a share of the text, or right behind the last one. */
interface Typed {
	readonly at: number | 'behind';
	readonly nDeleted: number;
	readonly inserted: string;
}

const PIECES = [
	...'abexyzäABMÖ .,:;!?„“”"»«’\'()-–15é🙂\n\t\u00a0\u200b\ud800',
	'\n\n',
	'\r\n',
	'\r',
	'\u2028',
	'. ',
	', ',
	' (64)',
	'sagte ',
	' sagte sie. ',
	'dass ',
	'der Minister ',
	'Er ',
	'Anna ',
	'Müller',
	'Meier ',
	'NATO ',
	'„Das stimmt“',
	'Foto: ',
	'Von ',
	' said ',
	'She ',
];

const typed: fc.Arbitrary<Typed> = fc.record({
	at: fc.oneof({ weight: 2, arbitrary: fc.constant<'behind'>('behind') }, fc.double({ min: 0, max: 1, noNaN: true })),
	nDeleted: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.constant(1), fc.nat(30)),
	inserted: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.constant('')),
});

const seeds = ['de', 'en'].flatMap((lang) =>
	readdirSync(`seeds/${lang}`).map((file) => readFileSync(`seeds/${lang}/${file}`, 'utf8')),
);

/** Milliseconds: 60 texts, each read twice after some twenty edits, on a machine that has other things to do. */
const SLOW = 120_000;

describe('reading a document again after an edit', () => {
	it('sees the blanks that a line begins and ends with', () => {
		for (const lead of [' ', '\t', '\u00a0 ']) {
			const text = `${lead}“That will do” she said.${lead}\n\n“It costs too much,” said Ola Jensen.\n`;
			const read = createReader();
			read(text);
			const typed = text.replace('will', 'wills');
			assert.deepStrictEqual(plain(read(typed)), plain(checkText(typed)));
		}
	});

	it('gives what reading it for the first time gives, whatever was typed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...seeds), fc.array(typed, { minLength: 5, maxLength: 25 }), (seed, edits) => {
				const read = createReader();
				let text = seed;
				let cursor = 0;
				read(text);
				for (const { at, nDeleted, inserted } of edits) {
					const from = Math.min(text.length, at === 'behind' ? cursor : Math.floor(at * text.length));
					text = text.slice(0, from) + inserted + text.slice(from + nDeleted);
					cursor = from + inserted.length;
					assert.deepStrictEqual(
						plain(read(text)),
						plain(checkText(text)),
						`after ${JSON.stringify(inserted)} at ${from}`,
					);
				}
			}),
			{ numRuns: 60 },
		);
	}).timeout(SLOW);

	for (const [what, before, after] of [
		[
			'a comment that runs over a line end',
			'Der Rat tagte <!-- x\r --> am Abend.',
			'Der Rat tagte s<!-- x\r --> am Abend.',
		],
		['a template that runs over a line end', 'Der Rat {{tagte\u2028 am}} Abend.', 'Der Rat {{tagtes\u2028 am}} Abend.'],
		['a stray mark before blanks at the end of a line', 'Der Rat tagte “ \n', 'Der Rat tagtes “ \n'],
		['a stray mark behind blanks at the start of a line', ' “ Der Rat tagte \n', ' “ Der Rat tagtes \n'],
		['a tag that runs over a line end', 'Der Rat <b x\r y> tagte am Abend.', 'Der Rats <b x\r y> tagte am Abend.'],
		[
			'a function behind a name',
			'Jens Petersen, Leiter der Schule, kam.\n\n„Das reicht“, sagte der Leiter.',
			'Jens Petersen, Leiter der Schule s, kam.\n\n„Das reicht“, sagte der Leiter.',
		],
		[
			'a function behind a name that nobody knows',
			'„Das reicht“, sagte Malrik Ohnsorg, Leiter der Schule.',
			'„Das reicht“, sagte Malrik Ohnsorg, Leiter der Schule s.',
		],
		[
			'a function that is told elsewhere',
			'Die neue Leiterin, Anna Beck, kam.\n\n„Das reicht“, sagte Anna Beck.\n\nEs regnete.',
			'Die neue Leiterin, Anna Beck, kam.\n\n„Das reicht“, sagte Anna Beck.\n\nEs regnete sehr.',
		],
		[
			'a line before the one whose words a headline has',
			'„Das Wasser steigt schon wieder“\n\nDer Rat tagte am Abend.\n\n„Das Wasser steigt schon wieder“, sagte Anna Beck.',
			'„Das Wasser steigt schon wieder“\n\nDer Rat tagte spät am Abend.\n\n„Das Wasser steigt schon wieder“, sagte Anna Beck.',
		],
		[
			'a clause that tells who is meant',
			'Staatsanwalt Emil Voss kam. Der Juwelier, das stimmt, sagte, es reiche.\n\n„So ist es“, sagte Voss.',
			'Staatsanwalt Emil Voss kam. Der Juwelier, das stimmte, sagte, es reiche.\n\n„So ist es“, sagte Voss.',
		],
		[
			'the agency that sends the news',
			'KIEL (Reuters) s- The bank gave way. “It was safe,” the company said.',
			'KIEL (Reuters) - The bank gave way. “It was safe,” the company said.',
		],
		[
			'kin before a name',
			'Rosalind Ames drew the maps of Avon for the council. Her nece Carol Ames drew none. “I am late,” said Ames.',
			'Rosalind Ames drew the maps of Avon for the council. Her niece Carol Ames drew none. “I am late,” said Ames.',
		],
		[
			'words that became such a clause',
			'Staatsanwalt Emil Voss kam. Der Juwelier, er war da, sagte, es reiche.',
			'Staatsanwalt Emil Voss kam. Der Juwelier, der war da, sagte, es reiche.',
		],
		[
			'a quotation that ends its line',
			'„Wir warten auf den Rat und“\r\nEnde.',
			'„Wir warteten auf den Rat und“\r\nEnde.',
		],
		[
			'an announcement in the line before',
			'She said:\n“That will do,” she said.',
			'She saids:\n“That will do,” she said.',
		],
		['a clause torn by a line end', 'Er sagte,\ndass „ein Vorwand“.', 'Er sagte,\ndass „ein Vorwands“.'],
		[
			'an attribution torn by a line end',
			'„Das reicht“, sagte er. Blinken\r hinzugefügt. .',
			'„Das reichte“, sagte er. Blinken\r hinzugefügt. .',
		],
		[
			'quotations side by side beside copy',
			'Der Rat tagte.\n„Wir haben verloren.“ „Aber wir spielen weiter.“',
			'Der Rat tagte.\n„Wir haben verlorent.“ „Aber wir spielen weiter.“',
		],
		[
			'what stands beside a bare surname',
			'Der Rat tagte am Montag in Kiel, und viele kamen.\nAm Ende hat Petersen 43 Stimmen bekommen, sagte er.\nSpäter kam Jens Petersen, und alle waren still. „Das reicht“, sagte Petersen.',
			'Der Rat tagte am Montag in Kiel, und viele kamen.\nAm Ende hat Petersen alle Stimmen bekommen, sagte er.\nSpäter kam Jens Petersen, und alle waren still. „Das reicht“, sagte Petersen.',
		],
		['angles around a line end', 'Er rief >>Halt\rund lief<< davon.', 'Er rief >>Halte\rund lief<< davon.'],
	] as const) {
		it(`gives that for ${what}`, () => {
			const read = createReader();
			read(before);
			assert.deepStrictEqual(plain(read(after)), plain(checkText(after)));
		});
	}

	it('carries the whole article over when a letter is typed into a word', () => {
		const memory: Memory = {};
		const text = seeds[1] ?? '';
		const places = [...text.matchAll(/\b\p{Ll}{5,}/gu)].filter((_, n) => n % 7 === 0).map(({ index }) => index + 2);
		let nCarried = 0;
		for (const at of places) {
			checkText(text, { memory });
			checkText(`${text.slice(0, at)}x${text.slice(at)}`, { memory });
			if (memory.last?.from?.isWhole === true) nCarried += 1;
		}
		assert.ok(0.6 * places.length < nCarried, `${nCarried} of ${places.length}`);
	});

	it('carries it over beside a quotation that nobody is named for', () => {
		const memory: Memory = {};
		const rest = '\n\n„Das Boot ist voll.“\n\nAnna Beck hat die Wahl gewonnen. „Das ist gut“, sagte Beck.\n';
		checkText(`Die Wahl war knapp.${rest}`, { memory });
		checkText(`Die Wahl war knapper.${rest}`, { memory });
		assert.equal(memory.last?.from?.isWhole, true);
	});

	it('carries it over where a capital was typed that turned out to be no name', () => {
		const memory: Memory = {};
		const rest = '\n\nAnna Beck hat die Wahl gewonnen. „Das ist gut“, sagte Beck.\n';
		checkText(`Die Wahl in Kiel${rest}`, { memory });
		checkText(`Diese Wahl in Kiel${rest}`, { memory });
		assert.equal(memory.last?.from?.isWhole, true);
		checkText(`Diese Beck in Kiel${rest}`, { memory });
		assert.equal(memory.last?.from?.isWhole, false);
	});
});

/** Facts and findings without the order of their properties, and without what holds no answer. */
const plain = ({ article, findings, failures }: Checked): unknown => ({ ...article, findings, failures });
