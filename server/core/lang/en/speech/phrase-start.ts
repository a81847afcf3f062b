import { isFiniteVerb } from './clauses.ts';
import { behindAgo, contactStart, helpsNoun, isCapacity, isNotAll } from './subject-parts.ts';
import { is, isBreak, isComma, isManner, isNickname, type Unit } from './units.ts';
import { Class } from './words.ts';

/** Where the phrase that ends at `end` begins: behind a sign, a quotation, a conjunction or another verb. */
export function phraseStart(units: readonly Unit[], end: number): number {
	const last = units[end - 1];
	if (last !== undefined && isPronounAlone(last)) return end - 1;
	let i = end;
	while (0 < i) {
		const next = i !== end && isFiniteVerb(units, i - 1) ? relativeBefore(units, i - 1) : i - 1;
		// `Beck (who said it was late)`
		const isOutside = last?.inBracket && units[i - 1]?.text === '(';
		if (next === undefined || isOutside || endsPhrase(units, i - 1, i === end)) break;
		i = next;
	}
	const contact = contactStart(units, i, end);
	if (contact !== undefined) return phraseStart(units, contact);
	// `joining a list of libraries that found …`
	const isGerund = /ing$/u.test(units[i]?.lower ?? '') && is(units[i + 1], Class.determiner);
	return skipOpeners(units, isGerund ? i + 1 : i, end);
}

function endsPhrase(units: readonly Unit[], at: number, isLast: boolean): boolean {
	const unit = units[at];
	if (unit === undefined || unit.lower === 'whose') return true;
	if (unit.kind === 'quotation' ? isSpoken(units, at) : isEdge(unit)) return true;
	const isCount = unit.lower === 'than' && units[at + 1]?.kind === 'number';
	const isInside = isCount || isRelativeThat(units, at) || isCapacity(units, at);
	if (CLAUSE_OPENERS.test(unit.lower) && !isInside) return true;
	return !isLast && isPronounAlone(unit);
}

const CLAUSE_OPENERS =
	/^(?:that|but|because|although|though|while|when|if|where|as|after|before|since|until|whether|so|than|how|why|what)$/u;

/** A quotation that is no part of a phrase (`a “sell” rating`). */
export function isSpoken(units: readonly Unit[], at: number): boolean {
	const next = units[at + 1];
	const isPart =
		isNickname(units, at) ||
		// `who rates it a “sell”, added`
		(is(units[at - 1], Class.determiner) && isComma(next) && /^\P{L}\p{Ll}+\P{L}$/u.test(units[at]?.text ?? '')) ||
		(is(units[at - 1], Class.determiner) &&
			!/[,.!?]\P{L}{0,4}$/u.test(units[at]?.text ?? '') &&
			next?.kind === 'word' &&
			next.class === 0 &&
			next.readings.length === 0);
	return units[at]?.kind === 'quotation' && !isPart;
}

function isEdge(unit: Unit): boolean {
	return unit.kind === 'quotation' || (isBreak(unit) && unit.text !== '(' && unit.text !== ')' && !unit.inBracket);
}

/** Not the letter of `A.I. Feld`. */
const isPronounAlone = (unit: Unit): boolean => !unit.isName && /^(?:he|she|they|i|we|you|it)$/u.test(unit.lower);

const isRelativeThat = (units: readonly Unit[], at: number): boolean =>
	units[at]?.lower === 'that' &&
	units[at + 1] !== undefined &&
	(isFiniteVerb(units, at + 1) || helpsNoun(units, at) || isOfNoun(units, at));

/** `The brewery | that owned the building`; not `said that closed shops …` */
const isOfNoun = (units: readonly Unit[], at: number): boolean =>
	/ed$/u.test(units[at + 1]?.lower ?? '') &&
	is(units[at + 2], Class.determiner) &&
	units[at - 1]?.kind === 'word' &&
	units[at - 1]?.readings.length === 0;

/** `an official who asked not to be named said`: the relative pronoun to which the verb at `at` belongs. */
function relativeBefore(units: readonly Unit[], at: number): number | undefined {
	for (let i = at - 1; 0 < i && at - i < 8; i -= 1) {
		const unit = units[i];
		if (unit === undefined || isEdge(unit)) return undefined;
		if (/^(?:who|which|that)$/u.test(unit.lower)) return i;
		if (isFiniteVerb(units, i)) return undefined;
	}
	return undefined;
}

/** `Perhaps Beck`, `yet Beck` */
const isOpener = (unit: Unit | undefined): boolean => /^(?:yet|perhaps|maybe|thus|indeed)$/u.test(unit?.lower ?? '');

/** `And`, `Later`, `In a statement Beck`: what opens a sentence before its subject. */
export function skipOpeners(units: readonly Unit[], start: number, end: number): number {
	let i = start;
	while (
		i < end &&
		!isNotAll(units, i) &&
		(is(units[i], Class.coordinator) || isManner(units[i]) || isEdge(units[i] as Unit) || isOpener(units[i]))
	)
		i += 1;
	i = behindAgo(units, i, end);
	const first = units[i];
	if (first === undefined || !is(first, Class.preposition) || is(first, Class.determiner)) return i;
	for (let at = i + 2; at < end; at += 1) {
		const isName =
			units[at]?.isNominal && !units[at - 1]?.isNominal && !is(units[at - 1], Class.determiner | Class.preposition);
		if (isName || isPronounAlone(units[at] as Unit)) return at;
	}
	return end;
}
