/** What was read of an object, kept on the object itself: finding it in a map would cost more, and the collector of garbage dearly. */
export class Memo {
	/** Private, so that two objects with the same content are equal whatever was read of them. */
	readonly #readings: unknown[] = [];

	get(reading: number): unknown {
		return this.#readings[reading];
	}

	set(reading: number, known: unknown): void {
		this.#readings[reading] = known;
	}
}

/** An object of which readings are kept. */
export interface Remembering {
	/** Written and read by `remember` alone. */
	readonly memo: Memo;
}

/**
 * Remembers on the facts of a paragraph what a reading of it gave: a document's memory holds them between two
 * keystrokes, so that a reading that needs the paragraph alone is made once. Purely a shortcut: the answer is the one
 * `read` would give. `isSame` compares what the reading needs besides the facts and the language.
 */
export function remember<Input extends { readonly facts: Remembering }, Language, Result>(
	read: (input: Input, lang: Language) => Result,
	isSame: (a: Input, b: Input) => boolean,
): (input: Input, lang: Language) => Result {
	nReadings += 1;
	const own = nReadings;
	return (input, lang) => {
		const { memo } = input.facts;
		const last = memo.get(own) as Known<Input, Language, Result> | undefined;
		if (last !== undefined && last.lang === lang && isSame(last.input, input)) return last.result;
		const result = read(input, lang);
		memo.set(own, { input, lang, result });
		return result;
	};
}

interface Known<Input, Language, Result> {
	readonly input: Input;
	readonly lang: Language;
	readonly result: Result;
}

let nReadings = -1;
