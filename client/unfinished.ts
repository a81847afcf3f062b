/** An underlined place. Lines and characters count from 0, characters in UTF-16 units. */
export interface Underlined {
	readonly rule: string;
	readonly start: Place;
	readonly end: Place;
}

interface Place {
	readonly line: number;
	readonly character: number;
}

/** Somebody types in a line: where the caret is, and what was underlined before. */
export interface Spell {
	readonly caret: Place;
	readonly before: ReadonlySet<string>;
}

/** What is underlined when somebody begins to type in a line, for `waits`. */
export const keysOf = (all: readonly Underlined[], line: number): ReadonlySet<string> =>
	new Set(all.map((one) => keyOf(one, line)));

/**
 * Whether what is underlined has to wait, because it may be gone when the sentence is finished. What was there before
 * stays. An open quotation moves the marks of its whole article, and half a sentence may look like a caption; of what
 * else is wrong only the word under the caret waits.
 */
export function waits(one: Underlined, spell: Spell): boolean {
	if (spell.before.has(keyOf(one, spell.caret.line))) return false;
	return JUDGES_SENTENCES.test(one.rule) || isTouched(one, spell.caret);
}

const JUDGES_SENTENCES = /^(?:quotes|speakers|boilerplate)\//u;

const isTouched = ({ start, end }: Underlined, { line, character }: Place): boolean =>
	start.line <= line &&
	line <= end.line &&
	(start.line < line || start.character <= character) &&
	(line < end.line || character <= end.character);

/** Stays the same while somebody types in a line. Places move in that line, so there the rule will do. */
const keyOf = ({ rule, start, end }: Underlined, line: number): string =>
	start.line <= line && line <= end.line ? rule : `${rule} ${start.line}`;
