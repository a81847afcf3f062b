import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import { givenNames } from '../given-names.ts';
import { Class } from './closed-words.ts';
import { isMasculinePerson } from './genders.ts';
import { coreEnd, isAdjective, isOneOf, nounsEnd } from './noun-phrases.ts';
import { is, isFiniteAt, type Unit } from './units.ts';

/**
 * End (exclusive) of the noun phrase that begins at `at`, or `at` if none does: article, attributes, nouns and names,
 * brackets (`(SPD)`), genitives, `von`-phrases, titles in marks, coordinated phrases.
 * Other prepositions are left out: `sagte ein Sprecher am Montag`. Wrong for `ein Sprecher in Washington`.
 */
export function phraseEnd(units: readonly Unit[], at: number, limit: number): number {
	const core = coreEnd(units, at, limit);
	if (core === at || (core === at + 1 && is(units[at], Class.pronoun) && !isOneOf(units, at))) return core;
	return attachments(units, core, limit, attachingTo(units, at, core));
}

/** As `phraseEnd`, but only what surely belongs to the noun: `nach einem Bericht des Angestellten [für diese Transporte]`. */
export function closePhraseEnd(units: readonly Unit[], at: number, limit: number): number {
	const core = coreEnd(units, at, limit);
	return core === at ? at : attachments(units, core, limit, CLOSE);
}

/** The place of the noun phrase that begins at `at`, with all that `phraseEnd` counts to it. */
export function phraseSpan(units: readonly Unit[], at: number, limit: number): LocalSpan | undefined {
	const end = phraseEnd(units, at, limit);
	const first = units[at];
	const last = units[end - 1];
	return end === at || first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}

/** What may hang on a phrase. */
interface Attaching {
	readonly prepositions: ReadonlySet<string>;
	readonly genitive: boolean;
}

const CLOSE: Attaching = { prepositions: new Set(['von', 'vom']), genitive: true };
const AFTER_NOUN: Attaching = {
	prepositions: new Set(['von', 'vom', 'für', 'beim', 'zum', 'zur', 'bei']),
	genitive: true,
};
/** Behind a name an article is a dative: `hielt Dieter Kampmann [der Verwaltung] entgegen`. */
const AFTER_PERSON: Attaching = { prepositions: new Set(['von', 'vom']), genitive: false };

function attachingTo(units: readonly Unit[], at: number, core: number): Attaching {
	if (isPersonName(units, at, core)) return AFTER_PERSON;
	return GROUP.test(units[core - 1]?.lower ?? '') ? CLOSE : AFTER_NOUN;
}

/** `erklärte die Fraktion [zum Rücktritt]`. */
const GROUP = /(?:fraktion|partei|regierung|polizei|verwaltung|gewerkschaft)$/u;

/** `Ratsherr Dieter Kampmann`: a given name with a name behind it; a name without an article. */
function isPersonName(units: readonly Unit[], at: number, end: number): boolean {
	if (units[at]?.isName) return true;
	// `Chen Qigang zum Austausch`: two capitals without an article
	if (
		at + 1 < end &&
		units[at]?.isNominal &&
		units[at + 1]?.isNominal &&
		!isMasculinePerson(units[at + 1]?.lower ?? '')
	)
		return true;
	for (let i = at; i < end - 1; i += 1) if (isGivenName(units, i)) return true;
	return false;
}

/** A given name with another name behind it. */
export const isGivenName = (units: readonly Unit[], at: number): boolean =>
	GIVEN.has(units[at]?.text ?? '') && units[at + 1]?.isNominal === true;

const GIVEN = wordSet(Object.values(givenNames).join(' '));

/** What hangs on a noun: genitives, brackets, `von`, coordinated phrases. */
function attachments(units: readonly Unit[], core: number, limit: number, attaching: Attaching): number {
	let i = core;
	for (let next = attachmentEnd(units, i, limit, attaching); i < next; next = attachmentEnd(units, i, limit, attaching))
		i = next;
	return i;
}

function attachmentEnd(units: readonly Unit[], i: number, limit: number, attaching: Attaching): number {
	const unit = units[i];
	if (unit === undefined || limit <= i) return i;
	if (unit.text === '(') return bracketEnd(units, i, limit);
	if (attaching.genitive && is(unit, Class.genitive) && is(unit, Class.article) && !isNominative(units, i))
		return orStay(i, coreEnd(units, i, limit));
	if (attaching.prepositions.has(unit.lower)) return prepositionalAttachmentEnd(units, i, limit);
	// `ein Sprecher aus Washington`
	if (unit.lower === 'aus' && attaching.genitive && units[i + 1]?.isName)
		return orStay(i, coreEnd(units, i + 1, limit), 1);
	if (isBareGenitive(units, i, limit)) return coreEnd(units, i, limit);
	if (is(unit, Class.coordinator) && unit.lower !== 'doch' && unit.lower !== 'sondern')
		return coordinated(units, i, limit);
	if ((unit.text === '/' || unit.text === '&') && units[i + 1]?.isNominal) return nounsEnd(units, i + 1, limit);
	return i;
}

/** `Sprecher | vom Amt`, `einer | von ihnen`. */
function prepositionalAttachmentEnd(units: readonly Unit[], i: number, limit: number): number {
	if (units[i + 1]?.lower === 'ihnen') return Math.min(limit, i + 2);
	// `laut Polizei | von der Straße abgekommen`
	if (is(units[i + 1], Class.article) && GROUP.test(units[i - 1]?.lower ?? '') && is(units[i - 2], Class.preposition))
		return i;
	return canAttach(units[i + 1]) ? orStay(i, coreEnd(units, i + 1, limit), 1) : i;
}

/** `laut Verfassung | der Präsident`: the singular of a man is no genitive behind `der`; `der Sprecher` may be several. */
function isNominative(units: readonly Unit[], at: number): boolean {
	if (units[at]?.lower !== 'der') return false;
	const isInflected = units[at + 1]?.isNominal === false && /e$/u.test(units[at + 1]?.lower ?? '');
	const noun = units[isInflected ? at + 2 : at + 1];
	if (noun?.isNominal !== true || !isMasculinePerson(noun.lower)) return false;
	return isInflected || !/(?:er|e)$/u.test(noun.lower);
}

/** `von rund 200 Menschen`, `vom Dienstag` do not belong to the noun before. */
const canAttach = (next: Unit | undefined): boolean =>
	next !== undefined && next.kind !== 'number' && !is(next, Class.adverb) && !TIMES.test(next.lower);

export const TIMES =
	/^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|anfang|mitte|ende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/u;

/** `Angaben politischer Beobachter`, `Meinung vieler Experten`. */
const isBareGenitive = (units: readonly Unit[], i: number, limit: number): boolean =>
	i + 1 < limit &&
	units[i - 1]?.isNominal === true &&
	units[i]?.class === 0 &&
	/\p{Ll}er$/u.test(units[i]?.lower ?? '') &&
	isAdjective(units[i]) &&
	units[i + 1]?.isNominal === true;

const orStay = (i: number, end: number, skip = 0): number => (i + skip < end ? end : i);

/** `Merkel und Macron`, `die Polizei und die Staatsanwaltschaft`, unless a new clause begins (`… und Meier ging`). */
function coordinated(units: readonly Unit[], i: number, limit: number): number {
	const end = coreEnd(units, i + 1, limit);
	// `schrieben die Täter und kündigten weitere Aktionen an`
	if (end === i + 1 || isFiniteAt(units, end) || beginsClause(units, i + 1)) return i;
	return end;
}

/** A form in -ten right behind `und` is a verb rather than an attribute. */
const beginsClause = (units: readonly Unit[], at: number): boolean =>
	/\p{Ll}te(?:n)?$/u.test(units[at]?.lower ?? '') && isFiniteAt(units, at);

function bracketEnd(units: readonly Unit[], i: number, limit: number): number {
	for (let at = i + 1; at < limit && at - i < 14; at += 1) {
		if (units[at]?.text === ')') return at + 1;
	}
	return i;
}

/** End of the prepositional phrase at `at` (`in einem Interview mit der BBC`), `at` if none begins there. */
export function prepositionalEnd(units: readonly Unit[], at: number, limit: number): number {
	if (!is(units[at], Class.preposition)) return at;
	const start = is(units[at + 1], Class.preposition) || is(units[at + 1], Class.focus) ? at + 2 : at + 1;
	const end = phraseEnd(units, start, limit);
	return end === start ? at : end;
}
