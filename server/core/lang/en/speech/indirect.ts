import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Statement } from '../../pack/speech.ts';
import { contentAround, contentBefore } from './content-around.ts';
import { contentBehind } from './content-behind.ts';
import type { VerbCue } from './cues.ts';
import { verbatimIn } from './quotations.ts';
import { accordingTo, type SourcePhrase } from './sources.ts';
import { type Frame, isComma, restOf, type Stretch, spanOfUnits } from './units.ts';

/** Reported speech with its place among the units. */
export interface Told {
	readonly statement: Statement;
	readonly stretches: readonly Stretch[];
}

/** What the sentence reports in its own words, quoted words within it included. */
export function readIndirect(frame: Frame, cues: readonly VerbCue[]): Told[] {
	const out: Told[] = [];
	const isTaken = (at: number) =>
		out.some(({ stretches }) => stretches.some(({ first, last }) => first <= at && at < last)) ||
		cues.some(({ subject }) => subject !== undefined && subject.first <= at && at < subject.last);
	const source = accordingTo(frame);
	if (source !== undefined) out.push(...toldBySource(frame, source));
	// `The bridge he says is closed will open, she said`: what frames the whole sentence first.
	for (const find of [contentAround, contentBefore, contentBehind]) {
		for (const cue of cues) {
			if (isTaken(cue.at) || out.some(({ statement }) => statement.cue?.spans === cue.spans)) continue;
			const stretches = mayReport(cue) ? find(frame, cue, cues) : undefined;
			if (stretches?.some((stretch) => hasOwnWords(frame, stretch))) out.push(...toldBy(frame, stretches, cue));
		}
	}
	return out;
}

const mayReport = ({ reading, subject }: VerbCue): boolean =>
	/[stbi]/u.test(reading.frames) && (reading.form !== 'base' || subject !== undefined);

/** More than a quotation. */
const hasOwnWords = ({ units }: Frame, { first, last }: Stretch): boolean =>
	units.slice(first, last).some(({ kind }) => kind === 'word');

/** The sentence before `according to police`, or what follows where it comes first or is set off by commas. */
function toldBySource(frame: Frame, { first, last, cue, speaker }: SourcePhrase): Told[] {
	const { units, length } = frame;
	const before = { first: 0, last: first };
	const behind = { first: last, last: length };
	const isSetOff = isComma(units[first - 1]) && isComma(units[last]);
	const parts = first < 3 ? [behind] : isSetOff ? [before, behind] : [before];
	const stretches = parts.filter((part) => part.first + 2 < part.last);
	if (stretches.length === 0 || !stretches.every((stretch) => hasOwnWords(frame, stretch))) return [];
	return toldOf(frame, stretches, cue, speaker, 'object-of-preposition', true);
}

function toldBy(frame: Frame, stretches: readonly Stretch[], { reading, spans, subject }: VerbCue): Told[] {
	const speaker = subject && spanOfUnits(frame.units, subject.first, subject.last);
	return toldOf(frame, stretches, { spans, lemma: reading.lemma }, speaker, 'subject-of-cue', isSaid(reading.frames));
}

/** Said rather than thought (`hopes that`). */
const isSaid = (frames: string): boolean => /[sti]/u.test(frames);

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
	const statement: Statement = {
		type: verbatim.length === 0 ? 'Indirect' : 'Mixed',
		spans,
		verbatim,
		cue,
		speaker: speaker === undefined ? [] : [speaker],
		basis: speaker === undefined ? undefined : basis,
		frame: restOf(frame, stretches),
		addressee: [],
		nested: false,
		sure: speaker !== undefined && isSure,
		continues: undefined,
		number: undefined,
	};
	return [{ statement, stretches }];
}
