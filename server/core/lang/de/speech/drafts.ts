import type { LocalSpan } from '../../../model/paragraph.ts';
import type { AttributionBasis } from '../../../model/quote.ts';
import { addresseesOf } from './addressees.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { contentAfter, isMainClause, nextSign } from './contents.ts';
import { speakerOf } from './cue-speakers.ts';
import { numberOf, takesUp, type VerbCue } from './cues.ts';
import type { Draft, SentenceInput } from './draft.ts';
import { draftQuotations } from './draft-quotations.ts';
import { freeType, reportedClause } from './free.ts';
import { findNounCues } from './noun-cues.ts';
import type { Source } from './sources.ts';
import { mainSubject, type Subject } from './subjects.ts';
import {
	type Frame,
	hasFinite,
	hasForm,
	is,
	isComma,
	isFinite_,
	restOf,
	type Stretch,
	spanOfUnits,
	type Unit,
} from './units.ts';

/** Indirect, free and direct speech of one sentence with the words that frame it. */
export function draftStatements(input: SentenceInput): Draft[] {
	const indirect = draftIndirect(input);
	const said = indirect.length === 0 ? ofFree(input) : indirect;
	return [...said, ...draftQuotations(input, said)];
}

function draftIndirect(input: SentenceInput): Draft[] {
	const drafts = draftWie(input);
	drafts.push(...draftSources(input));
	for (const cue of input.cues) {
		if (isCovered(drafts, cue.at) || isUsed(drafts, input, cue) || isReportedItself(input.frame, cue)) continue;
		const draft = ofVerb(input, cue);
		if (draft !== undefined && !drafts.some((other) => isSame(other, draft))) drafts.push(draft);
	}
	drafts.push(...ofNouns(input.frame, drafts));
	if (drafts.length === 0) drafts.push(...ofThus(input.frame), ...ofPrevious(input));
	return drafts;
}

/** `vertrat die Ansicht, …`, where no verb of saying took the clause. */
function ofNouns(frame: Frame, drafts: readonly Draft[]): Draft[] {
	const found = findNounCues(frame, (at) => !isCovered(drafts, at));
	return found.flatMap(({ spans, lemma, content, speaker, sure }) => {
		const draft = isCovered(drafts, content.first)
			? undefined
			: indirectOf(frame, [content], { spans, lemma }, speaker, 'subject-of-cue');
		return draft === undefined ? [] : [{ ...draft, sure }];
	});
}

const isSame = (a: Draft, b: Draft): boolean =>
	a.spans[0]?.from === b.spans[0]?.from && a.spans[0]?.to === b.spans[0]?.to;

const isCovered = (drafts: readonly Draft[], at: number): boolean =>
	drafts.some((draft) => draft.stretches.some(({ first, last }) => first <= at && at < last));

const isUsed = (drafts: readonly Draft[], { frame }: SentenceInput, cue: VerbCue): boolean =>
	drafts.some((draft) => draft.cue?.spans.some(({ from }) => from === frame.units[cue.at]?.from));

/** Clauses with `wie` come first: a source may stand inside what they report. */
function draftWie(input: SentenceInput): Draft[] {
	const { units } = input.frame;
	const cues = input.cues.filter((cue) => cue.conjunction !== undefined && units[cue.conjunction]?.lower === 'wie');
	return cues.flatMap((cue) => ofVerb(input, cue) ?? []);
}

function draftSources(input: SentenceInput): Draft[] {
	const drafts: Draft[] = [];
	for (const source of input.sources) {
		if (isCovered(drafts, source.first) || input.cues.some((cue) => isFramedBefore(input, cue, source))) continue;
		const draft = ofSource(input.frame, source);
		if (draft !== undefined) drafts.push(draft);
	}
	return drafts;
}

/** A sentence that reports speech by its mood, or a clause in it. */
function ofFree({ frame, before }: SentenceInput): Draft[] {
	const type = freeType(frame, before);
	if (type === undefined) return ofReportedClause(frame);
	return [
		{
			type,
			spans: [frame.span],
			stretches: [{ first: 0, last: frame.units.length }],
			cue: undefined,
			speaker: undefined,
			basis: 'continued-speech',
			frame: [],
			addressee: [],
			isNested: false,
			sure: type === 'IndirectFreeIndirect' && before.nSilent === 0,
			number: undefined,
		},
	];
}

function ofReportedClause(frame: Frame): Draft[] {
	const clause = reportedClause(frame);
	const subject = clause === undefined ? undefined : mainSubject(frame.units, frame.length);
	if (clause === undefined || subject === undefined) return [];
	const draft = indirectOf(frame, [clause], undefined, subject, 'around');
	return draft === undefined ? [] : [{ ...draft, sure: false }];
}

/** `Er habe gesagt, …`, `Es werde geschätzt, dass …`: the sentence is itself reported speech. */
const isReportedItself = ({ units }: Frame, cue: VerbCue): boolean =>
	cue.conjunction === undefined &&
	hasForm(units[cue.finite], Form.subjunctive) &&
	!hasForm(units[cue.finite], Form.conditional);

/** `Er sagte, nach Angaben der Polizei sei …`: the source stands inside what somebody says. */
function isFramedBefore({ frame, cues }: SentenceInput, cue: VerbCue, source: Source): boolean {
	if (isQuotationBefore(frame, cue)) return true;
	if (source.first < cue.at) return false;
	const content = contentAfter(frame, cue, cues);
	return content !== undefined && cue.at < source.first;
}

/** `„…“, sagte der Leiter laut ndr.de`: the verb frames the quotation. */
const isQuotationBefore = ({ units }: Frame, cue: VerbCue): boolean =>
	cue.isInverted && (units[cue.finite - 1]?.kind === 'quotation' || units[cue.finite - 2]?.kind === 'quotation');

const subjectOf = (span: LocalSpan): Subject => ({ spans: [span], isNobody: false });

function ofSource(frame: Frame, source: Source): Draft | undefined {
	const host = source.opensClause
		? { first: source.first, last: openedEnd(frame, source.last) }
		: withoutWie(frame, hostOf(frame, source), source);
	const stretches = around(frame.units, host, source.first, source.last);
	if (!hasSubstance(frame.units, stretches)) return undefined;
	return indirectOf(
		frame,
		stretches,
		{ spans: [source.cue], lemma: source.lemma },
		subjectOf(source.speaker),
		'object-of-preposition',
	);
}

/** `…, wonach jeder Dritte umzieht: „…“`: the clause ends at its comma or colon. */
function openedEnd({ units, length }: Frame, from: number): number {
	const end = clauseEndAfter(units, from, length);
	const colon = units.findIndex(({ text }, at) => from <= at && (text === ':' || text === ';'));
	return colon < 0 ? end : Math.min(colon, end);
}

/** `Wie X mitteilte, ist A nach Ansicht von Y …`: the clause with `wie` frames both. */
function withoutWie({ units, length }: Frame, host: Stretch, source: Source): Stretch {
	if (units[0]?.lower !== 'wie' || host.first !== 0) return host;
	const comma = nextSign(units, 1, length);
	return comma < source.first ? { first: comma + 1, last: host.last } : host;
}

/** At least three words outside the frame, else there is nothing said. */
const hasSubstance = (units: readonly Unit[], stretches: readonly Stretch[]): boolean =>
	3 <=
		stretches.reduce(
			(sum, { first, last }) => sum + units.slice(first, last).filter((unit) => unit.kind !== 'punctuation').length,
			0,
		) && !stretches.every(({ first, last }) => last - first === 1 && units[first]?.kind === 'quotation');

/** The clause a phrase stands in: a relative or `dass` clause by its commas, else the sentence (behind a colon or semicolon). */
function hostOf({ units, length }: Frame, { first, last }: { first: number; last: number }): Stretch {
	let start = first;
	while (0 < start && units[start - 1]?.text !== ';' && units[start - 1]?.text !== ':') start -= 1;
	const clause = subordinateStart(units, start, first);
	if (clause === undefined) return mainHost(units, start, first, last, length);
	const end = clauseEndAfter(units, last, length);
	return { first: clause, last: end };
}

/** The main clause around the phrase: `Die Häfen bleiben gesperrt, | nur einer wurde nach Angaben der Polizei geöffnet`. */
function mainHost(units: readonly Unit[], start: number, first: number, last: number, length: number): Stretch {
	let begin = start;
	for (let i = start; i < first - 1; i += 1) {
		if (
			isComma(units[i]) &&
			isMainClause(units, start, i) &&
			isMainClause(units, i + 1, nextSign(units, i + 1, length))
		)
			begin = i + 1;
	}
	let end = last;
	while (end < length && units[end]?.text !== ';' && units[end]?.text !== ':') end += 1;
	return { first: begin, last: end };
}

/** First unit of the subordinate clause around `at`, if one opened and none of its commas closed it. */
function subordinateStart(units: readonly Unit[], from: number, at: number): number | undefined {
	for (let i = at - 1; from <= i; i -= 1) {
		const opens = i === from || isComma(units[i - 1]);
		if (!opens) continue;
		const unit = units[i];
		const isSub =
			is(unit, Class.subordinator | Class.question) ||
			(i !== from &&
				(is(unit, Class.relative) ||
					(is(unit, Class.preposition) && is(units[i + 1], Class.relative) && !units[i + 2]?.isNominal)));
		if (isSub && !hasFinite(units, i, at)) return i;
		if (i !== at && isComma(units[i - 1]) && !isComma(units[at - 1])) return undefined;
	}
	return undefined;
}

function clauseEndAfter(units: readonly Unit[], from: number, length: number): number {
	let i = from;
	while (i < length && !(isComma(units[i]) && hasFinite(units, from, i))) i += 1;
	return i;
}

/** What is left of a stretch without the part from `first` to `last`; a relative clause behind it belongs to the frame. */
function around(units: readonly Unit[], host: Stretch, first: number, last: number): Stretch[] {
	const behind = relativeEnd(units, last, host.last);
	return [
		{ first: host.first, last: first },
		{ first: behind, last: host.last },
	].filter((stretch) => stretch.first < stretch.last);
}

/** `…, so Celebi, die auch angab, …`: the clause on the speaker says nothing. */
function relativeEnd(units: readonly Unit[], from: number, limit: number): number {
	const at = is(units[from + 1], Class.preposition) ? from + 2 : from + 1;
	if (!isComma(units[from]) || !is(units[at], Class.relative) || units[at + 1]?.isNominal) return from;
	const next = nextSign(units, from + 1, limit);
	return hasFinite(units, from + 1, next) ? next : from;
}

function ofVerb(input: SentenceInput, cue: VerbCue): Draft | undefined {
	const { frame, cues } = input;
	const { units, length } = frame;
	const said = { spans: cue.spans, lemma: cue.verb.lemma };
	if (cue.conjunction !== undefined && units[cue.conjunction]?.lower === 'wie') return ofWie(frame, cue, said);
	if (isParenthesis(units, cue)) return ofWie(frame, cue, said);
	const after = contentAfter(frame, cue, cues);
	if (after !== undefined && !isQuotationOnly(units, after)) {
		return indirectOf(
			frame,
			[after],
			said,
			speakerOf(units, cue, Math.min(length, after.first)),
			'subject-of-cue',
			cue,
		);
	}
	const before = contentBefore(frame, cue);
	if (before === undefined) return undefined;
	return indirectOf(frame, before, said, speakerOf(units, cue, length), 'subject-of-cue', cue);
}

const isQuotationOnly = (units: readonly Unit[], { first, last }: Stretch): boolean =>
	units.slice(first, last).every((unit) => unit.kind === 'quotation' || unit.kind === 'punctuation');

/** `In zehn Jahren, so schätzen die Forscher, werde …`. */
const isParenthesis = (units: readonly Unit[], { first, finite, last }: VerbCue): boolean =>
	units[first]?.lower === 'so' && takesUp(units, first, finite) && isComma(units[first - 1]) && isComma(units[last]);

/** `Wie die Polizei mitteilte, …`: what is said is the rest. */
function ofWie(frame: Frame, cue: VerbCue, said: Draft['cue']): Draft | undefined {
	const first = cue.conjunction ?? cue.first;
	const last = Math.max(cue.last, cue.finite + 1, cue.at + 1);
	const stretches = around(frame.units, hostOf(frame, { first, last }), first, last);
	if (!hasSubstance(frame.units, stretches) || !/[sbr]/u.test(cue.verb.frames)) return undefined;
	return indirectOf(frame, stretches, said, speakerOf(frame.units, cue, frame.length), 'subject-of-cue', cue);
}

/** `Die Lage sei ernst, sagte er`: the clauses before an inverted verb, and what goes on behind it in the subjunctive. */
function contentBefore({ units, length }: Frame, cue: VerbCue): Stretch[] | undefined {
	if (
		!cue.isInverted ||
		cue.first === 0 ||
		!/[sb]/u.test(cue.verb.frames) ||
		hasForm(units[cue.finite], Form.subjunctive)
	)
		return undefined;
	const opener = units[cue.first];
	if (is(opener, Class.coordinator) || !(isComma(units[cue.first - 1]) || units[cue.first - 1]?.text === '–'))
		return undefined;
	if (is(units[0], Class.subordinator) && !hasMainClause(units, cue.first - 1)) return undefined;
	const before: Stretch = { first: 0, last: cue.first - 1 };
	if (isQuotationOnly(units, before) || !isClause(units, before)) return undefined;
	if (!cue.verb.frames.includes('s') && !hasSubjunctive(units, before.first, before.last)) return undefined;
	const frameEnd = nextSign(units, cue.last, length);
	const next = units[frameEnd + 1];
	const goesOn =
		frameEnd < length &&
		(is(next, Class.coordinator) || hasForm(next, Form.subjunctive)) &&
		hasSubjunctive(units, frameEnd, length);
	return goesOn ? [before, { first: frameEnd + 1, last: length }] : [before];
}

/** A clause of its own before the verb, not a phrase with a relative clause (`Von den 200, die kamen, fanden …`). */
function isClause(units: readonly Unit[], { first, last }: Stretch): boolean {
	const comma = nextSign(units, first, last);
	return hasFinite(units, first, comma) || (comma < last && isFinite_(units, comma + 1));
}

const hasMainClause = (units: readonly Unit[], limit: number): boolean => {
	const comma = nextSign(units, 0, limit);
	return comma < limit && isFinite_(units, comma + 1);
};

function hasSubjunctive(units: readonly Unit[], first: number, last: number): boolean {
	for (let i = first; i < last; i += 1) if (hasForm(units[i], Form.subjunctive)) return true;
	return false;
}

/** `Demnach …`: said by what was named before. */
function ofThus(frame: Frame): Draft[] {
	const { units, length } = frame;
	const at = units.findIndex((unit) => unit.lower === 'demnach' || unit.lower === 'demzufolge');
	const unit = units[at];
	if (unit === undefined || length <= at || 4 < at) return [];
	const cue = { from: unit.from, to: unit.to };
	const draft = indirectOf(
		frame,
		around(units, { first: 0, last: length }, at, at + 1),
		{ spans: [cue], lemma: unit.lower },
		subjectOf(cue),
		'object-of-preposition',
	);
	return draft === undefined ? [] : [draft];
}

/** `Das teilte die Polizei mit.`: what is said is the sentence before and the word that takes it up. */
function ofPrevious({ frame, before: { frame: before }, cues }: SentenceInput): Draft[] {
	const { units, length } = frame;
	const [cue] = cues;
	const pointer = units[0];
	if (cue === undefined || before === undefined || pointer === undefined) return [];
	if ((pointer.lower !== 'das' && pointer.lower !== 'dies') || cue.finite !== 1 || !/s/u.test(cue.verb.frames))
		return [];
	const speaker = speakerOf(units, { ...cue, isInverted: true }, length);
	if (speaker === undefined) return [];
	const frameSpan = spanOfUnits(units, 1, length);
	return [
		{
			type: 'Indirect',
			spans: [before.span, { from: pointer.from, to: pointer.to }],
			stretches: [],
			cue: { spans: cue.spans, lemma: cue.verb.lemma },
			speaker,
			basis: 'subject-of-cue',
			frame: frameSpan === undefined ? [] : [frameSpan],
			addressee: [],
			isNested: false,
			sure: true,
			number: numberOf(units, cue),
		},
	];
}

function indirectOf(
	frame: Frame,
	stretches: readonly Stretch[],
	cue: Draft['cue'],
	speaker: Subject | undefined,
	basis: AttributionBasis,
	verb?: VerbCue,
): Draft | undefined {
	const spans = stretches.flatMap(({ first, last }) => spanOfUnits(frame.units, first, last) ?? []);
	if (spans.length === 0) return undefined;
	return {
		type: 'Indirect',
		spans,
		stretches,
		cue,
		speaker: speaker ?? { spans: [], isNobody: true },
		basis: verb?.isPassive ? 'agent-of-passive' : basis,
		frame: restOf(frame, stretches),
		addressee: verb === undefined ? [] : addresseesOf(frame.units, verb, speaker?.spans ?? []),
		isNested: false,
		sure: speaker !== undefined,
		number: verb === undefined ? undefined : numberOf(frame.units, verb),
	};
}
