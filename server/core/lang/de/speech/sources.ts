import { looksLikeNoun } from '../names/inflection.ts';
import { appositionEnd } from './appositions.ts';
import { Class } from './closed-words.ts';
import { isPersonal } from './genders.ts';
import { isAdjective } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { closePhraseEnd, isGivenName } from './phrases.ts';
import { ofRelative, ofRelativeBefore, ofWonach } from './relative-sources.ts';
import { soSource } from './so-sources.ts';
import { type Source, sourceOf, wideEnd } from './source.ts';
import { hasSourceNoun, isSourceNoun } from './source-nouns.ts';
import { isMedium } from './speech-nouns.ts';
import { type Frame, hasFinite, is, isBreak, isComma, isFiniteAt, type Unit } from './units.ts';

/** All source phrases of a sentence, in order. */
export function findSources({ units, length }: Frame): Source[] {
	const found: Source[] = [];
	for (let at = 0; at < length; at += 1) {
		const source = sourceAt(units, at, length);
		if (source === undefined) continue;
		found.push(source);
		at = Math.max(at, source.last - 1);
	}
	return found;
}

function sourceAt(units: readonly Unit[], at: number, length: number): Source | undefined {
	switch (units[at]?.lower) {
		case 'aus':
			return units[at + 1]?.lower === 'sicht' ? before(units, at, length) : undefined;
		case 'laut':
			return ofRelative(units, at, length) ?? before(units, at, length);
		case 'gemäß':
			return postposed(units, at) ?? before(units, at, length);
		case 'nach':
			// `Läuft alles nach Plan, …`
			if (isSought(units, at) || isAsKnown(units, at) || isAfterwards(units, at)) return undefined;
			return (
				ofRelative(units, at, length) ??
				(hasSourceNoun(units, at + 1, length) ? before(units, at, length) : sourcePostposed(units, at))
			);
		case 'wonach':
			return ofWonach(units, at, length);
		case 'zufolge':
			return ofRelativeBefore(units, at, length) ?? postposed(units, at);
		case 'so':
			return soSource(units, at, length);
		default:
			return undefined;
	}
}

/** `nach Plan`, `nach bisherigem Kenntnisstand`: nobody says so. */
const isAsKnown = (units: readonly Unit[], at: number): boolean =>
	units.slice(at + 1, at + 4).some(({ lower }) => lower === 'plan' || /^(?:kenntnis|wissens|sach)stand$/u.test(lower));

/** `Nach dem Urteil zeigte er sich froh.`; not `Nach dem Urteil der Jury ist …`. */
const isAfterwards = (units: readonly Unit[], at: number): boolean =>
	/^(?:urteil|meldung|mitteilung|veröffentlichung)$/u.test(units[at + 2]?.lower ?? '') &&
	is(units[at + 1], Class.article) &&
	isFiniteAt(units, at + 3);

/** `Er sucht nach Erklärungen.`: with these verbs, `nach` and a bare noun say what somebody wants to have. */
function isSought(units: readonly Unit[], at: number): boolean {
	const behind = units[at + 2];
	if (units[at + 1]?.isNominal !== true || behind?.isNominal === true) return false;
	return SEEKS.test(units[at - 1]?.lower ?? '')
		? !is(behind, Class.article | Class.preposition)
		: SEEKS.test(behind?.lower ?? '');
}

const SEEKS =
	/^(?:ge)?(?:such|frag|verlang|streb|forsch|fahnd|sehn|ring|rang|rung|ruf|rief|schrei|schrie)(?:e[nt]?|t|te[nt]?|end)?$/u;

/** `laut dem Innenminister`: the phrase behind the preposition. */
function before(units: readonly Unit[], at: number, length: number): Source | undefined {
	const isFirst = at === 0 || isBreak(units[at - 1]);
	const end = isFirst ? firstPlaceEnd(units, at, length) : bareEnd(units, at + 1, closeEnd(units, at + 1, length));
	return sourceOf(units, at, at + 1, end, at, isFirst ? relativeEnd(units, end, length) : undefined);
}

/** `laut Ministerium | Arbeiten an der Anlage`: behind a body without an article a plural begins what is said. */
function bareEnd(units: readonly Unit[], first: number, end: number): number {
	const lower = units[first]?.lower ?? '';
	if (!units[first]?.isNominal || isPersonal(lower) || isMedium(lower)) return end;
	for (let i = first + 1; i < end && units[i]?.isNominal; i += 1) {
		const noun = units[i]?.lower ?? '';
		if (/e[nr]?$/u.test(noun) && looksLikeNoun(noun) && !isPersonal(noun) && !isGivenName(units, i - 1)) return i;
	}
	return end;
}

/** In the first place the phrase reaches to the finite verb: `Nach Angaben der Zeitung und der Polizei | sollen`. */
function firstPlaceEnd(units: readonly Unit[], at: number, length: number): number {
	const short = wideEnd(units, at + 1, length);
	for (let i = at + 1; i < Math.min(length, at + 20); i += 1) {
		if (isComma(units[i]) || units[i]?.text === ':') return short;
		if (isFiniteAt(units, i) && units[i - 1] !== undefined && short <= i) return i;
	}
	return short;
}

/** Behind the relative clause of the source, if it has one: `nach Angaben der Times, die sich auf Zeugen stützt, …`. */
function relativeEnd(units: readonly Unit[], end: number, length: number): number | undefined {
	if (!isComma(units[end]) || !(is(units[end + 1], Class.relative) || is(units[end + 2], Class.relative)))
		return undefined;
	for (let i = end + 2; i < length; i += 1) if (isComma(units[i]) && isFiniteAt(units, i - 1)) return i + 1;
	return undefined;
}

const closeEnd = (units: readonly Unit[], at: number, length: number): number => {
	const end = closePhraseEnd(units, at, length);
	return end === at ? at : appositionEnd(units, end, length);
};

const sourcePostposed = (units: readonly Unit[], at: number): Source | undefined => {
	const next = units[at + 1];
	if (next !== undefined && (next.isNominal || is(next, Class.article))) return undefined;
	const source = postposed(units, at);
	return source !== undefined && hasSourceNoun(units, source.first, at) ? source : undefined;
};

/** `dem Bericht zufolge`. */
function postposed(units: readonly Unit[], at: number): Source | undefined {
	const longest = phraseBefore(units, at);
	if (longest === undefined) return undefined;
	const first = ownStart(units, longest, at);
	return sourceOf(units, at, first, at, first, at + 1);
}

/** Of `Die Bank | Schätzungen zufolge`, `Sie entstammen | Berichten zufolge` the last noun; `Den Ämtern in Ulm zufolge` whole. */
function ownStart(units: readonly Unit[], first: number, at: number): number {
	const before = units[at - 2];
	if (first < at - 1 && isSourceNoun(units[at - 1]?.lower ?? '') && /en$/u.test(units[at - 1]?.lower ?? '')) {
		if (2 < at && before?.isNominal && !/(?:[s’]|schen)$/u.test(before.text)) return at - 1;
		if (isAdjective(before) && first === at - 2 && !hasFinite(units, 0, units.length)) return at - 1;
	}
	const place = is(units[first - 1], Class.preposition) ? phraseBefore(units, first - 1) : undefined;
	return place !== undefined && /^(?:de[nmr]|diese[nmr])$/u.test(units[place]?.lower ?? '') ? place : first;
}
