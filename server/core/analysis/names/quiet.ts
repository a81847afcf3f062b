import { slipBetween } from '../../names/slip.ts';
import { formOf } from './claim-beside.ts';
import { isTwin, replace } from './claim-repeated.ts';
import { formsOf } from './claim-words.ts';
import { headOf } from './find-acronyms.ts';
import type { NameWord } from './read-words.ts';
import type { Story } from './story.ts';

/**
 * True for a capitalised word that is no name here and shows nothing of any name (`Haushalt`): whether it stands in the
 * article or another such word does, the names are the same. Asked of a story that has been told. `instead` is the word
 * that it takes the place of.
 */
export function isQuiet(story: Story, word: NameWord, instead?: NameWord): boolean {
	const { asked, byKey, bearers, known, lang } = story;
	if (word.isInitial || word.isUpper || asked.has(word.lower) || !/\p{Ll}/u.test(word.text)) return false;
	if (mayJoinPhrase(story, word)) return false;
	for (const [form] of formsOf(word, story)) {
		const entry = known.find(form, lang.id);
		if (byKey.has(form) || bearers.has(form) || (entry !== undefined && entry.kind !== 'person')) return false;
	}
	return isOneForm(story, word) && !story.isNear(word) && !isTwin(story, formOf(word), instead && formOf(instead));
}

/** It may make one name with its neighbours (`Den` with `Haag`), or nearly one. */
function mayJoinPhrase({ known, lang, phraseWords }: Story, { form, lower }: NameWord): boolean {
	if (known.mostWordsFrom(form) !== 0 || known.isWord(lower, lang.id)) return true;
	return phraseWords.has(lower) || [...phraseWords].some((one) => slipBetween(one, lower) !== undefined);
}

/** It is no acronym that the article also writes in another way. */
function isOneForm({ forms, byKey, known, lang }: Story, { form: word }: NameWord): boolean {
	const head = headOf(word);
	if (head === undefined) return true;
	const lower = head.toLowerCase();
	for (const form of forms.get(lower) ?? []) if (form !== head) return false;
	return !byKey.has(lower) && known.find(lower, lang.id)?.kind !== 'organisation';
}

/** Has a told story know of a quiet word that was typed since, in the place of another. */
export function note(story: Story, word: NameWord, instead: NameWord): void {
	const { forms } = story;
	replace(story, formOf(instead), formOf(word));
	const head = headOf(word.form);
	if (head === undefined) return;
	const lower = head.toLowerCase();
	forms.set(lower, (forms.get(lower) ?? new Set()).add(head));
}
