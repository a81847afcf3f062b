import { looksLikeNoun } from '../names/inflection.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isSpeaker } from './genders.ts';
import { coreEnd, isAdjective, isOneOf } from './noun-phrases.ts';
import { phraseEnd } from './phrases.ts';
import { attitudes } from './speech-nouns.ts';
import { isAboveAll, isNobody, NOBODY, type Subject, saidBy } from './subject.ts';
import { hasFinite, hasForm, is, isComma, isFiniteAt, spanOfUnits, type Unit } from './units.ts';

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
			isAboveAll(units, i) ||
			isFocus(units, i) ||
			isComma(units[i]) ||
			CONJOINS.has(units[i]?.lower ?? ''))
	)
		i += 1;
	const unit = units[i];
	if (unit === undefined || verb <= i) return undefined;
	const earlier = earlierVerb(units, i, verb);
	if (earlier !== undefined) return behindVerb(units, first, earlier, verb);
	if (isNobody(unit)) return NOBODY;
	if (!canBeginSubject(units, i, verb)) return undefined;
	const end = subjectEnd(units, i, verb);
	if (end === i || isSpanOfTime(units, end, verb)) return undefined;
	if (!units.slice(i, end).some(isSomething)) return undefined;
	const span = spanOfUnits(units, i, end);
	return span === undefined ? undefined : saidBy(span);
}

/** `Zwei Jahre später leitet sie den Betrieb`. */
const isSpanOfTime = (units: readonly Unit[], end: number, verb: number): boolean =>
	end < verb &&
	/^(?:jahr|monat|woche|tag|stunde|minute|sekunde|jahrzehnt)(?:e?n?|e?s)$/u.test(units[end - 1]?.lower ?? '') &&
	/^(?:später|zuvor|danach|darauf|vorher|lang|davor)$/u.test(units[end]?.lower ?? '');

/** A finite verb before the verb in the same stretch between commas: `Die Menge rief Parolen und der Wirt sagte`. */
function earlierVerb(units: readonly Unit[], first: number, verb: number): number | undefined {
	for (let i = first; i < verb; i += 1) {
		const unit = units[i];
		if (unit?.kind === 'punctuation' && !unit.inBracket) return undefined;
		if (hasForm(unit, Form.finite) && !unit?.inBracket && isFiniteAt(units, i) && !isAttribute(units, first, i))
			return i;
	}
	return undefined;
}

/** `die beteiligten Firmen`, `die staatlich beteiligten Firmen`; not `Die Menge rief Parolen`. */
function isAttribute(units: readonly Unit[], first: number, at: number): boolean {
	const next = units[at + 1];
	if (!next?.isNominal && !isAdjective(next)) return false;
	return is(units[at - 1], Class.article) || !units.slice(first, at).some(({ isNominal }) => isNominal);
}

/** The subject of the second of two main clauses, else that of the first goes on. */
function behindVerb(units: readonly Unit[], first: number, earlier: number, verb: number): Subject | undefined {
	for (let i = verb - 2; earlier < i; i -= 1)
		if (is(units[i], Class.coordinator)) return subjectBefore(units, i + 1, verb);
	return subjectBefore(units, first, earlier);
}

/** A noun, a name, a pronoun; `unangenehm`, `besonders` are no subject. */
const isSomething = (unit: Unit): boolean =>
	unit.isNominal || unit.kind !== 'word' || is(unit, Class.pronoun | Class.article | Class.relative | Class.question);

/** They open the sentence without taking the first place: `Aber die Stadt sagte`. */
const CONJOINS = new Set(['aber', 'denn', 'doch']);

const isFocus = (units: readonly Unit[], i: number): boolean => is(units[i], Class.focus) && !units[i]?.isNominal;

function canBeginSubject(units: readonly Unit[], i: number, verb: number): boolean {
	const unit = units[i];
	if (unit === undefined || unit.kind === 'punctuation' || isManner(units, i, verb)) return false;
	// `Von der Leyen sagte`
	return unit.isName || canOpenPhrase(units, i, unit, verb);
}

/** `Anders sieht das die Stadt`: no Mr Anders. */
const isManner = (units: readonly Unit[], i: number, verb: number): boolean =>
	i + 1 === verb &&
	/^(?:anders|ähnlich|ebenso|genauso)$/u.test(units[i]?.lower ?? '') &&
	/^s(?:ie|a|e)h/u.test(units[verb]?.lower ?? '');

function canOpenPhrase(units: readonly Unit[], i: number, unit: Unit, verb: number): boolean {
	if (unit.kind === 'quotation') return i + 1 === verb || units[i + 1]?.kind !== 'punctuation';
	if (is(unit, Class.preposition | Class.subordinator) && !is(unit, Class.article)) return isPlaced(units, i, verb);
	if (is(unit, Class.article))
		return isOneOf(units, i) || (is(unit, Class.nominative) && !isPluralBesideSingular(units, i, verb));
	const next = units[i + 1];
	if (i + 1 === verb && isPredicate(unit, units[verb])) return false;
	if (ADVERBIAL.test(unit.text) && (i + 1 === verb || isComma(next) || is(next, Class.preposition))) return false;
	if (is(unit, Class.adverb | Class.question | Class.objectPronoun | Class.reflexive) && !is(unit, Class.pronoun)) {
		return /^(?:rund|etwa|circa|knapp|fast|mindestens)$/u.test(unit.lower) && phraseEnd(units, i + 1, verb) === verb;
	}
	return true;
}

/** `Besorgt zeigte sich die Stadt`, `Entdeckt hatte ihn der Wirt`. */
const isPredicate = ({ lower, isName }: Unit, verb: Unit | undefined): boolean =>
	attitudes.has(lower) ||
	(!isName &&
		hasForm(verb, Form.auxiliary) &&
		/^(?:ge|be|ver|er|ent|zer|(?:ab|an|auf|aus|ein|vor)ge)\p{L}+(?:t|en)$/u.test(lower) &&
		!looksLikeNoun(lower) &&
		!isSpeaker(lower));

/** `Im Exil lebende Autoren`: the attribute says where. */
const isPlaced = (units: readonly Unit[], i: number, verb: number): boolean =>
	is(units[i], Class.preposition) && coreEnd(units, i, verb) !== i;

/** `Die tibetischen Mönche beschrieb die Agentur als …`: the article and the ending show a plural, the verb is singular. */
function isPluralBesideSingular(units: readonly Unit[], i: number, verb: number): boolean {
	const next = units[i + 1];
	if (isDative(units, i)) return true;
	const isPlural = units[i]?.lower === 'die' && next?.class === 0 && !next.isNominal && /\p{Ll}en$/u.test(next.lower);
	return isPlural && hasForm(units[verb], Form.finite) && !hasForm(units[verb], Form.plural | Form.infinitive);
}

/** `Der spanischen Zeitung sagte Beck`: behind `der` the ending is no nominative. */
const isDative = (units: readonly Unit[], i: number): boolean =>
	units[i]?.lower === 'der' &&
	units[i + 1]?.class === 0 &&
	!units[i + 1]?.isNominal &&
	/\p{Ll}en$/u.test(units[i + 1]?.lower ?? '') &&
	units[i + 2]?.isNominal === true;

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
		if (isInsertion(units[at])) return at;
		if (!isComma(units[at])) continue;
		const next = units[at + 1];
		const limit = nextComma(units, at + 1, end);
		const mayBegin = is(next, Class.relative | Class.subordinator | Class.question) || is(next, Class.preposition);
		if (mayBegin && hasFinite(units, at + 1, limit)) return at;
	}
	return undefined;
}

/** The first dash of `Beck – seit Mai im Amt – sagte`. */
const isInsertion = (unit: Unit | undefined): boolean => unit?.inBracket === true && /^[–—-]$/u.test(unit.text);

function nextComma(units: readonly Unit[], from: number, end: number): number {
	let at = from;
	while (at < end && !isComma(units[at])) at += 1;
	return at;
}
