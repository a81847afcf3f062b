import { once } from '../../text/once.ts';

/**
 * Wordings as a tree of words, so that a line is looked up word by word however many wordings there are.
 * A wording is written in lower case: `a|b` one of several words, `a?` a word that may be missing, `#` any number,
 * `:` a colon that must stand there (colons that a wording does not name are passed over), `…` at the end: more may follow.
 * Other punctuation is not written.
 */
export interface PhraseTree<Value> {
	readonly next: Pick<ReadonlyMap<string, PhraseTree<Value>>, 'get' | 'has'>;
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
 * What follows on a word is built when that word is first met: of thousands of wordings an article begins few.
 */
export function phraseTree<Value>(entries: readonly (readonly [Value, string])[]): PhraseTree<Value> {
	const byFirst = once(() => byFirstWord(entries));
	const grown = new Map<string, PhraseTree<Value>>();
	return {
		next: {
			has: (word) => byFirst().has(word),
			get(word) {
				const known = grown.get(word);
				const phrases = known === undefined ? byFirst().get(word) : undefined;
				if (phrases === undefined) return known;
				const root = grow<Value>();
				for (const [value, phrase] of phrases) addPhrase(root, phrase, value);
				const tree = childOf(root, word);
				grown.set(word, tree);
				return tree;
			},
		},
		// No wording is empty, so nothing ends at the root.
		whole: undefined,
		begin: undefined,
	};
}

type Phrases<Value> = (readonly [Value, string])[];

function byFirstWord<Value>(entries: readonly (readonly [Value, string])[]): ReadonlyMap<string, Phrases<Value>> {
	const byWord = new Map<string, Phrases<Value>>();
	for (const [value, lines] of entries) {
		for (const line of lines.split('\n')) {
			const phrase = line.trim();
			for (const word of firstWords(phrase)) {
				const known = byWord.get(word);
				if (known === undefined) byWord.set(word, [[value, phrase]]);
				else known.push([value, phrase]);
			}
		}
	}
	return byWord;
}

/** `der|die neue? seite` may begin with `der` or `die`, `der? neue seite` with `der` or `neue`. */
function firstWords(phrase: string): readonly string[] {
	if (phrase === '') return NO_WORDS;
	const blank = phrase.indexOf(' ');
	const slot = blank < 0 ? phrase : phrase.slice(0, blank);
	if (slot.endsWith('?')) return [...slot.slice(0, -1).split('|'), ...firstWords(phrase.slice(slot.length).trim())];
	return slot.includes('|') ? slot.split('|') : [slot];
}

const NO_WORDS: readonly string[] = [];

function addPhrase<Value>(root: Growing<Value>, phrase: string, value: Value): void {
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
