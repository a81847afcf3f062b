import type { LocalSpan } from '../../../model/paragraph.ts';
import { Class } from './closed-words.ts';
import { coreEnd } from './noun-phrases.ts';
import { isOfSubject, type Subject } from './subject.ts';
import { type Frame, is, spanOfUnits, type Unit } from './units.ts';

/** Somebody without a name whose age is told, and who is not the subject (`sprach [eine 29 Jahre alte Frau] frei`): `die 29-Jährige` further on. */
export function agedIn({ units, length }: Frame, topic: Subject | undefined): LocalSpan[] {
	const out: LocalSpan[] = [];
	for (let at = 1; at < length; at += 1) {
		if (!isAge(units, at) || !is(units[at - 1], Class.article)) continue;
		const adjective = units[at]?.kind === 'number' ? at + 2 : at;
		const end = coreEnd(units, adjective, length);
		const span = spanOfUnits(units, at - 1, end);
		if (span === undefined || end === adjective || units.slice(at, end).some(({ isName }) => isName)) continue;
		if (!isOfSubject(span, topic)) out.push(span);
	}
	return out;
}

/** `29 Jahre alte`, `29-jährige`. */
const isAge = (units: readonly Unit[], at: number): boolean =>
	units[at]?.kind === 'number'
		? /^alte[nrms]?$/u.test(units[at + 2]?.lower ?? '')
		: /^\d+-jährige[nrms]?$/u.test(units[at]?.text ?? '');
