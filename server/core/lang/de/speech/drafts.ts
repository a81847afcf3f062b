import type { LocalSpan } from '../../../model/paragraph.ts';
import type { AttributionBasis } from '../../../model/quote.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { contentAfter, nextSign, type Stretch } from './contents.ts';
import { numberOf, speakerOf, type VerbCue } from './cues.ts';
import { type Draft, restOf, type SentenceInput } from './draft.ts';
import { draftQuotations } from './draft-quotations.ts';
import type { Source } from './sources.ts';
import type { Subject } from './subjects.ts';
import { type Frame, hasFinite, hasForm, is, isComma, isFinite_, spanOfUnits, type Unit } from './units.ts';

/** Indirect and direct speech of one sentence with the words that frame it. */
export function draftStatements(input: SentenceInput): Draft[] {
	const indirect = draftIndirect(input);
	return [...indirect, ...draftQuotations(input, indirect)];
}

function draftIndirect(input: SentenceInput): Draft[] {
	const drafts: Draft[] = [];
	const isCovered = (at: number) =>
		drafts.some((draft) => draft.stretches.some(({ first, last }) => first <= at && at < last));
	const { frame, cues, sources } = input;
	for (const source of sources) {
		if (isCovered(source.first) || cues.some((cue) => isFramedBefore(input, cue, source))) continue;
		const draft = ofSource(frame, source);
		if (draft !== undefined) drafts.push(draft);
	}
	for (const cue of cues) {
		if (isCovered(cue.at)) continue;
		const draft = ofVerb(input, cue);
		if (draft !== undefined) drafts.push(draft);
	}
	if (drafts.length === 0) drafts.push(...ofThus(frame), ...ofPrevious(input));
	return drafts;
}

/** `Er sagte, nach Angaben der Polizei sei …`: the source stands inside what somebody says. */
function isFramedBefore({ frame, cues }: SentenceInput, cue: VerbCue, source: Source): boolean {
	if (source.first < cue.at) return false;
	const content = contentAfter(frame, cue, cues);
	return content !== undefined && content.first <= source.first;
}

const subjectOf = (span: LocalSpan): Subject => ({ spans: [span], isNobody: false });

function ofSource(frame: Frame, source: Source): Draft | undefined {
	const host = hostOf(frame, source);
	const stretches = around(host, source.first, source.last);
	if (!hasSubstance(frame.units, stretches)) return undefined;
	return indirectOf(
		frame,
		stretches,
		{ spans: [source.cue], lemma: source.lemma },
		subjectOf(source.speaker),
		'object-of-preposition',
	);
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
	if (clause === undefined) {
		let end = last;
		while (end < length && units[end]?.text !== ';') end += 1;
		return { first: start, last: end };
	}
	const end = clauseEndAfter(units, last, length);
	return { first: clause, last: end };
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

/** What is left of a stretch without the part from `first` to `last`. */
function around(host: Stretch, first: number, last: number): Stretch[] {
	return [
		{ first: host.first, last: first },
		{ first: last, last: host.last },
	].filter((stretch) => stretch.first < stretch.last);
}

function ofVerb(input: SentenceInput, cue: VerbCue): Draft | undefined {
	const { frame, cues } = input;
	const { units, length } = frame;
	const said = { spans: cue.spans, lemma: cue.verb.lemma };
	if (cue.conjunction !== undefined && units[cue.conjunction]?.lower === 'wie') return ofWie(frame, cue, said);
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

/** `Wie die Polizei mitteilte, …`: what is said is the rest. */
function ofWie(frame: Frame, cue: VerbCue, said: Draft['cue']): Draft | undefined {
	const first = cue.conjunction ?? cue.first;
	const last = Math.max(cue.last, cue.finite + 1, cue.at + 1);
	const stretches = around(hostOf(frame, { first, last }), first, last);
	if (!hasSubstance(frame.units, stretches) || !/[sbr]/u.test(cue.verb.frames)) return undefined;
	return indirectOf(frame, stretches, said, speakerOf(frame.units, cue, frame.length), 'subject-of-cue', cue);
}

/** `Die Lage sei ernst, sagte er`: the clauses before an inverted verb, and what goes on behind it in the subjunctive. */
function contentBefore({ units, length }: Frame, cue: VerbCue): Stretch[] | undefined {
	if (!cue.isInverted || cue.first === 0 || !/[sb]/u.test(cue.verb.frames)) return undefined;
	const opener = units[cue.first];
	if (is(opener, Class.coordinator) || !isComma(units[cue.first - 1])) return undefined;
	if (is(units[0], Class.subordinator) && !hasMainClause(units, cue.first - 1)) return undefined;
	const before: Stretch = { first: 0, last: cue.first - 1 };
	if (isQuotationOnly(units, before) || !hasFinite(units, before.first, before.last)) return undefined;
	const frameEnd = nextSign(units, cue.last, length);
	const next = units[frameEnd + 1];
	const goesOn =
		frameEnd < length &&
		(is(next, Class.coordinator) || hasForm(next, Form.subjunctive)) &&
		hasSubjunctive(units, frameEnd, length);
	return goesOn ? [before, { first: frameEnd + 1, last: length }] : [before];
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
		around({ first: 0, last: length }, at, at + 1),
		{ spans: [cue], lemma: unit.lower },
		subjectOf(cue),
		'object-of-preposition',
	);
	return draft === undefined ? [] : [draft];
}

/** `Das teilte die Polizei mit.`: what is said is the sentence before and the word that takes it up. */
function ofPrevious({ frame, before, cues }: SentenceInput): Draft[] {
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
		addressee: [],
		isNested: false,
		sure: speaker !== undefined,
		number: verb === undefined ? undefined : numberOf(frame.units, verb),
	};
}
