import type { LanguagePack } from '../../lang/pack.ts';
import type { MentionUse } from '../../model/name.ts';
import type { WordForm } from '../../model/paragraph.ts';
import { oncePer } from '../../text/once.ts';
import { rememberOn } from '../../text/remember-on.ts';
import type { NameWord } from './read-words.ts';
import { addHolder, type Holder, isShouted, type Story } from './story.ts';

/** Gives single words to the holders of their name: `Blinken`, `Blinkens`, `Biden-Regierung`; and finds known names. */
export function claimWords(story: Story): void {
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((word, index) => {
			if (story.taken[paragraph]?.[index] === 0 && !isShouted(story, paragraph, index))
				claimWord(story, paragraph, index, word);
		});
	});
}

function claimWord(story: Story, paragraph: number, index: number, word: NameWord): void {
	for (const [form, use] of formsOf(word, story)) {
		const holder = holderOf(story, form, word, paragraph);
		if (holder === undefined || (holder.kind === 'person' && isInFirm(story, paragraph, word))) continue;
		give(story, holder, { paragraph, index, word, length: form.length, use, key: form });
		return;
	}
}

/** `Rosen & Katz`: who a firm is called after is not the Rosen of the article. */
const isInFirm = ({ paragraphs }: Story, paragraph: number, { token }: NameWord): boolean => {
	const { tokens } = paragraphs[paragraph]?.facts ?? { tokens: [] };
	return tokens[token - 1]?.text === '&' || tokens[token + 1]?.text === '&';
};

/** The readings of a word, fullest first: itself, without its ending, the part before the first hyphen. */
export function formsOf({ form, isUpper }: NameWord, { lang }: Story): readonly Form[] {
	const { acronyms, surnames } = readersFor(lang);
	return isUpper ? acronyms(form) : surnames(form);
}

type Form = readonly [form: string, use: MentionUse];

/** Remembered, since most words of an article come up again. */
const readersFor = oncePer((lang: LanguagePack) => ({
	acronyms: rememberOn(({ lower }: WordForm) => readForms(lower, 'acronym', lang)),
	surnames: rememberOn(({ lower }: WordForm) => readForms(lower, 'surname', lang)),
}));

function readForms(lower: string, use: MentionUse, lang: LanguagePack): readonly Form[] {
	const out: Form[] = [];
	// `Bauern- und Soldatenland`: the hyphen stands for what follows, so the name ends before it.
	if (!/[-‐‑]$/u.test(lower)) for (const form of [lower, ...lang.names.stems(lower)]) out.push([form, use]);
	const hyphen = lower.search(/[-‐‑]/u);
	if (2 < hyphen) {
		const head = lower.slice(0, hyphen);
		out.push([head, 'compound']);
		for (const stem of lang.names.stems(head)) out.push([stem, 'compound']);
	}
	return out;
}

interface Claim {
	readonly paragraph: number;
	readonly index: number;
	readonly word: NameWord;
	/** How many letters of the word are the name. */
	readonly length: number;
	readonly use: MentionUse;
	/** The word of the holder's name that is meant, in lower case. */
	readonly key: string;
}

export function give(story: Story, holder: Holder, { paragraph, index, word, length, use, key }: Claim): void {
	holder.drafts.push({
		paragraph,
		from: word.from,
		to: word.to,
		use: holder.kind === 'person' || use === 'compound' ? use : word.isUpper ? 'acronym' : 'name',
		given: undefined,
		givenSpan: undefined,
		word: { from: word.from, to: word.to },
		stem: word.text.slice(0, length),
		role: undefined,
		middle: undefined,
		part: key === holder.key || holder.spellings?.includes(key) === true ? undefined : key,
	});
	const taken = story.taken[paragraph];
	if (taken !== undefined) taken[index] = 1;
}

function holderOf(story: Story, form: string, word: NameWord, paragraph: number): Holder | undefined {
	const { names } = story.lang;
	const list = story.byKey.get(form);
	if (list !== undefined) {
		// `Stein` alone may be a stone, though a Laura Stein is about.
		if (names.notNames.has(word.lower) && (word.atStart || word.afterDeterminer)) return undefined;
		if (word.afterDeterminer && names.capitalisesNouns && names.looksLikeNoun(word.lower)) return undefined;
		return list.length === 1 ? list[0] : latest(withoutKin(list), paragraph, word.from);
	}
	if (form.length < 3 || names.notNames.has(form)) return undefined;
	const known = story.known.find(form, story.lang.id);
	if (known === undefined || known.kind === 'person') return undefined;
	return addHolder(story, {
		kind: known.kind,
		key: form,
		given: undefined,
		name: word.text.slice(0, form.length),
		surname: undefined,
		gender: undefined,
		known,
		drafts: [],
	});
}

/** `Her niece Carol Ames` is called by the whole name, or by the given one. */
function withoutKin(list: readonly Holder[]): readonly Holder[] {
	const others = list.filter(({ isKin }) => isKin !== true);
	return others.length === 0 ? list : others;
}

/** Of several bearers of a surname, the one named last before the place; else the first one of the article. */
function latest(list: readonly Holder[], paragraph: number, from: number): Holder | undefined {
	let best = list[0];
	let bestAt = -1;
	for (const holder of list) {
		for (const draft of holder.drafts) {
			if (paragraph < draft.paragraph || (paragraph === draft.paragraph && from < draft.from)) continue;
			const at = draft.paragraph * 1e6 + draft.from;
			if (bestAt < at) {
				best = holder;
				bestAt = at;
			}
		}
	}
	return best;
}
