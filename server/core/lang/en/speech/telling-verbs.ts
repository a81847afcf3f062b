import { wordSet } from '../../../text/words.ts';
import { ADJECTIVE, hasFinite, isTime, isFiniteVerb as isVerbOfClause } from './clauses.ts';
import { isMainVerb } from './content-end.ts';
import { isPerson } from './continue.ts';
import { isBeforeGerund } from './cue-subjects.ts';
import { phraseEnd } from './phrases.ts';
import { is, isBreak, isComma, type Unit } from './units.ts';
import type { VerbReading } from './verbs.ts';
import { Class, saysNothing } from './words.ts';

/** A verb without auxiliary is finite behind a subject: `Beck said`, `officials say`; `saying` goes with the subject before. */
export function isFiniteVerb(units: readonly Unit[], at: number, { form, frames }: VerbReading): boolean {
	const before = lastBefore(units, at);
	if (before === undefined) return false;
	if (form === 'gerund' && tellsNothing(units, at, frames)) return false;
	if (form === 'gerund' && isBeforeGerund(before)) return true;
	if (before.lower === 'to') return form === 'base' && (isStatementNext(units, at) || isTask(units, at));
	if (!maySpeak(before) || form === 'participle') return false;
	if (form === 'past') return !isTold(units, at, before);
	if (form === 'base' && !isPluralSubject(units, before, at)) return false;
	return (
		form === 'gerund' || !frames.includes('n') || (isClauseNext(units, at) && !isTitle(units, at)) || isLast(units, at)
	);
}

/** `It is late, the paper | reports.`: behind a clause and a comma, at the end. */
function isLast(units: readonly Unit[], at: number): boolean {
	if (units[at + 1] !== undefined && units[at + 1]?.text !== '.') return false;
	const comma = units.findLastIndex((unit, i) => i < at && isComma(unit));
	return (
		0 < comma &&
		at - comma < 7 &&
		!units.slice(comma, at).some((unit) => is(unit, Class.coordinator)) &&
		hasFinite(units, 0, comma)
	);
}

/** `went on air to accuse Hall of lying`; not `refused to discuss it`. */
const isTask = (units: readonly Unit[], at: number): boolean =>
	TASKS.has(units[at]?.readings[0]?.lemma ?? '') &&
	!saysNothing(units[at - 2]?.lower ?? '') &&
	!/^(?:not|unable)$/u.test(units[at - 2]?.lower ?? '');

const TASKS = wordSet('accuse announce blame condemn criticise denounce discuss praise');

/** `a hearing that lasted`, `stopped short of saying`, `Tom Hall KC, defending, said`, `came wanting to learn`. */
const tellsNothing = (units: readonly Unit[], at: number, frames: string): boolean =>
	(frames.startsWith('d') && !isComma(units[at - 1])) ||
	is(units[at + 1], Class.auxiliary) ||
	isRelativeNext(units, at) ||
	isEvent(units, at) ||
	isNegated(units, at) ||
	(isComma(units[at + 1]) && units[at + 2]?.kind !== 'quotation');

/** `told a packed hearing that` */
const isEvent = (units: readonly Unit[], at: number): boolean =>
	units[at]?.lower === 'hearing' && units.slice(Math.max(0, at - 3), at).some((unit) => is(unit, Class.determiner));

/** `avoids condemning`, `without saying`, `stopped short of saying`: nothing is said. */
const isNegated = (units: readonly Unit[], at: number): boolean =>
	/^(?:avoid(?:s|ed|ing)?|without|from)$/u.test(units[at - 1]?.lower ?? '') || units[at - 2]?.lower === 'short';

/** `a bridge praised by Beck`, `when asked whether`; but `said by email`. */
const isTold = (units: readonly Unit[], at: number, before: Unit): boolean =>
	(TO_HEARER.has(units[at]?.readings[0]?.lemma ?? '') && isUntold(units, at)) ||
	isDoneTo(units, at) ||
	(units[at + 1]?.lower === 'by' && !MEDIA.test(units[at + 2]?.lower ?? '')) ||
	// `the most detailed map`
	/^(?:most|more|very|highly)$/u.test(units[at - 1]?.lower ?? '') ||
	// `members called to service`, `a pipeline intended to be built`
	(units[at]?.lower === 'called' && units[at + 1]?.lower === 'to') ||
	(/^(?:intended|planned)$/u.test(units[at]?.lower ?? '') && units[at + 2]?.lower === 'be') ||
	// `driver hailed as hero`, not `Beck, 25, said as she left`
	(units[at + 1]?.lower === 'as' && units[at + 2]?.kind !== 'quotation' && units[at]?.readings[0]?.lemma !== 'say') ||
	(isComma(before) && isInserted(units, at)) ||
	(is(before, Class.subordinator) && !is(before, Class.relative));

/** `Beck, asked whether it was late, smiled`: the main verb is still to come. */
const isInserted = (units: readonly Unit[], at: number): boolean =>
	units[at]?.readings[0]?.lemma === 'ask' &&
	units.some((unit, i) => at < i && isComma(unit) && isMainVerb(units[i + 1]));

/** `Jury told that …`, and in headlines `Jury told of lies`: who is told stands before. */
const isUntold = (units: readonly Unit[], at: number): boolean =>
	/^(?:that|to|how|whether|\.)?$/u.test(units[at + 1]?.lower ?? '') ||
	(units[at + 1]?.lower === 'of' && units[units.length - 1]?.text !== '.');

/** `Minister accused of lying`, `Coach praised for calm`: somebody else does it. */
const isDoneTo = (units: readonly Unit[], at: number): boolean =>
	DONE_TO.has(units[at]?.readings[0]?.lemma ?? '') && /^(?:of|for|over)$/u.test(units[at + 1]?.lower ?? '');

const DONE_TO = wordSet('accuse blame condemn criticise denounce hail praise applaud');

const MEDIA = /^(?:e-?mail|phone|telephone|text|letter|video|fax|message)$/u;

/** `doubles champion Greg Hale` */
const isTitle = (units: readonly Unit[], at: number): boolean =>
	units[at + 1]?.isNominal === true && isPerson(units.slice(at, at + 1));

/** The word can end a subject. */
const maySpeak = (unit: Unit): boolean =>
	!isGenitive(unit) &&
	!/^(?:worth|you)$/u.test(unit.lower) &&
	(!is(unit, Class.preposition | Class.determiner) ||
		/^(?:that|all|both|most|some|many|one|another)$/u.test(unit.lower));

const lastBefore = (units: readonly Unit[], at: number): Unit | undefined => {
	let i = at - 1;
	while (0 < i && is(units[i], Class.adverb) && !units[i]?.isNominal) i -= 1;
	return units[i];
};

/** `Trump’s claims`, `the senators’ remarks`. */
const isGenitive = (unit: Unit): boolean =>
	!is(unit, Class.pronoun) && (/['’]s$/u.test(unit.lower) || /^['’]$/u.test(unit.text));

/** `the report states that`, `the plan shows she`; `swing states of`, `his remarks will` are nouns. */
function isClauseNext(units: readonly Unit[], at: number): boolean {
	const before = units[at - 1];
	const next = units[at + 1];
	if (before === undefined || next === undefined || before.kind === 'number') return false;
	if (isObject(units, at, before)) return false;
	// `Council backs plan to close the bridge`
	if (/[id]/u.test(units[at]?.readings[0]?.frames ?? '') && next.lower === 'to')
		return !(before.readings.some(({ form }) => form === 'finite') && units[at - 2]?.isNominal);
	if (isRelativeNext(units, at)) return false;
	if (next.kind === 'quotation' || next.text === ':' || isStatementNext(units, next.lower === 'out' ? at + 1 : at))
		return true;
	if (is(next, Class.preposition | Class.auxiliary | Class.coordinator) && !is(next, Class.determiner | Class.pronoun))
		return false;
	return next.isNominal || is(next, Class.determiner | Class.pronoun);
}

/** `has rejected claims that`, `the firm disputes claims that`, `its current plans to`; but `the accused claims`, `the firm involved claims`. */
const isObject = (units: readonly Unit[], at: number, { lower, readings }: Unit): boolean =>
	ADJECTIVE.test(lower) ||
	(/ed$/u.test(lower) && lower !== 'involved' && !is(units[at - 2], Class.determiner)) ||
	(units[at - 2]?.class === 0 && readings.some(({ form }) => form === 'finite')) ||
	isVerbOfClause(units, at - 1);

/** `rules that could close it`, `a hearing that lasted`, `advocates such as Beck`. */
const isRelativeNext = (units: readonly Unit[], at: number): boolean =>
	(units[at + 1]?.lower === 'such' && units[at + 2]?.lower === 'as') ||
	(units[at + 1]?.lower === 'that' && (isVerbOfClause(units, at + 2) || /ed$/u.test(units[at + 2]?.lower ?? '')));

const isStatementNext = (units: readonly Unit[], at: number): boolean =>
	/^(?:that|whether|how|why|what)$/u.test(units[at + 1]?.lower ?? '');

/** `officials say`, `most of whom say`, `Mr. King and Mr. Schultz say`. */
function isPluralSubject(units: readonly Unit[], before: Unit, at: number): boolean {
	if (PLURAL.test(before.lower) || (before.kind === 'number' && before.text.includes('%'))) return true;
	if (before.class !== 0 && !/^(?:him|her|them|us)$/u.test(before.lower)) return false;
	// `expressed regret`
	if (!before.isNominal && /ed$/u.test(before.lower)) return false;
	const earlier = units.slice(Math.max(0, at - 10), at);
	if (isHelped(units, at, before)) return false;
	if (/[^s]s$/u.test(before.lower)) return true;
	if (before.isNominal && earlier.slice(-8).some(({ lower }) => lower === 'and')) return true;
	// `officials around the country say`, `those close to him say`; `send a strong signal` is a noun.
	const { frames = '' } = units[at]?.readings[0] ?? {};
	// `Advocates for a ban fear that …`
	const isThought = frames.includes('b') && units[at + 1]?.lower === 'that' && !hasFinite(units, 0, at);
	const mayBeNoun = frames.includes('n') && !isThought;
	return (
		!mayBeNoun && earlier.some((unit) => PLURAL_HEAD.test(unit.lower) && (unit.class === 0 || unit.lower === 'those'))
	);
}

/** `let editors | tell them`, `ways that help Beck | claim it`; `Charities that help refugees | say` so themselves. */
function isHelped(units: readonly Unit[], at: number, before: Unit): boolean {
	for (let i = at - 1; 0 <= i && at - i <= 5; i -= 1) {
		if (!/^(?:lets?|helps?|makes?|made|helped)$/u.test(units[i]?.lower ?? '')) continue;
		return !is(units[i - 1], Class.relative) || !/[^s]s$/u.test(before.lower);
	}
	return false;
}

const PLURAL_HEAD = /^(?:those|people)$|[a-z]{3}[^s]s$/u;

const PLURAL = /^(?:they|we|i|you|who|whom|both|many|most|all|some|others|people|police|men|women|children)$/u;

/** `“…,” said Beck`, `…, says Beck`: right behind a quotation or a comma, with a subject behind it and nothing more. */
export function isInvertedAt(units: readonly Unit[], at: number, length: number): boolean {
	if (at === 0) return announcesFirst(units, length);
	const before = units[at - 1];
	const next = units[at + 1];
	if (before === undefined || next === undefined || length <= at + 1) return false;
	if ((before.kind !== 'quotation' && !isComma(before)) || isBreak(next)) return false;
	if (isTime(next) && !isSchoolYear(units, at + 1)) return false;
	if (units[at]?.readings.every(({ form, lemma }) => form === 'gerund' || form === 'base' || TO_HEARER.has(lemma)))
		return false;
	if (!beginsSubject(next)) return false;
	if (before.kind === 'quotation') return true;
	// `This plan, says Beck, will work`: nothing else can stand between two commas.
	const isSecond = units.findIndex((unit) => isComma(unit)) === at - 1;
	if (!isSecond && !hasMainVerb(units, at - 1)) return false;
	const end = phraseEnd(units, at + 1, length);
	return at + 1 < end && (end === length || isBreak(units[end]) || is(units[end], Class.preposition));
}

/** `said | Year 9 pupil Mary Quill` */
const isSchoolYear = (units: readonly Unit[], at: number): boolean =>
	units[at]?.text === 'Year' && units[at + 1]?.kind === 'number';

/** `Said Beck: “…”` */
function announcesFirst(units: readonly Unit[], length: number): boolean {
	const [verb, next] = units;
	if (next?.isNominal !== true || verb?.readings.some(({ form }) => /^(?:past|finite)$/u.test(form)) !== true)
		return false;
	const end = units.findIndex((unit) => unit.text === ':');
	return 1 < end && end < length && units[end + 1]?.kind === 'quotation' && phraseEnd(units, 1, length) <= end;
}

/** A clause stands before; not `Phil Stone, a spokesman, | said production would rise`, `Beck, who won the vote, | said voters had …`. */
function hasMainVerb(units: readonly Unit[], end: number): boolean {
	// `Without her, says Beck, “we are lost”`
	if (is(units[0], Class.preposition) && !units.slice(0, end).some(isComma)) return true;
	let isAside = false;
	let isRelative = false;
	for (let i = 0; i < end; i += 1) {
		if (isComma(units[i - 1])) [isAside, isRelative] = [true, false];
		if (isAside && RELATIVE.test(units[i]?.lower ?? '')) isRelative = true;
		if (!isRelative && isVerbOfClause(units, i)) return true;
	}
	return false;
}

const RELATIVE = /^(?:who|whom|whose|which)$/u;

/** What follows is whoever hears it: `Beck, who was not there, told Newsweek`. */
const TO_HEARER = wordSet('tell inform assure remind notify');

const beginsSubject = (unit: Unit): boolean =>
	unit.isNominal ||
	is(unit, Class.determiner) ||
	/^(?:he|she|they|i|we)$/u.test(unit.lower) ||
	// `said 1998 flood survivor Mary Quill`
	(unit.class === 0 && unit.readings.length === 0 && unit.kind !== 'punctuation');
