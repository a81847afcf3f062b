import type { NamingGrammar } from '../../lang/pack/naming.ts';
import type { LocalSpan, ParagraphFacts, Token, WordForm } from '../../model/paragraph.ts';
import { type Eponym, type Eponyms, eponymsWith } from '../../names/eponyms.ts';
import { oncePer } from '../../text/once.ts';
import { remember } from '../../text/remember.ts';
import { rememberOn } from '../../text/remember-on.ts';

/** A name inside a term that is one slip away from the one that belongs there. */
export interface MisspeltTerm {
	/** Where the name stands in the paragraph. */
	readonly at: LocalSpan;
	readonly written: string;
	readonly right: Eponym;
	/** Name and head make one word (`Korioliskraft`, `Koriolis-Kraft`), so that it may be a compound of other words too. */
	readonly isCompound: boolean;
}

/** Terms with a misspelt name in a paragraph: `Planksche Konstante`, `Korioliskraft`, `Satz von Pytagoras`, `50 Kilowat`. */
export const misspeltTermsIn = remember<{ readonly facts: ParagraphFacts }, NamingGrammar, readonly MisspeltTerm[]>(
	({ facts: { tokens } }, naming) => {
		const { eponyms, ofWord } = readerOf(naming);
		const found: MisspeltTerm[] = [];
		for (let index = 0; index < tokens.length; index += 1) {
			const token = tokens[index] as Token;
			if (token.kind !== 'word' || token.text.length < 4) continue;
			const { inside, stem } = ofWord(token.form) ?? SAYS_NOTHING;
			const place =
				inside ??
				(stem === undefined
					? besideHead(tokens, index, naming, eponyms)
					: behindAdjective(tokens, index, stem, eponyms));
			if (place === undefined) continue;
			const at = { from: token.from + place.from, to: token.from + place.to };
			const written = token.text.slice(place.from, place.to);
			found.push({ at, written, right: place.right, isCompound: inside?.from === 0 });
		}
		return found;
	},
	() => true,
);

const SAYS_NOTHING: WordReading = { inside: undefined, stem: undefined };

interface Reader {
	readonly eponyms: Eponyms;
	/** What a word says by itself, whatever stands beside it; undefined if it says nothing. */
	readonly ofWord: (word: WordForm) => WordReading | undefined;
}

interface WordReading {
	readonly inside: Place | undefined;
	/** The name in an adjective: `planksche` → `plank`. */
	readonly stem: string | undefined;
}

/** The misspelt name in a word, by offsets into the word. */
interface Place extends LocalSpan {
	readonly right: Eponym;
}

const readerOf = oncePer((naming: NamingGrammar): Reader => {
	const eponyms = eponymsWith(naming);
	const ofWord = rememberOn(({ lower }: WordForm): WordReading | undefined => {
		const inside = placeInWord(lower, naming, eponyms);
		const stem = naming.adjectiveStem(lower);
		return inside === undefined && stem === undefined ? undefined : { inside, stem };
	});
	return { eponyms, ofWord };
});

const LONGEST_HEAD = 24;

/** `Korioliskraft`, `Max-Plank-Institut`, `Kilowat`; undefined if any way to take the word apart makes a known term. */
function placeInWord(lower: string, naming: NamingGrammar, eponyms: Eponyms): Place | undefined {
	let found: Place | undefined;
	for (let cut = Math.max(3, lower.length - LONGEST_HEAD); cut < lower.length - 2; cut += 1) {
		const head = lower.slice(cut);
		if (!eponyms.isHead(head)) continue;
		const to = lower[cut - 1] === '-' ? cut - 1 : cut;
		const name = lower.slice(0, to);
		if (eponyms.isRight(name, head)) return undefined;
		const right = eponyms.meant(name, head);
		if (right !== undefined) found ??= { from: 0, to, right };
	}
	return found ?? unitIn(lower, naming, eponyms);
}

function unitIn(lower: string, { unitPrefixes, unitHead }: NamingGrammar, eponyms: Eponyms): Place | undefined {
	const prefix = unitPrefixes.find((one) => lower.startsWith(one));
	const right = prefix === undefined ? undefined : eponyms.meant(lower.slice(prefix.length), unitHead);
	return prefix === undefined || right === undefined ? undefined : { from: prefix.length, to: lower.length, right };
}

/** The name in a word that stands beside its head. */
function besideHead(
	tokens: readonly Token[],
	index: number,
	naming: NamingGrammar,
	eponyms: Eponyms,
): Place | undefined {
	const { lower, text } = tokens[index] as Token;
	if (text === lower) return undefined;
	if (tokens[index - 1]?.kind === 'number') return placeOf(lower, eponyms.meant(lower, naming.unitHead));
	const bare = lower.endsWith('s') ? lower.replace(/[’']?s$/u, '') : lower;
	const head = headBefore(tokens, index, naming);
	if (head !== undefined && eponyms.isHead(head.lower)) {
		const forms = [lower, bare];
		if (forms.some((form) => eponyms.isRight(form, head.lower))) return undefined;
		const behind = forms.map((form) => placeOf(form, eponyms.meant(form, head.lower)));
		return behind.find((place) => place !== undefined && allIn(head.between, place.right.bearer));
	}
	// `Murphis Gesetz`, `Faradeys Käfig`
	const apostrophe = APOSTROPHES.has(tokens[index + 1]?.text ?? '');
	const next = tokens[index + (apostrophe ? 2 : 1)];
	if (next === undefined || (bare === lower && !apostrophe)) return undefined;
	return eponyms.isRight(lower, next.lower) ? undefined : placeOf(bare, meantAt(bare, next.lower, eponyms));
}

const APOSTROPHES: ReadonlySet<string> = new Set("’'");

const placeOf = (form: string, right: Eponym | undefined): Place | undefined =>
	right && { from: 0, to: form.length, right };

/** `planksche Konstante`; a word may stand between (`die Planksche sogenannte Konstante`), and the head may be the end of a compound. */
function behindAdjective(tokens: readonly Token[], index: number, stem: string, eponyms: Eponyms): Place | undefined {
	for (const token of tokens.slice(index + 1, index + 3)) {
		const right = meantAt(stem, token.lower, eponyms);
		if (right !== undefined) return { from: 0, to: stem.length, right };
		if (token.kind !== 'word' || token.text !== token.lower) return undefined;
	}
	return undefined;
}

const meantAt = (name: string, head: string, eponyms: Eponyms): Eponym | undefined =>
	eponyms.isHead(head) ? eponyms.meant(name, head) : undefined;

/** The head in front of a name, and the given names between them: `Satz von Pytagoras`, `Satz von Kurt Goedl`, `Morbus Kron`. */
function headBefore(tokens: readonly Token[], index: number, { links, headsBefore }: NamingGrammar) {
	let at = index - 1;
	while (index - at < MOST_GIVEN && isCapitalised(tokens[at])) at -= 1;
	const before = tokens[at];
	if (before !== undefined && links.has(before.lower)) {
		const head = tokens[at - 1];
		if (!isCapitalised(head)) return undefined;
		const between = tokens.slice(at + 1, index).map(({ text }) => text);
		return { lower: head.lower, between };
	}
	const head = tokens[index - 1];
	return head !== undefined && headsBefore.has(head.lower) ? { lower: head.lower, between: [] } : undefined;
}

/** How far back the link may stand. */
const MOST_GIVEN = 4;

const isCapitalised = (token: Token | undefined): token is Token =>
	token?.kind === 'word' && token.text !== token.lower;

const allIn = (given: readonly string[], bearer: string): boolean => {
	const known = bearer.split(' ');
	return given.every((one) => known.includes(one));
};
