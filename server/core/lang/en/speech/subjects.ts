import { isFiniteVerb, isTime } from './clauses.ts';
import { isSpoken, phraseStart, skipOpeners } from './phrase-start.ts';
import { behindBase, isWhichOf, listStart, mediumStart, thoughStart } from './subject-parts.ts';
import { is, isComma, isDash, isManner, type Stretch, type Unit } from './units.ts';
import { Class } from './words.ts';

/** Words for who says it, right before a verb group that begins at `verb`; undefined if none stand there. */
export function subjectBefore(units: readonly Unit[], verb: number): Stretch | undefined {
	const last = skipBack(units, verb);
	if (last === 0) return undefined;
	// `Beck — the head of the board, which met — said`
	const dash = isDash(units[last - 1]) ? dashBefore(units, behindDashes(units, last)) : 0;
	if (0 < dash) return subjectBefore(units, dash);
	if (!isComma(units[last - 1])) {
		const start = phraseStart(units, last);
		// `He has written to the council asking …`
		if (0 < start && isHave(units[start - 1])) return subjectBefore(units, start - 1);
		return trimmed(units, listStart(units, behindBase(units, start, last), verb), last);
	}
	const though = thoughStart(units, last - 1);
	if (though !== undefined) return subjectBefore(units, though);
	const first = headBefore(units, last - 1);
	return first === undefined ? undefined : trimmed(units, first, asideIn(units, first, last - 1));
}

/** Where the dashes before `end` begin, which may be two hyphens. */
function behindDashes(units: readonly Unit[], end: number): number {
	let i = end;
	while (isDash(units[i - 1])) i -= 1;
	return i;
}

/** `Beck | — the head of the board — `: the first of a pair. */
const dashBefore = (units: readonly Unit[], end: number): number =>
	behindDashes(units, units.slice(0, end).findLastIndex(isDash) + 1);

/** `Beck | , speaking in Bonn`, `Beck | , like Hall`: where what does not say who it is begins, else `last`. */
function asideIn(units: readonly Unit[], first: number, last: number): number {
	const comma = units.findIndex((unit, i) => first < i && isComma(unit));
	const opener = units[comma + 1];
	if (comma < 0 || last <= comma || opener === undefined || /^(?:of|from|including)$/u.test(opener.lower)) return last;
	// `Tom Hall KC, defending,` says what he is there for.
	const isAside =
		(/[a-z]ing$/u.test(opener.lower) && comma + 2 < last) ||
		(is(opener, Class.preposition) && !is(opener, Class.determiner));
	return isAside && !opener.isNominal ? comma : last;
}

const isHave = (unit: Unit | undefined): boolean => /^(?:has|have|had)$/u.test(unit?.lower ?? '');

/** `Beck repeatedly said`, `Beck on Monday said`: back over what stands between the subject and its verb. */
function skipBack(units: readonly Unit[], verb: number): number {
	let i = verb;
	while (0 < i && (isManner(units[i - 1]) || isTime(units[i - 1]) || isYear(units, i - 1))) {
		i -= 1;
		if (isTime(units[i]) && /^(?:on|late|early|last|this)$/u.test(units[i - 1]?.lower ?? '')) i -= 1;
		else if (isYear(units, i)) i -= 1;
	}
	return i;
}

/** `who in 2010 said` */
const isYear = (units: readonly Unit[], at: number): boolean =>
	/^(?:19|20)\d\d$/u.test(units[at]?.text ?? '') && units[at - 1]?.lower === 'in';

/** How many parts between commas an apposition may have: `Hess, 45, a developer in Reston, Virginia, said`. */
const MOST_PARTS = 6;

/** `Tim Hess, a developer in Virginia, said`: where the phrase before the inserted parts begins. */
function headBefore(units: readonly Unit[], comma: number): number | undefined {
	let end = comma;
	let head: number | undefined;
	for (let n = 0; n < MOST_PARTS; n += 1) {
		const start = partStart(units, end);
		if (n !== 0 && !endsClause(units, start, end)) head = headIn(units, start, end, head);
		if (!isComma(units[start - 1])) break;
		// `Parfitt, of Gower Road, Swansea, denies`
		const isAddress = /^(?:of|from)$/u.test(units[start]?.lower ?? '');
		if (n !== 0 && !isAddress && (head === undefined || start < head)) break;
		if (!isInsertion(units, start, end)) break;
		end = start - 1;
	}
	return head ?? phraseStart(units, comma);
}

/** `It was not ruled out, the mayor, Beck, said`: a part of a clause is nobody where a phrase stands behind it. */
function headIn(units: readonly Unit[], start: number, end: number, head: number | undefined): number {
	const phrase = skipOpeners(units, phraseStart(units, end), end);
	return head === undefined || phrase <= skipOpeners(units, start, end) ? phrase : head;
}

function partStart(units: readonly Unit[], end: number): number {
	let i = end;
	while (0 < i && !isComma(units[i - 1]) && !isSpoken(units, i - 1) && units[i - 1]?.text !== ':') i -= 1;
	return i;
}

/** A part that says more of the one before it: `the mayor of Bonn`, `who was there`, `45`, `R-Ohio`, `speaking in Rome`. */
export function isInsertion(units: readonly Unit[], start: number, end: number): boolean {
	const first = units[start];
	if (first === undefined) return false;
	if (is(first, Class.relative) || isNameless(units, start, end)) return true;
	if (is(first, Class.subordinator) || /^(?:he|she|they|i|we)$/u.test(first.lower)) return false;
	return !units
		.slice(start, end)
		.some((_, at) => isFiniteVerb(units, start + at) && !isRelativeClause(units, start, start + at));
}

/** `speaking on condition of anonymity because he was not allowed to talk` */
const isNameless = (units: readonly Unit[], start: number, end: number): boolean =>
	/^(?:speaking|asking|requesting|granted)$/u.test(units[start]?.lower ?? '') &&
	units.slice(start, end).some(({ lower }) => lower === 'anonymity' || lower === 'anonymously');

const isRelativeClause = (units: readonly Unit[], start: number, at: number): boolean =>
	units.slice(start, at).some((unit) => /^(?:who|whom|whose|which|that)$/u.test(unit.lower));

/** The part is no phrase for a person but `On Monday`, `When he was asked`, `But it rained`. */
function endsClause(units: readonly Unit[], start: number, end: number): boolean {
	const at = skipOpeners(units, start, end);
	const first = units[at];
	// `As | experts, including Beck, said`
	if (units[start]?.lower === 'as' && units[end + 1]?.lower === 'including') return false;
	if (first === undefined || at === end) return true;
	// `…, while | Beck, 54, said`
	if (LEADS_TO_SUBJECT.test(first.lower) && !units.slice(at, end).some((_, i) => isFiniteVerb(units, at + i)))
		return false;
	const isPreposition = is(first, Class.preposition | Class.subordinator) && !is(first, Class.determiner);
	return (
		isPreposition || /^(?:he|she|they|i|we|it)$/u.test(first.lower) || (/ing$/u.test(first.lower) && !first.isName)
	);
}

const LEADS_TO_SUBJECT = /^(?:while|though|although|because|whereas|that)$/u;

function trimmed(units: readonly Unit[], first: number, last: number): Stretch | undefined {
	// `Beck, who won last year, said`
	if (isComma(units[last]) && isRelativeClause(units, partStart(units, last), last)) return { first, last };
	let end = mediumStart(units, first, last);
	while (
		first + 1 < end &&
		(isComma(units[end - 1]) ||
			isTime(units[end - 1]) ||
			(is(units[end - 1], Class.relative) && units[end - 2]?.lower !== 'of'))
	)
		end -= 1;
	// `Beck, a student | who` (said)
	const isOfName = end < last && is(units[first], Class.determiner) && isComma(units[first - 1]);
	if (isOfName && units[first - 2]?.isNominal && units[last - 1]?.lower === 'who') return { first: last - 1, last };
	const start = first + 1 < end && isWhichOf(units, first) ? first + 1 : first;
	return start < end ? { first: start, last: end } : undefined;
}
