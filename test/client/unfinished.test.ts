import assert from 'node:assert/strict';
import { keysOf, type Underlined, waits } from '../../client/unfinished.ts';

/** `rule` from `start` to `end`, in one line. */
const at = (rule: string, line: number, start: number, end: number): Underlined => ({
	rule,
	start: { line, character: start },
	end: { line, character: end },
});

/** Typing in line 4, behind the 20th character; `before` was underlined when it began. */
const typing = (...before: readonly Underlined[]) => ({
	caret: { line: 4, character: 20 },
	before: keysOf(before, 4),
});

describe('what is typed', () => {
	it('is not called unclosed before it is closed, nor is anything that follows from it elsewhere', () => {
		for (const rule of ['quotes/unclosed', 'speakers/no-speaker', 'boilerplate/caption']) {
			for (const line of [0, 4, 9]) assert.ok(waits(at(rule, line, 2, 5), typing()), `${rule} in line ${line}`);
		}
	});

	it('is not called misspelt before the word is finished', () => {
		assert.ok(waits(at('names/misspelt', 4, 14, 20), typing()));
		assert.ok(waits(at('typography/blank-after-mark', 4, 19, 20), typing()));
		assert.ok(!waits(at('names/misspelt', 4, 12, 19), typing()));
		assert.ok(!waits(at('names/misspelt', 4, 21, 25), typing()));
		assert.ok(!waits(at('names/misspelt', 5, 14, 20), typing()));
	});

	it('hides nothing that was underlined before', () => {
		const before = [
			at('quotes/unclosed', 4, 0, 1),
			at('quotes/stray', 1, 3, 4),
			at('boilerplate/teaser', 7, 0, 9),
			at('names/misspelt', 4, 14, 20),
		];
		for (const one of before) assert.ok(!waits(one, typing(...before)), one.rule);
		// The quotation was lengthened, and the name.
		assert.ok(!waits(at('quotes/unclosed', 4, 0, 30), typing(...before)));
		assert.ok(!waits(at('names/misspelt', 4, 14, 21), typing(...before)));
		assert.ok(waits(at('quotes/stray', 2, 3, 4), typing(...before)));
	});

	it('counts as touched by a place of several lines', () => {
		const page = { rule: 'names/misspelt', start: { line: 3, character: 30 }, end: { line: 5, character: 2 } };
		assert.ok(waits(page, typing()));
		assert.ok(!waits({ ...page, end: { line: 4, character: 19 } }, typing()));
	});
});
