import { looksLikeNoun } from '../names/inflection.ts';
import { endsInInfinitive } from './clauses.ts';
import { Class } from './closed-words.ts';
import type { VerbCue } from './cues.ts';
import { isSpeaker } from './genders.ts';
import { coreEnd } from './noun-phrases.ts';
import { phraseEnd } from './phrases.ts';
import { LONGEST_NAME, type Subject, saidBy } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { mainSubject, pronounAfter } from './subjects.ts';
import { hasFinite, is, isBreak, isComma, isFiniteAt, type Unit } from './units.ts';
import { sentenceStart } from './verb-bracket.ts';

/** `…, sagte X` takes X; `X, der Chef, sagte` takes what stands before the commas; `… und kündigte an` the subject before. */
export function invertedSubject(units: readonly Unit[], cue: VerbCue, limit: number): Subject | undefined {
	return (
		pronounAfter(units, cue.finite) ??
		insertedShe(units, cue) ??
		sharedSubject(units, cue) ??
		frontedSubject(units, cue) ??
		somebodyAfter(units, cue.finite, limit) ??
		quotedName(units, cue.finite) ??
		earlierSubject(units, cue)
	);
}

/** `Er schüttelt Hände, verspricht Hilfe`: a thing alone is what is promised. */
function somebodyAfter(units: readonly Unit[], finite: number, limit: number): Subject | undefined {
	const subject = subjectAfter(units, finite, limit);
	const [span] = subject?.spans ?? [];
	const noun = units.find(({ from, to }) => from === span?.from && to === span.to);
	const isThing =
		noun?.kind === 'word' && noun.isNominal && !noun.isName && looksLikeNoun(noun.lower) && !isSpeaker(noun.lower);
	return isThing ? undefined : subject;
}

/** `Die Jungen, klagt sie, hätten keine Zeit`. */
function insertedShe(units: readonly Unit[], { first, finite }: VerbCue): Subject | undefined {
	const word = units[finite + 1];
	const isAlone = first === finite && word?.lower === 'sie' && isBreak(units[finite + 2]);
	return isAlone && word !== undefined ? saidBy(word) : undefined;
}

/** `Der Sieger lobte alle und verglich die Lage mit …`: behind `und` the verb goes on with the subject of the main clause. */
function sharedSubject(units: readonly Unit[], { finite }: VerbCue): Subject | undefined {
	return /^(?:und|sowie|oder)$/u.test(units[finite - 1]?.lower ?? '') ? mainSubject(units, finite - 1) : undefined;
}

/** `„Neue Woche“ berichtet, dass …`: the marks hold a name. */
function quotedName(units: readonly Unit[], finite: number): Subject | undefined {
	const unit = units[finite - 1];
	if (unit?.kind !== 'quotation' || !unit.isNominal || LONGEST_NAME <= unit.text.length) return undefined;
	return saidBy(unit);
}

/** `Heike van Laak, Sprecherin der Stiftung, sagte`: the sentence up to the verb has no verb of its own in its main line. */
function frontedSubject(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	const first = phraseStart(units, cue.finite);
	if (first === cue.first || is(units[cue.first], Class.coordinator) || !isComma(units[cue.finite - 1]))
		return undefined;
	if (is(units[first], Class.subordinator | Class.question)) return undefined;
	const comma = firstComma(units, first, cue.finite);
	if (hasFinite(units, first, comma) || units[first]?.kind === 'quotation' || !isPhrase(units, first, comma))
		return undefined;
	return subjectBefore(units, first, cue.finite);
}

/** `Er lehnte ab, | die Sprecherin, Heike van Laak, die gestern kam, erklärte`: behind the last clause that is no relative one. */
function phraseStart(units: readonly Unit[], finite: number): number {
	const sentence = sentenceStart(units, finite);
	let first = finite;
	for (let at = finite - 1, end = at; sentence <= at; at -= 1) {
		if (at !== sentence && !isComma(units[at - 1])) continue;
		const relative = is(units[at], Class.preposition) ? at + 1 : at;
		const hasVerb = hasFinite(units, at, end);
		const isRelative =
			at !== sentence && hasVerb && is(units[relative], Class.relative) && !units[relative + 1]?.isNominal;
		if (!isRelative && hasVerb) return first;
		// `Die Stadt stehe bereit, die Plätze zu bezahlen, ließ sie mitteilen`: no subject but what is said.
		if (endsInInfinitive(units, at, end)) return finite;
		if (!isRelative) first = at;
		end = at - 1;
	}
	return first;
}

/** Nothing but a noun phrase, perhaps behind `auch` or `und`. */
function isPhrase(units: readonly Unit[], first: number, limit: number): boolean {
	let i = first;
	while (i < limit - 1 && is(units[i], Class.focus | Class.coordinator)) i += 1;
	return (
		phraseEnd(units, i, limit) === limit ||
		(coreEnd(units, i, limit) !== i && !is(units[i], Class.preposition | Class.adverb))
	);
}

const firstComma = (units: readonly Unit[], first: number, limit: number): number => {
	for (let i = first; i < limit; i += 1) if (isComma(units[i])) return i;
	return limit;
};

/** The subject of the first clause, for `…, und kündigte an`. */
function earlierSubject(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	for (let i = 0; i < cue.first; i += 1) {
		if (isFiniteAt(units, i))
			return subjectBefore(units, clauseStartOfSentence(units, i), i) ?? subjectAfter(units, i, cue.first);
	}
	return undefined;
}

const clauseStartOfSentence = (units: readonly Unit[], at: number): number =>
	at === 0 ? 0 : Math.min(at, sentenceStart(units, at));
