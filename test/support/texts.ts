import assert from 'node:assert/strict';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Fails if a line holds three words in a row of the article. */
export function expectNoText(lines: readonly string[], article: string): void {
	const words = article.split(/\s+/u).filter(Boolean);
	const threes = new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
	for (const line of lines) {
		for (const three of threes) assert.ok(!line.includes(three), `The log holds text of the article: ${line}`);
	}
}
