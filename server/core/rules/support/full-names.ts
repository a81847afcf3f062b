import type { NameGrammar } from '../../lang/pack/names.ts';
import type { LocalSpan, Token, WordForm } from '../../model/paragraph.ts';
import { oncePer } from '../../text/once.ts';
import { rememberOn } from '../../text/remember-on.ts';

/** What may be a full name: two capitalised words, the first and the last of it, with given names and particles between. */
export interface FullName {
	readonly first: Token;
	/** Lower-case words between them: further given names. */
	readonly middle: readonly string[];
	readonly last: Token;
	/** The whole, in offsets of the paragraph. */
	readonly at: LocalSpan;
}

/** A name has no more words than these before its last one, particles left out. */
const MOST_BEFORE = 4;

/**
 * What may be full names in a paragraph: for each word that may be a first given name, the pairs it makes with the words
 * behind it. `Karl Anton Muster` is `Karl Anton` or `Karl … Muster`.
 */
export function* fullNames(tokens: readonly Token[], grammar: NameGrammar): Generator<readonly FullName[]> {
	for (let index = 0; index + 1 < tokens.length; index += 1) {
		const first = tokens[index] as Token;
		const next = tokens[index + 1] as Token;
		if (!isName(first) || !(isName(next) || isInitial(tokens, index + 1) || grammar.particles.has(next.lower)))
			continue;
		if (!mayBegin(first, grammar) || isGiven(tokens[index - 1], grammar)) continue;
		const pairs = pairsFrom(tokens, index, grammar);
		if (pairs.length !== 0) yield pairs;
	}
}

function pairsFrom(tokens: readonly Token[], index: number, { particles }: NameGrammar): readonly FullName[] {
	const first = tokens[index] as Token;
	const pairs: FullName[] = [];
	const middle: string[] = [];
	for (let at = index + 1; at < tokens.length && middle.length < MOST_BEFORE; at += 1) {
		const last = tokens[at] as Token;
		if (last.text === last.lower && particles.has(last.lower)) continue;
		if (isInitial(tokens, at)) {
			at += 1;
			continue;
		}
		if (!isName(last)) break;
		pairs.push({ first, middle: [...middle], last, at: { from: first.from, to: last.to } });
		middle.push(last.lower);
	}
	return pairs;
}

/** `George W. Bush` */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text.length === 1 && tokens[at]?.text !== tokens[at]?.lower && tokens[at + 1]?.text === '.';

const isName = ({ kind, text, lower, form }: Token): boolean => kind === 'word' && text !== lower && mayBeName(form);

/** Credits in capitals are left to whoever writes them. */
const mayBeName = rememberOn(({ text }: WordForm) => 1 < text.length && text !== text.toUpperCase());

/** No office, no form of address, no common noun, no first word of a sentence. */
const mayBegin = ({ form }: Token, grammar: NameGrammar): boolean => beginners(grammar)(form);

const beginners = oncePer(({ titleOf, salutations, notNames, looksLikeNoun, givenGender }: NameGrammar) =>
	rememberOn(
		({ lower }: WordForm) =>
			givenGender(lower) !== undefined ||
			!(notNames.has(lower) || salutations.has(lower) || looksLikeNoun(lower) || titleOf(lower) !== undefined),
	),
);

/** Behind a given name stands no first given name. */
const isGiven = (token: Token | undefined, { givenGender }: NameGrammar): boolean =>
	token !== undefined && isName(token) && givenGender(token.lower) !== undefined;
