import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import { subjectBehind } from './phrases.ts';
import { type Frame, is, isComma, spanOfUnits, type Unit } from './units.ts';
import { Class } from './words.ts';

/** A source named by a preposition, with its place among the units. */
export interface SourcePhrase {
	readonly cue: { readonly spans: readonly LocalSpan[]; readonly lemma: string };
	readonly speaker: LocalSpan;
	readonly first: number;
	readonly last: number;
}

/** `according to police`, `in the mayor’s view`, `per the mayor`. */
export function sourceOf({ units, length }: Frame): SourcePhrase | undefined {
	for (let at = 0; at < length; at += 1) {
		const source = sourceAt(units, at, length);
		if (source !== undefined) return source;
	}
	return undefined;
}

function sourceAt(units: readonly Unit[], at: number, length: number): SourcePhrase | undefined {
	switch (units[at]?.lower) {
		case 'according':
			return units[at + 1]?.lower === 'to' ? behind(units, at, at + 2, length, 'according to') : undefined;
		case 'per':
			return isPerSomebody(units, at) ? behind(units, at, at + 1, length, 'per') : undefined;
		case 'in':
			return inView(units, at);
		default:
			return undefined;
	}
}

function behind(
	units: readonly Unit[],
	at: number,
	from: number,
	length: number,
	lemma: string,
): SourcePhrase | undefined {
	const cue = spanOfUnits(units, at, from);
	const source = subjectBehind(units, from, length);
	const speaker = source === undefined ? undefined : spanOfUnits(units, source.first, source.last);
	if (cue === undefined || source === undefined || speaker === undefined) return undefined;
	return { cue: { spans: [cue], lemma }, speaker, first: at, last: behindRelative(units, source.last, length) };
}

/** `According to Anna Beck, who runs the school, | nobody applied`, `According to a report released on Friday, | …`. */
function behindRelative(units: readonly Unit[], last: number, length: number): number {
	const isRelative = isComma(units[last]) && is(units[last + 1], Class.relative);
	if (!isRelative && !MADE_KNOWN.has(units[last]?.lower ?? '')) return last;
	const comma = units.findIndex((unit, at) => last < at && at < length && isComma(unit));
	return comma < 0 ? last : comma;
}

const MADE_KNOWN = wordSet(
	'released published issued obtained seen reviewed conducted commissioned prepared posted filed compiled leaked made',
);

/** `The bridge will close, per the mayor`; not `two euros, per hour`. */
function isPerSomebody(units: readonly Unit[], at: number): boolean {
	const next = units[at + 1];
	if ((at !== 0 && !isComma(units[at - 1])) || next === undefined || MEASURES.has(next.lower)) return false;
	return next.kind === 'word';
}

const MEASURES = wordSet(
	'hour day week month year minute second person head cent capita unit game season gallon mile pound ton usual se annum diem night share vote household',
);

/** `in Beck’s view`, `in the mayor’s words`: whose it is, without the ending. */
function inView(units: readonly Unit[], at: number): SourcePhrase | undefined {
	for (let i = at + 1; i < at + 8; i += 1) {
		const unit = units[i];
		if (unit === undefined || unit.kind !== 'word' || (at + 1 < i && is(unit, Class.determiner))) return undefined;
		const view = units[i + 1];
		const ending = endingOf(unit, i === at + 1);
		if (ending === undefined) continue;
		const first = units[at + 1];
		const cueFirst = spanOfUnits(units, at, at + 1);
		if (view === undefined || first === undefined || cueFirst === undefined || !VIEWS.has(view.lower)) return undefined;
		return {
			cue: { spans: [cueFirst, { from: view.from, to: view.to }], lemma: `in somebody’s ${view.lower}` },
			speaker: { from: first.from, to: unit.to - ending },
			first: at,
			last: i + 2,
		};
	}
	return undefined;
}

/** How many letters say that something is somebody’s: those of `Beck’s`, none of `her`. */
function endingOf({ text, lower }: Unit, isFirst: boolean): number | undefined {
	if (isFirst && /^(?:his|her|their)$/u.test(lower)) return 0;
	return /['’]s?$/u.exec(text)?.[0].length;
}

const VIEWS = wordSet('view opinion judgment judgement estimation eyes telling');
