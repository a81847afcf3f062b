import { endsInInfinitive, isMainClause, nextSign } from './clauses.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import type { VerbCue } from './cues.ts';
import { phraseEnd } from './phrases.ts';
import { mainFinite } from './subjects.ts';
import { hasForm, is, isComma, isFiniteAt, type Unit } from './units.ts';

/** What tells it: a verb, or a noun with its verb (`vertritt die Ansicht`). */
type Teller = Pick<VerbCue, 'at' | 'conjunction'>;

/** To the end of the sentence, unless a new clause with another verb of saying begins (`…, und kündigte an, …`). */
export function contentEnd(
	units: readonly Unit[],
	first: number,
	length: number,
	cue: Teller,
	cues: readonly VerbCue[],
): number {
	const sentence = nextSentence(units, first, length, cues);
	if (sentence !== undefined) return sentence;
	for (const other of cues) {
		if (other.at <= cue.at || other.finite < first) continue;
		if (isNewMainClause(units, other)) return other.first;
	}
	return (
		resumedMainClause(units, first, length, cue) ??
		sharedMainClause(units, first, length, cue) ??
		clauseAfter(units, first, length, cues) ??
		semicolon(units, first, length)
	);
}

/** `…, wie das entschieden wurde: | So sagte Beck`: behind the colon somebody else says something. */
function nextSentence(
	units: readonly Unit[],
	first: number,
	length: number,
	cues: readonly VerbCue[],
): number | undefined {
	for (let i = first; i < length - 1; i += 1) {
		if (units[i]?.text !== ':' || units[i]?.inBracket) continue;
		// `dass er zufrieden sei: „…“`, not `er habe gerufen: „…“`
		if (units[i + 1]?.kind === 'quotation') return holdsCue(cues, first, i) ? undefined : i;
		if (/^\p{Lu}/u.test(units[i + 1]?.text ?? ''))
			return cues.some(({ finite, conjunction }) => i < finite && finite < i + 8 && conjunction === undefined)
				? i
				: undefined;
	}
	return undefined;
}

/**
 * `Er gehe davon aus, dass es regnet, | und blieb zu Hause`, `er sei krank, | verließ aber den Saal`: behind `und` or a
 * comma the sentence around goes on with its finite verb, where a clause that is said has come to its end.
 */
function sharedMainClause(units: readonly Unit[], first: number, length: number, cue: Teller): number | undefined {
	if (cue.conjunction !== undefined) return undefined;
	for (let i = first + 2; i < length - 1; i += 1) {
		const isAnd = is(units[i - 1], Class.coordinator) && units[i - 1]?.lower !== 'oder';
		if ((!isAnd && !isComma(units[i - 1])) || !isPlainVerb(units, i)) continue;
		const isBehindVerb = isAnd && isFiniteAt(units, isComma(units[i - 2]) ? i - 3 : i - 2);
		if (isBehindVerb || isToldBefore(units, first, i - 1)) return i - 1;
	}
	return undefined;
}

const isPlainVerb = (units: readonly Unit[], at: number): boolean =>
	isFiniteAt(units, at) &&
	!hasForm(units[at], Form.subjunctive | Form.conditional | Form.participle | Form.infinitive) &&
	!isSign(units[at + 1]);

const holdsCue = (cues: readonly VerbCue[], first: number, last: number): boolean =>
	cues.some(({ at }) => first <= at && at < last);

/** A whole clause in the subjunctive, its verb in the second place. */
function isToldBefore(units: readonly Unit[], first: number, limit: number): boolean {
	const main = mainFinite(units.slice(first), limit - first);
	return main !== undefined && hasForm(units[first + main], Form.subjunctive | Form.conditional);
}

/** `versprachen, den Turm zu bauen, | die Wiese blieb leer`: behind `dass …` or an infinitive a sentence of its own. */
function clauseAfter(
	units: readonly Unit[],
	first: number,
	length: number,
	cues: readonly VerbCue[],
): number | undefined {
	const comma = nextSign(units, first, length);
	if (length <= comma || units[comma]?.text !== ',' || holdsCue(cues, first, comma)) return undefined;
	const isDass = units[first]?.lower === 'dass' && isFiniteAt(units, comma - 1);
	if (!isDass && !endsInInfinitive(units, first, comma)) return undefined;
	const finite = is(units[comma + 1], Class.adverb) ? comma + 2 : phraseEnd(units, comma + 1, length);
	const isPlain = isFiniteAt(units, finite) && !hasForm(units[finite], Form.subjunctive | Form.conditional);
	return isPlain && isMainClause(units, comma + 1, nextSign(units, comma + 1, length)) ? comma : undefined;
}

const isSign = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'punctuation';

function semicolon(units: readonly Unit[], first: number, length: number): number {
	let i = first;
	while (i < length && units[i]?.text !== ';') i += 1;
	return beforeOutcome(units, first, i);
}

/** `zu vertagen – | vergeblich`, `zu gehen, | aber ohne Erfolg`: what came of it. */
function beforeOutcome(units: readonly Unit[], first: number, end: number): number {
	if (!OUTCOME.has(units[end - 1]?.lower ?? '')) return end;
	for (let i = end - 2; first < i && end - i < 6; i -= 1) if (/^[,–—-]$/u.test(units[i]?.text ?? '')) return i;
	return end;
}

const OUTCOME = new Set(['vergeblich', 'vergebens', 'umsonst', 'erfolglos', 'erfolg']);

/** `Nachdem sie mitgeteilt hatte, dass …, | versuchte er`: the main clause goes on with its finite verb. */
function resumedMainClause(units: readonly Unit[], first: number, length: number, cue: Teller): number | undefined {
	if (cue.conjunction === undefined) return undefined;
	const word = units[cue.conjunction];
	if (cue.conjunction !== 0 && !is(word, Class.relative)) return undefined;
	for (let i = first + 1; i < length; i += 1) if (isComma(units[i - 1]) && isFiniteAt(units, i)) return i - 1;
	return undefined;
}

/** `und kündigte an`, `und er forderte`: indicative verb of saying in the first or second place behind `und`. */
function isNewMainClause(units: readonly Unit[], other: VerbCue): boolean {
	const begin = other.finite;
	const isIndicative = !hasForm(units[begin], Form.subjunctive | Form.conditional);
	if (!isIndicative || other.conjunction !== undefined) return false;
	const opener = units[begin - 1];
	return (
		opener?.lower === 'und' ||
		opener?.lower === 'aber' ||
		(is(units[other.first], Class.coordinator) && begin - other.first < 5)
	);
}
