import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isOneOf } from './noun-phrases.ts';
import { phraseEnd } from './phrases.ts';
import { isNobody, NOBODY, type Subject, saidBy } from './subject.ts';
import { hasFinite, hasForm, is, isComma, spanOfUnits, type Unit } from './units.ts';

/**
 * The subject in the first place of a main clause, `first` to the finite verb at `verb`
 * (`Patrick Kamanda von der Umweltbehörde sagte`); undefined if something else stands there (`Am Montag sagte …`).
 */
export function subjectBefore(units: readonly Unit[], first: number, verb: number): Subject | undefined {
	let i = first;
	while (
		i < verb - 1 &&
		(is(units[i], Class.coordinator) ||
			units[i]?.text === '–' ||
			isFocus(units, i) ||
			isComma(units[i]) ||
			CONJOINS.has(units[i]?.lower ?? ''))
	)
		i += 1;
	const unit = units[i];
	if (unit === undefined || verb <= i) return undefined;
	if (isNobody(unit)) return NOBODY;
	if (!canBeginSubject(units, i, verb)) return undefined;
	const end = subjectEnd(units, i, verb);
	if (end === i) return undefined;
	const span = spanOfUnits(units, i, end);
	return span === undefined ? undefined : saidBy(span);
}

/** They open the sentence without taking the first place: `Aber die Stadt sagte`. */
const CONJOINS = new Set(['aber', 'denn', 'doch']);

const isFocus = (units: readonly Unit[], i: number): boolean => is(units[i], Class.focus) && !units[i]?.isNominal;

function canBeginSubject(units: readonly Unit[], i: number, verb: number): boolean {
	const unit = units[i];
	if (unit === undefined || unit.kind === 'punctuation') return false;
	if (unit.kind === 'quotation') return i + 1 === verb || units[i + 1]?.kind !== 'punctuation';
	if (is(unit, Class.preposition | Class.subordinator) && !is(unit, Class.article)) return false;
	if (is(unit, Class.article))
		return isOneOf(units, i) || (is(unit, Class.nominative) && !isPluralBesideSingular(units, i, verb));
	const next = units[i + 1];
	if (ADVERBIAL.test(unit.text) && (i + 1 === verb || isComma(next) || is(next, Class.preposition))) return false;
	if (is(unit, Class.adverb | Class.question | Class.objectPronoun | Class.reflexive) && !is(unit, Class.pronoun)) {
		return /^(?:rund|etwa|circa|knapp|fast|mindestens)$/u.test(unit.lower) && phraseEnd(units, i + 1, verb) === verb;
	}
	return true;
}

/** `Die tibetischen Mönche beschrieb die Agentur als …`: the article and the ending show a plural, the verb is singular. */
function isPluralBesideSingular(units: readonly Unit[], i: number, verb: number): boolean {
	const next = units[i + 1];
	const isPlural = units[i]?.lower === 'die' && next?.class === 0 && !next.isNominal && /\p{Ll}en$/u.test(next.lower);
	return isPlural && hasForm(units[verb], Form.finite) && !hasForm(units[verb], Form.plural | Form.infinitive);
}

/** `Relativierend fügt sie hinzu`, `Wörtlich sagte er`: the first word has a capital and is no noun. */
const ADVERBIAL = /^\p{Lu}\p{Ll}+(?:end|lich|ig|isch|sam|weise|wärts|mals|falls|dings|maßen)$/u;

/** The whole first place is the subject, less adverbs at its end and a relative clause. */
function subjectEnd(units: readonly Unit[], i: number, verb: number): number {
	let end = verb;
	while (i < end && (isComma(units[end - 1]) || is(units[end - 1], Class.adverb | Class.focus | Class.reflexive)))
		end -= 1;
	const relative = relativeClause(units, i, end);
	return relative === undefined ? end : relative;
}

/** Index of the comma before a clause with a verb of its own (`, der am Freitag kam`), undefined if there is none. */
function relativeClause(units: readonly Unit[], i: number, end: number): number | undefined {
	for (let at = i; at < end; at += 1) {
		if (!isComma(units[at])) continue;
		const next = units[at + 1];
		const mayBegin = is(next, Class.relative | Class.subordinator | Class.question) || is(next, Class.preposition);
		if (mayBegin && hasFinite(units, at + 1, end)) return at;
	}
	return undefined;
}
