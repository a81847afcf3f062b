import type { LocalSpan } from '../../../model/paragraph.ts';
import { rememberOn } from '../../../text/remember-on.ts';
import { endsInInfinitive, isSubjunctiveClause, nextSign } from './clauses.ts';
import { Class, contentNouns } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { contentEnd } from './content-ends.ts';
import type { VerbCue } from './cues.ts';
import { knownFactAt, mayShowFact } from './known-facts.ts';
import { isSayingNoun, ownedNounAt } from './owned-nouns.ts';
import { attitudes, CARRIERS, JUDGING } from './speech-nouns.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { type Frame, hasForm, is, isComma, isFiniteAt, type Stretch, type Unit } from './units.ts';

/** Speech by a noun or adjective: `vertritt die Ansicht, dass …`, `ist überzeugt, …`, `hatte den Vorschlag unterbreitet, … zu …`. */
export interface NounCue {
	readonly lemma: string;
	readonly spans: readonly LocalSpan[];
	readonly content: Stretch;
	readonly speaker: Subject;
	/** False if the noun may only be spoken of. */
	readonly sure: boolean;
}

/** Clauses that say something by their noun; `isFree` tells which units no other statement holds. */
export function findNounCues(frame: Frame, cues: readonly VerbCue[], isFree: (at: number) => boolean): NounCue[] {
	const { units, length } = frame;
	const out: NounCue[] = [];
	for (let at = 0; at < length; at += 1) {
		const { lower: word, tag } = units[at] as Unit;
		if (!((tag !== undefined && mayCue(tag)) || units[at - 1]?.lower === 'für') || !isFree(at)) continue;
		const carries = contentNouns.has(word) || attitudes.has(word) ? CARRIERS : judging(units, at);
		const carried = carries === undefined ? undefined : nounCueAt(frame, at, carries, cues);
		const cue = carried ?? knownFactAt(frame, at) ?? ownedNounAt(frame, at);
		if (cue !== undefined) out.push(cue);
	}
	return out;
}

/** Most words are no cue whatever stands around them. */
const mayCue = rememberOn(
	({ lower }: NonNullable<Unit['tag']>) =>
		contentNouns.has(lower) || attitudes.has(lower) || mayShowFact(lower) || isSayingNoun(lower),
);

/** `hält es für möglich, dass …`: whatever the adjective, the verb judges. */
const judging = (units: readonly Unit[], at: number): RegExp | undefined =>
	units[at - 1]?.lower === 'für' && units[at]?.isNominal === false ? JUDGING : undefined;

function nounCueAt(
	{ units, length }: Frame,
	at: number,
	carriers: RegExp,
	cues: readonly VerbCue[],
): NounCue | undefined {
	const sign = nextSign(units, at, length);
	// Behind the noun only the rest of the verb may stand: `die Ansicht vertreten, …`.
	if (!isComma(units[sign]) || 4 < sign - at || !opens(units, sign + 1, length)) return undefined;
	if (isCircumstance(units, at) || isFronted(units, sign)) return undefined;
	const first = clauseStart(units, at);
	const finite = finiteIn(units, first, sign);
	if (finite === undefined) return undefined;
	const carrier = carrierIn(units, first, sign, at, carriers);
	if (carrier === undefined) return undefined;
	const speaker = subjectOf(units, first, finite, sign);
	if (speaker === undefined || speaker.isNobody) return undefined;
	const opener = isComma(units[first - 1]) ? Class.subordinator | Class.relative : Class.subordinator;
	const conjunction = is(units[first], opener) ? first : undefined;
	return {
		lemma: units[at]?.lower ?? '',
		spans: [...new Set([finite, carrier, ...nounPhrase(units, at)])]
			.sort((a, b) => a - b)
			.flatMap((i) => spanOf(units[i])),
		content: { first: sign + 1, last: contentEnd(units, sign + 1, length, { at, conjunction }, cues) },
		speaker,
		sure: true,
	};
}

/** `Da sie Angst hatte, habe sie gewartet`: behind the comma the main clause goes on. */
const isFronted = (units: readonly Unit[], sign: number): boolean =>
	is(units[0], Class.subordinator) && nextSign(units, 0, sign + 1) === sign && isFiniteAt(units, sign + 1);

/** `unter der Bedingung der Anonymität`, `nach dem Beschluss`: how or when, not what. */
function isCircumstance(units: readonly Unit[], at: number): boolean {
	for (let i = at - 1; 0 <= i && at - i < 4; i -= 1) {
		if (/^(?:unter|in|im|nach|wegen|trotz|vor|bei|beim|während|aus|durch)$/u.test(units[i]?.lower ?? '')) return true;
		if (units[i]?.isNominal) return false;
	}
	return false;
}

const spanOf = (unit: Unit | undefined): LocalSpan[] => (unit === undefined ? [] : [{ from: unit.from, to: unit.to }]);

/** `dass …`, a clause in the subjunctive, an infinitive with zu. */
function opens(units: readonly Unit[], first: number, length: number): boolean {
	const next = units[first];
	// `besorgt, aber zuversichtlich, dass …`
	if (next === undefined || next.lower === 'wonach' || next.lower === 'aber') return false;
	if (next.lower === 'dass' || next.lower === 'daß') return true;
	if (is(next, Class.relative) && !units[first + 1]?.isNominal && isFiniteAt(units, nextSign(units, first, length) - 1))
		return false;
	return isSubjunctiveClause(units, first, length) || endsInInfinitive(units, first, nextSign(units, first, length));
}

function clauseStart(units: readonly Unit[], at: number): number {
	let i = at;
	while (0 < i && !/^[,:;–]$/u.test(units[i - 1]?.text ?? '')) i -= 1;
	return i;
}

function finiteIn(units: readonly Unit[], first: number, last: number): number | undefined {
	for (let i = first; i < last; i += 1) if (isFiniteAt(units, i) || hasForm(units[i], Form.auxiliary)) return i;
	return undefined;
}

function carrierIn(
	units: readonly Unit[],
	first: number,
	last: number,
	noun: number,
	carriers: RegExp,
): number | undefined {
	for (let i = last - 1; first <= i; i -= 1) if (i !== noun && carriers.test(units[i]?.lower ?? '')) return i;
	return undefined;
}

function subjectOf(units: readonly Unit[], first: number, finite: number, last: number): Subject | undefined {
	// `Seit August vertritt sie …`: a preposition, the verb does not stand at the end.
	const opensClause = !is(units[first], Class.preposition) || last - 2 <= finite;
	if (opensClause && is(units[first], Class.subordinator | Class.question) && !is(units[first], Class.relative))
		return subjectAfter(units, first, last);
	if (first === 0 || !isComma(units[first - 1]))
		return subjectBefore(units, first, finite) ?? subjectAfter(units, finite, last);
	return finite === first
		? (subjectBefore(units, 0, first - 1) ?? subjectAfter(units, finite, last))
		: (subjectBefore(units, first, finite) ?? subjectAfter(units, finite, last));
}

/** The noun with its article: `der Meinung`, `die Erlaubnis`. */
function nounPhrase(units: readonly Unit[], at: number): number[] {
	const out = [at];
	for (let i = at - 1; 0 <= i && at - i < 4; i -= 1) {
		const unit = units[i];
		if (is(unit, Class.article) || unit?.lower === 'zum' || unit?.lower === 'zur') return [...out, i];
		if (unit === undefined || unit.class !== 0 || unit.isNominal || unit.form !== 0) break;
		out.push(i);
	}
	return [at];
}
