import type { WordForm } from '../../model/paragraph.ts';
import { soundForm } from '../../names/sound-form.ts';
import { readsAlike } from '../../names/transliteration.ts';
import { rememberOn } from '../../text/remember-on.ts';
import { give } from './claim-words.ts';
import { slipOf } from './join-near.ts';
import type { NameWord } from './read-words.ts';
import { addHolder, type Holder, type Story } from './story.ts';

/**
 * Words that nobody knows are one name where the same capital stands beside them and a slip parts them: `Jasper Park` and
 * `Jasper Parrk`, `Yang Peiyi` and `Yang Pieyi`.
 * Wrong for two products of one maker that differ by a vowel only.
 */
export function claimBeside(story: Story): void {
	const groups = neighbours(story);
	const pairs = new Map<string, string>();
	for (const group of groups.values()) {
		if (1 < group.size && group.size <= MOST_IN_GROUP) pairUp(story, [...group], pairs);
	}
	if (pairs.size !== 0) claimPairs(story, pairs);
}

/** In a shorter word a slip makes another word too easily. */
const SHORTEST = 5;

/** Beside a word that goes with more (`Saint`, `National`) a slip between two of them shows little. */
const MOST_IN_GROUP = 16;

type Groups = Map<string, Set<string>>;

/** The words, in lower case and without the ending of possession, by the sound of the capital before or behind them (`Deljan`, `Delyan`). */
function neighbours(story: Story): Groups {
	const groups: Groups = new Map();
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((word, at) => {
			const form = isOpen(story, paragraph, at) ? formOf(word) : '';
			if (form.length < SHORTEST) return;
			const before = words[at - 1];
			const next = words[at + 1];
			if (before !== undefined && isBeside(before, word, story) && !mayBeNoun(word, before, story))
				add(groups, `${soundOf(before.form)} `, form);
			if (next !== undefined && isBeside(word, next, story) && !mayBeNoun(word, next, story))
				add(groups, ` ${soundOf(next.form)}`, form);
		});
	});
	return groups;
}

/** The two stand side by side, and neither is a small word at the start of a sentence. */
const isBeside = (a: NameWord, b: NameWord, { lang }: Story): boolean =>
	b.token === a.token + 1 && b.joins && !lang.names.notNames.has(a.lower) && !a.isInitial;

/** Of nouns with a capital, those behind an article, long ones and those of a place (`Belgrader Innenstadt`) are no names. */
function mayBeNoun(word: NameWord, { lower }: NameWord, { lang, known }: Story): boolean {
	if (!lang.names.capitalisesNouns) return false;
	if (word.afterDeterminer || LONGEST_NAME < word.lower.length) return true;
	if (known.find(lower, lang.id)?.kind === 'place') return true;
	return lang.names.mayBeOfPlace(lower) && lang.names.givenGender(lower) === undefined;
}

const LONGEST_NAME = 13;

const soundOf = rememberOn(({ lower }: WordForm) => soundForm(lower));

function add(groups: Groups, key: string, form: string): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, new Set([form]));
	else group.add(form);
}

export const isOpen = ({ taken, locals }: Story, paragraph: number, at: number): boolean => {
	const word = locals[paragraph]?.words[at];
	return (
		taken[paragraph]?.[at] !== 1 && word !== undefined && !word.isUpper && !word.isInitial && !isContracted(word.form)
	);
};

/** `We’re`, `I’ll`. */
const isContracted = rememberOn(({ lower }: WordForm) => /[’'](?!s?$)/u.test(lower));

/** Without the ending of possession, and without a hyphen that waits for its other half (`Thermen- und Vulkanland`). */
export const formOf = ({ form }: NameWord): string => withoutEnding(form);
const withoutEnding = rememberOn(({ lower }: WordForm) => lower.replace(/(?:[’']s?|[-‐‑])$/u, ''));

/** Notes for each word the other one it is a slip from, both ways. */
function pairUp(story: Story, group: readonly string[], pairs: Map<string, string>): void {
	for (const [at, a] of group.entries()) {
		for (const b of group.slice(at + 1)) {
			if (pairs.has(a) || pairs.has(b) || !areNear(story, a, b)) continue;
			pairs.set(a, b);
			pairs.set(b, a);
		}
	}
}

/** One of the two at least is no word of its own. */
function areNear(story: Story, a: string, b: string): boolean {
	const { names } = story.lang;
	if (readsAlike(a, b) && !names.differsByInflection(a, b)) return !isNoun(story, a) && !isNoun(story, b);
	if (3 < Math.abs(a.length - b.length) || (isWord(story, a) && isWord(story, b))) return false;
	const slip = slipOf(story, a, b);
	return slip !== undefined && slip.kind !== 'letter';
}

const isNoun = ({ lang }: Story, form: string): boolean =>
	lang.names.notNames.has(form) || lang.names.looksLikeNoun(form);

export function isWord(story: Story, form: string): boolean {
	const { lang, known } = story;
	const { names } = lang;
	return (
		isNoun(story, form) ||
		names.givenGender(form) !== undefined ||
		names.titleOf(form) !== undefined ||
		known.isWord(form, lang.id)
	);
}

/** Gives every open place of both words to one holder. */
export function claimPairs(story: Story, pairs: ReadonlyMap<string, string>): void {
	for (const form of pairs.keys()) story.asked.add(form);
	const lowers = lowerWords(story, pairs);
	const holders = new Map<string, Holder>();
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((word, index) => {
			const form = formOf(word);
			const other = pairs.get(form);
			if (other === undefined || !isOpen(story, paragraph, index)) return;
			// A word that the article also writes small may be the right form, but never both of them.
			if (lowers.has(form) && lowers.has(other)) return;
			const key = [form, other].sort()[0] ?? form;
			const holder = holders.get(key) ?? newHolder(story, key, word.text.slice(0, form.length));
			holders.set(key, holder);
			give(story, holder, { paragraph, index, word, length: form.length, use: 'name', key });
		});
	});
}

/** The words that the article writes in lower case: all of them, or those that are wanted. */
export function lowerWords({ paragraphs }: Story, wanted?: Pick<ReadonlySet<string>, 'has'>): ReadonlySet<string> {
	const out = new Set<string>();
	for (const { facts } of paragraphs) {
		for (const { kind, text, lower } of facts.tokens)
			if (kind === 'word' && text === lower && wanted?.has(text) !== false) out.add(text);
	}
	return out;
}

const newHolder = (story: Story, key: string, name: string): Holder =>
	addHolder(story, {
		kind: 'unknown',
		key,
		given: undefined,
		name,
		surname: undefined,
		gender: undefined,
		known: undefined,
		drafts: [],
	});
