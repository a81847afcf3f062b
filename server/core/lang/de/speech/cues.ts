import type { LocalSpan } from '../../../model/paragraph.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isAdjective, isQuantity } from './noun-phrases.ts';
import { mainFinite } from './subjects.ts';
import { type Frame, hasForm, is, isBreak, isComma, isFiniteAt, type Unit } from './units.ts';
import {
	clauseEnd,
	clauseStart,
	conjunctionOf,
	finiteOf,
	particleOf,
	readingAt,
	withLoneParticle,
} from './verb-bracket.ts';
import type { SpeechVerb, VerbReading } from './verbs.ts';

/** A verb of saying in its clause. Indexes count units of the frame. */
export interface VerbCue {
	readonly verb: SpeechVerb;
	/** Place of the verb itself. */
	readonly at: number;
	/** Place of the finite verb: the verb itself or its auxiliary. */
	readonly finite: number;
	/** First and last (exclusive) unit of the clause's verbal bracket. */
	readonly first: number;
	readonly last: number;
	/** `wie`, `nachdem` …: index of the conjunction of a clause with the verb at its end. */
	readonly conjunction: number | undefined;
	readonly isPassive: boolean;
	/** Finite verb first in its clause: inversion behind what is said (`…, sagte er`). */
	readonly isInverted: boolean;
	readonly spans: readonly LocalSpan[];
}

/** All verbs of saying of a sentence that are really used as such, in order. */
export function findVerbCues({ units, length }: Frame): VerbCue[] {
	const cues: VerbCue[] = [];
	for (let at = 0; at < length; at += 1) {
		const unit = units[at];
		// `wiederholt`, `bekannt` are adverbs where they are no verb at the end.
		if (
			unit === undefined ||
			unit.readings.length === 0 ||
			(is(unit, Class.adverb) && !hasForm(units[at + 1], Form.auxiliary) && !isBehindQuotation(units, at)) ||
			// `einige Leute`, not `meinen die Leute`
			(is(unit, Class.article) && !isFiniteAt(units, at))
		)
			continue;
		const cue = cueAt(units, at, length);
		if (cue !== undefined && !isManner(units, cue)) cues.push(cue);
	}
	return cues;
}

/** `„Nein“, wiederholt Beck`. */
const isBehindQuotation = (units: readonly Unit[], at: number): boolean =>
	isComma(units[at - 1]) && units[at - 2]?.kind === 'quotation' && units[at + 1]?.isNominal === true;

/** `entgegnete Beck empört`: a participle behind the finite verb of its clause says how. */
function isManner(units: readonly Unit[], { at, finite, first, last }: VerbCue): boolean {
	if (finite !== at || at !== last - 1 || !hasForm(units[at], Form.participle)) return false;
	for (let i = first; i < at; i += 1) if (isFiniteAt(units, i)) return !units.slice(i, at).some(isAnd);
	return false;
}

const isAnd = (unit: Unit): boolean => is(unit, Class.coordinator);

function cueAt(units: readonly Unit[], at: number, length: number): VerbCue | undefined {
	const last = withLoneParticle(units, at, clauseEnd(units, at, length), length);
	const reading = readingAt(units, at, last);
	if (reading === undefined || isAttributiveParticiple(units, at, reading) || isCompared(units, at, last))
		return undefined;
	const finite = finiteOf(units, at, reading, last);
	if (finite === undefined) return undefined;
	const first = clauseStart(units, Math.min(finite, at));
	const conjunction = conjunctionOf(units, first, finite, last);
	// `wurde gesagt`, `konnte festgestellt werden`
	const isPassive =
		finite !== at &&
		reading.kind === 'participle' &&
		(hasForm(units[finite], Form.werden) || /^w[eo]rden$/u.test(units[at + 1]?.lower ?? ''));
	return {
		verb: reading.verb,
		at,
		finite,
		first,
		last,
		conjunction,
		isPassive,
		isInverted:
			conjunction === undefined &&
			(isFirstInClause(units, first, finite) || takesUp(units, first, finite)) &&
			!goesOn(units, first, finite),
		spans: cueSpans(units, at, finite, reading, last),
	};
}

/** `der angekündigte Besuch`, `die gestern genannten Zahlen` are no cues; nor is `trotz der verfügten strengen Auflagen`. */
function isAttributiveParticiple(units: readonly Unit[], at: number, reading: VerbReading): boolean {
	if (!is(units[at - 1], Class.article)) return isBesideVerb(units, at);
	if (reading.kind === 'participle' && units[at + 1]?.isNominal === true) return true;
	const isBetween = isAdjective(units[at + 1]) || isQuantity(units[at + 1]);
	return /e[nrsm]?$/u.test(units[at]?.lower ?? '') && isBetween && units[at + 2]?.isNominal === true;
}

/** `wurden zwölf zum Tode verurteilte Täter begnadigt`: a form in -te before a noun, and another verb in the clause. */
function isBesideVerb(units: readonly Unit[], at: number): boolean {
	if (!/te[nrsm]?$/u.test(units[at]?.lower ?? '') || !units[at + 1]?.isNominal) return false;
	for (let i = at - 1; 0 <= i && !isBreak(units[i]) && !isAnd(units[i] as Unit); i -= 1)
		if (isFiniteAt(units, i)) return true;
	return false;
}

/** `früher als erwartet`. */
const isCompared = (units: readonly Unit[], at: number, last: number): boolean =>
	units[at - 1]?.lower === 'als' && last === at + 1;

/** `Die Stadt zahlt viel, befürchtet aber noch mehr`: the subject goes on; not `Das sei viel, sagte aber Beck`. */
export function goesOn(units: readonly Unit[], first: number, finite: number): boolean {
	if (first !== finite || !isComma(units[first - 1]) || !SHARING.has(units[finite + 1]?.lower ?? '')) return false;
	const main = mainFinite(units, first - 1);
	return main !== undefined && (hasForm(units[finite], Form.auxiliary) || !hasForm(units[main], Form.subjunctive));
}

const SHARING = new Set(['aber', 'jedoch', 'dann', 'allerdings', 'hingegen', 'dagegen', 'indes', 'dafür']);

const isFirstInClause = (units: readonly Unit[], first: number, finite: number): boolean => {
	let i = first;
	while (i < finite && (is(units[i], Class.coordinator) || units[i]?.kind === 'quotation' || units[i]?.text === '–'))
		i += 1;
	return i === finite;
};

/** `…, das teilte die Polizei mit`, `…, so schätzen Fachleute, …`: the word takes up what is said. */
export const takesUp = (units: readonly Unit[], first: number, finite: number): boolean =>
	0 < first && finite === first + 1 && /^(?:das|dies|so)$/u.test(units[first]?.lower ?? '');

/** Number of the finite verb; `sagten` and the like also tell `sie` apart. */
export const numberOf = (units: readonly Unit[], { finite }: VerbCue): 'singular' | 'plural' =>
	hasForm(units[finite], Form.plural) ? 'plural' : 'singular';

function cueSpans(units: readonly Unit[], at: number, finite: number, reading: VerbReading, last: number): LocalSpan[] {
	const picked = new Set([at, finite]);
	const particle = reading.needsParticle ? particleOf(units, at, last, reading.verb.particle) : undefined;
	if (particle !== undefined) picked.add(particle);
	for (let i = Math.min(at, finite); i < last; i += 1) {
		const unit = units[i];
		if (unit === undefined) break;
		if (is(unit, Class.reflexive) || CORRELATES.has(unit.lower)) picked.add(i);
		if (at < i && i < at + 3 && hasForm(unit, Form.auxiliary)) picked.add(i);
	}
	const spans: LocalSpan[] = [];
	for (const i of [...picked].sort((a, b) => a - b)) {
		const unit = units[i];
		if (unit !== undefined) spans.push({ from: unit.from, to: unit.to });
	}
	return spans;
}

/** `geht davon aus, dass`, `rät dazu, …`: part of the verb. */
const CORRELATES = new Set(['davon', 'darauf', 'dazu', 'dafür', 'dagegen', 'daran', 'darum', 'darüber', 'dahingehend']);
