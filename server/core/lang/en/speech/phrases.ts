import { isFiniteVerb, isTime } from './clauses.ts';
import { is, isBreak, isComma, isNickname, type Stretch, type Unit } from './units.ts';
import { Class } from './words.ts';

const STOPS =
	/^(?:in|on|at|during|after|before|when|as|while|to|about|via|by|since|because|amid|through|following|last|this|adding|referring|speaking|citing)$/u;

/** `said David Kamin, an adviser to the campaign, on Monday`: to the end of the name with its apposition. */
export function subjectBehind(units: readonly Unit[], at: number, length: number): Stretch | undefined {
	let end = phraseEnd(units, at, length);
	if (end === at) return undefined;
	if (isComma(units[end]) && !isAside(units[end + 1])) {
		const inner = phraseEnd(units, end + 1, length, true);
		if (end + 1 < inner) end = appositionEnd(units, inner, length) ?? end;
	}
	return { first: at, last: end };
}

/** `according to Beck, | after the fire`, `Zara, | meanwhile, has a plan` */
const isAside = (unit: Unit | undefined): boolean =>
	/^(?:meanwhile|however|though|too|also|then|still)$/u.test(unit?.lower ?? '') ||
	(is(unit, Class.preposition) && !is(unit, Class.determiner) && !/^(?:of|from|including)$/u.test(unit?.lower ?? ''));

/** To the next sign; a clause that says more of whoever it is belongs to it: `said Beck, a lawyer who knows him`. */
function appositionEnd(units: readonly Unit[], inner: number, length: number): number | undefined {
	let end = inner;
	if (/^(?:who|that|whose)$/u.test(units[end]?.lower ?? ''))
		while (
			end < length &&
			!isBreak(units[end]) &&
			units[end]?.readings.length === 0 &&
			units[end]?.kind !== 'quotation'
		)
			end += 1;
	return end === length || isBreak(units[end]) ? end : undefined;
}

/** To the next sign, verb, or preposition of time; prepositions inside an apposition belong to it. */
export function phraseEnd(units: readonly Unit[], at: number, limit: number, inApposition?: true): number {
	const first = units[at];
	if (first === undefined || isPronounAlone(first)) return first === undefined ? at : at + 1;
	let i = at;
	for (; i < limit; i += 1) {
		const unit = units[i];
		if (unit === undefined) break;
		if (unit.text === '(') {
			i = bracketEnd(units, i, limit);
			continue;
		}
		if (isStop(units, i, at, inApposition)) break;
	}
	// `Halvorsen now | sees`
	while (at + 1 < i && is(units[i - 1], Class.adverb) && !units[i - 1]?.isNominal) i -= 1;
	return i;
}

function isStop(units: readonly Unit[], i: number, at: number, inApposition: true | undefined): boolean {
	const unit = units[i];
	if (
		unit === undefined ||
		(unit.kind === 'quotation' && !isNickname(units, i)) ||
		(unit.kind === 'punctuation' && unit.text !== '.' && !/^[’'&/]$/u.test(unit.text))
	)
		return true;
	if (unit.text === '.') return !(units[i + 1]?.isNominal && (units[i - 1]?.text.length ?? 9) <= 4);
	if (
		is(unit, Class.auxiliary | Class.subordinator | Class.relative) &&
		!is(unit, Class.determiner | Class.preposition)
	)
		return true;
	return at < i && isStopWithin(units, i, unit, inApposition);
}

/** Behind the first word of the phrase. */
function isStopWithin(units: readonly Unit[], i: number, unit: Unit, inApposition: true | undefined): boolean {
	if (isPronounAlone(unit) || isTime(unit) || isFiniteVerb(units, i)) return true;
	if (/^(?:that|who|which)$/u.test(unit.lower) || isDangling(units, i)) return true;
	// `wrote Howard Garde | for Harbor Weekly`, not `a spokesman for`
	if (unit.lower === 'for' && units[i - 1]?.isName && !unit.isName) return true;
	return inApposition === undefined && opensAdverbial(units[i - 1], unit);
}

/** `said Beck | last week`; not `the last lamplighter`. */
const opensAdverbial = (before: Unit | undefined, unit: Unit): boolean =>
	STOPS.test(unit.lower) &&
	!unit.isNominal &&
	!(is(before, Class.determiner) && /^(?:last|following)$/u.test(unit.lower)) &&
	// `data compiled by the bank`
	!(unit.lower === 'by' && /ed$/u.test(before?.lower ?? ''));

/** `a report | published in May`, `the figures | released on Monday`: what more is said of the paper. */
const isDangling = (units: readonly Unit[], i: number): boolean =>
	units[i]?.class === 0 &&
	/^(?:(?:publish|releas|present|conduct|cit|obtain|review|issu|fil|post)ed|seen|shown)$/u.test(
		units[i]?.lower ?? '',
	) &&
	units[i - 1]?.kind === 'word' &&
	!is(units[i - 1], Class.determiner);

const isPronounAlone = (unit: Unit): boolean =>
	/^(?:he|she|they|i|we|you|it|who|everyone|someone|others)$/u.test(unit.lower);

const bracketEnd = (units: readonly Unit[], at: number, limit: number): number => {
	for (let i = at; i < Math.min(limit, at + 10); i += 1) if (units[i]?.text === ')') return i;
	return at;
};
