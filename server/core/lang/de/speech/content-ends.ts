import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import type { VerbCue } from './cues.ts';
import { hasForm, is, isComma, isFinite_, type Unit } from './units.ts';

/** To the end of the sentence, unless a new clause with another verb of saying begins (`…, und kündigte an, …`). */
export function contentEnd(
	units: readonly Unit[],
	first: number,
	length: number,
	cue: VerbCue,
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
	for (let i = first; i < length - 1; i += 1)
		if (units[i]?.text === ':' && /^\p{Lu}/u.test(units[i + 1]?.text ?? ''))
			return cues.some(({ finite, conjunction }) => i < finite && finite < i + 8 && conjunction === undefined)
				? i
				: undefined;
	return undefined;
}

/** `Er gehe davon aus, dass es regnet, | und blieb zu Hause`: the main clause goes on behind `und` with its finite verb. */
function sharedMainClause(units: readonly Unit[], first: number, length: number, cue: VerbCue): number | undefined {
	if (cue.conjunction !== undefined) return undefined;
	for (let i = first + 2; i < length - 1; i += 1) {
		if (!is(units[i - 1], Class.coordinator) || units[i - 1]?.lower === 'oder' || !isFinite_(units, i)) continue;
		const isReported = hasForm(units[i], Form.subjunctive | Form.conditional | Form.participle | Form.infinitive);
		if (!isReported && !isSign(units[i + 1]) && isFinite_(units, isComma(units[i - 2]) ? i - 3 : i - 2)) return i - 1;
	}
	return undefined;
}

const isSign = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'punctuation';

function semicolon(units: readonly Unit[], first: number, length: number): number {
	let i = first;
	while (i < length && units[i]?.text !== ';') i += 1;
	return i;
}

/** `Nachdem sie mitgeteilt hatte, dass …, | versuchte er`: the main clause goes on with its finite verb. */
function resumedMainClause(units: readonly Unit[], first: number, length: number, cue: VerbCue): number | undefined {
	if (cue.conjunction === undefined) return undefined;
	const word = units[cue.conjunction];
	if (cue.conjunction !== 0 && !is(word, Class.relative)) return undefined;
	for (let i = first + 1; i < length; i += 1) if (isComma(units[i - 1]) && isFinite_(units, i)) return i - 1;
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
