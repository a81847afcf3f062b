import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { contentAfter } from './contents.ts';
import type { VerbCue } from './cues.ts';
import type { Draft, SentenceInput } from './draft.ts';
import { draftQuotations } from './draft-quotations.ts';
import { ofSource, ofThus } from './draft-sources.ts';
import { isReported, ofVerb } from './draft-verbs.ts';
import { freeType, reportedClause } from './free.ts';
import { indirectOf } from './indirect.ts';
import { findNounCues } from './noun-cues.ts';
import type { Source } from './source.ts';
import { mainSubject } from './subjects.ts';
import { ofPrevious } from './taken-up.ts';
import { type Frame, hasForm, is, isComma, type Unit } from './units.ts';

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
		if (isCovered(drafts, cue.at) || isUsed(drafts, input, cue) || isReportedItself(input, cue)) continue;
		const draft = ofVerb(input, cue);
		if (draft !== undefined && !drafts.some((other) => isSame(other, draft))) drafts.push(draft);
	}
	drafts.push(...ofNouns(input, drafts));
	if (drafts.length === 0) drafts.push(...ofThus(input.frame), ...ofPrevious(input));
	return drafts;
}

/** `vertrat die Ansicht, …`, where no verb of saying took the clause. */
function ofNouns({ frame, cues }: SentenceInput, drafts: readonly Draft[]): Draft[] {
	const found = findNounCues(frame, cues, (at) => !isCovered(drafts, at));
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
	const cues = input.cues.filter(
		({ conjunction: at }) => at !== undefined && units[at]?.lower === 'wie' && !MANNER.has(units[at - 2]?.lower ?? ''),
	);
	return cues.flatMap((cue) => ofVerb(input, cue) ?? []);
}

/** `rügte die Art, wie das Amt entschied`: how, not who says so. */
const MANNER = new Set(['art', 'weise', 'form', 'frage', 'so']);

function draftSources(input: SentenceInput): Draft[] {
	const drafts: Draft[] = [];
	for (const source of input.sources) {
		if (isCovered(drafts, source.first) || input.cues.some((cue) => isFramedBefore(input, cue, source))) continue;
		const draft = ofSource(input.frame, source, input.cues);
		if (draft !== undefined) drafts.push(draft);
	}
	return drafts;
}

/** A sentence that reports speech by its mood, or a clause in it. */
function ofFree({ frame, cues, before }: SentenceInput): Draft[] {
	const type = freeType(frame, before);
	if (type === undefined) return ofReportedClause(frame);
	if (type === 'FreeIndirect' && cues.some((cue) => isSaidToHaveSaid(frame, cue))) return [];
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

/** `Einer der Männer soll gerufen haben: „…“`: only the words in marks are said. */
const isSaidToHaveSaid = ({ units }: Frame, { at, finite }: VerbCue): boolean =>
	finite !== at && hasForm(units[finite], Form.sollen) && units.some(({ kind }) => kind === 'quotation');

function ofReportedClause(frame: Frame): Draft[] {
	const clause = reportedClause(frame);
	const subject = clause === undefined ? undefined : mainSubject(frame.units, frame.length);
	if (clause === undefined || subject === undefined) return [];
	const draft = indirectOf(frame, [clause], undefined, subject, 'around');
	return draft === undefined ? [] : [{ ...draft, sure: false }];
}

/** `Er habe gesagt, …`, `Es werde geschätzt, dass …`, `Man wüsste, …, sagte Beck`: the sentence is itself reported speech. */
const isReportedItself = ({ frame: { units }, cues }: SentenceInput, { conjunction, at, finite }: VerbCue): boolean =>
	conjunction === undefined &&
	isReported(units[finite]) &&
	(!hasForm(units[finite], Form.conditional) ||
		OUGHT.test(units[finite]?.lower ?? '') ||
		cues.some((other) => at < other.at && isBehindAll(units, other)));

/** `Die Grünen müssten sagen, was sie wollten`: they have not. */
const OUGHT = /^(?:müsst|könnt|dürft)e(?:n|st|t)?$/u;

/** `…, sagte Beck`; not `wurden verhaftet, angeklagt und verurteilt`. */
const isBehindAll = (units: readonly Unit[], { isInverted, first, finite, at, verb }: VerbCue): boolean =>
	isInverted &&
	first === at &&
	finite === at &&
	!is(units[at + 1], Class.coordinator) &&
	isComma(units[first - 1]) &&
	verb.frames.includes('s') &&
	!isReported(units[finite]);

/**
 * `Er sagte, nach Angaben der Polizei sei …`: the source stands inside what somebody says; `Das sei falsch, sagte er nach
 * Angaben der Polizei`: it passes on what he says.
 */
function isFramedBefore({ frame, cues }: SentenceInput, cue: VerbCue, source: Source): boolean {
	if (isQuotationBefore(frame, cue) || announcesQuotation(frame, cue)) return true;
	const isLast = isBehindAll(frame.units, cue) && cue.verb.lemma !== 'heißen';
	if (isLast && source.first <= cue.last) return true;
	if (source.first < cue.at) return false;
	const content = contentAfter(frame, cue, cues);
	return content !== undefined && cue.at < source.first;
}

/** `Sie sagte einigen Gästen zufolge: „…“`. */
const announcesQuotation = ({ units }: Frame, { last }: VerbCue): boolean =>
	units[last]?.text === ':' && units[last + 1]?.kind === 'quotation';

/** `„…“, sagte der Leiter laut ndr.de`: the verb frames the quotation. */
const isQuotationBefore = ({ units }: Frame, cue: VerbCue): boolean =>
	cue.isInverted && (units[cue.finite - 1]?.kind === 'quotation' || units[cue.finite - 2]?.kind === 'quotation');
