import type { QuoteType } from '../../../model/quote.ts';
import { isSubjunctiveClause, isUnknownSubjunctive, nextSign } from './clauses.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import type { Context } from './draft.ts';
import { isObject } from './subject-after.ts';
import { mainFinite } from './subjects.ts';
import { type Frame, hasFinite, hasForm, is, isComma, type Stretch, type Unit } from './units.ts';

/**
 * The kind of speech a whole sentence reports by its mood alone: `Die Lage sei ernst.` (free indirect), hearsay with
 * `sollen`. Forms that could be a condition (`hätte`, `würde`) count only where speech goes on.
 * Wrong for wishes (`Es lebe die Freiheit`) and plans (`Die Straße soll im Mai fertig werden`).
 */
export function freeType(frame: Frame, before: Context): QuoteType | undefined {
	// `Ob er zurücktreten wolle?` is what he was asked.
	if (frame.units[0]?.lower === 'ob' && frame.units.at(-1)?.text === '?') return undefined;
	const finite = mainFinite(frame.units, frame.length);
	const goesOn = before.nSilent === 0;
	if (hasMood(frame, finite, goesOn)) return 'IndirectFreeIndirect';
	return finite !== undefined && isHearsay(frame, finite, goesOn) ? 'FreeIndirect' : undefined;
}

function hasMood({ units, length }: Frame, finite: number | undefined, goesOn: boolean): boolean {
	const unit = finite === undefined ? undefined : units[finite];
	// `ich gehe`: the first person, in an interview.
	if (finite !== undefined && (units[finite - 1]?.lower === 'ich' || units[finite + 1]?.lower === 'ich')) return false;
	if (hasForm(unit, Form.subjunctive) && !isPast(unit) && finite !== undefined && !isSomethingElse(units, finite))
		return true;
	if (goesOn && isPast(unit) && !hasCondition(units, length)) return true;
	if (unit === undefined && isUnknownSubjunctive(units, 0)) return true;
	// The main verb is not known: any plain form of the auxiliaries will do.
	return (
		unit === undefined &&
		units
			.slice(0, length)
			.some(
				(one, i) =>
					/^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)$/u.test(one.lower) && !isSomethingElse(units, i),
			)
	);
}

const isPast = (unit: Unit | undefined): boolean => PAST_SUBJUNCTIVE.test(unit?.lower ?? '');

/** Forms that no plain past looks like: `lägen`, `gäbe`. */
const PAST_SUBJUNCTIVE =
	/^(?:wäre|hätte|würde|könnte|müsste|dürfte|gäbe|käme|läge|stünde|ginge|fände|sähe|nähme|spräche|brächte|wüsste|bräuchte|täte|zöge|bekäme|entstünde|bestünde|ergäbe|träfe|bliebe|hielte|ließe|liefe|verlöre|schlösse)n?$/u;

const hasCondition = (units: readonly Unit[], length: number): boolean =>
	units[0]?.lower === 'wer' || units.slice(0, length).some((unit) => unit.lower === 'wenn' || unit.lower === 'falls');

/** `eine lange Reise`: the word stands where an adjective does; `als sei nichts gewesen` compares. */
function isSomethingElse(units: readonly Unit[], i: number): boolean {
	if (units[i - 1]?.lower === 'als') return true;
	const isAuxiliary = hasForm(units[i], Form.auxiliary);
	return (
		!isAuxiliary &&
		!PRONOUNS.has(units[i - 1]?.lower ?? '') &&
		(units[i + 1]?.isNominal === true || is(units[i - 1], Class.article) || is(units[i - 1], Class.preposition))
	);
}

/** `Es gebe Kunden`: behind a pronoun stands a verb. */
const PRONOUNS = new Set(['es', 'er', 'sie', 'man']);

/** `soll gestohlen haben`, `sollen verletzt worden sein`: what is told of the past; of the future only where speech goes on. */
function isHearsay({ units, length }: Frame, finite: number, goesOn: boolean): boolean {
	if (!hasForm(units[finite], Form.sollen)) return false;
	const end = nextSign(units, finite, length);
	const last = units[end - 1]?.lower;
	const isPerfect = (last === 'haben' || last === 'sein') && isParticiple(units[end - 2]);
	return isPerfect || goesOn;
}

const isParticiple = (unit: Unit | undefined): boolean =>
	hasForm(unit, Form.participle) || /^(?:ge|\p{L}+ge|be|ver|er|ent|zer)\p{L}+(?:t|en)$/u.test(unit?.lower ?? '');

/**
 * A clause of a reason, a relative clause, or a sentence behind a colon, in the subjunctive reports what somebody said,
 * though the sentence does not: `wies den Vorwurf zurück, da er jeder Grundlage entbehre`, `winkte ab: Man prüfe das`.
 */
export function reportedClause({ units, length }: Frame): Stretch | undefined {
	for (let at = 0; at < length; at += 1) {
		if (isFollowedBySpeech(units, at, length)) return { first: at + 1, last: length };
		if (!isComma(units[at])) continue;
		const next = units[at + 1];
		const opens =
			next?.lower === 'da' || next?.lower === 'weil' || (is(next, Class.relative) && !units[at + 2]?.isNominal);
		const end = nextSign(units, at + 1, length);
		if (opens && isPlainSubjunctive(units[end - 1])) return { first: at + 1, last: end };
	}
	return undefined;
}

/** `wollte nichts beschönigen: Man habe …`, `sieht das anders: Man müsste …`, not `Die Regel: Man würde …`. */
const isFollowedBySpeech = (units: readonly Unit[], colon: number, length: number): boolean =>
	units[colon]?.text === ':' &&
	hasFinite(units, 0, colon) &&
	isSubjunctiveClause(units, colon + 1, length) &&
	(isPlainSubjunctive(mainVerb(units.slice(colon + 1, length))) ||
		units.slice(0, colon).some((_, at) => isObject(units, at)));

const mainVerb = (units: readonly Unit[]): Unit | undefined => units[mainFinite(units, units.length) ?? units.length];

const isPlainSubjunctive = (unit: Unit | undefined): boolean => hasForm(unit, Form.subjunctive) && !isPast(unit);
