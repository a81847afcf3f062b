import type { LocalSpan } from '../../../model/paragraph.ts';
import { isTime } from './clauses.ts';
import { isPerson } from './continue.ts';
import { subjectBehind } from './phrases.ts';
import { skipOpeners } from './subjects.ts';
import { type Frame, is, isComma, type Stretch, spanOfUnits, type Unit } from './units.ts';
import { massNouns } from './word-lists.ts';
import { Class } from './words.ts';

/** The first noun phrase of a sentence that is followed by a verb, with its apposition: what the next pronoun takes up. */
export function topicOf({ units, length }: Frame): LocalSpan | undefined {
	const start = skipOpeners(units, behindFront(units, length), length);
	const phrase = subjectBehind(units, start, length);
	if (phrase === undefined || isLoneNoun(units, phrase)) return undefined;
	const last = Math.min(phrase.last, start + 12);
	// `His order books are full`: it is about him, unless it is about somebody of his.
	const isOwned = /^(?:his|her)$/u.test(units[start]?.lower ?? '') && !isPerson(units.slice(start, last));
	return spanOfUnits(units, start, isOwned ? start + 1 : last);
}

/** `Asked whether she had the votes, Hall smiled.`, `Born in Cardiff, Oduya …` */
const PARTICIPLE = /^(?:told|born|raised|known|seen|given|brought|caught|driven|[a-z]{3,}(?:ed|ing))$/u;

/** Where the subject may begin: behind `In May,`, `Born in Cardiff,`, `One morning`, `Two years later`. */
function behindFront(units: readonly Unit[], length: number): number {
	const opener = units[0];
	// `In 1994 the singer …`, `On Monday she …`
	const isDate = units[1]?.kind === 'number' || isTime(units[1]);
	if (is(opener, Class.preposition) && isDate && is(units[2], Class.determiner | Class.pronoun)) return 2;
	if (is(opener, Class.preposition)) return behindComma(units, length) ?? length;
	if (PARTICIPLE.test(opener?.lower ?? '')) return behindComma(units, length) ?? 0;
	if (!is(opener, Class.determiner) && !/^(?:last|next|late|early)$/u.test(opener?.lower ?? '')) return 0;
	const time = units.slice(0, 4).findLastIndex((unit) => isTime(unit) || TIMES.test(unit.lower));
	return time + 1;
}

const TIMES = /^(?:minutes|hours|days|weeks|months|years|decades|time|later|earlier|ago)$/u;

function behindComma(units: readonly Unit[], length: number): number | undefined {
	const comma = units.findIndex((unit, i) => i < length && isComma(unit));
	return comma < 0 ? undefined : comma + 1;
}

/** `Fame came late.`: a noun without an article is nobody; nor is an article alone. */
function isLoneNoun(units: readonly Unit[], { first, last }: Stretch): boolean {
	const unit = units[first];
	if (unit === undefined || first + 1 < last) return false;
	if (is(unit, Class.determiner | Class.pronoun))
		return !is(unit, Class.pronoun) && !/^(?:his|her|another)$/u.test(unit.lower);
	return massNouns.has(unit.lower);
}
