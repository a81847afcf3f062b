import type { Statement } from '../../pack/speech.ts';
import { speakerOf } from './cue-speakers.ts';
import { numberOf, type VerbCue } from './cues.ts';
import { denials } from './denials.ts';
import type { Context, Draft, SentenceInput } from './draft.ts';
import { isWithheld } from './draft-verbs.ts';
import { type Frame, spanOfUnits, type Unit } from './units.ts';

/** `Das teilte die Polizei mit.`: what is said is the sentence before and the word that takes it up. */
export function ofPrevious({ frame, before: { frame: before }, cues }: SentenceInput): Draft[] {
	const { units, length } = frame;
	const [cue] = cues;
	const pointer = units[0];
	if (cue === undefined || before === undefined || pointer === undefined) return [];
	if (isQuotationAlone(before)) return [];
	if ((pointer.lower !== 'das' && pointer.lower !== 'dies') || cue.finite !== 1 || !/s/u.test(cue.verb.frames))
		return [];
	const speaker = speakerOf(units, { ...cue, isInverted: true }, length);
	if (speaker === undefined || isDenied(units, cue)) return [];
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

/** `Das bestreitet Beck.`, `Das wollte Beck nicht bestätigen.` */
const isDenied = (units: readonly Unit[], cue: VerbCue): boolean =>
	denials.has(cue.verb.lemma) || cue.verb.lemma === 'widersprechen' || isWithheld(units, cue);

const isQuotationAlone = ({ units }: Frame): boolean =>
	units.every(({ kind }) => kind === 'quotation' || kind === 'punctuation');

/** `„Es gibt Zumutungen.“ Das musste der Minister einräumen.`: who says the quotation that stood alone. */
export function namedBehind(
	statement: Statement | undefined,
	{ units, length }: Frame,
	cues: readonly VerbCue[],
	{ frame: before }: Context,
): Statement | undefined {
	const [cue] = cues;
	if (statement?.type !== 'Direct' || before === undefined || cue === undefined) return undefined;
	if (!isQuotationAlone(before) && statement.speaker.length !== 0) return undefined;
	const isIts = statement.spans.some(({ from }) => before.units.some((unit) => unit.from === from));
	if (!isIts || !takesUpQuotation(units, cue) || isDenied(units, cue)) return undefined;
	const speaker = speakerOf(units, { ...cue, isInverted: true }, length);
	if (speaker === undefined || speaker.spans.length === 0) return undefined;
	return {
		...statement,
		cue: { spans: cue.spans, lemma: cue.verb.lemma },
		speaker: speaker.spans,
		basis: 'subject-of-cue',
		continues: undefined,
		number: numberOf(units, cue),
	};
}

/** `Das sagte`, `So erklärte`, `Gesagt hat ihn`, `Mit diesen Worten eröffnete`. */
const takesUpQuotation = (units: readonly Unit[], { finite, verb }: VerbCue): boolean =>
	(finite === 1 && /^(?:das|dies|so|gesagt|geschrieben)$/u.test(units[0]?.lower ?? '') && verb.frames.includes('s')) ||
	(units[0]?.lower === 'mit' &&
		/^(?:diese[nm]|dem|den)$/u.test(units[1]?.lower ?? '') &&
		WORDS.test(units[2]?.lower ?? ''));

const WORDS = /^(?:worten|satz|sätzen|spruch)$/u;
