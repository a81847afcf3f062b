import { appositionEnd } from './appositions.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isWhose } from './noun-phrases.ts';
import { phraseEnd, prepositionalEnd, TIMES } from './phrases.ts';
import { isAboveAll, isNobody, LONGEST_NAME, NOBODY, type Subject, saidBy } from './subject.ts';
import { hasForm, is, isFiniteAt, spanOfUnits, type Unit } from './units.ts';

/**
 * The subject behind the finite verb: `sagte am Montag [der Sprecher der Polizei]`. Adverbs, phrases with a preposition,
 * reflexives and datives are passed over (`sagte dem Sender CNN der Minister`).
 */
export function subjectAfter(units: readonly Unit[], verb: number, limit: number): Subject | undefined {
	let i = isObject(units, verb + 1) ? verb + 2 : verb + 1;
	while (i < limit) {
		const unit = units[i];
		if (unit === undefined) return undefined;
		if (isNobody(unit)) return NOBODY;
		const next = passOver(units, i, limit);
		if (next === i) return subjectAt(units, i, limit);
		if (next < 0) return undefined;
		i = next;
	}
	return undefined;
}

/** `Ähnlich sieht es [ihre Kollegin]`, `Anders sieht das die Stadt`; in `Gestern gab es Streit` it stands for the subject. */
export function isObject(units: readonly Unit[], at: number): boolean {
	if (!SEES_IT.test(units[at - 1]?.lower ?? '')) return false;
	const [pronoun, next] = [units[at]?.lower, units[at + 1]];
	if (pronoun === 'es') return next?.isNominal === true || next?.isName === true || is(next, Class.article);
	return (pronoun === 'das' || pronoun === 'dies') && (is(next, Class.article) || next?.isName === true);
}

const SEES_IT =
	/^(?:sieht|sehen|sah|sahen|(?:formulier|beschreib|begründ|erklär|nenn|drück|sag|erzähl|schilder)(?:e?te?n?|en)|nannten?|beschrieb(?:en)?)$/u;

/** Index behind what can not be the subject, the same index if it may be one, -1 if the search is over. */
function passOver(units: readonly Unit[], i: number, limit: number): number {
	const unit = units[i];
	if (unit === undefined || unit.kind === 'punctuation') return -1;
	// `wie „heise online“ berichtet`: marks around a name that begins small.
	if (unit.kind === 'quotation') return unit.text.length < LONGEST_NAME ? i : i + 1;
	if (isAboveAll(units, i)) return i + 2;
	return is(unit, Class.reflexive) || OBJECTS.has(unit.lower) ? i + 1 : passWord(units, i, unit, limit);
}

function passWord(units: readonly Unit[], i: number, unit: Unit, limit: number): number {
	if (is(unit, Class.pronoun) || unit.isName || (isWhose(unit) && units[i + 1]?.isNominal)) return i;
	if (is(unit, Class.preposition) && !is(unit, Class.article)) return orNext(i, prepositionalEnd(units, i, limit));
	if (is(unit, Class.article)) return passArticle(units, i, limit);
	if (isFiniteAt(units, i) && !hasForm(unit, Form.participle)) return -1;
	return passOpenWord(units, i, limit);
}

const OBJECTS = new Set(['ihm', 'ihnen', 'uns', 'mir', 'nichts', 'etwas']);

const orNext = (i: number, end: number): number => (end === i ? i + 1 : end);

function passArticle(units: readonly Unit[], i: number, limit: number): number {
	if (is(units[i], Class.nominative)) return i;
	const end = phraseEnd(units, i, limit);
	return end === i ? -1 : end;
}

function passOpenWord(units: readonly Unit[], i: number, limit: number): number {
	const unit = units[i];
	if (unit === undefined) return -1;
	if (unit.isNominal) return isTimeNoun(unit) ? i + 1 : i;
	if (unit.kind === 'number') return units[i + 1]?.isNominal ? i : i + 1;
	const isPhrase = isAttributive(unit) && phraseEnd(units, i, limit) !== i;
	return isPhrase ? i : i + 1;
}

const isAttributive = (unit: Unit): boolean => unit.class === 0 && /(?:e|er|es)$/u.test(unit.lower);

const isTimeNoun = (unit: Unit): boolean => TIMES.test(unit.lower);

function subjectAt(units: readonly Unit[], i: number, limit: number): Subject | undefined {
	const end = units[i]?.kind === 'quotation' ? i + 1 : phraseEnd(units, i, limit);
	if (end === i) return undefined;
	const span = spanOfUnits(units, i, appositionEnd(units, end, limit));
	return span === undefined ? undefined : saidBy(span);
}

/** The subject of a clause with the verb at its end: the first phrase behind the conjunction (`wie [die Polizei] am Montag mitteilte`). */
export function subjectInside(units: readonly Unit[], conjunction: number, limit: number): Subject | undefined {
	return subjectAfter(units, conjunction, limit);
}
