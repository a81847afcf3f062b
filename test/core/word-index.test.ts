import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../server/core/text/packed-numbers.ts';
import { addWords, holdersOfAny, keyOfWord, makeIndex, unpackIndex } from '../../server/core/text/word-index.ts';

describe('packed numbers', () => {
	it('come back as they were', () => {
		const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 15), fc.nat(2 ** 30 - 1)));
		fc.assert(fc.property(numbers, (list) => assert.deepEqual([...unpackNumbers(packNumbers(list))], list)));
		for (const list of [[], [0], [2 ** 15 - 1], [2 ** 15], [2 ** 30 - 1, 0]]) {
			assert.deepEqual([...unpackNumbers(packNumbers(list))], list);
		}
	});

	it('take one unit each where they are small, and no sign that has to be escaped', () => {
		const all = packNumbers(Array.from({ length: 2 ** 15 }, (_, number) => number));
		assert.equal(all.length, 1 + 2 ** 15);
		assert.doesNotMatch(all, /[\0-\x1f"'`\\\x7f]/u);
		assert.doesNotMatch(all, /\p{Surrogate}/u);
	});

	it('are refused where they are none', () => {
		for (const wrong of [-1, 0.5, Number.NaN, 2 ** 30]) assert.throws(() => packNumbers([wrong]), RangeError);
	});
});

describe('an index of words', () => {
	const words = fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.nat(50)), { maxLength: 200 });

	it('names all holders of a word in their order, packed or not', () => {
		const check = (entries: readonly (readonly [string, number])[]) => {
			const maker = makeIndex(1);
			for (const [word, holder] of entries) maker.add(keyOfWord(word), holder);
			const indexes = [maker.index(), unpackIndex(maker.packed())] as const;
			for (const [word] of entries) {
				const key = keyOfWord(word);
				assert.deepEqual(indexes[0].holdersOf(key), indexes[1].holdersOf(key));
				const told = indexes[0].holdersOf(key);
				const held = entries.filter(([other]) => other === word).map(([, holder]) => holder);
				assert.deepEqual(
					held.filter((holder) => !told.includes(holder)),
					[],
				);
			}
		};
		fc.assert(fc.property(words, check));
	});

	it('enters the words of a text in lower case, whatever the letters', () => {
		const check = (text: string) => {
			const maker = makeIndex();
			addWords(maker, text, 7);
			const index = maker.index();
			const words = text.toLowerCase().split(' ').filter(Boolean);
			assert.deepEqual(
				words.filter((word) => index.holdersOf(keyOfWord(word)).length !== 1),
				[],
			);
		};
		check('İstanbul ĆOSIĆ ΣΟΦΟΣ ẞ  Müller-Lüdenscheidt É𐐀 ');
		for (let code = 0; code < 0x3000; code += 1) check(`A${String.fromCharCode(code)} B`);
		fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
	});

	it('names hardly anybody else', () => {
		const maker = makeIndex();
		for (let n = 0; n < 50_000; n += 1) maker.add(keyOfWord(`wort${n}`), n);
		const index = maker.index();
		let nOthers = 0;
		for (let n = 0; n < 50_000; n += 1) {
			nOthers += index.holdersOf(keyOfWord(`wort${n}`)).length - 1;
			nOthers += index.holdersOf(keyOfWord(`andres${n}`)).length;
		}
		assert.ok(nOthers < 1000, `${nOthers} wrong ones`);
	});

	it('names each holder of several words once, in rising order', () => {
		const maker = makeIndex();
		for (const [word, holder] of [
			['a', 7],
			['b', 3],
			['a', 3],
		] as const)
			maker.add(keyOfWord(word), holder);
		assert.deepEqual(
			holdersOfAny(
				maker.index(),
				['a', 'b', 'c'].map((word) => keyOfWord(word)),
			),
			[3, 7],
		);
	});

	it('is empty where nothing was added', () => {
		assert.deepEqual(makeIndex(0).index().holdersOf(1), []);
		assert.deepEqual(unpackIndex(makeIndex(0).packed()).holdersOf(1), []);
	});
});
