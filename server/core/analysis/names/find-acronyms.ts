import type { WordForm } from '../../model/paragraph.ts';
import { rememberOn } from '../../text/remember-on.ts';
import { give } from './claim-words.ts';
import type { NameWord } from './read-words.ts';
import { addHolder, type Holder, isShouted, type Story } from './story.ts';

/**
 * Acronyms that the article writes in two ways, `NATO` and `Nato`, compounds included (`Nato-Staaten`). Three letters to
 * eight; a word shouted in a headline (`BERLIN`) is none, nor one that is a word without its capitals (`WHO`, `Who`).
 */
export function findAcronyms(story: Story): void {
	const forms = formsByLower(story);
	story.forms = forms;
	const holders = new Map<string, Holder>();
	const others = new Set<string>();
	eachWord(story, (word, paragraph, index) => {
		const head = freeHead(story, word, paragraph, index);
		if (head === undefined) return;
		const lower = lowerOf(head, word);
		if (others.has(lower) || isShouted(story, paragraph, index)) return;
		const own = forms.get(lower) ?? NO_FORMS;
		const holder = holders.get(lower) ?? newHolder(story, head, own);
		if (holder === undefined) others.add(lower);
		if (holder === undefined || !isFormOf(head, holder, own)) return;
		holders.set(lower, holder);
		give(story, holder, {
			paragraph,
			index,
			word,
			length: head.length,
			key: lower,
			use: isCompound(head, word) ? 'compound' : 'acronym',
		});
	});
}

const freeHead = ({ taken }: Story, { form }: NameWord, paragraph: number, index: number): string | undefined =>
	taken[paragraph]?.[index] === 0 ? headOf(form) : undefined;

const NO_FORMS: ReadonlySet<string> = new Set();

/** The ways each first part of a word is written where an article or a hyphen shows it to be a noun or acronym. */
function formsByLower(story: Story): Map<string, Set<string>> {
	const forms = new Map<string, Set<string>>();
	eachWord(story, (word) => {
		if (!word.afterDeterminer && !HYPHEN.test(word.text)) return;
		const head = headOf(word.form);
		if (head === undefined || !(word.afterDeterminer || isCompound(head, word))) return;
		const lower = lowerOf(head, word);
		const set = forms.get(lower);
		if (set === undefined) forms.set(lower, new Set([head]));
		else set.add(head);
	});
	return forms;
}

const lowerOf = (head: string, { text, lower }: NameWord): string => (head === text ? lower : head.toLowerCase());

/** `Who` is no form of `WHO`: a known acronym takes the forms listed for it and capitals, another one those that were found. */
const isFormOf = (head: string, { known }: Holder, forms: ReadonlySet<string>): boolean =>
	known === undefined ? forms.has(head) : ACRONYM.test(head) || (TITLE.test(head) && known.aliases.includes(head));

const isCompound = (head: string, { text }: NameWord): boolean => HYPHEN.test(text[head.length] ?? '');
const HYPHEN = /[-‐‑]/u;

function newHolder(story: Story, head: string, forms: ReadonlySet<string>): Holder | undefined {
	const lower = head.toLowerCase();
	if (story.byKey.has(lower)) return undefined;
	const known = story.known.find(lower, story.lang.id);
	const isKnown = known?.kind === 'organisation';
	if (!isKnown && !isTwoForms(story, lower, forms)) return undefined;
	return addHolder(story, {
		kind: 'organisation',
		key: lower,
		given: undefined,
		name: head,
		surname: undefined,
		gender: undefined,
		known: isKnown ? known : undefined,
		drafts: [],
	});
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{2,7}$/u;
const TITLE = /^\p{Lu}\p{Ll}{2,7}$/u;

function isTwoForms({ lang, known }: Story, lower: string, forms: ReadonlySet<string>): boolean {
	if (
		forms.size < 2 ||
		!lang.names.capitalisesNouns ||
		lang.names.notNames.has(lower) ||
		lang.names.looksLikeNoun(lower)
	)
		return false;
	if (lang.names.givenGender(lower) !== undefined || known.bySurname(lower, lang.id).length !== 0) return false;
	if (known.isWord(lower, lang.id)) return false;
	const list = [...forms];
	return list.some((form) => ACRONYM.test(form) && form.length < 7) && list.some((form) => TITLE.test(form));
}

function eachWord(story: Story, visit: (word: NameWord, paragraph: number, index: number) => void): void {
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((word, index) => {
			if (word.lower.length !== 0) visit(word, paragraph, index);
		});
	});
}

/** The first part of a capitalised word, without hyphen, ending or what follows: `NATO` of `NATO-Staaten`, `Nato’s`. */
export const headOf = rememberOn(({ text }: WordForm) => HEAD.exec(text)?.[0]);
const HEAD = /^\p{Lu}[\p{L}\p{N}]{2,7}(?=$|[-‐‑’'])/u;
