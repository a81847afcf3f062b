import { WIRES } from '../../shared.ts';
import { TO_DATIVE } from './addressee-verbs.ts';
import type { VerbCue } from './cues.ts';
import { type Subject, saidBy } from './subject.ts';
import type { Unit } from './units.ts';

/** `der Nachrichtenagentur dpa`, `der Deutschen Presse-Agentur`, `der „Neuen Zeitung“`: the article of a medium that was told something. */
export function isPressAt(units: readonly Unit[], at: number): boolean {
	if (!/^(?:der|dieser|unserer)$/u.test(units[at]?.lower ?? '')) return false;
	const next = units.slice(at + 1, at + 4);
	const end = next.findIndex(({ kind, isNominal }) => kind !== 'quotation' && !isNominal && kind !== 'word');
	return (end < 0 ? next : next.slice(0, end)).some(
		({ lower, quotation }) => PRESS.test(lower) || (quotation !== undefined && PAPER.test(lower)),
	);
}

const PRESS = new RegExp(
	`^(?:(?:nachrichten|presse-?)?agentur|${WIRES}|[\\p{L}-]*zeitung|redaktion|zeitschrift|mediengruppe)$`,
	'u',
);
/** The name of a paper whose article is `der`. */
const PAPER = /(?:zeitung|presse|post|bild|rundschau|woche|zeit|welt|allgemeinen?)[“”«»"]*$/u;

/**
 * `sagte ein Sprecher | der Nachrichtenagentur dpa`: who works there is a reporter, anybody else told it the agency. In
 * the first place it is one phrase.
 */
export function withoutPress(units: readonly Unit[], cue: VerbCue, subject: Subject | undefined): Subject | undefined {
	const [span, another] = subject?.spans ?? [];
	if (span === undefined || another !== undefined || !TO_DATIVE.has(cue.verb.lemma)) return subject;
	const first = units.findIndex(({ from }) => from === span.from);
	const isInField = cue.conjunction !== undefined || cue.finite < first;
	const der = isInField ? units.findIndex((_, at) => first < at && isPressAt(units, at)) : -1;
	const noun = units[der - 1];
	if (noun === undefined || span.to <= noun.to || !noun.isNominal || REPORTERS.test(noun.lower)) return subject;
	return saidBy({ from: span.from, to: noun.to });
}

const REPORTERS =
	/(?:journalist|reporter|korrespondent|redakteur|redaktion|fotograf|mitarbeiter|leser|verleger|herausgeber|kolumnist|autor|chef|bericht|angaben|umfrage)(?:e?n|in|innen|s)?$/u;
