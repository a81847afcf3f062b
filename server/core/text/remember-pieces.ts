/** What is known of a piece of text, with the piece. */
interface Known {
	readonly text: string;
}

/** How many pieces are found at once: those that news consists of, mostly. A power of two. */
const PLACES = 8192;

/**
 * Finds what `read` says of a piece of a text without cutting it out, where the piece was met lately. Purely a shortcut:
 * `read` is asked for all others. It must keep copies of its own and give the same object for the same piece.
 */
export function rememberPieces<Answer extends Known>(
	read: (piece: string) => Answer,
): (text: string, from: number, to: number) => Answer {
	const table = new Array<Answer | undefined>(PLACES).fill(undefined);
	return (text, from, to) => {
		let hash = to - from;
		for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
		const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
		const last = table[place];
		if (last !== undefined && last.text.length === to - from && text.startsWith(last.text, from)) return last;
		const answer = read(text.slice(from, to));
		table[place] = answer;
		return answer;
	};
}
