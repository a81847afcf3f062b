import { appositionEnd } from './appositions.ts';
import { behindLead, nextSign } from './clauses.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { contentAfter } from './contents.ts';
import { speakerOf } from './cue-speakers.ts';
import { takesUp, type VerbCue } from './cues.ts';
import type { Draft, SentenceInput } from './draft.ts';
import { around, hasSubstance, hostOf } from './hosts.ts';
import { indirectOf } from './indirect.ts';
import { prepositionalEnd } from './phrases.ts';
import { mainFinite } from './subjects.ts';
import { type Frame, hasFinite, hasForm, is, isComma, isFiniteAt, type Stretch, type Unit } from './units.ts';

/** What a verb of saying says, behind it (`sagte, …`), before it (`…, sagte er`) or around it (`wie er sagte`). */
export function ofVerb(input: SentenceInput, cue: VerbCue): Draft | undefined {
	const { frame, cues } = input;
	const { units, length } = frame;
	const said = { spans: cue.spans, lemma: cue.verb.lemma };
	if (isWie(units, cue)) return isAsking(units, cue) ? undefined : ofWie(frame, cue, said);
	if (isParenthesis(units, cue)) return ofWie(frame, { ...cue, last: appositionEnd(units, cue.last, length) }, said);
	const inserted = insertedEnd(frame, cue);
	if (inserted !== undefined) return ofWie(frame, { ...cue, last: inserted }, said);
	const after = contentAfter(frame, cue, cues);
	if (after !== undefined && !isQuotationOnly(units, after) && !isSecondHalf(units, cue, after)) {
		const speaker = speakerOf(units, cue, Math.min(length, after.first));
		const draft = indirectOf(frame, [after], said, speaker, 'subject-of-cue', cue);
		return unlessWithheld(draft, units, cue);
	}
	const before = contentBefore(frame, cue);
	if (before === undefined) return undefined;
	const speaker = speakerOf(units, cue, length);
	// `Das Amt prüft Spuren, konnte aber nichts feststellen`: what stands before is no speech, but who acts.
	const isBefore = speaker?.spans.some(({ from }) => from < (units[cue.first]?.from ?? 0)) === true;
	if (isBefore && cue.verb.lemma !== 'heißen') return undefined;
	const draft = indirectOf(frame, before, said, isBefore ? undefined : speaker, 'subject-of-cue', cue);
	return unlessWithheld(draft, units, cue);
}

const isWie = (units: readonly Unit[], { conjunction }: VerbCue): boolean =>
	conjunction !== undefined && units[conjunction]?.lower === 'wie';

/** `wollte nicht bestätigen, dass …`: nobody said so. */
export const isWithheld = (units: readonly Unit[], { first, last, verb }: VerbCue): boolean =>
	/^(?:bestätigen|verlautbaren|kommentieren|verraten|mitteilen|einigen|festlegen)$/u.test(verb.lemma) &&
	units.slice(first, last).some(({ lower }) => lower === 'nicht' || lower === 'weder');

const unlessWithheld = (draft: Draft | undefined, units: readonly Unit[], cue: VerbCue): Draft | undefined =>
	draft && isWithheld(units, cue) ? { ...draft, sure: false, isTopic: true } : draft;

const isQuotationOnly = (units: readonly Unit[], { first, last }: Stretch): boolean =>
	units.slice(first, last).every((unit) => unit.kind === 'quotation' || unit.kind === 'punctuation');

/** `In zehn Jahren, so schätzen die Forscher, werde …`. */
const isParenthesis = (units: readonly Unit[], { first, finite, last }: VerbCue): boolean =>
	units[first]?.lower === 'so' && takesUp(units, first, finite) && isComma(units[first - 1]) && isComma(units[last]);

/** `Dort, erzählt sie, habe man gelacht`: the end of words of saying that stand inside the clause that is said. */
function insertedEnd({ units, length }: Frame, { at, first, last, isInverted, verb }: VerbCue): number | undefined {
	if (!isInverted || first !== at || !isComma(units[first - 1]) || !verb.frames.includes('s')) return undefined;
	const end = appositionEnd(units, last, length);
	const goesOn = isComma(units[end]) && isFiniteAt(units, end + 1) && mainFinite(units, first - 1) === undefined;
	// `Die Angriffe, von denen er wusste, tadelte er, blieb aber ruhig`
	const isPlain = hasForm(units[end + 1], Form.subjunctive) || !units.slice(0, first - 1).some(isComma);
	return goesOn && isPlain ? end : undefined;
}

/** `fragt sich, wie man das sagen solle`, `wie Leute gefunden werden`: how, not who says so. */
const isAsking = (units: readonly Unit[], { finite, verb, isPassive }: VerbCue): boolean =>
	isReported(units[finite]) || (isPassive && verb.lemma === 'finden');

/** The verb is itself part of what somebody says. */
export const isReported = (unit: Unit | undefined): boolean => hasForm(unit, Form.subjunctive | Form.conditional);

/** `Wie die Polizei mitteilte, …`: what is said is the rest. */
function ofWie(frame: Frame, cue: VerbCue, said: Draft['cue']): Draft | undefined {
	const first = Math.min(cue.conjunction ?? cue.first, cue.first);
	const last = Math.max(cue.last, cue.finite + 1, cue.at + 1);
	const stretches = around(frame.units, hostOf(frame, { first, last }), first, last);
	if (!hasSubstance(frame.units, stretches) || !/[sbr]/u.test(cue.verb.frames)) return undefined;
	return indirectOf(frame, stretches, said, speakerOf(frame.units, cue, frame.length), 'subject-of-cue', cue);
}

/** `Die Lage sei ernst, sagte er`: the clauses before an inverted verb, and what goes on behind it in the subjunctive. */
function contentBefore({ units, length }: Frame, cue: VerbCue): Stretch[] | undefined {
	if (!cue.isInverted || cue.first === 0 || !maySayBefore(units, cue)) return undefined;
	const opener = units[cue.first];
	if (is(opener, Class.coordinator) || !(isComma(units[cue.first - 1]) || units[cue.first - 1]?.text === '–'))
		return undefined;
	// `wollte nichts sagen; es seien wenige, hieß es`
	const semicolon = units.findLastIndex(({ text }, at) => at < cue.first && text === ';') + 1;
	const start = Math.max(semicolon, behindLead(units, cue.first - 1));
	const before: Stretch = { first: start, last: cue.first - 1 };
	if (opensSubordinate(units, before) && !hasMainClause(units, before.last)) return undefined;
	if (isQuotationOnly(units, before) || isQuotationAtEnd(units, before) || !isClause(units, before)) return undefined;
	const isTold = cue.verb.frames.includes('s') || takesUp(units, cue.first, cue.finite);
	if (!isTold && !hasSubjunctive(units, before.first, before.last)) return undefined;
	const frameEnd = nextSign(units, cue.last, length);
	const next = units[frameEnd + 1];
	const goesOn =
		frameEnd < length &&
		(isTwofold(units, before, next) || hasForm(next, Form.subjunctive)) &&
		hasSubjunctive(units, frameEnd, length);
	return goesOn ? [before, { first: frameEnd + 1, last: length }] : [before];
}

/** What follows goes on with what stands before the verb. */
const isSecondHalf = (units: readonly Unit[], { first, isInverted }: VerbCue, after: Stretch): boolean =>
	isInverted && isComma(units[first - 1]) && isTwofold(units, { first: 0, last: first - 1 }, units[after.first]);

/** `Seit er weg ist`, not `Seit Mai ist er weg`. */
const opensSubordinate = (units: readonly Unit[], { last }: Stretch): boolean =>
	is(units[0], Class.subordinator) && (!is(units[0], Class.preposition) || isFiniteAt(units, last - 1));

/** `Holm traf zum 2:1: „Das tut weh“, sagte er`: only the words in marks are said. */
const isQuotationAtEnd = (units: readonly Unit[], { last }: Stretch): boolean =>
	units[last - 1]?.kind === 'quotation' && units[last - 2]?.text === ':';

/** `Er kenne das, sagt er, seit Jahren gehe das so`, `Ärzte wanderten ab, warnte Beck, und vieles werde leerer`. */
const isTwofold = (units: readonly Unit[], { first, last }: Stretch, next: Unit | undefined): boolean =>
	is(next, Class.coordinator) ||
	(hasSubjunctive(units, first, last) &&
		(!is(next, Class.subordinator | Class.question) || is(next, Class.preposition)));

const maySayBefore = (units: readonly Unit[], { finite, verb }: VerbCue): boolean =>
	/[sb]/u.test(verb.frames) && !hasForm(units[finite], Form.subjunctive);

/** A clause of its own before the verb, not a phrase with a relative clause (`Von den 200, die kamen, fanden …`). */
function isClause(units: readonly Unit[], { first, last }: Stretch): boolean {
	const comma = nextSign(units, first, last);
	// `In einem gestern veröffentlichten Bericht, der …`: no verb but the attribute.
	const start = prepositionalEnd(units, first, comma) === comma ? comma : first;
	if (hasFinite(units, start, comma)) return true;
	return comma < last && (isFiniteAt(units, comma + 1) || mainFinite(units.slice(start), last - start) !== undefined);
}

const hasMainClause = (units: readonly Unit[], limit: number): boolean => {
	const comma = nextSign(units, 0, limit);
	return comma < limit && isFiniteAt(units, comma + 1);
};

function hasSubjunctive(units: readonly Unit[], first: number, last: number): boolean {
	for (let i = first; i < last; i += 1) if (hasForm(units[i], Form.subjunctive)) return true;
	return false;
}
