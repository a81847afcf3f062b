import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Statement } from '../../pack/speech.ts';
import { statementOf } from '../../speech/statement.ts';
import { hasFinite } from './clauses.ts';
import { contentAround, contentBefore } from './content-around.ts';
import { contentBehind } from './content-behind.ts';
import { mainSubject } from './cue-subjects.ts';
import type { VerbCue } from './cues.ts';
import { findNounCues } from './nouns.ts';
import { objectBehind } from './objects.ts';
import { verbatimIn } from './quotations.ts';
import { type SourcePhrase, sourceOf } from './sources.ts';
import { findStances } from './stances.ts';
import { isInsertion } from './subjects.ts';
import { type Frame, is, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { holdsWords } from './voices.ts';
import { finders, judging } from './word-lists.ts';
import { Class } from './words.ts';

/** Reported speech with its place among the units. */
export interface Told {
	readonly statement: Statement;
	readonly stretches: readonly Stretch[];
}

/** What the sentence reports in its own words, quoted words within it included. */
export function readIndirect(frame: Frame, cues: readonly VerbCue[]): Told[] {
	const source = sourceOf(frame);
	const out = source === undefined ? [] : toldBySource(frame, source);
	const answer = answerStart(frame);
	const mayTell = (at: number) =>
		answer <= at &&
		!isWithin(out, at) &&
		!cues.some(({ subject }) => subject !== undefined && subject.first < at && holds(subject, at));
	// `The bridge he says is closed will open, she said`: what frames the whole sentence first.
	for (const find of [contentAround, contentBefore, contentBehind]) tellByVerbs(find);
	for (const { at, cue, speaker, content, isSaid } of [...findNounCues(frame), ...findStances(frame)])
		if (mayTell(at)) out.push(...toldOf(frame, [content], cue, speaker, 'subject-of-cue', isSaid));
	tellByVerbs(objectBehind);
	return out;

	function tellByVerbs(find: FindContent): void {
		for (const cue of cues) {
			if (!mayTell(cue.at) || !mayReport(frame, cue) || out.some(({ statement }) => statement.cue?.spans === cue.spans))
				continue;
			const stretches = find(frame, cue, cues);
			if (stretches?.some((one) => hasOwnWords(frame, one) && !isWithin(out, one.first)))
				out.push(...toldBy(frame, stretches, cue));
		}
	}
}

/** `Asked whether she plans to go, | Beck laughed.`: what is asked is told by nobody. */
function answerStart({ units, length }: Frame): number {
	if (!/^(?:asked|pressed|questioned|quizzed)$/u.test(units[0]?.lower ?? '')) return 0;
	return mainSubject(units, 0, length)?.first ?? 0;
}

type FindContent = (frame: Frame, cue: VerbCue, cues: readonly VerbCue[]) => Stretch[] | undefined;

const holds = ({ first, last }: Stretch, at: number): boolean => first <= at && at < last;

const isWithin = (told: readonly Told[], at: number): boolean =>
	told.some(({ stretches }) => stretches.some((stretch) => holds(stretch, at)));

const mayReport = ({ units }: Frame, { reading, subject, at }: VerbCue): boolean =>
	/[stbiodp]/u.test(reading.frames) &&
	(reading.form !== 'base' || subject !== undefined) &&
	!(/^(?:decline|refuse)$/u.test(reading.lemma) && MUTE.test(units[at + 2]?.lower ?? ''));

/** `declined to comment`, `refused to be drawn` */
const MUTE = /^(?:answer|be|comment|confirm|elaborate|give|identify|name|respond|say|speculate|specify)$/u;

/** More than a quotation. */
const hasOwnWords = ({ units }: Frame, { first, last }: Stretch): boolean =>
	units.slice(first, last).some(({ kind }) => kind === 'word');

/** The sentence before `according to police`, or what follows where it comes first or is set off by commas. */
function toldBySource(frame: Frame, { first, last, cue, speaker }: SourcePhrase): Told[] {
	const { units, length } = frame;
	const before = { first: 0, last: first };
	const behind = { first: first < 3 ? frontEnd(units, last) : last, last: length };
	// `according to the sheriff, who said it was late`: the rest is told of whoever says it
	const isSetOff = isComma(units[first - 1]) && isComma(units[last]) && !is(units[last + 1], Class.relative);
	const parts = first < 3 ? [behind] : isSetOff ? [before, behind] : [before];
	const stretches = parts.filter((part) => part.first + 2 < part.last);
	if (stretches.length === 0 || !stretches.every((stretch) => hasOwnWords(frame, stretch))) return [];
	return toldOf(frame, stretches, cue, speaker, 'object-of-preposition', true);
}

/** `According to a report | by officers, | the bridge is safe`: behind the comma that ends the phrase, if one does. */
function frontEnd(units: readonly Unit[], from: number): number {
	const comma = units.findIndex((unit, i) => from <= i && isComma(unit));
	if (comma < 0 || from + 14 < comma || hasFinite(units, from, comma)) return from;
	const next = units.findIndex((unit, i) => comma < i && isComma(unit));
	// `According to Reach, a charity that helps, …`
	return is(units[comma + 1], Class.determiner) && comma < next && isInsertion(units, comma + 1, next) ? next : comma;
}

function toldBy(frame: Frame, stretches: readonly Stretch[], { reading, spans, subject }: VerbCue): Told[] {
	const speaker = subject && spanOfUnits(frame.units, subject.first, subject.last);
	const isSaid =
		(/[sti]/u.test(reading.frames) || (reading.lemma === 'find' && isFinder(frame, subject))) &&
		(reading.lemma === 'say' || stretches.every((stretch) => isClause(frame, stretch)));
	const told = toldOf(frame, stretches, { spans, lemma: reading.lemma }, speaker, 'subject-of-cue', isSaid);
	const isTopic = judging.has(reading.lemma) && !stretches.every(({ first }) => opensClause(frame.units[first]));
	return isTopic
		? told.map(({ statement, stretches: own }) => ({ statement: asTopic(statement), stretches: own }))
		: told;
}

/** `praised the plan`; what is quoted of it was said. */
const asTopic = (statement: Statement): Statement =>
	statement.type === 'Indirect' ? { ...statement, isTopic: true } : statement;

/** `Researchers found that …`, `The study found …`; what Beck found is told of her. */
const isFinder = ({ units }: Frame, subject: Stretch | undefined): boolean =>
	units
		.slice(subject?.first ?? units.length, subject?.last)
		.some(({ lower }) => holdsWords(lower) || finders.has(lower));

const opensClause = (unit: Unit | undefined): boolean => /^(?:that|whether|how|why)$/u.test(unit?.lower ?? '');

/** `that it rained`, `to go`, not `announced a curfew`, which may be told rather than said. */
const isClause = ({ units }: Frame, { first, last }: Stretch): boolean =>
	opensClause(units[first]) ||
	units.slice(first, Math.min(first + 9, last)).some(({ lower }) => lower === 'to') ||
	hasFinite(units, first, last);

function toldOf(
	frame: Frame,
	stretches: readonly Stretch[],
	cue: NonNullable<Statement['cue']>,
	speaker: LocalSpan | undefined,
	basis: NonNullable<Statement['basis']>,
	isSure: boolean,
): Told[] {
	const spans = stretches.flatMap(({ first, last }) => spanOfUnits(frame.units, first, last) ?? []);
	if (spans.length === 0) return [];
	const verbatim = stretches.flatMap((stretch) => verbatimIn(frame, stretch));
	const statement = statementOf({
		type: verbatim.length === 0 ? 'Indirect' : 'Mixed',
		spans,
		verbatim,
		cue,
		speaker: speaker === undefined ? [] : [speaker],
		basis: speaker === undefined ? undefined : basis,
		sure: speaker !== undefined && (isSure || verbatim.length !== 0),
	});
	return [{ statement, stretches }];
}
