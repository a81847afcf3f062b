import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import { endsInInfinitive, isSubjunctiveClause, nextSign } from './clauses.ts';
import { Class } from './closed-words.ts';
import type { NounCue } from './noun-cues.ts';
import { phraseEnd } from './phrases.ts';
import { NOBODY, type Subject, saidBy } from './subject.ts';
import { mainSubject } from './subjects.ts';
import { type Frame, is, isComma, isFiniteAt, spanOfUnits, type Unit } from './units.ts';
import { particles } from './verbs.ts';

/** Speech in a noun with its owner or without one: `die Forderung des Verbands, … zu …`, `der Vorwurf, die Stadt habe …`. */
export function ownedNounAt({ units, length }: Frame, at: number): NounCue | undefined {
	const noun = units[at];
	if (noun === undefined || !noun.isNominal || !isSayingNoun(noun.lower)) return undefined;
	const end = phraseEnd(units, at, length);
	const sign = particles.has(units[end]?.lower ?? '') ? end + 1 : end;
	const first = sign + 1;
	if (!isComma(units[sign]) || !opens(units, first, length, noun.lower)) return undefined;
	return {
		lemma: noun.lower,
		spans: cueSpans(units, at),
		content: { first, last: contentEnd(units, first, length) },
		speaker: ownerOf(units, at, end) ?? userOf(units, at, first) ?? NOBODY,
		sure: false,
	};
}

/** A noun that `ownedNounAt` knows; at any other word it finds nothing. */
export const isSayingNoun = (lower: string): boolean => SAYINGS.has(lower);

/** Nouns for a thing said, which by themselves tell that somebody says it. */
const SAYINGS = wordSet(`
	forderung forderungen aufforderung ankündigung versprechen zusage drohung drohungen bitte appell aufruf empfehlung behauptung behauptungen vorwurf vorwürfe vorwürfen
	warnung warnungen aussage aussagen hinweis einschätzung ansicht meinung auffassung befürchtung befürchtungen hoffnung sorge verdacht mitteilung feststellung these einwand
	vermutung vermutungen anschuldigung anschuldigungen gerücht gerüchte spekulationen überzeugung begründung äußerung äußerungen argument kritik
`);
/** Of these an infinitive says what is wanted or promised. */
const WANTED = wordSet(
	'forderung forderungen aufforderung ankündigung versprechen zusage drohung bitte appell aufruf empfehlung behauptung vorwurf',
);

function opens(units: readonly Unit[], first: number, length: number, noun: string): boolean {
	const next = units[first];
	if (next === undefined) return false;
	if (next.lower === 'dass' || next.lower === 'daß') return true;
	if (is(next, Class.relative | Class.subordinator | Class.coordinator) && !units[first + 1]?.isNominal) return false;
	if (WANTED.has(noun) && endsInInfinitive(units, first, nextSign(units, first, length))) return true;
	return isSubjunctiveClause(units, first, length);
}

/** Up to where the main clause goes on: `Die Sorge, dass es regnet, | ist groß`. */
function contentEnd(units: readonly Unit[], first: number, length: number): number {
	for (let i = first + 1; i < length; i += 1) if (isComma(units[i - 1]) && isFiniteAt(units, i)) return i - 1;
	return length;
}

/** The genitive or the phrase with `von` behind the noun. */
function ownerOf(units: readonly Unit[], at: number, end: number): Subject | undefined {
	const from = /^vom?$/u.test(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	const span = from < end ? spanOfUnits(units, from, end) : undefined;
	return span === undefined ? undefined : saidBy(span);
}

/** `Die Stadt lehnte mit der Begründung ab, …`, `wandte sich mit der Bitte an …`: the subject of the clause says it. */
function userOf(units: readonly Unit[], at: number, limit: number): Subject | undefined {
	const isWith = units[at - 1]?.lower === 'mit' || (units[at - 2]?.lower === 'mit' && is(units[at - 1], Class.article));
	return isWith ? mainSubject(units, limit) : undefined;
}

function cueSpans(units: readonly Unit[], at: number): LocalSpan[] {
	const first = is(units[at - 1], Class.article) ? at - 1 : at;
	const span = spanOfUnits(units, first, at + 1);
	return span === undefined ? [] : [span];
}
