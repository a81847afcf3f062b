/**
 * Tells by the end of a word what a list of ends says of it: the longest end that fits counts, of equal ones the first.
 * The cost depends on how many lengths the ends have, not on how many ends there are.
 */
export function indexEnds<Meaning>(
	ends: readonly (readonly [end: string, meaning: Meaning])[],
): (word: string) => Meaning | undefined {
	const meanings = new Map<string, Meaning>();
	for (const [end, meaning] of ends) if (!meanings.has(end)) meanings.set(end, meaning);
	const lengths = [...new Set(ends.map(([end]) => end.length))].sort((a, b) => b - a);
	return (word) => {
		for (const length of lengths) {
			if (word.length < length) continue;
			const meaning = meanings.get(word.slice(word.length - length));
			if (meaning !== undefined) return meaning;
		}
		return undefined;
	};
}
