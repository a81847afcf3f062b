import type { LocalSpan } from '../../../model/paragraph.ts';
import { coreEnd } from './noun-phrases.ts';
import { phrasesBeside } from './others.ts';
import type { Subject } from './subject.ts';
import type { Frame, Unit } from './units.ts';

/** Somebody without a name whose age is told, and who is not the subject (`sprach [eine 29 Jahre alte Frau] frei`): `die 29-Jährige` further on. */
export const agedIn = (frame: Frame, topic: Subject | undefined): LocalSpan[] =>
	phrasesBeside(topic, frame, (article) => agedEnd(frame, article + 1));

/** Where a phrase ends that tells an age at this place. */
function agedEnd({ units, length }: Frame, at: number): number | undefined {
	if (length <= at || !isAge(units, at)) return undefined;
	const adjective = units[at]?.kind === 'number' ? at + 2 : at;
	const end = coreEnd(units, adjective, length);
	return end === adjective || units.slice(at, end).some(({ isName }) => isName) ? undefined : end;
}

/** `29 Jahre alte`, `29-jährige`. */
const isAge = (units: readonly Unit[], at: number): boolean =>
	units[at]?.kind === 'number'
		? /^alte[nrms]?$/u.test(units[at + 2]?.lower ?? '')
		: /^\d+-jährige[nrms]?$/u.test(units[at]?.text ?? '');
