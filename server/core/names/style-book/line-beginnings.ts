/**
 * Tells whether a line begins with one of the phrases of a style book. Case and the number of blanks do not count;
 * phrases end where a word ends: `Mehr` is no beginning of `Mehrere`.
 */
export function lineBeginnings(phrases: readonly string[]): (line: string) => boolean {
	if (phrases.length === 0) return () => false;
	const byFirstWord = groupByFirstWord(phrases.map(plain));
	return (line) => {
		const words = plain(line.slice(0, MOST_UNITS));
		return byFirstWord.get(firstWord(words))?.some((phrase) => startsWith(words, phrase)) === true;
	};
}

/** How a line is remembered: long ones by their beginning, whole words only. */
export function beginningOf(line: string): string {
	const words = line.replace(/\s+/gu, ' ').trim();
	return words.length <= REMEMBERED ? words : words.slice(0, words.lastIndexOf(' ', REMEMBERED)).slice(0, REMEMBERED);
}

const REMEMBERED = 120;

/** No phrase is longer. */
const MOST_UNITS = 1000;

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const firstWord = (line: string): string => line.slice(0, `${line} `.indexOf(' '));

const startsWith = (line: string, phrase: string): boolean =>
	line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length));

function groupByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const phrase of phrases) {
		const group = groups.get(firstWord(phrase));
		if (group === undefined) groups.set(firstWord(phrase), [phrase]);
		else group.push(phrase);
	}
	return groups;
}
