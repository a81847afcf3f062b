import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { atOnce, type Checked, checkText, createSteppingReader, type Steps } from '../../server/core/engine/index.ts';

const SEEDS = ['de/getreideschiffe', 'de/maschinenbauer', 'en/harbour-pasted'].map((seed) =>
	readFileSync(`seeds/${seed}.txt`, 'utf8'),
);
/** So long that a step ends inside every list of places. */
const LONG = Array.from(
	{ length: 90 },
	(_, n) => `„Das ist Satz ${n}“, sagte Anna Berg${n % 7} aus Kiel. Er habe nichts gehört, so der Minister Jan Bergs.`,
).join('\n\n');

const plain = ({ article, findings, failures }: Checked) => ({ article, findings, failures });

describe('reading in steps', () => {
	it('finds the same as reading at once, whatever is read and edited between two steps', () => {
		const texts = fc.constantFrom(...SEEDS, LONG);
		const edit = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			put: fc.constantFrom('x', '“', '\n\n', ''),
		});
		const order = fc.array(fc.nat(2), { minLength: 20, maxLength: 60 });
		fc.assert(
			fc.property(fc.tuple(texts, texts, texts), fc.array(edit, { maxLength: 2 }), order, (three, edits, turns) => {
				const documents = three.map((text) => ({ text, read: createSteppingReader() }));
				for (const { at, put } of [{ at: 0, put: '' }, ...edits]) {
					for (const one of documents) {
						const from = Math.floor(at * one.text.length);
						one.text = one.text.slice(0, from) + put + one.text.slice(from + 1 - put.length);
					}
					const underway = documents.map(({ text, read }) => read(text));
					const done = inTurns(underway, turns);
					for (const [index, { text }] of documents.entries()) {
						assert.deepEqual(plain(done[index] as Checked), plain(checkText(text)));
					}
				}
			}),
			{ numRuns: 5, seed: 3 },
		);
	}).timeout(20_000);

	it('takes many steps for a long text, and never two at once', () => {
		const steps = createSteppingReader()(LONG);
		let nSteps = 0;
		while (steps.next().done !== true) nSteps += 1;
		assert.ok(80 < nSteps, `${nSteps} steps`);
	});
});

/** Does a step of this one, then of that one, as `turns` say over and over, until all are done. */
function inTurns(all: readonly Steps<Checked>[], turns: readonly number[]): (Checked | undefined)[] {
	const done: (Checked | undefined)[] = all.map(() => undefined);
	for (const turn of turns) {
		const steps = all[turn];
		if (steps === undefined || done[turn] !== undefined) continue;
		const step = steps.next();
		if (step.done === true) done[turn] = step.value;
	}
	return all.map((steps, index) => done[index] ?? atOnce(steps));
}
