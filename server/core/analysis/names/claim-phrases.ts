import { slipOf } from './join-near.ts';
import type { NameWord } from './read-words.ts';
import { addHolder, type Holder, type Story } from './story.ts';

/**
 * Gives rows of words that are one known name together to it: `Den Haag`, `Sri Lankas`, `Saint Kitts`. Names of persons
 * are not read here. Wrong for two names side by side that make a third one.
 */
export function claimPhrases(story: Story): void {
	const { known } = story;
	eachFree(story, (words, index, paragraph) => {
		const word = words[index] as NameWord;
		for (let length = known.mostWordsFrom(word.form); 1 < length; length -= 1) {
			const row = rowAt(story, paragraph, index, length);
			if (row !== undefined && claimRow(story, { row, paragraph, index })) return;
		}
	});
}

/** The same for rows that differ in one word and by one slip from one that the article has: `Den Heag`, `Sri Lnaka`. */
export function claimNearPhrases(story: Story): void {
	const byWord = new Map<string, Holder[]>();
	for (const holder of story.holders) {
		if (!holder.key.includes(' ')) continue;
		for (const word of holder.key.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), holder]);
	}
	story.phraseWords = new Set(byWord.keys());
	if (byWord.size === 0) return;
	eachFree(story, (words, index, paragraph) => {
		const next = words[index + 1];
		const candidates = byWord.get(words[index]?.lower ?? '') ?? (next && byWord.get(next.lower)) ?? [];
		for (const holder of candidates) {
			const row = rowAt(story, paragraph, index, holder.key.split(' ').length);
			const stem = row === undefined ? undefined : nearRow(story, row, holder.key);
			if (row === undefined || stem === undefined) continue;
			giveRow(story, holder, { row, paragraph, index, length: stem });
			return;
		}
	});
}

interface Row {
	readonly row: readonly NameWord[];
	readonly paragraph: number;
	readonly index: number;
}

/** Words in a row that nobody has claimed; the particles between them belong to it. */
function rowAt(story: Story, paragraph: number, index: number, length: number): readonly NameWord[] | undefined {
	const row = story.locals[paragraph]?.words.slice(index, index + length) ?? [];
	if (row.length < length) return undefined;
	const isRow = row.every((_, at) => story.taken[paragraph]?.[index + at] !== 1 && (at === 0 || follows(row, at)));
	return isRow ? row : undefined;
}

/** Beside the word before it; at the start of a sentence the words do not count as joined (`Den Haag bleibt`). */
const follows = (row: readonly NameWord[], at: number): boolean =>
	row[at]?.joins === true || (row[at]?.token === (row[at - 1]?.token ?? -2) + 1 && row[at]?.atStart === false);

const formOf = (row: readonly NameWord[]): string =>
	row.map(({ lower, particles }, at) => (at === 0 || particles === '' ? lower : `${particles} ${lower}`)).join(' ');

function claimRow(story: Story, { row, paragraph, index }: Row): boolean {
	const { known, lang } = story;
	const whole = formOf(row);
	const last = row[row.length - 1]?.lower ?? '';
	for (const stem of [last, ...lang.names.stems(last)]) {
		const form = whole.slice(0, whole.length - last.length + stem.length);
		const entry = known.find(form, lang.id);
		if (entry === undefined || entry.kind === 'person') continue;
		// `Königreich Norwegen` is Norwegen: the one word says it all.
		if (known.find(stem, lang.id) === entry) return false;
		const holder = story.byKey.get(form)?.[0] ?? newHolder(story, form, entry);
		giveRow(story, holder, { row, paragraph, index, length: form.length });
		return true;
	}
	return false;
}

const newHolder = (story: Story, key: string, known: NonNullable<Holder['known']>): Holder =>
	addHolder(story, {
		kind: known.kind,
		key,
		given: undefined,
		name: known.name,
		surname: undefined,
		gender: undefined,
		known,
		drafts: [],
	});

/** How many letters of the row are the name, if one of its words is a slip away and all others are the same. */
function nearRow(story: Story, row: readonly NameWord[], key: string): number | undefined {
	const words = key.split(' ');
	const last = row[row.length - 1]?.lower ?? '';
	if (words.length !== row.length) return undefined;
	for (const stem of [last, ...story.lang.names.stems(last)]) {
		const here = row.map(({ lower }, at) => (at === row.length - 1 ? stem : lower));
		const others = here.flatMap((one, at) => (one === words[at] ? [] : [[one, words[at] ?? ''] as const]));
		const [only] = others;
		if (only === undefined || others.length !== 1) continue;
		const slip = 2 < only[0].length ? slipOf(story, ...only) : undefined;
		if (slip !== undefined && slip.kind !== 'letter') return formOf(row).length - last.length + stem.length;
	}
	return undefined;
}

function giveRow(
	story: Story,
	holder: Holder,
	{ row, paragraph, index, length }: Row & { readonly length: number },
): void {
	const from = row[0]?.from ?? 0;
	const to = row[row.length - 1]?.to ?? from;
	const { text } = story.paragraphs[paragraph]?.facts ?? { text: '' };
	holder.drafts.push({
		paragraph,
		from,
		to,
		use: 'name',
		given: undefined,
		givenSpan: undefined,
		word: { from, to },
		stem: text.slice(from, from + length),
		role: undefined,
		middle: undefined,
		part: undefined,
	});
	story.taken[paragraph]?.fill(1, index, index + row.length);
}

function eachFree(story: Story, visit: (words: readonly NameWord[], index: number, paragraph: number) => void): void {
	story.locals.forEach(({ words }, paragraph) => {
		for (let index = 0; index + 1 < words.length; index += 1) {
			if (story.taken[paragraph]?.[index] !== 1) visit(words, index, paragraph);
		}
	});
}
