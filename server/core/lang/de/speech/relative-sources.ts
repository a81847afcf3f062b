import { contentNouns } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Source, sourceOf } from './source.ts';
import { isSourceNoun } from './source-nouns.ts';
import { hasForm, isBreak, isComma, isFiniteAt, spanOfUnits, type Unit } from './units.ts';
import { particles } from './verbs.ts';

/** `eine Umfrage, nach der die Mehrheit zweifelt`: the relative pronoun stands for the source. */
export function ofRelative(units: readonly Unit[], at: number, length: number): Source | undefined {
	const isRelative = isBehindSource(units, at) && RELATIVES.has(units[at + 1]?.lower ?? '');
	if (!isRelative || !endsInVerb(units, at + 2, length)) return undefined;
	const source = sourceOf(units, at, at + 1, at + 2, at, undefined);
	return source === undefined ? undefined : { ...source, opensClause: true };
}

/** `Zahlen des Amts, denen zufolge die Preise steigen`. */
export function ofRelativeBefore(units: readonly Unit[], at: number, length: number): Source | undefined {
	if (!RELATIVES.has(units[at - 1]?.lower ?? '') || !isComma(units[at - 2])) return undefined;
	const source = endsInVerb(units, at + 1, length) ? sourceOf(units, at, at - 1, at, at - 1, at + 1) : undefined;
	return source === undefined ? undefined : { ...source, opensClause: true };
}

const RELATIVES = new Set(['dem', 'der', 'denen', 'welchem', 'welcher', 'welchen']);

/** `eine Schätzung, wonach jeder Dritte umzieht`: the noun before it is the source. */
export function ofWonach(units: readonly Unit[], at: number, length: number): Source | undefined {
	const word = units[at];
	if (word === undefined || !isBehindSource(units, at) || !endsInVerb(units, at + 1, length)) return undefined;
	const cue = { from: word.from, to: word.to };
	// `schloss sich dem Verdacht an, wonach …`: the particle of the verb stands between.
	const end = particles.has(units[at - 2]?.lower ?? '') ? at - 2 : at - 1;
	const phrase = phraseBefore(units, end);
	const speaker = phrase === undefined ? undefined : spanOfUnits(units, phrase, end);
	return { lemma: word.lower, cue, speaker: speaker ?? cue, opensClause: true, first: at, last: at + 1 };
}

/** Behind the comma of a noun for something said or found, which may have its genitive with it: `ein Bericht der Bank, …`. */
function isBehindSource(units: readonly Unit[], at: number): boolean {
	if (!isComma(units[at - 1])) return false;
	for (let i = at - 2; 0 <= i && at - i < 8 && !isBreak(units[i]); i -= 1) {
		const { isNominal, lower } = units[i] ?? NO_WORD;
		if (isNominal && (isSourceNoun(lower) || contentNouns.has(lower))) return true;
	}
	return false;
}

const NO_WORD = { isNominal: false, lower: '' };

/** The clause has its verb at the end, as a subordinate one. */
function endsInVerb(units: readonly Unit[], first: number, length: number): boolean {
	let end = first;
	while (end < length && !isBreak(units[end])) end += 1;
	return (isFiniteAt(units, end - 1) || hasForm(units[end - 1], Form.auxiliary)) && first + 1 < end;
}
