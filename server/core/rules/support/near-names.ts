import type { NameGrammar } from '../../lang/pack/names.ts';
import type { LanguageId } from '../../model/language.ts';
import type { LocalSpan } from '../../model/paragraph.ts';
import type { KnownNames } from '../../names/known-names.ts';
import { matchPhrase, PARTS, type Phrase } from '../../names/near-phrases.ts';
import { plainLetters } from '../../names/sound-form.ts';
import type { Capital } from './capitals.ts';

/** Part of a name of a place or an organisation that is one slip away from the right one. */
export interface NearName {
	readonly at: LocalSpan;
	readonly written: string;
	/** What belongs there instead. */
	readonly form: string;
	/** The whole right name, as the base has it. */
	readonly right: string;
}

export interface Knowledge {
	readonly names: KnownNames;
	readonly lang: { readonly id: LanguageId; readonly names: NameGrammar };
	/** What is written there, between two offsets of the paragraph. */
	readonly slice: (from: number, to: number) => string;
}

/** The misspelt name that the word at `index` shows, if it is a right word of it; or the word itself, if it is long. */
export function nearNameAt(capitals: readonly Capital[], index: number, known: Knowledge): NearName | undefined {
	const capital = capitals[index] as Capital;
	let found: NearName | undefined;
	for (const phrase of known.names.nearPhrases().withWord(capital.lower)) {
		const near = nearPhrase(capitals, index, phrase, known) ?? smallCapital(capital, phrase, known);
		if (near === 'right') return undefined;
		found ??= near;
	}
	return found ?? (capital.isWhole ? nearWord(capital, known) : undefined);
}

/** `los Angeles`, `new York`: only the capital of a short first word is missing. An adjective may be one by itself (`rote Zone`). */
function smallCapital(
	{ before, lower }: Capital,
	{ words, form }: Phrase,
	{ names, lang }: Knowledge,
): NearName | undefined {
	const first = before?.lower;
	if (
		first === undefined ||
		!lang.names.capitalisesNouns ||
		words.length !== 2 ||
		words[0] !== first ||
		words[1] !== lower
	)
		return undefined;
	if (4 < first.length || first.endsWith('e') || lang.names.determiners.has(first) || lang.names.particles.has(first))
		return undefined;
	if (names.find(`${first} ${lower}`, lang.id)?.kind !== 'place') return undefined;
	return { at: before as LocalSpan, written: before?.text ?? '', form: form.slice(0, first.length), right: form };
}

function nearPhrase(
	capitals: readonly Capital[],
	index: number,
	phrase: Phrase,
	known: Knowledge,
): NearName | 'right' | undefined {
	const start = index - phrase.words.indexOf((capitals[index] as Capital).lower);
	const row = capitals.slice(Math.max(0, start), start + phrase.words.length);
	if (row.length < phrase.words.length || !row.every(({ joins }, at) => at === 0 || joins)) return undefined;
	const { differsByInflection, stems } = known.lang.names;
	const at = matchPhrase(
		phrase,
		row,
		(a, b) => differsByInflection(a, b) || stems(a).some((stem) => plainLetters(stem) === plainLetters(b)),
	);
	if (at === undefined || at === 'right') return at;
	const wrong = row[at];
	if (wrong === undefined || wrong.text.length < 4 || /\p{N}/u.test(wrong.lower)) return undefined;
	const whole = known.slice((row[0] as Capital).from, (row[row.length - 1] as Capital).to).toLowerCase();
	if (known.names.find(whole, known.lang.id) !== undefined) return undefined;
	if (!isQualified(phrase) && mayBeRight(wrong.lower, phrase.words[at] ?? '', known)) return undefined;
	return { at: wrong, written: wrong.text, form: wordOf(phrase, at), right: phrase.form };
}

/** What stands with a river or is joined by a hyphen means one place only. */
const isQualified = ({ form, small }: Phrase): boolean =>
	small.some((words) => words.length !== 0) || /[-/(]/u.test(form);

const wordOf = ({ form, words }: Phrase, at: number): string =>
	form.split(PARTS).find((part) => part.toLowerCase() === words[at]) ?? '';

/** A word that is something else beside the rest of the name: `Universität Homburg`, `Neue Zeit`, `Philip Morris`. */
function mayBeRight(lower: string, right: string, known: Knowledge): boolean {
	const { names, lang } = known;
	return (
		formsOf(lower, known).some((form) => isOtherWord(form, known)) ||
		lang.names.givenGender(right) !== undefined ||
		names.find(right, lang.id)?.kind === 'place'
	);
}

/** `Afganistan`. Names of towns sound alike too often (`Rotenburg`, `Rothenburg`). */
function nearWord({ lower, text, from }: Capital, known: Knowledge): NearName | undefined {
	if (lower.length < SHORTEST || /[^\p{L}’']/u.test(text) || text.toUpperCase() === text) return undefined;
	const genitive = lower.replace(/[’']?s$/u, '');
	for (const form of genitive === lower ? [lower] : [lower, genitive]) {
		const right = rightWord(form, known);
		if (right === undefined) continue;
		const { lang, names } = known;
		const forms = formsOf(lower, known);
		if (forms.some((one) => isOtherWord(one, known) || lang.names.differsByInflection(one, right.toLowerCase())))
			return undefined;
		const entry = names.find(right, lang.id);
		const own = entry?.foreign === right ? entry.name : right;
		return { at: { from, to: from + form.length }, written: text.slice(0, form.length), form: own, right: own };
	}
	return undefined;
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

/** The word, and what it may be an inflected form of: `bayrischen` → `bayrisch`. */
function formsOf(lower: string, { lang }: Knowledge): readonly string[] {
	const { stems, differsByInflection } = lang.names;
	const cut = [1, 2].map((length) => lower.slice(0, -length)).filter((one) => differsByInflection(lower, one));
	return [lower, ...stems(lower), ...cut];
}

/** `Californien`, `Mosambique`: as another language or another age spells it. */
const isOtherSystem = (a: string, b: string): boolean => loose(a) === loose(b);
const loose = (lower: string): string => lower.replace(/qu|c/gu, 'k').replace(/z/gu, 's').replace(/y/gu, 'i');

const isOtherWord = (lower: string, { names, lang }: Knowledge): boolean =>
	names.isWord(lower, lang.id) ||
	lang.names.looksLikeNoun(lower) ||
	lang.names.notNames.has(lower) ||
	lang.names.titleOf(lower) !== undefined ||
	lang.names.givenGender(lower) !== undefined;
