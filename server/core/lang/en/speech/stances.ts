import { wordSet } from '../../../text/words.ts';
import { hasFinite, isTime, isTimeSpan } from './clauses.ts';
import { groupStart } from './cue-subjects.ts';
import type { NounCue } from './nouns.ts';
import { objectEnd } from './objects.ts';
import { subjectBefore } from './subjects.ts';
import { type Frame, is, spanOfUnits, type Unit } from './units.ts';
import { Class, isFormOfBe } from './words.ts';

/** What somebody is sure, afraid or willing of: `Beck is confident that it will open`, `Hall was angry about the delay`. */
export function findStances({ units, length }: Frame): NounCue[] {
	const out: NounCue[] = [];
	for (let at = 2; at < length - 1; at += 1) {
		const kind = STANCES.get(units[at]?.lower ?? '');
		const stance = kind === undefined ? undefined : stanceAt(units, at, length, kind);
		if (stance !== undefined) out.push(stance);
	}
	return out;
}

/** What may follow each: `c` a clause, with or without `that`; `t` one with it; `o` a preposition; `i` an infinitive. */
const STANCES: ReadonlyMap<string, string> = collect({
	c: 'afraid certain confident convinced glad sure',
	t: 'adamant angry aware clear disappointed frustrated hopeful proud surprised',
	to: 'concerned optimistic sceptical skeptical upset worried',
	i: 'determined eager keen reluctant willing',
});

function collect(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(lists).flatMap(([kind, words]) => [...wordSet(words)].map((word) => [word, kind] as const)),
	);
}

function stanceAt(units: readonly Unit[], at: number, length: number, kind: string): NounCue | undefined {
	const verb = groupStart(units, at);
	// `so clear that fish could be seen`
	if (
		verb === at ||
		units[at - 1]?.lower === 'so' ||
		!units.slice(verb, at).some(({ lower }) => isFormOfBe(lower) || /['’]s$/u.test(lower))
	)
		return undefined;
	const subject = subjectBefore(units, verb);
	const opener = units[subject?.first ?? 0];
	if (subject === undefined || opener === undefined || NOBODY.test(opener.lower)) return undefined;
	const content = contentAt(units, at + 1, length, kind);
	const span = spanOfUnits(units, verb, at + 1);
	if (content === undefined || span === undefined) return undefined;
	return {
		at,
		cue: { spans: [span], lemma: `be ${units[at]?.lower}` },
		speaker: spanOfUnits(units, subject.first, subject.last),
		content,
		isSaid: false,
	};
}

/** `It is clear that`, `there is` */
const NOBODY = /^(?:it|there|this|that|what|which|i|you)$/u;

function contentAt(units: readonly Unit[], next: number, length: number, kind: string): NounCue['content'] | undefined {
	const word = units[next]?.lower ?? '';
	// `was determined to have been sold`, `to be arson`
	if (kind === 'i')
		return word === 'to' && !/^(?:have|be)$/u.test(units[next + 1]?.lower ?? '')
			? { first: next, last: objectEnd(units, next, length, false) }
			: undefined;
	if (kind.includes('o') && word === 'about')
		return next + 1 < length ? { first: next + 1, last: objectEnd(units, next + 1, length, false) } : undefined;
	return opensClause(units, next, kind) && hasFinite(units, next + 1, length)
		? { first: next, last: length }
		: undefined;
}

/** `clear that it will open`, not `clear that day`; `sure it will open`. */
function opensClause(units: readonly Unit[], at: number, kind: string): boolean {
	const next = units[at + 1];
	if (units[at]?.lower === 'that') return !isTime(next) && !isTimeSpan(next);
	return kind === 'c' && !is(units[at], Class.preposition | Class.subordinator | Class.coordinator);
}
