import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import { surnameKey } from '../../names/read-base.ts';
import { BOOK_WORD, formsOf, type Ruling } from '../../names/style-book/find-forms.ts';
import type { StyleBook } from '../../names/style-book.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** A form in the article that the style book has another one for. The span is the whole word, ending and compound included. */
export interface FoundForm extends Span {
	readonly kind: 'name' | 'term';
	/** Without its tail. */
	readonly written: string;
	readonly right: string;
	/** What follows the form in its word: `s`, `-Reise`. */
	readonly tail: string;
	readonly why: string | undefined;
	/** False where the right form may not fit into the sentence (`des Flüchtlings` → `des Geflüchteter`). */
	readonly sure: boolean;
}

/** What the style book calls wrong, in the order of the text. A right form that holds a wrong one in it shields it. */
export function findBookForms(article: Article, lang: LanguagePack, book: StyleBook): FoundForm[] {
	const found: FoundForm[] = [];
	for (const { start, end } of article.paragraphs) found.push(...findIn(article.text, { start, end }, { lang, book }));
	for (const one of wrongSurnames(article, book)) {
		if (!found.some((other) => other.start <= one.start && one.end <= other.end)) found.push(one);
	}
	return found;
}

interface Word extends Span {
	readonly text: string;
}

interface Means {
	readonly lang: LanguagePack;
	readonly book: StyleBook;
}

function* findIn(text: string, span: Span, means: Means): Generator<FoundForm> {
	const words: Word[] = [];
	for (const { 0: word, index } of matchesIn(text.slice(span.start, span.end), BOOK_WORD)) {
		words.push({ text: word.normalize('NFC'), start: span.start + index, end: span.start + index + word.length });
	}
	for (let at = 0; at < words.length; ) {
		const match = longestAt(text, words, at, means);
		if (match?.found !== undefined) yield match.found;
		at += match?.nWords ?? 1;
	}
}

interface Match {
	readonly nWords: number;
	/** Missing where the form is a right one. */
	readonly found?: FoundForm;
}

function longestAt(text: string, words: readonly Word[], at: number, means: Means): Match | undefined {
	const first = words[at];
	if (first === undefined) return undefined;
	const { lengths } = formsOf(means.book);
	for (const start of startsOf(first.text, means.lang)) {
		for (let n = lengths.get(start) ?? 0; 0 < n; n -= 1) {
			const row = words.slice(at, at + n);
			const match =
				row.length === n && isRow(text, row) ? matchRow(text, row, { start, means, before: words[at - 1] }) : undefined;
			if (match !== undefined) return match;
		}
	}
	return undefined;
}

/** Words in one line with nothing but a blank between them. */
const isRow = (text: string, row: readonly Word[]): boolean =>
	row.every(
		({ start }, index) => index === 0 || /^[ \t\u00a0\u202f]{1,3}$/u.test(text.slice(row[index - 1]?.end, start)),
	);

/** What the first word of a form may be if the text has this word: itself, in lower case, or without what follows the form in it. */
function startsOf(word: string, lang: LanguagePack): ReadonlySet<string> {
	const starts = [word, ...heads(word, lang).map(({ head }) => head)];
	return new Set(starts.flatMap((one) => [one, uncapitalised(one)]));
}

const uncapitalised = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** The ways to part a word into a form and its tail, longest form first: `Weißrusslands`, `Weißrussland-Reise`. */
function heads(word: string, lang: LanguagePack): readonly { readonly head: string; readonly tail: string }[] {
	const out: { head: string; tail: string }[] = [];
	for (const stem of lang.names.stems(word.toLowerCase())) {
		const tail = word.slice(stem.length);
		if (ENDING.test(tail)) out.push({ head: word.slice(0, stem.length), tail });
	}
	const hyphen = word.search(/[-‑]/u);
	if (0 < hyphen) out.push({ head: word.slice(0, hyphen), tail: word.slice(hyphen) });
	return out;
}

const ENDING = /^[’']?s$/u;

function matchRow(
	text: string,
	row: readonly Word[],
	{ start, means, before }: { readonly start: string; readonly means: Means; readonly before: Word | undefined },
): Match | undefined {
	const last = row[row.length - 1];
	const first = row[0];
	if (first === undefined || last === undefined) return undefined;
	const { rulings } = formsOf(means.book);
	for (const { head, tail } of [{ head: last.text, tail: '' }, ...heads(last.text, means.lang)]) {
		const between = row.slice(1, -1).map((word) => word.text);
		const key = row.length === 1 ? caseOf(head, start) : [start, ...between, head].join(' ');
		const ruling = key === undefined ? undefined : rulings.get(key);
		if (ruling === undefined) continue;
		if (ruling.kind === 'right') return { nWords: row.length };
		const place = { start: first.start, end: last.end, tail };
		return { nWords: row.length, found: foundForm(text, ruling, place, { first, start, means, before }) };
	}
	return undefined;
}

/** The head as the book would write it, if it is the start that is looked for. */
const caseOf = (head: string, start: string): string | undefined =>
	head === start || uncapitalised(head) === start ? start : undefined;

function foundForm(
	text: string,
	ruling: Exclude<Ruling, { kind: 'right' }>,
	{ start, end, tail }: Span & { readonly tail: string },
	scene: { readonly first: Word; readonly start: string; readonly means: Means; readonly before: Word | undefined },
): FoundForm {
	const { first, before, means } = scene;
	const isCapitalised = !first.text.startsWith(scene.start.slice(0, 1));
	const right = isCapitalised ? ruling.right.slice(0, 1).toUpperCase() + ruling.right.slice(1) : ruling.right;
	const isInflected =
		ENDING.test(tail) && before !== undefined && means.lang.names.determiners.has(before.text.toLowerCase());
	const isLooseCompound = /^[-‑]/u.test(tail) && right.includes(' ');
	return {
		kind: ruling.kind,
		start,
		end,
		tail,
		written: text.slice(start, end - tail.length),
		right,
		why: ruling.kind === 'term' ? ruling.term.why : undefined,
		sure: !isInflected && !isLooseCompound,
	};
}

/** `Cofferini` alone, where the article means the person whom the book knows as `Coffrini`. */
function* wrongSurnames({ entities, mentions, text }: Article, book: StyleBook): Generator<FoundForm> {
	const { wrongSurnames: wrong } = formsOf(book);
	for (const { known, mentions: own } of entities) {
		if (known?.source !== 'style-book') continue;
		for (const index of own) {
			const mention = mentions[index];
			if (mention === undefined || mention.use === 'full') continue;
			const { stem, end } = mention;
			const written = text.slice(stem.start, stem.end);
			const name = wrong.get(surnameKey(written));
			if (name?.name !== known.name || written.includes(' ')) continue;
			const right = name.name.slice(name.name.lastIndexOf(' ') + 1);
			const tail = text.slice(stem.end, end);
			yield { kind: 'name', start: stem.start, end, tail, written, right, why: undefined, sure: true };
		}
	}
}
