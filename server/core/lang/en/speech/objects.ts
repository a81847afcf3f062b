import { wordSet } from '../../../text/words.ts';
import { isFiniteVerb, isTime } from './clauses.ts';
import { contentEnd, isMainVerb } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { isMediumAt } from './subject-parts.ts';
import { type Frame, is, isBreak, isComma, isManner, type Stretch, type Unit } from './units.ts';
import { holdsWords } from './voices.ts';
import { Class } from './words.ts';

/** `called the plan “a shame”`, `accused him of lying`, `announced a curfew`: what is said of it, up to a time or a new clause. */
export function objectBehind(frame: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch[] | undefined {
	if (cue.isInverted || !takesObject(frame, cue)) return undefined;
	const { units } = frame;
	// `“Do not drop him,” she warns the front row`
	if (cue.subject?.last === cue.first && units[cue.subject.first - 1]?.kind === 'quotation') return undefined;
	const first = objectStart(units, cue);
	const opener = units[first];
	if (opener === undefined || !beginsObject(opener, cue)) return undefined;
	// `what she called “a small breakdown” | sent her home`
	const isWhat = units[(cue.subject?.first ?? 0) - 1]?.lower === 'what';
	const limit = contentEnd(frame, cue, cues);
	const end = isWhat && opener.kind === 'quotation' ? first + 1 : objectEnd(units, first, limit, isWhat);
	const last = NAMING.has(cue.reading.lemma) && !isWhat ? nameEnd(units, first, end, limit) : end;
	const isQuoted = units.slice(first, last).some(({ kind }) => kind === 'quotation');
	return isQuoted || isToldAlone(opener, cue, last - first) ? [{ first, last }] : undefined;
}

/** `announced a curfew`, `endorsed Beck`; not `called a meeting`, `attacked Mainz`. */
function isToldAlone(opener: Unit, { reading, isPhrasal }: VerbCue, nUnits: number): boolean {
	if (reading.lemma === 'call' && !isPhrasal && /^an?$/u.test(opener.lower)) return false;
	// Towns are attacked otherwise.
	return 1 < nUnits || (opener.isName && reading.lemma !== 'attack');
}

const NAMING = wordSet('brand call dub label');

/** `called the talks on Monday | “a true shame”`: to the words in marks, if nothing but a time or place stands before them. */
function nameEnd(units: readonly Unit[], first: number, end: number, limit: number): number {
	const isQuotation = ({ kind }: Unit) => kind === 'quotation';
	const marks = units.findIndex((unit, at) => first <= at && at < limit && isQuotation(unit));
	const between = units.slice(end, Math.max(end, marks));
	return end <= marks && !between.some((unit, i) => isBreak(unit) || isFiniteVerb(units, end + i)) ? marks + 1 : end;
}

/** `called | the plan a shame`, `rejected as | “cheap”`, `announced on Friday | a ban`. */
function objectStart(units: readonly Unit[], { at, isPhrasal }: VerbCue): number {
	const isAs = units[at + 1]?.lower === 'as' && units[at + 2]?.kind === 'quotation';
	if (isAs) return at + 2;
	const time = units[at + 1]?.lower === 'on' && !isPhrasal ? at + 2 : at + 1;
	return isTime(units[time]) && is(units[time + 1], Class.determiner) ? time + 1 : at + 1;
}

/** What a paper does with what it holds: `the poll shows a close race`; it does not promise or fear anything. */
const SHOWING = wordSet('show reveal find indicate document suggest');
const WISHING = wordSet('promise threaten demand seek want fear favour favor doubt question');

function takesObject({ units }: Frame, { reading, isPhrasal, subject }: VerbCue): boolean {
	const isPaper = units
		.slice(subject?.first ?? units.length, subject?.last)
		.some(({ lower, isName }) => !isName && holdsWords(lower));
	if (isPaper && SHOWING.has(reading.lemma)) return true;
	return (isPhrasal || reading.frames.includes('o')) && !(isPaper && WISHING.has(reading.lemma));
}

function beginsObject(unit: Unit, { isPhrasal }: VerbCue): boolean {
	// `called for | closing the bridge`
	if (isPhrasal && /ing$/u.test(unit.lower)) return true;
	if (unit.readings.length !== 0 || isBreak(unit)) return false;
	if (is(unit, Class.determiner)) return true;
	return (
		!is(unit, Class.auxiliary | Class.coordinator | Class.subordinator | Class.preposition) ||
		OBJECT_PREPOSITION.test(unit.lower)
	);
}

const OBJECT_PREPOSITION = /^(?:for|of|against|about|on)$/u;

export function objectEnd(units: readonly Unit[], first: number, limit: number, isWhat: boolean): number {
	let end = first + 1;
	while (end < limit && !endsObject(units, first, end) && !(isWhat && isFiniteVerb(units, end))) end += 1;
	if (isTime(units[end])) while (first + 1 < end && BEFORE_TIME.test(units[end - 1]?.lower ?? '')) end -= 1;
	return end;
}

/** `praised it | the next morning` */
const BEFORE_TIME = /^(?:the|this|last|next|past|late|early|on|in)$/u;

function endsObject(units: readonly Unit[], first: number, at: number): boolean {
	const unit = units[at];
	if (unit === undefined || isEdge(units, at)) return true;
	if (isTime(unit)) return !isTimeWithin(units, at);
	// `called it “a shame,” | comparing it with Bonn`
	if (/,\P{L}{1,3}$/u.test(units[at - 1]?.text ?? '') && /ing$/u.test(unit.lower)) return true;
	if (/^(?:after|during|when|while|before|since|because|amid|until|saying|but)$/u.test(unit.lower)) return true;
	// `called it “a shame” and | appealed`, `praised the plan and | has left`
	if (is(unit, Class.coordinator)) return goesOn(units, first, isManner(units[at + 1]) ? at + 2 : at + 1);
	if (!/^(?:in|on)$/u.test(unit.lower)) return false;
	return isMediumAt(units, at) || isTime(units[at + 1]);
}

/** `a “brutal” summer`, `its claim last week that …`, `the host of Monday’s debate` */
const isTimeWithin = (units: readonly Unit[], at: number): boolean =>
	units[at + 1]?.lower === 'that' ||
	units[at - 1]?.lower === 'of' ||
	(units[at - 1]?.kind === 'quotation' && units[at]?.isNominal === false);

/** A sign that ends a clause, or a bracket that holds one (`(they left)`). */
function isEdge(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit?.text === '(') return is(units[at + 1], Class.pronoun);
	return isBreak(unit) && unit?.inBracket !== true && !isInList(units, at);
}

/** `problems in Bonn, Mainz and elsewhere`: the comma stands between parts of a list. */
const isInList = (units: readonly Unit[], comma: number): boolean =>
	isComma(units[comma]) &&
	units
		.slice(comma + 2, comma + 8)
		.some(
			(unit, i) =>
				is(unit, Class.coordinator) &&
				!isMainVerb(units[comma + 3 + i]) &&
				units.slice(comma + 1, comma + 2 + i).every((part, n) => isOfList(units, part, comma + 1 + n)),
		);

/** A noun, what stands before it, or a comma. */
const isOfList = (units: readonly Unit[], unit: Unit, at: number): boolean =>
	isComma(unit) ||
	(unit.kind === 'word' &&
		!/ing$/u.test(unit.lower) &&
		!is(unit, Class.relative | Class.subordinator) &&
		!isFiniteVerb(units, at));

/** `and | appealed`; not `a town that borders Bonn and has a bridge`, `law and order`, `made up and told by Beck`. */
const goesOn = (units: readonly Unit[], first: number, at: number): boolean =>
	isMainVerb(units[at]) &&
	!units[at]?.readings.some(({ form }) => form === 'base') &&
	units[at + 1]?.lower !== 'by' &&
	!units.slice(first, at).some(({ lower }) => /^(?:that|which|who)$/u.test(lower));
