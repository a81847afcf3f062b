import { Class } from './closed-words.ts';
import { phraseEnd } from './phrases.ts';
import { saidNouns } from './speech-nouns.ts';
import { type Subject, saidBy } from './subject.ts';
import { is, spanOfUnits, type Unit } from './units.ts';

/** `das Fazit der Betreiber`, `Zitat von Anna Beck`: who says it is the owner of what is said, not the word for it. */
export function ownerInstead(units: readonly Unit[], subject: Subject): Subject {
	const [span] = subject.spans;
	const at = units.findIndex(({ from, isNominal }) => span !== undefined && span.from <= from && isNominal);
	const noun = units[at];
	if (span === undefined || noun === undefined || span.to <= noun.to || !saidNouns.has(noun.lower)) return subject;
	const next = units[at + 1];
	const isOwned = next?.lower === 'von' || next?.lower === 'vom' || is(next, Class.genitive);
	const first = next?.lower === 'von' || next?.lower === 'vom' ? at + 2 : at + 1;
	const owner = isOwned ? spanOfUnits(units, first, phraseEnd(units, first, units.length)) : undefined;
	return owner === undefined || span.to < owner.to ? subject : saidBy(owner);
}
