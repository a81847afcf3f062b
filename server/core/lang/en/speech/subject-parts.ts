import { wordSet } from '../../../text/words.ts';
import { hasFinite, isPast, isTime, isTimeSpan } from './clauses.ts';
import { isPerson } from './continue.ts';
import { is, isComma, isManner, type Unit } from './units.ts';
import { sayingNouns } from './word-lists.ts';
import { Class } from './words.ts';

/**
 * `The tenants, | teachers and church leaders` (said): where the list begins whose last parts stand at `first`, else
 * `first`. Only where it opens the sentence; `The plan, teachers and pupils said, is late` is theirs alone.
 */
export function listStart(units: readonly Unit[], first: number, verb: number): number {
	const isSerial = is(units[first - 1], Class.coordinator);
	const last = isSerial ? first - 2 : first - 1;
	const holdsAnd = isSerial || units.slice(first, verb).some(({ lower }) => lower === 'and');
	if (!holdsAnd || !isComma(units[last]) || endsBehind(units, verb)) return first;
	const comma = firstComma(units, last);
	const isLong = comma !== last || !isSerial;
	return comma !== undefined && isLong && opensList(units, comma) ? behindBut(units) : first;
}

/** The comma behind the part that opens the sentence, if all parts before `comma` are listed. */
function firstComma(units: readonly Unit[], comma: number): number | undefined {
	const start = units.findLastIndex((unit, i) => i < comma && isComma(unit)) + 1;
	if (!isListed(units, start, comma)) return undefined;
	return start === 0 ? comma : firstComma(units, start - 1);
}

/** `…, Beck and Hall said, …`, `…, Beck and Hall said.` */
function endsBehind(units: readonly Unit[], verb: number): boolean {
	let at = verb;
	while (is(units[at], Class.auxiliary) || isManner(units[at])) at += 1;
	while (isTime(units[at + 1]) || (units[at + 1]?.lower === 'on' && isTime(units[at + 2]))) at += 1;
	return units[at + 1] === undefined || /^[.,]$/u.test(units[at + 1]?.text ?? '');
}

/** A noun phrase, and no time: `The tenants`, not `The next day`, `In the end`. */
function isListed(units: readonly Unit[], start: number, end: number): boolean {
	const last = units[end - 1];
	if (end <= start || last?.kind !== 'word' || (last.class !== 0 && !last.isNominal)) return false;
	if (isTime(last) || isTimeSpan(last) || /ly$/u.test(last.lower)) return false;
	const first = units[start];
	const isPreposition = is(first, Class.preposition | Class.subordinator) && !is(first, Class.determiner);
	return !isPreposition && !/ing$/u.test(first?.lower ?? '') && !hasFinite(units, start, end);
}

/** Two words or more, a name, or people: `Police`, `Nurses`; not `Overnight`. */
const opensList = (units: readonly Unit[], comma: number): boolean =>
	behindBut(units) + 1 < comma ||
	units[comma - 1]?.isName === true ||
	/[^s]s$|^police$/u.test(units[comma - 1]?.lower ?? '') ||
	isPerson(units.slice(comma - 1, comma));

const behindBut = (units: readonly Unit[]): number => (is(units[0], Class.coordinator) ? 1 : 0);

/** `46 percent would | choose Hall and | 44 percent` (would back Beck), `They are | ready and | Hall` (said): behind what an auxiliary holds. */
export function behindBase(units: readonly Unit[], start: number, end: number): number {
	const before = units[start - 1];
	if (start < 2 || !is(before, Class.auxiliary) || is(before, Class.pronoun)) return start;
	let at = units.findIndex((unit, i) => start < i && i < end - 1 && is(unit, Class.coordinator)) + 1;
	if (at === 0) return start;
	while (at < end - 1 && isManner(units[at])) at += 1;
	return at;
}

/** `Beck | , though, | said`, `Beck | , for her part, | said`: where words stand between that only join sentences. */
export function thoughStart(units: readonly Unit[], end: number): number | undefined {
	const comma = units.findLastIndex((unit, i) => i < end && end - i < 6 && isComma(unit));
	if (comma < 1) return undefined;
	const words = units.slice(comma + 1, end).map(({ lower }) => lower);
	return JOINING.test(words.join(' ')) ? comma : undefined;
}

const JOINING =
	/^(?:though|however|meanwhile|too|again|by contrast|in contrast|in turn|of course|on the other hand|for (?:his|her|its|their) part)$/u;

/** `All the experts | I interviewed`: where the words stand that the pronoun before the verb at `start` goes with. */
export function contactStart(units: readonly Unit[], start: number, end: number): number | undefined {
	const verb = units[start];
	const isVerb = verb !== undefined && (isPast(verb) || verb.readings.length !== 0);
	const noun = units[start - 2];
	return isVerb &&
		end - start < 3 &&
		/^(?:i|we|he|she|they)$/u.test(units[start - 1]?.lower ?? '') &&
		noun?.kind === 'word' &&
		(noun.class === 0 || /one$/u.test(noun.lower)) &&
		noun.readings.length === 0
		? start - 1
		: undefined;
}

/** `Charities that | help refugees` (say), not `He said that farmers` (say): the clause goes with the noun before it. */
export const helpsNoun = (units: readonly Unit[], that: number): boolean => {
	const noun = units[that - 1];
	return (
		units[that]?.lower === 'that' &&
		noun?.kind === 'word' &&
		noun.class === 0 &&
		/[^s]s$/u.test(noun.lower) &&
		noun.readings.length === 0 &&
		!sayingNouns.has(noun.lower) &&
		DOING.has(units[that + 1]?.lower ?? '')
	);
};

/** What bodies and people do, in the plural. */
const DOING = wordSet(`
	advise build buy care carry collect deliver depend feed fight fund grow handle help hire house lack live make manage need offer oppose
	own pay produce promote protect provide publish rely represent rescue run sell serve study supply support teach track train treat use work
`);

/** `as | secretary of state` (have said), not `as officials` (said): what somebody is, rather than a clause. */
export const isCapacity = (units: readonly Unit[], as: number): boolean => {
	const role = units[as + 1];
	return (
		units[as]?.lower === 'as' &&
		0 < as &&
		role?.class === 0 &&
		!role.isNominal &&
		!/s$/u.test(role.lower) &&
		is(units[as + 2], Class.preposition) &&
		isPerson([role])
	);
};

/** `in | an interview`, `in a joint statement`. */
export const isMediumAt = (units: readonly Unit[], at: number): boolean =>
	/^(?:in|on)$/u.test(units[at]?.lower ?? '') &&
	/^an?$/u.test(units[at + 1]?.lower ?? '') &&
	units.slice(at + 2, at + 5).some(({ lower }) => MEDIA.has(lower));

/** `Hall | in a televised interview` (said): where that begins, else `end`. */
export function mediumStart(units: readonly Unit[], first: number, end: number): number {
	for (let at = first + 1; at < end; at += 1) if (isMediumAt(units, at)) return at;
	return end;
}

/** `which | Beck acknowledged`, not `which together vowed` */
export const isWhichOf = (units: readonly Unit[], at: number): boolean =>
	/^(?:which|whom)$/u.test(units[at]?.lower ?? '') &&
	!/^(?:together|both|all|alone|itself)$/u.test(units[at + 1]?.lower ?? '');

/** `Not everyone` */
export const isNotAll = (units: readonly Unit[], at: number): boolean =>
	units[at]?.lower === 'not' && /^(?:every|all|many)/u.test(units[at + 1]?.lower ?? '');

const MEDIA = wordSet(
	'interview statement ruling speech tweet post letter email e-mail memo report news press phone conference call video message blog visit debate',
);

/** `Six years ago | the board`, `Two days later | Beck`, `The morning | Beck left`. */
export function behindAgo(units: readonly Unit[], start: number, end: number): number {
	if (isTime(units[start + 1]) && start + 2 < end && units[start + 2]?.isNominal) return start + 2;
	const ago = units.findIndex((unit, at) => start + 1 < at && at < start + 4 && isDistance(unit));
	return 0 < ago && ago < end && isTimeSpan(units[ago - 1]) ? ago + 1 : start;
}

/** `two days later`, `six years ago`. */
export const isDistance = ({ lower }: Unit): boolean => /^(?:ago|earlier|later)$/u.test(lower);
