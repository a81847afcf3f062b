import { TO_SOMEBODY } from './addressee-verbs.ts';
import { agentOf, textBehind, textOf } from './agents.ts';
import { citationOf } from './citations.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { goesOn, type VerbCue } from './cues.ts';
import { invertedSubject } from './inverted-subjects.ts';
import { nobleName } from './noble-names.ts';
import { phraseEnd } from './phrases.ts';
import { withoutPress } from './press.ts';
import { somebodyBehind } from './somebody-behind.ts';
import { isBody } from './speech-nouns.ts';
import { NOBODY, type Subject, saidBy } from './subject.ts';
import { isObject, subjectAfter, subjectInside } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { mainSubject, surelyAfter } from './subjects.ts';
import { hasForm, is, isComma, isFiniteAt, type Unit } from './units.ts';
import { sentenceStart } from './verb-bracket.ts';

/** Who says it: the subject by the order of the clause, the agent of a passive, the text that is read. */
export function speakerOf(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	switch (cue.verb.lemma) {
		case 'zitieren':
			return citationOf(units, cue, length, subjectOf(units, cue, length)).cited;
		case 'hervorgehen':
			return textBehind(units, cue);
		case 'heißen':
			return textOf(units, cue) ?? NOBODY;
		case 'verlauten':
			// `Aus dem Ministerium verlautete, …`; `Nichts sei fertig, ließ Beck verlauten.`
			return (cue.finite === cue.at ? textBehind(units, cue) : undefined) ?? subjectOf(units, cue, length);
		default:
			return cue.isPassive ? agentOf(units, cue, length) : subjectOf(units, cue, length);
	}
}

/** Who passes on the words of the one quoted: `[Die Zeitung] zitiert ihn`. */
export const relayOf = (units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined =>
	citationOf(units, cue, length, subjectOf(units, cue, length)).relay;

function subjectOf(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	const subject = itself(units, cue) ?? withoutPress(units, cue, grammaticalSubject(units, cue, length));
	const hasObject = TO_SOMEBODY.has(cue.verb.lemma) || cue.verb.frames.includes('a');
	return hasObject && !cue.isPassive ? withoutObject(units, subject) : subject;
}

/** `teilte es mit`, of a ministry: a pronoun like others, where the verb is neither passive nor reflexive (`es zeigt sich`). */
function itself(units: readonly Unit[], { first, finite, at, isPassive, spans }: VerbCue): Subject | undefined {
	const word = [units[finite + 1], units[finite - 1]].find((unit) => unit?.lower === 'es');
	const isBehind = word !== undefined && word === units[finite + 1];
	// `Beck verriet es dann doch: „…“`, `so erzählt es Beck`
	if (isBehind && (subjectBefore(units, first, finite) !== undefined || isObject(units, finite + 1))) return undefined;
	const isBare = spans.every(({ from }) => !units.some((unit) => unit.from === from && is(unit, Class.reflexive)));
	return word === undefined || isPassive || !isBare || finite !== at ? undefined : saidBy(word);
}

function grammaticalSubject(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	if (cue.conjunction !== undefined) return subjectOfClause(units, cue, cue.conjunction);
	const limit = searchLimit(cue, length);
	const noble = cue.finite === cue.at ? nobleName(units, cue.finite + 1, limit) : undefined;
	if (noble !== undefined) return noble;
	if (cue.isInverted) return invertedSubject(units, cue, limit);
	const inside = Math.min(length, limit);
	return (
		sharedSubject(units, cue) ??
		surelyAfter(units, cue.finite, inside) ??
		speakerInFirstPlace(units, cue, inside) ??
		subjectAfter(units, cue.finite, inside)
	);
}

/** The first place, with a name before it, unless a thing stands there and somebody behind the verb. */
function speakerInFirstPlace(units: readonly Unit[], cue: VerbCue, limit: number): Subject | undefined {
	const before = subjectBefore(units, cue.first, cue.finite);
	if (before === undefined) return nobleName(units, cue.first, cue.finite);
	return somebodyBehind(units, cue.finite, limit, before) ?? withNameBefore(units, cue, before);
}

/** `Theo Zander, Präsident des Verbands erklärte`: the second comma of the apposition is missing. */
function withNameBefore(units: readonly Unit[], { first }: VerbCue, subject: Subject): Subject {
	const [span] = subject.spans;
	const start = sentenceStart(units, first);
	const isBehindName =
		isComma(units[first - 1]) &&
		span?.from === units[first]?.from &&
		(units[start]?.isName === true || (units[start]?.isNominal === true && start + 2 < first)) &&
		phraseEnd(units, start, first - 1) === first - 1;
	const from = units[start]?.from;
	return isBehindName && from !== undefined && span !== undefined ? saidBy({ from, to: span.to }) : subject;
}

/** `Sie sprach sich dagegen aus und sagte, …`: the subject of the first of two verbs. */
function sharedSubject(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	if (goesOn(units, cue.first, cue.finite)) return mainSubject(units, cue.first - 1);
	if (!is(units[cue.finite - 1], Class.coordinator)) return undefined;
	for (let i = cue.first; i < cue.finite - 1; i += 1) {
		if (!isFiniteAt(units, i)) continue;
		// `Er sagte, das Amt brauche Zeit, und fügte hinzu`: what is reported lends its subject to no plain verb.
		const isReported = cue.first !== 0 && isSubjunctive(units, i) && !isSubjunctive(units, cue.finite);
		const main = isReported ? mainSubject(units, cue.finite - 1) : undefined;
		return main ?? subjectBefore(units, cue.first, i) ?? subjectAfter(units, i, cue.finite);
	}
	return undefined;
}

const isSubjunctive = (units: readonly Unit[], at: number): boolean => hasForm(units[at], Form.subjunctive);

/** A subject behind the verb may hold an apposition, so commas do not end the search; the next clause does. */
const searchLimit = ({ at, finite, last }: VerbCue, length: number): number =>
	at < finite ? last : Math.max(last, Math.min(length, last + 14));

/** `wie [die Polizei] mitteilte`; a relative pronoun may itself be the subject: `Beck, [der] den Plan „…“ nannte`. */
function subjectOfClause(units: readonly Unit[], { finite, last }: VerbCue, conjunction: number): Subject | undefined {
	const inner = subjectInside(units, conjunction, Math.max(last, finite));
	const word = units[conjunction];
	if (word === undefined || !is(word, Class.relative) || !isComma(units[conjunction - 1])) return inner;
	const isSubject = inner === undefined ? isNominative(word) : isSubjectBeside(units, conjunction, finite, inner);
	return isSubject ? saidBy(word) : inner;
}

const isNominative = ({ lower }: Unit): boolean => /^(?:der|die|das|welche[rs]?)$/u.test(lower);

/** `der` can be no object, so the phrase behind it is one, unless it can only be the subject (`der der Minister …`). */
function isSubjectBeside(units: readonly Unit[], at: number, finite: number, inner: Subject): boolean {
	const word = units[at];
	const next = units[at + 1];
	if (word === undefined || next === undefined) return false;
	if (/^(?:der|welcher)$/u.test(word.lower))
		return !inner.isNobody && !is(next, Class.pronoun) && !/^(?:der|dieser|ein|kein|sein|ihr)$/u.test(next.lower);
	// `die das Gesetz ablehnten`: one thing, but several who say it.
	const isOne = /^(?:das|dieses|ein|eine)$/u.test(next.lower);
	return isNominative(word) && isOne && hasForm(units[finite], Form.plural);
}

/** `beschuldigte die Biden-Regierung Russland, …`: two names in a row, the second one is the object. */
function withoutObject(units: readonly Unit[], subject: Subject | undefined): Subject | undefined {
	const [span] = subject?.spans ?? [];
	const last = units.findIndex(({ to }) => to === span?.to);
	const before = units[last - 1];
	if (span === undefined || before === undefined || before.from <= span.from || !before.isNominal) return subject;
	return isBody(before.lower) && units[last]?.isNominal ? saidBy({ from: span.from, to: before.to }) : subject;
}
