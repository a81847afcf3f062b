import { wordSet } from '../../../text/words.ts';
import { givenNames } from '../given-names.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isMasculinePerson } from './genders.ts';
import { hasForm, is, isComma, isFinite_, type Unit } from './units.ts';

/**
 * End (exclusive) of the noun phrase that begins at `at`, or `at` if none does: article, attributes, nouns and names,
 * brackets (`(SPD)`), genitives, `von`-phrases, titles in marks, coordinated phrases.
 * Other prepositions are left out: `sagte ein Sprecher am Montag`. Wrong for `ein Sprecher in Washington`.
 */
export function phraseEnd(units: readonly Unit[], at: number, limit: number): number {
	const core = coreEnd(units, at, limit);
	if (core === at || is(units[at], Class.pronoun)) return core;
	return attachments(units, core, limit, isPersonName(units, at, core) ? AFTER_PERSON : AFTER_NOUN);
}

/** As `phraseEnd`, but only what surely belongs to the noun: `nach einem Bericht des Angestellten [für diese Transporte]`. */
export function closePhraseEnd(units: readonly Unit[], at: number, limit: number): number {
	const core = coreEnd(units, at, limit);
	return core === at ? at : attachments(units, core, limit, CLOSE);
}

/** What may hang on a phrase. */
interface Attaching {
	readonly prepositions: ReadonlySet<string>;
	readonly genitive: boolean;
}

const CLOSE: Attaching = { prepositions: new Set(['von', 'vom']), genitive: true };
const AFTER_NOUN: Attaching = {
	prepositions: new Set(['von', 'vom', 'für', 'beim', 'zum', 'zur', 'bei']),
	genitive: true,
};
/** Behind a name an article is a dative: `hielt Dieter Kampmann [der Verwaltung] entgegen`. */
const AFTER_PERSON: Attaching = { prepositions: new Set(['von', 'vom']), genitive: false };

/** `Ratsherr Dieter Kampmann`: a given name with a name behind it. */
function isPersonName(units: readonly Unit[], at: number, end: number): boolean {
	for (let i = at; i < end - 1; i += 1) if (GIVEN.has(units[i]?.text ?? '') && units[i + 1]?.isNominal) return true;
	return false;
}

const GIVEN = wordSet(Object.values(givenNames).join(' '));

/** Article, attributes, nouns: `der stellvertretende Ministerpräsident Suthep Thaugsuban`. */
export function coreEnd(units: readonly Unit[], at: number, limit: number): number {
	let i = at;
	const first = units[i];
	if (first === undefined || limit <= i) return at;
	if (is(first, Class.pronoun) && !is(first, Class.article)) return at + 1;
	if (is(first, Class.article)) i += 1;
	i = attributesEnd(units, i, limit);
	const nouns = nounsEnd(units, i, limit);
	if (nouns === i) return standsAlone(first) || isOneOf(units, at) ? at + 1 : at;
	return nouns;
}

/** `Beide`, `Alle`, `Mehrere`, `Diese` are subjects by themselves. */
const ALONE = new Set([
	'beide',
	'alle',
	'viele',
	'einige',
	'mehrere',
	'andere',
	'diese',
	'dieser',
	'jener',
	'jene',
	'manche',
	'dieses',
]);
/** `Einer der Zeugen`, `eine von ihnen`, `keiner der Befragten`. */
export const isOneOf = (units: readonly Unit[], at: number): boolean =>
	/^(?:k?einer|k?eine|k?eines|jeder|jede|jedes)$/u.test(units[at]?.lower ?? '') &&
	/^(?:der|dieser|von|seiner|ihrer|unserer)$/u.test(units[at + 1]?.lower ?? '');

const standsAlone = (unit: Unit | undefined): boolean => unit !== undefined && ALONE.has(unit.lower);

/** Adjectives, participles, numbers and what they govern (`die in New York geborene`), up to the noun. */
function attributesEnd(units: readonly Unit[], at: number, limit: number): number {
	let i = at;
	while (i < limit && i - at < 12) {
		const next = attributeEnd(units, i, limit);
		if (next === i) break;
		i = next;
	}
	return i;
}

function attributeEnd(units: readonly Unit[], i: number, limit: number): number {
	const unit = units[i];
	if (unit === undefined || unit.isNominal) return i;
	if (is(unit, Class.preposition)) {
		const inner = coreEnd(units, i + 1, limit);
		return inner !== i + 1 && leadsToAttribute(units, inner, limit) ? inner : i;
	}
	const isList = isComma(unit) && isAdjective(units[i - 1]) && isAdjective(units[i + 1]);
	return isAttribute(units, i) || isList ? i + 1 : i;
}

const leadsToAttribute = (units: readonly Unit[], at: number, limit: number): boolean =>
	at < limit && (isAdjective(units[at]) || is(units[at], Class.adverb));

const isAdjective = (unit: Unit | undefined): boolean =>
	unit !== undefined &&
	unit.kind === 'word' &&
	!unit.isNominal &&
	unit.class === 0 &&
	/(?:e|en|er|es|em)$/u.test(unit.lower) &&
	!hasForm(unit, Form.auxiliary);

function isAttribute(units: readonly Unit[], i: number): boolean {
	const unit = units[i];
	if (unit === undefined) return false;
	if (unit.kind === 'number') return true;
	if (unit.kind !== 'word') return false;
	if (is(unit, Class.article) && !is(unit, Class.adverb)) return QUANTIFIERS.test(unit.lower);
	if (is(unit, Class.adverb) && !is(unit, Class.preposition | Class.subordinator)) return true;
	if (isAdjective(unit) || unit.lower === 'und') return true;
	// `international geächtete Stoffe`: an uninflected word counts before an attribute only.
	return (
		unit.class === 0 && unit.form === 0 && (isAdjective(units[i + 1]) || /^(?:\p{L}+er|rosa|lila)$/u.test(unit.lower))
	);
}

/** Articles that may follow another one: `die beiden`, `die vielen`. */
const QUANTIFIERS =
	/^(?:beide|viele|einige|mehrere|alle|andere|wenige|zahlreiche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)n?$/u;

const NAME_PARTICLES = new Set([
	'von',
	'van',
	'de',
	'der',
	'den',
	'la',
	'le',
	'du',
	'al',
	'el',
	'bin',
	'ibn',
	'da',
	'di',
	'dos',
	'zu',
	'ben',
	'ter',
]);

/** A run of nouns and names with initials and particles: `Präsident Mahmud Abbas`, `B. N. Suresh`, `Ursula von der Leyen`. */
function nounsEnd(units: readonly Unit[], at: number, limit: number): number {
	let i = at;
	while (i < limit) {
		const unit = units[i];
		if (unit === undefined) break;
		if (unit.isNominal) i += 1;
		else if (at < i && isInitialStop(units, i)) i += 1;
		else if (at < i && unit.kind === 'number' && units[i - 1]?.isNominal && !units[i + 1]?.isNominal) i += 1;
		else if (at < i && NAME_PARTICLES.has(unit.lower) && isNameBefore(units, i) && particleLeadsToName(units, i, limit))
			i += 1;
		else break;
	}
	return i;
}

/** The stop of `B.` or `Dr.` between two names. */
const isInitialStop = (units: readonly Unit[], i: number): boolean =>
	units[i]?.text === '.' &&
	(units[i - 1]?.text.length ?? 9) <= 3 &&
	units[i + 1]?.isNominal === true &&
	units[i - 1]?.to === units[i]?.from;

const isNameBefore = (units: readonly Unit[], i: number): boolean =>
	units[i - 1]?.isNominal === true || NAME_PARTICLES.has(units[i - 1]?.lower ?? '');

/** `von der Leyen` as part of a name, not `von der Polizei`: only lower particles that are no articles, or `van der`, `von der` before a bare name. */
function particleLeadsToName(units: readonly Unit[], i: number, limit: number): boolean {
	const unit = units[i];
	if (unit === undefined || limit <= i + 1) return false;
	if (unit.lower === 'der' || unit.lower === 'den') return units[i - 1]?.lower === 'van';
	if (unit.lower === 'von' || unit.lower === 'zu') return false;
	const next = units[i + 1];
	return next?.isNominal === true || NAME_PARTICLES.has(next?.lower ?? '');
}

/** What hangs on a noun: genitives, brackets, `von`, coordinated phrases. */
function attachments(units: readonly Unit[], core: number, limit: number, attaching: Attaching): number {
	let i = core;
	for (let next = attachmentEnd(units, i, limit, attaching); i < next; next = attachmentEnd(units, i, limit, attaching))
		i = next;
	return i;
}

function attachmentEnd(units: readonly Unit[], i: number, limit: number, attaching: Attaching): number {
	const unit = units[i];
	if (unit === undefined || limit <= i) return i;
	if (unit.text === '(') return bracketEnd(units, i, limit);
	if (attaching.genitive && is(unit, Class.genitive) && is(unit, Class.article) && !isNominative(units, i))
		return orStay(i, coreEnd(units, i, limit));
	if (attaching.prepositions.has(unit.lower) && canAttach(units[i + 1]))
		return orStay(i, coreEnd(units, i + 1, limit), 1);
	if (isBareGenitive(units, i, limit)) return coreEnd(units, i, limit);
	if (is(unit, Class.coordinator) && unit.lower !== 'doch' && unit.lower !== 'sondern')
		return coordinated(units, i, limit);
	if ((unit.text === '/' || unit.text === '&') && units[i + 1]?.isNominal) return nounsEnd(units, i + 1, limit);
	return i;
}

/** `laut Verfassung | der Präsident`: the singular of a man is no genitive behind `der`; `der Sprecher` may be several. */
function isNominative(units: readonly Unit[], at: number): boolean {
	if (units[at]?.lower !== 'der') return false;
	const isInflected = units[at + 1]?.isNominal === false && /e$/u.test(units[at + 1]?.lower ?? '');
	const noun = units[isInflected ? at + 2 : at + 1];
	if (noun?.isNominal !== true || !isMasculinePerson(noun.lower)) return false;
	return isInflected || !/(?:er|e)$/u.test(noun.lower);
}

/** `von rund 200 Menschen`, `vom Dienstag` do not belong to the noun before. */
const canAttach = (next: Unit | undefined): boolean =>
	next !== undefined && next.kind !== 'number' && !is(next, Class.adverb) && !TIMES.test(next.lower);

export const TIMES =
	/^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|anfang|mitte|ende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/u;

/** `Angaben politischer Beobachter`, `Meinung vieler Experten`. */
const isBareGenitive = (units: readonly Unit[], i: number, limit: number): boolean =>
	i + 1 < limit &&
	units[i - 1]?.isNominal === true &&
	units[i]?.class === 0 &&
	/\p{Ll}er$/u.test(units[i]?.lower ?? '') &&
	isAdjective(units[i]) &&
	units[i + 1]?.isNominal === true;

const orStay = (i: number, end: number, skip = 0): number => (i + skip < end ? end : i);

/** `Merkel und Macron`, `die Polizei und die Staatsanwaltschaft`, unless a new clause begins (`… und Meier ging`). */
function coordinated(units: readonly Unit[], i: number, limit: number): number {
	const end = coreEnd(units, i + 1, limit);
	if (end === i + 1 || isFinite_(units, end)) return i;
	return end;
}

function bracketEnd(units: readonly Unit[], i: number, limit: number): number {
	for (let at = i + 1; at < limit && at - i < 14; at += 1) {
		if (units[at]?.text === ')') return at + 1;
	}
	return i;
}

/** End of the prepositional phrase at `at` (`in einem Interview mit der BBC`), `at` if none begins there. */
export function prepositionalEnd(units: readonly Unit[], at: number, limit: number): number {
	if (!is(units[at], Class.preposition)) return at;
	const start = is(units[at + 1], Class.preposition) || is(units[at + 1], Class.focus) ? at + 2 : at + 1;
	const end = phraseEnd(units, start, limit);
	return end === start ? at : end;
}

/**
 * End of an apposition that begins with the comma at `at`: `, Präsident des Verbands (DFB),`, `at` if there is none.
 * A relative clause ends in a verb and is none: `, der als Beobachter dabei war,`.
 */
export function appositionEnd(units: readonly Unit[], at: number, limit: number): number {
	if (!isComma(units[at])) return at;
	let i = at + 1;
	const first = units[i];
	if (first === undefined || !(first.isNominal || is(first, Class.article) || isAdjective(first))) return at;
	for (; i < limit && !isClauseBreak(units[i]); i += 1) {
		if (isFinite_(units, i) || is(units[i], Class.subordinator)) return at;
	}
	return units[i - 1]?.isNominal || units[i - 1]?.text === ')' || units[i - 1]?.kind === 'number' ? i : at;
}

const isClauseBreak = (unit: Unit | undefined): boolean =>
	unit === undefined || unit.text === ',' || unit.text === ':' || unit.text === ';' || unit.text === '–';
