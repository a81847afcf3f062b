import { wordSet } from '../../../text/words.ts';
import { is, type Unit } from './units.ts';
import { Class } from './words.ts';

/** Past forms that do not end in -ed and are hardly ever anything else. */
const PAST = wordSet(`
	went came took gave got knew saw held kept led left lost met ran sat stood spoke spent threw thought told took won
	wore wrote became began broke brought built bought caught chose drew drove fell felt fought found grew heard laid made meant
	paid rose sent shook shot sold sought swore taught understood withdrew said says does did has had was were is are
`);

const TIMES = wordSet(`
	monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night
	week month year
`);

/** A day or another time: no subject (`said Tuesday`). */
export const isTime = (unit: Unit | undefined): boolean => unit !== undefined && TIMES.has(unit.lower);

/** The word is the finite verb of a clause, as far as its form and its neighbours tell. */
export function isFiniteVerb(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit === undefined || unit.kind !== 'word' || unit.isNominal || unit.inBracket) return false;
	const isBehindPronoun = SUBJECT.test(units[at - 1]?.lower ?? '');
	if (isBehindPronoun && unit.readings.some(({ form }) => form === 'past')) return true;
	if (is(unit, Class.auxiliary) && !is(unit, Class.determiner)) return !/^(?:been|being|be)$/u.test(unit.lower);
	if (PAST.has(unit.lower)) return true;
	return unit.class === 0 && (isBehindPronoun || looksFinite(units, at, unit));
}

const SUBJECT = /^(?:he|she|they|i|we|you|it|who|which)$/u;

/** By its ending: `Beck raised taxes`, `the plan raises taxes`; not `the plan raised by Beck`, `state taxes`. */
function looksFinite(units: readonly Unit[], at: number, { lower }: Unit): boolean {
	const before = units[at - 1];
	const next = units[at + 1];
	if (before === undefined) return false;
	if (/ed$/u.test(lower)) {
		// `Researchers looked at samples`: nothing but the subject stands before.
		if (at === 1) return before.isNominal && next?.lower !== 'by';
		return (before.isNominal || endsPhrase(units, at)) && !/^(?:by|in|on|at|from)$/u.test(next?.lower ?? '');
	}
	if (!/[^s]s$/u.test(lower)) return false;
	return before.isNominal ? followsVerb(next) : endsPhrase(units, at) && is(next, Class.determiner);
}

/** `the bank`, `a new bridge`: a noun with its article. */
function endsPhrase(units: readonly Unit[], end: number): boolean {
	const noun = units[end - 1];
	if (noun === undefined || noun.class !== 0 || noun.kind !== 'word' || /(?:ed|ing|ly)$/u.test(noun.lower))
		return false;
	for (let i = end - 2; 0 <= i && end - i < 5; i -= 1) {
		const unit = units[i];
		if (is(unit, Class.determiner)) return !is(units[i - 1], Class.preposition);
		if (unit?.kind !== 'word' || unit.class !== 0) return false;
	}
	return false;
}

/** What stands behind a verb rather than a noun: an object, an adverb, or nothing more. */
const followsVerb = (unit: Unit | undefined): boolean =>
	unit === undefined ||
	unit.text === '.' ||
	unit.isNominal ||
	is(unit, Class.determiner | Class.preposition | Class.adverb) ||
	/^(?:it|him|her|them)$/u.test(unit.lower);

/** Some verb of a clause stands in the stretch. */
export function hasFinite(units: readonly Unit[], first: number, last: number): boolean {
	for (let i = first; i < last; i += 1) if (isFiniteVerb(units, i)) return true;
	return false;
}
