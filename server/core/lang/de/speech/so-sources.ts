import { Class } from './closed-words.ts';
import { isWhose } from './noun-phrases.ts';
import { ownerInstead } from './owners.ts';
import { type Source, sourceOf, wideEnd } from './source.ts';
import { saidBy } from './subject.ts';
import { is, isBreak, isComma, isFiniteAt, type Unit } from './units.ts';

/** `…, so Murtha`, `…“, so die Sprecherin weiter`, `So Müller: …`; not `so genannt`, `so dass`, `so viel`. */
export function soSource(units: readonly Unit[], at: number, length: number): Source | undefined {
	const isLoose =
		at === 0 || isComma(units[at - 1]) || units[at - 1]?.kind === 'quotation' || units[at - 1]?.text === '–';
	const next = units[at + 1];
	if (!isLoose || next === undefined) return undefined;
	const begins =
		next.isNominal || isWhose(next) || (is(next, Class.article) && is(next, Class.nominative)) || isPronoun(next);
	if (!begins || isFiniteAt(units, at + 1) || MUCH.test(next.lower)) return undefined;
	const end = isPronoun(next) ? at + 2 : wideEnd(units, at + 1, length);
	if (end === at + 1 || isFiniteAt(units, end)) return undefined;
	if (at === 0 && units[end]?.text !== ':') return undefined;
	const source = sourceOf(units, at, at + 1, end, at, soClauseEnd(units, end, length));
	return source && { ...source, speaker: ownerInstead(units, saidBy(source.speaker)).spans[0] ?? source.speaker };
}

/** `so viele wie nie`. */
const MUCH = /^(?:viel|wenig)/u;

const isPronoun = ({ lower }: Unit): boolean => /^(?:er|sie|letztere[rs]?)$/u.test(lower);

/** What stands behind `so X` up to the comma belongs to the frame: `so Ute Bader am Montag`. */
function soClauseEnd(units: readonly Unit[], end: number, length: number): number {
	let i = end;
	while (i < length && !isBreak(units[i])) i += 1;
	return units[i]?.text === '(' ? soClauseEnd(units, i + 1, length) : i;
}
