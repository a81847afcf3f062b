import { isMainClause, nextSign } from './clauses.ts';
import { Class } from './closed-words.ts';
import { type Frame, hasFinite, is, isComma, type Stretch, type Unit } from './units.ts';

/** The clause a phrase stands in: a relative or `dass` clause by its commas, else the sentence (behind a colon or semicolon). */
export function hostOf({ units, length }: Frame, { first, last }: { first: number; last: number }): Stretch {
	let start = first;
	while (0 < start && units[start - 1]?.text !== ';' && units[start - 1]?.text !== ':') start -= 1;
	const clause = subordinateStart(units, start, first);
	if (clause === undefined) return mainHost(units, start, first, last, length);
	const end = clauseEndAfter(units, last, length);
	return { first: clause, last: end };
}

/** The main clause around the phrase: `Die Häfen bleiben gesperrt, | nur einer wurde nach Angaben der Polizei geöffnet`. */
function mainHost(units: readonly Unit[], start: number, first: number, last: number, length: number): Stretch {
	let begin = start;
	for (let i = start; i < first - 1; i += 1) {
		if (
			isComma(units[i]) &&
			isMainClause(units, start, i) &&
			isMainClause(units, i + 1, nextSign(units, i + 1, length))
		)
			begin = i + 1;
	}
	let end = last;
	while (end < length && units[end]?.text !== ';' && units[end]?.text !== ':') end += 1;
	return { first: begin, last: end };
}

/** First unit of the subordinate clause around `at`, if one opened and none of its commas closed it. */
function subordinateStart(units: readonly Unit[], from: number, at: number): number | undefined {
	for (let i = at - 1; from <= i; i -= 1) {
		const opens = i === from || isComma(units[i - 1]);
		if (!opens) continue;
		const unit = units[i];
		const isSub =
			is(unit, Class.subordinator | Class.question) ||
			(i !== from &&
				(is(unit, Class.relative) ||
					(is(unit, Class.preposition) && is(units[i + 1], Class.relative) && !units[i + 2]?.isNominal)));
		if (isSub && !hasFinite(units, i, at)) return i;
		if (i !== at && isComma(units[i - 1]) && !isComma(units[at - 1])) return undefined;
	}
	return undefined;
}

export function clauseEndAfter(units: readonly Unit[], from: number, length: number): number {
	let i = from;
	while (i < length && !(isComma(units[i]) && hasFinite(units, from, i))) i += 1;
	return i;
}

/** What is left of a stretch without the part from `first` to `last`; a relative clause behind it belongs to the frame. */
export function around(units: readonly Unit[], host: Stretch, first: number, last: number): Stretch[] {
	const behind = relativeEnd(units, last, host.last);
	return [
		{ first: host.first, last: first },
		{ first: behind, last: host.last },
	].filter((stretch) => stretch.first < stretch.last);
}

/** `…, so Celebi, die auch angab, …`: the clause on the speaker says nothing. */
function relativeEnd(units: readonly Unit[], from: number, limit: number): number {
	const at = is(units[from + 1], Class.preposition) ? from + 2 : from + 1;
	if (!isComma(units[from]) || !is(units[at], Class.relative) || units[at + 1]?.isNominal) return from;
	const next = nextSign(units, from + 1, limit);
	return hasFinite(units, from + 1, next) ? next : from;
}

/** At least three words outside the frame, else there is nothing said. */
export const hasSubstance = (units: readonly Unit[], stretches: readonly Stretch[]): boolean =>
	3 <=
		stretches.reduce(
			(sum, { first, last }) => sum + units.slice(first, last).filter((unit) => unit.kind !== 'punctuation').length,
			0,
		) && !stretches.every(({ first, last }) => last - first === 1 && units[first]?.kind === 'quotation');
