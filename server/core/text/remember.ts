/**
 * Remembers what a reading of a paragraph gave, for as long as anybody holds the paragraph's facts: a document's memory
 * does so between two keystrokes, so that a reading that needs the paragraph alone is made once. Purely a shortcut:
 * the answer is the one `read` would give. `isSame` compares what the reading needs besides the facts and the language.
 */
export function remember<Input extends { readonly facts: object }, Language, Result>(
	read: (input: Input, lang: Language) => Result,
	isSame: (a: Input, b: Input) => boolean,
): (input: Input, lang: Language) => Result {
	nReadings += 1;
	const own = nReadings;
	return (input, lang) => {
		const memo = memoOf(input.facts);
		const last = memo[own] as Known<Input, Language, Result> | undefined;
		if (last !== undefined && last.lang === lang && isSame(last.input, input)) return last.result;
		const result = read(input, lang);
		memo[own] = { input, lang, result };
		return result;
	};
}

interface Known<Input, Language, Result> {
	readonly input: Input;
	readonly lang: Language;
	readonly result: Result;
}

let nReadings = -1;

/** One map for all readings: each further one with weak keys costs the collector of garbage dearly in long articles. */
const memos = new WeakMap<object, unknown[]>();

function memoOf(facts: object): unknown[] {
	let memo = memos.get(facts);
	if (memo === undefined) {
		memo = [];
		memos.set(facts, memo);
	}
	return memo;
}
