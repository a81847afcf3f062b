import type { Finding } from '../model/finding.ts';
import type { Wording } from '../model/language.ts';
import type { BookProblem, BookTerm, PlacedText, StyleBook, TermExample } from '../names/style-book.ts';
import { styleBook } from '../rules/names/style-book.ts';
import { applyEdits } from '../text/edit.ts';
import { checkText } from './engine.ts';
import { bestFix } from './fixes.ts';

/** A keystroke in the file runs them all. */
const MOST_EXAMPLES = 500;

/** Runs the examples of the terms as tests. What does not hold becomes a problem at its place in the file. */
export function failingExamples(book: StyleBook): readonly BookProblem[] {
	const all = book.terms.flatMap((term) => term.examples.map((example) => ({ term, example })));
	return all.slice(0, MOST_EXAMPLES).flatMap(({ term, example }) => problemOf(term, example, book) ?? []);
}

function problemOf(term: BookTerm, { bad, good }: TermExample, book: StyleBook): BookProblem | undefined {
	const inBad = bad === undefined ? [] : findingsIn(bad, term, book);
	if (bad !== undefined && inBad.length === 0) return at(bad, WORDS.silent);
	const [wrong] = good === undefined ? [] : findingsIn(good, term, book);
	if (good !== undefined && wrong !== undefined) return at(good, WORDS.reports(String(wrong.data?.['here'])));
	if (bad === undefined || good === undefined) return undefined;
	const mended = applyEdits(
		bad.text,
		inBad.flatMap((finding) => bestFix(finding)?.edits ?? []),
	);
	return mended === good.text ? undefined : at(good, WORDS.becomes(mended));
}

const at = ({ start, end }: PlacedText, message: Wording): BookProblem => ({ message, span: { start, end } });

/** What the rule reports because of this term; its right form may be capitalised at the beginning of the sentence. */
const findingsIn = ({ text }: PlacedText, { use }: BookTerm, book: StyleBook): readonly Finding[] =>
	checkText(text, { styleBook: book }).findings.filter(
		({ rule, data }) =>
			rule === styleBook.meta.id && String(data?.['right']).toLowerCase() === use.normalize('NFC').toLowerCase(),
	);

const WORDS = {
	silent: {
		de: 'In diesem Satz hat der Eintrag nichts zu melden.',
		en: 'This entry has nothing to report in this sentence.',
	},
	reports: (here: string): Wording => ({
		de: `In diesem Satz meldet der Eintrag „${here}“.`,
		en: `In this sentence the entry reports “${here}”.`,
	}),
	becomes: (mended: string): Wording => ({
		de: `Daraus wird: „${mended}“`,
		en: `It becomes: “${mended}”`,
	}),
} as const;
