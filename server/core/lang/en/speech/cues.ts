import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import { isTime, isFiniteVerb as isVerbOfClause } from './clauses.ts';
import { behindCue, groupStart, isBeforeGerund, mainSubject, subjectOf } from './cue-subjects.ts';
import { subjectBehind } from './phrases.ts';
import { isFiniteVerb, isInvertedAt } from './telling-verbs.ts';
import { type Frame, is, isBreak, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { goesWith, isOnlyPhrasal, type VerbReading } from './verbs.ts';
import { Class, isFormOfBe, saysNothing } from './words.ts';

/** A verb of saying in its sentence. Indexes count units of the frame. */
export interface VerbCue {
	readonly reading: VerbReading;
	readonly at: number;
	/** First unit of the verb group (`has said`). */
	readonly first: number;
	/** The subject stands behind: `…,” said Beck`. */
	readonly isInverted: boolean;
	/** A preposition or particle goes with it and stands at `at`: `spoke of`. */
	readonly isPhrasal: boolean;
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
	const { last, isPhrasal } = groupEnd(units, at, reading);
	if (isNoCue(units, { first, at, last }, reading, isPhrasal)) return undefined;
	const isInverted = first === at && isInvertedAt(units, at, length);
	const isFronted = reading.form === 'gerund' && opensSentence(units, at);
	if (first === at && !isInverted && !isFronted && !isFiniteVerb(units, at, reading)) return undefined;
	const span = spanOfUnits(units, first, last + 1);
	const passedOn = passedOnBehind(units, at, reading);
	if (passedOn !== undefined && span !== undefined) {
		const { subject, saying } = passedOn;
		const spans = [span, spanOfUnits(units, subject.last, saying + 1) ?? span];
		return { reading, at: saying, first, isInverted: false, isPhrasal: false, spans, subject };
	}
	const subject = isInverted
		? subjectBehind(units, at + 1, length)
		: isFronted
			? mainSubject(units, at, length)
			: behindCue(units, subjectOf(units, { first, at }, reading, earlier), earlier[earlier.length - 1]);
	return span !== undefined && maySay(units, subject, at, reading)
		? { reading, at: last, first, isInverted, isPhrasal, spans: [span], subject }
		: undefined;
}

/** `Tass quoted | Jan Holm | as saying`: he says it, the paper passes it on. */
function passedOnBehind(
	units: readonly Unit[],
	at: number,
	{ lemma }: VerbReading,
): { readonly subject: Stretch; readonly saying: number } | undefined {
	if (lemma !== 'quote' && lemma !== 'cite') return undefined;
	const as = units.findIndex(({ lower }, i) => at + 1 < i && lower === 'as' && SAYING.test(units[i + 1]?.lower ?? ''));
	if (as < 0 || MOST_BETWEEN < as - at || units.slice(at + 1, as).some(isBreak)) return undefined;
	return { subject: { first: at + 1, last: as }, saying: as + 1 };
}

/** In units. */
const MOST_BETWEEN = 10;
const SAYING = /^(?:saying|telling|adding|warning|claiming|insisting|describing|calling)$/u;

/** `spoke | of`, `called Friday | for`, `put | it`, `made | it clear`: what goes with the verb. */
function groupEnd(units: readonly Unit[], at: number, reading: VerbReading): { last: number; isPhrasal: boolean } {
	const word = isTime(units[at + 1]) ? at + 2 : at + 1;
	if (goesWith(reading, units[word]?.lower ?? '') && !isTime(units[word + 1])) return { last: word, isPhrasal: true };
	if (reading.lemma === 'put') return { last: at + 1, isPhrasal: false };
	const made =
		reading.lemma === 'make' &&
		[1, 2].find((n) =>
			MADE.test(
				units
					.slice(at + 1, at + 1 + n)
					.map(({ lower }) => lower)
					.join(' '),
			),
		);
	return { last: at + (made || 0), isPhrasal: false };
}

const MADE = /^(?:(?:it )?(?:clear|plain)|the (?:case|point))$/u;

/** `has questions`, `spoke on Monday`, `was told`, `made a plan`, `did not say how much`. */
function isNoCue(
	units: readonly Unit[],
	{ first, at, last }: Pick<VerbCue, 'first' | 'at'> & { readonly last: number },
	reading: VerbReading,
	isPhrasal: boolean,
): boolean {
	if (isOnlyPhrasal(reading) && (!isPhrasal || reading.form === 'gerund')) return true;
	if ((first !== at && reading.form === 'finite') || (reading.lemma === 'make' && last === at)) return true;
	return isPassive(units, first, at, reading) || isSilence(units, first, at, reading);
}

/** `as Beck put it`, not `Beck put it in the car`; `Everything Beck says is a lie` tells nothing. */
function maySay(
	units: readonly Unit[],
	subject: Stretch | undefined,
	at: number,
	{ lemma, form }: VerbReading,
): boolean {
	const first = units[subject?.first ?? at];
	if (isNoVerb(first, units[at + 1], lemma)) return false;
	if (subject !== undefined && units[at - 1] !== first && isWhatever(units, subject.first)) return false;
	if (lemma === 'call' && form === 'past' && isNamed(units, at + 1)) return false;
	// `The jury has heard that …`: somebody else speaks.
	if (lemma === 'hear' && COURTS.test(units[(subject?.last ?? 0) - 1]?.lower ?? '')) return false;
	return lemma !== 'put' || (units[at + 1]?.lower === 'it' && units[(subject?.first ?? 0) - 1]?.lower === 'as');
}

/** `Everything Beck says`, `All he says`; not `All the experts say` */
const isWhatever = (units: readonly Unit[], at: number): boolean =>
	/^(?:everything|anything|whatever|all)$/u.test(units[at]?.lower ?? '') && !is(units[at + 1], Class.determiner);

/** `Newly discovered links`, `the think tank` */
const isNoVerb = (first: Unit | undefined, next: Unit | undefined, lemma: string): boolean =>
	/^(?:newly|recently|previously)$/u.test(first?.lower ?? '') ||
	(lemma === 'think' && /^tanks?$/u.test(next?.lower ?? ''));

/** `a neighbour called | Tom Hall, who`; not `called Tom Hall a liar`. */
function isNamed(units: readonly Unit[], first: number): boolean {
	let i = first;
	while (units[i]?.isNominal && units[i]?.kind !== 'quotation') i += 1;
	const ends = units[i]?.text === '.' && units[i + 1] === undefined;
	return first < i && (isBreak(units[i]) || ends || isVerbOfClause(units, i));
}

const COURTS = /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|mps)$/u;

/** `Saying the bridge was safe, …`, `After saying …`, `In a statement announcing the plan, …`. */
const opensSentence = (units: readonly Unit[], at: number): boolean =>
	at === 0 ||
	(at === 1 && isBeforeGerund(units[0])) ||
	(units[0]?.lower === 'in' &&
		at < 6 &&
		!units.slice(0, at).some((unit, i) => isComma(unit) || isVerbOfClause(units, i)));

/** `was told`, `has been charged`: somebody else speaks. */
function isPassive(units: readonly Unit[], first: number, at: number, { form }: VerbReading): boolean {
	if (form !== 'past' && form !== 'participle') return false;
	for (let i = at - 1; first <= i; i -= 1) if (is(units[i], Class.auxiliary)) return isFormOfBe(units[i]?.lower ?? '');
	return false;
}

/** `did not say how much`, `asked not to be named`: nothing is said. */
function isSilence(units: readonly Unit[], first: number, at: number, { lemma }: VerbReading): boolean {
	if (lemma === 'ask') return units.slice(at + 1, at + 6).some(({ lower }) => UNNAMED.test(lower));
	if (!SPEAKING.has(lemma)) return false;
	// `declined to say when`
	if (units[at - 1]?.lower === 'to' && saysNothing(units[at - 2]?.lower ?? '')) return true;
	const isNegated = units.slice(first, at).some(({ lower }) => /^(?:not|never)$|n['’]t$/u.test(lower));
	return isNegated && !/^(?:that|anything)$/u.test(units[at + 1]?.lower ?? '');
}

/** `asked not to be named` */
const UNNAMED = /^(?:named|identified|quoted|anonymous|anonymity)$/u;

const SPEAKING = wordSet('say tell comment specify disclose explain reveal mention elaborate answer respond reply add');
