import { wordSet } from '../../../text/words.ts';
import { isKnown } from './role-words.ts';
import { is, type Unit } from './units.ts';
import { Class } from './words.ts';

/** Past forms that do not end in -ed and are hardly ever anything else. */
const PAST = wordSet(`
	went came took gave got knew saw held kept led left lost met ran sat stood spoke spent threw thought told took won
	wore wrote became began broke brought built bought caught chose drew drove fell felt fought found grew heard laid made meant
	fled flew hid hung rang sank slept stole struck stuck swept tore woke dealt drank dug forgot paid rose sent shook shot sold sought swore taught understood withdrew said says does did has had was were is are
`);

/** Forms in -ed that are no participle of anything: `a letter arrived on Monday`. */
const INTRANSITIVE = wordSet(
	'arrived died happened occurred appeared remained emerged disappeared belonged existed waited lived collapsed succeeded',
);

/** Past forms like the base form, that are nouns as well: `put it bluntly`. */
const SAME = wordSet('put set cut hit let shut cast split spread quit beat cost hurt');

/** A past form by its ending or by heart: `raised`, `went`. */
export const isPast = ({ lower, kind, isNominal }: Unit): boolean =>
	kind === 'word' && !isNominal && (/[a-z]{2}ed$/u.test(lower) || PAST.has(lower));

const TIMES = wordSet(`
	monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night
	week weekend month year
`);
const SEASONS = wordSet('spring summer autumn winter');

/** A day or another time: no subject (`said Tuesday`); not `USA Today`. */
export const isTime = (unit: Unit | undefined): boolean =>
	unit?.isName === false && (TIMES.has(unit.lower) || (SEASONS.has(unit.lower) && !unit.isNominal));

/** `weeks`, as in `six weeks ago`, `spent weeks insisting`. */
export const isTimeSpan = (unit: Unit | undefined): boolean =>
	/^(?:(?:minute|hour|day|week|month|year|decade)s?|time)$/u.test(unit?.lower ?? '');

/** `Asked whether she had the votes, Hall smiled.`, `Born in Cardiff, Oduya …`, `Every June, Hall …`: the subject stands behind a comma. */
export const opensFront = (unit: Unit | undefined): boolean =>
	/^(?:when|while|after|as|before|once|told|born|known|seen|given|brought|caught|driven|every|each|[a-z]{3,}(?:ed|ing))$/u.test(
		unit?.lower ?? '',
	);

/** The word is the finite verb of a clause, as far as its form and its neighbours tell. */
export function isFiniteVerb(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit === undefined || unit.kind !== 'word' || unit.isNominal || unit.inBracket) return false;
	const isBehindPronoun = units[at - 1]?.isNominal === false && SUBJECT.test(units[at - 1]?.lower ?? '');
	if (isBehindPronoun && unit.readings.some(({ form }) => form === 'past')) return true;
	if (is(unit, Class.auxiliary) && !is(unit, Class.determiner)) return !/^(?:been|being|be)$/u.test(unit.lower);
	if (
		PAST.has(unit.lower) ||
		INTRANSITIVE.has(unit.lower) ||
		(SAME.has(unit.lower) && 0 < at && (takesObject(units[at + 1]) || units[at + 1]?.kind === 'number'))
	)
		return true;
	return unit.class === 0 && (isBehindPronoun || saysOfMany(units, at, unit) || looksFinite(units, at, unit));
}

/** `Doctors warn over diets`: right behind a plural that begins the sentence. */
const saysOfMany = (units: readonly Unit[], at: number, { readings }: Unit): boolean =>
	at === 1 && /[^s’']s$/u.test(units[0]?.lower ?? '') && readings.some(({ form }) => form === 'base');

const SUBJECT = /^(?:he|she|they|i|we|you|it|who|which)$/u;

/** By its ending: `Beck raised taxes`, `the plan raises taxes`; not `state taxes`. */
function looksFinite(units: readonly Unit[], at: number, { lower }: Unit): boolean {
	const from = behindAdverbs(units, at);
	const before = units[from - 1];
	if (before === undefined) return false;
	if (/ed$/u.test(lower)) return looksPast(units, at, from, before);
	// `Rescue crews from three towns`
	if (!/[^s]s$/u.test(lower) || (isKnown(lower) && /^(?:from|of|in|at)$/u.test(units[at + 1]?.lower ?? '')))
		return false;
	if (before.isNominal) return followsVerb(units, at);
	return isNoun(before) && !/s$/u.test(before.lower) && (takesObject(units[at + 1]) || isPlanned(units, at));
}

/** `Beck raised taxes`, not `the plan raised by Beck`; the verb group begins at `from`. */
function looksPast(units: readonly Unit[], at: number, from: number, before: Unit): boolean {
	const next = units[at + 1];
	// `Researchers looked at samples`: nothing but the subject stands before.
	if (at === 1) return before.isNominal && next?.lower !== 'by';
	if (!before.isNominal && !endsPhrase(units, from) && !isCounted(units, from))
		return isNoun(before) && takesObject(next);
	// `a poll released Friday by the bank`
	return !/^(?:by|in|on|at|from)$/u.test(next?.lower ?? '') && !(isTime(next) && units[at + 2]?.lower === 'by');
}

/** `the club plans to move`, not `the plans to move`, `the new plans to move` */
const isPlanned = (units: readonly Unit[], at: number): boolean =>
	units[at + 1]?.lower === 'to' &&
	units[at]?.readings.some(({ form, frames }) => form === 'finite' && /[di]/u.test(frames)) === true &&
	endsPhrase(units, at) &&
	!ADJECTIVE.test(units[at - 1]?.lower ?? '');

/** What stands before a noun rather than before its verb. */
export const ADJECTIVE = /^(?:current|new|latest|own|earlier|future|previous|initial|original|recent|repeated)$/u;

/** `Small groups of people`, not `Beck speaks of it` */
const isOpeningNoun = (units: readonly Unit[], at: number): boolean =>
	at === 1 && units[0]?.isName === false && units[2]?.lower === 'of' && units[1]?.readings.length === 0;

/** `the two | raised` */
const isCounted = (units: readonly Unit[], end: number): boolean =>
	/^(?:two|three|four|five|six|others)$/u.test(units[end - 1]?.lower ?? '') && is(units[end - 2], Class.determiner);

/** `producers first approached him`: where the verb group begins. */
function behindAdverbs(units: readonly Unit[], at: number): number {
	let i = at;
	while (1 < i && is(units[i - 1], Class.adverb) && !units[i - 1]?.isNominal) i -= 1;
	return i;
}

const isNoun = (unit: Unit): boolean => unit.class === 0 && unit.kind === 'word' && !/(?:ed|ing|ly)$/u.test(unit.lower);

/** `state law prevents it`, `prices topped the forecast`. */
const takesObject = (unit: Unit | undefined): boolean =>
	is(unit, Class.determiner) || /^(?:it|him|her|them|us|me)$/u.test(unit?.lower ?? '');

/** `the bank`, `a new bridge`: a noun with its article. */
function endsPhrase(units: readonly Unit[], end: number): boolean {
	const noun = units[end - 1];
	if (noun === undefined || !isNoun(noun)) return false;
	for (let i = end - 2; 0 <= i && end - i < 5; i -= 1) {
		const unit = units[i];
		if (is(unit, Class.determiner)) return !is(units[i - 1], Class.preposition);
		if (unit?.kind !== 'word' || unit.class !== 0) return false;
	}
	return false;
}

/** What stands behind a verb rather than a noun: an object, an adverb, or nothing more. */
function followsVerb(units: readonly Unit[], at: number): boolean {
	const unit = units[at + 1];
	if (unit === undefined || unit.text === '.') return true;
	if (isOpeningNoun(units, at)) return false;
	return (
		unit.isNominal ||
		unit.kind === 'number' ||
		is(unit, Class.determiner | Class.preposition | Class.adverb) ||
		/^(?:it|him|her|them|up|out|off|down|back|away)$/u.test(unit.lower)
	);
}

/** Where the first verb of a clause stands in the stretch; -1 if none does. */
export function firstFinite(units: readonly Unit[], first: number, last: number): number {
	for (let i = first; i < last; i += 1) if (isFiniteVerb(units, i)) return i;
	return -1;
}

/** Some verb of a clause stands in the stretch. */
export const hasFinite = (units: readonly Unit[], first: number, last: number): boolean =>
	0 <= firstFinite(units, first, last);
