import type { LocalSpan } from '../../model/paragraph.ts';
import type { SpeechParagraph, Statement } from '../pack/speech.ts';
import type { Frame, Unit } from './frames.ts';
import { statementOf } from './statement.ts';

/**
 * `Blinken: US will stay`: a line of one sentence without a stop, with a name before its colon and a verb behind it. A town
 * or a topic may stand there too (`Berlin: Hotel brennt`), so it is never sure; a place speaks for nobody.
 */
export function readHeadline<Reading>(
	{ facts }: SpeechParagraph,
	[frame, more]: readonly Frame<Reading>[],
	hasFinite: (units: readonly Unit<Reading>[], first: number, last: number) => boolean,
): Statement | undefined {
	if (frame === undefined || more !== undefined || /[.!?…:]["”“’»«]?\s*$/u.test(facts.text)) return undefined;
	const { units } = frame;
	const colon = units.findIndex(({ text }) => text === ':');
	const label = units.slice(0, Math.max(0, colon));
	const said = units.slice(colon + 1);
	if (label.length === 0 || LONGEST_LABEL < label.length || said.length < 2 || LONGEST < said.length) return undefined;
	if (!label.every(({ isNominal, isName }) => isNominal || isName) || !label.some(({ isName }) => isName))
		return undefined;
	if (said.some(({ kind }) => kind === 'quotation') || !hasFinite(units, colon + 1, units.length)) return undefined;
	const [spans, speaker] = [[placeOf(said)], [placeOf(label)]];
	return statementOf({ type: 'Indirect', spans, speaker, basis: 'colon-before', sure: false });
}

/** Words of a label and of what is said in a headline. */
const LONGEST_LABEL = 4;
const LONGEST = 14;

const placeOf = (units: readonly LocalSpan[]): LocalSpan => ({ from: units[0]?.from ?? 0, to: units.at(-1)?.to ?? 0 });
