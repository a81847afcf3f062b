import { isMainClause, nextSign } from './clauses.ts';
import { Form } from './common-verbs.ts';
import type { VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { isSpeaker } from './genders.ts';
import { around, clauseEndAfter, hasSubstance, hostOf } from './hosts.ts';
import { indirectOf } from './indirect.ts';
import type { Source } from './source.ts';
import { isSourceNoun } from './source-nouns.ts';
import { isMedium } from './speech-nouns.ts';
import { saidBy } from './subject.ts';
import { type Frame, hasForm, isComma, isFiniteAt, type Stretch, type Unit } from './units.ts';

/** What a source says: the rest of its clause (`Laut Polizei | ist die Straße frei`). */
export function ofSource(frame: Frame, source: Source, cues: readonly VerbCue[]): Draft | undefined {
	const host = source.opensClause
		? { first: source.first, last: openedEnd(frame, source.last) }
		: withoutOther(frame, withoutWie(frame, hostOf(frame, source), source), source, cues);
	const stretches = around(frame.units, behindFocus(frame.units, host, source), source.first, source.last);
	if (!hasSubstance(frame.units, stretches)) return undefined;
	const cue = { spans: [source.cue], lemma: source.lemma };
	const draft = indirectOf(frame, stretches, cue, saidBy(source.speaker), 'object-of-preposition');
	return draft && { ...draft, sure: draft.sure && !isDoubtful(frame, source) };
}

/** `Auch dem Amt zufolge | ist der Weg frei`: one word before the source and its phrase in the first place belong together. */
const behindFocus = (units: readonly Unit[], { first, last }: Stretch, source: Source): Stretch =>
	first === source.first - 1 && isFiniteAt(units, source.last) ? { first: source.first, last } : { first, last };

/**
 * It may be no source: `gemäß der alten Regelung` says what the rule is, `Zwei Monate nach dem Urteil des Gerichts` when,
 * `reicht nach Angaben der Firma 110 Kilometer` whose the number is.
 */
function isDoubtful({ units }: Frame, { first, last, lemma, speaker }: Source): boolean {
	if (0 < first && (units[last]?.kind === 'number' || units[last + 1]?.kind === 'number')) return true;
	const noun = units.find(({ from, isNominal }) => isNominal && speaker.from <= from);
	if (noun === undefined) return false;
	if (lemma === 'gemäß') return !isSourceNoun(noun.lower) && !isMedium(noun.lower) && !isSpeaker(noun.lower);
	return lemma === 'nach' && EVENT.test(noun.lower);
}

/** What happens at a time, besides telling something. */
const EVENT = /^(?:urteil|veröffentlichung|untersuchung|untersuchungen|ermittlungen|umfrage|auszählung|plänen)s?$/u;

/** `Demnach …`: said by what was named before. */
export function ofThus(frame: Frame): Draft[] {
	const { units, length } = frame;
	const at = units.findIndex((unit) => unit.lower === 'demnach' || unit.lower === 'demzufolge');
	const unit = units[at];
	if (unit === undefined || length <= at || 4 < at) return [];
	const cue = { from: unit.from, to: unit.to };
	const draft = indirectOf(
		frame,
		around(units, { first: 0, last: length }, at, at + 1),
		{ spans: [cue], lemma: unit.lower },
		saidBy(cue),
		'object-of-preposition',
	);
	return draft === undefined ? [] : [draft];
}

/** `…, wonach jeder Dritte umzieht: „…“`: the clause ends at its comma or colon. */
function openedEnd({ units, length }: Frame, from: number): number {
	const end = clauseEndAfter(units, from, length);
	const colon = units.findIndex(({ text }, at) => from <= at && (text === ':' || text === ';'));
	return colon < 0 ? end : Math.min(colon, end);
}

/** `Laut Polizei kamen 30 Leute, | der Verein sprach von 50`: somebody else tells another story. */
function withoutOther({ units }: Frame, host: Stretch, source: Source, cues: readonly VerbCue[]): Stretch {
	const other = cues.find(
		({ first, finite, conjunction, isInverted, isPassive, verb }) =>
			source.last < first &&
			conjunction === undefined &&
			!isInverted &&
			!isPassive &&
			/[sa]/u.test(verb.frames) &&
			isComma(units[first - 1]) &&
			isMainClause(units, first, nextSign(units, first, host.last)) &&
			!hasForm(units[finite], Form.subjunctive),
	);
	return other === undefined || host.last < other.first ? host : { first: host.first, last: other.first - 1 };
}

/** `Wie X mitteilte, ist A nach Ansicht von Y …`: the clause with `wie` frames both. */
function withoutWie({ units, length }: Frame, host: Stretch, source: Source): Stretch {
	if (units[0]?.lower !== 'wie' || host.first !== 0) return host;
	const comma = nextSign(units, 1, length);
	return comma < source.first ? { first: comma + 1, last: host.last } : host;
}
