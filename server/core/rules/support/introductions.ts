import { surroundingsOf } from '../../lang/pack/surroundings.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { ParagraphFacts, Token, WordForm } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { oncePer } from '../../text/once.ts';
import { remember } from '../../text/remember.ts';
import { rememberOn } from '../../text/remember-on.ts';

/** Which of these words (in lower case) the article introduces somewhere: by a first name, a title, an age, an apposition. */
export function introducedWords(
	{ paragraphs }: Article,
	words: ReadonlySet<string>,
	lang: LanguagePack,
): ReadonlySet<string> {
	const found = new Set<string>();
	const key = [...words].join(' ');
	for (const { facts } of paragraphs) for (const word of introducedIn({ facts, words, key }, lang)) found.add(word);
	return found;
}

interface Input {
	readonly facts: ParagraphFacts;
	readonly words: ReadonlySet<string>;
	/** The same for the same words. */
	readonly key: string;
}

/** Those that one paragraph introduces; asked again and again, for who speaks seldom changes with a keystroke. */
const introducedIn = remember<Input, LanguagePack, readonly string[]>(
	({ facts, words }, lang) => {
		const found: string[] = [];
		facts.tokens.forEach((token, at) => {
			const word = meantBy(token, words, lang);
			if (word !== undefined && isIntroduced(facts, at, words, lang)) found.push(word);
		});
		return found;
	},
	(a, b) => a.key === b.key,
);

/** `Hoffmanns` means `hoffmann`; compounds (`Hoffmann-Rede`) introduce nobody. */
function meantBy({ kind, lower, text, form }: Token, words: ReadonlySet<string>, lang: LanguagePack) {
	if (kind !== 'word' || !startsUpper(text)) return undefined;
	return words.has(lower) ? lower : stemsIn(lang)(form).find((stem) => words.has(stem));
}

const stemsIn = oncePer(({ names }: LanguagePack) => rememberOn(({ lower }: WordForm) => names.stems(lower)));

/** How far around the word its introduction is looked for, in UTF-16 units. */
const AROUND = 120;

function isIntroduced(
	{ text, tokens }: ParagraphFacts,
	at: number,
	words: ReadonlySet<string>,
	lang: LanguagePack,
): boolean {
	const { names, speech } = lang;
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
	if (behind?.text === ',' && behind.from === word.to && opensApposition(tokens[at + 2], lang)) return true;
	const [left, right] = [text.slice(Math.max(0, word.from - AROUND), word.from), text.slice(word.to, word.to + AROUND)];
	if (speech.describe(left, right).length !== 0) return true;
	// `Der Trainer der Gäste, Hoffmann, …`
	return names.toldRole(surroundingsOf(text, word, undefined, undefined)) !== undefined;
}

/** `Hoffmann, Trainer des Vereins`, `Hoffmann, 54, …`, `Hoffmann, der …`, `Hoffmann, who …` */
const opensApposition = (token: Token | undefined, { names, speech }: LanguagePack): boolean =>
	token !== undefined &&
	(token.kind === 'number' ||
		startsUpper(token.text) ||
		names.determiners.has(token.lower) ||
		speech.refer(token.lower, []).isRelative === true);

/** A capitalised word, or the stop of an initial or a title (`O.`, `Dr.`). */
const isNameLike = ({ kind, text }: Token, earlier: Token | undefined): boolean =>
	kind === 'word' ? startsUpper(text) : text === '.' && /^\p{Lu}\p{L}{0,3}$/u.test(earlier?.text ?? '');

const MARK = /^[“”"«»„‘’']$/u;
