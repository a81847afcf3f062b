import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { ParagraphFacts, Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { remember } from '../../text/remember.ts';

/** Which of these words (in lower case) the article introduces somewhere: by a first name, a title, an age, an apposition. */
export function introducedWords(
	{ paragraphs }: Article,
	words: ReadonlySet<string>,
	lang: LanguagePack,
): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { facts } of paragraphs) {
		if (found.size === words.size) break;
		for (const { at, forms } of capitalsIn({ facts }, lang)) {
			const word = forms.find((form) => words.has(form));
			if (word !== undefined && !found.has(word) && isIntroduced(facts, at, words, lang)) found.add(word);
		}
	}
	return found;
}

/** A capitalised word, and what it may mean: `Hoffmanns` means `hoffmann`; compounds (`Hoffmann-Rede`) introduce nobody. */
interface Capitalised {
	/** Index of the token. */
	readonly at: number;
	/** In lower case. */
	readonly forms: readonly string[];
}

const capitalsIn = remember<{ readonly facts: ParagraphFacts }, LanguagePack, readonly Capitalised[]>(
	({ facts: { tokens } }, { names }) => {
		const found: Capitalised[] = [];
		for (const [at, { kind, text, lower }] of tokens.entries()) {
			if (kind === 'word' && startsUpper(text)) found.push({ at, forms: [lower, ...names.stems(lower)] });
		}
		return found;
	},
	() => true,
);

/** How far around the word its introduction is looked for, in UTF-16 units. */
const AROUND = 60;

function isIntroduced(
	{ text, tokens }: ParagraphFacts,
	at: number,
	words: ReadonlySet<string>,
	{ names, speech }: LanguagePack,
): boolean {
	const [before, word, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const isNicknamed = MARK.test(before?.text ?? '') && MARK.test(tokens[at - 3]?.text ?? '');
	if (word === undefined) return false;
	// `Olga Hoffmann`, `Trainer Hoffmann`, `O. Hoffmann`, `Olga „Olli“ Hoffmann`; `Hoffmann GmbH`
	if (
		before !== undefined &&
		(isNicknamed || isNameLike(before, tokens[at - 2]) || names.titleOf(before.lower) !== undefined)
	)
		return true;
	// A genitive stands before any noun: `Hoffmanns Antrag`.
	const isBase = words.has(word.lower);
	if (behind !== undefined && ((isBase && startsUpper(behind.text)) || behind.text === '(')) return true;
	if (/^, (?:\p{Lu}|\d|(?:der|die|das|ein|eine|the|an?|who) )/u.test(text.slice(word.to, word.to + 10))) return true;
	return (
		speech.describe(text.slice(Math.max(0, word.from - AROUND), word.from), text.slice(word.to, word.to + AROUND))
			.length !== 0
	);
}

/** A capitalised word, or the stop of an initial or a title (`O.`, `Dr.`). */
const isNameLike = ({ kind, text }: Token, earlier: Token | undefined): boolean =>
	kind === 'word' ? startsUpper(text) : text === '.' && /^\p{Lu}\p{L}{0,3}$/u.test(earlier?.text ?? '');

const MARK = /^[“”"«»„‘’']$/u;
