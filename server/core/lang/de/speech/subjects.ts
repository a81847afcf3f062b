import type { LocalSpan } from '../../../model/paragraph.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isMasculinePerson } from './genders.ts';
import { appositionEnd, isOneOf, phraseEnd, prepositionalEnd, TIMES } from './phrases.ts';
import { hasFinite, hasForm, is, isComma, isFinite_, spanOfUnits, type Unit } from './units.ts';

/** The subject of a clause: the words, or `nobody` where the clause has none (`es heißt`, `man`). */
export interface Subject {
	readonly spans: readonly LocalSpan[];
	readonly isNobody: boolean;
}

const NOBODY: Subject = { spans: [], isNobody: true };

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
	return span === undefined ? undefined : { spans: [span], isNobody: false };
}

/** They open the sentence without taking the first place: `Aber die Stadt sagte`. */
const CONJOINS = new Set(['aber', 'denn', 'doch']);

const isFocus = (units: readonly Unit[], i: number): boolean => is(units[i], Class.focus) && !units[i]?.isNominal;

const isNobody = (unit: Unit): boolean => unit.lower === 'es' || unit.lower === 'man';

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

/**
 * The subject behind the finite verb: `sagte am Montag [der Sprecher der Polizei]`. Adverbs, phrases with a preposition,
 * reflexives and datives are passed over (`sagte dem Sender CNN der Minister`).
 */
export function subjectAfter(units: readonly Unit[], verb: number, limit: number): Subject | undefined {
	let i = verb + 1;
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

/** Index behind what can not be the subject, the same index if it may be one, -1 if the search is over. */
function passOver(units: readonly Unit[], i: number, limit: number): number {
	const unit = units[i];
	if (unit === undefined || unit.kind === 'punctuation') return -1;
	// `wie „heise online“ berichtet`: marks around a name that begins small.
	if (unit.kind === 'quotation') return unit.text.length < LONGEST_NAME ? i : i + 1;
	if (is(unit, Class.reflexive) || DATIVES.has(unit.lower)) return i + 1;
	if (is(unit, Class.pronoun)) return i;
	if (is(unit, Class.preposition) && !is(unit, Class.article)) return orNext(i, prepositionalEnd(units, i, limit));
	if (is(unit, Class.article)) return passArticle(units, i, limit);
	if (isFinite_(units, i) && !hasForm(unit, Form.participle)) return -1;
	return passOpenWord(units, i, limit);
}

/** Names in marks are shorter than this, in UTF-16 units with the marks. */
export const LONGEST_NAME = 40;

const DATIVES = new Set(['ihm', 'ihnen', 'uns', 'mir']);

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
	const span = spanOfUnits(units, i, withApposition(units, end, limit));
	return span === undefined ? undefined : { spans: [span], isNobody: false };
}

/** `Honoré Durand, der Geschäftsführer des Unternehmens,`. */
export function withApposition(units: readonly Unit[], end: number, limit: number): number {
	const more = appositionEnd(units, end, limit);
	return more === end ? end : more;
}

/** The subject of a clause with the verb at its end: the first phrase behind the conjunction (`wie [die Polizei] am Montag mitteilte`). */
export function subjectInside(units: readonly Unit[], conjunction: number, limit: number): Subject | undefined {
	return subjectAfter(units, conjunction, limit);
}

/** The finite verb of the main clause, past fronted and relative clauses; undefined if there is none. */
export function mainFinite(units: readonly Unit[], length: number): number | undefined {
	let isSubordinate = is(units[0], Class.subordinator | Class.question) && units[0]?.lower !== 'wer';
	for (let i = 0; i < length; i += 1) {
		const unit = units[i];
		if (isComma(unit)) {
			const next = units[i + 1];
			const isRelative = is(next, Class.relative) || (is(next, Class.preposition) && is(units[i + 2], Class.relative));
			if (isFinite_(units, i + 1)) return i + 1;
			isSubordinate = isRelative || is(next, Class.subordinator | Class.question);
		} else if (!isSubordinate && isFinite_(units, i) && !unit?.inBracket) return i;
	}
	return undefined;
}

/** The subject of the main clause. */
export function mainSubject(units: readonly Unit[], length: number): Subject | undefined {
	const finite = mainFinite(units, length);
	if (finite === undefined) return undefined;
	return surelyAfter(units, finite, length) ?? subjectBefore(units, 0, finite) ?? subjectAfter(units, finite, length);
}

/** A subject right behind the verb that nothing in the first place can be: `er`, `der Minister`. */
export const surelyAfter = (units: readonly Unit[], finite: number, limit: number): Subject | undefined =>
	pronounAfter(units, finite) ?? (isNominativeMan(units, finite + 1) ? subjectAfter(units, finite, limit) : undefined);

/** `Die Richtlinie stellte [der neue Parteichef] in Frage`: article, adjectives in -e, a noun for a man. */
function isNominativeMan(units: readonly Unit[], at: number): boolean {
	if (!/^(?:der|dieser|ein|sein|ihr|kein)$/u.test(units[at]?.lower ?? '')) return false;
	const ending = units[at]?.lower.startsWith('d') ? /e$/u : /er$/u;
	let i = at + 1;
	while (units[i]?.kind === 'word' && !units[i]?.isNominal && ending.test(units[i]?.lower ?? '')) i += 1;
	const noun = units[i];
	return noun?.isNominal === true && noun.kind === 'word' && isMasculinePerson(noun.lower);
}

/** `Deren Haltung bezeichnete er als falsch`: a pronoun that can only be the subject wins over the first place. */
export function pronounAfter(units: readonly Unit[], finite: number): Subject | undefined {
	const unit = units[finite + 1];
	if (unit === undefined || !/^(?:er|man|wir|ich)$/u.test(unit.lower)) return undefined;
	return unit.lower === 'man' ? NOBODY : { spans: [{ from: unit.from, to: unit.to }], isNobody: false };
}
