import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isMasculinePerson } from './genders.ts';
import { somebodyBehind } from './somebody-behind.ts';
import { NOBODY, type Subject, saidBy } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { hasForm, is, isComma, isFiniteAt, type Unit } from './units.ts';

/** The subject of the main clause. */
export function mainSubject(units: readonly Unit[], length: number): Subject | undefined {
	const finite = mainFinite(units, length);
	if (finite === undefined) return undefined;
	const sure = surelyAfter(units, finite, length);
	if (sure !== undefined) return sure;
	const before = subjectBefore(units, 0, finite);
	if (before === undefined || isPointedAt(units, finite)) return subjectAfter(units, finite, length);
	return somebodyBehind(units, finite, length, before) ?? before;
}

/** `Die hält Jensen für falsch`: what `die` points at can be no subject, for one person stands behind the verb in the singular. */
const isPointedAt = (units: readonly Unit[], finite: number): boolean =>
	finite === 1 &&
	/^(?:die|das)$/u.test(units[0]?.lower ?? '') &&
	units[2]?.isName === true &&
	!hasForm(units[1], Form.plural);

/** The finite verb of the main clause, past fronted and relative clauses; undefined if there is none. */
export function mainFinite(units: readonly Unit[], length: number): number | undefined {
	let isSubordinate =
		(is(units[0], Class.subordinator | Class.question) && units[0]?.lower !== 'wer') || isCondition(units, length);
	for (let i = 0; i < length; i += 1) {
		const unit = units[i];
		if (isComma(unit)) {
			const next = units[i + 1];
			const isRelative = is(next, Class.relative) || (is(next, Class.preposition) && is(units[i + 2], Class.relative));
			if (isFiniteAt(units, i + 1)) return i + 1;
			isSubordinate = isRelative || is(next, Class.subordinator | Class.question);
		} else if (!isSubordinate && isFiniteAt(units, i) && !unit?.inBracket) return i;
	}
	return undefined;
}

/** `Sollte das Amt ablehnen, | werde man klagen`. */
function isCondition(units: readonly Unit[], length: number): boolean {
	if (!/^(?:soll|woll|würd|hätt|wär|könnt|müsst|dürft)(?:te?)?en?$/u.test(units[0]?.lower ?? '')) return false;
	for (let i = 1; i < length - 1; i += 1) if (isComma(units[i]) && isFiniteAt(units, i + 1)) return true;
	return false;
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
	return unit.lower === 'man' ? NOBODY : saidBy(unit);
}
