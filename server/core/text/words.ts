/** Word lists are written as text; this makes a set of them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));

export const wordList = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');
