/**
 * Wordings as a tree of words, so that a line is looked up word by word however many wordings there are.
 * A wording is written in lower case: `a|b` one of several words, `a?` a word that may be missing, `#` any number,
 * `:` a colon that must stand there (colons that a wording does not name are passed over), `…` at the end: more may follow.
 * Other punctuation is not written.
 */
export interface PhraseTree<Value> {
	readonly next: ReadonlyMap<string, PhraseTree<Value>>;
	/** Set where a wording ends here and the line must end too. */
	readonly whole: Value | undefined;
	/** Set where a wording ends here and the line may go on. */
	readonly begin: Value | undefined;
}

export interface PhraseMatch<Value> {
	readonly value: Value;
	/** Index of the first key behind the wording. */
	readonly end: number;
	readonly isWhole: boolean;
}

interface Growing<Value> {
	next: Map<string, Growing<Value>>;
	whole: Value | undefined;
	begin: Value | undefined;
}

const grow = <Value>(): Growing<Value> => ({ next: new Map(), whole: undefined, begin: undefined });

/**
 * The tree of some wordings; of two equal ones the first counts. `entries` pairs a value with wordings, one a line.
 * It is built when it is first asked: a language that no article is written in costs nothing.
 */
export function phraseTree<Value>(entries: readonly (readonly [Value, string])[]): PhraseTree<Value> {
	let root: PhraseTree<Value> | undefined;
	return {
		get next() {
			root ??= growTree(entries);
			return root.next;
		},
		// No wording is empty, so nothing ends at the root.
		whole: undefined,
		begin: undefined,
	};
}

function growTree<Value>(entries: readonly (readonly [Value, string])[]): PhraseTree<Value> {
	const root = grow<Value>();
	for (const [value, lines] of entries) {
		for (const line of lines.split('\n')) addPhrase(root, line.trim(), value);
	}
	return root;
}

function addPhrase<Value>(root: Growing<Value>, phrase: string, value: Value): void {
	if (phrase === '') return;
	const slots = phrase.split(/\s+/u);
	const isOpen = slots.at(-1) === '…';
	let ends = [root];
	for (const slot of isOpen ? slots.slice(0, -1) : slots) {
		const isOptional = slot.endsWith('?');
		const stepped = (isOptional ? slot.slice(0, -1) : slot)
			.split('|')
			.flatMap((word) => ends.map((node) => childOf(node, word)));
		ends = isOptional ? [...ends, ...stepped] : stepped;
	}
	for (const node of ends) {
		if (isOpen) node.begin ??= value;
		else node.whole ??= value;
	}
}

function childOf<Value>(node: Growing<Value>, word: string): Growing<Value> {
	let child = node.next.get(word);
	if (child === undefined) {
		child = grow();
		node.next.set(word, child);
	}
	return child;
}

/** The longest wording that stands at `from`; one that takes the whole line wins. Keys are words, `#` and `:`. */
export function matchPhrase<Value>(
	tree: PhraseTree<Value>,
	keys: readonly string[],
	from = 0,
): PhraseMatch<Value> | undefined {
	let node: PhraseTree<Value> | undefined = tree;
	let found: PhraseMatch<Value> | undefined;
	for (let at = from; node !== undefined; at += 1) {
		const isWhole = skipColons(keys, at) === keys.length;
		const value: Value | undefined = isWhole ? (node.whole ?? node.begin) : node.begin;
		if (value !== undefined && from < at) found = { value, end: at, isWhole };
		if (at === keys.length) return found;
		const key = keys[at] ?? '';
		node = node.next.get(key) ?? (key === ':' ? node : undefined);
	}
	return found;
}

function skipColons(keys: readonly string[], from: number): number {
	let at = from;
	while (keys[at] === ':') at += 1;
	return at;
}
