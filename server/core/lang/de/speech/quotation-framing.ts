import { contentAfter } from './contents.ts';
import type { VerbCue } from './cues.ts';
import type { SentenceInput } from './draft.ts';
import { opinionBefore } from './opinions.ts';
import type { Source } from './source.ts';
import { hasOwner } from './uncued-quotations.ts';
import { type Frame, hasFinite, isComma, type Unit } from './units.ts';
import { writingOf } from './written.ts';

/** The verb or the source that frames a quotation. */
export type Framing = { readonly verb: VerbCue } | { readonly source: Source };

/** The verb or phrase that frames the quotation at `at`: right behind it, before its colon, in its clause, or nearest. */
export function framingOf(input: SentenceInput, at: number): Framing | undefined {
	const { frame, cues, sources: all } = input;
	const { units } = frame;
	if (hasOwner(units, at)) return undefined;
	const sources = all.filter(({ opensClause }) => !opensClause);
	const behind = isComma(units[at + 1]) ? at + 2 : at + 1;
	const source =
		sources.find((one) => one.first === behind) ?? sources.find((one) => one.last === at || one.last === at - 1);
	if (source !== undefined && !cues.some((cue) => isAnnouncing(units, cue, at))) return { source };
	const naming = namingCue(units, cues, at);
	const verb =
		naming ??
		cues.find((cue) => cue.isInverted && (cue.finite === behind || cue.finite === behind + 1)) ??
		cues.findLast((cue) => cue.last === at - 1 && /^[:,]$/u.test(units[at - 1]?.text ?? '')) ??
		cues.find((cue) => cue.first <= at && at <= cue.last) ??
		cues.findLast((cue) => cue.at < at && cue.verb.frames.includes('s') && saysAt(input, cue, at)) ??
		cues.findLast((cue) => cue.at < at && cue.conjunction === undefined) ??
		cues.findLast((cue) => cue.at < at && !isAside(units, cue, at)) ??
		cues.find((cue) => !isBehindColon(units, at, cue.first) && !isAside(units, cue, at));
	if (verb !== undefined && !isReading(frame, verb)) return { verb };
	const near = sources.findLast(({ first }) => first < at) ?? sources[0];
	const opinion = near ?? opinionBefore(frame, at);
	return opinion === undefined ? undefined : { source: opinion };
}

/** `Ein Beamter, der nicht genannt werden will, bringt es auf den Punkt: „…“`: the clause on him is over. */
const isAside = (units: readonly Unit[], { conjunction, last, finite }: VerbCue, at: number): boolean =>
	conjunction !== undefined && units[at - 1]?.text === ':' && hasFinite(units, Math.max(last, finite + 1), at);

/** `hält das für „mutig“: Ob sie es erkannt hätten, …`: what explains it is another sentence. */
const isBehindColon = (units: readonly Unit[], at: number, first: number): boolean =>
	units.slice(at + 1, first).some(({ text }) => text === ':');

/** `Auf dem Plakat war zu lesen: „…“`: the paper speaks. */
const isReading = (frame: Frame, { verb }: VerbCue): boolean =>
	/^(?:lesen|hören|finden)$/u.test(verb.lemma) && writingOf(frame) !== undefined;

/** `Sie sagte einigen Gästen zufolge: „…“`: the verb before the colon comes first, the source passes it on. */
const isAnnouncing = (units: readonly Unit[], { last, verb }: VerbCue, at: number): boolean =>
	last === at - 1 && units[at - 1]?.text === ':' && verb.frames.includes('s');

/** `kritisierte den Aufruf Kocs, der zum Sturm geraten hatte, als „…“`: what follows `als` belongs to a verb that names. */
function namingCue(units: readonly Unit[], cues: readonly VerbCue[], at: number): VerbCue | undefined {
	if (units[at - 1]?.lower !== 'als' && units[at - 2]?.lower !== 'als') return undefined;
	const names = cues.filter(({ verb }) => verb.frames.includes('a'));
	return (
		names.find(({ first, last }) => first <= at && at <= last) ??
		names.findLast((cue) => cue.at < at && cue.conjunction === undefined)
	);
}

/** `Russland verlange, „…“`, `habe geschrieben, sie wolle „…“`: the verb's own words, though the sentence is itself reported. */
export function isOwnContent({ frame, cues }: SentenceInput, at: number, framing: Framing | undefined): boolean {
	if (framing === undefined || !('verb' in framing) || at < framing.verb.at) return false;
	return saysAt({ frame, cues }, framing.verb, at);
}

/** What the verb says holds the quotation. */
function saysAt({ frame, cues }: Pick<SentenceInput, 'frame' | 'cues'>, cue: VerbCue, at: number): boolean {
	const content = contentAfter(frame, cue, cues);
	return content !== undefined && content.first <= at && at < content.last;
}

/** `„Das Schwerste“, sagt sie, „ist der Mond“`: the verb stands right behind the comma. */
export const isFollowed = ({ units }: Frame, at: number, framing: Framing | undefined): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	framing.verb.isInverted &&
	isComma(units[at + 1]) &&
	framing.verb.finite === at + 2;
