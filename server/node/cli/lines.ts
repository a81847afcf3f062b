/** A line that came in, without its end; `text` is undefined if it was too long to be kept. Lines count from 1. */
export interface InputLine {
	readonly number: number;
	readonly text: string | undefined;
}

/** Longer lines are not kept in memory, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/** The lines of a stream, one after the other, in memory that does not grow with it. Empty lines are counted and left out. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
	let parts: Uint8Array[] = [];
	let size = 0;
	let number = 1;
	const add = (part: Uint8Array) => {
		size += part.length;
		if (size <= MOST_BYTES) parts.push(part);
		else parts = [];
	};
	const take = (): InputLine => {
		const text = size <= MOST_BYTES ? Buffer.concat(parts).toString('utf8').trim() : undefined;
		const line = { number, text };
		parts = [];
		size = 0;
		number += 1;
		return line;
	};
	for await (const chunk of input) {
		let from = 0;
		for (let end = chunk.indexOf(NEWLINE); 0 <= end; end = chunk.indexOf(NEWLINE, from)) {
			add(chunk.subarray(from, end));
			from = end + 1;
			const line = take();
			if (line.text !== '') yield line;
		}
		add(chunk.subarray(from));
	}
	const last = take();
	if (last.text !== '') yield last;
}
