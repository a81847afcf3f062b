import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { hasForm, is, isBreak, isComma, isFiniteAt, type Unit } from './units.ts';
import type { VerbReading } from './verbs.ts';

/** The reading that fits the clause: a separable verb needs its particle (`teilte … mit`). */
export function readingAt(units: readonly Unit[], at: number, last: number): VerbReading | undefined {
	const readings = units[at]?.readings ?? [];
	let plain: VerbReading | undefined;
	const hasAuxiliary = 1 < readings.length && hasAuxiliaryInClause(units, at, last);
	for (const reading of readings) {
		if (!reading.needsParticle) plain = better(plain, reading, hasAuxiliary);
		else if (particleOf(units, at, last, reading.verb.particle) !== undefined) return reading;
	}
	return plain !== undefined && plain.kind === 'finite' && isOtherParticle(units[last - 1]) && at < last - 1
		? undefined
		: plain;
}

/** `fand statt`, `sagte ab`, `nahm teil`: another verb than the one that says something; not `sagt Emil Nieder`. */
const isOtherParticle = (unit: Unit | undefined): boolean =>
	unit !== undefined && !unit.isNominal && OTHER_PARTICLES.test(unit.lower);

const OTHER_PARTICLES = /^(?:statt|ab|auf|ein|fest|her|hin|weg|zurück|zusammen|um|durch|fort|los|teil|nieder)$/u;

/** `betont` is a participle beside an auxiliary (`hatte betont`), else finite (`er betont`). */
const better = (known: VerbReading | undefined, next: VerbReading, hasAuxiliary: boolean): VerbReading =>
	known === undefined || (hasAuxiliary && next.kind === 'participle') ? next : known;

function hasAuxiliaryInClause(units: readonly Unit[], at: number, last: number): boolean {
	if (at + 1 < last && hasForm(units[at + 1], Form.auxiliary)) return true;
	for (let i = at - 1; 0 <= i && !isClauseSign(units, i); i -= 1) if (hasForm(units[i], Form.auxiliary)) return true;
	return isClauseSign(units, at - 1) && last === at + 1 && isBehindApposition(units, at);
}

/** `…, wird Anna Beck, die Leiterin, zitiert`: the auxiliary stands before the apposition. */
function isBehindApposition(units: readonly Unit[], at: number): boolean {
	for (let i = at - 2, nCommas = 0; 0 <= i && nCommas < 2; i -= 1) {
		if (hasForm(units[i], Form.auxiliary)) return true;
		if (isComma(units[i])) nCommas += 1;
	}
	return false;
}

/** Index of the particle at the end of the clause; behind it may stand only what was moved out (`teilte mit am Montag`). */
export function particleOf(units: readonly Unit[], at: number, last: number, particle: string): number | undefined {
	// `wie sie bekannt gab`: at the end of a clause the particle may stand before the verb as a word of its own.
	if (units[at - 1]?.lower === particle && (last - 1 <= at || hasForm(units[at + 1], Form.auxiliary))) return at - 1;
	for (let i = last - 1; at < i; i -= 1) {
		if (units[i]?.lower === particle) {
			const isAtEnd =
				i === last - 1 || is(units[i + 1], Class.preposition | Class.coordinator) || units[i + 1]?.kind === 'quotation';
			return isAtEnd && !phraseFollows(units, i, last) ? i : undefined;
		}
	}
	return undefined;
}

/** `an der Küste`: the word is a preposition with its phrase, not a particle. */
const phraseFollows = (units: readonly Unit[], i: number, last: number): boolean =>
	i + 1 < last &&
	is(units[i], Class.preposition) &&
	(units[i + 1]?.isNominal === true || is(units[i + 1], Class.article));

export function finiteOf(units: readonly Unit[], at: number, reading: VerbReading, last: number): number | undefined {
	if (reading.kind === 'finite' && (!hasForm(units[at], Form.infinitive) || isFiniteAt(units, at))) return at;
	if (
		reading.kind === 'finite' &&
		hasForm(units[at], Form.participle) === false &&
		!hasForm(units[at], Form.infinitive)
	)
		return at;
	return auxiliaryOf(units, at, last);
}

/** The auxiliary of a participle or infinitive: next to it at the end of a clause, else back in the second place. */
function auxiliaryOf(units: readonly Unit[], at: number, last: number): number | undefined {
	for (let i = at + 1; i < Math.min(last, at + 4); i += 1) {
		if (hasForm(units[i], Form.auxiliary)) return hasForm(units[i], Form.infinitive) ? (modalOf(units, at, i) ?? i) : i;
	}
	let nBreaks = 0;
	for (let i = at - 1; 0 <= i && nBreaks < 3; i -= 1) {
		const unit = units[i];
		if (hasForm(unit, Form.auxiliary) && hasForm(unit, Form.finite) && !endsClause(units, i)) return i;
		if (unit?.kind === 'punctuation' && isBreak(unit)) nBreaks += 1;
	}
	return undefined;
}

/** `soll … gesagt haben`, `dass er gesagt haben soll`: the infinitive hangs on a modal verb of its clause. */
function modalOf(units: readonly Unit[], at: number, infinitive: number): number | undefined {
	if (hasForm(units[infinitive + 1], Form.auxiliary)) return infinitive + 1;
	for (let i = at - 1; 0 <= i && !isClauseSign(units, i); i -= 1) if (hasForm(units[i], Form.auxiliary)) return i;
	return undefined;
}

/** `die Parole, die auf Wänden zu sehen war, …`: the last word of a relative clause is no part of the clause around it. */
function endsClause(units: readonly Unit[], at: number): boolean {
	if (!isComma(units[at + 1])) return false;
	const first = clauseStart(units, at);
	const opener = is(units[first], Class.preposition) ? units[first + 1] : units[first];
	return 0 < first && first < at - 1 && is(opener, Class.relative | Class.subordinator);
}

/** `warf Beck, nachdem dies bekannt wurde, vor, …`: end of the clause behind a particle that stands alone. */
export function withLoneParticle(units: readonly Unit[], at: number, last: number, length: number): number {
	const readings = units[at]?.readings.filter(({ needsParticle }) => needsParticle) ?? [];
	if (readings.length === 0 || !isComma(units[last])) return last;
	for (let i = last + 2; i < Math.min(length, last + 30); i += 1) {
		const isAlone = isComma(units[i - 1]) && (i + 1 === length || isClauseSign(units, i + 1));
		if (isAlone && readings.some(({ verb }) => verb.particle === units[i]?.lower)) return i + 1;
	}
	return last;
}

export function clauseEnd(units: readonly Unit[], at: number, length: number): number {
	let i = at + 1;
	while (i < length && !isClauseSign(units, i)) i += 1;
	return i;
}

/** A comma ends the clause unless it frames an apposition whose other comma follows. */
const isClauseSign = (units: readonly Unit[], i: number): boolean => {
	const unit = units[i];
	if (unit === undefined || unit.inBracket) return false;
	return unit.text === ',' || unit.text === ':' || unit.text === ';' || unit.text === '–';
};

/** First unit of the clause around `at`: behind the last comma, colon or dash. */
export function clauseStart(units: readonly Unit[], at: number): number {
	let i = at;
	while (0 < i && !isClauseSign(units, i - 1)) i -= 1;
	return i;
}

export function conjunctionOf(units: readonly Unit[], first: number, finite: number, last: number): number | undefined {
	const begin = is(units[first], Class.coordinator) || units[first]?.lower === 'denn' ? first + 1 : first;
	if (finite === begin) return last - 1 <= finite ? earlierConjunction(units, first) : undefined;
	return isNaming(units, begin) ? undefined : conjunctionAt(units, begin, first, finite, last);
}

function conjunctionAt(
	units: readonly Unit[],
	begin: number,
	first: number,
	finite: number,
	last: number,
): number | undefined {
	const unit = units[begin];
	const isEnd = last - 1 <= finite || is(units[finite + 1], Class.coordinator);
	if (is(unit, Class.subordinator)) return isEnd || unit?.lower === 'dass' ? begin : undefined;
	if (unit?.lower === 'wie' || (isEnd && FRONTED.test(unit?.lower ?? ''))) return begin;
	if (is(unit, Class.relative) && isEnd && isComma(units[first - 1])) return begin;
	// `Wie der Richter, der den Fall kennt, dazu ausführte`, `Wie Jan Holm, Leiter des Amtes, in Ulm mitteilte`
	return isEnd && isComma(units[first - 1]) ? earlierConjunction(units, first) : undefined;
}

/** `Warum sie das nicht erkannte, erklärte sie so`, `Wer sie geärgert hat, den vergisst sie nicht`: a question as a clause. */
const FRONTED = /^(?:warum|wieso|weshalb|wann|wohin|woher|inwieweit|inwiefern|wer|wen|wem)$/u;

/** `Als „Geschenk“ bezeichnet sie den Fund`: no clause. */
const isNaming = (units: readonly Unit[], begin: number): boolean =>
	units[begin]?.lower === 'als' && (units[begin + 1]?.kind === 'quotation' || units[begin + 2]?.kind === 'quotation');

const isConjunction = (unit: Unit | undefined): boolean => unit?.lower === 'wie' || is(unit, Class.subordinator);

/** `Wie der Richter, Ottmar Breidling, ausführte`: the conjunction stands before the apposition. */
function earlierConjunction(units: readonly Unit[], first: number): number | undefined {
	for (let i = first - 1, nCommas = 0; 0 <= i && nCommas < 3; i -= 1) {
		// `Wie der Richter, der den Fall kennt, ausführte`: past the clause on him.
		if (endsClause(units, i)) i = clauseStart(units, i) - 1;
		if (isFiniteAt(units, i)) return undefined;
		if (isComma(units[i])) nCommas += 1;
		if (isConjunction(units[i]) && (i === 0 || isBreak(units[i - 1]))) return i;
	}
	return undefined;
}

/** Behind a colon, semicolon or dash a new sentence begins. */
export function sentenceStart(units: readonly Unit[], at: number): number {
	for (let i = at - 1; 0 <= i; i -= 1) {
		const text = units[i]?.text;
		if (text === ':' || text === ';' || text === '–') return i + 1;
	}
	return 0;
}
