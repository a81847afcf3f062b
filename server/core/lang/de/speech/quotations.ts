import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { type Frame, hasForm, is, isComma, type Unit } from './units.ts';

/**
 * How likely a pair of marks holds something said rather than a name, a title or a so-called word: above 0 it is taken
 * for a quotation, from 2 on surely. Every feature is a reason an editor could give.
 */
export function quotationScore(frame: Frame, at: number, words: readonly Unit[], hasCue: boolean): number {
	const { units } = frame;
	const before = units[at - 1];
	const after = units[at + 1];
	const nWords = words.filter((word) => word.kind === 'word').length;
	const first = words.find((word) => word.kind !== 'punctuation');
	const last = words[words.length - 1];
	let score = byLength(nWords);
	// `„zur Kenntnis“`: what begins small continues somebody's sentence, names begin with a capital.
	if (first !== undefined && first.kind === 'word' && !/^\p{Lu}/u.test(first.text)) score += 1.2;
	if (/[.!?]$/u.test(last?.text ?? '') && 2 < nWords) score += 1;
	if (words.some((word) => hasForm(word, Form.finite) || is(word, Class.pronoun))) score += 1;
	if (before?.text === ':') score += 1.6;
	if (isComma(after) || after === undefined || at + 1 === frame.length) score += 0.2;
	if (hasCue) score += 1;
	score += byNeighbours(before, after, nWords) + byForeignness(words, nWords);
	// `(Motto: „…“)`, `(kurz: „…“)` name something.
	if (frame.units[at]?.inBracket) score -= 2;
	if (units.some((unit) => hasForm(unit, Form.subjunctive))) score += 0.5;
	return score;
}

function byLength(nWords: number): number {
	if (nWords === 0) return -5;
	if (nWords === 1) return -2.2;
	if (nWords === 2) return -1.6;
	if (nWords <= 4) return -1;
	return nWords <= 6 ? -0.4 : 1.4;
}

/** `die Zeitung „…“`, `der Film „…“`: a noun right before names what the marks hold; `als „…“` quotes a judgement. */
function byNeighbours(before: Unit | undefined, after: Unit | undefined, nWords: number): number {
	let score = 0;
	if (before?.isNominal && before.kind === 'word') score -= 1;
	if (
		before?.lower === 'als' ||
		before?.lower === 'einen' ||
		before?.lower === 'einem' ||
		before?.lower === 'eine' ||
		before?.lower === 'ein'
	)
		score += 0.7;
	if (after?.text === '(' || after?.text === '-') score -= 1.2;
	if (after?.isNominal && nWords < 5) score -= 0.3;
	return score;
}

/** Titles of films, clubs and events: nothing but capitals, or no German function word at all. */
function byForeignness(words: readonly Unit[], nWords: number): number {
	if (nWords < 2) return 0;
	const nCapitals = words.filter((word) => word.kind === 'word' && /^\p{Lu}/u.test(word.text)).length;
	const hasGerman = words.some((word) => word.class !== 0 || hasForm(word, Form.auxiliary));
	if (3 < nWords && !hasGerman) return -2;
	return nCapitals === nWords ? -0.8 : 0;
}
