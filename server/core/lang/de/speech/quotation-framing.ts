import type { VerbCue } from './cues.ts';
import type { SentenceInput } from './draft.ts';
import type { Source } from './source.ts';
import { type Frame, isComma } from './units.ts';

/** The verb or the source that frames a quotation. */
export type Framing = { readonly verb: VerbCue } | { readonly source: Source };

/** The verb or phrase that frames the quotation at `at`: right behind it, before its colon, in its clause, or nearest. */
export function framingOf({ frame, cues, sources: all }: SentenceInput, at: number): Framing | undefined {
	const { units } = frame;
	const sources = all.filter(({ opensClause }) => !opensClause);
	const behind = isComma(units[at + 1]) ? at + 2 : at + 1;
	const source =
		sources.find((one) => one.first === behind) ?? sources.find((one) => one.last === at || one.last === at - 1);
	if (source !== undefined) return { source };
	const verb =
		cues.find((cue) => cue.isInverted && (cue.finite === behind || cue.finite === behind + 1)) ??
		cues.findLast((cue) => cue.last === at - 1 && /^[:,]$/u.test(units[at - 1]?.text ?? '')) ??
		cues.find((cue) => cue.first <= at && at <= cue.last) ??
		cues.findLast((cue) => cue.at < at && cue.conjunction === undefined) ??
		cues.findLast((cue) => cue.at < at) ??
		cues[0];
	if (verb !== undefined) return { verb };
	const [first] = sources;
	return first === undefined ? undefined : { source: first };
}

/** `Russland verlange, „…“`: what is quoted belongs to the verb right before it, though the sentence is itself reported. */
export const isOwnContent = ({ units }: Frame, at: number, framing: Framing | undefined): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	framing.verb.last === at - 1 &&
	/^[,:]$/u.test(units[at - 1]?.text ?? '');

/** `„Das Schwerste“, sagt sie, „ist der Mond“`: the verb stands right behind the comma. */
export const isFollowed = ({ units }: Frame, at: number, framing: Framing | undefined): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	framing.verb.isInverted &&
	isComma(units[at + 1]) &&
	framing.verb.finite === at + 2;
