import type { NearPhrases } from '../../names/near-phrases.ts';
import { rememberByWord } from '../../text/remember-words.ts';
import { type Knowledge, onceFor } from './knowledge.ts';

/** The known name that a word is one slip away from. */
export interface NearWord {
	/** How much of the word the name is; an ending may follow. */
	readonly length: number;
	readonly right: string;
}

/** The name of a place or an organisation that a capitalised word is meant to be, if it is a long one: `Afganistan`. */
export const nearWordOf = (text: string, knowledge: Knowledge): NearWord | undefined =>
	text.length < SHORTEST ? undefined : nearWords(knowledge)(text);

/** False for most words: nothing that is known is one slip away from them. */
export const mayBeNearWord = (text: string, near: NearPhrases): boolean =>
	SHORTEST <= text.length && withoutGenitive(text.toLowerCase()).some((form) => near.nearWord(form).length !== 0);

const nearWords = onceFor((knowledge) => rememberByWord((text) => nearWord(text, knowledge)));

function nearWord(text: string, known: Knowledge): NearWord | undefined {
	const lower = text.toLowerCase();
	if (/[^\p{L}’']/u.test(text) || text.toUpperCase() === text) return undefined;
	for (const form of withoutGenitive(lower)) {
		const right = rightWord(form, known);
		if (right === undefined) continue;
		const { lang, names } = known;
		const forms = formsOf(lower, known);
		if (forms.some((one) => isOtherWord(one, known) || lang.names.differsByInflection(one, right.toLowerCase())))
			return undefined;
		const entry = names.find(right, lang.id);
		return { length: form.length, right: entry?.foreign === right ? entry.name : right };
	}
	return undefined;
}

function withoutGenitive(lower: string): readonly string[] {
	const base = lower.replace(/[’']?s$/u, '');
	return base === lower ? [lower] : [lower, base];
}

const SHORTEST = 7;

/** The one known name that the word is a slip away from. */
function rightWord(lower: string, { names, lang }: Knowledge): string | undefined {
	const { townEnding, nounEnding, capitalisesNouns, looksLikeNoun, titleOf } = lang.names;
	const near = names
		.nearPhrases()
		.nearWord(lower)
		.filter(({ form, isVowel }) => {
			const right = form.toLowerCase();
			// Headlines in English write any noun with a capital, and a vowel is soon another (`Province`, `Provence`).
			return (
				!isOtherSystem(lower, right) &&
				!townEnding.test(form) &&
				(!isVowel || (capitalisesNouns && !nounEnding.test(form))) &&
				!looksLikeNoun(right) &&
				titleOf(right) === undefined
			);
		});
	const meant = new Set(near.map(({ form }) => names.find(form, lang.id)));
	return meant.size === 1 ? near[0]?.form : undefined;
}

/** `Californien`, `Mosambique`: as another language or another age spells it. */
const isOtherSystem = (a: string, b: string): boolean => loose(a) === loose(b);
const loose = (lower: string): string => lower.replace(/qu|c/gu, 'k').replace(/z/gu, 's').replace(/y/gu, 'i');

/** The word, and what it may be an inflected form of: `bayrischen` → `bayrisch`. */
export function formsOf(lower: string, { lang }: Knowledge): readonly string[] {
	const { stems, differsByInflection } = lang.names;
	const cut = [1, 2].map((length) => lower.slice(0, -length)).filter((one) => differsByInflection(lower, one));
	return [lower, ...stems(lower), ...cut];
}

/** A known name, noun, title or given name: what it is, it is rightly. */
export const isOtherWord = (lower: string, { names, lang }: Knowledge): boolean =>
	names.isWord(lower, lang.id) ||
	lang.names.looksLikeNoun(lower) ||
	lang.names.notNames.has(lower) ||
	lang.names.titleOf(lower) !== undefined ||
	lang.names.givenGender(lower) !== undefined;
