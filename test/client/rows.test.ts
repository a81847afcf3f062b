import assert from 'node:assert/strict';
import { quoteAt } from '../../client/speakers/quote-at.ts';
import { type Arrangement, quotesIn, type Row, rowById, rowsOf } from '../../client/speakers/rows.ts';
import { at, quote, speaker, whoSaidWhat } from './who-said-what.ts';

const asIs: Arrangement = { order: 'appearance', filter: '' };

const mueller = speaker('Jana Müller', [quote('Wir warten ab.', at(2, 0, 16))], { role: 'Bürgermeisterin' });
const abel = speaker('Karl Abel', [quote('Nein.', at(4, 0, 7)), quote('Das reicht.', at(5, 0, 13))]);
const view = whoSaidWhat([mueller, abel], [quote('Wer war das?', at(7, 0, 14), { sure: false })]);

/** `Jana Müller: Wir warten ab.` for every quote, the speaker left out where there is none. */
const lines = (rows: readonly Row[]) =>
	quotesIn(rows).map(({ speaker: who, quote: { text } }) => `${who?.name ?? '?'}: ${text}`);

describe('rows of the panel', () => {
	it('come in the order of appearance, quotes without a speaker last', () => {
		assert.deepEqual(lines(rowsOf(view, asIs)), [
			'Jana Müller: Wir warten ab.',
			'Karl Abel: Nein.',
			'Karl Abel: Das reicht.',
			'?: Wer war das?',
		]);
		assert.deepEqual(
			rowsOf(view, asIs).map(({ kind }) => kind),
			['speaker', 'speaker', 'without-speaker'],
		);
	});

	it('have no group for missing speakers where none is missing', () => {
		assert.deepEqual(
			rowsOf(whoSaidWhat([abel]), asIs).map(({ kind }) => kind),
			['speaker'],
		);
		assert.deepEqual(rowsOf(whoSaidWhat([]), asIs), []);
	});

	it('put the most quoted first, those with equally many as they appear', () => {
		const third = speaker('Zoe Zahn', [quote('Ja.', at(9, 0, 5))]);
		const rows = rowsOf(whoSaidWhat([mueller, third, abel]), { ...asIs, order: 'quotes' });
		assert.deepEqual(
			rows.map((row) => row.kind === 'speaker' && row.speaker.name),
			['Karl Abel', 'Jana Müller', 'Zoe Zahn'],
		);
	});

	it('are sorted by name', () => {
		const rows = rowsOf(whoSaidWhat([abel, speaker('Äbtissin Ute', []), mueller]), { ...asIs, order: 'name' });
		assert.deepEqual(
			rows.map((row) => row.kind === 'speaker' && row.speaker.name),
			['Äbtissin Ute', 'Jana Müller', 'Karl Abel'],
		);
	});

	const filters: readonly (readonly [string, readonly string[]])[] = [
		['reicht', ['Karl Abel: Das reicht.']],
		['abel', ['Karl Abel: Nein.', 'Karl Abel: Das reicht.']],
		['muller', ['Jana Müller: Wir warten ab.']],
		['BÜRGERMEISTERIN', ['Jana Müller: Wir warten ab.']],
		['war das', ['?: Wer war das?']],
		['das', ['Karl Abel: Das reicht.', '?: Wer war das?']],
		['   ', lines(rowsOf(view, asIs))],
		['nobody', []],
	];
	for (const [filter, wanted] of filters) {
		it(`filtered by “${filter}” are ${wanted.length} quotes`, () => {
			assert.deepEqual(lines(rowsOf(view, { ...asIs, filter })), wanted);
		});
	}

	it('have ids of their own, also where two share a name or a quote is said twice', () => {
		const twice = speaker('Karl Abel', [quote('Nein.', at(8, 0, 7)), quote('Nein.', at(9, 0, 7))]);
		const rows = rowsOf(whoSaidWhat([abel, twice]), asIs);
		const ids = [...rows, ...quotesIn(rows)].map(({ id }) => id);
		assert.equal(new Set(ids).size, ids.length);
		for (const id of ids) assert.equal(rowById(rows, id)?.id, id);
	});

	it('keep their ids while places move and while they are sorted', () => {
		const moved = whoSaidWhat([
			speaker('Karl Abel', [quote('Nein.', at(14, 0, 7)), quote('Das reicht.', at(15, 0, 13))]),
		]);
		const idsOf = (rows: readonly Row[]) => quotesIn(rows).map(({ id }) => id);
		assert.deepEqual(idsOf(rowsOf(moved, asIs)), idsOf(rowsOf(whoSaidWhat([abel]), { ...asIs, order: 'name' })));
	});
});

describe('the quote under the caret', () => {
	const outer = quote('Er sagte, er habe „nichts“ gewusst.', at(0, 10, 60), { kind: 'indirect' });
	const inner = quote('nichts', at(0, 30, 38), { kind: 'partial' });
	const long = quote('Über zwei Zeilen.', { start: { line: 3, character: 5 }, end: { line: 4, character: 9 } });
	const rows = quotesIn(rowsOf(whoSaidWhat([speaker('A', [outer, inner]), speaker('B', [long])]), asIs));
	const cases: readonly (readonly [number, number, string | undefined])[] = [
		[0, 9, undefined],
		[0, 10, outer.text],
		[0, 35, inner.text],
		[0, 38, inner.text],
		[0, 39, outer.text],
		[0, 60, outer.text],
		[0, 61, undefined],
		[3, 4, undefined],
		[3, 80, long.text],
		[4, 0, long.text],
		[4, 10, undefined],
	];
	for (const [line, character, wanted] of cases) {
		it(`at ${line}:${character} is ${wanted ?? 'none'}`, () => {
			assert.equal(quoteAt(rows, { line, character })?.quote.text, wanted);
		});
	}
});
