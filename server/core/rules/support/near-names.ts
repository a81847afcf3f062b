import type { LocalSpan, ParagraphFacts, WordForm } from '../../model/paragraph.ts';
import { matchPhrase, mayBeMeant, type NearPhrases, PARTS, type Phrase } from '../../names/near-phrases.ts';
import { plainLetters } from '../../names/sound-form.ts';
import { oncePer } from '../../text/once.ts';
import { remember } from '../../text/remember.ts';
import { rememberOn } from '../../text/remember-on.ts';
import { type Capital, capitalsOf, isCapital, partsAtHyphens } from './capitals.ts';
import type { Knowledge } from './knowledge.ts';
import { formsOf, isOtherWord, mayBeNearWord, nearWordOf } from './near-words.ts';

/** Part of a name of a place or an organisation that is one slip away from the right one. */
export interface NearName {
	readonly at: LocalSpan;
	/** The whole name as it is written. */
	readonly written: string;
	/** What belongs there instead. */
	readonly form: string;
	/** The whole right name, as the base has it. */
	readonly right: string;
}

interface Input extends Pick<Knowledge, 'names'> {
	readonly facts: ParagraphFacts;
}

/** The misspelt names that a paragraph shows by its words alone, in order; one may be shown by several of its words. */
export const nearNamesIn = remember<Input, Knowledge['lang'], readonly NearName[]>(
	({ facts, names }, lang) => {
		const knowledge = { names, lang };
		const mayShow = mayShowName(names.nearPhrases());
		if (!facts.tokens.some((token) => isCapital(token) && mayShow(token.form))) return NO_NAMES;
		const capitals = capitalsOf(facts.tokens);
		const found: NearName[] = [];
		for (let at = 0; at < capitals.length; at += 1) {
			const { form } = capitals[at] as Capital;
			if (form !== undefined && !mayShow(form)) continue;
			const near = nearNameAt(capitals, at, facts.text, knowledge);
			if (near !== undefined) found.push(near);
		}
		return found;
	},
	(a, b) => a.names === b.names,
);

const NO_NAMES: readonly NearName[] = [];

/** A word that stands in a known name of several words, or nearly is one: most words are neither. */
const mayShowName = oncePer((near: NearPhrases) =>
	rememberOn(({ text }: WordForm) => {
		const parts = partsAtHyphens(text) ?? [text];
		return parts.some((part) => near.withWord(part.toLowerCase()).length !== 0) || mayBeNearWord(text, near);
	}),
);

/** The misspelt name that the word at `index` shows, if it is a right word of it; or the word itself, if it is long. */
function nearNameAt(
	capitals: readonly Capital[],
	index: number,
	text: string,
	knowledge: Knowledge,
): NearName | undefined {
	const capital = capitals[index] as Capital;
	let found: NearName | undefined;
	for (const phrase of knowledge.names.nearPhrases().withWord(capital.lower)) {
		const near = nearPhrase({ capitals, index, text }, phrase, knowledge) ?? smallCapital(capital, phrase, knowledge);
		if (near === 'right') return undefined;
		found ??= near;
	}
	return found ?? (capital.form !== undefined ? nearWordAt(capital, knowledge) : undefined);
}

/** `los Angeles`, `new York`: only the capital of a short first word is missing. An adjective may be one by itself (`rote Zone`). */
function smallCapital(
	{ before, lower, text }: Capital,
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
	return { at: before as LocalSpan, written: `${first} ${text}`, form: form.slice(0, first.length), right: form };
}

interface Where {
	readonly capitals: readonly Capital[];
	readonly index: number;
	/** Of the paragraph. */
	readonly text: string;
}

function nearPhrase(
	{ capitals, index, text }: Where,
	phrase: Phrase,
	known: Knowledge,
): NearName | 'right' | undefined {
	const start = index - phrase.words.indexOf((capitals[index] as Capital).lower);
	if (!mayStandAt(capitals, start, phrase)) return undefined;
	const row = capitals.slice(start, start + phrase.words.length);
	const { differsByInflection, stems } = known.lang.names;
	const at = matchPhrase(
		phrase,
		row,
		(a, b) => differsByInflection(a, b) || stems(a).some((stem) => plainLetters(stem) === plainLetters(b)),
	);
	if (at === undefined || at === 'right') return at;
	const wrong = row[at];
	if (wrong === undefined || wrong.text.length < 4 || /\p{N}/u.test(wrong.lower)) return undefined;
	const written = text.slice((row[0] as Capital).from, (row[row.length - 1] as Capital).to);
	if (known.names.find(written, known.lang.id) !== undefined) return undefined;
	if (!isQualified(phrase) && mayBeRight(wrong.lower, phrase.words[at] ?? '', known)) return undefined;
	return { at: wrong, written, form: wordOf(phrase, at), right: phrase.form };
}

/** True if so many words stand there that may belong to one name, and none of them is surely another word. */
function mayStandAt(capitals: readonly Capital[], start: number, { words }: Phrase): boolean {
	if (start < 0 || capitals.length < start + words.length) return false;
	for (let at = 0; at < words.length; at += 1) {
		const { lower, joins } = capitals[start + at] as Capital;
		if ((0 < at && !joins) || !mayBeMeant(lower, words[at] ?? '')) return false;
	}
	return true;
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
function nearWordAt({ text, from }: Capital, knowledge: Knowledge): NearName | undefined {
	const near = nearWordOf(text, knowledge);
	if (near === undefined) return undefined;
	const { length, right } = near;
	return { at: { from, to: from + length }, written: text.slice(0, length), form: right, right };
}
