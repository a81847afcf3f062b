import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../server/core/text/packed-numbers.ts';
import { holdersOfAny, indexWords, packIndex, unpackIndex } from '../../server/core/text/word-index.ts';
import { addWord, addWords, keyOfWord, newWordList } from '../../server/core/text/word-list.ts';

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
			const list = newWordList(1);
			for (const [word, holder] of entries) addWord(list, keyOfWord(word), holder);
			const index = indexWords(list);
			const packed = unpackIndex(packIndex(list));
			for (const [word] of entries) {
				const key = keyOfWord(word);
				const held = entries.filter(([other]) => other === word).map(([, holder]) => holder);
				assert.deepEqual(
					index.holdersOf(key),
					held.filter((holder, at) => holder !== held[at - 1]),
				);
				assert.deepEqual(
					held.filter((holder) => !packed.holdersOf(key).includes(holder)),
					[],
				);
			}
		};
		fc.assert(fc.property(words, check));
	});

	it('enters the words of a text in lower case, whatever the letters', () => {
		const check = (text: string) => {
			const list = newWordList();
			addWords(list, text, 7);
			const index = indexWords(list);
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
		const list = newWordList(50_000);
		for (let n = 0; n < 50_000; n += 1) addWord(list, keyOfWord(`wort${n}`), n);
		const index = unpackIndex(packIndex(list));
		let nOthers = 0;
		for (let n = 0; n < 50_000; n += 1) {
			nOthers += index.holdersOf(keyOfWord(`wort${n}`)).length - 1;
			nOthers += index.holdersOf(keyOfWord(`andres${n}`)).length;
		}
		assert.ok(nOthers < 1000, `${nOthers} wrong ones`);
	});

	it('names each holder of several words once, in rising order', () => {
		const list = newWordList();
		for (const [word, holder] of [
			['a', 7],
			['b', 3],
			['a', 3],
		] as const)
			addWord(list, keyOfWord(word), holder);
		assert.deepEqual(
			holdersOfAny(
				indexWords(list),
				['a', 'b', 'c'].map((word) => keyOfWord(word)),
			),
			[3, 7],
		);
	});

	it('is empty where nothing was added', () => {
		assert.deepEqual(indexWords(newWordList(0)).holdersOf(1), []);
		assert.deepEqual(unpackIndex(packIndex(newWordList(0))).holdersOf(1), []);
	});
});
