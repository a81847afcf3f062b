/** Word lists are written as text; this makes a set of them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));

export const wordList = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Words with what else may be put behind them: `wahl/en` is `wahl` and `wahlen`. */
export const withEndings = (list: string): string[] =>
	wordList(list).flatMap((word) => {
		const [stem = '', ...endings] = word.split('/');
		return [stem, ...endings.map((ending) => stem + ending)];
	});
