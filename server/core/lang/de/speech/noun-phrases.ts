import { particles } from '../names/lexicon.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { hasForm, is, isComma, type Unit } from './units.ts';

/** Article, attributes, nouns: `der stellvertretende Ministerpräsident Suthep Thaugsuban`. */
export function coreEnd(units: readonly Unit[], at: number, limit: number): number {
	let i = at;
	const first = units[i];
	if (first === undefined || limit <= i) return at;
	if (is(first, Class.pronoun) && !is(first, Class.article)) return at + 1;
	if (is(first, Class.article) || isWhose(first)) i += 1;
	i = attributesEnd(units, i, limit);
	const nouns = nounsEnd(units, i, limit);
	if (nouns === i && areTheBoth(units, at)) return at + 2;
	if (nouns === i) return standsAlone(first) || isOneOf(units, at) ? at + 1 : at;
	return nouns;
}

/** `dessen Stellvertreter`. */
export const isWhose = ({ lower }: Unit): boolean => lower === 'dessen' || lower === 'deren';

/** `Beide`, `Alle`, `Mehrere`, `Diese`, `rief einer` are subjects by themselves. */
const ALONE = new Set([
	'einer',
	'eine',
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

/** `die beiden sagten`, `die anderen lachten`, `rief ein anderer`. */
const areTheBoth = (units: readonly Unit[], at: number): boolean =>
	/^(?:d(?:ie|en|er)|eine?)$/u.test(units[at]?.lower ?? '') &&
	/^(?:beiden|zwei|drei|meisten|andere[rn]?|übrigen)$/u.test(units[at + 1]?.lower ?? '');

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

export const isAdjective = (unit: Unit | undefined): boolean =>
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

/** `vier`, `300`. */
export const isQuantity = (unit: Unit | undefined): boolean =>
	unit?.kind === 'number' || QUANTIFIERS.test(unit?.lower ?? '');

/** Articles that may follow another one: `die beiden`, `die vielen`. */
const QUANTIFIERS =
	/^(?:beide|viele|einige|mehrere|alle|andere|wenige|zahlreiche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)n?$/u;

/** A run of nouns and names with initials and particles: `Präsident Mahmud Abbas`, `B. N. Suresh`, `Ursula von der Leyen`. */
export function nounsEnd(units: readonly Unit[], at: number, limit: number): number {
	let i = at;
	while (i < limit && (i === at ? beginsName(units[i]) : goesOn(units, i, limit))) i += 1;
	return i;
}

const beginsName = (unit: Unit | undefined): boolean =>
	unit !== undefined && (unit.isNominal || (unit.isName && is(unit, Class.preposition)));

function goesOn(units: readonly Unit[], i: number, limit: number): boolean {
	if (opensTime(units, i)) return false;
	if (beginsName(units[i]) || isInitialStop(units, i) || isNumberOfName(units, i)) return true;
	return particles.has(units[i]?.lower ?? '') && isNameBefore(units, i) && particleLeadsToName(units, i, limit);
}

/** `teilte die Polizei | Mittwoch mit`, `nach Angaben der Stadt | Ende Mai`; not `Robert Freitag`, `die CDU Mitte`. */
const opensTime = (units: readonly Unit[], i: number): boolean =>
	!units[i]?.isName &&
	(WEEKDAY.test(units[i]?.lower ?? '') ||
		(/^(?:anfang|mitte|ende)$/u.test(units[i]?.lower ?? '') && PERIOD.test(units[i + 1]?.lower ?? '')));

const WEEKDAY =
	/^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?:früh|morgen|(?:vor|nach)?mittag|abend|nacht)?$/u;
const PERIOD =
	/^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(?:19|20)\d\d|des|der|diese[rs]|(?:nächst|kommend|vergangen|vorig|letzt)e[rn])$/u;

/** `Gruppe 47`, `Bayer 04 Leverkusen`; not `Stadt 300 Bäume`. */
const isNumberOfName = (units: readonly Unit[], i: number): boolean =>
	units[i]?.kind === 'number' &&
	units[i - 1]?.isNominal === true &&
	((!units[i + 1]?.isNominal && !isAdjective(units[i + 1])) || /^0\d$/u.test(units[i]?.text ?? ''));

/** The stop of `B.` or `Dr.` between two names. */
const isInitialStop = (units: readonly Unit[], i: number): boolean =>
	units[i]?.text === '.' &&
	((units[i - 1]?.text.length ?? 9) <= 3 || units[i - 1]?.text === 'Prof') &&
	units[i + 1]?.isNominal === true &&
	units[i - 1]?.to === units[i]?.from;

const isNameBefore = (units: readonly Unit[], i: number): boolean =>
	units[i - 1]?.isNominal === true || particles.has(units[i - 1]?.lower ?? '');

/** `von der Leyen` as part of a name, not `von der Polizei`: only lower particles that are no articles, or `van der`, `von der` before a bare name. */
function particleLeadsToName(units: readonly Unit[], i: number, limit: number): boolean {
	const unit = units[i];
	if (unit === undefined || limit <= i + 1) return false;
	if (unit.lower === 'der' || unit.lower === 'den') return units[i - 1]?.lower === 'van';
	if (is(unit, Class.preposition | Class.article)) return false;
	const next = units[i + 1];
	return next?.isNominal === true || particles.has(next?.lower ?? '');
}
