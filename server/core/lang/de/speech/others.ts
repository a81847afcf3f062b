import type { LocalSpan } from '../../../model/paragraph.ts';
import { rememberByWord } from '../../../text/remember-words.ts';
import { Class } from './closed-words.ts';
import { gendersOf, isPersonal } from './genders.ts';
import { coreEnd } from './noun-phrases.ts';
import { isOfSubject, type Subject } from './subject.ts';
import { type Frame, is, spanOfUnits, type Unit } from './units.ts';

/** Single persons a sentence speaks of besides its subject: `Die Polizei rief [einen Zeugen] an`. */
export const othersIn = (frame: Frame, topic: Subject | undefined): LocalSpan[] =>
	phrasesBeside(topic, frame, (at) => {
		const end = coreEnd(frame.units, at, frame.length);
		return isPerson(frame.units[at], frame.units[end - 1]) ? end : undefined;
	});

/** Phrases besides the subject that begin with an article; `endOf` tells where one ends, or that it is none. */
export function phrasesBeside(
	topic: Subject | undefined,
	{ units, length }: Frame,
	endOf: (article: number) => number | undefined,
): LocalSpan[] {
	const found: LocalSpan[] = [];
	for (let at = 0; at < length; at += 1) {
		const end = is(units[at], Class.article) ? endOf(at) : undefined;
		const span = end === undefined ? undefined : spanOfUnits(units, at, end);
		if (end === undefined || span === undefined) continue;
		if (!isOfSubject(span, topic)) found.push(span);
		at = end - 1;
	}
	return found;
}

/** `den Zeugen`, `den Präsidenten` too. */
const isPersonalForm = rememberByWord((noun) =>
	[/$/u, /n$/u, /en$/u].some((ending) => isPersonal(noun.replace(ending, ''))),
);

function isPerson(article: Unit | undefined, noun: Unit | undefined): boolean {
	if (article === undefined || noun === undefined || !noun.isNominal || noun.isName || !isPersonalForm(noun.lower))
		return false;
	const genders = gendersOf(article.lower, noun.lower);
	return genders.length === 1 && (genders[0] === 'm' || genders[0] === 'f');
}
