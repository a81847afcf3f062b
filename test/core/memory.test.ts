import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createReader } from '../../server/core/engine/index.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use once what nobody holds any more is gone, in megabytes. */
function megabytes(): number {
	collect();
	return process.memoryUsage().heapUsed / 1e6;
}

describe('what is kept of a text', () => {
	it('is what stands in it now: none of the texts it was while somebody typed all over it', () => {
		const paragraphs = Array.from(
			{ length: 40 },
			(_, n) =>
				`„Das ist Satz ${n}“, sagte die Ministerin Anna Berg${n} aus Kiel. ${'Der Rat tagte am späten Abend. '.repeat(100)}`,
		);
		const read = createReader();
		const type = (n: number, letters: string) => {
			paragraphs[n] = `${letters}${paragraphs[n]}`;
			read(paragraphs.join('\n\n'));
		};
		for (let n = 0; n < 5; n += 1) type(n, 'Ja, so ');
		const before = megabytes();
		for (let n = 5; n < 40; n += 1) type(n, 'Ja, so ');
		// Each of the thirty-five texts is larger than 250 kB.
		const grown = megabytes() - before;
		assert.ok(grown < 4, `${grown.toFixed(1)} MB more`);
	}).timeout(30_000);
});
