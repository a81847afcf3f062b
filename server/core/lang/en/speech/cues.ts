import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import { hasFinite, isTime, isFiniteVerb as isVerbOfClause } from './clauses.ts';
import { isMainVerb } from './content-end.ts';
import { isPerson } from './continue.ts';
import { phraseEnd, subjectBehind } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import {
	beforeManner,
	type Frame,
	is,
	isBreak,
	isComma,
	isManner,
	type Stretch,
	spanOfUnits,
	type Unit,
} from './units.ts';
import type { VerbReading } from './verbs.ts';
import { Class } from './words.ts';

/** A verb of saying in its sentence. Indexes count units of the frame. */
export interface VerbCue {
	readonly reading: VerbReading;
	readonly at: number;
	/** First unit of the verb group (`has said`). */
	readonly first: number;
	/** The subject stands behind: `…,” said Beck`. */
	readonly isInverted: boolean;
	readonly spans: readonly LocalSpan[];
	/** The words for who says it; undefined if none stand by. */
	readonly subject: Stretch | undefined;
}

/** All verbs of saying of a sentence, in order. */
export function findVerbCues({ units, length }: Frame): VerbCue[] {
	const out: VerbCue[] = [];
	for (let at = 0; at < length; at += 1) {
		const cue = units[at]?.readings.length === 0 ? undefined : cueAt(units, at, length, out);
		if (cue !== undefined) out.push(cue);
	}
	return out;
}

function cueAt(units: readonly Unit[], at: number, length: number, earlier: readonly VerbCue[]): VerbCue | undefined {
	const reading = units[at]?.readings[0];
	if (reading === undefined) return undefined;
	const first = groupStart(units, at);
	if (isPassive(units, first, at, reading) || isSilence(units, first, at, reading)) return undefined;
	const isInverted = first === at && isInvertedAt(units, at, length);
	const isFronted = reading.form === 'gerund' && opensSentence(units, at);
	if (first === at && !isInverted && !isFronted && !isFiniteVerb(units, at, reading)) return undefined;
	const last = reading.lemma === 'put' ? at + 1 : at;
	const span = spanOfUnits(units, first, last + 1);
	if (span === undefined) return undefined;
	const subject = isInverted
		? subjectBehind(units, at + 1, length)
		: isFronted
			? mainSubject(units, at, length)
			: behindCue(units, subjectOf(units, { first, at }, reading, earlier), earlier[earlier.length - 1]);
	if (!maySay(units, subject, at, reading)) return undefined;
	return { reading, at: last, first, isInverted, spans: [span], subject };
}

/** `as Beck put it`, not `Beck put it in the car`; `Everything Beck says is a lie` tells nothing. */
function maySay(units: readonly Unit[], subject: Stretch | undefined, at: number, { lemma }: VerbReading): boolean {
	const first = units[subject?.first ?? at];
	if (/^(?:everything|anything|whatever|all)$/u.test(first?.lower ?? '') && units[at - 1] !== first) return false;
	if (lemma === 'call' && isNamed(units, at + 1)) return false;
	// `The jury has heard that …`: somebody else speaks.
	if (lemma === 'hear' && COURTS.test(units[(subject?.last ?? 0) - 1]?.lower ?? '')) return false;
	return lemma !== 'put' || (units[at + 1]?.lower === 'it' && units[(subject?.first ?? 0) - 1]?.lower === 'as');
}

/** `a neighbour called | Tom Hall, who`; not `called Tom Hall a liar`. */
function isNamed(units: readonly Unit[], first: number): boolean {
	let i = first;
	while (units[i]?.isNominal) i += 1;
	return first < i && (isBreak(units[i]) || units[i]?.text === '.' || isVerbOfClause(units, i));
}

const COURTS = /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|mps)$/u;

/** `Saying the bridge was safe, …`, `After saying …`, `In a statement announcing the plan, …`. */
const opensSentence = (units: readonly Unit[], at: number): boolean =>
	at === 0 ||
	(at === 1 && isBeforeGerund(units[0])) ||
	(units[0]?.lower === 'in' &&
		at < 6 &&
		!units.slice(0, at).some((unit, i) => isComma(unit) || isVerbOfClause(units, i)));

/** `After saying it was safe, Beck drove on`: the subject behind the comma, which may stand inside the marks. */
function mainSubject(units: readonly Unit[], at: number, length: number): Stretch | undefined {
	for (let i = at + 1; i < length - 2; i += 1) {
		if (!isComma(units[i]) && !/,\P{L}{1,3}$/u.test(units[i]?.text ?? '')) continue;
		const next = units[i + 1];
		const begins = next?.isNominal || is(next, Class.determiner | Class.pronoun) || next?.class === 0;
		const subject = begins && !/ing$/u.test(next?.lower ?? '') ? subjectBehind(units, i + 1, length) : undefined;
		if (subject !== undefined && hasFinite(units, subject.last, Math.min(length, subject.last + 4))) return subject;
	}
	return undefined;
}

/** `was told`, `has been charged`: somebody else speaks. */
function isPassive(units: readonly Unit[], first: number, at: number, { form }: VerbReading): boolean {
	if (form !== 'past' && form !== 'participle') return false;
	for (let i = at - 1; first <= i; i -= 1) if (is(units[i], Class.auxiliary)) return BE.test(units[i]?.lower ?? '');
	return false;
}

const BE = /^(?:is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$|['’](?:re|m)$/u;

/** `did not say how much`, `asked not to be named`: nothing is said. */
function isSilence(units: readonly Unit[], first: number, at: number, { lemma }: VerbReading): boolean {
	if (lemma === 'ask') return units.slice(at + 1, at + 6).some(({ lower }) => UNNAMED.test(lower));
	if (!SPEAKING.has(lemma)) return false;
	const isNegated = units.slice(first, at).some(({ lower }) => /^(?:not|never)$|n['’]t$/u.test(lower));
	return isNegated && !/^(?:that|anything)$/u.test(units[at + 1]?.lower ?? '');
}

/** `asked not to be named` */
const UNNAMED = /^(?:named|identified|quoted|anonymous|anonymity)$/u;

const SPEAKING = wordSet('say tell comment specify disclose explain reveal mention elaborate answer respond reply add');

/** `he said, adding that …`, `he smiled and said`: the verb shares the subject of the one before it. */
function subjectOf(
	units: readonly Unit[],
	{ first, at }: Pick<VerbCue, 'first' | 'at'>,
	reading: VerbReading,
	earlier: readonly VerbCue[],
): Stretch | undefined {
	const before = units[beforeManner(units, first)];
	// `has been telling`
	const form = first === at ? reading.form : 'finite';
	const isShared = is(before, Class.coordinator) || (form === 'gerund' && (isComma(before) || isBeforeGerund(before)));
	if (!isShared && before?.lower !== 'to') {
		const subject = subjectBefore(units, first);
		if (form !== 'gerund') return subject;
		// `she said at a conference announcing that …`
		if (subject !== undefined) return actorOf(units, subject) ?? shownIn(units, subject) ?? subject;
	}
	return frontedMain(units, first) ?? outermost(units, earlier)?.subject ?? firstSubject(units, first);
}

/** `Beck says we must go on, adding that …`: what she adds is no part of what she says, nor added by `we`. */
const outermost = (units: readonly Unit[], earlier: readonly VerbCue[]): VerbCue | undefined =>
	earlier.findLast(
		({ subject }, i) =>
			!earlier
				.slice(0, i)
				.some(
					({ at, subject: outer }) =>
						outer !== undefined &&
						subject !== undefined &&
						at < subject.first &&
						!units.slice(at, subject.first).some(({ text }) => /^[,;]$/u.test(text)),
				),
	);

/** `footage of Beck saying`. */
function shownIn(units: readonly Unit[], { first, last }: Stretch): Stretch | undefined {
	const of = units.findIndex(
		(unit, i) => first <= i && i < last - 1 && unit.lower === 'of' && PICTURES.has(units[i - 1]?.lower ?? ''),
	);
	return of < 0 ? undefined : { first: of + 1, last };
}

const PICTURES = wordSet('footage video videos clip clips audio recording recordings tape picture pictures film');

/** `Beck issued a statement saying`, `Beck spent weeks insisting`, `Beck kept saying`: Beck does. */
function actorOf(units: readonly Unit[], { first, last }: Stretch): Stretch | undefined {
	const verb = isVerbOfClause(units, last - 1) ? last - 1 : first - 1;
	const isActor = verb === last - 1 || ISSUING.has(units[verb]?.lower ?? '') || SPANS.has(units[last - 1]?.lower ?? '');
	return isActor ? subjectBefore(units, groupStart(units, verb)) : undefined;
}

const ISSUING = wordSet(
	'issued sent wrote released posted published signed filed unleashed circulated delivered made issues',
);
const SPANS = wordSet('minutes hours days weeks months years decades time');

/** `Critics claim | the report shows`: the subject begins behind the verb before it, if that does not belong to it (`who asked`). */
function behindCue(
	units: readonly Unit[],
	subject: Stretch | undefined,
	cue: VerbCue | undefined,
): Stretch | undefined {
	if (subject === undefined || cue === undefined || cue.at < subject.first || subject.last <= cue.at + 1)
		return subject;
	return cue.subject === undefined || units.slice(subject.first, cue.at).some((unit) => is(unit, Class.relative))
		? subject
		: { ...subject, first: cue.at + 1 };
}

/** `by saying`, `before adding`, `as saying`. */
const isBeforeGerund = (unit: Unit | undefined): boolean =>
	/^(?:by|for|before|after|while|of|as|in)$/u.test(unit?.lower ?? '');

/** The subject of the verb that opens the sentence, before which another one stands without its own. */
function firstSubject(units: readonly Unit[], before: number): Stretch | undefined {
	for (let at = 1; at < before; at += 1) {
		const mayBeVerb = isVerbOfClause(units, at) || (!units[at]?.isNominal && /[a-z]ed$/u.test(units[at]?.lower ?? ''));
		const subject = mayBeVerb ? subjectBefore(units, at) : undefined;
		if (subject !== undefined && !is(units[subject.first], Class.relative)) return subject;
	}
	return undefined;
}

/** `Pressed on whether Hall would go, Beck paused before saying …`: not the one in the clause before. */
function frontedMain(units: readonly Unit[], before: number): Stretch | undefined {
	const start = is(units[0], Class.coordinator) ? 1 : 0;
	const opener = units[start];
	return opener?.isName === false && FRONTED.test(opener.lower) ? mainSubject(units, start, before) : undefined;
}

const FRONTED = /^(?:when|while|after|as|before|once|told|[a-z]{3,}(?:ed|ing))$/u;

/** `has repeatedly said`: auxiliaries and adverbs before the verb belong to it. */
function groupStart(units: readonly Unit[], at: number): number {
	let first = at;
	for (let i = at - 1; 0 <= i && at - i < 5; i -= 1) {
		const unit = units[i];
		if (is(unit, Class.pronoun) && is(unit, Class.auxiliary)) return first;
		if (is(unit, Class.auxiliary)) first = i;
		else if (!isManner(unit)) break;
	}
	return first;
}

/** A verb without auxiliary is finite behind a subject: `Beck said`, `officials say`; `saying` goes with the subject before. */
function isFiniteVerb(units: readonly Unit[], at: number, { form, frames }: VerbReading): boolean {
	const before = lastBefore(units, at);
	if (before === undefined) return false;
	if (form === 'gerund' && tellsNothing(units, at)) return false;
	if (form === 'gerund' && isBeforeGerund(before)) return true;
	if (before.lower === 'to') return form === 'base' && isStatementNext(units, at);
	if (!maySpeak(before) || form === 'participle') return false;
	if (form === 'past') return !isTold(units, at, before);
	if (form === 'base' && !isPluralSubject(units, before, at)) return false;
	return form === 'gerund' || !frames.includes('n') || (isClauseNext(units, at) && !isTitle(units, at));
}

/** `a hearing that lasted`, `stopped short of saying`, `Tom Hall KC, defending, said`. */
const tellsNothing = (units: readonly Unit[], at: number): boolean =>
	is(units[at + 1], Class.auxiliary) ||
	isRelativeNext(units, at) ||
	isNegated(units, at) ||
	(isComma(units[at + 1]) && units[at + 2]?.kind !== 'quotation');

/** `avoids condemning`, `without saying`, `stopped short of saying`: nothing is said. */
const isNegated = (units: readonly Unit[], at: number): boolean =>
	/^(?:avoid(?:s|ed|ing)?|without|from)$/u.test(units[at - 1]?.lower ?? '') || units[at - 2]?.lower === 'short';

/** `a bridge praised by Beck`, `when asked whether`; but `said by email`. */
const isTold = (units: readonly Unit[], at: number, before: Unit): boolean =>
	(TO_HEARER.has(units[at]?.readings[0]?.lemma ?? '') && isUntold(units, at)) ||
	(units[at + 1]?.lower === 'by' && !MEDIA.test(units[at + 2]?.lower ?? '')) ||
	// `driver hailed as hero`
	(units[at + 1]?.lower === 'as' && units[at + 2]?.kind !== 'quotation') ||
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

/** `has rejected claims that`, `the firm disputes claims that`; but `the accused claims`, `the firm involved claims`. */
const isObject = (units: readonly Unit[], at: number, { lower, readings }: Unit): boolean =>
	(/ed$/u.test(lower) && lower !== 'involved' && !is(units[at - 2], Class.determiner)) ||
	(units[at - 2]?.class === 0 && readings.some(({ form }) => form === 'finite')) ||
	isVerbOfClause(units, at - 1);

/** `rules that could close it`, `a hearing that lasted`. */
const isRelativeNext = (units: readonly Unit[], at: number): boolean =>
	units[at + 1]?.lower === 'that' && (isVerbOfClause(units, at + 2) || /ed$/u.test(units[at + 2]?.lower ?? ''));

const isStatementNext = (units: readonly Unit[], at: number): boolean =>
	/^(?:that|whether|how|why|what)$/u.test(units[at + 1]?.lower ?? '');

/** `officials say`, `most of whom say`, `Mr. King and Mr. Schultz say`. */
function isPluralSubject(units: readonly Unit[], before: Unit, at: number): boolean {
	if (PLURAL.test(before.lower) || (before.kind === 'number' && before.text.includes('%'))) return true;
	if (before.class !== 0 && !/^(?:him|her|them|us)$/u.test(before.lower)) return false;
	if (/[^s]s$/u.test(before.lower)) return true;
	const earlier = units.slice(Math.max(0, at - 10), at);
	if (before.isNominal && earlier.slice(-8).some(({ lower }) => lower === 'and')) return true;
	// `officials around the country say`, `those close to him say`; `send a strong signal` is a noun.
	const mayBeNoun = units[at]?.readings[0]?.frames.includes('n') === true;
	return (
		!mayBeNoun && earlier.some((unit) => PLURAL_HEAD.test(unit.lower) && (unit.class === 0 || unit.lower === 'those'))
	);
}

const PLURAL_HEAD = /^(?:those|people)$|[a-z]{3}[^s]s$/u;

const PLURAL = /^(?:they|we|i|you|who|whom|both|many|most|all|some|others|people|police|men|women|children)$/u;

/** `“…,” said Beck`, `…, says Beck`: right behind a quotation or a comma, with a subject behind it and nothing more. */
function isInvertedAt(units: readonly Unit[], at: number, length: number): boolean {
	const before = units[at - 1];
	const next = units[at + 1];
	if (before === undefined || next === undefined || length <= at + 1) return false;
	if ((before.kind !== 'quotation' && !isComma(before)) || isBreak(next) || isTime(next)) return false;
	if (units[at]?.readings.every(({ form, lemma }) => form === 'gerund' || form === 'base' || TO_HEARER.has(lemma)))
		return false;
	if (!beginsSubject(next)) return false;
	if (before.kind === 'quotation') return true;
	if (!hasMainVerb(units, at - 1)) return false;
	const end = phraseEnd(units, at + 1, length);
	return at + 1 < end && (end === length || isBreak(units[end]) || is(units[end], Class.preposition));
}

/** A clause stands before; not `Phil Stone, a spokesman, | said production would rise`, `Beck, who won the vote, | said voters had …`. */
function hasMainVerb(units: readonly Unit[], end: number): boolean {
	// `Without her, says Beck, “we are lost”`
	if (is(units[0], Class.preposition) && !units.slice(0, end).some(isComma)) return true;
	let isRelative = false;
	for (let i = 0; i < end; i += 1) {
		if (isComma(units[i - 1])) isRelative = units.slice(i, i + 3).some((unit) => RELATIVE.test(unit.lower));
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
	(unit.class === 0 && unit.readings.length === 0 && unit.kind === 'word');
