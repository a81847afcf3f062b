import type { LocalSpan } from '../../../model/paragraph.ts';
import { hasFinite, isTime, isTimeSpan, opensFront } from './clauses.ts';
import { isPerson } from './continue.ts';
import { skipOpeners } from './phrase-start.ts';
import { subjectBehind } from './phrases.ts';
import { isDistance } from './subject-parts.ts';
import { type Frame, is, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { massNouns } from './word-lists.ts';
import { Class } from './words.ts';

/**
 * The first noun phrase of a sentence that is followed by a verb, with its apposition: what the next pronoun takes up.
 * `His order books are full` is about him, `His daughter sings` about him and her.
 */
export function topicsOf({ units, length }: Frame): LocalSpan[] {
	const start = skipOpeners(units, behindFront(units, length), length);
	const phrase = subjectBehind(units, start, length);
	if (phrase === undefined || isLoneNoun(units, phrase)) return [];
	const last = Math.min(phrase.last, start + 12);
	const isOwned = /^(?:his|her)$/u.test(units[start]?.lower ?? '');
	const owner = isOwned ? spanOfUnits(units, start, start + 1) : undefined;
	const own = units.slice(start, last);
	// `His shadow, Ruth Hall,`
	const isSomebody = isPerson(own) || own.some(({ isName }) => isName);
	const whole = isOwned && !isSomebody ? undefined : spanOfUnits(units, start, last);
	return [owner, whole].filter((topic) => topic !== undefined);
}

/** Where the subject may begin: behind `In May,`, `Born in Cardiff,`, `One morning`, `Two years later`. */
function behindFront(units: readonly Unit[], length: number): number {
	const opener = units[0];
	const comma = behindComma(units, length);
	if (opensFront(opener)) return comma ?? 0;
	// `In 1994 the singer …`, `On Monday she …`
	const isDate = units[1]?.kind === 'number' || isTime(units[1]);
	if (is(opener, Class.preposition) && isDate && is(units[2], Class.determiner | Class.pronoun)) return 2;
	if (is(opener, Class.preposition)) return comma === undefined || hasFinite(units, 0, comma - 1) ? 0 : comma;
	if (!is(opener, Class.determiner) && !/^(?:last|next|late|early)$/u.test(opener?.lower ?? '')) return 0;
	const time = units.slice(0, 4).findLastIndex((unit) => isTime(unit) || isTimeSpan(unit) || isDistance(unit));
	return time + 1;
}

function behindComma(units: readonly Unit[], length: number): number | undefined {
	const comma = units.findIndex((unit, i) => i < length && isComma(unit));
	// `On July 6, 2015, Hall …`
	const isYear = units[comma + 1]?.kind === 'number' && isComma(units[comma + 2]);
	return comma < 0 ? undefined : isYear ? comma + 3 : comma + 1;
}

/** `Fame came late.`: a noun without an article is nobody; nor is an article alone. */
function isLoneNoun(units: readonly Unit[], { first, last }: Stretch): boolean {
	const unit = units[first];
	if (unit === undefined || first + 1 < last) return false;
	if (is(unit, Class.determiner | Class.pronoun))
		return !is(unit, Class.pronoun) && !/^(?:his|her|another)$/u.test(unit.lower);
	return massNouns.has(unit.lower);
}
